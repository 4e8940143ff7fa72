import type {Builder} from '../builder.js';
import {cellText} from '../cell.js';
import {choiceOf, type ChoiceSet} from '../read/choice.js';
import {readDate} from '../read/date.js';
import {missingOf} from '../read/missing.js';
import type {Slot} from '../slots.js';

/** A choice in a cell, or a finding. */
export function choice(figure: Builder, slot: Slot, set: ChoiceSet, within: string): string | null {
  const word = cellText(slot.cell);
  if (missingOf(word) !== undefined && choiceOf(set, word) === null) return null;
  const found = choiceOf(set, word);
  if (found === null) figure.say('choiceUnknown', set === 'milestone' || set === 'role' ? 'error' : 'advice', slot, within, word, set);
  return found;
}

/** Takes a choice as a field, where it is one. */
export function take(figure: Builder, slot: Slot | undefined, set: ChoiceSet, name: string): void {
  if (!slot) return;
  const value = choice(figure, slot, set, `/${name}`);
  if (value !== null) figure.set(name, value, slot.ref);
}

/** A date in a cell, or a finding. */
export function dateOf(builder: Builder, slot: Slot, within: string): string | undefined {
  const read = readDate(slot.cell, slot.reading.order, slot.reading.epoch);
  if (read.kind === 'date') return read.date;
  if (read.kind === 'fault') builder.say(read.code === 'words' ? 'dateWords' : read.code === 'order' ? 'dateOrder' : read.code === 'error' ? 'cellError' : 'formulaEmpty', 'advice', slot, within, read.text, slot.reading.field);
  return undefined;
}
