import {StatusSummary} from '../elements/status-summary.js';
import {tag} from './tag.js';

tag('civic-status-summary', () => StatusSummary);

declare global {
  interface HTMLElementTagNameMap {
    'civic-status-summary': StatusSummary;
  }
}
