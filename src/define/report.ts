import {ReportBoard} from '../elements/report.js';
import {tag} from './tag.js';

// Its events, so that listeners know their `detail`.
export type {CivicErrorEvent, CivicLoadEvent, CivicRefreshEvent} from '../elements/events.js';

tag('civic-report', () => ReportBoard);

declare global {
  interface HTMLElementTagNameMap {
    'civic-report': ReportBoard;
  }
}
