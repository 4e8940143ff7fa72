import type {Report} from '../schema/report.js';
import {type Cell, cellText} from '../tables/cell.js';
import {columns, type Field, reportFields, type ReportField} from '../tables/columns.js';
import {readHead} from '../tables/match-head.js';
import {reportFieldOf} from '../tables/report-block.js';
import type {Sheet} from '../tables/sheet.js';
import {writeTable} from '../tables/write-table.js';
import {type Edit, withCells, withSheet, type Work} from './work.js';

/** Language of the heads of a sheet of figures. */
export const headLang = ({cells}: Sheet): 'en' | 'zh-Hans' => (cells[0]?.some((cell) => columns.some(({name}) => name['zh-Hans'] === cell && name.en !== cell)) ? 'zh-Hans' : 'en');

/** The rows of one field: its own, then those in other languages. `row` is null where the sheet has none yet. */
export function fieldRows({cells}: Sheet, field: ReportField): readonly {readonly row: number | null; readonly tag: string | null; readonly value: string}[] {
  const found = cells.flatMap((line, row) => {
    const named = row === 0 ? null : reportFieldOf(cellText(line[0]));
    return named?.column.field === field ? [{row, tag: named.lang, value: cellText(line[1])}] : [];
  });
  return found.length > 0 ? found : [{row: null, tag: null, value: ''}];
}

/** A work with another value of a field of the report. */
export function withField(work: Work, field: ReportField, tag: string | null, value: string): Work {
  const [fields] = work.table;
  const row = fieldRows(fields, field).find((one) => one.tag === tag)?.row ?? null;
  const name = reportFields.find((one) => one.field === field)!.name[headLang(work.table[1])];
  const cell: Cell = value === '' ? null : value;
  return withCells(work, 0, row === null ? [{row: fields.cells.length, column: 0, cell: name}, {row: fields.cells.length, column: 1, cell}] : [{row, column: 1, cell}]);
}

/** The columns of the template that a sheet of figures lacks, by their heads. */
export const missingColumns = ({cells}: Sheet, lang: 'en' | 'zh-Hans'): string[] => {
  const there = new Set((cells[0] ?? []).map((cell) => readHead(cellText(cell))).filter((head) => head.lang === null && head.period === null).map(({fields}) => fields[0]?.field));
  return columns.filter(({field}) => field !== 'more' && field !== 'plan' && !there.has(field)).map(({name}) => name[lang]);
};

/** A sheet with further columns, before what the other columns cannot hold. */
export function withColumns({cells}: Sheet, names: readonly string[]): Sheet['cells'] {
  const more = (cells[0] ?? []).findIndex((cell) => readHead(cellText(cell)).fields[0]?.field === 'more');
  return cells.map((row, i) => {
    const at = more < 0 ? cells[0]!.length : more;
    const line = [...row];
    while (line.length < at) line.push(null);
    return [...line.slice(0, at), ...names.map((name) => (i === 0 ? name : null)), ...line.slice(at)];
  });
}

/** A work whose words can be written in another language too. */
export function withLanguage(work: Work, tag: string, lang: 'en' | 'zh-Hans'): Work {
  const [fields, figures] = work.table;
  const heads = new Set((figures.cells[0] ?? []).map(cellText));
  const wanted = columns.filter(({field, inLanguages, name}) => inLanguages && (['category', 'item', 'figure', 'unit'].includes(field) || heads.has(name[lang]))).map(({name}) => `${name[lang]} [${tag}]`).filter((name) => !heads.has(name));
  const names = new Set(fields.cells.map(([name]) => cellText(name)));
  const rows = (['title', 'description', 'publisher'] as const).map((field) => `${reportFields.find((one) => one.field === field)!.name[lang]} [${tag}]`).filter((name) => !names.has(name));
  return withSheet(withSheet(work, 0, [...fields.cells, ...rows.map((name) => [name])]), 1, withColumns(figures, wanted));
}

/** The printed forms of values that change: they would say the old number, and boards show them as they stand. */
export function printedOf({cells}: Sheet, edits: readonly Edit[]): Edit[] {
  const heads = (cells[0] ?? []).map((cell) => readHead(cellText(cell)));
  const columnsOf = (field: Field): number[] => heads.flatMap((head, column) => (head.period === null && head.fields[0]?.field === field ? [column] : []));
  const values = new Set(columnsOf('value'));
  const rows = new Set(edits.filter(({column}) => values.has(column)).map(({row}) => row));
  return columnsOf('printed').flatMap((column) => [...rows].filter((row) => cellText(cells[row]?.[column]) !== '' && !edits.some((one) => one.row === row && one.column === column)).map((row) => ({row, column, cell: null})));
}

/** The changes that put one text in place of another, in cells of words and numbers alike. */
export function replaced({cells}: Sheet, find: string, by: string): Edit[] {
  if (find === '') return [];
  return cells.flatMap((line, row) => (row === 0 ? [] : line.flatMap((cell, column): Edit[] => {
    const text = cellText(cell);
    const next = text.split(find).join(by);
    return next === text ? [] : [{row, column, cell: next === '' ? null : typeof cell === 'number' && next.trim() !== '' && Number.isFinite(Number(next)) ? Number(next) : next}];
  })));
}

/** A work that keeps a finding, with the publisher's reason. */
export function withKnown(work: Work, report: Report, {name, at}: {readonly name: string; readonly at: string}, reason: string): Work {
  const [fields] = writeTable({...report, known: [...report.known ?? [], {rule: name, at, reason}]}, {lang: headLang(work.table[1])});
  return {...work, table: [{...fields!, name: work.table[0].name}, work.table[1]]};
}
