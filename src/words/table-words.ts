import type {Trouble} from '../files/trouble.js';
import type {MappingFault} from '../tables/check-mapping.js';
import type {Mapping} from '../tables/mapping.js';
import type {Field} from '../tables/columns.js';
import type {TableCode, TableFinding, Unused} from '../tables/finding.js';

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

/** Everything that the command says of tables, in one language. */
export interface TableWords extends TableSentences {
  /** Headings of findings. */
  readonly titles: Readonly<Record<TableCode, string>>;
  /** Heading of what is not used. */
  readonly unused: string;
  readonly whole: string;
  readonly allUsed: string;
  /** Heading of how columns were read. */
  readonly read: string;
  /** Said of a table whose columns are those of the template. */
  readonly ownColumns: string;
  field(field: Field): string;
  /** A reason of a guess, which comes in English; another text stays as it is. */
  reason(reason: string): string;
  readonly category: (from: NonNullable<Mapping['tables'][number]['category']>) => string;
  encoding(name: string): string;
  /** @param map the mapping beside it; null where none was written */
  written(report: string, map: string | null): string;
  mapThere(map: string): string;
  /** Said where the report lacks something. */
  notWritten(map: string | null): string;
  exported(file: string): string;
  template(file: string): string;
  there(file: string): string;
  /** For a file whose name ends in none of the forms. */
  form(file: string): string;
  unwritten(file: string, error: string): string;
}
