import {nothing, type ReactiveElement} from 'lit';
import type {Locale} from '../../locale/locale.js';
import type {Board, BoardItem} from '../../model/board.js';
import type {BoardMetric} from '../../model/board-metric.js';
import {trendDetails, trendDetailsStyles} from '../../parts/trend-details.js';
import {trendLine, trendLineStyles} from '../../parts/trend-line.js';
import {trendReports, trendReportsStyles} from '../../parts/trend-reports.js';
import type {TrendDrawing} from '../../parts/trend-slot.js';
import type {Metric, Report} from '../../schema/report.js';
import {changesBetween, type ReportChanges} from '../../trend/report-changes.js';
import type {Placed} from '../../trend/match.js';
import {type ReadSeries, trendIn} from '../../trend/series.js';
import type {Trend} from '../../trend/trend.js';
import {countsThrough} from '../../trend/verdicts.js';
import {joinStyles} from '../../theme/join-styles.js';
import {namesIn, toggled} from './legend-filter.js';
import {replaceAddress} from './replace-address.js';
import {baseOf, SeriesSource} from './series-source.js';

type Host = Parameters<TrendDrawing['head']>[0];

const looks = joinStyles([trendDetailsStyles, trendLineStyles, trendReportsStyles]).cssText;

/** What is known of a board on the page. */
interface Known {
  readonly report: Report;
  /** Null until all of the series is there, and where there is none. */
  series: ReadSeries | null;
  readonly trendOf: (metric: Metric) => Trend;
}

/**
 * Draws figures over time in the boards of the page: a small line beside the bar of a figure that has a past, its chart in the details, and
 * above the board of a series the choice of its reports with what changed.
 */
export class BoardTrends implements TrendDrawing {
  private readonly known = new WeakMap<Report, Known>();
  private readonly byMetric = new WeakMap<Metric, Known>();
  private readonly byItem = new WeakMap<BoardItem, Known>();
  private readonly counts = new WeakMap<ReadSeries, ReturnType<typeof countsThrough>>();
  private readonly sources = new WeakMap<Host, SeriesSource>();
  private readonly dressed = new WeakSet<Host>();
  private readonly sheets = new WeakMap<Document, CSSStyleSheet>();
  private readonly changes = new WeakMap<Report, {readonly series: ReadSeries; readonly changes: ReportChanges}>();
  private readonly items = new WeakMap<Board, ReadonlySet<BoardItem>>();
  private readonly linked = new WeakSet<Host>();

  head(host: Host, board: Board, data: unknown, locale: Locale): unknown {
    this.dress(host);
    const {report} = board;
    const source = this.sourceOf(host, data);
    const series = source?.whole ?? null;
    let known = this.known.get(report);
    if (!known || known.series !== series) {
      known = {report, series, trendOf: trendIn(report, series)};
      this.known.set(report, known);
      for (const item of board.items) {
        this.byItem.set(item, known);
        for (const {metric} of item.metrics) this.byMetric.set(metric, known);
      }
    }
    if (!source?.series) return nothing;
    const filter = String((host as Host & {filter?: unknown}).filter ?? '');
    const days = series ? series.reports.filter((one) => one.report).map(({asOf}) => asOf) : source.days;
    const before = days[days.indexOf(report.asOf) - 1];
    return trendReports({
      days, at: report.asOf,
      notListed: host.at && host.at !== report.asOf ? host.at : '',
      choose: (day) => this.choose(host, day === days[days.length - 1] ? '' : day),
      linkTo: ({id, number}) => {
        const name = number ?? id;
        // Not the fragment alone, which a `<base>` of the page would lead elsewhere.
        return name === undefined ? null : `${location.href.split('#')[0]}#${this.nameOf(host)}-item-${encodeURIComponent(name)}`;
      },
      since: series && before !== undefined ? {day: before, changes: this.changesOf(report, series, before), told: series.changes.filter(({at}) => at > before && at <= report.asOf)} : null,
      compare: series || before === undefined ? null : {day: before, waits: source.loading, ask: () => {
        source.load(host.timeout);
        this.redraw(host);
      }},
      only: {on: namesIn(filter).includes('changed'), toggle: () => {
        (host as Host & {filter: string}).filter = toggled(namesIn(filter), 'changed');
      }},
      counts: series && this.countsOf(series),
      leftOut: series?.leftOut ?? [],
    }, locale);
  }

  small({metric}: BoardMetric, locale: Locale): unknown {
    const trend = this.trendOf(metric);
    return trend ? trendLine(trend, metric, locale) : nothing;
  }

  details(item: BoardItem, locale: Locale): unknown {
    const known = this.byItem.get(item);
    return known ? trendDetails(item, {...known, trendOf: (metric) => this.trendOf(metric)}, locale) : null;
  }

  changed(host: Host, board: Board): ReadonlySet<BoardItem> | null {
    const {report} = board;
    const series = this.known.get(report)?.series;
    if (!series) {
      // Not while drawing.
      queueMicrotask(() => this.sources.get(host)?.load(host.timeout));
      return null;
    }
    let items = this.items.get(board);
    if (!items) {
      const days = series.reports.filter((one) => one.report).map(({asOf}) => asOf);
      const before = days[days.indexOf(report.asOf) - 1];
      const all = before === undefined ? [] : Object.values(this.changesOf(report, series, before)).flat() as readonly Placed[];
      const changed = new Set(all.map(({item}) => item));
      // The series has read the report for itself: its items are others in the same order.
      const own = series.reports.find(({asOf}) => asOf === report.asOf)?.report?.categories.flatMap((category) => category.items) ?? [];
      this.items.set(board, (items = new Set(board.items.filter((_, i) => changed.has(own[i]!)))));
    }
    return items;
  }

  state(board: Board): unknown {
    return this.known.get(board.report)?.series;
  }

  private trendOf(metric: Metric): Trend | null {
    return this.byMetric.get(metric)?.trendOf(metric) ?? null;
  }

  private changesOf(report: Report, series: ReadSeries, before: string): ReportChanges {
    const kept = this.changes.get(report);
    if (kept?.series === series) return kept.changes;
    const at = (day: string) => series.reports.find(({asOf}) => asOf === day)!;
    const changes = changesBetween(at(before), at(report.asOf), series);
    this.changes.set(report, {series, changes});
    return changes;
  }

  private countsOf(series: ReadSeries): ReturnType<typeof countsThrough> {
    let counts = this.counts.get(series);
    if (!counts) this.counts.set(series, (counts = countsThrough(series)));
    return counts;
  }

  private sourceOf(host: Host, data: unknown): SeriesSource | null {
    const source = this.sources.get(host);
    if (!data || source?.data === data) return data ? source! : null;
    source?.leave();
    const {src, report} = host as Host & {src: string; report: unknown};
    const made = new SeriesSource(data, baseOf(src, report), () => this.redraw(host));
    this.sources.set(host, made);
    this.open(host);
    return made;
  }

  /** Not while drawing. */
  private redraw(host: Host): void {
    queueMicrotask(() => (host as Host & {requestUpdate(): void}).requestUpdate());
  }

  /** Chooses a report, and writes it into the address of the page, unless its fragment means something else. */
  private choose(host: Host, day: string): void {
    host.at = day;
    if (!/^(#.*-at-[\d-]*)?$/.test(location.hash)) return;
    replaceAddress(day ? `#${this.nameOf(host)}-at-${day}` : location.href.split('#')[0]!);
  }

  private nameOf(host: Host): string {
    return encodeURIComponent(host.id || 'civic');
  }

  /** Opens the report that the address of the page names, once. */
  private open(host: Host): void {
    const name = `#${this.nameOf(host)}-at-`;
    const day = location.hash.startsWith(name) ? location.hash.slice(name.length) : '';
    if (this.linked.has(host) || !/^\d{4}-\d\d-\d\d$/.test(day)) return;
    this.linked.add(host);
    queueMicrotask(() => {
      host.at = day;
    });
  }

  /** Adds the looks to a board, whose own come from another file; and again where it is moved to another document, which takes its sheets. */
  private dress(host: Host): void {
    if (this.dressed.has(host)) return;
    this.dressed.add(host);
    const {renderRoot} = host as ReactiveElement & Host;
    const style = document.createElement('style');
    (host as ReactiveElement & Host).addController({hostConnected: () => {
      const owner = host.ownerDocument;
      // A document that nobody sees, such as that of a parser, has no sheets.
      if (!owner.defaultView) return;
      try {
        const {adoptedStyleSheets: worn} = renderRoot as ShadowRoot;
        const sheet = this.sheetFor(owner);
        if (!worn.includes(sheet)) (renderRoot as ShadowRoot).adoptedStyleSheets = [...worn, sheet];
      } catch {
        // An engine, or a page, without constructable sheets.
        style.textContent = looks;
        renderRoot.prepend(style);
      }
    }});
  }

  /** A sheet serves the document that made it. */
  private sheetFor(owner: Document): CSSStyleSheet {
    let sheet = this.sheets.get(owner);
    if (!sheet) {
      sheet = new (owner.defaultView as Window & typeof globalThis).CSSStyleSheet();
      sheet.replaceSync(looks);
      this.sheets.set(owner, sheet);
    }
    return sheet;
  }
}
