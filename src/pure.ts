// What computes without a page: reads, checks and measures a report. Nothing here draws, and nothing here needs Lit.
export {type Advice, audit} from './audit/audit.js';
export {type Board, type BoardCategory, type BoardItem, boardOf} from './model/board.js';
export {type BoardMetric} from './model/board-metric.js';
export {type Share, shareOf, type ShareState} from './model/share.js';
export type {Standing} from './model/standing.js';
export {type Finding, ReportError, sentenceOf} from './schema/error.js';
export {parse, schemaVersion} from './schema/parse.js';
export type * from './schema/report.js';
