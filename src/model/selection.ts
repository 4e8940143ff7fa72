import type {Item, Text} from '../schema/report.js';
import {type Board, type BoardCategory, type BoardItem, sharesOfTargets} from './board.js';
import {standings} from './standing.js';
import {sumOf} from './sum.js';

/** The order of items: as given in the report, by their lowest share, or by their standing; the best first, or the least first. */
export type Sort = '' | 'share' | 'share-reversed' | 'state' | 'state-reversed';

/** Every order, first that of the report. */
export const sorts: readonly Sort[] = ['', 'share', 'share-reversed', 'state', 'state-reversed'];

/** The orders that tell the items of a board apart: by shares only where it has any. */
export const sortsOf = ({has: {shares}}: Board): readonly Sort[] => (shares ? sorts : sorts.filter((one) => !one.startsWith('share')));

/** What a reader wants to see of a board, and in which order. */
export interface Wish {
  /** The keys of the items to show, as in the legend of the board; none = all. */
  readonly filter: readonly string[];
  /** Terms between white space, each of which must be found in an item; empty = all. */
  readonly search: string;
  readonly sort: Sort;
  /** Who is responsible, and a topic, each in one of its languages; empty or left out = all. */
  readonly responsible?: string;
  readonly tag?: string;
  /** The year, month or day by which an item is due: `2026` has every month and day of it; empty or left out = all. */
  readonly due?: string;
  /** The only categories to show; null or left out = all. */
  readonly within?: readonly BoardCategory[] | null | undefined;
  /** The only items to show of these; null or left out = all. */
  readonly only?: ReadonlySet<BoardItem> | null | undefined;
}

/** What a board can be narrowed to beside its legend: who is responsible, topics, and years of the days by which items are due, or months where there is one year only. Each in its order in the report, and none where there is no choice. */
export interface Facets {
  readonly responsible: readonly string[];
  readonly tag: readonly string[];
  readonly due: readonly string[];
}

/** @param say a text in the language that is shown */
export function facetsOf({items}: Board, say: (text: Text) => string): Facets {
  const choice = (values: readonly string[]): readonly string[] => {
    const all = [...new Set(values)];
    return all.length > 1 ? all : [];
  };
  const dues = items.flatMap(({item: {due}}) => due ?? []).sort();
  const years = choice(dues.map((due) => due.slice(0, 4)));
  return {
    responsible: choice(items.flatMap(({item}) => listOf(item.responsible).map(say))),
    tag: choice(items.flatMap(({item: {tags = []}}) => tags.map(say))),
    due: years.length > 0 ? years : choice(dues.filter((due) => due.length > 4).map((due) => due.slice(0, 7))),
  };
}

/** Some items of a category. */
export interface Selected {
  readonly category: BoardCategory;
  readonly items: readonly BoardItem[];
}

/** Whether categories are closed to their heads at first: as `fold` says, `categories` or `none`; else where they are more than one with 60 items or more. */
export const foldsAtFirst = (shown: readonly {readonly items: readonly unknown[]}[], fold: string): boolean =>
  fold === 'categories' || (fold !== 'none' && shown.length > 1 && sumOf(shown, ({items}) => items.length) >= 60);

/** Terms and texts are compared in this form: full-width as half-width, composed as decomposed, capitals as small letters. */
const folded = (text: string): string => text.normalize('NFKC').toUpperCase();

/**
 * What each item of a board is searched by, by its index: its title, text, notes, labels and milestones, and the name of its category.
 *
 * @param say a text in the language that is shown
 */
export function searchTexts({categories}: Board, say: (text: Text) => string): readonly string[] {
  return categories.flatMap(({category, items}) => items.map(({item, verdict}) => {
    const {title, text, notes = [], metrics = [], milestones = [], tags = [], responsible, status} = item;
    const texts = [
      category.label, title, text, ...notes, ...tags, ...listOf(responsible), verdict?.word.label ?? undefined, status?.text, status?.reason,
      ...milestones.flatMap((one) => [one.text, one.note]),
      ...metrics.flatMap((metric) => [metric.label, metric.note, ...(metric.role === 'progress' ? [...metric.parts ?? [], ...metric.breakdown ?? []] : []).map(({label}) => label)]),
    ];
    return folded(texts.map((one) => (one === undefined ? '' : say(one))).join('\n'));
  }));
}

/** One text, several or none as a list. */
export const listOf = (texts: Item['responsible']): readonly Text[] => (texts === undefined ? [] : Array.isArray(texts) ? texts : [texts]);

/**
 * The items of a board that a wish leaves, in the wished order within their categories. A category of which nothing is left is
 * left out.
 *
 * @param texts `searchTexts` of the board, asked for only where something is searched
 * @param whole whether a wished order leads over the borders of the categories: then each item stands alone with its category
 */
export function select({categories}: Board, {filter, search, sort, only, within, responsible = '', tag = '', due = ''}: Wish, texts: () => readonly string[], whole = false): readonly Selected[] {
  const terms = folded(search).split(/\s+/).filter(Boolean);
  const found = terms.length > 0 ? texts() : [];
  const narrowed = filter.length + terms.length > 0 || !!only || responsible + tag + due !== '';
  const groups = (within ? categories.filter((one) => within.includes(one)) : categories).map((category): Selected => ({
    category,
    items: narrowed
      ? category.items.filter((item) => (!only || only.has(item)) && (filter.length === 0 || filter.includes(item.key)) && has(item.item, responsible, tag, due) && terms.every((term) => found[item.index]!.includes(term)))
      : category.items,
  })).filter(({items}) => !narrowed || items.length > 0);
  if (sort === '') return groups;
  return whole
    ? sorted(groups.flatMap(({category, items}) => items.map((item): Selected => ({category, items: [item]}))), ({items}) => items[0]!, sort)
    : groups.map(({category, items}) => ({category, items: sorted(items, (item) => item, sort)}));
}

const has = ({responsible = [], tags = [], due = ''}: Item, whom: string, topic: string, when: string): boolean =>
  (whom === '' || names(listOf(responsible), whom)) && (topic === '' || names(tags, topic)) && (when === '' || due === when || due.startsWith(`${when}-`));

/** Whether one of the texts has the words, in any of its languages. */
const names = (texts: readonly Text[], words: string): boolean =>
  texts.some((text) => (typeof text === 'string' ? [text] : Object.values(text)).some((one) => folded(one).trim() === folded(words).trim()));

/** What cannot be compared comes last, in either direction; what is equal keeps the order of the report. */
function sorted<T>(list: readonly T[], itemOf: (one: T) => BoardItem, sort: Sort): readonly T[] {
  const sign = sort.endsWith('reversed') ? -1 : 1;
  return list.map((one) => [rankOf(itemOf(one), sort) * sign, one] as const)
    // Without a rank both differences are NaN, which is no order.
    .sort(([a], [b]) => Number(Number.isNaN(a)) - Number(Number.isNaN(b)) || b - a || 0)
    .map(([, one]) => one);
}

/** The lowest share of an item, or the place of its standing; more is better, NaN = not to be compared. */
function rankOf(item: BoardItem, sort: Sort): number {
  if (sort.startsWith('state')) return item.standing === 'unknown' ? NaN : -standings.indexOf(item.standing);
  const shares = sharesOfTargets(item).map(({share}) => share.value!);
  return shares.sort((one, other) => one - other)[0] ?? NaN;
}
