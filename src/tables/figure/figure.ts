import {cellText, isBlank} from '../cell.js';
import {readAmount} from '../read/amount.js';
import {missingOf} from '../read/missing.js';
import {pointStyle} from '../read/number-style.js';
import {type Slot, slotOf, type Slots, slotsAtDates, textAt} from '../slots.js';
import {choice, dateOf, take} from './cells.js';
import {baseline, history, plan, stated} from './course.js';
import {type Context, Figure} from './figure-builder.js';
import {whole} from './left.js';
import {milestone} from './milestone.js';
import {currentShare, currentSlot} from './present.js';
import {unitInLabel, unitOf, type Units} from './sized.js';
import {readTargets, setTarget} from './target.js';
import {rateOfPlain, readValue} from './value.js';

/**
 * The figure of a row.
 *
 * @param label what is counted where no cell says it: the title of the item
 */
export function readFigure(slots: Slots, context: Context, label: string | Record<string, string> | undefined): Figure {
  const figure = new Figure();
  const roleSlot = slotOf(slots, 'role');
  const role = roleSlot ? choice(figure, roleSlot, 'role', '/role') : null;
  const at = (field: Parameters<typeof slotOf>[1]): Slot | undefined => slotOf(slots, field);
  const own = textAt(slots, 'figure', context.lang);
  if (role === 'milestone') {
    milestone(figure, slots, context, own ?? label);
    return whole(figure, slots, 'milestone');
  }
  const name = own ?? label;
  if (name === undefined) figure.say('labelMissing', 'error', {ref: [...slots.values()][0]?.[0]?.ref ?? ''}, '/label');
  const units: Units = {column: unitOf(slots, context.lang), other: (typeof name === 'string' ? unitInLabel(name) : undefined) ?? context.unit ?? undefined};
  const unitWord = units.column ?? units.other;
  const current = currentSlot(slots, context);
  const value = current.slot;
  const isPart = role === 'partOfValue' || role === 'partOfTarget';
  figure.place = isPart ? 'part' : role === 'kind' ? 'kind' : role === 'shared' ? 'shared' : 'metric';

  const target = figure.place === 'metric' || role === 'shared' ? readTargets(figure, slots, units, current.period, context) : null;
  const read = value ? readValue(figure, value, units) : null;
  const sized = read !== null && 'value' in read ? read : null;
  const isPercentValue = sized?.amount.rate !== undefined;
  const metricRole = role === 'rate' || role === 'context' || role === 'progress' ? role
    : target === null && !hasAny(slots, ['baseline', 'share', 'plan']) && isPercentValue ? 'rate'
      : context.hasTargets || target !== null || hasAny(slots, ['baseline', 'share', 'plan']) ? 'progress' : 'context';

  if (role === 'shared') {
    figure.set('label', own, at('figure')?.ref);
    figure.set('value', target?.value, target?.ref);
    if (target?.value === undefined) figure.say('words', 'error', at('target') ?? at('value') ?? roleSlot!, '/value', cellText(at('target')?.cell), 'target');
    figure.set('unit', target?.unit ?? unitWord);
    figure.set('origin', 'printed');
    figure.set('text', target?.text);
    const covers = at('covers');
    const ids = covers ? cellText(covers.cell).split(/[\s,;，；、]+/).filter(Boolean) : [];
    figure.set('metrics', ids, covers?.ref);
    if (ids.length === 0) figure.say('sharedMetrics', 'error', covers ?? roleSlot!, '/metrics');
    return whole(figure, slots, 'shared');
  }

  if (figure.place === 'metric') figure.set('role', metricRole, roleSlot?.ref);
  if (isPart) figure.set('role', 'part', roleSlot?.ref);
  const idSlot = at('id');
  if (idSlot && figure.place !== 'kind') {
    const id = cellText(idSlot.cell);
    if (/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(id)) figure.set('id', id, idSlot.ref);
    else figure.say('idForm', 'advice', idSlot, null, id);
  }
  figure.set('label', name, at('figure')?.ref ?? slots.get('item')?.[0]?.ref);
  if (isPart) figure.set('of', role === 'partOfTarget' ? 'target' : 'value', roleSlot?.ref);

  const isRate = figure.place === 'metric' && metricRole === 'rate';
  const numberName = isRate ? 'rate' : 'value';
  if (sized && value) {
    const {amount} = sized;
    const number = isRate ? (amount.rate ?? rateOfPlain(figure, value, sized)) : sized.value;
    figure.set(numberName, number, value.ref);
    if (amount.bound === 'about' || amount.bound === 'over' || amount.bound === 'atLeast') figure.set('qualifier', amount.bound, value.ref);
  } else if (read !== null && 'missing' in read && value) {
    if (read.missing !== null && figure.place !== 'kind') figure.set('missing', read.missing, value.ref);
    if (figure.place === 'kind') figure.say('words', 'error', value, '/value', cellText(value.cell), 'value');
  }
  const printed = textAt(slots, 'printed', context.lang);
  const valueText = read !== null && 'text' in read ? read.text : sized?.amount.text;
  figure.set('text', printed ?? valueText, at('printed')?.ref ?? value?.ref);
  if (!sized && read === null && typeof printed === 'string') {
    // Only the printed form is there: the number stands in it.
    const slot = at('printed')!;
    const inner = readAmount(slot.cell, pointStyle);
    if (inner.kind === 'amount' && !inner.ambiguous && inner.bound !== 'atMost' && inner.bound !== 'under') {
      figure.set(numberName, isRate ? inner.rate ?? inner.value : inner.value, slot.ref);
      if (inner.unit !== undefined && unitWord === undefined) figure.set('unit', inner.unit, slot.ref);
      if (inner.magnitude !== undefined) figure.set('magnitude', inner.magnitude, slot.ref);
      if (inner.precision !== undefined && figure.place === 'metric') figure.set('precision', inner.precision, slot.ref);
    }
  }
  if (!isRate && figure.place !== 'kind') {
    const printedAmount = typeof printed === 'string' ? readAmount(printed, pointStyle) : null;
    // The printed form says the power of ten, where it prints the same number.
    const detail = printedAmount?.kind === 'amount' && !printedAmount.ambiguous && sized && printedAmount.value === sized.value ? printedAmount : sized?.amount;
    figure.set('magnitude', sized?.magnitude ?? detail?.magnitude);
    if (figure.place === 'metric') {
      // A percentage for a target makes no percentage of a plain value.
      figure.set('unit', sized?.unit ?? (sized && target?.isPercent ? undefined : target?.unit) ?? unitWord, at('unit')?.ref ?? value?.ref);
      if (sized && detail?.precision !== undefined) figure.set('precision', detail.precision);
    }
  }
  if (figure.place === 'kind') {
    take(figure, at('basis'), 'basis', 'basis');
    return whole(figure, slots, 'kind');
  }
  const exactness = at('qualifier');
  if (exactness) take(figure, exactness, 'qualifier', 'qualifier');
  if (!isRate) {
    const basis = at('basis');
    if (basis) take(figure, basis, 'basis', 'basis');
    else if (context.defaults.basis !== undefined && figure.place === 'metric') figure.set('basis', context.defaults.basis);
  }
  if (figure.place === 'metric') {
    const day = at('asOf');
    const asOf = day ? dateOf(figure, day, '/asOf') : current.period ?? undefined;
    figure.set('asOf', asOf, day?.ref ?? value?.ref);
  }
  const share = currentShare(slots, current.period, context);
  const isProgress = figure.place === 'metric' && metricRole === 'progress';
  if (isProgress || isPart) stated(figure, share, slots, context);
  else if (share) figure.left.push(share);
  if (isProgress) {
    const better = at('better');
    if (better) take(figure, better, 'better', 'direction');
    else if (context.defaults.better !== undefined) figure.set('direction', context.defaults.better);
    baseline(figure, slots, units);
    setTarget(figure, target, slots, sized, isPercentValue);
    history(figure, slots, units, current, context);
    plan(figure, slots, context, units);
  }
  // A note of a part stands beside it, as that of every figure.
  figure.set('note', textAt(slots, 'note', context.lang), at('note')?.ref);
  for (const slot of [...slotsAtDates(slots, 'share')]) if (slot !== share) figure.left.push(slot);
  return whole(figure, slots, isPart ? 'part' : metricRole);
}

/** Whether one of some fields says something. */
const hasAny = (slots: Slots, fields: readonly Parameters<typeof slotOf>[1][]): boolean => fields.some((field) => slots.get(field)?.some(({cell}) => !isBlank(cell) && missingOf(cellText(cell)) === undefined));
