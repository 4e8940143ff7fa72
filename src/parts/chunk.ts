import {noChange} from 'lit';

/**
 * The items of a list that are drawn now, by their place in it: those before `from` are drawn already and stay, those from
 * `upTo` on come later. Until then what stands in their place stays too.
 */
export interface Chunk {
  readonly from: number;
  readonly upTo: number;
  /** Indexes of items that are drawn anew though they stand before `from`. */
  readonly touched?: ReadonlySet<number>;
  /** 0 or 1: where it is another one than before, nothing of the old list is of use, and it is taken away as a whole. Default: 0. */
  readonly turn?: number;
  /** Whether the old list stays, because it is just being taken away. */
  readonly stays?: boolean;
}

/** All of a list. */
export const whole: Chunk = {from: 0, upTo: Infinity};

/** A chunk as it is seen from within a list that begins so many items later. */
export const within = ({from, upTo, touched}: Chunk, start: number): Chunk => ({from: from - start, upTo: upTo - start, touched});

/** Each item of a list as `draw` gives it, or as it stands. */
export const chunked = <T extends {readonly index: number}>(list: readonly T[], {from, upTo, touched}: Chunk, draw: (item: T) => unknown): readonly unknown[] =>
  list.map((item, i) => ((i >= from && i < upTo) || (i < from && touched?.has(item.index)) ? draw(item) : noChange));

/**
 * Each group of a list as `draw` gives it, with its part of the chunk; one of which nothing is drawn now stays as it stands.
 *
 * @param keyOf what `touched` names the group itself by
 */
export function chunkedGroups<T extends {readonly items: readonly {readonly index: number}[]}>(groups: readonly T[], chunk: Chunk, draw: (group: T, chunk: Chunk) => unknown, keyOf: (group: T) => number = () => NaN): readonly unknown[] {
  let start = 0;
  return groups.map((group) => {
    const part = within(chunk, start);
    const {length} = group.items;
    start += length;
    // One without items is drawn with what comes before it, also where nothing comes after.
    const now = length === 0 ? part.upTo >= 0 && part.from <= 0 : part.upTo > 0 && part.from < length;
    return now || (chunk.touched?.size && (chunk.touched.has(keyOf(group)) || group.items.some(({index}) => chunk.touched!.has(index)))) ? draw(group, part) : noChange;
  });
}
