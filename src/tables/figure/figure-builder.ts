import {Builder} from '../builder.js';
import type {Field} from '../columns.js';
import type {Mapping} from '../mapping.js';
import type {Scale} from '../scale.js';
import type {Slot} from '../slots.js';

/** What a row is read with. */
export interface Context {
  /** Language of the words without a language of their own. */
  readonly lang: string;
  /** Fields that have a column without a date: then columns at dates are the history. */
  readonly undated: ReadonlySet<Field>;
  /** The latest date that any row has a value at; null where no value has a date. */
  readonly latest: string | null;
  /** Whether the table has any column of targets or shares: then a figure is progress unless it says otherwise. */
  readonly hasTargets: boolean;
  readonly defaults: NonNullable<Mapping['defaults']>;
  /** The unit that is said above the table, for every figure without another; null where none is. */
  readonly unit: string | null;
  /** The publisher's words for states. */
  readonly states: Readonly<Record<string, string | null>>;
  /** The publisher's own scale of verdicts. */
  readonly scale: Scale;
}

/** What a row says of a figure. */
export class Figure extends Builder {
  /** Where in the item it belongs. */
  place: 'metric' | 'part' | 'kind' | 'shared' | 'milestone' = 'metric';
  /** Cells of the row that were not taken. */
  readonly left: Slot[] = [];
}
