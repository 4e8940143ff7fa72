import {stringsFor} from '../../src/locale/languages.js';
import {review as ar} from '../../src/locale/languages/ar.js';
import {review as es} from '../../src/locale/languages/es.js';
import {review as fr} from '../../src/locale/languages/fr.js';
import {review as ja} from '../../src/locale/languages/ja.js';
import {review as ko} from '../../src/locale/languages/ko.js';
import {review as ug} from '../../src/locale/languages/ug.js';
import {review as zhHantReview} from '../../src/locale/languages/zh-hant.js';

/** The strings of the languages that every page has. */
export const zhHans = stringsFor('zh-Hans')!;
export const zhHant = stringsFor('zh-Hant')!;
export const en = stringsFor('en')!;

/** What awaits a native reader's review, by language; `*` is all of it. */
export const reviews: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({ar, es, fr, ja, ko, ug, 'zh-Hant': zhHantReview}));
