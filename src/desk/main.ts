// The script of the page.
import '../define.js';
import {registerAll} from '../locale/every-language.js';
import {Desk} from './desk.js';
import {DeskGrid} from './grid/grid.js';

registerAll();
customElements.define('civic-desk-grid', DeskGrid);
customElements.define('civic-desk', Desk);
