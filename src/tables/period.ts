import {fold} from './fold.js';
import {readDate} from './read/date.js';

/** A date in a head, and the head with {period} in its place. */
export interface HeadPeriod {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  readonly pattern: string;
}

const patterns: readonly RegExp[] = [
  /(?<!\d)(\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?!\d)/, /(?<!\d)(\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日)/, /(?<!\d)(\d{4}\s*年\s*\d{1,2}\s*月)/, /(?<!\d)(\d{4}\s*年\s*(?:第?[一二三四1-4]季度|上半年|下半年|底|末))/,
  /(?<![\d/.-])(\d{1,2}\.\d{1,2}\.\d{4})(?!\d)/, /(?<![\p{L}\d])([qQtT][1-4][ /-]*(?:19|20)\d{2})(?!\d)/u, /(?<!\d)((?:19|20)\d{2}[ /-]*[qQtT][1-4])(?!\d)/, /(?<![\p{L}\d])([hHsS][12][ /-]*(?:19|20)\d{2})(?!\d)/u,
  /(?<![\d/.-])((?:19|20)\d{2}-(?:0[1-9]|1[0-2]))(?![\d-])/,
  /(?<![\p{L}])((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|janv|fevr|avr|juin|juil)[a-zé]*\.? (?:19|20)\d{2})(?!\d)/iu,
  /(?<![\d/.-])((?:19|20)\d{2})(?:\s*(?:年度|年|년도|년))?(?![\d/]|-\d)/,
];

/** The date that a head names; null where it names none. */
export function headPeriod(head: string): HeadPeriod | null {
  const text = fold(head);
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const read = readDate(match[1]!, null);
    if (read.kind === 'date') return {date: read.date, pattern: `${text.slice(0, match.index)}{period}${text.slice(match.index + match[0].length)}`};
  }
  return null;
}
