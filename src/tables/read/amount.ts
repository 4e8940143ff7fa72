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

/** Marks of footnotes behind a number: an asterisk or a dagger behind anything, a raised number behind a digit or a percent sign, a letter in brackets. */
const marks = /\s*[*†‡§]+$|(?:^|(?<=[%\s]))[⁰¹²³⁴-⁹]+$|\s*\[[\da-z]{1,3}\]$/iu;

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
  let text = fold(printed).trim();
  // A plain number as programs write it.
  if (/^[+-]?\d+(?:\.\d+)?e[+-]?\d+$/i.test(text)) return Number.isFinite(Number(text)) ? {kind: 'amount', value: Number(text)} : fault('words');
  let bound: Bound | undefined;
  let negative = false;
  const accounting = leading.exec(text);
  // Accountants write a loss in brackets, Japanese offices with a triangle.
  if (accounting && /^\d/.test(accounting[1]!)) [text, negative] = [accounting[1]!, true];
  const found = boundBefore(text);
  if (found) ({bound, rest: text} = found);
  let currency = '';
  const [, sign, money] = /^([+-]|[△▲](?=\s*\d))?\s*(US\$|R\$|[$€£¥￥₩₹]|RMB|CNY|EUR|USD|GBP)?\s*(?=[+-]?[\d.零〇一二两兩三四五六七八九十])/iu.exec(text) ?? [];
  if (sign !== undefined || money !== undefined) {
    text = text.slice(/^([+-]|[△▲])?\s*(US\$|R\$|[$€£¥￥₩₹]|RMB|CNY|EUR|USD|GBP)?\s*/iu.exec(text)![0].length);
    if (sign && sign !== '+') negative = !negative;
    currency = money ?? '';
    if (/^-\s*\d/.test(text)) [text, negative] = [text.slice(1).trimStart(), !negative];
  }
  if (!bound) {
    const later = boundBefore(text);
    if (later) ({bound, rest: text} = later);
  }
  const run = /^(?:\.\d+|\d(?:[\d.,'\u2019]|[ ](?=\d{3}(?!\d)))*(?:e[+-]?\d+(?![\p{L}\d]))?)/iu.exec(text)?.[0];
  let value: number | null;
  let decimals = 0;
  let rest: string;
  let ambiguous = false;
  if (run === undefined) {
    const [han] = hanNumberPattern.exec(text) ?? [];
    value = han === undefined ? null : hanNumber(han);
    if (value === null || han === undefined) return fault('words');
    rest = text.slice(han.length);
    // Many words begin with a number, such as 一般: only a word that counts may follow.
    if (!/^(?:$|[余多]|[个個人户戶套所处處亩畝件台辆条條项項次座家名张例只元吨年]|公里|平方)/u.test(rest) || rest.length > 4) return fault('words');
  } else {
    rest = text.slice(run.length);
    const [digits, exponent] = run.split(/e/i) as [string, string?];
    value = exponent === undefined ? numberOf(digits.startsWith('.') ? `0${digits}` : digits, style) : Number(run);
    if (value === null || !Number.isFinite(value)) return fault('words');
    decimals = digits.startsWith('.') ? digits.length - 1 : decimalsOf(digits, style);
    ambiguous = exponent === undefined && !style.sure && isAmbiguous(digits);
  }
  const takeBound = (): void => {
    const next = boundAfter(rest);
    if (next) [bound, rest] = [bound ?? next.bound, next.rest];
  };
  takeBound();
  let {factor, rest: tail} = magnitudeAt(rest);
  rest = tail;
  takeBound();
  let amount = shiftedBy(value, factor);
  let step = factor;
  // 1亿2000万: a second amount of a smaller power belongs to the first.
  for (;;) {
    const [next] = factor >= 1e4 ? /^\d+(?:\.\d+)?(?=[万萬亿億千百]|$)/.exec(rest) ?? [] : [];
    if (next === undefined) break;
    const more = magnitudeAt(rest.slice(next.length));
    if (more.factor >= step) break;
    amount += shiftedBy(Number(next), more.factor);
    [step, rest, decimals] = [more.factor, more.rest, 0];
  }
  takeBound();
  // A mark of a footnote is no unit; the printed form keeps it.
  const unmarked = rest.trim().replace(marks, '').trim();
  const isMarked = unmarked !== rest.trim();
  rest = unmarked;
  const isPercentage = /^(?:%|percent\b|per cent\b|por ciento\b|pour ?cent\b|퍼센트|パーセント|في المئة|بالمئة|بالمائة)/i.test(rest);
  if (isPercentage) {
    rest = rest.replace(/^(?:%|percent|per cent|por ciento|pour ?cent|퍼센트|パーセント|في المئة|بالمئة|بالمائة)\s*/i, '');
    const late = boundAfter(rest);
    if (late) [bound, rest] = [bound ?? late.bound, late.rest.trim()];
    if (rest !== '') return fault(/\d/.test(rest) ? 'two' : 'words');
    // Nobody writes thousands of percent with a mark and three digits: 12.345 % is a little more than 12 %.
    if (run !== undefined && isAmbiguous(run)) [amount, ambiguous] = [Number(run.replace(',', '.')), false];
  }
  // 200个以上: the word for the bound comes after the unit.
  const [, counted, limit] = /^(.{1,10}?)\s*(及以上|以上|及以下|以下|以内|以內|左右|上下|이상|이하|or more|or less|or fewer|o más|ou plus)$/iu.exec(rest) ?? [];
  const late = boundAfter(limit ?? rest);
  if (late) [bound, rest] = [bound ?? late.bound, limit === undefined ? late.rest.trim() : counted!];
  // A digit in what is left is a second number, but for units such as m2, km², CO2, PM2.5 and per 100,000.
  if (/\d/.test(rest.replace(/(?:[cdkm]?m|CO|PM|NO|SO)[\d.]+|per [\d,]+|\/ ?[\d,]+ ?\p{L}+/giu, ''))) return fault('two');
  if (/^[-–—~～/至到]/.test(rest)) return fault('two');
  const signed = negative ? -amount : amount;
  if (!Number.isFinite(signed)) return fault('words');
  const unit = isPercentage ? '%' : rest || currency.trim();
  // What a sheet writes of a plain number says no more than the number.
  const isPlain = bound === undefined && (unit === '' || (isPercentage && decimalPercent.test(printed))) && factor === 1 && !accounting && !isMarked && run !== undefined;
  return {
    kind: 'amount', value: signed,
    ...(bound === undefined ? {} : {bound}),
    ...(unit === '' ? {} : {unit}),
    ...(isPercentage ? {rate: shifted(signed, -2)} : {}),
    ...(factor > 1 && magnitudes.includes(factor) ? {magnitude: factor} : {}),
    ...(factor > 1 && run !== undefined ? {precision: shiftedBy(step, 10 ** -decimals)} : {}),
    ...(isPlain ? {} : {text: printed}),
    ...(ambiguous ? {ambiguous: true} : {}),
  };
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
