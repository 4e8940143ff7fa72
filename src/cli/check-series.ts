import {type Check, checkOf, counted, slipFindings, structureFinding} from '../checker/check.js';
import type {Readable} from '../checker/document.js';
import {drawnEntry} from '../schema/drawn-entry.js';
import {type Finding, ReportError} from '../schema/error.js';
import {isSeries, type ParsedSeries, parseSeries} from '../schema/parse-series.js';
import type {Day} from '../schema/report.js';
import {type SeriesFinding, seriesFindings} from '../trend/series-findings.js';
import {type ReadEntry, readSeries} from '../trend/series.js';
import {ownEntry} from '../trend/whole-series.js';
import {filled, seriesFiles} from './series-files.js';

/**
 * The checks of a series and of every report that it names: of each by itself, and of what is to be asked of it beside the one before. A
 * report that stands in the series is checked with it.
 *
 * @returns that of the series first, with the report that is drawn of it, then one for each file
 */
export async function checkSeries(file: string, document: Readable): Promise<readonly Check[]> {
  const findings = [...slipFindings(document)];
  const take = (level: 'error' | 'advice') => (finding: Finding): void => {
    findings.push({...structureFinding(finding, level, document.data), form: null});
  };
  const bare = {file, trouble: null, findings, report: null, series: null, advice: null, questions: [], table: null, encoding: null};
  let series: ParsedSeries;
  try {
    series = parseSeries(document.data, take('advice'));
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    error.findings.forEach(take('error'));
    return [counted(bare, document)];
  }
  const inside = series.reports.flatMap(({whole}, place) => (whole === undefined ? [] : [{place, check: checkOf('', {data: whole, text: '', table: null})}]));
  const files = (await seriesFiles(series, file)).map((one) => ({...one, check: 'data' in one.document && isSeries(one.document.data) ? null : checkOf(one.file, one.document)}));
  const checks = new Map([...inside, ...files].map(({place, check}) => [place, check]));
  const entries = series.reports.map((one, place): ReadEntry => {
    const report = checks.get(place)?.report ?? null;
    return ownEntry(one) ?? {asOf: one.asOf, report, fault: report ? null : checks.get(place) === null ? 'series' : 'unread'};
  });
  // Of two reports of one day the second holds.
  const placeOf = ({asOf}: SeriesFinding): number => entries.findLastIndex((one) => (one.report?.asOf ?? one.asOf) === asOf);
  const asked = [
    ...entries.flatMap(({asOf, report}, place) => (report && report.asOf !== asOf ? [{place, question: otherDay(asOf, report.asOf)}] : [])),
    ...seriesFindings(readSeries(series, entries)).map((question) => ({question, place: placeOf(question)})),
  ];
  const day = drawnEntry(document.data)?.asOf;
  const moved = <One extends {readonly pointer: string}>(place: number, one: One): One => ({...one, pointer: `/reports/${place}${one.pointer}`});
  // What is of a figure is said in the file of its report, the rest where the series names it.
  const isOfFile = ({question, place}: typeof asked[number]): boolean => question.pointer !== '' && files.some((one) => one.place === place);
  return [
    counted({
      ...bare, report: entries.findLast(({asOf, report}) => asOf === day && report !== null)?.report ?? null,
      series: filled(document.data, (place) => checks.get(place)?.report ?? null),
      findings: [...findings, ...inside.flatMap(({place, check}) => check.findings.map((one) => moved(place, one)))],
      advice: inside.flatMap(({place, check}) => (check.advice ?? []).map((one) => moved(place, one))),
      questions: asked.filter((one) => !isOfFile(one)).map(({place, question}) => moved(place, question)),
    }, document),
    ...files.flatMap(({place, check, document: other}) => (!check ? [] : 'trouble' in other ? [check]
      : [counted({...check, questions: asked.filter((one) => isOfFile(one) && one.place === place).map(({question}) => question)}, other)])),
  ];
}

/** Where the series names another day than its report. */
const otherDay = (asOf: Day, to: Day): SeriesFinding => ({code: 'day', level: 'error', asOf, before: null, pointer: '', label: null, id: null, from: asOf, to});
