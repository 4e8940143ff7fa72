import {isBlank} from './cell.js';
import {plain} from './fold.js';

/** The publisher's own scale of verdicts, for finding what a word in a cell means. */
export interface Scale {
  /** The id of a word; undefined where the scale has no such word, or several. */
  idOf(word: string): string | undefined;
  has(id: string): boolean;
  /** The word of an id, as it is written into a cell; undefined where there is none, or where it would not be found again. */
  wordOf(id: string): string | undefined;
}

/** The scale in the field `statuses` of a report that need not be one. */
export function scaleOf(statuses: unknown): Scale {
  const labels = new Map<string, string>();
  const ids = new Map<string, string | null>();
  for (const {id, label} of Array.isArray(statuses) ? statuses.map(Object) as {id?: unknown; label?: unknown}[] : []) {
    if (typeof id !== 'string') continue;
    const words = typeof label === 'string' ? [label] : Object.values(Object(label) as object).filter((word) => typeof word === 'string');
    if (typeof label === 'string' && !isBlank(label)) labels.set(id, label);
    // Two ids of one word tell nothing.
    for (const word of new Set(words.map(plain))) ids.set(word, ids.has(word) ? null : id);
  }
  const idOf = (word: string): string | undefined => ids.get(plain(word)) ?? undefined;
  return {
    idOf,
    has: (id) => [...ids.values()].includes(id),
    wordOf: (id) => {
      const word = labels.get(id);
      return word !== undefined && idOf(word) === id ? word : undefined;
    },
  };
}
