import {OverachievementBadge} from '../elements/overachievement-badge.js';
import {tag} from './tag.js';

tag('civic-overachievement-badge', () => OverachievementBadge);

declare global {
  interface HTMLElementTagNameMap {
    'civic-overachievement-badge': OverachievementBadge;
  }
}
