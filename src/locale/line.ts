import type {Text} from '../schema/report.js';
import {type Locale, wordsOf} from './locale.js';

/** A piece of a line: words of ours, an amount that is not broken, or a text of the report, as a link where it has an address. */
export type Run = string | {readonly amount: string} | {readonly text: Text; readonly url?: string | undefined};

/** A line that is made of our words and of the report's, which may be in another language. */
export type Line = readonly Run[];

/** A line as plain words. */
export const lineWords = (line: Line, locale: Locale): string =>
  line.map((run) => (typeof run === 'string' ? run : 'amount' in run ? run.amount : wordsOf(run.text, locale))).join('');

/** Lines that have anything to say, one behind the other. */
export const joined = (lines: readonly Line[], between: string): Line =>
  lines.filter((line) => line.length > 0).flatMap((line, i) => (i === 0 ? line : [between, ...line]));
