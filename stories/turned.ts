import {registerLanguage} from '../src/index.js';
import {en} from '../src/locale/languages/en.js';
import {zhHans} from '../src/locale/languages/zh-hans.js';

/** The tag of a language whose words stay and whose layout runs from right to left. */
export const turnedLanguage = (lang: string): string => `${lang}-x-rtl`;

/** Registers such a language for each that ships: none of these is written from right to left, and the layout has to be ready for one. */
export function turned(): void {
  for (const strings of [en, zhHans]) registerLanguage({...strings, lang: turnedLanguage(strings.lang), dir: 'rtl'});
}
