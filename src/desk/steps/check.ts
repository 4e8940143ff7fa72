import {html, nothing, type TemplateResult} from 'lit';
import {languageTags} from '../../locale/languages.js';
import {grouped} from '../../schema/grouped.js';
import type {Report} from '../../schema/report.js';
import {cellText} from '../../tables/cell.js';
import {reportFieldHelp} from '../../tables/column-help.js';
import {columnOf, type Field, reportFields, type ReportField} from '../../tables/columns.js';
import {readHead} from '../../tables/match-head.js';
import {type ChoiceSet, wordsOfSet} from '../../tables/read/choice.js';
import type {TableReading} from '../../tables/read-table.js';
import {columnName, type Sheet} from '../../tables/sheet.js';
import {changesBetween} from '../../trend/report-changes.js';
import {PartsIndex} from '../../trend/match.js';
import {textOf} from '../../words/text.js';
import type {Words} from '../../words/words.js';
import type {DeskPage} from '../desk-page.js';
import {fieldRows, headLang, missingColumns, printedOf, replaced, withColumns, withField, withKnown, withLanguage} from '../edits.js';
import {excerptOf} from '../excerpt.js';
import {fileChooser} from '../file-chooser.js';
import {chosenFiles} from '../files.js';
import {type DeskFinding, findingsOf, mostOfRule, placeOf} from '../findings.js';
import type {GridChoice} from '../grid/events.js';
import type {DeskGrid, GridMark} from '../grid/grid.js';
import type {GridHead} from '../grid/head.js';
import {lastOf} from '../last-of.js';
import type {Reading} from '../reader.js';
import {compare} from '../take.js';
import {type Edit, sourceReadingOf, withCells, withSheet, type Work} from '../work.js';
import type {DeskWords} from '../words/words.js';

/** The fields that are a form; the others are in the table of all of them. */
const formFields = ['title', 'description', 'publisher', 'publisherUrl', 'planStart', 'planEnd', 'asOf', 'published', 'lang'] as const satisfies readonly ReportField[];
const needed = new Set<ReportField>(['title', 'publisher', 'planStart', 'planEnd', 'asOf', 'lang']);
const choiceFields = new Set<Field>(['role', 'basis', 'better', 'qualifier', 'targetKind', 'of', 'planRule']);

/** The third step: the fields of the report, its figures as a grid, and what was found. */
export function checkStep(desk: DeskPage, work: Work): TemplateResult {
  const {words, chosen} = desk;
  const [fields, figures] = work.table;
  const found = foundIn(desk.lately!, work.source, fields.name, figures, desk.say, words);
  const drawn = desk.tableLately && itemOf(desk.tableLately, figures.name, Math.max(1, chosen.row));
  return html`${headForm(desk, work, found.fieldMarks)}
    <div class="beside"><section class="figures">${figureGrid(desk, work, found.marks)}${figureTools(desk, work)}
      <h3>${words.check.drawn}</h3>${drawn ? html`<p class="quiet">${words.excerpt}</p><civic-report data-drawn .report=${drawn} lang=${drawn.lang} controls="none" heading-level="3"></civic-report>` : html`<p>${words.check.drawnNone}</p>`}
    </section>
    ${findingList(desk, work, found)}</div>`;
}

const gridOf = (desk: DeskPage): DeskGrid => desk.querySelector<DeskGrid>('[data-figures]')!;

/** The fields of the report: a form of those that most have, and all of them as a table. */
function headForm(desk: DeskPage, work: Work, marks: ReadonlyMap<string, GridMark>): TemplateResult {
  const {words} = desk;
  const say = words.check;
  const [fields] = work.table;
  return html`<section><h3>${say.head}</h3><div class="head-form">${formFields.flatMap((field) => fieldRows(fields, field).map(({row, tag, value}) => {
      const column = reportFields.find((one) => one.field === field)!;
      const mark = row === null ? undefined : marks.get(`B${row + 1}`);
      const name = `${say.fieldNames[field] ?? column.name[words.lang]}${tag === null ? '' : ` [${tag}]`}`;
      const isMissing = needed.has(field) && value === '';
      return html`<label>${name}<input data-field=${tag === null ? field : nothing} .value=${value} placeholder=${reportFieldHelp[field].example[words.lang]} aria-invalid=${isMissing || mark !== undefined ? 'true' : nothing} title=${mark?.words ?? reportFieldHelp[field].help[words.lang]}
        @change=${(event: Event) => desk.apply(withField(work, field, tag, (event.target as HTMLInputElement).value.trim()))}></label>`;
    }))}</div>
    <details data-all-fields><summary>${say.headAll}</summary><civic-desk-grid data-fields .label=${say.headAll} .sheet=${fields} .heads=${fieldHeads(fields)} .first=${1} .marks=${marks}
      @grid-edit=${(event: CustomEvent<readonly Edit[]>) => desk.apply(withCells(work, 0, event.detail))}></civic-desk-grid>
      <button type="button" @click=${() => desk.apply(withSheet(work, 0, [...fields.cells, ['']]))}>${say.addRow}</button></details></section>`;
}

/** The figures as cells. */
function figureGrid(desk: DeskPage, work: Work, marks: ReadonlyMap<string, GridMark>): TemplateResult {
  const say = desk.words.check;
  const [, figures] = work.table;
  return html`<h3>${say.figures}</h3><p class="quiet">${say.keys}</p>
      <civic-desk-grid data-figures .label=${say.figures} .sheet=${figures} .heads=${figureHeads(figures.cells[0] ?? [], headLang(figures))} .first=${1} .marks=${marks}
        @grid-choice=${(event: CustomEvent<GridChoice>) => { desk.chosen = event.detail; }}
        @grid-edit=${(event: CustomEvent<readonly Edit[]>) => {
          const stale = printedOf(figures, event.detail);
          desk.apply(withCells(work, 1, [...event.detail, ...stale]));
          if (stale.length > 0) desk.tell(say.printedGone(stale.length));
        }}></civic-desk-grid>`;
}

/** What is done with rows, columns and words of the figures. */
function figureTools(desk: DeskPage, work: Work): TemplateResult {
  const {chosen, words: {check: say}} = desk;
  const [, figures] = work.table;
  const lang = headLang(figures);
  const setCells = (cells: Sheet['cells']): void => desk.apply(withSheet(work, 1, cells));
  return html`<div class="row">
        <button type="button" data-act="add-row" @click=${() => {
          setCells([...figures.cells, []]);
          void gridOf(desk).goTo(figures.cells.length, 0);
        }}>${say.addRow}</button>
        <button type="button" data-act="remove-row" ?disabled=${figures.cells.length < 2} @click=${() => setCells(figures.cells.filter((_, row) => row !== Math.max(1, chosen.row)))}>${say.removeRow}</button>
        <button type="button" @click=${() => gridOf(desk).fillDown()}>${say.fillDown}</button>
        ${adder(say.addColumn, 'add-column', missingColumns(figures, lang), (name) => setCells(withColumns(figures, [name])))}
        ${adder(say.addLanguage, 'add-language', languageTags(), (tag) => desk.apply(withLanguage(work, tag, lang)))}
      </div>
      <form class="row" @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const data = new FormData(event.target as HTMLFormElement);
        const edits = replaced(figures, String(data.get('find')), String(data.get('by')));
        if (edits.length > 0) desk.apply(withCells(work, 1, edits));
        desk.tell(say.replacedIn(edits.length));
      }}><label>${say.find} <input name="find" required></label><label>${say.replaceBy} <input name="by"></label><button>${say.replace}</button></form>`;
}

/** A choice of what is added, which is empty again at once. */
const adder = (label: string, act: string, names: readonly string[], add: (name: string) => void): TemplateResult => html`<label>${label} <select data-act=${act} @change=${({target}: Event) => {
  const select = target as HTMLSelectElement;
  if (select.value !== '') add(select.value);
  select.value = '';
}}><option value=""></option>${names.map((name) => html`<option>${name}</option>`)}</select></label>`;

/** What was found, by rule, and what became of the figures since another report. */
function findingList(desk: DeskPage, work: Work, {findings, groups}: Found): TemplateResult {
  const {words} = desk;
  const say = words.check;
  const {report} = desk.lately!;
  return html`<section class="found" data-found><h3>${say.findings}</h3>${findings.length === 0 ? html`<p>${say.nothing}</p>` : groups.map(([heading, all]) => html`<h4>${heading}</h4><ul class="findings">${all.slice(0, mostOfRule).map((same) => findingRow(desk, work, same))}</ul>${all.length > mostOfRule ? html`<p>${say.more(all.length - mostOfRule)}</p>` : nothing}`)}
      <h4>${say.compare}</h4>${fileChooser(say.compareChoose, (event) => {
        const [file] = chosenFiles(event);
        if (file) void compare(desk, file);
      }, {accept: '.json,.xlsx,.csv,.tsv,.html', name: 'compare'})}${work.before && report ? html`<p data-compared>${comparedWith(work.before, report, words)}</p>` : nothing}</section>`;
}

/** Cells of one sentence that are led to. */
const mostCells = 12;

/** What is found of one cell or of several, with the way to each, and to keeping it with a reason. */
function findingRow(desk: DeskPage, work: Work, same: readonly DeskFinding[]): TemplateResult {
  const {chosen, words: {check: say}} = desk;
  const [, figures] = work.table;
  const one = same[0]!;
  const key = `${one.rule?.name} ${one.rule?.at}`;
  const isChosen = same.some(({ref, isOfSource}) => {
    const place = placeOf(ref);
    return !isOfSource && place !== null && place.sheet === figures.name && place.row === chosen.row && place.column === chosen.column;
  });
  return html`<li data-level=${one.known === null ? one.level : 'info'} ?data-chosen=${isChosen}><p>${one.sentence}</p>${one.known === null ? nothing : html`<p class="quiet">${say.known(one.known)}</p>`}
      <div class="row">${same.slice(0, mostCells).map((each) => goTo(desk, work, each))}</div>${same.length > mostCells ? html`<p class="quiet">${say.more(same.length - mostCells)}</p>` : nothing}
      ${one.rule && one.known === null && desk.lately!.report ? desk.keeping === key
        ? html`<form class="row" @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          const reason = String(new FormData(event.target as HTMLFormElement).get('reason')).trim();
          desk.keeping = null;
          if (reason !== '') desk.apply(withKnown(work, desk.reading!.report!, one.rule!, reason));
        }}><label>${say.reason} <input name="reason" required></label><button>${say.keepDone}</button><span class="quiet">${say.keepAbout}</span></form>`
        : html`<button type="button" class="lesser" @click=${() => { desk.keeping = key; }}>${say.keep}</button>` : nothing}</li>`;
}

/** The button that leads to the cell or the field of a finding. */
const goTo = (desk: DeskPage, work: Work, one: DeskFinding): TemplateResult | typeof nothing => {
  const {words: {check: say}} = desk;
  if ((placeOf(one.ref) === null && one.field === null) || one.field === 'category') return nothing;
  return html`<button type="button" class="lesser" data-ref=${one.ref} @click=${() => show(desk, work, one)}>${one.isOfSource ? say.inMatch(one.ref) : say.goTo(one.field === null ? one.ref : say.fieldNames[one.field] ?? one.field)}</button>`;
};

/** Goes to the cell or the field of a finding. */
function show(desk: DeskPage, {table: [fields, figures]}: Work, {ref, field, isOfSource}: DeskFinding): void {
  const place = placeOf(ref);
  if (isOfSource) return void desk.showSource(ref);
  if (field !== null) desk.querySelector<HTMLElement>(`[data-field="${field === 'plan' ? 'planStart' : field}"]`)?.focus();
  else if (place?.sheet === figures.name) void gridOf(desk).goTo(place.row, place.column);
  else if (place?.sheet === fields.name) {
    desk.querySelector<HTMLDetailsElement>('[data-all-fields]')!.open = true;
    void desk.querySelector<DeskGrid>('[data-fields]')!.goTo(place.row, place.column);
  }
}

interface Found {
  readonly findings: readonly DeskFinding[];
  /** By the headings of their rules; each a list of those that say the same of several cells. */
  readonly groups: readonly (readonly [string, readonly (readonly DeskFinding[])[]])[];
  readonly marks: ReadonlyMap<string, GridMark>;
  readonly fieldMarks: ReadonlyMap<string, GridMark>;
}

/** What was found, by rule and by cell; while the person goes from cell to cell it stays. */
const foundIn = lastOf((reading: Reading, source: Work['source'], fieldsName: string, {name, cells}: Sheet, say: Words, words: DeskWords): Found => {
  const more = (cells[0] ?? []).flatMap((head, column) => (readHead(cellText(head)).fields[0]?.field === 'more' ? [column] : []));
  const isHeld = (ref: string): boolean => {
    const row = placeOf(ref)?.row;
    return row !== undefined && more.some((column) => cellText(cells[row]?.[column]) !== '');
  };
  const findings = findingsOf(reading, source && sourceReadingOf(source), isHeld, say, words);
  return {findings, groups: groupsOf(findings), marks: marksOf(findings, name), fieldMarks: marksOf(findings, fieldsName)};
});

/** The item that a row of the figures belongs to, as a report; null where the row is of none, or it cannot be drawn yet. */
const itemOf = lastOf(({draft, origins}: TableReading, sheet: string, row: number): Report | null => {
  const [, , category, , item] = itemsOf(origins, sheet).get(row)?.split('/') ?? [];
  return item === undefined ? null : excerptOf(draft, (i, j) => i === Number(category) && j === Number(item));
});

/** The items by the rows that they come from, as JSON pointers. */
const itemsOf = lastOf((origins: TableReading['origins'], sheet: string): ReadonlyMap<number, string> => {
  const rows = new Map<number, string>();
  for (const [pointer, ref] of origins) {
    const [item] = /^\/categories\/\d+\/items\/\d+/.exec(pointer) ?? [];
    const place = item === undefined ? null : placeOf(ref);
    if (item !== undefined && place?.sheet === sheet) rows.set(place.row, item);
  }
  return rows;
});

/** What stands above the columns of figures. */
const figureHeads = lastOf((cells: Sheet['cells'][number], lang: 'en' | 'zh-Hans'): readonly GridHead[] => cells.map((cell) => {
  const head = readHead(cellText(cell));
  const field = head.fields.find(({rank}) => rank === 3)?.field ?? head.fields[0]?.field ?? null;
  const kind = field === null ? 'unused' : columnOf.get(field)!.kind;
  return {label: cellText(cell), kind, ...(field !== null && choiceFields.has(field) ? {choices: wordsOfSet(field as ChoiceSet, lang)} : {})};
}));

/** By the headings of their rules; what is said in the same words of several cells is one list. */
const groupsOf = (findings: readonly DeskFinding[]): Found['groups'] =>
  [...grouped(findings, ({heading}) => heading)].map(([heading, all]) => [heading, [...grouped(all, (one) => one.same ?? one).values()]]);

/** The gravest finding of each cell of a sheet. */
function marksOf(findings: readonly DeskFinding[], sheet: string): ReadonlyMap<string, GridMark> {
  const marks = new Map<string, GridMark>();
  for (const finding of findings) {
    const {ref, level, known, isOfSource} = finding;
    if (isOfSource) continue;
    const place = placeOf(ref);
    const at = place && `${columnName(place.column)}${place.row + 1}`;
    if (place?.sheet === sheet && at !== null && known === null && !marks.has(at)) marks.set(at, {level, get words() { return finding.sentence; }});
  }
  return marks;
}

const fieldHeads = lastOf(({cells}: Sheet): readonly GridHead[] => Array(cells.reduce((most, row) => Math.max(most, row.length), 2)).fill(0).map((_, column) => ({label: cellText(cells[0]?.[column] ?? ''), kind: 'text'})));

/** A report whose items without an id and a number go by their titles, as tables of offices have them. */
const named = (report: Report): Report => ({...report, categories: report.categories.map((category) => ({...category, items: category.items.map((item) =>
  (item.id === undefined && item.number === undefined && item.title !== undefined ? {...item, id: textOf(item.title, report.lang)} : item))})) as Report['categories']});

/** What became of the figures since another report, in a sentence. */
const comparedWith = lastOf((before: Report, now: Report, words: DeskWords): string => {
  const entry = (report: Report) => ({asOf: report.asOf, report, absence: null, parts: new PartsIndex(named(report)), reason: null});
  const changes = changesBetween(entry(before), entry(now), {changes: []});
  const counts = Object.fromEntries(Object.entries(changes).map(([name, all]) => [name, all.length])) as Parameters<typeof words.check.compared>[1];
  return words.check.compared(`${textOf(before.title, words.lang)} (${before.asOf})`, counts);
});
