import {jsonOf} from '../../schema/json.js';
import {cellText, shifted} from '../cell.js';
import {readTarget} from '../read/target.js';
import {isLater, type Slot, slotOf, type Slots, slotsAtDates} from '../slots.js';
import {choice, dateOf} from './cells.js';
import type {Context, Figure} from './figure-builder.js';
import {type Sized, sizedOf, type Units} from './sized.js';

/** A target that was read. */
export interface TargetRead {
  readonly target: Record<string, unknown>;
  /** The one number of it; undefined of a range and of none. */
  readonly value: number | undefined;
  readonly unit: unknown;
  readonly text: string | undefined;
  readonly isPercent: boolean;
  /** Whether the number itself does not reach it: "< 5.5". */
  readonly isStrict: boolean;
  readonly ref: string;
  readonly slot: Slot;
}

/** Whether what was reached in a period has a target of that period: it is held to that, and the one of the whole plan is no more than listed. */
export const isYearly = (slots: Slots, period: string | null): boolean => period !== null && slotsAtDates(slots, 'target').some(({cell, reading}) => reading.period === period && readTarget(cell, reading.style).kind === 'target');

/** The target that the value of a period is held to. */
export function readTargets(figure: Figure, slots: Slots, units: Units, period: string | null, context: Context): TargetRead | null {
  const hasUndated = context.undated.has('target');
  const undated = slotOf(slots, 'target');
  const dated = slotsAtDates(slots, 'target').filter(({cell, reading}) => readTarget(cell, reading.style).kind === 'target');
  if (hasUndated && !isYearly(slots, period)) return undated ? oneTarget(figure, undated, units, null, slots) : null;
  if (hasUndated && undated) figure.left.push(undated);
  for (const slot of slotsAtDates(slots, 'target')) {
    // Those before the present value are the history's.
    if (period !== null && isLater(period, slot.reading.period!)) continue;
    const read = readTarget(slot.cell, slot.reading.style);
    if (read.kind === 'fault') figure.fault(read, slot, '/target');
  }
  const later = period === null ? [] : dated.filter(({reading}) => isLater(reading.period!, period));
  // That of the same period; else the only one that is still to come; else the last of all.
  const chosen = period === null ? dated.at(-1) : dated.find(({reading}) => reading.period === period) ?? later.at(-1);
  const rest = dated.filter((slot) => slot !== chosen && (period === null ? true : isLater(slot.reading.period!, period)));
  if (!context.defaults.planRule) for (const slot of rest) figure.left.push(slot);
  return chosen ? oneTarget(figure, chosen, units, chosen.reading.isFinancial ? null : chosen.reading.period, slots) : null;
}

export function oneTarget(figure: Figure, slot: Slot, units: Units, by: string | null, slots: Slots): TargetRead | null {
  const read = readTarget(slot.cell, slot.reading.style);
  if (read.kind === 'missing') return null;
  if (read.kind === 'fault') {
    figure.fault(read, slot, '/target');
    return null;
  }
  const {target, amount} = read;
  if (amount === null) return {target: {...target}, value: undefined, unit: undefined, text: undefined, isPercent: false, isStrict: false, ref: slot.ref, slot};
  if (amount.ambiguous) {
    figure.say('numberAmbiguous', 'advice', slot, '/target/value', cellText(slot.cell), 'target');
    return null;
  }
  const size = (value: number): number => sizedOf({...amount, value}, slot, units).value;
  const {unit, text} = sizedOf(amount, slot, units);
  const kindSlot = slotOf(slots, 'targetKind');
  const named = kindSlot ? choice(figure, kindSlot, 'targetKind', '/target/kind') : null;
  const due = read.by ?? by;
  const rest = {origin: 'printed', ...(text === undefined ? {} : {text}), ...(due === null ? {} : {by: due})};
  if (target.kind === 'range') return {target: {kind: 'range', min: size(target.min), max: size(target.max), ...rest}, value: undefined, unit, text, isPercent: amount.rate !== undefined, isStrict: false, ref: slot.ref, slot};
  const kind = named !== null && named !== 'range' && named !== 'none' ? named : target.kind;
  const value = size((target as {value: number}).value);
  return {target: {kind, value, ...rest}, value, unit, text, isPercent: amount.rate !== undefined, isStrict: amount.bound === 'over' || amount.bound === 'under', ref: slot.ref, slot};
}

/** Whether of two numbers one may be a fraction and the other a percentage. */
const isHundredfold = (one: number, other: number): boolean => {
  const [small, large] = [Math.min(Math.abs(one), Math.abs(other)), Math.max(Math.abs(one), Math.abs(other))];
  return small > 0 && small <= 1.5 && large > 2 && large / small > 30 && large / small < 400;
};

/** Whether the name or the unit of a figure says that it is a percentage. */
const speaksOfPercent = ({fields}: Figure): boolean => [fields['label'], fields['unit']].some((words) => /[%％٪率]|percent|\b(?:rate|share|taux|tasa|quote|anteil)\b/i.test(typeof words === 'string' ? words : jsonOf(words ?? '')));

/** Puts a target into its figure, with its kind and its day. */
export function setTarget(figure: Figure, read: TargetRead | null, slots: Slots, sized: Sized | null, isPercentValue: boolean): void {
  const by = slotOf(slots, 'by');
  const kindSlot = slotOf(slots, 'targetKind');
  if (read === null) {
    if (kindSlot && choice(figure, kindSlot, 'targetKind', '/target/kind') === 'none') figure.set('target', {kind: 'none'}, kindSlot.ref);
    if (by) figure.left.push(by);
    return;
  }
  const target = {...read.target};
  if (sized && read.isStrict && sized.value === read.value) {
    // Who holds 5.5 to "< 5.5" as to at most 5.5 calls it reached.
    figure.say('bound', 'advice', read.slot, '/target', cellText(read.slot.cell), 'target');
    figure.left.push(read.slot);
    return;
  }
  if (sized && typeof target['value'] === 'number' && isPercentValue !== read.isPercent && target['value'] !== 0) {
    if (isPercentValue && Math.abs(target['value']) <= 1) target['value'] = shifted(target['value'], 2);
    else if (!isPercentValue) {
      // "100 %" of what? The value is no percentage.
      figure.say('targetScale', 'advice', read.slot, null, cellText(read.slot.cell), 'target');
      figure.left.push(read.slot);
      return;
    }
    figure.say('targetScale', 'advice', read.slot, '/target/value', cellText(read.slot.cell), 'guessed');
  } else if (sized && read.value !== undefined && !isPercentValue && isHundredfold(sized.value, read.value) && speaksOfPercent(figure)) figure.say('targetScale', 'advice', read.slot, '/target/value', cellText(read.slot.cell), 'hundredfold');
  if (by && target['kind'] !== 'none') {
    const date = dateOf(figure, by, '/target/by');
    if (date !== undefined) {
      target['by'] = date;
      figure.origins.set('/target/by', by.ref);
    }
  } else if (by) figure.left.push(by);
  if (kindSlot) figure.origins.set('/target/kind', kindSlot.ref);
  figure.set('target', target, read.ref);
}
