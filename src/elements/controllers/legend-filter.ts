import type {Board, LegendEntry} from '../../model/board.js';
import {computedStandings} from '../../model/standing.js';
import {plainText} from './plain-text.js';
import {warnAttribute} from './warn.js';

/** What the attribute `filter` names, and the entries that a legend has to keep on offer for it. */
export class LegendFilter {
  /** What was once chosen must not vanish under the finger when new data has none of it. */
  private readonly chosen = new Map<string, LegendEntry>();

  /**
   * The keys of the items to show: standings, as in the model or with hyphens, and words of the publisher by their id, `is:kept`, or
   * `kept` alone where no standing has that name.
   *
   * @param names of the attribute, one by one
   */
  keys(tag: string, names: readonly string[], board: Board): readonly string[] {
    const keys = names.flatMap((name) => {
      const standing = computedStandings.find((one) => plainly(one) === plainly(name));
      const word = name.startsWith('is:') ? name : `is:${name}`;
      const key = standing ?? ([...board.legend, ...this.chosen.values()].some((one) => one.key === word) || word === name ? word : undefined);
      if (key === undefined) warnAttribute(tag, 'filter', `some of ${[...computedStandings, ...board.legend.filter(({word}) => word !== null).slice(0, 20).map((one) => one.key)].join(', ')}`, name, 'it is passed over');
      return key ?? [];
    });
    for (const key of keys) {
      this.chosen.set(key, board.legend.find((one) => one.key === key) ?? this.chosen.get(key) ?? {
        key, count: 0, standing: computedStandings.find((one) => one === key) ?? 'unknown',
        word: key.startsWith('is:') ? {id: key.slice(3), state: 'unrated', label: key.slice(3), rule: null} : null, byPlan: board.items.some((one) => one.byPlan),
      });
    }
    return keys;
  }

  /** The entries that were chosen once and that no item of a board has. */
  offered(board: Board): readonly LegendEntry[] {
    return [...this.chosen.values()].filter(({key}) => board.legend.every((one) => one.key !== key)).map((entry) => ({...entry, count: 0}));
  }
}

/** The names in the attribute `filter`. */
export const namesIn = (filter: unknown): readonly string[] => plainText(filter).split(/[\s,]+/).filter(Boolean);

const plainly = (name: string): string => name.replace(/-/g, '').toLowerCase();

/** The attribute with one key more, or one less. */
export const toggled = (keys: readonly string[], key: string): string => (keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key]).join(' ');
