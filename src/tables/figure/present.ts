import {readAmount} from '../read/amount.js';
import {type Slot, slotOf, type Slots, slotsAtDates} from '../slots.js';
import type {Context} from './figure-builder.js';

/** The value that is the present one: that without a date; else that of the latest date of the table; else the latest that is a number. */
export function currentSlot(slots: Slots, {undated, latest}: Context): {readonly slot: Slot | undefined; readonly period: string | null} {
  if (undated.has('value')) return {slot: slotOf(slots, 'value'), period: null};
  const dated = slotsAtDates(slots, 'value');
  // Where the latest figure of the table is said to be missing, an older one does not take its place; where nothing stands, it does, with its date.
  const slot = dated.find(({reading}) => reading.period === latest) ?? dated.findLast(({cell, reading}) => readAmount(cell, reading.style).kind === 'amount') ?? dated.at(-1);
  return {slot, period: slot?.reading.period ?? null};
}

/** The share that belongs to the present value. */
export const currentShare = (slots: Slots, period: string | null, {undated}: Context): Slot | undefined => (undated.has('share') ? slotOf(slots, 'share')
  : period !== null ? slotsAtDates(slots, 'share').find(({reading}) => reading.period === period) : undated.has('value') ? undefined : slotsAtDates(slots, 'share').at(-1));
