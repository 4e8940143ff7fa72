import {type Cell, dayOf, isFault, isPercent} from '../cell.js';
import {fold, plain} from '../fold.js';
import {missingOf} from './missing.js';
import {partOfYear} from './part-of-year.js';

/** In which order a column writes its days, such as 6/30/26. */
export type DateOrder = 'dmy' | 'mdy';

/** A date as exactly as it is known: YYYY-MM-DD, YYYY-MM or YYYY. */
export type ReadDate =
  | {readonly kind: 'date'; readonly date: string}
  | {readonly kind: 'missing'}
  /** `order`: day and month cannot be told apart. */
  | {readonly kind: 'fault'; readonly code: 'error' | 'formula' | 'words' | 'order'; readonly text: string};

const months = ['jan|januar|enero|ene|janvier|janv|janeiro|gennaio|gen|يناير|января|січня', 'feb|februar|febrero|fevrier|fevr|fevereiro|fev|febbraio|فبراير|февраля|лютого', 'mar|marz|marzo|mars|marco|مارس|марта|березня',
  'apr|abril|abr|avril|avr|aprile|أبريل|ابريل|апреля|квітня', 'may|mayo|mai|maio|maggio|mag|مايو|мая|травня', 'jun|juni|junio|juin|junho|giugno|giu|يونيو|июня|червня', 'jul|juli|julio|juillet|juil|julho|luglio|lug|يوليو|июля|липня',
  'aug|agosto|ago|aout|أغسطس|اغسطس|августа|серпня', 'sep|sept|septiembre|septembre|setembro|set|settembre|سبتمبر|сентября|вересня', 'oct|okt|oktober|octubre|octobre|outubro|out|ottobre|ott|أكتوبر|اكتوبر|октября|жовтня',
  'nov|noviembre|novembre|novembro|نوفمبر|ноября|листопада', 'dec|dez|dezember|diciembre|dic|decembre|dezembro|dicembre|ديسمبر|декабря|грудня']
  .map((names) => names.split('|'));
const english = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

const monthOf = (word: string): number => months.findIndex((names, i) => names.includes(word) || english[i] === word) + 1;
const two = (number: number): string => String(number).padStart(2, '0');
const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

/** A day of the calendar; null where there is no such day. */
function day(year: number, month: number, date: number): ReadDate | null {
  const time = new Date(Date.UTC(year, month - 1, date));
  return year >= 1000 && year <= 9999 && time.getUTCMonth() === month - 1 && time.getUTCDate() === date ? {kind: 'date', date: `${year}-${two(month)}-${two(date)}`} : null;
}
const month = (year: number, number: number): ReadDate | null => (number >= 1 && number <= 12 ? {kind: 'date', date: `${year}-${two(number)}`} : null);

/** A number of days since the first of an epoch as a day; null beyond the years that reports speak of. */
export function serialDay(serial: number, epoch: 1900 | 1904): string | null {
  if (!(serial >= 1) || serial > 2958465) return null;
  // Excel counts a 29 February 1900 that never was; from March on the count is right.
  const start = epoch === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  return dayOf(new Date(start + Math.floor(serial) * 86_400_000));
}

/** The two numbers of a day that may be read in two orders, such as 6/5/26; null for every other text. */
export function orderless(text: string): {readonly first: number; readonly second: number; readonly year: number} | null {
  const [, first, , second, year] = /^(\d{1,2})([/.-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?:[ T]\d{1,2}:.*)?$/.exec(fold(text).trim()) ?? [];
  return first === undefined ? null : {first: Number(first), second: Number(second), year: fullYear(year!)};
}

/** The order in which a column writes its days; null where both orders fit all of them. */
export function orderOf(texts: Iterable<string>): DateOrder | null {
  let found: DateOrder | null = null;
  for (const text of texts) {
    const parts = orderless(text);
    // Points stand between day, month and year where the day comes first.
    const shown = parts === null ? null : parts.first > 12 || /^\d{1,2}\.\d/.test(fold(text).trim()) ? 'dmy' : parts.second > 12 ? 'mdy' : null;
    if (shown !== null) found ??= shown;
  }
  return found;
}

/**
 * The date in a cell. A quarter, a half and the end of a year are the last month of it.
 *
 * @param order of days such as 6/5/26; null = not known, then such a day is a fault `order`, unless both are the same day
 * @param epoch of numbers that are serial days
 */
export function readDate(cell: Cell | undefined, order: DateOrder | null, epoch: 1900 | 1904 = 1900): ReadDate {
  if (cell === null || cell === undefined) return {kind: 'missing'};
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? {kind: 'fault', code: 'words', text: ''} : {kind: 'date', date: dayOf(cell)};
  if (isFault(cell)) return {kind: 'fault', code: cell.kind, text: cell.kind === 'error' ? cell.text : ''};
  if (typeof cell === 'boolean' || isPercent(cell)) return {kind: 'fault', code: 'words', text: String(isPercent(cell) ? cell.value : cell)};
  if (typeof cell === 'number') return readNumber(cell, epoch) ?? {kind: 'fault', code: 'words', text: String(cell)};
  const missing = missingOf(cell);
  if (missing) return {kind: 'missing'};
  return readText(cell, order, epoch) ?? {kind: 'fault', code: 'words', text: cell.trim()};
}

function readNumber(number: number, epoch: 1900 | 1904): ReadDate | null {
  if (Number.isInteger(number) && number >= 1900 && number <= 2200) return {kind: 'date', date: String(number)};
  if (Number.isInteger(number) && number >= 19000101 && number <= 22001231) return day(Math.floor(number / 10000), Math.floor(number / 100) % 100, number % 100);
  const serial = number >= 10000 && number < 110000 ? serialDay(number, epoch) : null;
  return serial === null ? null : {kind: 'date', date: serial};
}

function readText(printed: string, order: DateOrder | null, epoch: 1900 | 1904): ReadDate | null {
  const text = fold(printed).trim();
  let match: RegExpExecArray | null;
  const take = (pattern: RegExp): boolean => (match = pattern.exec(text)) !== null;
  match = null;
  const number = (group: number): number => Number(match![group]);
  if (/^\d+(?:\.\d+)?$/.test(text)) return readNumber(Number(text), epoch);
  if (take(/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T].*)?$/)) return day(number(1), number(2), number(3));
  if (take(/^(\d{4})\. (\d{1,2})\. (\d{1,2})\.?$/)) return day(number(1), number(2), number(3));
  if (take(/^(\d{4})[-/.](\d{1,2})$/) && number(2) <= 12) return month(number(1), number(2));
  if (take(/^(\d{1,2})[-/.](\d{4})$/)) return month(number(2), number(1));
  if (take(/^(?:FY\s?)?((?:19|20)\d{2})\s?[/\u2013-]\s?((?:19|20)?\d{2})$/i) && number(2) % 100 === (number(1) + 1) % 100) return {kind: 'date', date: String(number(1) + 1)};
  if (take(/^(令和|平成)\s?(元|\d{1,2})年度?(?:\s?(\d{1,2})月[末底]?)?(?:\s?(\d{1,2})日)?$/)) {
    const year = (match![1] === '令和' ? 2018 : 1988) + (match![2] === '元' ? 1 : number(2));
    return match![4] !== undefined ? day(year, number(3), number(4)) : match![3] !== undefined ? month(year, number(3)) : {kind: 'date', date: String(year)};
  }
  // Taiwan counts its years from 1912.
  if (take(/^(?:民[國国]\s?)?(1\d\d)\s?年(.*)$/)) return readText(`${number(1) + 1911}年${match![2]!}`, order, epoch);
  if (take(/^(1[0-4]\d)[./-](\d{1,2})[./-](\d{1,2})$/)) return day(number(1) + 1911, number(2), number(3));
  const parts = orderless(text);
  if (parts) {
    const {first, second, year} = parts;
    const chosen = first > 12 || text.includes('.') ? 'dmy' : second > 12 ? 'mdy' : order;
    if (chosen === null && first !== second) return {kind: 'fault', code: 'order', text: printed.trim()};
    return chosen === 'mdy' ? day(year, first, second) : day(year, second, first);
  }
  // Chinese, Japanese, Korean.
  if (take(/^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日号號일]?$/)) return day(number(1), number(2), number(3));
  if (take(/^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]份?[底末]?前?$/)) return month(number(1), number(2));
  // Of some time its end: 2025年1-6月, 2025年前三季度.
  if (take(/^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]?\s*[-–—~至到]\s*(\d{1,2})\s*[月월]份?$/) && number(2) <= number(3)) return month(number(1), number(3));
  if (take(/^(\d{4})\s*年\s*(\d{1,2})\s*月\s*\d{1,2}\s*日\s*[-–—~至到]\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日$/) && number(2) <= number(3)) return day(number(1), number(3), number(4));
  if (take(/^(\d{4})\s*[年년]?\s*(?:第|前|[一1]\s*[-–—~至到])?\s*([一二两三四1-4])\s*(?:个?季度|分기|분기|四半期)(?:末)?$/)) return month(number(1), 3 * ('一二三四'.indexOf(match![2]!.replace('两', '二')) + 1 || Number(match![2])));
  if (take(/^(\d{4})\s*[年년]?\s*(上半年|下半年|年底|年末|底|末|年中|상반기|하반기)$/)) return month(number(1), /上半|年中|상/.test(match![2]!) ? 6 : 12);
  if (take(/^(\d{4})\s*(?:年度?|년|年前)?$/)) return {kind: 'date', date: match![1]!};
  // "Mar-26" as spreadsheets show a month; Sep-30 may be a day.
  if (take(/^(\p{L}+)\.?(?:-(?=[01]|2[0-7])|\s?['’])(\d{2})$/u) && monthOf(plain(match![1]!)) > 0) return month(fullYear(match![2]!), monthOf(plain(match![1]!)));
  const words = plain(text.replace(/\|/g, ' ')).replace(/\b(?:de|del|du|of|the|le|el|by|para|d)\b ?/g, '').replace(/(\d)(?:st|nd|rd|th|er|º|°)\b/g, '$1').replace(/\s+/g, ' ').trim();
  // Quarters and halves: Q1 2026, T1 2026, 2026 H1, S1 2026.
  match = /^([qths])\s?([1-4])[ /-]*(\d{4})$/.exec(words) ?? /^(?=\d{4}[ /-]*([qths])\s?([1-4])$)(\d{4})/.exec(words);
  if (match) return month(number(3), (/[qt]/.test(match[1]!) ? 3 : 6) * number(2));
  const part = partOfYear(text);
  if (part !== null && part.text === text) return {kind: 'date', date: part.date};
  match = /^(?:end|late|fin|finales|year end|نهاية)(?: year)? (\d{4})$/.exec(words);
  if (match) return month(number(1), 12);
  match = /^(?:mid|middle|mediados|mi) ?-?(\d{4})$/.exec(words);
  if (match) return month(number(1), 6);
  match = /^(?:end |late |fin |finales )?(\p{L}+) ?[/-]?(\d{4})$/u.exec(words);
  if (match && monthOf(match[1]!) > 0) return month(number(2), monthOf(match[1]!));
  match = /^(?:fy ?)?(\d{4})$/.exec(words);
  if (match) return {kind: 'date', date: match[1]!};
  match = /^(\d{1,2})[ -](\p{L}+)[ -](\d{4}|\d{2})$/u.exec(words);
  if (match && monthOf(match[2]!) > 0) return day(fullYear(match[3]!), monthOf(match[2]!), number(1));
  match = /^(\p{L}+) (\d{1,2}) (\d{4})$/u.exec(words);
  if (match && monthOf(match[1]!) > 0) return day(number(3), monthOf(match[1]!), number(2));
  return null;
}
