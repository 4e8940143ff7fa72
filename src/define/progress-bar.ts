import {ProgressBar} from '../elements/progress-bar.js';
import {tag} from './tag.js';

tag('civic-progress-bar', () => ProgressBar);

declare global {
  interface HTMLElementTagNameMap {
    'civic-progress-bar': ProgressBar;
  }
}
