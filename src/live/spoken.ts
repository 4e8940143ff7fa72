import type {TableSentences} from '../words/table-words.js';
import {tableSentences as en} from '../words/tables-en.js';
import {tableSentences as zhHans} from '../words/tables-zh-hans.js';

/** The sentences in the language of the page: Chinese where its root says so, else English. One table may be drawn in several places of it. */
export const spoken = (): TableSentences => (/^zh\b/i.test(document.documentElement.lang) ? zhHans : en);
