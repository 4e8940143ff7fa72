import type {Fields} from './builder.js';

/** What a row of the table cannot hold, for each part that it speaks of. The presence of a part says that it begins in this row. */
export interface More {
  readonly category?: Readonly<Record<string, unknown>>;
  readonly item?: Readonly<Record<string, unknown>>;
  readonly figure?: Readonly<Record<string, unknown>>;
  /** Fields that the cells seem to give and the part has not, by part. */
  readonly without?: {readonly category?: readonly string[]; readonly item?: readonly string[]; readonly figure?: readonly string[]};
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The JSON of a column `more`; null where it is none. */
export function moreOf(text: string): More | null {
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value) || Object.keys(value).some((name) => !['category', 'item', 'figure', 'without'].includes(name)) || Object.values(value).some((part) => !isObject(part))) return null;
    const {without} = value as More;
    return without && Object.values(without).some((list) => !Array.isArray(list)) ? null : value as More;
  } catch {
    return null;
  }
}

/** Puts what a row could not hold into a part that was read from its cells. */
export function completed(fields: Fields, part: 'category' | 'item' | 'figure', more: More | null): void {
  for (const name of more?.without?.[part] ?? []) delete fields[name];
  for (const [name, value] of Object.entries(more?.[part] ?? {})) fields[name] = value;
}

/** What has to be put into fields that were read so that they are those of a part; null where they are. */
export function difference(read: Readonly<Record<string, unknown>>, whole: Readonly<Record<string, unknown>>, leave: readonly string[] = []): {readonly set: Fields; readonly without: string[]} | null {
  const names = Object.keys(whole).filter((name) => !leave.includes(name) && !same(read[name], whole[name]));
  const without = Object.keys(read).filter((name) => !leave.includes(name) && !Object.hasOwn(whole, name));
  if (names.length === 0 && without.length === 0) return null;
  const set = Object.create(null) as Fields;
  for (const name of names) set[name] = whole[name];
  return {set, without};
}

/** Whether two values are the same data. Words in several languages are the same in the same order only: the first is the last resort. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const [first, second] = [Object.keys(a), Object.keys(b)];
  if (first.length !== second.length) return false;
  const inOrder = Object.values(a).every((value) => typeof value === 'string');
  return first.every((name, i) => (!inOrder || second[i] === name) && Object.hasOwn(b, name) && same((a as Record<string, unknown>)[name], (b as Record<string, unknown>)[name]));
}
