import type {Fields} from '../builder.js';
import type {Field, TemplateLang} from '../columns.js';
import {wordOf} from '../read/choice.js';
import {clear, dateCell, percentCell} from './cell-text.js';
import type {Dates} from './dates.js';
import type {Row} from './row.js';

/** What a row of figures tells of. */
export type Kind = 'metric' | 'part' | 'kind' | 'shared' | 'milestone';

/** Puts a figure into the cells of a row. */
export function figureRow(row: Row, figure: Fields, kind: Kind, {lang, dates}: {readonly lang: TemplateLang; readonly dates: Dates}): void {
  const role = kind === 'part' ? (figure['of'] === 'target' ? 'partOfTarget' : 'partOfValue') : kind === 'metric' ? figure['role'] as string : kind;
  if (role !== 'progress') row.put('role', wordOf('role', role, lang));
  row.words('figure', kind === 'milestone' ? figure['text'] : figure['label']);
  const date = (field: Field, value: unknown): void => row.put(field, dateCell(value));
  if (kind === 'milestone') {
    row.put('value', wordOf('milestone', figure['state'] as string, lang));
    date(figure['state'] === 'achieved' || figure['state'] === 'missed' ? 'asOf' : 'by', figure['date']);
    if (figure['basis'] !== undefined) row.put('basis', wordOf('basis', figure['basis'] as string, lang));
    row.words('note', figure['note']);
    return;
  }
  row.words('unit', figure['unit']);
  if (kind === 'shared') {
    row.put('target', figure['value'] as number);
    row.put('covers', (figure['metrics'] as string[]).join(', '));
    return;
  }
  if (typeof figure['id'] === 'string') row.put('id', figure['id']);
  const number = role === 'rate' ? figure['rate'] : figure['value'];
  if (typeof number === 'number') row.put('value', role === 'rate' ? {kind: 'percent', value: number, digits: null} : number);
  else if (typeof figure['missing'] === 'string') row.put('value', missingWords[lang][figure['missing']]);
  row.words('printed', figure['text']);
  if (figure['qualifier'] !== undefined) row.put('qualifier', wordOf('qualifier', figure['qualifier'] as string, lang));
  if (figure['basis'] !== undefined) row.put('basis', wordOf('basis', figure['basis'] as string, lang));
  const stated = figure['stated'] as Fields | undefined;
  if (stated) {
    const share = stated['share'] as number;
    row.put('share', percentCell(share, stated['digits'] as number | undefined));
    row.put('of', wordOf('of', stated['of'] as string, lang));
  }
  row.words('note', figure['note']);
  date('asOf', figure['asOf']);
  if (role !== 'progress') return;
  if (figure['direction'] !== undefined) row.put('better', wordOf('better', figure['direction'] as string, lang));
  course(row, figure, {lang, dates});
}

/** Puts where a figure comes from and where it goes into the cells of a row: its baseline, its target, its history and its plan. */
function course(row: Row, figure: Fields, {lang, dates}: {readonly lang: TemplateLang; readonly dates: Dates}): void {
  const baseline = figure['baseline'] as Fields | undefined;
  row.put('baseline', baseline?.['value'] as number | undefined);
  row.put('baselineDate', dateCell(baseline?.['date']));
  const target = figure['target'] as Fields | undefined;
  if (target) {
    const kindOf = target['kind'] as string;
    if (kindOf === 'range') row.put('target', `${clear(target['min'] as number)} ${lang === 'en' ? 'to' : '至'} ${clear(target['max'] as number)}`);
    else if (kindOf !== 'none') row.put('target', target['value'] as number);
    if (kindOf !== 'exact') row.put('targetKind', wordOf('targetKind', kindOf, lang));
    row.put('by', dateCell(target['by']));
  }
  for (const point of (figure['history'] ?? []) as Fields[]) {
    const day = point['date'] as string;
    if (!dates.history.has(day)) continue;
    row.put('value', point['value'] as number | undefined, null, day);
    row.put('target', point['target'] as number | undefined, null, day);
  }
  const pace = figure['pace'] as Fields | undefined;
  if (!pace) return;
  for (const point of pace['points'] as Fields[]) {
    const day = point['by'] as string;
    if (!dates.plan.has(day)) continue;
    const share = point['share'] as number | undefined;
    row.put('plan', share === undefined ? point['value'] as number | undefined : {kind: 'percent', value: share, digits: null}, null, day);
  }
  row.put('planRule', wordOf('planRule', pace['rule'] as string, lang));
}

const missingWords: Readonly<Record<TemplateLang, Readonly<Record<string, string>>>> = {
  en: {notMeasured: 'not measured', withheld: 'withheld', notApplicable: 'not applicable', notYetDue: 'not yet due'},
  'zh-Hans': {notMeasured: '未统计', withheld: '不公开', notApplicable: '不适用', notYetDue: '未到期'},
};
