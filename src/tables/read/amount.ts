import {type Cell, isFault, isPercent, shifted} from '../cell.js';
import {fold} from '../fold.js';
import {hanNumber, hanNumberPattern} from './han-number.js';
import {magnitudeAt, magnitudes} from './magnitude.js';
import {missingOf, type Reason} from './missing.js';
import {decimalsOf, digitsPattern, isAmbiguous, numberOf, type NumberStyle} from './number-style.js';
import {type Bound, boundAfter, boundBefore} from './qualifier.js';

/** A number as it was read from a cell. */
export interface Amount {
  readonly kind: 'amount';
  /** In whole units; finite. */
  readonly value: number;
  /** Set where words say more than the number. */
  readonly bound?: Bound;
  /** Words after the number; left out where there are none. */
  readonly unit?: string;
  /** The power of ten in which it is printed; left out where none is. */
  readonly magnitude?: number;
  /** The smallest step that is printed with a power of ten, in whole units. */
  readonly precision?: number;
  /** The cell as printed, where it is more than a plain number. */
  readonly text?: string;
  /** Whether the cell is a percentage; then `value` is in percent (52.7), and `rate` the number (0.527). */
  readonly rate?: number;
  /** Whether the digits can be read in two ways, as 1.234, and nothing in the column shows in which. */
  readonly ambiguous?: true;
}

/** Why a cell gave no number. */
export type Unread =
  | {readonly kind: 'missing'; readonly reason: Reason; readonly text: string}
  | {readonly kind: 'fault'; readonly code: 'error' | 'formula' | 'words' | 'two' | 'date' | 'boolean'; readonly text: string};

/**
 * Marks of footnotes behind a number: an asterisk or a dagger behind anything, a raised number behind a digit or a percent sign, a letter in
 * brackets, or a digit behind a blank; the marks of offices of statistics that it is provisional, estimated or revised; the arrow of a trend; and
 * words in brackets that tell of which time it is.
 */
const marks = /\s*[*†‡§]+$|(?:^|(?<=[%\s]))[⁰¹²³⁴-⁹]+$|\s*\[[\da-z]{1,3}\]$|(?:^|\s)\((?:\d|[a-epr]|est|estimated?|prov|provisional|prelim|preliminary|rev|revised|a?cumul\p{L}*|ytd|[qths][1-4]|累[计計]|누적)\.?\)$|\s*[\u02b0-\u02b8\u1d2c-\u1d6a]+$|\s*[▲▼△▽↑↓→↗↘⬆⬇]\ufe0f?$/iu;

/** The end of an ordinal, such as 3rd, and the "r" by which offices of statistics say that a number is revised. */
const ordinal = /(?<=\d)(?:(?<=(?<!1)1)st|(?<!12)nd|(?<!13)rd|th|r)(?![\p{L}\d])/u;

const leading = /^\(\s*([^()]+?)\s*\)$/;

/**
 * The number in a cell. An empty cell, a dash or a word such as "n/a" is missing; words and two numbers are faults. Nothing is
 * ever 0 but a printed 0.
 *
 * @param style how the texts of the column write their numbers
 */
export function readAmount(cell: Cell | undefined, style: NumberStyle): Amount | Unread {
  if (cell === null || cell === undefined) return {kind: 'missing', reason: null, text: ''};
  if (typeof cell === 'number') return Number.isFinite(cell) ? {kind: 'amount', value: cell} : {kind: 'missing', reason: null, text: ''};
  if (typeof cell === 'boolean') return {kind: 'fault', code: 'boolean', text: String(cell)};
  if (cell instanceof Date) return {kind: 'fault', code: 'date', text: Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)};
  if (isFault(cell)) return {kind: 'fault', code: cell.kind, text: cell.kind === 'error' ? cell.text : ''};
  if (isPercent(cell)) {
    const rounded = cell.digits === null ? shifted(cell.value, 2) : Number(shifted(cell.value, 2).toFixed(cell.digits));
    return Number.isFinite(rounded) ? {kind: 'amount', value: rounded, rate: shifted(rounded, -2), unit: '%'} : {kind: 'fault', code: 'words', text: ''};
  }
  return readText(cell.trim(), style);
}

function readText(printed: string, style: NumberStyle): Amount | Unread {
  if (/^#(?:DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/i.test(printed)) return {kind: 'fault', code: 'error', text: printed};
  const missing = missingOf(printed);
  if (missing) return {kind: 'missing', reason: missing.reason, text: printed};
  const fault = (code: 'words' | 'two'): Unread => ({kind: 'fault', code, text: printed});
  const text = fold(printed).trim();
  // A plain number as programs write it.
  if (/^[+-]?\d+(?:\.\d+)?e[+-]?\d+$/i.test(text)) return Number.isFinite(Number(text)) ? {kind: 'amount', value: Number(text)} : fault('words');
  const before = beforeNumber(text);
  const number = firstNumber(before.rest, style);
  if (number === null) return fault('words');
  const {run} = number;
  const sized = sizedBy(before.currency === '' ? number : {...number, rest: number.rest.replace(moneyLetter, (_, letter: string) => ` ${moneyLetters[letter.toLowerCase() as 'k']}`)});
  const {factor, step, decimals} = sized;
  // A mark of a footnote is no unit; the printed form keeps it.
  const tail = (run ?? '').concat(sized.rest).replace(ordinal, '').slice(run?.length);
  const unmarked = tail.trim().replace(marks, '').trim();
  const isMarked = unmarked !== sized.rest.trim();
  const percentage = afterPercent(unmarked);
  if (percentage !== null && percentage.rest !== '') return fault(/\d/.test(percentage.rest) ? 'two' : 'words');
  // Nobody writes thousands of percent with a mark and three digits: 12.345 % is a little more than 12 %.
  const isLittle = percentage !== null && run !== undefined && isAmbiguous(run);
  const counted = afterUnit(percentage?.rest ?? unmarked);
  // The word nearest before the number goes before those behind it.
  const bound = before.bound ?? sized.bound ?? percentage?.bound ?? counted.bound;
  const {rest} = counted;
  // A digit in what is left is a second number, but for units such as m2, km², CO2, PM2.5 and per 100,000.
  if (/\d/.test(rest.replace(/(?:[cdkm]?m|CO|PM|NO|SO)[\d.]+|per [\d,]+|\/ ?[\d,]+ ?\p{L}+/giu, '')) || /^[-–—~～/至到]/.test(rest)) return fault('two');
  const amount = isLittle ? Number(run.replace(',', '.')) : sized.amount;
  const signed = before.isNegative ? -amount : amount;
  if (!Number.isFinite(signed)) return fault('words');
  const unit = percentage === null ? rest || before.currency : '%';
  // What a sheet writes of a plain number says no more than the number.
  const isPlain = bound === undefined && (unit === '' || (percentage !== null && decimalPercent.test(printed))) && factor === 1 && !before.isBracketed && !isMarked && run !== undefined;
  return {
    kind: 'amount', value: signed,
    ...(bound === undefined ? {} : {bound}),
    ...(unit === '' ? {} : {unit}),
    ...(percentage === null ? {} : {rate: shifted(signed, -2)}),
    ...(factor > 1 && magnitudes.includes(factor) ? {magnitude: factor} : {}),
    ...(factor > 1 && run !== undefined ? {precision: shiftedBy(step, 10 ** -decimals)} : {}),
    ...(isPlain ? {} : {text: printed}),
    ...(number.isAmbiguous && !isLittle ? {ambiguous: true} : {}),
  };
}

/** A sign and a currency before a number. */
const leadingSign = /^([+-]|[△▲](?=\s*\d))?\s*(US\$|R\$|HK\$|NT\$|[AC]\$|[$€£¥￥₩₹]|RMB|CNY|EUR|USD|GBP|CHF|INR|Rs\.?)?\s*(?=[+-]?[\d.零〇一二两兩三四五六七八九十])/iu;

/** Letters for a power of ten behind an amount of money, as in $850m; behind any other number they are metres. */
const moneyLetter = /^\s?([kmb])(?!\p{L})/iu;
const moneyLetters = {k: 'thousand', m: 'million', b: 'billion'};

/** What stands before a number: its sign, its currency, and a word for a bound before or behind them. */
function beforeNumber(text: string): {readonly rest: string; readonly isNegative: boolean; readonly isBracketed: boolean; readonly currency: string; readonly bound: Bound | undefined} {
  const accounting = leading.exec(text);
  // Accountants write a loss in brackets, Japanese offices with a triangle.
  let isNegative = accounting !== null && /^\d/.test(accounting[1]!);
  const first = boundBefore(isNegative ? accounting![1]! : text);
  let rest = first?.rest ?? (isNegative ? accounting![1]! : text);
  let currency = '';
  const [found, sign, money] = leadingSign.exec(rest) ?? [];
  if (sign !== undefined || money !== undefined) {
    rest = rest.slice(found!.length);
    if (sign && sign !== '+') isNegative = !isNegative;
    currency = money ?? '';
    if (/^-\s*\d/.test(rest)) [rest, isNegative] = [rest.slice(1).trimStart(), !isNegative];
  }
  const later = first ? null : boundBefore(rest);
  return {rest: later?.rest ?? rest, isNegative, isBracketed: accounting !== null, currency, bound: first?.bound ?? later?.bound};
}

/** The number that a text begins with. */
interface FirstNumber {
  /** Its digits; undefined of one in Chinese signs. */
  readonly run: string | undefined;
  readonly value: number;
  readonly decimals: number;
  readonly isAmbiguous: boolean;
  readonly rest: string;
}

function firstNumber(text: string, style: NumberStyle): FirstNumber | null {
  const run = /^(?:\.\d+|\d(?:[\d.,'\u2019]|[ ](?=\d{3}(?!\d)))*(?:e[+-]?\d+(?![\p{L}\d]))?)/iu.exec(text)?.[0];
  if (run === undefined) return hanNumberAt(text);
  const [digits, exponent] = run.split(/e/i) as [string, string?];
  const value = exponent === undefined ? numberOf(digits.startsWith('.') ? `0${digits}` : digits, style) : Number(run);
  if (value === null || !Number.isFinite(value)) return null;
  return {run, value, decimals: digits.startsWith('.') ? digits.length - 1 : decimalsOf(digits, style), isAmbiguous: exponent === undefined && !style.sure && isAmbiguous(digits), rest: text.slice(run.length)};
}

function hanNumberAt(text: string): FirstNumber | null {
  const [han] = hanNumberPattern.exec(text) ?? [];
  const value = han === undefined ? null : hanNumber(han);
  if (han === undefined || value === null) return null;
  const rest = text.slice(han.length);
  // Many words begin with a number, such as 一般: only a word that counts may follow.
  if (!/^(?:$|[余多]|[个個人户套所处處亩畝件台辆条條项項次座家名张例只元吨年]|公里|平方)/u.test(rest) || rest.length > 4) return null;
  return {run: undefined, value, decimals: 0, isAmbiguous: false, rest};
}

/** A number times the words for a power of ten behind it, with the words for a bound between them. */
function sizedBy({value, rest: text, decimals: digits}: FirstNumber): {readonly amount: number; readonly factor: number; readonly step: number; readonly decimals: number; readonly bound: Bound | undefined; readonly rest: string} {
  let [rest, bound]: [string, Bound | undefined] = [text, undefined];
  const takeBound = (): void => {
    const next = boundAfter(rest);
    if (next) [bound, rest] = [bound ?? next.bound, next.rest];
  };
  takeBound();
  const {factor, rest: tail} = magnitudeAt(rest);
  rest = tail;
  takeBound();
  let amount = shiftedBy(value, factor);
  let [step, decimals] = [factor, digits];
  // 1亿2000万: a second amount of a smaller power belongs to the first.
  for (;;) {
    const [next, run = ''] = factor >= 1e4 ? /^\s?(\d{1,3}(?:,\d{3})+(?![\d,])|\d+(?:\.\d+)?)(?=\p{Lo}|$)/u.exec(rest) ?? [] : [];
    if (next === undefined) break;
    const more = magnitudeAt(rest.slice(next.length));
    const less = shiftedBy(Number(run.replace(/,/g, '')), more.factor);
    // 5万3 is 53,000 to whoever speaks so.
    if (more.factor >= step || less >= step || (more.factor === 1 && run.length === 1)) break;
    amount += less;
    [step, rest, decimals] = [more.factor, more.rest, 0];
  }
  takeBound();
  return {amount, factor, step, decimals, bound, rest};
}

const percentWords = /^[⁰¹²³⁴-⁹]*(?:%|(?:percent|per cent|por ciento|pour ?cent)\b|퍼센트|パーセント|في المئة|بالمئة|بالمائة)\s*/i;

/** What stands behind a percent sign or the words for it; null where a text begins with none. */
function afterPercent(text: string): {readonly rest: string; readonly bound: Bound | undefined} | null {
  const [sign] = percentWords.exec(text) ?? [];
  if (sign === undefined) return null;
  const rest = text.slice(sign.length);
  const late = boundAfter(rest);
  return {rest: late ? late.rest.trim() : rest, bound: late?.bound};
}

/** A unit without the word for a bound behind it, as in 200个以上. */
function afterUnit(text: string): {readonly rest: string; readonly bound: Bound | undefined} {
  const [, counted, limit] = /^(.{1,10}?)\s*(及以上|以上|及以下|以下|以内|以內|左右|上下|이상|이하|or more|or less|or fewer|o más|ou plus)$/iu.exec(text) ?? [];
  const late = boundAfter(limit ?? text);
  return late ? {rest: limit === undefined ? late.rest.trim() : counted!, bound: late.bound} : {rest: text, bound: undefined};
}

/** A percentage that is printed plainly. */
const decimalPercent = /^[+-]?[\d.,]+(?:e[+-]?\d+)?\s?%$/i;

/** Times a power of ten, or of it a whole factor, without new digits. */
function shiftedBy(value: number, factor: number): number {
  const power = Math.round(Math.log10(factor));
  return shifted(value, power);
}

/** Runs of digits of a text, folded. */
export const runsOf = (text: string): string[] => [...fold(text).matchAll(digitsPattern)].map(([run]) => run);
