import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {type Cell, cellText} from '../../tables/cell.js';
import {columnName, type Sheet} from '../../tables/sheet.js';
import type {Edit} from '../work.js';
import {cellsOn, copyOf} from './clipboard.js';
import {GridChoiceEvent, GridEditEvent} from './events.js';
import {type GridHead, widthOf} from './head.js';
import {actionOf} from './keys.js';
import {isIn, type Place, placesIn, type Range, rangeOf, within} from './range.js';

/** What was found at a cell. */
export interface GridMark {
  readonly level: 'error' | 'advice' | 'info';
  readonly words: string;
}

/** Height of a row in px, as desk.css has it. */
const rowHeight = 36;
/** Rows above and below the window that are drawn too. */
const spare = 10;
const signs = {error: '✕', advice: '!', info: 'i'} as const;

/**
 * The cells of a sheet to look at and to change, as a grid of the ARIA practices: arrows go from cell to cell, Enter or F2 or a sign edits, Shift with arrows or
 * dragging chooses a range, also of whole rows by their numbers; ranges are copied, pasted, emptied and filled down. Only the rows in the window are in the
 * page. It is drawn without a shadow root, so that the page's style sheet is its own.
 */
export class DeskGrid extends LitElement {
  static override properties = {
    sheet: {attribute: false}, heads: {attribute: false}, first: {attribute: false}, bold: {attribute: false}, marks: {attribute: false}, dim: {attribute: false}, label: {attribute: false}, state: {state: true}, edited: {state: true}, anchor: {state: true},
  };

  declare sheet: Sheet;
  declare heads: readonly GridHead[];
  /** The first row that is shown, from 0. */
  declare first: number;
  /** Rows that hold heads, from 0. */
  declare bold: ReadonlySet<number>;
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
    this.bold = new Set();
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

  /** The chosen cells; rows from 0 of the sheet. */
  private get range(): Range {
    const {top, bottom, ...columns} = rangeOf(this.state, this.anchor);
    return {...columns, top: top + this.first, bottom: bottom + this.first};
  }

  /** Goes to a cell, shows it and puts the focus there. @param row from 0, of the sheet */
  async goTo(row: number, column: number): Promise<void> {
    await this.updateComplete;
    this.move({row: row - this.first, column});
  }

  private move(place: Place, isExtended = false): void {
    this.choose(within(place, this.rows, this.heads.length), isExtended ? this.anchor : null);
    this.wantsFocus = true;
    const view = this.viewport;
    if (view) {
      const {row} = this.state;
      const head = view.querySelector('thead')?.clientHeight ?? 0;
      const [top, bottom] = [row * rowHeight, (row + 1) * rowHeight + head];
      if (top < view.scrollTop) view.scrollTop = top;
      else if (bottom > view.scrollTop + view.clientHeight) view.scrollTop = bottom - view.clientHeight;
    }
    this.requestUpdate();
  }

  /** @param anchor the other corner; null for the cell alone */
  private choose(state: Place, anchor: Place | null): void {
    this.state = state;
    this.anchor = anchor ?? state;
    this.edited = null;
    const {top, bottom} = this.range;
    this.dispatchEvent(new GridChoiceEvent({row: state.row + this.first, column: state.column, from: top, to: bottom}));
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    if (!changes.has('sheet') && !changes.has('heads')) return;
    this.state = within(this.state, this.rows, this.heads.length);
    this.anchor = within(this.anchor, this.rows, this.heads.length);
  }

  protected override render(): TemplateResult {
    const [from, to] = this.drawn();
    return html`<div class="grid-window" @scroll=${this.scrolled}><div class="grid-size"><table role="grid" aria-label=${this.label} aria-rowcount=${this.rows + 1} aria-colcount=${this.heads.length + 1} aria-multiselectable="true"
      @keydown=${this.pressed} @mousedown=${this.mouseDown} @mouseover=${this.mouseOver} @dblclick=${this.edit} @copy=${this.copied} @paste=${this.pasted}>
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
    return html`<tr aria-rowindex=${row + 2} ?data-dim=${this.dim.has(at)} ?data-bold=${this.bold.has(at)}><th scope="row" aria-colindex="1" data-row=${row}>${at + 1}</th>${this.heads.map((head, column) => this.cellOf({row, column}, head))}</tr>`;
  }

  private cellOf(place: Place, {kind, choices, label}: GridHead): TemplateResult {
    const {row, column} = place;
    const isActive = row === this.state.row && column === this.state.column;
    const mark = this.marks.get(`${columnName(column)}${row + this.first + 1}`);
    const list = `choices-${column}`;
    return html`<td role="gridcell" aria-colindex=${column + 2} aria-selected=${isIn(rangeOf(this.state, this.anchor), place)} tabindex=${isActive ? 0 : -1} data-row=${row} data-column=${column} data-kind=${kind} data-level=${mark?.level ?? nothing} title=${mark?.words ?? nothing}>${isActive && this.edited !== null
      ? html`<input class="grid-field" .value=${this.edited} aria-label=${label} list=${choices ? list : nothing} @blur=${this.left}>${choices ? html`<datalist id=${list}>${choices.map((one) => html`<option value=${one}></option>`)}</datalist>` : nothing}`
      : html`<span class="grid-text" dir="auto">${this.textAt(place)}</span>${mark ? html`<span class="grid-mark" aria-hidden="true">${signs[mark.level]}</span><span class="unseen"> (${mark.words})</span>` : nothing}`}</td>`;
  }

  private textAt({row, column}: Place): string {
    return cellText(this.sheet.cells[row + this.first]?.[column]);
  }

  protected override updated(changes: PropertyValues<this>): void {
    const size = this.querySelector<HTMLElement>('.grid-size');
    const table = size?.querySelector('table');
    if (!size || !table || !this.viewport) return;
    // Lengths from data go through the object model, which strict policies allow.
    size.style.paddingBlockStart = `${this.drawn()[0] * rowHeight}px`;
    size.style.blockSize = `${(table.tHead?.clientHeight ?? rowHeight) + this.rows * rowHeight}px`;
    if (changes.has('sheet') || changes.has('heads')) [...table.querySelectorAll('col')].slice(1).forEach((col, column) => { col.style.inlineSize = `${widthOf(this.heads[column]!, this.sheet, column, this.first)}ch`; });
    const field = table.querySelector<HTMLInputElement>('.grid-field');
    if (field && document.activeElement !== field) {
      field.focus();
      field.setSelectionRange(field.value.length, field.value.length);
    } else if (this.wantsFocus && !field) table.querySelector<HTMLElement>('td[tabindex="0"]')?.focus({preventScroll: true});
    this.wantsFocus = false;
  }

  private readonly scrolled = (): void => this.requestUpdate();

  /** The cell that the pointer is at; of the number of a row its first. */
  private placeAt(event: Event): (Place & {readonly isNumber: boolean}) | null {
    const {row, column} = (event.target as Element).closest<HTMLElement>('[data-row]')?.dataset ?? {};
    return row === undefined ? null : {row: Number(row), column: Number(column ?? 0), isNumber: column === undefined};
  }

  private readonly mouseDown = (event: MouseEvent): void => {
    const place = this.placeAt(event);
    if (!place || (event.target as Element).closest('input')) return;
    event.preventDefault();
    this.commit();
    this.move(place, event.shiftKey);
    if (place.isNumber) this.choose(this.state, {row: this.anchor.row, column: this.heads.length - 1});
  };

  private readonly mouseOver = (event: MouseEvent): void => {
    const place = event.buttons === 1 && this.edited === null ? this.placeAt(event) : null;
    // What is dragged from the number of a row takes whole rows.
    if (place) this.choose(place, this.anchor);
  };

  private readonly edit = (): void => {
    this.edited = this.textAt(this.state);
  };

  private readonly pressed = (event: KeyboardEvent): void => {
    if ((event.target as Element).closest('thead')) return;
    const action = actionOf(event, {
      place: this.state, isEditing: this.edited !== null, rows: this.rows, columns: this.heads.length,
      page: Math.max(1, Math.floor((this.viewport?.clientHeight ?? 0) / rowHeight) - 2), isMirrored: getComputedStyle(this).direction === 'rtl',
    });
    if (!action) return;
    event.preventDefault();
    switch (action.kind) {
      case 'go': return this.move(action.place, action.isExtended);
      case 'commit':
        this.commit();
        return this.move(action.place);
      case 'cancel':
        event.stopPropagation();
        this.edited = null;
        this.wantsFocus = true;
        return;
      case 'edit':
        this.edited = action.text ?? this.textAt(this.state);
        return;
      case 'empty': return this.change(placesIn(this.range).map((place) => ({...place, cell: null})));
      case 'fill': return this.fillDown();
      case 'all': return this.choose({row: this.rows - 1, column: this.heads.length - 1}, {row: 0, column: 0});
    }
  };

  /** Fills the range with its first row. */
  fillDown(): void {
    const {top, ...rest} = this.range;
    this.change(placesIn({...rest, top: top + 1}).map((place) => ({...place, cell: this.sheet.cells[top]?.[place.column] ?? null})));
  }

  private readonly left = (): void => this.commit();

  /** Takes over what stands in the field. */
  private commit(): void {
    const field = this.querySelector<HTMLInputElement>('.grid-field');
    if (this.edited === null || !field) return;
    const {row, column} = this.state;
    const {value} = field;
    this.edited = null;
    if (value !== this.textAt(this.state)) this.change([{row: row + this.first, column, cell: this.typed(value, column)}]);
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
    event.clipboardData?.setData('text/plain', copyOf(this.sheet, this.range));
    event.preventDefault();
  };

  private readonly pasted = async (event: ClipboardEvent): Promise<void> => {
    if (this.edited !== null) return;
    event.preventDefault();
    const cells = await cellsOn(event.clipboardData);
    const {top, left} = this.range;
    this.change(cells.flatMap((line, i) => line.flatMap((cell, j): Edit[] =>
      (left + j < this.heads.length ? [{row: top + i, column: left + j, cell: typeof cell === 'string' ? this.typed(cell, left + j) : cell}] : []))));
  };
}
