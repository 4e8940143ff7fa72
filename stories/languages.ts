import {registerLanguage} from '../src/index.js';
import ar from '../src/locale/languages/ar.js';
import es from '../src/locale/languages/es.js';
import fr from '../src/locale/languages/fr.js';
import ja from '../src/locale/languages/ja.js';
import ko from '../src/locale/languages/ko.js';
import ug from '../src/locale/languages/ug.js';

/** Every language there is, by the name that its readers give it. */
export const languages = {
  en: 'English', 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文', ja: '日本語', ko: '한국어', fr: 'Français', es: 'Español', ar: 'العربية', ug: 'ئۇيغۇرچە',
};

/** Registers those that a page would load by `strings`. */
export function speakAll(): void {
  for (const catalogue of [ja, ko, fr, es, ar, ug]) registerLanguage(catalogue);
}
