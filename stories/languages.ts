import {catalogues} from '../src/locale/every-language.js';

/** Every language that there is, by the name that its readers give it. */
export const languages: Readonly<Record<string, string>> = Object.fromEntries(catalogues.map(({lang}) => [lang, new Intl.DisplayNames(lang, {type: 'language'}).of(lang)!]));
