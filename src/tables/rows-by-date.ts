import type {Fields} from './builder.js';
import {cellText} from './cell.js';
import type {Field} from './columns.js';
import {leaveCells} from './leftovers.js';
import type {ReadingState} from './reading-state.js';
import type {Slot, Slots} from './slots.js';

/** Columns of a figure that a point of its history has no place for. */
const onlyPresent = new Set<Field>(['share', 'of', 'note', 'baseline', 'baselineDate', 'by', 'printed', 'qualifier', 'id', 'basis', 'better', 'targetKind', 'planRule', 'plan', 'target']);

/** Cells of a row that only the present figure can hold. */
const presentIn = (slots: Slots | undefined): Slot[] => (slots === undefined ? [] : [...slots.values()].flat().filter(({reading}) => onlyPresent.has(reading.field)));

/** Rows of one figure at several dates: the latest is the figure, the others are its history. */
export class RowsByDate {
  private readonly rowOf = new Map<Fields, Slots>();
  /** The rows that the points of a history come from, by their dates. */
  private readonly pastOf = new Map<Fields, Map<string, Slots>>();

  constructor(private readonly state: ReadingState) {}

  /** Remembers the row that a metric with a date was read from; no other goes into a history. */
  keep(fields: Fields, slots: Slots): void {
    if (typeof fields['asOf'] === 'string') this.rowOf.set(fields, slots);
  }

  /**
   * Puts a figure of the same name and another date into the history of the one that is there, or that one into its own: tables with a
   * row for each year. Whether it is the newer or the older one; null where it is neither.
   */
  merge(item: Fields, next: Fields): 'newer' | 'older' | null {
    const known = (item['metrics'] as Fields[] | undefined)?.find(({label, role, unit}) => label === next['label'] && role === next['role'] && unit === next['unit'] && typeof label === 'string');
    const [before, after] = [known?.['asOf'], next['asOf']];
    if (!known || next['role'] !== 'progress' || typeof before !== 'string' || typeof after !== 'string' || before === after) return null;
    const history = [...((known['history'] ?? []) as {date: string}[])];
    if (history.some(({date}) => date === after)) return null;
    const [newer, older] = after > before && next['value'] !== undefined ? [next, known] : [known, next];
    const target = older['target'] as {value?: number} | undefined;
    const point = {date: older['asOf'] as string, ...(older['value'] === undefined ? {} : {value: older['value']}), ...(typeof target?.value === 'number' ? {target: target.value} : {})};
    // The history holds a value and its target; what else the older row says is listed.
    const present = presentIn(this.rowOf.get(newer));
    leaveCells(this.state, presentIn(this.rowOf.get(older)).filter(({cell, reading}) => !(reading.field === 'target' && typeof target?.value === 'number') && !present.some((one) => one.reading.index === reading.index && cellText(one.cell) === cellText(cell))), 'period');
    const past = this.pastOf.get(known) ?? new Map<string, Slots>();
    this.pastOf.set(known, past.set(point.date, this.rowOf.get(older)!));
    if (newer === next) this.rowOf.set(known, this.rowOf.get(next)!);
    history.push(point);
    history.sort((a, b) => (a.date < b.date ? -1 : 1));
    if (newer === next) {
      for (const name of Object.keys(known)) if (name !== 'history') delete known[name];
      Object.assign(known, next);
    }
    known['history'] = history;
    return newer === next ? 'newer' : 'older';
  }

  /** Tells from which cells the history of a figure comes. @param at pointer of the figure */
  tellCells(metric: Fields, at: string): void {
    (metric['history'] as {date: string}[]).forEach(({date}, i) => {
      const row = this.pastOf.get(metric)?.get(date);
      for (const [field, within] of [['value', ''], ['target', '/target']] as const) {
        const ref = row?.get(field)?.[0]?.ref;
        if (ref !== undefined) this.state.origins.set(at, `/history/${i}${within}`, ref);
      }
    });
  }
}
