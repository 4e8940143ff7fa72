import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {clipboardCells} from '../files/csv.js';
import {type Cell, cellText} from '../tables/cell.js';
import {columnName, type Sheet} from '../tables/sheet.js';
import type {Edit} from './work.js';

/** What stands above one column of a grid. */
export interface GridHead {
  readonly label: string;
  /** What its cells are read as, which colours it; `unused` where they are not read. */
  readonly kind: string;
  /** Words that a cell may hold; none where it may hold any. */
  readonly choices?: readonly string[];
  /** A control that changes what the column means. */
  readonly control?: TemplateResult;
}

/** What was found at a cell. */
export interface GridMark {
  readonly level: 'error' | 'advice' | 'info';
  readonly words: string;
}

/** Cells that are to change. */
export class GridEditEvent extends CustomEvent<readonly Edit[]> {
  constructor(edits: readonly Edit[]) {
    super('grid-edit', {detail: edits});
  }
}

/** The cell that is chosen; row and column from 0. */
export class GridChoiceEvent extends CustomEvent<{readonly row: number; readonly column: number}> {
  constructor(row: number, column: number) {
    super('grid-choice', {detail: {row, column}});
  }
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Height of a row in px, as desk.css has it. */
const rowHeight = 36;
/** Rows above and below the window that are drawn too. */
const spare = 10;
const signs = {error: '✕', advice: '!', info: 'i'} as const;

/**
 * The cells of a sheet to look at and to change, as a grid of the ARIA practices: arrows go from cell to cell, Enter or F2 or a sign edits, Shift with arrows
 * chooses a range, ranges are copied, pasted, emptied and filled down. Only the rows in the window are in the page. It is drawn without a shadow root,
 * so that the page's style sheet is its own.
 */
export class DeskGrid extends LitElement {
  static override properties = {
    sheet: {attribute: false}, heads: {attribute: false}, first: {attribute: false}, marks: {attribute: false}, dim: {attribute: false}, label: {attribute: false}, state: {state: true}, edited: {state: true}, anchor: {state: true},
  };

  declare sheet: Sheet;
  declare heads: readonly GridHead[];
  /** The first row that can be changed, from 0; those above are not shown. */
  declare first: number;
  /** What was found, by cell: `F14`. */
  declare marks: ReadonlyMap<string, GridMark>;
  /** Rows that are not used, from 0. */
  declare dim: ReadonlySet<number>;
  /** Its name for screen readers. */
  declare label: string;
  declare private state: Place;
  /** What stands in the field of the cell that is being changed; null where none is. */
  declare private edited: string | null;
  /** The other corner of the range. */
  declare private anchor: Place;
  private wantsFocus = false;

  constructor() {
    super();
    this.sheet = {name: '', cells: []};
    this.heads = [];
    this.first = 0;
    this.marks = new Map();
    this.dim = new Set();
    this.label = '';
    this.state = {row: 0, column: 0};
    this.anchor = this.state;
    this.edited = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  private get rows(): number {
    return Math.max(0, this.sheet.cells.length - this.first);
  }

  private get viewport(): HTMLElement | null {
    return this.querySelector('.grid-window');
  }

  /** Goes to a cell, shows it and puts the focus there. @param row from 0, of the sheet */
  async goTo(row: number, column: number): Promise<void> {
    await this.updateComplete;
    this.move({row: row - this.first, column});
  }

  private move(place: Place, extend = false): void {
    const row = Math.max(0, Math.min(this.rows - 1, place.row));
    const column = Math.max(0, Math.min(this.heads.length - 1, place.column));
    this.state = {row, column};
    if (!extend) this.anchor = this.state;
    this.edited = null;
    this.wantsFocus = true;
    const view = this.viewport;
    if (view) {
      const head = view.querySelector('thead')?.clientHeight ?? 0;
      const [top, bottom] = [row * rowHeight, (row + 1) * rowHeight + head];
      if (top < view.scrollTop) view.scrollTop = top;
      else if (bottom > view.scrollTop + view.clientHeight) view.scrollTop = bottom - view.clientHeight;
    }
    this.requestUpdate();
    this.dispatchEvent(new GridChoiceEvent(row + this.first, column));
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    if (!changes.has('sheet') && !changes.has('heads')) return;
    const clamped = (place: Place): Place => ({row: Math.max(0, Math.min(this.rows - 1, place.row)), column: Math.max(0, Math.min(this.heads.length - 1, place.column))});
    this.state = clamped(this.state);
    this.anchor = clamped(this.anchor);
  }

  protected override render(): TemplateResult {
    const [from, to] = this.drawn();
    return html`<div class="grid-window" @scroll=${this.scrolled}><div class="grid-size"><table role="grid" aria-label=${this.label} aria-rowcount=${this.rows + 1} aria-colcount=${this.heads.length + 1} aria-multiselectable="true"
      @keydown=${this.pressed} @mousedown=${this.mouseDown} @dblclick=${this.edit} @copy=${this.copied} @paste=${this.pasted}>
      <colgroup><col class="grid-number">${this.heads.map(() => html`<col>`)}</colgroup>
      <thead><tr aria-rowindex="1"><td role="gridcell" aria-colindex="1"></td>${this.heads.map(({label, kind, control}, column) => html`<th scope="col" aria-colindex=${column + 2} data-kind=${kind} title=${label}><span class="letter">${columnName(column)}</span> ${label}${control ?? nothing}</th>`)}</tr></thead>
      <tbody>${Array(Math.max(0, to - from)).fill(0).map((_, i) => this.rowOf(from + i))}</tbody>
    </table></div></div>`;
  }

  /** The rows that are in the page: the first, and the one after the last. */
  private drawn(): readonly [number, number] {
    const view = this.viewport;
    const inSight = Math.ceil((view?.clientHeight || 480) / rowHeight) + 2 * spare;
    const from = Math.max(0, Math.min(this.rows - inSight, Math.floor((view?.scrollTop ?? 0) / rowHeight) - spare));
    return [from, Math.min(this.rows, from + inSight)];
  }

  private rowOf(row: number): TemplateResult {
    const at = row + this.first;
    return html`<tr aria-rowindex=${row + 2} ?data-dim=${this.dim.has(at)}><th scope="row" aria-colindex="1">${at + 1}</th>${this.heads.map((head, column) => this.cellOf(row, column, head))}</tr>`;
  }

  private cellOf(row: number, column: number, {kind, choices}: GridHead): TemplateResult {
    const text = cellText(this.sheet.cells[row + this.first]?.[column]);
    const isActive = row === this.state.row && column === this.state.column;
    const mark = this.marks.get(`${columnName(column)}${row + this.first + 1}`);
    const [top, bottom] = [Math.min(this.state.row, this.anchor.row), Math.max(this.state.row, this.anchor.row)];
    const [left, right] = [Math.min(this.state.column, this.anchor.column), Math.max(this.state.column, this.anchor.column)];
    const isChosen = row >= top && row <= bottom && column >= left && column <= right;
    const list = `choices-${column}`;
    return html`<td role="gridcell" aria-colindex=${column + 2} aria-selected=${isChosen} tabindex=${isActive ? 0 : -1} data-row=${row} data-column=${column} data-kind=${kind} data-level=${mark?.level ?? nothing} title=${mark?.words ?? nothing}>${isActive && this.edited !== null
      ? html`<input class="grid-field" .value=${this.edited} aria-label=${this.heads[column]!.label} list=${choices ? list : nothing} @blur=${this.left}>${choices ? html`<datalist id=${list}>${choices.map((one) => html`<option value=${one}></option>`)}</datalist>` : nothing}`
      : html`<span class="grid-text" dir="auto">${text}</span>${mark ? html`<span class="grid-mark" aria-hidden="true">${signs[mark.level]}</span><span class="unseen"> (${mark.words})</span>` : nothing}`}</td>`;
  }

  protected override updated(changes: PropertyValues<this>): void {
    const size = this.querySelector<HTMLElement>('.grid-size');
    const table = size?.querySelector('table');
    const view = this.viewport;
    if (!size || !table || !view) return;
    // Lengths from data go through the object model, which strict policies allow.
    size.style.paddingBlockStart = `${this.drawn()[0] * rowHeight}px`;
    size.style.blockSize = `${(table.tHead?.clientHeight ?? rowHeight) + this.rows * rowHeight}px`;
    if (changes.has('sheet') || changes.has('heads')) [...table.querySelectorAll('col')].slice(1).forEach((col, column) => { col.style.inlineSize = `${this.widthOf(column)}ch`; });
    const field = table.querySelector<HTMLInputElement>('.grid-field');
    if (field && document.activeElement !== field) {
      field.focus();
      field.setSelectionRange(field.value.length, field.value.length);
    } else if (this.wantsFocus && !field) table.querySelector<HTMLElement>('td[tabindex="0"]')?.focus({preventScroll: true});
    this.wantsFocus = false;
  }

  /** Signs that a column has room for. */
  private widthOf(column: number): number {
    const lengthOf = (text: string): number => [...text.slice(0, 40)].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 0);
    const longest = this.sheet.cells.slice(this.first, this.first + 100).reduce((most, row) => Math.max(most, lengthOf(cellText(row[column]))), lengthOf(this.heads[column]?.label ?? '') + 3);
    return Math.max(this.heads[column]?.control ? 18 : 9, Math.min(30, longest + 4));
  }

  private readonly scrolled = (): void => this.requestUpdate();

  private placeAt(event: Event): Place | null {
    const cell = (event.target as Element).closest<HTMLElement>('td[data-row]');
    return cell ? {row: Number(cell.dataset['row']), column: Number(cell.dataset['column'])} : null;
  }

  private readonly mouseDown = (event: MouseEvent): void => {
    const place = this.placeAt(event);
    if (!place || (event.target as Element).closest('input')) return;
    event.preventDefault();
    this.commit();
    this.move(place, event.shiftKey);
  };

  private readonly edit = (): void => {
    this.edited = cellText(this.sheet.cells[this.state.row + this.first]?.[this.state.column]);
  };

  private readonly pressed = (event: KeyboardEvent): void => {
    if ((event.target as Element).closest('thead')) return;
    const {row, column} = this.state;
    const {key, shiftKey} = event;
    const isControl = event.ctrlKey || event.metaKey;
    const go = (place: Place): void => {
      event.preventDefault();
      this.move(place, shiftKey && key !== 'Enter' && key !== 'Tab');
    };
    if (this.edited !== null) {
      if (event.isComposing) return;
      if (key === 'Enter' || key === 'Tab') {
        this.commit();
        go(key === 'Enter' ? {row: row + (shiftKey ? -1 : 1), column} : {row, column: column + (shiftKey ? -1 : 1)});
      } else if (key === 'Escape') {
        event.preventDefault();
        event.stopPropagation();
        this.edited = null;
        this.wantsFocus = true;
      }
      return;
    }
    const page = Math.max(1, Math.floor((this.viewport?.clientHeight ?? 0) / rowHeight) - 2);
    const forth = getComputedStyle(this).direction === 'rtl' ? -1 : 1;
    switch (key) {
      case 'ArrowUp': return go({row: row - 1, column});
      case 'ArrowDown': return go({row: row + 1, column});
      case 'ArrowLeft': return go({row, column: column - forth});
      case 'ArrowRight': return go({row, column: column + forth});
      case 'PageUp': return go({row: row - page, column});
      case 'PageDown': return go({row: row + page, column});
      case 'Home': return go({row: isControl ? 0 : row, column: 0});
      case 'End': return go({row: isControl ? this.rows - 1 : row, column: this.heads.length - 1});
      case 'Enter': case 'F2':
        event.preventDefault();
        return this.edit();
      case 'Delete': case 'Backspace':
        event.preventDefault();
        return this.change(this.range().map((place) => ({...place, cell: null})));
      default:
        if (isControl && key.toLowerCase() === 'd') {
          event.preventDefault();
          return this.fillDown();
        }
        if (isControl && key.toLowerCase() === 'a') {
          event.preventDefault();
          this.anchor = {row: 0, column: 0};
          this.state = {row: this.rows - 1, column: this.heads.length - 1};
          return;
        }
        // A sign begins a new text, as in a spreadsheet; the field gets the sign itself.
        if (key.length === 1 && !isControl && !event.altKey) this.edited = '';
        else return;
        event.preventDefault();
        this.edited = key;
    }
  };

  /** The cells of the chosen range; rows from 0 of the sheet. */
  private range(): Place[] {
    const [top, bottom] = [Math.min(this.state.row, this.anchor.row), Math.max(this.state.row, this.anchor.row)];
    const [left, right] = [Math.min(this.state.column, this.anchor.column), Math.max(this.state.column, this.anchor.column)];
    const places: Place[] = [];
    for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) places.push({row: row + this.first, column});
    return places;
  }

  /** Fills the range with its first row. */
  fillDown(): void {
    const top = Math.min(this.state.row, this.anchor.row) + this.first;
    this.change(this.range().filter(({row}) => row > top).map((place) => ({...place, cell: this.sheet.cells[top]?.[place.column] ?? null})));
  }

  private readonly left = (): void => this.commit();

  /** Takes over what stands in the field. */
  private commit(): void {
    const field = this.querySelector<HTMLInputElement>('.grid-field');
    if (this.edited === null || !field) return;
    const {row, column} = this.state;
    const {value} = field;
    this.edited = null;
    if (value !== cellText(this.sheet.cells[row + this.first]?.[column])) this.change([{row: row + this.first, column, cell: this.typed(value, column)}]);
  }

  /** A plain number in a column of numbers is one; everything else is read from its text. */
  private typed(text: string, column: number): Cell {
    if (text.trim() === '') return null;
    return ['amount', 'target', 'count'].includes(this.heads[column]?.kind ?? '') && /^-?\d{1,15}(?:\.\d{1,6})?$/.test(text.trim()) ? Number(text) : text;
  }

  private change(edits: readonly Edit[]): void {
    if (edits.length > 0) this.dispatchEvent(new GridEditEvent(edits));
  }

  private readonly copied = (event: ClipboardEvent): void => {
    if (this.edited !== null) return;
    const rows = new Map<number, string[]>();
    for (const {row, column} of this.range()) rows.set(row, [...rows.get(row) ?? [], cellText(this.sheet.cells[row]?.[column])]);
    const quoted = (text: string): string => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    event.clipboardData?.setData('text/plain', [...rows.values()].map((row) => row.map(quoted).join('\t')).join('\n'));
    event.preventDefault();
  };

  private readonly pasted = async (event: ClipboardEvent): Promise<void> => {
    if (this.edited !== null) return;
    const [page, text] = ['text/html', 'text/plain'].map((type) => event.clipboardData?.getData(type) ?? '') as [string, string];
    event.preventDefault();
    // What reads pages is large, and spreadsheets give text too.
    const [sheet] = text === '' && page !== '' ? (await import('../files/html.js')).htmlSheets(page) : [];
    const cells: readonly (readonly Cell[])[] = sheet?.cells ?? clipboardCells(text);
    if (cells.length === 0) return;
    const {row: top, column: left} = this.range()[0]!;
    const edits: Edit[] = [];
    cells.forEach((line, i) => line.forEach((cell, j) => {
      if (left + j < this.heads.length) edits.push({row: top + i, column: left + j, cell: typeof cell === 'string' ? this.typed(cell, left + j) : cell});
    }));
    this.change(edits);
  };
}
