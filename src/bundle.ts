import './define.js';

// What a script of the page may need beside the elements; everything else is in the unbundled modules.
export {registerLanguage} from './locale/languages.js';
export {parse} from './schema/parse.js';
