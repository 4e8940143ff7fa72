import {type Cell, isPercent, shifted} from '../cell.js';
import {readAmount, type Unread} from './amount.js';
import type {NumberStyle} from './number-style.js';

/** How plain numbers of a column stand for shares: 0.527 or 52.7. */
export type Scale = 'fraction' | 'percent';

/** A share as it was read from a cell. */
export interface ReadShare {
  readonly kind: 'share';
  /** 1 = 100 %; 0 and up. */
  readonly share: number;
  /** Digits after the point of the printed percentage, 0 to 6; left out where they are as many as the share needs. */
  readonly digits?: number;
  /** The cell as printed, where it is no plain percentage. */
  readonly text?: string;
  /** Whether the cell itself says that it is a percentage; else it was read by the scale of its column. */
  readonly signed: boolean;
  readonly ambiguous?: true;
}

/** Digits after the point that a share needs as a percentage. */
export const digitsNeeded = (share: number): number => /\.(\d+)$/.exec(plainDecimal(shifted(share, 2)))?.[1]?.length ?? 0;

/** A number without exponent. */
function plainDecimal(value: number): string {
  const [mantissa = '', exponent] = String(value).split('e-');
  if (exponent === undefined) return mantissa;
  return `0.${'0'.repeat(Number(exponent) - 1)}${mantissa.replace('.', '')}`;
}

/**
 * The share in a cell: a percentage by its sign or its format, a plain number by the scale of its column.
 *
 * @param scale of plain numbers; null = not known, then a plain number is a fault `scale`
 */
export function readShare(cell: Cell | undefined, scale: Scale | null, style: NumberStyle): ReadShare | Unread | {readonly kind: 'fault'; readonly code: 'scale' | 'negative'; readonly text: string} {
  const amount = readAmount(cell, style);
  if (amount.kind !== 'amount') return amount;
  const text = typeof cell === 'string' ? cell.trim() : String(amount.value);
  // 3.04 times the target.
  const isMultiple = amount.unit !== undefined && /^(?:倍|x|×|times|fois|veces|배)$/i.test(amount.unit);
  if (amount.unit !== undefined && amount.rate === undefined && !isMultiple) return {kind: 'fault', code: 'words', text};
  if (amount.rate === undefined && !isMultiple && scale === null) return {kind: 'fault', code: 'scale', text};
  const share = amount.rate ?? (isMultiple || scale === 'fraction' ? amount.value : shifted(amount.value, -2));
  if (share < 0) return {kind: 'fault', code: 'negative', text};
  const printed = isPercent(cell ?? null) ? (cell as {digits: number | null}).digits : typeof cell === 'string' && amount.rate !== undefined ? printedDigits(cell, style) : null;
  const needed = digitsNeeded(share);
  return {
    kind: 'share', share, signed: amount.rate !== undefined || isMultiple,
    ...(printed !== null && printed !== needed && printed <= 6 ? {digits: printed} : {}),
    ...(amount.bound !== undefined || isMultiple ? {text} : {}),
    ...(amount.ambiguous ? {ambiguous: true} : {}),
  };
}

function printedDigits(text: string, style: NumberStyle): number | null {
  if (/\de[+-]?\d/i.test(text)) return null;
  const amount = readAmount(text.replace(/%|％|٪/, ''), style);
  if (amount.kind !== 'amount') return null;
  const [, fraction] = new RegExp(`[.٫${style.decimal}](\\d+|[٠-٩]+)\\s*[%％٪]`).exec(text) ?? [];
  return fraction?.length ?? 0;
}
