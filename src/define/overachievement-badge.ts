import '../elements/controllers/load-reader.js';
import {OverachievementBadge} from '../elements/overachievement-badge.js';
import {tag} from './tag.js';

// Its events, so that listeners know their `detail`.
export type {CivicErrorEvent, CivicLoadEvent, CivicRefreshEvent} from '../elements/events.js';

tag('civic-overachievement-badge', () => OverachievementBadge);

declare global {
  interface HTMLElementTagNameMap {
    'civic-overachievement-badge': OverachievementBadge;
  }
}
