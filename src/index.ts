export {defineElements} from './define-elements.js';
export {CategoryGrid} from './elements/category-grid.js';
export {CivicErrorEvent, CivicLoadEvent, CivicRefreshEvent, CivicSelectEvent} from './elements/events.js';
export {OverachievementBadge} from './elements/overachievement-badge.js';
export {ProgressBar} from './elements/progress-bar.js';
export {ProgressRing} from './elements/progress-ring.js';
// Its class comes with define/progress-trend.js alone: d3's scales would be every page's.
export type {ProgressTrend} from './elements/progress-trend.js';
export {ReportBoard} from './elements/report.js';
export {StatusSummary} from './elements/status-summary.js';
export {registerLanguage} from './locale/languages.js';
export type {Catalogue, Message, Plural} from './locale/catalogue.js';
export {type Board, type BoardCategory, type BoardItem, boardOf} from './model/board.js';
export {type BoardMetric} from './model/board-metric.js';
export {type Share, shareOf, type ShareState} from './model/share.js';
export type {Standing} from './model/standing.js';
export {type Finding, ReportError, sentenceOf} from './schema/error.js';
export {parse, schemaVersion} from './schema/parse.js';
export type * from './schema/report.js';
