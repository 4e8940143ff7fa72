import {StatusSummary} from '../elements/status-summary.js';
import {tag} from './tag.js';

// Its events, so that listeners know their `detail`.
export type {CivicErrorEvent, CivicLoadEvent, CivicRefreshEvent} from '../elements/events.js';

tag('civic-status-summary', () => StatusSummary);

declare global {
  interface HTMLElementTagNameMap {
    'civic-status-summary': StatusSummary;
  }
}
