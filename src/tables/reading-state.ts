import {type Fields, fieldsOf} from './builder.js';
import {Draft} from './draft.js';
import type {TableFinding, Unused} from './finding.js';
import type {Mapping} from './mapping.js';
import type {Sheet} from './sheet.js';

/** What the reading of a file has come to know, sheet by sheet. */
export class ReadingState {
  readonly draft = new Draft();
  readonly unused: Unused[] = [];
  /** Fields of the report itself. */
  readonly fields: Fields = fieldsOf();
  readonly origins = this.draft.origins;
  readonly findings: TableFinding[] = this.draft.findings;
  /** Dates in heads, and which of them have values. */
  readonly periods = new Set<string>();
  readonly valued = new Set<string>();
  /** Dates in heads of targets and of the planned course. */
  readonly targeted = new Set<string>();
  /** Dates in a column of them. */
  readonly dated = new Set<string>();
  /** Whether a head names a financial year: then no day of it is known. */
  isFinancial = false;
  /** Words above the heads. */
  readonly titles: {text: string; ref: string}[] = [];
  /** Language of the words without one of their own. */
  lang = 'en';
  /** Whether something tells the language. */
  isSpoken = false;
  /** Number of sheets with figures. */
  tables = 0;

  /** @param isGuess whether the mapping was guessed @param why why columns and sheets are not used, by their place */
  constructor(readonly sheets: readonly Sheet[], readonly mapping: Mapping, readonly isGuess: boolean, readonly why: ReadonlyMap<string, Unused['why']>) {}

  /** What stands above the heads is used: it is no title that nobody reads. */
  takeTitle(ref: string): void {
    const at = this.unused.findIndex((one) => one.kind === 'title' && one.ref === ref);
    if (at >= 0) this.unused.splice(at, 1);
  }

  /** The title of the report, else the first words above the heads; empty where there are none. */
  titleText(): string {
    const title = this.fields['title'];
    return typeof title === 'string' ? title : this.titles[0]?.text ?? '';
  }
}
