import {plain} from '../fold.js';

/** Words in the place of a unit that say only that something is counted. */
const counting = /^(?:n|nb|nos?|number|nr|num|#|count|counts|numeric|nombre|numero|anzahl|zahl|quantity|qty|数量|数值|数|個数|件数|개수|العدد|عدد)$/;

/** Words in brackets behind a head that say how or when its numbers are meant. */
const meant = /^(?:cumul\p{L}*|acumul\p{L}*|revised|revis\p{L}*|estimat\p{L}*|estim\p{L}*|est|prov(?:isional)?|provisoire|annual|yearly|latest.*|total|actual|planned|final|draft|interim|forecast|projected|optional|if any|if applicable|see .*|e g .*|(?:by|as|at|since|to|from|per end|through|until) .*|[qths][1-4]|\d+ months?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[a-z]* ?[-–—/] ?[a-z]{3,9}|[a-z]*[ .'’-]{1,2}\d{2}(?:\d\d)?)?|累计|年度|预计|修订|修订后|调整后|选填|必填|暂定|初步|见.*|例.*|累計|見込み?|누적|예상)$/u;

/** Whether a word in the place of a unit says only that something is counted. */
export const isCounting = (word: string): boolean => counting.test(plain(word));

/** Whether words in brackets behind a head are no unit. */
export const isNoUnit = (words: string): boolean => isCounting(words) || meant.test(plain(words));
