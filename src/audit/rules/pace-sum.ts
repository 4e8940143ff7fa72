import {equals, sum, valueTarget} from '../amount.js';
import {metricPlaces} from '../place.js';
import type {Rule} from '../rule.js';

/**
 * An additive plan that does not add up to its target: to the way from the baseline to the target, or to a share of 1.
 * A plan that ends before its target is due may add up to less. Half a percentage point for each share is rounding.
 */
export const paceSum: Rule<'pace-sum', {of: 'share' | 'value'; total: number; target: number}> = {
  name: 'pace-sum',
  level: 'advice',
  check(report, board, emit) {
    for (const {metric: {metric: {pace, baseline, ...metric}}, ...place} of metricPlaces(board)) {
      if (pace?.rule !== 'additive') continue;
      const target = valueTarget(metric.target);
      const due = target?.by ?? report.plan.end;
      const isWhole = (pace.points.at(-1)?.by ?? '').slice(0, due.length) >= due;
      const look = (of: 'share' | 'value', goal: number, slack: number): void => {
        const figures = pace.points.flatMap((point) => point[of] ?? []);
        const total = sum(figures);
        if (figures.length < pace.points.length || equals(total, goal, slack)) return;
        if (isWhole || Math.abs(total) > Math.abs(goal)) emit({...place, pointer: `${place.pointer}/pace`}, {of, total, target: goal});
      };
      look('share', 1, 0.005 * pace.points.length);
      if (target) look('value', target.value - (baseline?.value ?? 0), 0);
    }
  },
};
