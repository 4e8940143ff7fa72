// What draws a report where no script runs: pure functions, the same in Node and in the browser.
export {renderStatic, type StaticOptions, type Target} from './static/render-static.js';
export {renderTrend, type TrendStaticOptions} from './static/render-trend.js';
export type {Part} from './static/scope.js';
export {snippetOf, type SnippetOptions} from './static/snippet.js';
export {staticStyles} from './static/style-sheet.js';
export {ReportError} from './schema/error.js';
