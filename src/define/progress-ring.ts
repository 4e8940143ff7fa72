import {ProgressRing} from '../elements/progress-ring.js';
import {tag} from './tag.js';

tag('civic-progress-ring', () => ProgressRing);

declare global {
  interface HTMLElementTagNameMap {
    'civic-progress-ring': ProgressRing;
  }
}
