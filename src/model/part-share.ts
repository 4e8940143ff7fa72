import type {Part} from '../schema/report.js';
import {isLimit, type Measured, type Share, shareOf, valueOf} from './share.js';

/**
 * The share of a part: of its parent's target, or of its parent's value.
 *
 * @see report.schema.json#/$defs/Part
 */
export function partShareOf(part: Part, parent: Measured): Share {
  const whole = part.of === 'value' ? parent.value : valueOf(parent.target);
  const share = shareOf({
    // Whole, so that nothing is read of a prototype: a share of a part has no baseline.
    direction: 'more', value: part.value, stated: part.stated, baseline: undefined,
    target: whole === undefined ? undefined : {kind: 'exact', value: whole, origin: 'unknown'},
  });
  // What takes a part of a limit, or of what is to become less, is on no way to it; nor is a part of the value to anything.
  return part.of === 'value' || isLimit(parent.target) || parent.direction === 'less' ? Object.freeze(Object.assign({}, share, {state: 'unknown', surplus: null} as const)) : share;
}
