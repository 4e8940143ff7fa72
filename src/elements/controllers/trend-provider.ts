import {provideTrends as provide, type TrendDrawing} from '../../parts/trend-slot.js';

/** Puts the drawing of trends on the page; boards that are drawn already are drawn again. Without a page it does nothing more. */
export function provideTrends(drawing: TrendDrawing): void {
  provide(drawing);
  if (typeof document === 'undefined') return;
  for (const board of document.querySelectorAll('civic-report')) (board as {requestUpdate?(): void} & Element).requestUpdate?.();
}
