import {registerLanguage} from '../locale/languages.js';
import ar from '../locale/languages/ar.js';
import es from '../locale/languages/es.js';
import fr from '../locale/languages/fr.js';
import ja from '../locale/languages/ja.js';
import ko from '../locale/languages/ko.js';
import ug from '../locale/languages/ug.js';

/** Makes every language that there is known: in the command bytes are free. */
export function registerAll(): void {
  for (const catalogue of [ja, ko, fr, es, ar, ug]) registerLanguage(catalogue);
}
