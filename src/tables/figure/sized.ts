import {shifted} from '../cell.js';
import type {Amount} from '../read/amount.js';
import {magnitudes, unitPower} from '../read/magnitude.js';
import {isCounting} from '../read/no-unit.js';
import {isUnit} from '../read/unit-word.js';
import {type Slot, type Slots, textAt} from '../slots.js';
import type {Context} from './figure-builder.js';

/** The unit of a row: that of its column, and that of its name or above the table, which a unit in the cell itself goes before. */
export interface Units {
  readonly column: unknown;
  readonly other: unknown;
  /** The one that goes before, without a power of ten. */
  readonly word: unknown;
}

/** A number with the unit and power of ten that cell, unit column and head give it. */
export interface Sized {
  readonly value: number;
  readonly unit: unknown;
  readonly magnitude: number | undefined;
  /** As read from the cell. */
  readonly amount: Amount;
  /** The cell as printed, where it is more than a plain number and says all of it: "(120)" below "(£000)" does not. */
  readonly text: string | undefined;
}

/** The unit in the column of units; undefined where none stands there. */
function unitOf(slots: Slots, lang: string): string | Record<string, unknown> | undefined {
  const all = slots.get('unit') ?? [];
  const unit = textAt(slots, 'unit', lang);
  // The word that something is counted is no unit.
  if (typeof unit !== 'string' || all.length !== 1) return unit;
  if (isCounting(unit)) return undefined;
  // "% (Percentage)" says its unit twice.
  const [, sign] = /^(\S+)\s*\([^()]*\)$/.exec(unit) ?? [];
  return sign !== undefined && isUnit(sign) ? sign : unit;
}

/** The unit in brackets behind a name, as in 体检人数（万人）; only what is a unit for certain. */
function unitInLabel(label: string): string | undefined {
  const [, inside] = /[(（[]\s*(?:单位[:：]\s*)?([^()（）[\]]{1,20})\s*[)）\]]\s*$/.exec(label) ?? [];
  if (inside === undefined) return undefined;
  const unit = inside.trim();
  // "(£000)" stays in the name, and beside whole pounds it would be read as thousands of them: the number stays as it is printed.
  return !/000/.test(unit) && isUnit(unit) ? unit : undefined;
}

/** A unit without a power of ten; undefined where only that, or the word that it is counted, stood there. */
const bareUnit = (unit: unknown): unknown => (unit === '' ? undefined : unit);

/** The units of a row. @param name of its figure */
export function unitsOf(slots: Slots, name: unknown, {lang, unit}: Context): Units {
  const column = unitOf(slots, lang);
  const other = (typeof name === 'string' ? unitInLabel(name) : undefined) ?? unit ?? undefined;
  const word = column ?? other;
  return {column, other, word: bareUnit(typeof word === 'string' ? unitPower(word).unit : word)};
}

/** The name of a figure, without a power of ten in brackets that its numbers were multiplied with: "Spend (k€)" in € is "Spend". */
export function labelOf(name: string | Record<string, string> | undefined, {column}: Units, slot: Slot | undefined, sized: Sized | null): string | Record<string, string> | undefined {
  const unit = typeof name === 'string' ? unitInLabel(name) : undefined;
  const isOther = column !== undefined || (slot !== undefined && (slot.reading.unit !== null || slot.reading.factor !== 1)) || sized?.amount.unit !== undefined || sized?.amount.magnitude !== undefined;
  if (typeof name !== 'string' || unit === undefined || isOther || unitPower(unit).factor === 1) return name;
  return name.slice(0, name.search(/[(（[][^()（）[\]]*[)）\]]\s*$/)).trim() || name;
}

/** A number in whole units: times the power of ten of its head and unit, unless the cell has its own. */
export function sizedOf(amount: Amount, slot: Slot, units: Units): Sized {
  const word = units.column ?? slot.reading.unit ?? amount.unit ?? units.other;
  if (amount.rate !== undefined) return {value: amount.value, unit: '%', magnitude: undefined, amount, text: amount.text};
  // The number is in whole units, so its unit has no power of ten, wherever the power stood.
  const power = typeof word === 'string' ? unitPower(word) : {factor: 1, unit: word};
  const factor = amount.magnitude !== undefined ? 1 : slot.reading.factor === 1 ? power.factor : slot.reading.factor;
  const exponent = Math.log10(factor);
  const value = factor === 1 ? amount.value : Number.isInteger(exponent) ? shifted(amount.value, exponent) : amount.value * factor;
  return {value, unit: bareUnit(power.unit), magnitude: amount.magnitude ?? (factor > 1 && magnitudes.includes(factor) ? factor : undefined), amount, text: factor === 1 ? amount.text : undefined};
}
