import {nothing} from 'lit';
import type {Locale} from '../locale/locale.js';
import type {Board} from '../model/board.js';
import {root} from '../parts/root.js';
import {trend, trends, trendStyles} from '../parts/trend.js';
import {jsonOf} from '../schema/json.js';
import {type ReadSeries, trendIn} from '../trend/series.js';
import {base} from '../theme/base.js';
import {joinStyles} from '../theme/join-styles.js';
import {nameOfPart} from './controllers/named-metrics.js';
import {type NamedTrend, namedTrends} from './controllers/named-trends.js';
import {plainText} from './controllers/plain-text.js';
import type {Reader} from './controllers/reader.js';
import './controllers/report-reader.js';
import {baseOf, SeriesSource} from './controllers/series-source.js';
import {trendOfAttributes} from './controllers/trend-attributes.js';
import {text} from './element.js';
import {FigureElement} from './figure-element.js';

/**
 * One promise over time: its figures joined by straight lines where one report follows the other, its plan, its target, which steps where
 * it was moved, and the day of the report; in words and in a table beside the picture. A missing report is a gap, a figure that was
 * restated is hollow, and nothing is forecast or smoothed.
 *
 * From attributes alone (`points`, `target`, `plan`, `unit`, `label`), or from a report with earlier figures or a series of reports (`src`
 * with `metric`, or with `item` or `category` for a chart each). Children show until the first picture, and stay when none can be drawn.
 *
 * @tag civic-progress-trend
 * @csspart trend - Each figure over time.
 * @csspart chart - Its chart.
 * @csspart table - Its table.
 * @cssprop [--civic-trend-height=180px] - Height of a chart without its dates.
 */
export class ProgressTrend extends FigureElement {
  static override get styles() {
    return joinStyles([base, trendStyles]);
  }

  static override get properties() {
    return {points: text, plan: text, target: text, by: text};
  }

  /**
   * The figures as dates with numbers, such as `2023: 170; 2024-06-30: 235 / 444; 2025:`; behind the slash the target of the time, and no
   * number where there is none; without a report.
   */
  declare points: string;
  /** What was planned, as dates with numbers; without a report. */
  declare plan: string;
  /** The amount pledged, a number in `unit`; without a report. */
  declare target: string;
  /** The date by which it is to be reached: YYYY, YYYY-MM or YYYY-MM-DD; without a report. */
  declare by: string;
  /** The chart and the point that the reader points at. */
  private pointed: {readonly chart: number; readonly place: number} | null = null;
  /** The series that the report is of; null where it stands alone. */
  private series: SeriesSource | null = null;
  /** What was drawn last, so that pointing computes nothing anew. */
  private drawn: {readonly board: Board; readonly names: string; readonly whole: ReadSeries | null; readonly figures: readonly NamedTrend[] | null} | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.series?.leave();
    this.series = null;
  }

  protected override render() {
    return this.source.draw(
      (board, locale, reader) => this.all(this.figuresOf(board, reader), locale, reader),
      plainText(this.points) === '' ? null : (locale) => root(this.all([{...trendOfAttributes(this), standing: 'unknown'}], locale, null), locale));
  }

  private all(figures: readonly NamedTrend[] | null, locale: Locale, reader: Reader | null): unknown {
    const {pointed} = this;
    if (!figures) return reader!.missing(nameOfPart(this), locale);
    return figures.length === 0 ? nothing : trends(figures.map((one, chart) => trend({
      ...one, named: figures.length > 1, pointed: pointed?.chart === chart ? pointed.place : null, point: (place) => this.point(chart, place),
    }, locale)));
  }

  private point(chart: number, place: number | null): void {
    if (place === null ? !this.pointed : this.pointed?.chart === chart && this.pointed.place === place) return;
    this.pointed = place === null ? null : {chart, place};
    this.requestUpdate();
  }

  /** The figures that the attributes name, over time, and over all reports of a series once they are there; null where the report has no such part. */
  private figuresOf(board: Board, {series: data}: Reader): readonly NamedTrend[] | null {
    if (this.series?.data !== data) {
      this.series?.leave();
      // Not while drawing: all reports may be there at once.
      this.series = data && new SeriesSource(data, baseOf(this.src, this.report), () => queueMicrotask(() => this.requestUpdate()));
      this.series?.load(this.timeout);
    }
    const whole = this.series?.whole ?? null;
    const names = jsonOf([this.metric, this.item, this.category]);
    const {drawn} = this;
    if (drawn?.board !== board || drawn.names !== names || drawn.whole !== whole) this.drawn = {board, names, whole, figures: namedTrends(this, board, trendIn(board.report, whole))};
    return this.drawn!.figures;
  }
}
