import '../elements/controllers/load-reader.js';
import {ProgressBar} from '../elements/progress-bar.js';
import {tag} from './tag.js';

// Its events, so that listeners know their `detail`.
export type {CivicErrorEvent, CivicLoadEvent, CivicRefreshEvent} from '../elements/events.js';

tag('civic-progress-bar', () => ProgressBar);

declare global {
  interface HTMLElementTagNameMap {
    'civic-progress-bar': ProgressBar;
  }
}
