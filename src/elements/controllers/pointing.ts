import type {LitElement, ReactiveController} from 'lit';
import type {Counted} from '../../model/board.js';
import {type Answer, barAnswer, dotAnswer, ringAnswer, stripAnswer} from '../../parts/answer.js';
import type {ReportSource} from './report-source.js';

/** Pixels between the point and what is said of it. */
const gap = 14;

/**
 * Says what a place of a picture stands for while a pointer is at it, or after a tap, and leads on by a press, after a tap by another. The
 * place says it by where it is: pictures have no node for it, and no tab stop, since the rows say the same. Escape takes it away.
 */
export class Pointing implements ReactiveController {
  private note: HTMLElement | null = null;
  /** What the note speaks of: the same words at another point move it only. */
  private words = '';

  /**
   * @param source  what is drawn, and in which language
   * @param press   goes to what was pressed
   * @param counted what the dots and strips count. Default: all items
   */
  constructor(private readonly host: LitElement, private readonly source: Pick<ReportSource, 'drawn'>, private readonly press: (answer: Answer) => void, private readonly counted: () => Counted = () => this.source.drawn!.board) {
    host.addController(this);
  }

  hostConnected(): void {
    const {renderRoot} = this.host;
    renderRoot.addEventListener('pointermove', this.move as EventListener);
    // Before the head of a category, which a press on its ring is none on.
    renderRoot.addEventListener('click', this.click as EventListener, {capture: true});
    this.host.addEventListener('pointerleave', this.leave);
  }

  hostDisconnected(): void {
    this.hide();
  }

  /** What was said may be of what is no longer there. */
  hostUpdated(): void {
    if (this.note && !this.note.isConnected) this.hide();
  }

  private readonly move = (event: PointerEvent): void => {
    // A finger that scrolls asks for nothing.
    if (event.pointerType === 'touch' || event.target === this.note) return;
    const answer = this.answerAt(event);
    if (answer) this.show(answer, event);
    else this.hide();
  };

  private readonly click = (event: PointerEvent): void => {
    const answer = this.answerAt(event);
    if (!answer) return this.hide();
    if (answer.item || answer.entry) event.stopPropagation();
    // The first tap of a finger asks, the second one goes.
    const isKnown = event.pointerType !== 'touch' || (this.note !== null && this.words === answer.lines.join('\n'));
    this.show(answer, event);
    if (isKnown && (answer.item || answer.entry)) {
      this.hide();
      this.press(answer);
    }
  };

  private readonly leave = ({pointerType}: PointerEvent): void => {
    // A finger leaves when it is lifted.
    if (pointerType !== 'touch') this.hide();
  };

  private answerAt({target, clientX, clientY}: PointerEvent): Answer | null {
    const {drawn} = this.source;
    const place = (target as Element).closest('.category-ring, .dot, .strip rect, .item .bar');
    if (!drawn || !place) return null;
    const {board, locale} = drawn;
    const among = (one: Element): number => [...one.parentElement!.children].indexOf(one);
    if (place.matches('.category-ring')) {
      const category = board.categories[indexIn(place.closest('.category-head')!, 'category')];
      const {left, top, width, height} = place.getBoundingClientRect();
      return category ? ringAnswer(category, (clientX - left - width / 2) * 120 / width, (clientY - top - height / 2) * 120 / height, locale) : null;
    }
    if (place.matches('.bar')) {
      const item = board.items[indexIn(place.closest('.item')!, 'item')];
      return item ? barAnswer(item, among(place.closest('.metric')!), board.pace, locale) : null;
    }
    const row = place.parentElement!;
    const group = [...row.parentElement!.querySelectorAll('.dots, .strip')].indexOf(row);
    return place.matches('.dot') ? dotAnswer(this.counted(), group, among(place), locale) : stripAnswer(this.counted(), group, among(place), locale);
  }

  private show({lines}: Answer, {clientX, clientY}: PointerEvent): void {
    const root = this.host.renderRoot.querySelector<HTMLElement>('.root')!;
    if (!this.note) {
      const {ownerDocument} = this.host;
      this.note = ownerDocument.createElement('div');
      this.note.className = 'answer';
      this.note.setAttribute('aria-hidden', 'true');
      ownerDocument.addEventListener('keydown', this.escape);
    }
    const {note} = this;
    const words = lines.join('\n');
    if (words !== this.words) {
      this.words = words;
      note.textContent = '';
      for (const line of lines) note.append(Object.assign(note.ownerDocument.createElement('div'), {textContent: line}));
    }
    if (note.parentElement !== root) root.append(note);
    const {left, top, width} = root.getBoundingClientRect();
    const {offsetWidth, offsetHeight} = note;
    const above = clientY - offsetHeight - gap;
    note.style.left = `${Math.max(0, Math.min(clientX - left - offsetWidth / 2, width - offsetWidth))}px`;
    note.style.top = `${(above < 0 ? clientY + gap : above) - top}px`;
  }

  private hide(): void {
    if (!this.note) return;
    this.note.ownerDocument.removeEventListener('keydown', this.escape);
    this.note.remove();
    this.note = null;
    this.words = '';
  }

  private readonly escape = ({key}: KeyboardEvent): void => {
    if (key === 'Escape') this.hide();
  };
}

/** The index of an item or a category, from the id of its heading. */
const indexIn = (within: Element, kind: 'item' | 'category'): number => Number(within.querySelector(`[id^=${kind}-]`)?.id.slice(kind.length + 1) ?? NaN);
