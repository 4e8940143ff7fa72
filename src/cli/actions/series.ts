import {formatOf} from '../../words/format.js';
import type {Words} from '../../words/words.js';
import {clean} from '../clean.js';
import {fail} from '../fail.js';
import {load} from '../load.js';
import type {Options} from '../options.js';
import {refuse} from '../refuse.js';
import {type FiledReport, findingsOf, olderSeries, seriesOf, writeSeries} from '../series.js';

/** Writes a series of reports, and says what is to be asked about them: 1 where a report does not belong to it or is none. */
export async function series({files, values}: Options, words: Words): Promise<number> {
  const format = formatOf(words.lang);
  const out = values.out!;
  const reports: FiledReport[] = [];
  for (const file of files) {
    const loaded = await load(file);
    if (!('report' in loaded)) return refuse(loaded, words);
    if (loaded.series) return fail(words.series.isSeries(file), 1);
    reports.push({file, report: loaded.report});
  }
  const older = olderSeries(out);
  if ('fault' in older) return fail(words.series.notSeries(out, older.fault));
  const made = seriesOf(reports, out, older.series);
  const findings = findingsOf(reports, made);
  const notWritten = writeSeries(out, made);
  if (notWritten) return fail(words.series.notWritten(out, notWritten));
  for (const finding of findings) process.stdout.write(`  ${clean(words.series.finding(finding, format))}\n`);
  process.stdout.write(`${clean(words.series.written(out, reports.length, findings.length, format))}\n`);
  return findings.some(({level}) => level === 'error') ? 1 : 0;
}
