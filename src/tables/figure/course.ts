import {lastDay} from '../../schema/last-day.js';
import {cellText, isBlank} from '../cell.js';
import {type Amount, readAmount} from '../read/amount.js';
import {readShare} from '../read/share.js';
import {readTarget} from '../read/target.js';
import {isLater, type Slot, slotOf, type Slots, slotsAtDates} from '../slots.js';
import {choice, dateOf} from './cells.js';
import type {Context, Figure} from './figure-builder.js';
import {sizedOf, type Units} from './sized.js';
import {isYearly} from './target.js';

/** The share as it is printed. */
export function stated(figure: Figure, slot: Slot | undefined, slots: Slots, context: Context): void {
  if (!slot) return;
  const read = readShare(slot.cell, slot.reading.scale, slot.reading.style);
  if (read.kind === 'missing') return;
  if (read.kind === 'fault') {
    figure.fault(read, slot, '/stated/share');
    return;
  }
  if (read.ambiguous) return figure.say('numberAmbiguous', 'advice', slot, '/stated/share', cellText(slot.cell), 'share');
  const ofSlot = slotOf(slots, 'of');
  const of = (ofSlot ? choice(figure, ofSlot, 'of', '/stated/of') : null) ?? slot.reading.of ?? context.defaults.of ?? 'unstated';
  figure.set('stated', {share: read.share, of, ...(read.digits === undefined ? {} : {digits: read.digits}), ...(read.text === undefined ? {} : {text: read.text})}, slot.ref);
  if (ofSlot) figure.origins.set('/stated/of', ofSlot.ref);
}

/** Where the value stood before the plan. */
export function baseline(figure: Figure, slots: Slots, units: Units, value: Amount | undefined): void {
  const slot = slotOf(slots, 'baseline') ?? slotsAtDates(slots, 'baseline').at(-1);
  const when = slotOf(slots, 'baselineDate');
  if (!slot) {
    if (when && !isBlank(when.cell)) figure.left.push(when);
    return;
  }
  // "15.2 (2019)"
  const [, bare, year] = /^(.*\d.*?)\s*[(（]((?:19|20)\d\d)[)）]$/.exec(cellText(slot.cell)) ?? [];
  const amount = readAmount(bare ?? slot.cell, slot.reading.style);
  if (amount.kind === 'missing') return;
  if (amount.kind === 'fault') return figure.fault(amount, slot, '/baseline/value');
  if (amount.ambiguous) return figure.say('numberAmbiguous', 'advice', slot, '/baseline/value', cellText(slot.cell), 'baseline');
  // "-22%" did not begin at "100 Mt".
  if (value?.unit !== undefined && amount.unit !== undefined && (value.rate === undefined) !== (amount.rate === undefined)) {
    figure.left.push(slot);
    if (when) figure.left.push(when);
    return;
  }
  const date = when ? dateOf(figure, when, '/baseline/date') : slot.reading.period ?? year;
  figure.set('baseline', {value: sizedOf(amount, slot, units).value, ...(date === undefined ? {} : {date})}, slot.ref);
  if (when) figure.origins.set('/baseline/date', when.ref);
}

/** Earlier values and their targets, oldest first. */
export function history(figure: Figure, slots: Slots, units: Units, current: {readonly slot: Slot | undefined; readonly period: string | null}, {undated}: Context): void {
  const points = new Map<string, {date: string; value?: number; target?: number; ref: string; targetRef?: string}>();
  const point = (slot: Slot) => {
    const date = slot.reading.period!;
    const found = points.get(date) ?? {date, ref: slot.ref};
    points.set(date, found);
    return found;
  };
  for (const slot of slotsAtDates(slots, 'value')) {
    if (slot === current.slot) continue;
    const amount = readAmount(slot.cell, slot.reading.style);
    if (amount.kind === 'fault') figure.fault(amount, slot, '/history');
    if (amount.kind !== 'amount') continue;
    if (amount.ambiguous) {
      figure.say('numberAmbiguous', 'advice', slot, '/history', cellText(slot.cell), 'value');
      continue;
    }
    // The history has no room for "about": a limit is no figure of its day.
    if (amount.bound !== undefined && amount.bound !== 'exact') {
      figure.say('bound', 'advice', slot, '/history', amount.text ?? '', 'value');
      if (amount.bound === 'atMost' || amount.bound === 'under') continue;
    }
    point(slot).value = sizedOf(amount, slot, units).value;
  }
  const present = current.period ?? figure.fields['asOf'];
  const isOfAll = undated.has('target') && !isYearly(slots, current.period);
  for (const slot of slotsAtDates(slots, 'target')) {
    const date = slot.reading.period!;
    if (!isOfAll && (current.period === null || !isLater(current.period, date))) continue;
    // What is to be reached after the present is no history, also beside the target of the whole.
    if (!points.has(date) && (typeof present !== 'string' || !isLater(present, date))) {
      figure.left.push(slot);
      continue;
    }
    const read = readTarget(slot.cell, slot.reading.style);
    if (read.kind === 'fault') figure.fault(read, slot, '/history');
    if (read.kind !== 'target') continue;
    if (read.amount === null || read.target.kind === 'range') figure.left.push(slot);
    else if (read.amount.ambiguous) figure.say('numberAmbiguous', 'advice', slot, '/history', cellText(slot.cell), 'target');
    else Object.assign(point(slot), {targetRef: slot.ref}).target = sizedOf({...read.amount, value: read.target.value}, slot, units).value;
  }
  const list = [...points.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
  if (list.length === 0) return;
  figure.set('history', list.map(({date, value, target}) => ({date, ...(value === undefined ? {} : {value}), ...(target === undefined ? {} : {target})})));
  list.forEach(({ref, targetRef}, i) => {
    figure.origins.set(`/history/${i}`, ref);
    if (targetRef !== undefined) figure.origins.set(`/history/${i}/target`, targetRef);
  });
}

/** The planned course; it needs its rule. */
export function plan(figure: Figure, slots: Slots, context: Context, units: Units): void {
  const dated = slotsAtDates(slots, 'plan');
  const ruleSlot = slotOf(slots, 'planRule');
  const points: {by: string; value?: number; share?: number}[] = [];
  const refs: string[] = [];
  for (const slot of dated) {
    const amount = readAmount(slot.cell, slot.reading.style);
    if (amount.kind === 'fault') figure.fault(amount, slot, '/pace');
    if (amount.kind !== 'amount') continue;
    if (amount.ambiguous) {
      figure.say('numberAmbiguous', 'advice', slot, '/pace', cellText(slot.cell), 'plan');
      continue;
    }
    points.push({by: lastDay(slot.reading.period!), ...(amount.rate === undefined ? {value: sizedOf(amount, slot, units).value} : {share: amount.rate})});
    refs.push(slot.ref);
  }
  const rule = (ruleSlot ? choice(figure, ruleSlot, 'planRule', '/pace/rule') : null) ?? context.defaults.planRule;
  if (points.length === 0) return;
  if (rule === undefined || rule === null) {
    figure.say('planRule', 'advice', dated[0]!, null, cellText(dated[0]!.cell));
    for (const slot of dated) figure.left.push(slot);
    return;
  }
  figure.set('pace', {rule, points}, refs[0]);
  if (ruleSlot) figure.origins.set('/pace/rule', ruleSlot.ref);
  refs.forEach((ref, i) => figure.origins.set(`/pace/points/${i}`, ref));
}
