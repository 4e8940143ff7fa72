import type {Field} from '../tables/columns.js';
import type {TableCode, TableFinding, Unused} from '../tables/finding.js';
import type {Mapping} from '../tables/mapping.js';
import type {TableSentences} from './table-sentences.js';

/** Everything that the command says of tables, in one language. */
export interface TableWords extends Omit<TableSentences, 'finding' | 'why'> {
  finding(finding: TableFinding): string;
  /** Why something is not used. */
  readonly why: Readonly<Record<Unused['why'], string>>;
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
