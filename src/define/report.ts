import {ReportBoard} from '../elements/report.js';
import {tag} from './tag.js';

tag('civic-report', () => ReportBoard);

declare global {
  interface HTMLElementTagNameMap {
    'civic-report': ReportBoard;
  }
}
