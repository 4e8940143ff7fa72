import {cellText} from '../cell.js';
import {type Slot, slotOf, type Slots} from '../slots.js';
import type {Figure} from './figure-builder.js';
import type {TargetRead} from './target.js';

/** A target that several figures are held to together. @param own its name @param unit of the row */
export function sharedTarget(figure: Figure, slots: Slots, role: Slot, {own, target, unit}: {readonly own: unknown; readonly target: TargetRead | null; readonly unit: unknown}): void {
  const at = (field: Parameters<typeof slotOf>[1]): Slot | undefined => slotOf(slots, field);
  figure.set('label', own, at('figure')?.ref);
  figure.set('value', target?.value, target?.ref);
  if (target?.value === undefined) figure.say('words', 'error', at('target') ?? at('value') ?? role, '/value', cellText(at('target')?.cell), 'target');
  figure.set('unit', target?.unit ?? unit);
  figure.set('origin', 'printed');
  figure.set('text', target?.text);
  const covers = at('covers');
  const ids = covers ? cellText(covers.cell).split(/[\s,;，；、]+/).filter(Boolean) : [];
  figure.set('metrics', ids, covers?.ref);
  if (ids.length === 0) figure.say('sharedMetrics', 'error', covers ?? role, '/metrics');
}
