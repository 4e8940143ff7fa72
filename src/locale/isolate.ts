import type {FigureStrings} from './strings.js';

/**
 * Words whose direction is their own, as in `<bdi>`, and also within an attribute: a number, an amount or a name stays whole
 * among words from right to left. Nothing is added in a language from left to right.
 */
export const isolate = (words: string, {dir}: Pick<FigureStrings, 'dir'>): string => (dir === 'rtl' ? `\u2068${words}\u2069` : words);
