import type {Trouble} from '../files/trouble.js';
import type {MappingFault} from '../tables/check-mapping.js';
import type {TableFinding, Unused} from '../tables/finding.js';

/** What is said of the cells of a table in one language, by the command and by a page with a live sheet. */
export interface TableSentences {
  finding(finding: TableFinding): string;
  /** Of a table that is filled beyond what is read. @param limit of the trouble, as a number is written */
  large(trouble: Extract<Trouble, {readonly code: 'sheetLarge'}>, limit: string): string;
  /** Where a mapping is none, what was expected, and what to do. */
  mappingFault(fault: MappingFault): string;
  /** Why something is not used. */
  readonly why: Readonly<Record<Unused['why'], string>>;
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
