import type {Rule} from '../rule.js';

/** Two margins of which the second is not the larger one: no figure can be slightly behind. */
export const marginsReversed: Rule<'margins-reversed', {near: number; far: number}> = {
  name: 'margins-reversed',
  level: 'error',
  check({standing}, _board, emit) {
    const [near = 0, far] = [standing?.margin ?? []].flat();
    if (far !== undefined && far <= near) emit({pointer: '/standing/margin', item: null}, {near, far});
  },
};
