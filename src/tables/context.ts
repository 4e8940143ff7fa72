import type {Context} from './figure/figure-builder.js';
import type {Grid} from './layout.js';
import {readAmount} from './read/amount.js';
import type {ReadingState} from './reading-state.js';
import {scaleOf} from './scale.js';
import {isLater, type Reading} from './slots.js';

/** What the figures in some columns are read with. @param unit said above the table; null where none is */
export function contextOf({mapping, fields, lang}: ReadingState, grid: Grid, rows: readonly number[], readings: readonly Reading[], unit: string | null): Context {
  const periods = readings.filter(({field, period, index, style}) => field === 'value' && period !== null && rows.some((row) => readAmount(grid.own(row, index), style).kind === 'amount')).map(({period}) => period!);
  return {
    latest: periods.sort((a, b) => (isLater(a, b) ? 1 : -1)).at(-1) ?? null, unit, lang,
    undated: new Set(readings.filter((one) => one.lang === null && one.period === null).map(({field}) => field)), hasTargets: readings.some(({field}) => field === 'target' || field === 'share'),
    defaults: mapping.defaults ?? {}, states: mapping.states ?? {}, scale: scaleOf(fields['statuses']),
  };
}
