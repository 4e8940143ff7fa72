import type {Catalogue} from './catalogue.js';
import {languageTags, registerLanguage} from './languages.js';
import ar from './languages/ar.js';
import en from './languages/en.js';
import es from './languages/es.js';
import fr from './languages/fr.js';
import ja from './languages/ja.js';
import ko from './languages/ko.js';
import ug from './languages/ug.js';
import zhHans from './languages/zh-hans.js';
import zhHant from './languages/zh-hant.js';

/** Every language that there is. */
export const catalogues: readonly Catalogue[] = [zhHans, zhHant, en, ja, ko, fr, es, ar, ug];

/** Makes every language that there is known, where bytes are free. */
export function registerAll(): void {
  const known = languageTags();
  for (const catalogue of catalogues) if (!known.includes(catalogue.lang)) registerLanguage(catalogue);
}
