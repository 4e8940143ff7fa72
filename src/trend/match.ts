import {jsonOf} from '../schema/json.js';
import type {Item, Metric, Report} from '../schema/report.js';
import type {SeriesChange} from '../schema/series.js';

/** A figure with the item that it stands in. */
export interface Placed {
  readonly item: Item;
  readonly metric: Metric;
  /** Whether another figure of the report has the same id, which then names neither. */
  readonly collides: boolean;
}

/** Every figure of a report, in its order. */
export function placesOf(report: Report): readonly Placed[] {
  const all = report.categories.flatMap(({items}) => items.flatMap((item) => (item.metrics ?? []).map((metric) => ({item, metric}))));
  const times = new Map<string | undefined, number>();
  for (const {metric: {id}} of all) times.set(id, (times.get(id) ?? 0) + 1);
  return all.map((one) => ({...one, collides: one.metric.id !== undefined && times.get(one.metric.id)! > 1}));
}

/** The parts of a report by what names them; a name that two parts have names none. */
export class PartsIndex {
  readonly places: readonly Placed[];
  private readonly metrics = new Map<string, Placed | null>();
  private readonly items = new Map<string, Item | null>();

  constructor(report: Report) {
    this.places = placesOf(report);
    const put = <Part>(map: Map<string, Part | null>, name: string | undefined, part: Part): void => {
      if (name !== undefined) map.set(name, map.has(name) ? null : part);
    };
    for (const place of this.places) put(this.metrics, place.metric.id, place);
    for (const {items} of report.categories) {
      for (const item of items) {
        put(this.items, item.id === undefined ? undefined : `id ${item.id}`, item);
        put(this.items, item.number === undefined ? undefined : `number ${item.number}`, item);
      }
    }
  }

  metric(id: string): Placed | null {
    return this.metrics.get(id) ?? null;
  }

  /** The ids that two figures have. */
  get collisions(): readonly string[] {
    return [...this.metrics].flatMap(([id, place]) => (place === null ? [id] : []));
  }

  /** The item that is the same as another one: by its id, else by its number. */
  item({id, number}: Pick<Item, 'id' | 'number'>): Item | null {
    return (id === undefined ? undefined : this.items.get(`id ${id}`)) ?? (number === undefined ? undefined : this.items.get(`number ${number}`)) ?? null;
  }
}

/** The id that a part had before the changes of a series; itself where it was not renamed. @param after the day of the older report: only later changes count */
export function formerId(id: string, changes: readonly SeriesChange[], after: string, upTo = '9999-12-31'): string {
  const renamed = changes.filter(({kind, at}) => kind === 'renamed' && at > after && at <= upTo).sort((one, other) => (one.at < other.at ? 1 : -1));
  let former = id;
  for (const {from = [], to = []} of renamed) former = from[to.indexOf(former)] ?? former;
  return former;
}

/**
 * The same figure in an older report: by its id, as it was before it was renamed; else, where one of the two has no id, in the same item
 * (by id, else by number) under the same label, or where it is the only one of its role in both. Null where there is none, and where two
 * figures of either report have the id.
 *
 * @param older parts of the older report
 * @param after its day
 */
export function matched({item, metric, collides}: Placed, older: PartsIndex, changes: readonly SeriesChange[] = [], after = '', upTo?: string): Placed | null {
  if (collides) return null;
  if (metric.id !== undefined) {
    const same = older.metric(formerId(metric.id, changes, after, upTo));
    if (same) return same.metric.role === metric.role ? same : null;
  }
  const itemThen = older.item({...item, ...item.id === undefined ? {} : {id: formerId(item.id, changes, after, upTo)}});
  // A figure that has another id is another figure, whatever its label.
  const others = (itemThen?.metrics ?? []).filter((one) => one.role === metric.role && (metric.id === undefined || one.id === undefined));
  const label = jsonOf(metric.label);
  const alike = others.filter((one) => jsonOf(one.label) === label);
  const only = others.length === 1 && (item.metrics ?? []).filter(({role}) => role === metric.role).length === 1 ? others : [];
  const found = alike.length === 1 ? alike[0] : alike.length === 0 ? only[0] : undefined;
  return found ? {item: itemThen!, metric: found, collides: false} : null;
}
