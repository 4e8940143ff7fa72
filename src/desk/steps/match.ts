import {html, nothing, type TemplateResult} from 'lit';
import type {Report} from '../../schema/report.js';
import {columnOf, columns, type Field} from '../../tables/columns.js';
import type {ColumnMapping, Mapping, TableMapping} from '../../tables/mapping.js';
import {guessColumns} from '../../tables/guess-columns.js';
import {gridOf, headsAt} from '../../tables/layout.js';
import {readHead} from '../../tables/match-head.js';
import {columnName, type Sheet} from '../../tables/sheet.js';
import {states, stateWord} from '../../tables/read/state.js';
import {choice} from '../choice.js';
import type {DeskPage} from '../desk-page.js';
import {excerptOf} from '../excerpt.js';
import {fileChooser} from '../file-chooser.js';
import {chosenFiles, download} from '../files.js';
import {lastOf} from '../last-of.js';
import {placeOf, sentenceOf} from '../findings.js';
import type {GridChoice} from '../grid/events.js';
import type {GridMark} from '../grid/grid.js';
import type {GridHead} from '../grid/head.js';
import {take} from '../take.js';
import {keptMapping, sourceReadingOf, type Work} from '../work.js';

/** The second step: the table as it is, with what each column was taken for. */
export function matchStep(desk: DeskPage, work: Work): TemplateResult {
  const {words, say: found, source, shown, chosen} = desk;
  const say = words.match;
  if (!source || !shown) return html`<p>${say.none}</p>`;
  // While a change is read, what is marked is what was said before it.
  const reading = sourceReadingOf(work.source ?? source);
  const table = source.mapping.tables.find(({sheets}) => sheets.includes(shown.name));
  const used = columnsOf(shown, table);

  const change = (mapping: Mapping): void => {
    const {isEdited} = work;
    void desk.readSource({...source, mapping}).then(() => { if (isEdited) desk.tell(say.replaced); });
  };
  const changeTable = (next: TableMapping): void => change({...source.mapping, tables: table ? source.mapping.tables.map((one) => (one === table ? next : one)) : [...source.mapping.tables, next]});
  /** A mapping of this sheet alone, with its heads where a person says they are. */
  const withHead = (row: number, rows: 1 | 2): TableMapping => {
    const guessed = guessColumns(gridOf(shown), {row: row - 1, rows, heads: headsAt(gridOf(shown), row - 1, rows)});
    return {sheets: [shown.name], kind: 'figures', head: {row, rows}, ...(table?.category === undefined ? {category: 'sheet' as const} : {category: table.category}), columns: guessed.columns};
  };
  const changeColumn = (column: number, next: Partial<ColumnMapping>): void => {
    if (!table) return;
    const at = columnName(column);
    const own = used[column];
    const all = table.columns ?? [];
    const made = {...(own ?? {head: headText(shown, table, column), at, field: null}), ...next};
    // What was guessed has a reason; what a person says needs none.
    const {reason: _, ...said} = Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined && value !== '')) as unknown as ColumnMapping;
    changeTable({...table, columns: own ? all.map((one) => (one === own ? said : one)) : [...all, said]});
  };

  const first = desk.tableLately && firstItems(desk.tableLately.draft);
  const headRow = (table?.head?.row ?? 1) - 1;
  const bold = new Set(table?.kind === 'figures' ? [...Array(table.head?.rows ?? 1).keys()].map((i) => headRow + i) : []);
  const width = shown.cells.reduce((most, row) => Math.max(most, row.length), 0);
  const seen = table?.kind === 'figures' ? headsAt(gridOf(shown), (table.head?.row ?? 1) - 1, table.head?.rows ?? 1) : [];
  const heads: GridHead[] = Array(width).fill(0).map((_, column) => {
    const head = seen[column] ?? '';
    const field = used[column]?.field ?? null;
    return {
      label: head, kind: field === null ? 'unused' : columnOf.get(field)!.kind,
      ...(table?.kind === 'figures' ? {control: html`<select data-column=${column} aria-label=${say.column(columnName(column), head)} @change=${(event: Event) => {
        const {value} = event.target as HTMLSelectElement;
        changeColumn(column, {field: value === '' ? null : value as Field});
      }}><option value="" ?selected=${field === null}>${say.unused}</option>${columns.filter((one) => one.field !== 'more').map((one) => html`<option value=${one.field} ?selected=${one.field === field}>${one.name[words.lang]}</option>`)}</select>`} : {}),
    };
  });
  const marks = new Map<string, GridMark>();
  for (const {ref, level, ...finding} of reading.findings) {
    const place = placeOf(ref);
    if (place?.sheet === shown.name) marks.set(ref.slice(ref.lastIndexOf('!') + 1), {level, words: sentenceOf({ref, level, ...finding}, found, words)});
  }
  const unused = reading.unused.filter(({kind}) => kind !== 'title');
  const dim = new Set(unused.filter(({kind, ref}) => kind === 'row' && sheetOf(ref) === shown.name).map(({ref}) => Number(/(\d+)$/.exec(ref)?.[1] ?? 0) - 1));
  const column = Math.min(chosen.column, Math.max(0, width - 1));
  const own = used[column];
  const ownText = (name: keyof ColumnMapping): string => String(own?.[name] ?? '');
  const text = (label: string, value: string, changed: (value: string) => void, type = 'text'): TemplateResult =>
    html`<label>${label} <input type=${type} .value=${value} @change=${(event: Event) => changed((event.target as HTMLInputElement).value.trim())}></label>`;
  const whole = (value: string): number | undefined => (/^[1-9]\d{0,5}$/.test(value) ? Number(value) : undefined);

  return html`<div class="row">
      ${source.sheets.length > 1 ? choice(say.sheet, shown.name, source.sheets.map(({name}) => [name, name]), (name) => { desk.sheet = name; }) : nothing}
      ${choice(say.kind, table?.kind ?? 'ignored', Object.entries(say.kinds), (kind) => changeTable(kind === 'figures' ? withHead(table?.head?.row ?? 1, table?.head?.rows ?? 1) : {sheets: [shown.name], kind: kind as 'report' | 'ignored'}))}
      ${table?.kind === 'figures' ? html`
        ${text(say.headRow, String(table.head?.row ?? 1), (value) => { if (whole(value)) changeTable(withHead(whole(value)!, table.head?.rows ?? 1)); }, 'number')}
        ${choice(say.headRows, String(table.head?.rows ?? 1), [['1', '1'], ['2', '2']], (value) => changeTable(withHead(table.head?.row ?? 1, value === '2' ? 2 : 1)))}
        ${text(say.end, String(table.end ?? ''), (value) => {
          const {end: _, ...rest} = table;
          changeTable(whole(value) ? {...rest, end: whole(value)!} : rest);
        }, 'number')}
        ${table.columns?.some(({field}) => field === 'category') || table.category === 'rows' ? nothing : text(say.category, typeof table.category === 'object' ? table.category.is : '', (is) => changeTable({...table, category: is === '' ? 'sheet' : {is}}))}
        ${choice(say.better, source.mapping.defaults?.better ?? '', Object.entries(say.betters), (value) => {
          const {better: _, ...rest} = source.mapping.defaults ?? {};
          change({...source.mapping, defaults: value === '' ? rest : {...rest, better: value as 'more'}});
        })}` : nothing}
    </div>
    <div class="beside"><div><civic-desk-grid .label=${say.label(shown.name)} .sheet=${shown} .heads=${heads} .bold=${bold} .marks=${marks} .dim=${dim}
      @grid-choice=${(event: CustomEvent<GridChoice>) => { desk.chosen = event.detail; }}
      @grid-edit=${(event: CustomEvent<Parameters<typeof edited>[1]>) => void desk.readSource({...source, sheets: source.sheets.map((one) => (one === shown ? edited(one, event.detail) : one))})}></civic-desk-grid>
    ${table?.kind === 'figures' ? html`<div class="row"><button type="button" data-act="heads" ?disabled=${chosen.to - chosen.from > 1} @click=${() => changeTable(withHead(chosen.from + 1, chosen.to > chosen.from ? 2 : 1))}>${say.headsHere(chosen.from + 1, chosen.to + 1)}</button>
      <button type="button" data-act="end" ?disabled=${chosen.to < headRow + bold.size} @click=${() => changeTable({...table, end: chosen.to + 1})}>${say.endHere(chosen.to + 1)}</button><span class="quiet">${say.rowsAbout}</span></div>` : nothing}
    ${table?.kind === 'figures' && width > 0 ? html`<fieldset class="row"><legend>${say.meaning} ${columnName(column)}: ${heads[column]?.label}</legend>
      ${text(say.measure, ownText('measure'), (measure) => changeColumn(column, {measure: measure || undefined} as Partial<ColumnMapping>))}
      ${text(say.unit, ownText('unit'), (unit) => changeColumn(column, {unit: unit || undefined} as Partial<ColumnMapping>))}
      ${text(say.factor, ownText('factor'), (factor) => changeColumn(column, {factor: Number(factor) || undefined} as Partial<ColumnMapping>), 'number')}
      ${choice(say.scale, ownText('scale'), Object.entries(say.scales), (scale) => changeColumn(column, {scale: scale || undefined} as Partial<ColumnMapping>))}
      ${choice(say.decimal, ownText('decimal'), Object.entries(say.decimals), (decimal) => changeColumn(column, {decimal: decimal || undefined} as Partial<ColumnMapping>))}
      ${choice(say.dates, ownText('dates'), Object.entries(say.datesOf), (dates) => changeColumn(column, {dates: dates || undefined} as Partial<ColumnMapping>))}
      <label><input type="checkbox" .checked=${own?.fill === true} @change=${(event: Event) => changeColumn(column, {fill: (event.target as HTMLInputElement).checked || undefined} as Partial<ColumnMapping>)}> ${say.fill}</label></fieldset>` : nothing}
    ${statesOf()}
    <section><h3>${say.notUsed}</h3><p data-unused>${say.counted(unused.filter(({kind}) => kind === 'column').length, unused.filter(({kind}) => kind !== 'column').length)}</p>
      ${unused.length === 0 ? nothing : html`<details><summary>${say.notUsed}</summary><ul>${unused.slice(0, 200).map(({ref, text: what, why}) => html`<li><code>${ref}</code> ${what}: ${found.table.why[why]}</li>`)}</ul></details>`}
      ${reading.findings.length === 0 ? nothing : html`<details open><summary>${words.check.findings}</summary><p class="quiet">${say.mappingAbout}</p><ul class="findings">${reading.findings.slice(0, 200).map((finding) => html`<li data-level=${finding.level}><code>${finding.ref}</code> ${sentenceOf(finding, found, words)}</li>`)}</ul></details>`}</section>
    <div class="row"><button type="button" data-act="save-mapping" @click=${() => download(`${work.name}.map.json`, `${JSON.stringify(keptMapping(work, desk.reading?.report ?? null), null, 2)}\n`, 'application/json')}>${say.save}</button>
      ${fileChooser(say.load, (event) => {
        const [file] = chosenFiles(event);
        if (file) void take(desk, file);
      }, {accept: '.json', name: 'mapping'})}</div>
    </div><section data-first><h3>${say.first}</h3>${first ? html`<p class="quiet">${words.excerpt}</p><civic-report data-drawn .report=${first} lang=${first.lang} controls="none" heading-level="3"></civic-report>` : html`<p>${say.firstNone}</p>`}</section></div>`;

  /** The words of verdicts with what they mean. */
  function statesOf(): TemplateResult | typeof nothing {
    const all = Object.entries(source!.mapping.states ?? {});
    if (all.length === 0) return nothing;
    return html`<fieldset class="row"><legend>${say.states}</legend><p class="quiet">${say.statesAbout}</p>${all.map(([word, state]) =>
      choice(word, state ?? '', [['', say.undecided], ...states.map((one) => [one, stateWord(one, words.lang)] as const)], (value) => change({...source!.mapping, states: {...source!.mapping.states, [word]: value || null}})))}</fieldset>`;
  }
}

const sheetOf = (ref: string): string => (ref.includes('!') ? ref.slice(0, ref.lastIndexOf('!')) : '');

/** What is said of each column of a sheet, by its place: by its letters, or by its head where the table has moved. */
function columnsOf(sheet: Sheet, table: TableMapping | undefined): Readonly<Record<number, ColumnMapping>> {
  if (table?.kind !== 'figures') return {};
  const found: Record<number, ColumnMapping> = {};
  const width = sheet.cells.reduce((most, row) => Math.max(most, row.length), 0);
  for (let column = 0; column < width; column++) {
    const own = table.columns?.find(({at}) => at === columnName(column));
    if (own) found[column] = own;
  }
  return found;
}

/** The head of a column as a mapping names it. */
function headText(sheet: Sheet, table: TableMapping | undefined, column: number): string {
  if (table?.kind !== 'figures') return '';
  const own = table.columns?.find(({at}) => at === columnName(column));
  if (own) return own.head;
  return readHead(headsAt(gridOf(sheet), (table.head?.row ?? 1) - 1, table.head?.rows ?? 1)[column] ?? '').pattern;
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
