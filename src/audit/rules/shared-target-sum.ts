import {impliedTarget} from '../../model/share.js';
import {equals, sum, valueTarget} from '../amount.js';
import {itemPlaces} from '../place.js';
import type {Rule} from '../rule.js';

/**
 * A shared target that is not the sum of its metrics' targets. An implied target may lie anywhere in its implied range.
 * Silent where a target is not known.
 */
export const sharedTargetSum: Rule<'shared-target-sum', {total: number; target: number}> = {
  name: 'shared-target-sum',
  level: 'advice',
  check(_report, board, emit) {
    for (const {of: {item, metrics}, ...place} of itemPlaces(board)) {
      const byId = new Map(metrics.map(({metric}) => [metric.id, metric]));
      (item.sharedTargets ?? []).forEach((shared, i) => {
        const ranges = [...new Set(shared.metrics)].map((id): readonly [number, number, number] | null => {
          const metric = byId.get(id);
          const target = valueTarget(metric?.target);
          if (!metric || !target) return null;
          const implied = target.origin === 'implied' && metric.stated && metric.value !== undefined ? impliedTarget(metric.value, metric.stated) : null;
          return [target.value, Math.min(target.value, implied?.[0] ?? target.value), Math.max(target.value, implied?.[1] ?? target.value)];
        });
        if (ranges.includes(null)) return;
        const [total, low, high] = [0, 1, 2].map((n) => sum(ranges.map((range) => range![n]!))) as [number, number, number];
        if ((shared.value >= low && shared.value <= high) || equals(shared.value, total)) return;
        emit({...place, pointer: `${place.pointer}/sharedTargets/${i}`}, {total, target: shared.value});
      });
    }
  },
};
