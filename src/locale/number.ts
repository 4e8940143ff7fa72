import {numberFormat} from './intl.js';
import type {Strings} from './strings.js';

/** A count in the digits of the language, whole and without a unit. Not an amount: it is never put into 万. */
export const formatNumber = (number: number, {lang, grouping}: Pick<Strings, 'lang' | 'grouping'>): string => numberFormat(lang, {useGrouping: grouping}).format(number);
