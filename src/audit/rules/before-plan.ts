import {isPast} from '../day.js';
import {itemPlaces, type ItemPlace} from '../place.js';
import type {Rule} from '../rule.js';

/** A date before the plan begins, and of what it is: the day of the report, or the end of a target, an item or a period of a plan. */
export interface BeforePlan {
  readonly of: 'asOf' | 'due';
  readonly date: string;
  readonly start: string;
}

/**
 * A report of a day before its plan begins, or something that was due before it: often the year of one of the two is mistyped.
 * A figure of an earlier day is none: the last one of an indicator may be years old.
 */
export const beforePlan: Rule<'before-plan', BeforePlan> = {
  name: 'before-plan',
  level: 'advice',
  check({asOf, plan: {start}}, board, emit) {
    if (isPast(asOf, start)) emit({pointer: '/asOf', item: null}, {of: 'asOf', date: asOf, start});
    const due = ({pointer, item}: ItemPlace, name: string, date: string | undefined): void => {
      if (date !== undefined && isPast(date, start)) emit({pointer: `${pointer}/${name}`, item}, {of: 'due', date, start});
    };
    for (const place of itemPlaces(board)) {
      due(place, 'due', place.of.item.due);
      place.of.item.metrics?.forEach((metric, i) => {
        if (metric.role !== 'progress') return;
        const {target, pace} = metric;
        if (target && target.kind !== 'none') due(place, `metrics/${i}/target/by`, target.by);
        pace?.points.forEach(({by}, point) => due(place, `metrics/${i}/pace/points/${point}/by`, by));
      });
    }
  },
};
