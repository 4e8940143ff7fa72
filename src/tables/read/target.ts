import {type Cell, shifted} from '../cell.js';
import {fold, plain} from '../fold.js';
import {type Amount, readAmount, type Unread} from './amount.js';
import type {NumberStyle} from './number-style.js';

/** A target as it was read from a cell, in whole units; percentages in percent. */
export type ReadTarget = ({readonly by?: string}) & (
  | {readonly kind: 'target'; readonly target: {readonly kind: 'exact' | 'atLeast' | 'atMost' | 'maintain'; readonly value: number}; readonly amount: Amount}
  | {readonly kind: 'target'; readonly target: {readonly kind: 'range'; readonly min: number; readonly max: number}; readonly amount: Amount}
  | {readonly kind: 'target'; readonly target: {readonly kind: 'none'}; readonly amount: null});

const between = /\s*(?:-|–|—|~|～|〜|至|到|\.\.\.?|(?<=\s|\d|%)(?:to|bis)(?=\s)|(?<=\s|\d|%)a(?=\s\d)|(?<=\s|\d|%)à(?=\s)|إلى)\s*/u;
const keeping = /^(?:保持在?|维持在?|稳定在|maintain(?: at)?|keep(?: at)?|hold(?: at)?|mantener(?: en)?|maintenir(?: à)?|الحفاظ على)\s*/iu;
const nothing = new Set(['none', 'no target', 'without target', '无目标', '无', '無', 'sin meta', 'sin objetivo', 'ninguna', 'aucun', 'aucune', 'sans objectif', 'kein ziel', 'لا هدف', '目標なし', '목표 없음']);

/**
 * The target in a cell: a plain number is exact, words and signs make it at least, at most, to be maintained or a range. An empty
 * cell and a dash are missing: no target is known; a year behind it is `by`; "none" says that there is none.
 */
export function readTarget(cell: Cell | undefined, style: NumberStyle): ReadTarget | Unread {
  if (typeof cell === 'string' && nothing.has(plain(cell))) return {kind: 'target', target: {kind: 'none'}, amount: null};
  // "5,000 trees by 2027": the year belongs to the target.
  const [, bare, year] = typeof cell === 'string' ? /^(.*\d.*?)[,;]?\s+\(?(?:by|until|till|before|para|hasta|al?|d\u2019ici|d'ici|pour|en)\s+(?:the end of\s+|end\s+|fin\s+(?:de\s+)?)?((?:19|20)\d{2})\)?$/i.exec(fold(cell).trim()) ?? [] : [];
  if (bare !== undefined && year !== undefined) {
    const read = readTarget(bare, style);
    if (read.kind === 'target' && read.amount) return {...read, amount: {...read.amount, text: (cell as string).trim()}, by: year} as ReadTarget;
  }
  if (typeof cell === 'string') {
    const printed = cell.trim();
    const kept = keeping.exec(fold(printed));
    if (kept) {
      const amount = readAmount(fold(printed).slice(kept[0].length), style);
      if (amount.kind === 'amount') return {kind: 'target', target: {kind: 'maintain', value: amount.value}, amount: {...amount, text: printed}};
    }
    const range = /^[+-]?[\d.]+e[+-]?\d+$/i.test(printed) ? null : readRange(printed, style);
    if (range) return range;
  }
  const amount = readAmount(cell, style);
  if (amount.kind !== 'amount') return amount;
  switch (amount.bound) {
    case 'under': return {kind: 'target', target: {kind: 'atMost', value: amount.value}, amount};
    case 'over': case 'about': return {kind: 'target', target: {kind: amount.bound === 'over' ? 'atLeast' : 'exact', value: amount.value}, amount};
    default: return {kind: 'target', target: {kind: amount.bound ?? 'exact', value: amount.value}, amount};
  }
}

function readRange(printed: string, style: NumberStyle): ReadTarget | null {
  const text = fold(printed).trim().replace(/^(?:between|entre|de)\s+/i, '').replace(/\s(?:and|y|et)\s(?=\d)/i, ' - ');
  // The sign between comes after a digit or its unit; a minus before the first number is a sign.
  const [, low, high] = /^(-?\d[\d.,' ]*(?:e[+-]?\d+)?\s*[^\d\s~～–—-]{0,3}?)(?:\s*[-–—~～〜至到]\s*|\s*\.\.+\s*|\s+(?:to|bis|a|à|إلى)\s+)(-?\d.*)$/iu.exec(text) ?? [];
  if (low === undefined || high === undefined || !between.test(text)) return null;
  const last = readAmount(high, style);
  if (last.kind !== 'amount' || last.bound !== undefined) return null;
  const first = readAmount(low.trim(), style);
  if (first.kind !== 'amount' || first.bound !== undefined) return null;
  // In "40-60万" the power of ten is of both.
  const shares = first.magnitude === undefined && first.unit === undefined && last.magnitude !== undefined;
  const min = shares ? shifted(first.value, Math.round(Math.log10(last.magnitude!))) : first.value;
  // 2025-2026 between two years is a period and not an amount.
  if (min > last.value || (/^(?:19|20)\d\d$/.test(low.trim()) && /^(?:19|20)\d\d$/.test(high.trim()))) return null;
  return {kind: 'target', target: {kind: 'range', min, max: last.value}, amount: {...last, text: printed}};
}
