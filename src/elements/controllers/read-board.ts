import {type Board, boardOf} from '../../model/board.js';
import {type Finding, ReportError, sentenceOf} from '../../schema/error.js';
import {parse} from '../../schema/parse.js';
import {isLoadError, LoadError} from './load-error.js';
import {warn} from './warn.js';

/** Boards of fetched data: fifty widgets of one address parse it once. */
const boards = new WeakMap<object, Board>();

/**
 * The board of a report.
 *
 * @param fetched whether others may have read the same data, so that its board is shared
 * @throws ReportError where the data is no report
 */
export function readBoard(data: unknown, fetched: boolean): Board {
  const key = fetched && typeof data === 'object' ? data : null;
  const board = (key && boards.get(key)) ?? boardOf(parse(data, advise));
  if (key) boards.set(key, board);
  return board;
}

function advise(finding: Finding): void {
  warn(finding.code, sentenceOf(finding));
}

/** Any error of reading a report as the one that is told. */
export function loadErrorOf(error: unknown): LoadError {
  if (isLoadError(error)) return error;
  if (error instanceof ReportError) return new LoadError(error.code, sentenceOf(error.findings[0]!), error.findings);
  return new LoadError(error instanceof SyntaxError ? 'json' : 'schema', error instanceof Error ? error.message : 'unreadable');
}
