import {sumOf} from '../model/sum.js';

/** How wide some words are, in signs of Latin type; signs of Chinese, Japanese and Korean count twice, marks of direction not at all. */
export const widthOf = (words: string): number =>
  sumOf(words, (sign) => (sign >= '\u2e80' ? 2 : /[\u200e\u200f\u2066-\u2069]/.test(sign) ? 0 : 1));
