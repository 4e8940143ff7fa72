import {type BoardItem, boardOf, type LegendEntry} from '../model/board.js';
import {type Verdict, VerdictWords} from '../model/verdict.js';
import type {Day, PartialDate, Report} from '../schema/report.js';
import {dayLength, timeOf} from './day.js';
import {formerId} from './match.js';
import type {ReadSeries} from './series.js';

/** A verdict from when on it held. */
export interface DatedVerdict {
  readonly verdict: Verdict;
  readonly date: PartialDate;
  /** How long it held, in days: until the next one, the last until the day of the report; 0 and up. */
  readonly days: number;
}

/**
 * The verdicts of an item through time, the oldest first: those that it remembers, its own, and those of older reports of its series. One
 * without a date is of the day of its report; an earlier one without a date has no place in time. The same verdict of the same date, and one
 * that only goes on, is told once.
 */
export function verdictsThrough({item, verdict, earlier}: BoardItem, report: Report, series: ReadSeries | null): readonly DatedVerdict[] {
  const said: {verdict: Verdict; date: PartialDate}[] = [];
  for (const one of earlier) if (one.status.date !== undefined) said.push({verdict: one, date: one.status.date});
  for (const {asOf, report: older, parts} of series?.reports ?? []) {
    const then = older && asOf < report.asOf ? parts!.item({...item, ...item.id === undefined ? {} : {id: formerId(item.id, series!.changes, asOf, report.asOf)}}) : null;
    if (then?.status) said.push({verdict: new VerdictWords(older!).verdict(then.status), date: then.status.date ?? asOf});
  }
  if (verdict) said.push({verdict, date: verdict.status.date ?? report.asOf});
  const sorted = said.map((one) => ({...one, time: timeOf(one.date)})).sort((one, other) => one.time - other.time);
  const kept = sorted.filter((one, i) => i === 0 || sorted[i - 1]!.verdict.word.id !== one.verdict.word.id);
  const end = timeOf(report.asOf);
  return kept.map(({verdict: one, date, time}, i) => ({verdict: one, date, days: Math.max(0, Math.round(((kept[i + 1]?.time ?? end) - time) / dayLength))}));
}

/** What the items of each report of a series are counted by, the oldest report first. */
export const countsThrough = ({reports}: ReadSeries): readonly {readonly day: Day; readonly legend: readonly LegendEntry[]}[] =>
  reports.flatMap(({asOf, report}) => (report ? [{day: asOf, legend: boardOf(report).legend}] : []));
