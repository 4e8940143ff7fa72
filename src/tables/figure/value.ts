import {cellText, shifted} from '../cell.js';
import {readAmount} from '../read/amount.js';
import type {Slot} from '../slots.js';
import type {Figure} from './figure-builder.js';
import {type Sized, sizedOf, type Units} from './sized.js';

/** What stands in the cell of a value: a number, or why there is none, with the cell as printed where that says something. */
export type ValueRead = Sized | {readonly missing: string | null; readonly text?: string};

/** The amount in the cell of a value, in whole units; else why there is none, with the cell as printed where that says something. */
export function readValue(figure: Figure, slot: Slot, units: Units): ValueRead {
  const amount = readAmount(slot.cell, slot.reading.style);
  if (amount.kind === 'missing') return {missing: amount.reason};
  if (amount.kind === 'fault') {
    figure.fault(amount, slot, '/value');
    return {missing: null, ...(amount.code === 'words' || amount.code === 'two' ? {text: amount.text} : {})};
  }
  if (amount.bound === 'atMost' || amount.bound === 'under') {
    figure.say('bound', 'advice', slot, '/value', amount.text ?? '', 'value');
    // "<5" below "(k€)" is less than 5,000.
    const {text} = sizedOf(amount, slot, units);
    return {missing: null, ...(text === undefined ? {} : {text})};
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
