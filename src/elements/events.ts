import type {Category, Item, Report} from '../schema/report.js';
import type {LoadError} from './controllers/load-error.js';

/** A report was drawn for the first time, or anew. Bubbles out of shadow roots. */
export class CivicLoadEvent extends CustomEvent<{readonly report: Report}> {
  constructor(report: Report) {
    super('civic-load', {detail: {report}, bubbles: true, composed: true});
  }
}

/** What `civic-error` tells: of a report, or of a page that lets nothing be drawn. */
type Trouble = Pick<LoadError, 'message' | 'findings'> & {readonly code: LoadError['code'] | 'trusted-types' | 'xhtml'};

/**
 * A report could not be loaded or is none. `detail.code` says why; `detail.findings` lists what is wrong with the data.
 * Codes `trusted-types` and `xhtml` come from `document`: the policy of the page forbids drawing, or it is sent as XML; no element is registered.
 */
export class CivicErrorEvent extends CustomEvent<Trouble> {
  constructor({code, message, findings}: Trouble) {
    super('civic-error', {detail: {code, message, findings}, bubbles: true, composed: true});
  }
}

/** New data of the same address was drawn in place of the old. `detail.changed` is the number of figures that are otherwise. */
export class CivicRefreshEvent extends CustomEvent<{readonly report: Report; readonly changed: number}> {
  constructor(report: Report, changed: number) {
    super('civic-refresh', {detail: {report, changed}, bubbles: true, composed: true});
  }
}

/**
 * A reader opens or follows a category, opens an item, or presses the place of one in a picture. `detail.category` and `detail.item` are those of the
 * report; `item` is null for a category as a whole. `preventDefault()` keeps a link of a category from being followed; what opens, opens.
 */
export class CivicSelectEvent extends CustomEvent<{readonly category: Category; readonly item: Item | null}> {
  constructor(category: Category, item: Item | null = null) {
    super('civic-select', {detail: {category, item}, bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'civic-load': CivicLoadEvent;
    'civic-error': CivicErrorEvent;
    'civic-refresh': CivicRefreshEvent;
    'civic-select': CivicSelectEvent;
  }
  interface DocumentEventMap {
    'civic-error': CivicErrorEvent;
  }
}
