import {ProgressTrend} from '../elements/progress-trend.js';
import {tag} from './tag.js';

// Its events, so that listeners know their `detail`.
export type {CivicErrorEvent, CivicLoadEvent, CivicRefreshEvent} from '../elements/events.js';

tag('civic-progress-trend', () => ProgressTrend);

declare global {
  interface HTMLElementTagNameMap {
    'civic-progress-trend': ProgressTrend;
  }
}
