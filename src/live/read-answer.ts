import {csvSheet} from '../files/csv.js';
import {Refused} from '../files/refused.js';
import {LoadError} from '../elements/controllers/load-error.js';
import {warn} from '../elements/controllers/warn.js';
import {sentenceOf} from '../schema/error.js';
import {jsonOf} from '../schema/json.js';
import type {TableFinding} from '../tables/finding.js';
import {originOf} from '../tables/origin.js';
import type {Sheet} from '../tables/sheet.js';
import {readTable, type TableReading} from '../tables/read-table.js';
import {structureFaults} from '../tables/structure-faults.js';
import type {ColumnWhy, LiveFinding} from '../words/table-sentences.js';
import {answerText} from './answer-text.js';
import {mappingOf} from './mapping-of.js';
import {spoken} from './spoken.js';

/** Sentences of one table in the console: whoever edits it mends the first ones first. */
const most = 20;

/**
 * The JSON of the report in an answer: its text where that is JSON, else what its table says.
 *
 * A table that lacks something, or whose mapping reads a column that is gone, is none: the last good picture is truer than half of a new one. What can be
 * read in spite of it, such as a cell that is no number, is told in the console.
 *
 * @throws LoadError
 */
export async function readAnswer(response: Response, map: string): Promise<string> {
  const text = await answerText(response);
  const {live: say} = spoken();
  if (/^\s*[[{]/.test(text)) return text;
  if (/^\s*</.test(text)) throw new LoadError('json', `${response.url}: ${say.page}`);
  const reading = readTable([sheetIn(text, response.url)], await mappingOf(map));
  const {report, findings, structure, origins} = reading;
  const faults = [
    ...findings.filter(stops).map(said),
    ...structureFaults(reading).map((finding) => [originOf(origins, finding.pointer), sentenceOf(finding)].filter(Boolean).join(', ')),
  ];
  if (!report || faults.length > 0) {
    tell(say.undrawn(response.url), faults);
    throw new LoadError('schema', `${faults[0]}${faults.length > 1 ? ` (${say.more(faults.length - 1)})` : ''}`, structure);
  }
  tell(say.drawn(response.url), [...findings.filter(({level}) => level === 'advice').map(said), ...unusedColumns(reading)]);
  return jsonOf(report);
}

/** @throws LoadError where the table is larger than what is read */
function sheetIn(text: string, address: string): Sheet {
  try {
    return csvSheet(text);
  } catch (error) {
    if (error instanceof Refused && error.trouble.code === 'sheetLarge') throw new LoadError('json', `${address}: ${spoken().large(error.trouble, String(error.trouble.limit))}`);
    throw error;
  }
}

/** Whether nothing is drawn because of it: what a kept mapping reads has to be there. */
const stops = ({code, level}: TableFinding): boolean => level === 'error' || code === 'headGone';

// Rows of text have nothing of what only a workbook has.
const said = (finding: TableFinding): string => [finding.ref, spoken().finding(finding as LiveFinding)].filter(Boolean).join(': ');

const unusedColumns = ({unused}: TableReading): string[] => unused.filter(({kind, why}) => kind === 'column' && why !== 'ignored').map(({ref, text, why}) => spoken().live.unused(ref, text, spoken().why[why as ColumnWhy]));

/** Says in the console what stands in the table, once as long as it stays the same. */
function tell(head: string, sentences: readonly string[]): void {
  if (sentences.length === 0) return;
  const rest = sentences.length - most;
  const all = [head, ...sentences.slice(0, most), ...(rest > 0 ? [spoken().live.rest(rest)] : [])].join('\n  ');
  warn(all, all);
}
