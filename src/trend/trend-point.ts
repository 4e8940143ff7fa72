import type {PartialDate, Text} from '../schema/report.js';
import type {Absence, Observation} from './observation.js';

/** A figure at a date. */
export interface TrendPoint {
  readonly date: PartialDate;
  /** Milliseconds since 1970, UTC: the start of the last day of the date. */
  readonly time: number;
  /** As it was said last, in the measure; null = there is none, and `absence` says why. */
  readonly value: number | null;
  readonly qualifier: Observation['qualifier'];
  readonly absence: Absence | null;
  /** The publisher's reason for it; null where it gives none. */
  readonly reason: Text | null;
  /** As it was said first, where that was otherwise; else null. */
  readonly first: number | null;
  /** Whether it was corrected: the publisher marks it so, or two reports differ. */
  readonly restated: boolean;
  /** Whether the publisher marks it so. */
  readonly marked: boolean;
  /** Why figures before this one cannot be compared with it. */
  readonly break: Text | null;
  /** What was planned for then, and the target then in force; null where nothing is known. */
  readonly planned: number | null;
  readonly target: number | null;
  /** Whether it is of a day after the one that the figures are known on. */
  readonly future: boolean;
}
