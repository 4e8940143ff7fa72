import {cellText, shifted} from '../cell.js';
import {readAmount} from '../read/amount.js';
import type {Slot} from '../slots.js';
import type {Figure} from './figure-builder.js';
import {type Sized, sizedOf, type Units} from './sized.js';

/** The amount in the cell of a value, in whole units; else why there is none, with the cell as printed where that says something. */
export function readValue(figure: Figure, slot: Slot, units: Units): Sized | {readonly missing: string | null; readonly text?: string} {
  const amount = readAmount(slot.cell, slot.reading.style);
  if (amount.kind === 'missing') return {missing: amount.reason};
  if (amount.kind === 'fault') {
    figure.fault(amount, slot, '/value');
    return {missing: null, ...(amount.code === 'words' || amount.code === 'two' ? {text: amount.text} : {})};
  }
  if (amount.bound === 'atMost' || amount.bound === 'under') {
    figure.say('bound', 'advice', slot, '/value', amount.text ?? '', 'value');
    return {missing: null, text: amount.text!};
  }
  if (amount.ambiguous) {
    figure.say('numberAmbiguous', 'advice', slot, '/value', cellText(slot.cell), 'value');
    return {missing: null, text: cellText(slot.cell)};
  }
  return sizedOf(amount, slot, units);
}

/** A plain number in the cell of a rate: 0.97 as it is, 97 only where the unit is %. */
export function rateOfPlain(figure: Figure, slot: Slot, {amount, unit}: Sized): number | undefined {
  if (unit === '%' || unit === '％') return shifted(amount.value, -2);
  if (Math.abs(amount.value) <= 1) return amount.value;
  figure.say('shareScale', 'advice', slot, '/rate', cellText(slot.cell), 'value');
  return undefined;
}
