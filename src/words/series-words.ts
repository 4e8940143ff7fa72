import type {SeriesFinding} from '../trend/series-findings.js';
import type {Format} from './format.js';

/** What the command says of a series. */
export interface SeriesWords {
  finding(finding: SeriesFinding, format: Format): string;
  written(file: string, reports: number, findings: number, format: Format): string;
  /** Heads what is asked when reports are compared. */
  readonly compared: string;
  /** An older report of a series that could not be read, with the reason as a sentence. */
  without(file: string, reason: string): string;
  /** Where a series is given in the place of a report. */
  isSeries(file: string): string;
  /** Where the file is something else than a series. */
  notSeries(file: string, reason: string): string;
  notWritten(file: string, reason: string): string;
}

const nameOf = ({label, id}: SeriesFinding, format: Format): string => (label === null ? id ?? '' : id === null ? format.text(label) : `${format.text(label)} (${id})`);
const amount = (one: number | string | null, format: Format): string => (typeof one === 'number' ? format.number(one) : one === '' ? '—' : String(one));

/** English. */
export const enSeries: SeriesWords = {
  finding(finding, format) {
    const {code, asOf, before, id} = finding;
    const [name, from, to] = [nameOf(finding, format), amount(finding.from, format), amount(finding.to, format)];
    switch (code) {
      case 'plan': return `${asOf}: the report is of another plan than the newest; it will be left out.`;
      case 'publisher': return `${asOf}: the report is of another publisher than the newest; it will be left out.`;
      case 'date': return `${asOf}: two reports are of this day; the second takes the place of the first.`;
      case 'series': return `${asOf}: this is a series and no report; it will be left out. Name its reports in its place.`;
      case 'day': return `${asOf}: the series says this day, the report is of ${to}. Write the day of the report into the series.`;
      case 'collision': return `${asOf}: two figures have the id "${id}"; neither can be followed. Give each its own.`;
      case 'gone': return `${asOf}: ${name} was in the report of ${before} and is not in this one. Say in "changes" whether it was renamed, split, merged or dropped.`;
      case 'added': return `${asOf}: ${name} was not in the report of ${before}. Say in "changes" whether it was added, renamed, split off or merged.`;
      case 'fell': return `${asOf}: ${name} fell from ${from} to ${to}, though amounts add up. If it was corrected or counted anew, say so in its history.`;
      case 'moved': return `${asOf}: the target of ${name} is ${to}, in the report of ${before} it was ${from}. Name the old one in "previousTargets", with the reason.`;
      case 'restated': return `${asOf}: ${name} was ${from} in the report of ${before} and is ${to} for the same date now. Mark it as restated.`;
      case 'unit': return `${asOf}: the unit of ${name} was ${from} in the report of ${before} and is ${to}; the line will end there.`;
    }
  },
  written: (file, reports, findings, format) => `${file} is written, a series of ${format.number(reports)} ${reports === 1 ? 'report' : 'reports'}; ${findings === 0 ? 'nothing to ask about.' : `${format.number(findings)} to ask about.`}`,
  compared: 'Beside the other reports of the series',
  without: (file, reason) => `${file}: ${reason} The others are taken without it.`,
  isSeries: (file) => `${file} is a series and no report; name its reports.`,
  notSeries: (file, reason) => `${file} is there and is no series, so it stays as it is (${reason}); name another file.`,
  notWritten: (file, reason) => `${file} could not be written (${reason}); mend that, or name another file.`,
};

/** Simplified Chinese. */
export const zhHansSeries: SeriesWords = {
  finding(finding, format) {
    const {code, asOf, before, id} = finding;
    const [name, from, to] = [nameOf(finding, format), amount(finding.from, format), amount(finding.to, format)];
    switch (code) {
      case 'plan': return `${asOf}：这份报告与最新一期不属于同一计划，不会采用。`;
      case 'publisher': return `${asOf}：这份报告与最新一期不是同一发布方，不会采用。`;
      case 'date': return `${asOf}：有两份报告是这一天的，采用后一份。`;
      case 'series': return `${asOf}：这是一个系列而不是报告，不会采用；请改列其中的报告。`;
      case 'day': return `${asOf}：系列写的是这一天，而报告的日期是${to}；请在系列中改为报告的日期。`;
      case 'collision': return `${asOf}：有两个指标的id都是“${id}”，无法追踪；请各用一个id。`;
      case 'gone': return `${asOf}：${before}的报告中有${name}，这份没有。请在 "changes" 中说明是更名、拆分、合并还是取消。`;
      case 'added': return `${asOf}：${before}的报告中没有${name}。请在 "changes" 中说明是新增、更名、拆分还是合并。`;
      case 'fell': return `${asOf}：${name}由${from}降为${to}，而累计数不应下降。如属更正或口径变化，请在其 history 中说明。`;
      case 'moved': return `${asOf}：${name}的目标为${to}，${before}的报告中为${from}。请在 "previousTargets" 中写明原目标和原因。`;
      case 'restated': return `${asOf}：${name}在${before}的报告中为${from}，现在同一日期为${to}。请标明已修订。`;
      case 'unit': return `${asOf}：${name}的单位在${before}的报告中为${from}，现为${to}；折线到此为止。`;
    }
  },
  written: (file, reports, findings, format) => `已写入${file}，共${format.number(reports)}份报告；${findings === 0 ? '没有需要说明的地方。' : `有${format.number(findings)}处需要说明。`}`,
  compared: '与系列中其他报告比较',
  without: (file, reason) => `${file}：${reason}其余报告照常采用。`,
  isSeries: (file) => `${file}是系列，不是报告；请改为列出其中的报告。`,
  notSeries: (file, reason) => `${file}已存在，且不是系列，保持不变（${reason}）；请换一个文件名。`,
  notWritten: (file, reason) => `无法写入${file}（${reason}）；请排除问题，或换一个文件名。`,
};
