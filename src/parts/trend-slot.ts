import type {Locale} from '../locale/locale.js';
import type {Board, BoardItem} from '../model/board.js';
import type {BoardMetric} from '../model/board-metric.js';

/** What the drop-in file of trends draws in a board. It may come with another copy of Lit: templates are plain data to both. */
export interface TrendDrawing {
  /** What stands above a board: the choice of reports of a series; nothing where it stands alone. Called once for each drawing, before the rest. */
  head(host: HTMLElement & {at: string; timeout: number}, board: Board, series: unknown, locale: Locale): unknown;
  /** Beside the bar of a figure. */
  small(metric: BoardMetric, locale: Locale): unknown;
  /** In the details of an item; null for nothing. */
  details(item: BoardItem, locale: Locale): unknown;
  /** The items that changed since the report before; null where that is not known yet. It asks for the report before. */
  changed(host: HTMLElement & {at: string; timeout: number}, board: Board): ReadonlySet<BoardItem> | null;
  /** Another one where there is more to draw of a board than before. */
  state(board: Board): unknown;
}

/** The number goes up with each change of `TrendDrawing` that a file of another version would not understand. */
const key = Symbol.for('civic-progress/trend/1');

/** Where the file of trends leaves word that it is on the page; undefined without it. */
export const trends = globalThis as {[key]?: TrendDrawing};

/** The drawing of trends, where the page has it. */
export const trendDrawing = (): TrendDrawing | undefined => trends[key];

/** Puts the drawing of trends on the page, unless it is there. */
export function provideTrends(drawing: TrendDrawing): void {
  trends[key] ??= drawing;
}
