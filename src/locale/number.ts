import {formatDecimal} from './decimal.js';
import type {FigureStrings} from './strings.js';

/** A count in the digits of the language, whole and without a unit. Not an amount: it is never put into 万. */
export const formatNumber = (number: number, {lang, grouping}: Pick<FigureStrings, 'lang' | 'grouping'>): string => formatDecimal(number, lang, {useGrouping: grouping});

/**
 * The number in front of a label; empty where the report gives none. The blank is in one text with it: between two texts,
 * accessible names lose it.
 */
export const numbered = (number: number | undefined, strings: FigureStrings): string => (number === undefined ? '' : `${formatNumber(number, strings)} `);
