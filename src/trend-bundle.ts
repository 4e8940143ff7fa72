// The drop-in file of figures over time; it works alone and beside the other one.
import './define/board-trends.js';
import './define/progress-trend.js';

export {registerLanguage} from './locale/languages.js';
