// The script of the page.
import '../define.js';
import {registerAll} from '../locale/every-language.js';
import {Desk} from './desk.js';
import {DeskGrid} from './grid/grid.js';

registerAll();
customElements.define('civic-desk-grid', DeskGrid);
customElements.define('civic-desk', Desk);

/** What a later step needs is fetched while nothing else is to be done, so that the page goes on where the network does not. */
async function whole(): Promise<void> {
  await Promise.all([import('builtin:files'), import('builtin:samples'), import('fflate'), import('../files/html.js'), import('../files/sheets.js'), import('../files/workbook.js'), import('../publication/publication.js')]);
  document.querySelector('civic-desk')!.toggleAttribute('data-whole', true);
}

// Who is offline already has what there is; a step that lacks something says so.
const later = (): void => void whole().catch(() => undefined);
if (typeof requestIdleCallback === 'function') requestIdleCallback(later);
else setTimeout(later, 1000);
