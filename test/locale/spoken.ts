import {stringsFor} from '../../src/locale/languages.js';

/** The strings of the languages that every page has. */
export const zhHans = stringsFor('zh-Hans')!;
export const en = stringsFor('en')!;
