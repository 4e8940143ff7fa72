import {type Slot, slotOf, type Slots, textAt} from '../slots.js';
import {choice, dateOf, take} from './cells.js';
import type {Context, Figure} from './figure-builder.js';

/** A fact without a figure: its state stands in the column of values. */
export function milestone(figure: Figure, slots: Slots, context: Context, name: string | Record<string, string> | undefined): void {
  figure.place = 'milestone';
  const at = (field: Parameters<typeof slotOf>[1]): Slot | undefined => slotOf(slots, field);
  const role = at('role')!;
  if (name === undefined) figure.say('labelMissing', 'error', role, '/text');
  figure.set('text', name, at('figure')?.ref ?? role.ref);
  const value = at('value');
  const state = value ? choice(figure, value, 'milestone', '/state') : null;
  if (!value) figure.say('choiceUnknown', 'error', role, '/state', '', 'milestone');
  figure.set('state', state ?? undefined, value?.ref);
  const day = at('asOf') ?? at('by');
  if (day) figure.set('date', dateOf(figure, day, '/date'), day.ref);
  if (at('asOf') && at('by')) figure.left.push(at('by')!);
  if (at('basis')) take(figure, at('basis'), 'basis', 'basis');
  figure.set('note', textAt(slots, 'note', context.lang), at('note')?.ref);
}
