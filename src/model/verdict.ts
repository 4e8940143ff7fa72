import {jsonOf} from '../schema/json.js';
import type {Report, State, Status, Text} from '../schema/report.js';
import type {Standing} from './standing.js';

/** A word that the publisher judges by: one of the report's `statuses`, or a word of its own that an item or a category has. */
export interface VerdictWord {
  /** Its id among the report's `statuses`; else its state, with a number from the second word of one state on: `achieved-2`. Once in a report. */
  readonly id: string;
  readonly state: State;
  /** The publisher's word; null where it gives none: then ours for the state. */
  readonly label: Text | null;
  /** When the publisher gives it; null where it does not say. */
  readonly rule: Text | null;
}

/** What the publisher says of an item or a category. */
export interface Verdict {
  readonly word: VerdictWord;
  /** As it stands in the report, with its date, reason and sources. */
  readonly status: Status;
}

/** What a verdict is painted as. That of a target is the standing itself; `unrated` says nothing. */
const painted: Readonly<Partial<Record<State, Standing>>> = {achieved: 'met', exceeded: 'over', unrated: 'unknown'} satisfies Record<Exclude<State, Standing>, Standing>;

/** The standing that a verdict is painted and ordered as. */
export const standingOfState = (state: State): Standing => painted[state] ?? (state as Standing);

/** Whether a verdict says that all of the promise is kept. */
export const isKept = (state: State): boolean => state === 'achieved' || state === 'exceeded';

/**
 * The words that a report judges by, in the order of its legend, and the verdict of any status of it.
 *
 * A status that names no word of the report (`is` without its entry in `statuses`) keeps that name as its word: what it means is in
 * its `state`, else it is not rated.
 */
export class VerdictWords {
  /** Those of `statuses`, then those that statuses bring along, as they come. */
  readonly words: VerdictWord[] = [];
  private readonly byId = new Map<string, VerdictWord>();
  private readonly byWords = new Map<string, VerdictWord>();
  /** The number that the next word of a state tries for its id. */
  private readonly next = new Map<State, number>();

  constructor({statuses = []}: Pick<Report, 'statuses'>) {
    for (const {id, label, state, rule} of statuses) if (!this.byId.has(id)) this.add(id, state, label, rule);
  }

  verdict(status: Status): Verdict {
    const {is, state = 'unrated', text} = status;
    return Object.freeze({status, word: is !== undefined ? this.byId.get(is) ?? this.add(is, state, text ?? is) : this.own(state, text)});
  }

  /** A word that stands at an item, without an id: two items with the same state and words have the same. */
  private own(state: State, text: Text | undefined): VerdictWord {
    const key = `${state}\n${jsonOf(text)}`;
    let word = this.byWords.get(key);
    if (!word) {
      let id: string = state;
      for (let n = this.next.get(state) ?? 2; this.byId.has(id); n++) {
        id = `${state}-${n}`;
        this.next.set(state, n + 1);
      }
      this.byWords.set(key, word = this.add(id, state, text));
    }
    return word;
  }

  private add(id: string, state: State, label?: Text, rule?: Text): VerdictWord {
    const word = Object.freeze({id, state, label: label ?? null, rule: rule ?? null});
    this.byId.set(id, word);
    this.words.push(word);
    return word;
  }
}
