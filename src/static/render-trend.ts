import {formatDate} from '../locale/date.js';
import {lineWords} from '../locale/line.js';
import type {Locale} from '../locale/locale.js';
import {trendStringsOf} from '../locale/trend/trend-languages.js';
import {axisAmount, type TrendWords, trendWords} from '../locale/trend/trend-words.js';
import {type Board, boardOf} from '../model/board.js';
import {findItem, findMetric} from '../model/find.js';
import {type KeyEntry, keyOf} from '../parts/trend-chart.js';
import type {Metric, Report} from '../schema/report.js';
import {type Chart, chartOf} from '../trend/chart.js';
import {trendIn} from '../trend/series.js';
import type {Trend} from '../trend/trend.js';
import {wholeSeries} from '../trend/whole-series.js';
import {coloursOf} from './paint.js';
import {localeOf} from './locale.js';
import {escaped, fit} from './markup.js';
import {guessedWidth, type WidthOf} from './measure.js';
import type {Part} from './scope.js';
import {trendPath} from './trend-path.js';

/** Which figure is drawn over time, and how. */
export interface TrendStaticOptions {
  /** `svg` a picture with its sentence; `html` the sentence and the table, without styles, for a page or a mail; `text` the same as lines. */
  readonly target: 'svg' | 'html' | 'text';
  /** Id of the figure, or its place among those of `item` that are measured, from 1. */
  readonly metric: string;
  /** Id or number of the item that the figure is looked for in. Default: all of them. */
  readonly item?: string | undefined;
  /** Language of the words, BCP 47; default: that of the report; English stands in for one without words here. */
  readonly lang?: string | undefined;
  /** `svg`: colour scheme. Default: light. */
  readonly theme?: 'light' | 'dark' | undefined;
  /** `svg`: width of a text in the font that will draw it, px. Default: a guess. */
  readonly widthOf?: WidthOf | undefined;
}

/**
 * A figure over time as it is shown where no script runs, in the strings of `<civic-progress-trend>`. Pure: no page, no clock.
 *
 * @param data a report, or a series whose reports stand in it: nothing is fetched, so one that is an address counts as not read
 * @returns the markup or the text, with a line end
 * @throws ReportError as `parse` and `parseSeries` do
 * @throws RangeError for a target that there is not, for a figure that the latest report has not, and where that report is an address
 */
export function renderTrend(data: unknown, {target, metric: id, item, lang, theme = 'light', widthOf = guessedWidth}: TrendStaticOptions): string {
  const {report, series} = wholeSeries(data);
  const metric = figureOf(boardOf(report), {metric: id, item});
  if (!metric) throw new RangeError(`invalid metric: ${id}`);
  const trend = trendIn(report, series)(metric);
  const locale = localeOf(lang, report.lang);
  const words = trendWords(trend, metric, locale);
  switch (target) {
    case 'text': return textOf(words, locale);
    case 'html': return htmlOf(words, locale);
    case 'svg': return svgOf(words, trend, metric, report, locale, theme, widthOf);
    default: throw new RangeError(`invalid target: ${String(target)}`);
  }
}

/** The figure that a name means; also a rate or a context figure, by its id. Null where the board has none. */
export function figureOf(board: Board, {metric: id = '', item}: Pick<Part, 'metric' | 'item'>): Metric | null {
  const within = item === undefined ? null : findItem(board, item);
  if (item !== undefined && !within) return null;
  return findMetric(board, id, within)?.metric ?? (within ? [within] : board.items).flatMap(({figures}) => figures).find((one) => one.id === id) ?? null;
}

/** The columns of the table of which anything is known, with their cells. */
function columnsOf({rows}: TrendWords, {strings}: Locale): readonly {readonly head: string; readonly cells: readonly string[]}[] {
  const {columns} = trendStringsOf(strings);
  const all = [rows.map(({date}) => date), rows.map(({value, remark}) => (remark === '' ? value : `${value} (${remark})`)), rows.map(({plan}) => plan), rows.map(({target}) => target)];
  return all.map((cells, i) => ({head: columns[i]!, cells: cells.map((cell) => cell || '—'), known: cells.some(Boolean)})).filter(({known}, i) => i < 2 || known);
}

const oneLine = (words: string): string => fit(words.replace(/[\s\u0085\u2028\u2029]+/g, ' ').trim());

function textOf(words: TrendWords, locale: Locale): string {
  const columns = columnsOf(words, locale);
  const rows = words.rows.map((_, i) => `- ${columns.map(({head, cells}, k) => (k === 0 ? cells[i] : `${head}${locale.strings.colon}${cells[i]}`)).join(locale.strings.comma)}`);
  return `${[words.sentence, ...words.notes.map((note) => lineWords(note, locale)), ...rows].map(oneLine).join('\n')}\n`;
}

function htmlOf(words: TrendWords, locale: Locale): string {
  const {lang, dir} = locale.strings;
  const columns = columnsOf(words, locale);
  return `<div lang="${escaped(lang)}" dir="${dir}"><p>${escaped(words.sentence)}</p>${words.notes.map((note) => `<p>${escaped(lineWords(note, locale))}</p>`).join('')}<table><thead><tr>${
    columns.map(({head}) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead><tbody>${
    words.rows.map((_, i) => `<tr>${columns.map(({cells}, k) => (k === 0 ? `<th scope="row">${escaped(cells[i]!)}</th>` : `<td>${escaped(cells[i]!)}</td>`)).join('')}</tr>`).join('')}</tbody></table></div>\n`;
}

/** The size of the picture and the place of the chart in it, in px. */
const [width, height, top, bottom, side, room] = [720, 384, 64, 68, 96, 24] as const;

/** How each line is drawn; of today and the baseline fainter than what is measured. */
const looks: Readonly<Record<KeyEntry['look'], (colour: (name: string) => string) => string>> = {
  line: (colour) => `stroke="${colour('pace')}" stroke-width="2.5" stroke-linejoin="round"`,
  'course stated': (colour) => `stroke="${colour('edge')}" stroke-width="1.5"`,
  'course elapsed': (colour) => `stroke="${colour('edge')}" stroke-width="1.5" stroke-dasharray="1 4" stroke-linecap="round"`,
  target: (colour) => `stroke="${colour('text')}" stroke-width="1.5" stroke-dasharray="6 4"`,
  baseline: (colour) => `stroke="${colour('edge')}" stroke-dasharray="10 3 2 3"`,
  today: (colour) => `stroke="${colour('edge')}" stroke-dasharray="2 2"`,
};

/** The picture: the label, how the figure changed, and the chart; all of it in words as its title. */
function svgOf(words: TrendWords, trend: Trend, metric: Metric, report: Report, locale: Locale, theme: 'light' | 'dark', widthOf: WidthOf): string {
  const {strings} = locale;
  const isRtl = strings.dir === 'rtl';
  const chart: Chart = chartOf(trend, {mirrored: isRtl, ticks: [5, 4]});
  const colours = coloursOf(theme);
  const colour = (name: string): string => escaped(colours[`--_${name}`]!);
  const [left, right] = isRtl ? [room, width - side] : [side, width - room];
  const x = (percent: number): number => Math.round((left + (right - left) * percent / 100) * 100) / 100;
  const y = (percent: number): number => Math.round((top + (height - bottom - top) * percent / 100) * 100) / 100;
  const path = (d: string, look: string): string => `<path d="${trendPath(d, x, y)}" fill="none" ${look}/>`;
  // By sides and not by `direction`, which not every program knows: an isolate gives the words theirs.
  const anchors = isRtl ? {start: 'end', middle: 'middle', end: 'start'} : {start: 'start', middle: 'middle', end: 'end'};
  const text = (at: number, down: number, anchor: keyof typeof anchors, look: string, content: string): string =>
    `<text x="${at}" y="${down}" text-anchor="${anchors[anchor]}" ${look}>${escaped(isRtl ? `\u2067${content}\u2069` : content)}</text>`;
  const begin = isRtl ? width - room : room;
  let across = 0;
  const key = keyOf(trend, metric, locale).map(({look, words: said}) => {
    const start = across;
    across += 24 + 6 + widthOf(said, 12) + 16;
    const at = (offset: number): number => (isRtl ? begin - offset : begin + offset);
    // What has no room is said in the title.
    return across > width - 2 * room + 16 ? '' : `<path d="M${at(start)} ${height - 20}H${at(start + 24)}" fill="none" ${looks[look](colour)}/>${text(at(start + 30), height - 16, 'start', `font-size="12" fill="${colour('quiet')}"`, said)}`;
  }).join('');
  const sentences = [formatDate(report.asOf, strings), words.change, chart.from > 0 ? trendStringsOf(strings).axisFrom(axisAmount(chart.from, trend, metric, locale)) : ''].filter(Boolean).join(' · ');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${escaped(strings.lang)}" font-family="system-ui, 'Noto Sans', 'Noto Sans CJK SC', sans-serif"><title>${
    escaped([words.sentence, ...words.notes.map((note) => lineWords(note, locale))].join(' '))}</title><rect width="${width}" height="${height}" fill="${colour('surface')}"/>${
    text(begin, 28, 'start', `font-size="18" font-weight="700" fill="${colour('text')}"`, cut(words.label))}${text(begin, 48, 'start', `font-size="13" fill="${colour('quiet')}"`, sentences)}${
    chart.values.map(({y: at, value}) => `<path d="M${left} ${y(at)}H${right}" stroke="${colour('track')}"/>${text(isRtl ? right + 8 : left - 8, y(at) + 4, 'end', `font-size="12" fill="${colour('quiet')}"`, axisAmount(value, trend, metric, locale))}`).join('')}${
    chart.times.map(({x: at, date}) => text(x(at), height - bottom + 22, 'middle', `font-size="12" fill="${colour('quiet')}"`, formatDate(date, strings))).join('')}${
    chart.today === null || trend.points.length === 0 ? '' : `<path d="M${x(chart.today)} ${y(0)}V${y(100)}" ${looks.today(colour)}/>`}${
    chart.baseline === null ? '' : `<path d="M${left} ${y(chart.baseline)}H${right}" ${looks.baseline(colour)}/>`}${
    chart.course === '' ? '' : path(chart.course, looks[`course ${trend.course!.origin}`](colour))}${
    chart.targets.map((one) => path(one, looks.target(colour))).join('')}${chart.lines.map((one) => path(one, looks.line(colour))).join('')}${
    chart.places.map((place, i) => (place === null ? '' : `<circle cx="${x(place.x)}" cy="${y(place.y)}" r="4" fill="${colour(trend.points[i]!.restated || trend.points[i]!.future ? 'surface' : 'pace')}" stroke="${colour('pace')}" stroke-width="2"/>`)).join('')}${key}</svg>\n`;
}

/** A label that has room in one line. */
const cut = (words: string): string => (words.length > 70 ? `${words.slice(0, 69)}…` : words);
