import {cellText, isBlank} from '../cell.js';
import {missingOf} from '../read/missing.js';
import {slotOf, type Slots, slotsAtDates, textAt} from '../slots.js';
import {choice, dateOf, take} from './cells.js';
import {baseline, history, plan, stated} from './course.js';
import {type Context, Figure} from './figure-builder.js';
import {whole} from './left.js';
import {milestone} from './milestone.js';
import {setNumber, setPrinted, setUnit} from './number.js';
import {currentShare, currentSlot} from './present.js';
import {sharedTarget} from './shared-target.js';
import {labelOf, type Sized, unitsOf} from './sized.js';
import {readTargets, setTarget, type TargetRead} from './target.js';
import {readValue} from './value.js';

/**
 * The figure of a row.
 *
 * @param label what is counted where no cell says it: the title of the item
 */
export function readFigure(slots: Slots, context: Context, label: string | Record<string, string> | undefined): Figure {
  const figure = new Figure();
  const roleSlot = slotOf(slots, 'role');
  const role = roleSlot ? choice(figure, roleSlot, 'role', '/role') : null;
  const own = textAt(slots, 'figure', context.lang);
  const name = own ?? label;
  if (role === 'milestone') {
    milestone(figure, slots, context, name);
    return whole(figure, slots, 'milestone');
  }
  if (name === undefined) figure.say('labelMissing', 'error', {ref: [...slots.values()][0]?.[0]?.ref ?? ''}, '/label');
  const units = unitsOf(slots, name, context);
  const isPart = role === 'partOfValue' || role === 'partOfTarget';
  figure.place = isPart ? 'part' : role === 'kind' ? 'kind' : role === 'shared' ? 'shared' : 'metric';
  const current = currentSlot(slots, context);
  const target = figure.place === 'metric' || role === 'shared' ? readTargets(figure, slots, units, current.period, context) : null;
  if (role === 'shared') {
    sharedTarget(figure, slots, roleSlot!, {own, target, unit: units.word});
    return whole(figure, slots, 'shared');
  }
  const read = current.slot ? readValue(figure, current.slot, units) : null;
  const sized = read !== null && 'value' in read ? read : null;
  const metricRole = role === 'rate' || role === 'context' || role === 'progress' ? role : roleOf(slots, context, target, sized);
  const isRate = figure.place === 'metric' && metricRole === 'rate';

  if (figure.place === 'metric') figure.set('role', metricRole, roleSlot?.ref);
  if (isPart) figure.set('role', 'part', roleSlot?.ref);
  if (figure.place !== 'kind') setId(figure, slots);
  figure.set('label', labelOf(name, units, current.slot, sized), slotOf(slots, 'figure')?.ref ?? slots.get('item')?.[0]?.ref);
  if (isPart) figure.set('of', role === 'partOfTarget' ? 'target' : 'value', roleSlot?.ref);
  setNumber(figure, current.slot, read, isRate);
  const printed = setPrinted(figure, slots, context, {slot: current.slot, read, unit: units.word, isRate});
  if (!isRate && figure.place !== 'kind') setUnit(figure, slots, {slot: current.slot, sized, printed, target, unit: units.word});
  if (figure.place === 'kind') {
    take(figure, slotOf(slots, 'basis'), 'basis', 'basis');
    return whole(figure, slots, 'kind');
  }
  take(figure, slotOf(slots, 'qualifier'), 'qualifier', 'qualifier');
  if (!isRate) setBasis(figure, slots, context);
  if (figure.place === 'metric') {
    const day = slotOf(slots, 'asOf');
    figure.set('asOf', day ? dateOf(figure, day, '/asOf') : current.period ?? undefined, day?.ref ?? current.slot?.ref);
  }
  const share = currentShare(slots, current.period, context);
  const isProgress = figure.place === 'metric' && metricRole === 'progress';
  if (isProgress || isPart) stated(figure, share, slots, context);
  else if (share) figure.left.push(share);
  if (isProgress) {
    baseline(figure, slots, units, sized?.amount);
    setTarget(figure, target, slots, sized, sized?.amount.rate !== undefined);
    setDirection(figure, slots, context);
    history(figure, slots, units, current, context);
    plan(figure, slots, context, units);
  }
  // A note of a part stands beside it, as that of every figure.
  figure.set('note', textAt(slots, 'note', context.lang), slotOf(slots, 'note')?.ref);
  for (const slot of slotsAtDates(slots, 'share')) if (slot !== share) figure.left.push(slot);
  return whole(figure, slots, isPart ? 'part' : metricRole);
}

/** Whether one of some fields says something. */
const hasAny = (slots: Slots, fields: readonly Parameters<typeof slotOf>[1][]): boolean => fields.some((field) => slots.get(field)?.some(({cell}) => !isBlank(cell) && missingOf(cellText(cell)) === undefined));

/** What a figure without a role is: progress where anything is there to hold it against, a rate where it is only a percentage. */
function roleOf(slots: Slots, {hasTargets}: Context, target: TargetRead | null, sized: Sized | null): 'progress' | 'rate' | 'context' {
  const isHeld = target !== null || hasAny(slots, ['baseline', 'share', 'plan']);
  if (!isHeld && sized?.amount.rate !== undefined) return 'rate';
  return hasTargets || isHeld ? 'progress' : 'context';
}

function setId(figure: Figure, slots: Slots): void {
  const slot = slotOf(slots, 'id');
  if (!slot) return;
  const id = cellText(slot.cell);
  if (/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(id)) figure.set('id', id, slot.ref);
  else figure.say('idForm', 'advice', slot, null, id);
}

function setBasis(figure: Figure, slots: Slots, {defaults}: Context): void {
  const slot = slotOf(slots, 'basis');
  if (slot) take(figure, slot, 'basis', 'basis');
  else if (defaults.basis !== undefined && figure.place === 'metric') figure.set('basis', defaults.basis);
}

/** Which way is better: what is said for all figures is not said of one whose target lies on the other side of its baseline. */
function setDirection(figure: Figure, slots: Slots, {defaults: {better}}: Context): void {
  const slot = slotOf(slots, 'better');
  if (slot) return take(figure, slot, 'better', 'direction');
  if (better === undefined) return;
  const {baseline: start, target: goal} = figure.fields as {readonly baseline?: {readonly value: number}; readonly target?: {readonly kind: string; readonly value: number}};
  const way = start !== undefined && goal?.kind === 'exact' ? goal.value - start.value : 0;
  if ((better === 'more' && way < 0) || (better === 'less' && way > 0)) figure.say('betterContradicts', 'advice', {ref: figure.origins.get('/target') ?? ''}, '/target', `${start!.value} → ${goal!.value}`, better);
  else figure.set('direction', better);
}
