import type {TableFinding, Unused} from '../tables/finding.js';
import type {ColumnWhy, LiveFinding, SpokenFinding, TableSentences} from './table-sentences.js';

/** What the command says of tables and a page with a live sheet does not, in one language: of what rows of text have none of, and what is no advice. */
export interface WorkbookSentences {
  finding(finding: Exclude<SpokenFinding, LiveFinding>): string;
  readonly why: Readonly<Record<Exclude<Unused['why'], ColumnWhy>, string>>;
}

const codes: ReadonlySet<string> = new Set<Exclude<SpokenFinding, LiveFinding>['code']>(['formulaEmpty', 'numberIsDate', 'numberIsBoolean', 'mergedNumber', 'rowsHidden', 'columnsHidden', 'sheetNew', 'betterMissing', 'guessed', 'codeForm', 'codeRepeated', 'countForm']);

const isOfWorkbook = (finding: SpokenFinding): finding is Exclude<SpokenFinding, LiveFinding> => codes.has(finding.code);

/** What says every finding: the sentences of a live sheet and those of workbooks. */
export const saidBy = (live: TableSentences, workbook: WorkbookSentences) => (finding: TableFinding): string => {
  const spoken = finding as SpokenFinding;
  return isOfWorkbook(spoken) ? workbook.finding(spoken) : live.finding(spoken);
};
