import type {Text} from '../../schema/report.js';
import type {Rule} from '../rule.js';

/** Two words of `statuses` with one id, of which the first holds, or with one label, which readers cannot tell apart. */
export const statusRepeated: Rule<'status-repeated', {by: 'id' | 'label'; word: Text; first: string}> = {
  name: 'status-repeated',
  level: 'error',
  check({statuses = []}, _board, emit) {
    const seen = new Map<string, string>();
    statuses.forEach(({id, label}, i) => {
      for (const [by, word] of [['id', id], ['label', label]] as const) {
        const key = `${by} ${JSON.stringify(word)}`;
        const first = seen.get(key);
        if (first === undefined) seen.set(key, `/statuses/${i}`);
        else emit({pointer: `/statuses/${i}/${by}`, item: null}, {by, word, first});
      }
    });
  },
};
