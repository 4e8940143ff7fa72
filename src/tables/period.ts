import {fold} from './fold.js';
import {readDate} from './read/date.js';
import {partOfYear} from './read/part-of-year.js';

/** A date in a head, and the head with {period} in its place. */
export interface HeadPeriod {
  /** YYYY, YYYY-MM or YYYY-MM-DD; null of a part of a financial year, such as Q2 2025/26. */
  readonly date: string | null;
  readonly pattern: string;
  /** Whether it is the end of a financial year, whose first and last day no head tells. */
  readonly isFinancial: boolean;
}

/** The beginning of the name of a month. */
const months = '(?:\\p{Script=Arabic}+|\\p{Script=Cyrillic}+|(?:jan|feb|fév|fev|mar|mär|apr|may|mai|jun|jul|aug|sep|set|oct|okt|ott|out|nov|dec|déc|dez|ene|gen|abr|ago|aoû|dic|janv|fevr|avr|mag|giu|juin|juil|lug)[a-zéûç]*)';

const patterns: readonly RegExp[] = [
  /(?<!\d)(\d{4}\s*[年년]\s*(?:\d{1,2}\s*[月월]?\s*[-–—~至到]\s*\d{1,2}\s*[月월]份?|\d{1,2}\s*月\s*\d{1,2}\s*日\s*[-–—~至到]\s*\d{1,2}\s*月\s*\d{1,2}\s*日|(?:前|[一1]\s*[-–—~至到]\s*)[二两三四2-4]个?季度))/u,
  new RegExp(`(?<![\\d/.-])(\\d{1,2}\\.?(?: de)? ${months}\\.?(?: del?)? (?:19|20)\\d{2})(?!\\d)`, 'iu'), new RegExp(`(?<!\\p{L})(${months}\\.? \\d{1,2},? (?:19|20)\\d{2})(?!\\d)`, 'iu'),
  /(?<![\d/.-])(\d{1,2}\/\d{1,2}\/\d{4})(?![\d/])/,
  /(?<!\d)(\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?!\d)/, /(?<!\d)(\d{4}\s*[年년]\s*\d{1,2}\s*[月월]\s*\d{1,2}\s*[日일])/, /(?<!\d)(\d{4}\s*[年년]\s*\d{1,2}\s*[月월](?!\s*\d))/, /(?<!\d)(\d{4}\s*[年년]\s*(?:第?[一二三四1-4]\s*(?:季度|분기)|上半年|下半年|底|末|상반기|하반기))/,
  /(?<![\d/.-])(\d{1,2}\.\s?\d{1,2}\.\s?\d{4})(?!\d)/, /(?<![\p{L}\d])((?:[qt][1-4]|[hs][12])[ /|-]*(?:19|20)\d{2})(?!\d)/iu, /(?<!\d)((?:19|20)\d{2}[ /|-]*(?:[qt][1-4]|[hs][12]))(?![a-z\d])/iu,
  /(?<![\d/.-])((?:19|20)\d{2}-(?:0[1-9]|1[0-2]))(?![\d-])/,
  new RegExp(`(?<!\\p{L})(${months}\\.?[ /-](?:19|20)\\d{2})(?!\\d)`, 'iu'), new RegExp(`(?<!\\p{L})(${months}\\.?(?:-|\\s?['’])\\d{2})(?![\\d\\p{L}/-])`, 'iu'),
  /(?<![\d/.-])((?:19|20)\d{2})(?:\s*(?:年度|年|년도|년))?(?![\d/]|-\d)/,
];

/** The end of a month that is written in a language whose months are not known: the year behind it is no whole one. */
const unreadDay = /(?<!\d)(?:2[89]|3[01])\.? \p{L}{3,} $/u;

/** A part of a Japanese financial year, whose days no head tells. */
const quarterOfEast = /^(?:第?[1-4一二三四]四半期|[上下]半?期)/;

/** What stands between the first and the last day of some time. */
const upToWords = /^\s*(?:[-–—~]|(?:to|through|until|bis|au|al?|à)(?!\p{L})|至|到)\s*/iu;

/** The date that a head names; null where it names none. */
export function headPeriod(head: string): HeadPeriod | null {
  // Taiwan counts its years from 1912: 114年目標值.
  const text = fold(head).replace(/(?:民[國国]\s?|^)(1[0-4]\d)(?=\s?年)/, (_, year: string) => String(Number(year) + 1911));
  // A financial year from one year into the next is named by the year that it ends in.
  const financial = /(?<![\d/.-])(?:(?<![\p{L}\d])([QTH][1-4]|(?:first|second|third|fourth) quarter|mid-?year)(?: of)?[ ,-]{1,2})?(?:FY\s?)?((?:19|20)\d{2})\s?[/\u2013-]\s?((?:19|20)?\d{2})(?![\d/.-])(?:[ ,|-]{1,3}([QTH][1-4])(?![\p{L}\d]))?/iu.exec(text);
  if (financial && Number(financial[3]) % 100 === (Number(financial[2]) + 1) % 100) {
    // No head tells when its quarters begin.
    return {date: financial[1] === undefined && financial[4] === undefined ? String(Number(financial[2]) + 1) : null, pattern: `${text.slice(0, financial.index)}{period}${text.slice(financial.index + financial[0].length)}`, isFinancial: true};
  }
  const short = /(?<![\p{L}\d])(?:([QTH][1-4])[ ,-]{1,2})?FY\s?['’]?(\d{2}|(?:19|20)\d{2})(?![\d/-])(?:[ ,-]{1,2}([QTH][1-4])(?![\p{L}\d]))?/iu.exec(text);
  if (short) {
    const isPart = short[1] !== undefined || short[3] !== undefined;
    return {date: isPart ? null : String(2000 + Number(short[2]) % 100), pattern: `${text.slice(0, short.index)}{period}${text.slice(short.index + short[0].length)}`, isFinancial: true};
  }
  const era = /(令和|平成|(?<![A-Za-z\d])[RH](?=\d))\s?(元|\d{1,2})(?:年度?)?(?![\dA-Za-z])/.exec(text);
  if (era && !/(?:19|20)\d\d/.test(text) && (era[1]!.length > 1 || /[\u3040-\u30ff\u4e00-\u9fff]/.test(text))) {
    const year = (/令和|R/.test(era[1]!) ? 2018 : 1988) + (era[2] === '元' ? 1 : Number(era[2]));
    const rest = text.slice(era.index + era[0].length);
    return {date: quarterOfEast.test(rest) ? null : String(year), pattern: `${text.slice(0, era.index)}{period}${rest.replace(quarterOfEast, '')}`, isFinancial: true};
  }
  const part = partOfYear(text);
  if (part) return {date: part.date, pattern: text.replace(part.text, '{period}'), isFinancial: false};
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const read = readDate(match[1]!, null);
    if (read.kind !== 'date') continue;
    const [before, after] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
    if (read.date.length === 4 && unreadDay.test(before)) return null;
    const within = quarterOfEast.exec(after);
    if (within && read.date.length === 4) return {date: null, pattern: `${before}{period}${after.slice(within[0].length)}`, isFinancial: true};
    // What is told of some time is as of its end.
    const last = upToWords.test(after) ? headPeriod(after.replace(upToWords, '')) : null;
    return last !== null && last.date !== null && last.pattern.startsWith('{period}') ? {...last, pattern: before + last.pattern} : {date: read.date, pattern: `${before}{period}${after}`, isFinancial: false};
  }
  return null;
}
