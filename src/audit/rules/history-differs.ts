import {lastDay} from '../../schema/last-day.js';
import type {PartialDate} from '../../schema/report.js';
import {equals} from '../amount.js';
import {metricPlaces} from '../place.js';
import type {Rule} from '../rule.js';

/**
 * A point of the history that is of the day of the figure itself and has another value: one of the two is wrong. Silent where the point is
 * marked as corrected later, where the figure is no exact one, and where its precision does not tell the two apart.
 */
export const historyDiffers: Rule<'history-differs', {date: PartialDate; earlier: number; value: number}> = {
  name: 'history-differs',
  level: 'advice',
  check({asOf}, board, emit) {
    for (const {metric: {metric}, ...place} of metricPlaces(board)) {
      const {value, qualifier = 'exact', precision = 0, history = []} = metric;
      if (value === undefined || qualifier !== 'exact') continue;
      for (const [i, {date, value: earlier, restated}] of history.entries()) {
        if (earlier === undefined || restated || lastDay(date) !== lastDay(metric.asOf ?? asOf) || equals(earlier, value) || Math.abs(earlier - value) < precision) continue;
        emit({...place, pointer: `${place.pointer}/history/${i}`}, {date, earlier, value});
      }
    }
  },
};
