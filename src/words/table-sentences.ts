import type {Trouble} from '../files/trouble.js';
import type {MappingFault} from '../tables/check-mapping.js';
import type {TableCode, TableFinding} from '../tables/finding.js';

/** Codes of what is found in workbooks alone, and of what is no advice: a page with a live sheet never tells them. */
type WorkbookCode = 'formulaEmpty' | 'numberIsDate' | 'numberIsBoolean' | 'mergedNumber' | 'rowsHidden' | 'columnsHidden' | 'sheetNew' | 'betterMissing' | 'guessed' | 'codeForm' | 'codeRepeated' | 'countForm';

/** A finding as the sentences of its code take it. */
export type SpokenFinding = {[Code in TableCode]: Omit<TableFinding, 'code'> & {readonly code: Code}}[TableCode];
/** One that a page with a live sheet may tell. */
export type LiveFinding = Exclude<SpokenFinding, {readonly code: WorkbookCode}>;
/** Why a column is not used. */
export type ColumnWhy = 'noField' | 'twoColumns' | 'apart' | 'period';

/** What is said of the cells of a table in one language, by the command and by a page with a live sheet. */
export interface TableSentences {
  finding(finding: LiveFinding): string;
  /** Of a table that is filled beyond what is read. @param limit of the trouble, as a number is written */
  large(trouble: Extract<Trouble, {readonly code: 'sheetLarge'}>, limit: string): string;
  /** Where a mapping is none, what was expected, and what to do. */
  mappingFault(fault: MappingFault): string;
  /** Why a column is not used. */
  readonly why: Readonly<Record<ColumnWhy, string>>;
  /** Of a live sheet; the address or the cell stands before some of them. */
  readonly live: {
    readonly page: string;
    encoding(name: string): string;
    /** Of the element that `map` names: there is none, or it holds no JSON. */
    readonly noMapping: string;
    readonly mappingJson: string;
    /** Of the address of a mapping that does not answer. */
    mappingUnread(address: string, why: string): string;
    drawn(address: string): string;
    undrawn(address: string): string;
    unused(ref: string, text: string, why: string): string;
    /** Said behind the first of several sentences. */
    more(count: number): string;
    /** Said below those that are told. */
    rest(count: number): string;
  };
}
