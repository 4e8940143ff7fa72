import type {LitElement, TemplateResult} from 'lit';
import type {Locale} from '../../locale/locale.js';
import type {Board} from '../../model/board.js';
import type {BoardMetric} from '../../model/board-metric.js';
import type {SeriesData} from '../../schema/drawn-entry.js';
import type {LoadError} from './load-error.js';
import type {MetricNames} from './named-metrics.js';

/** What an element with a report offers to its source. */
export interface ReportHost extends LitElement {
  src: string;
  map: string;
  report: unknown;
  timeout: number;
  refresh: number;
  loading: string;
  theme: string;
  mode: string;
  patterns: string;
  strings: string;
  /** Keeps the element at least as high as its fallback was, in px; null = no more. */
  keepHeight(height: number | null): void;
}

/** What the source of an element offers to the reader of its report. */
export interface ReaderSource {
  readonly host: ReportHost;
  /** What draws the board piece by piece; at its opening it counts as loading until the last piece is there. */
  readonly list: {readonly pending: boolean; readonly opening: boolean; stop(): void};
  /** Why the last drawing failed; null where it did not. */
  readonly fault: LoadError | null;
  /** Notes that a template is the picture, which nothing but another one replaces. */
  pictured(template: TemplateResult): TemplateResult;
  /** The children, and what shows besides. */
  slot(beside: unknown): TemplateResult;
  /** Whether the children show something. */
  hasFallback(): boolean;
}

/** What reads the report of an element, as its source and what draws it see it. */
export interface Reader {
  /** The last report that could be read; null before any. */
  readonly board: Board | null;
  /** The language of the last drawing; null before any. */
  readonly locale: Locale | null;
  /** The series that the report is of, unread; null where it stands alone. */
  readonly series: SeriesData | null;
  /** Whether children that fill more than the view, such as a static board, stay until all of the picture is drawn. */
  readonly covered: boolean;
  /** Before each drawing. @param from what the element is given: its property, its address or its script; null = nothing */
  update(from: unknown): void;
  /** The shadow root of the element. */
  draw(view: View, locale: Locale): TemplateResult;
  /** After each drawing: tells what is to be told of it. @param busy whether some of it is still to come */
  updated(busy: boolean): 'ready' | 'failed' | 'loading';
  /** The same object was given again: what the page has changed in it is drawn. */
  again(): void;
  /** The element has left the page. */
  gone(): void;
  /** What a view draws where the report has no part of a name; shown like any failure, and told by one event. */
  missing(name: string, locale: Locale): TemplateResult;
  /** What a view draws of the metrics that an element names. @param one draws a metric; `several` says whether there are more */
  named(names: MetricNames, one: (metric: BoardMetric, locale: Locale, several: boolean) => unknown, locale: Locale): unknown;
  /** What shows where a drawing failed and there is nothing else to show. */
  failed(error: LoadError): unknown;
}

/** Draws a board; `reader` says what the board lacks. */
export type View = (board: Board, locale: Locale, reader: Reader) => unknown;

/** How a reader of reports is made, since `report-reader.ts` has been loaded; so nobody waits for it who does not have to. */
export const readers: {make: ((source: ReaderSource) => Reader) | null} = {make: null};
