import {itemPlaces} from '../place.js';
import type {Rule} from '../rule.js';

/** A shared target or a stated share that names a metric which its item does not have. */
export const idUnknown: Rule<'id-unknown', {id: string}> = {
  name: 'id-unknown',
  level: 'error',
  check(_report, board, emit) {
    for (const {of: {item}, ...place} of itemPlaces(board)) {
      const ids = new Set((item.metrics ?? []).map(({id}) => id));
      const look = (names: readonly string[], pointer: string): void => names.forEach((id, n) => {
        if (!ids.has(id)) emit({...place, pointer: `${pointer}/${n}`}, {id});
      });
      (item.metrics ?? []).forEach((metric, i) => {
        if (metric.role === 'progress') look(metric.stated?.covers ?? [], `${place.pointer}/metrics/${i}/stated/covers`);
      });
      (item.sharedTargets ?? []).forEach(({metrics}, i) => look(metrics, `${place.pointer}/sharedTargets/${i}/metrics`));
    }
  },
};
