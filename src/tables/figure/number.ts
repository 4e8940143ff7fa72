import {cellText} from '../cell.js';
import {readAmount} from '../read/amount.js';
import {isCounting} from '../read/no-unit.js';
import {unitPower} from '../read/magnitude.js';
import {pointStyle} from '../read/number-style.js';
import {type Slot, slotOf, type Slots, textAt} from '../slots.js';
import type {Context, Figure} from './figure-builder.js';
import type {Sized} from './sized.js';
import type {TargetRead} from './target.js';
import {rateOfPlain, type ValueRead} from './value.js';

/** Puts the number of a value into its figure, else why there is none. */
export function setNumber(figure: Figure, slot: Slot | undefined, read: ValueRead | null, isRate: boolean): void {
  if (read === null || !slot) return;
  if ('missing' in read) {
    if (read.missing !== null && figure.place !== 'kind') figure.set('missing', read.missing, slot.ref);
    if (figure.place === 'kind') figure.say('words', 'error', slot, '/value', cellText(slot.cell), 'value');
    return;
  }
  const {amount} = read;
  figure.set(isRate ? 'rate' : 'value', isRate ? (amount.rate ?? rateOfPlain(figure, slot, read)) : read.value, slot.ref);
  if (amount.bound === 'about' || amount.bound === 'over' || amount.bound === 'atLeast') figure.set('qualifier', amount.bound, slot.ref);
}

/** Puts the printed form into its figure, and the number in it where no cell has one; gives what the column of printed forms says. */
export function setPrinted(figure: Figure, slots: Slots, {lang}: Context, {slot, read, unit, isRate}: {readonly slot: Slot | undefined; readonly read: ValueRead | null; readonly unit: unknown; readonly isRate: boolean}): unknown {
  const printed = textAt(slots, 'printed', lang);
  const own = slotOf(slots, 'printed');
  const shown = read?.text;
  figure.set('text', printed ?? shown, own?.ref ?? slot?.ref);
  if (read !== null || typeof printed !== 'string' || !own) return printed;
  const inner = readAmount(own.cell, pointStyle);
  if (inner.kind === 'amount' && !inner.ambiguous && inner.bound !== 'atMost' && inner.bound !== 'under') {
    figure.set(isRate ? 'rate' : 'value', isRate ? inner.rate ?? inner.value : inner.value, own.ref);
    if (inner.unit !== undefined && unit === undefined) figure.set('unit', inner.unit, own.ref);
    if (inner.magnitude !== undefined) figure.set('magnitude', inner.magnitude, own.ref);
    if (inner.precision !== undefined && figure.place === 'metric') figure.set('precision', inner.precision, own.ref);
  }
  return printed;
}

/** Puts the unit and the power of ten in which a number is printed into its figure. */
export function setUnit(figure: Figure, slots: Slots, {slot, sized, printed, target, unit}: {readonly slot: Slot | undefined; readonly sized: Sized | null; readonly printed: unknown; readonly target: TargetRead | null; readonly unit: unknown}): void {
  const amount = typeof printed === 'string' ? readAmount(printed, pointStyle) : null;
  // The printed form says the power of ten, where it prints the same number.
  const detail = amount?.kind === 'amount' && !amount.ambiguous && sized && amount.value === sized.value ? amount : sized?.amount;
  figure.set('magnitude', sized?.magnitude ?? detail?.magnitude);
  if (figure.place !== 'metric') return;
  // A percentage for a target makes no percentage of a plain value.
  figure.set('unit', sized?.unit ?? (sized && target?.isPercent ? undefined : target?.unit) ?? unit, slotOf(slots, 'unit')?.ref ?? (sized ? slot : target ?? slot)?.ref);
  // A word that says no more than a power of ten, or that it is counted, is in the number.
  const word = slotOf(slots, 'unit');
  if (word && figure.fields['unit'] === undefined && (isCounting(cellText(word.cell)) || unitPower(cellText(word.cell)).factor > 1)) figure.origins.set('/unit', word.ref);
  if (sized && detail?.precision !== undefined) figure.set('precision', detail.precision);
}
