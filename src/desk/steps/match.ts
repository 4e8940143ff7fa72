import {html, nothing, type TemplateResult} from 'lit';
import {grouped} from '../../schema/grouped.js';
import type {Report} from '../../schema/report.js';
import {columnOf, columns, type Field} from '../../tables/columns.js';
import {gridOf, headsAt} from '../../tables/layout.js';
import {readHead} from '../../tables/match-head.js';
import type {TableReading} from '../../tables/read-table.js';
import {states, stateWord} from '../../tables/read/state.js';
import {columnName, type Sheet} from '../../tables/sheet.js';
import {choice} from '../choice.js';
import type {DeskPage} from '../desk-page.js';
import {excerptOf} from '../excerpt.js';
import {fileChooser} from '../file-chooser.js';
import {chosenFiles, download} from '../files.js';
import {placeOf, sentenceOf} from '../findings.js';
import type {GridChoice} from '../grid/events.js';
import type {GridMark} from '../grid/grid.js';
import type {GridHead} from '../grid/head.js';
import {lastOf} from '../last-of.js';
import {take} from '../take.js';
import {keptMapping, sourceReadingOf, type Work} from '../work.js';
import {SourceMapping} from './source-mapping.js';

/** The second step: the table as it is, with what each column was taken for. */
export function matchStep(desk: DeskPage, work: Work): TemplateResult {
  const {words, source, shown} = desk;
  const say = words.match;
  if (!source || !shown) return html`<p>${say.none}</p>`;
  // While a change is read, what is marked is what was said before it.
  const reading = sourceReadingOf(work.source ?? source);
  const mapped = new SourceMapping(desk, work, source, shown);
  const heads = headsOf(desk, mapped);
  const first = desk.tableLately && firstItems(desk.tableLately.draft);
  return html`${sheetControls(desk, mapped)}
    <div class="beside"><div>${sourceGrid(desk, mapped, reading, heads)}
    ${mapped.table?.kind === 'figures' ? html`${rowControls(desk, mapped)}${heads.length > 0 ? columnControls(desk, mapped, heads) : nothing}` : nothing}
    ${statesOf(desk, mapped)}
    ${leftOver(desk, reading)}
    <div class="row"><button type="button" data-act="save-mapping" @click=${() => download(`${work.name}.map.json`, `${JSON.stringify(keptMapping(work, desk.reading?.report ?? null), null, 2)}\n`, 'application/json')}>${say.save}</button>
      ${fileChooser(say.load, (event) => {
        const [file] = chosenFiles(event);
        if (file) void take(desk, file);
      }, {accept: '.json', name: 'mapping'})}</div>
    </div><section data-first><h3>${say.first}</h3>${first ? html`<p class="quiet">${words.excerpt}</p><civic-report data-drawn .report=${first} lang=${first.lang} controls="none" heading-level="3"></civic-report>` : html`<p>${say.firstNone}</p>`}</section></div>`;
}

/** A field that is taken over when it is left. */
const field = (label: string, value: string, changed: (value: string) => void, type = 'text'): TemplateResult =>
  html`<label>${label} <input type=${type} .value=${value} @change=${(event: Event) => changed((event.target as HTMLInputElement).value.trim())}></label>`;
const rowIn = (value: string): number | undefined => (/^[1-9]\d{0,5}$/.test(value) ? Number(value) : undefined);

/** Which sheet is shown, and what is said of all of it. */
function sheetControls(desk: DeskPage, mapped: SourceMapping): TemplateResult {
  const say = desk.words.match;
  const {source, sheet, table, headRow, headRows} = mapped;
  const {mapping} = source;
  return html`<div class="row">
      ${source.sheets.length > 1 ? choice(say.sheet, sheet.name, source.sheets.map(({name}) => [name, name]), (name) => { desk.sheet = name; }) : nothing}
      ${choice(say.kind, table?.kind ?? 'ignored', Object.entries(say.kinds), (kind) => (kind === 'figures' ? mapped.changeHead(headRow, headRows) : mapped.changeTable({sheets: [sheet.name], kind: kind as 'report' | 'ignored'})))}
      ${table?.kind === 'figures' ? html`
        ${field(say.headRow, String(headRow), (value) => { if (rowIn(value)) mapped.changeHead(rowIn(value)!, headRows); }, 'number')}
        ${choice(say.headRows, String(headRows), [['1', '1'], ['2', '2']], (value) => mapped.changeHead(headRow, value === '2' ? 2 : 1))}
        ${field(say.end, String(table.end ?? ''), (value) => {
          const {end: _, ...rest} = table;
          mapped.changeTable(rowIn(value) ? {...rest, end: rowIn(value)!} : rest);
        }, 'number')}
        ${table.columns?.some((column) => column.field === 'category') || table.category === 'rows' ? nothing : field(say.category, typeof table.category === 'object' ? table.category.is : '', (is) => mapped.changeTable({...table, category: is === '' ? 'sheet' : {is}}))}
        ${choice(say.better, mapping.defaults?.better ?? '', Object.entries(say.betters), (value) => {
          const {better: _, ...rest} = mapping.defaults ?? {};
          mapped.change({...mapping, defaults: value === '' ? rest : {...rest, better: value as 'more'}});
        })}` : nothing}
    </div>`;
}

/** What stands above each column: its head, and what it was taken for, to be changed. */
function headsOf({words}: DeskPage, mapped: SourceMapping): readonly GridHead[] {
  const {sheet, table, headRow, headRows} = mapped;
  const say = words.match;
  const isTable = table?.kind === 'figures';
  const seen = isTable ? headsAt(gridOf(sheet), headRow - 1, headRows) : [];
  const width = sheet.cells.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({length: width}, (_, column): GridHead => {
    const label = seen[column] ?? '';
    const taken = mapped.columns[column]?.field ?? null;
    return {
      label, kind: taken === null ? 'unused' : columnOf.get(taken)!.kind,
      ...(isTable ? {control: html`<select data-column=${column} aria-label=${say.column(columnName(column), label)} @change=${({target}: Event) => {
        const {value} = target as HTMLSelectElement;
        mapped.changeColumn(column, {field: value === '' ? null : value as Field});
      }}><option value="" ?selected=${taken === null}>${say.unused}</option>${columns.filter((one) => one.field !== 'more').map((one) => html`<option value=${one.field} ?selected=${one.field === taken}>${one.name[words.lang]}</option>`)}</select>`} : {}),
    };
  });
}

/** The sheet as it is, with what was found on its cells. */
function sourceGrid(desk: DeskPage, {source, sheet, table, headRow, headRows}: SourceMapping, reading: TableReading, heads: readonly GridHead[]): TemplateResult {
  const {words} = desk;
  const bold = new Set(table?.kind === 'figures' ? Array.from({length: headRows}, (_, i) => headRow - 1 + i) : []);
  const marks = new Map<string, GridMark>();
  for (const finding of reading.findings) {
    const {ref, level} = finding;
    if (placeOf(ref)?.sheet === sheet.name) marks.set(ref.slice(ref.lastIndexOf('!') + 1), {level, words: sentenceOf(finding, desk.say, words)});
  }
  const dim = new Set(reading.unused.filter(({kind, ref}) => kind === 'row' && placeOf(ref)?.sheet === sheet.name).map(({ref}) => placeOf(ref)!.row));
  return html`<civic-desk-grid .label=${words.match.label(sheet.name)} .sheet=${sheet} .heads=${heads} .bold=${bold} .marks=${marks} .dim=${dim}
      @grid-choice=${(event: CustomEvent<GridChoice>) => { desk.chosen = event.detail; }}
      @grid-edit=${(event: CustomEvent<Parameters<typeof edited>[1]>) => void desk.readSource({...source, sheets: source.sheets.map((one) => (one === sheet ? edited(one, event.detail) : one))})}></civic-desk-grid>`;
}

/** What the rows that are chosen may be: the heads, or the end of the data. */
function rowControls({words, chosen}: DeskPage, mapped: SourceMapping): TemplateResult {
  const say = words.match;
  const {table, headRow, headRows} = mapped;
  return html`<div class="row"><button type="button" data-act="heads" ?disabled=${chosen.to - chosen.from > 1} @click=${() => mapped.changeHead(chosen.from + 1, chosen.to > chosen.from ? 2 : 1)}>${say.headsHere(chosen.from + 1, chosen.to + 1)}</button>
      <button type="button" data-act="end" ?disabled=${chosen.to < headRow - 1 + headRows} @click=${() => mapped.changeTable({...table!, end: chosen.to + 1})}>${say.endHere(chosen.to + 1)}</button><span class="quiet">${say.rowsAbout}</span></div>`;
}

/** What is said of the column that is chosen, besides its field. */
function columnControls({words, chosen}: DeskPage, mapped: SourceMapping, heads: readonly GridHead[]): TemplateResult {
  const say = words.match;
  const column = Math.min(chosen.column, heads.length - 1);
  const own = mapped.columns[column];
  // What the head says holds where nothing else is said.
  const head = readHead(own?.head ?? '');
  const change = (next: Parameters<SourceMapping['changeColumn']>[1]): void => mapped.changeColumn(column, next);
  return html`<fieldset class="row"><legend>${say.meaning} ${columnName(column)}: ${heads[column]?.label}</legend>
      ${field(say.measure, own?.measure ?? '', (measure) => change({measure}))}
      ${field(say.unit, own?.unit ?? (own?.field === 'share' ? '' : head.unit ?? ''), (unit) => change({unit}))}
      ${field(say.factor, String(own?.factor ?? (head.factor === 1 ? '' : head.factor)), (factor) => change({factor: Number(factor) || (head.factor === 1 ? undefined : 1)}), 'number')}
      ${choice(say.scale, own?.scale ?? '', Object.entries(say.scales), (scale) => change({scale: scale as 'percent' || undefined}))}
      ${choice(say.decimal, own?.decimal ?? '', Object.entries(say.decimals), (decimal) => change({decimal: decimal as '.' || undefined}))}
      ${choice(say.dates, own?.dates ?? '', Object.entries(say.datesOf), (dates) => change({dates: dates as 'dmy' || undefined}))}
      <label><input type="checkbox" .checked=${own?.fill === true} @change=${(event: Event) => change({fill: (event.target as HTMLInputElement).checked || undefined})}> ${say.fill}</label></fieldset>`;
}

/** The words of verdicts with what they mean. */
function statesOf({words}: DeskPage, mapped: SourceMapping): TemplateResult | typeof nothing {
  const say = words.match;
  const {mapping} = mapped.source;
  const all = Object.entries(mapping.states ?? {});
  if (all.length === 0) return nothing;
  return html`<fieldset class="row"><legend>${say.states}</legend><p class="quiet">${say.statesAbout}</p>${all.map(([word, state]) =>
    choice(word, state ?? '', [['', say.undecided], ...states.map((one) => [one, stateWord(one, words.lang)] as const)], (value) => mapped.change({...mapping, states: {...mapping.states, [word]: value || null}})))}</fieldset>`;
}

/** Lines of a list; nobody reads more of them. */
const mostListed = 200;

/** What is not used, and what was found of the source. */
function leftOver({words, say: found}: DeskPage, {unused: all, findings}: TableReading): TemplateResult {
  const say = words.match;
  const unused = all.filter(({kind}) => kind !== 'title');
  const columnCount = unused.filter(({kind}) => kind === 'column').length;
  return html`<section><h3>${say.notUsed}</h3><p data-unused>${say.counted(columnCount, unused.length - columnCount)}</p>
      ${unused.length === 0 ? nothing : html`<details><summary>${say.notUsed}</summary><ul>${unused.slice(0, mostListed).map(({ref, text, why}) => html`<li><code>${ref}</code> ${text}: ${found.table.why[why]}</li>`)}</ul></details>`}
      ${findings.length === 0 ? nothing : html`<details open><summary>${words.check.findings}</summary><p class="quiet">${say.mappingAbout}</p><ul class="findings">${[...grouped(findings.slice(0, mostListed), (finding) => sentenceOf(finding, found, words))].map(([sentence, same]) => html`<li data-level=${same[0]!.level}>${same.map(({ref}) => html`<code>${ref}</code> `)}${sentence}</li>`)}</ul></details>`}</section>`;
}

function edited(sheet: Sheet, edits: readonly {readonly row: number; readonly column: number; readonly cell: Sheet['cells'][number][number]}[]): Sheet {
  const cells = sheet.cells.map((row) => [...row]);
  for (const {row, column, cell} of edits) {
    const line = cells[row];
    if (!line) continue;
    while (line.length <= column) line.push(null);
    line[column] = cell;
  }
  return {...sheet, cells};
}

/** A report of its first three items; null where it has none that can be drawn. */
const firstItems = lastOf((draft: Readonly<Record<string, unknown>>): Report | null => {
  let left = 3;
  return excerptOf(draft, () => left-- > 0);
});
