import type {TableSentences} from '../words/table-sentences.js';
import {tableSentences as en} from '../words/table-sentences-en.js';
import {tableSentences as zhHans} from '../words/table-sentences-zh-hans.js';

/** The sentences in the language of the page: Chinese where its root says so, else English. One table may be drawn in several places of it. */
export const spoken = (): TableSentences => (/^zh\b/i.test(document.documentElement.lang) ? zhHans : en);
