import {registerLanguage} from './languages.js';
import ar from './languages/ar.js';
import es from './languages/es.js';
import fr from './languages/fr.js';
import ja from './languages/ja.js';
import ko from './languages/ko.js';
import ug from './languages/ug.js';

/** Makes every language that there is known, where bytes are free. */
export function registerAll(): void {
  for (const catalogue of [ja, ko, fr, es, ar, ug]) registerLanguage(catalogue);
}
