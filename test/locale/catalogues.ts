import type {Catalogue} from '../../src/locale/catalogue.js';
import {stringsFor} from '../../src/locale/languages.js';
import ar, {review as arReview} from '../../src/locale/languages/ar.js';
import english from '../../src/locale/languages/en.js';
import es, {review as esReview} from '../../src/locale/languages/es.js';
import fr, {review as frReview} from '../../src/locale/languages/fr.js';
import ja, {review as jaReview} from '../../src/locale/languages/ja.js';
import ko, {review as koReview} from '../../src/locale/languages/ko.js';
import ug, {review as ugReview} from '../../src/locale/languages/ug.js';
import simplified from '../../src/locale/languages/zh-hans.js';
import traditional, {review as traditionalReview} from '../../src/locale/languages/zh-hant.js';

/** The strings of the languages that every page has. */
export const zhHans = stringsFor('zh-Hans')!;
export const zhHant = stringsFor('zh-Hant')!;
export const en = stringsFor('en')!;

/** Every language there is, as data. */
export const catalogues: readonly Catalogue[] = [simplified, traditional, english, ja, ko, fr, es, ar, ug];

/** What awaits a native reader's review, by language; `*` is all of it. */
export const reviews: ReadonlyMap<string, readonly string[]> = new Map([
  ['ar', arReview], ['es', esReview], ['fr', frReview], ['ja', jaReview], ['ko', koReview], ['ug', ugReview], ['zh-Hant', traditionalReview],
]);
