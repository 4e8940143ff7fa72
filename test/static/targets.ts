import {targets as all, type Target} from '../../src/static/render-static.js';

/** The targets that say all of a report; a card is its head. */
export const targets: readonly Exclude<Target, 'card'>[] = all.filter((target) => target !== 'card');
