import '../elements/controllers/load-reader.js';
import {ProgressRing} from '../elements/progress-ring.js';
import {tag} from './tag.js';

// Its events, so that listeners know their `detail`.
export type {CivicErrorEvent, CivicLoadEvent, CivicRefreshEvent} from '../elements/events.js';

tag('civic-progress-ring', () => ProgressRing);

declare global {
  interface HTMLElementTagNameMap {
    'civic-progress-ring': ProgressRing;
  }
}
