import type {difference} from '../more.js';
import type {Row} from './row.js';

/** One row of figures: its cells, and what they could not hold. */
export interface Line {
  readonly row: Row;
  readonly more: Record<string, unknown>;
}

/** Notes what the cells of a row could not hold of a part. */
export function mark(line: Line, part: 'category' | 'item' | 'figure', missing: NonNullable<ReturnType<typeof difference>>): void {
  line.more[part] = missing.set;
  if (missing.without.length > 0) line.more['without'] = {...(line.more['without'] as object | undefined), [part]: missing.without};
}
