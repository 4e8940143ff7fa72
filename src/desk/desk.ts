import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {templateReport} from '../checker/template-report.js';
import type {Report} from '../schema/report.js';
import type {Mapping} from '../tables/mapping.js';
import type {TableReading} from '../tables/read-table.js';
import type {Sheet} from '../tables/sheet.js';
import {wordsOf} from '../words/language.js';
import type {Words} from '../words/words.js';
import type {DeskPage, Preview} from './desk-page.js';
import {placeOf} from './findings.js';
import type {GridChoice} from './grid/events.js';
import type {DeskGrid} from './grid/grid.js';
import {inSteps} from './in-steps.js';
import {begun, changed, type History, redone, undone} from './history.js';
import {type Kept, Store} from './store.js';
import {bringStep} from './steps/bring.js';
import {checkStep} from './steps/check.js';
import {handOverStep} from './steps/hand-over.js';
import {lookStep} from './steps/look.js';
import {matchStep} from './steps/match.js';
import {Reader, type Reading} from './reader.js';
import {Tabs} from './tabs.js';
import {takeBrought} from './take.js';
import {readingSource, withSource, type Work} from './work.js';
import {en} from './words/en.js';
import {type DeskWords, type Step, steps} from './words/words.js';
import {zhHans} from './words/zh-hans.js';

/** What is said to the person, until something else happens. */
export interface Message {
  readonly isFault: boolean;
  readonly text: string;
  readonly list?: readonly string[];
}

/** What is chosen before anything is. */
const none: GridChoice = {row: 0, column: 0, from: 0, to: 0};
const languageKey = 'civic-progress-desk-language';

/** The whole page: five steps from a table to what is published. Nothing of it leaves the browser. */
export class Desk extends LitElement implements DeskPage {
  static override properties = {
    history: {state: true}, step: {state: true}, words: {state: true}, message: {state: true}, storing: {state: true}, kept: {state: true}, chosen: {state: true}, preview: {state: true},
    sheet: {state: true}, address: {state: true}, scope: {state: true}, isElsewhere: {state: true}, keeping: {state: true},
  };

  declare history: History<Work> | null;
  declare step: Step;
  declare words: DeskWords;
  declare message: Message | null;
  /** Whether the browser keeps what is done; null before the first try. */
  declare storing: 'kept' | 'refused' | null;
  declare kept: readonly Kept[];
  /** The cell that is chosen in the grid of the step. */
  declare chosen: GridChoice;
  declare preview: Preview;
  /** Name of the sheet of the source that is shown. */
  declare sheet: string;
  /** Address of the folder to be published. */
  declare address: string;
  /** What pictures show: `item=1`; empty = the whole board. */
  declare scope: string;
  /** Whether another tab has the same work open. */
  declare isElsewhere: boolean;
  /** The finding that is being kept: its rule and place. */
  declare keeping: string | null;
  private readonly store = new Store();
  private readonly tabs = new Tabs(() => this.work?.id ?? null, () => { this.isElsewhere = true; });
  private readonly reader = new Reader(() => this.requestUpdate());
  /** A mapping that was brought before its table. */
  waiting: Mapping | null = null;
  /** The source that is being read. */
  private sourceToCome: Work['source'] = null;

  constructor() {
    super();
    this.history = null;
    this.step = 'bring';
    this.words = wordsFor(rememberedLanguage() ?? navigator.language);
    this.message = null;
    this.storing = null;
    this.kept = [];
    this.chosen = none;
    this.preview = {element: 'board', width: 0, theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light', lang: ''};
    this.sheet = '';
    this.address = '';
    this.scope = '';
    this.isElsewhere = false;
    this.keeping = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.store.all().then((kept) => { this.kept = kept; });
    if (location.search === '?brought') void takeBrought(this);
    addEventListener('beforeunload', (event) => {
      if (this.history && this.storing === 'refused') event.preventDefault();
    });
    addEventListener('keydown', (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (event.target as Element).closest?.('input, textarea')) return;
      const key = event.key.toLowerCase();
      if (key === 'z' || key === 'y') {
        event.preventDefault();
        if (key === 'y' || event.shiftKey) this.redo();
        else this.undo();
      }
    });
    addEventListener('error', ({message}) => this.fail(message));
    addEventListener('unhandledrejection', ({reason}) => this.fail(String(reason)));
  }

  get work(): Work | null {
    return this.history?.now ?? null;
  }

  /** The words of what was found. */
  get say(): Words {
    return wordsOf(this.words.lang)!;
  }

  /** What the work says, and what is wrong with it; null where there is none. Read anew after a change only. */
  get reading(): Reading | null {
    return this.work && this.reader.now(this.work);
  }

  /** The same, as far as it is known: what the work said before its last change while that is being read. */
  get lately(): Reading | null {
    return this.work && this.reader.lately(this.work);
  }

  /** The report, where it has no errors. */
  get report(): Report | null {
    const {reading} = this;
    return reading && reading.counts.errors === 0 ? reading.report : null;
  }

  /** What the figures say by now, and where it stands in them; null where there is no work. */
  get tableLately(): TableReading | null {
    return this.work && this.reader.tableLately(this.work);
  }

  tell(text: string, isFault = false, list: readonly string[] = []): void {
    this.message = {text, isFault, list};
  }

  private fail(reason: string): void {
    // An observer that came too late for its frame; nothing failed.
    if (/ResizeObserver/.test(reason)) return;
    this.tell(this.words.crash(reason), true);
  }

  goTo(step: Step): void {
    this.step = step;
    this.message = null;
    this.chosen = none;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('main h2')?.focus());
  }

  speak(lang: string): void {
    this.words = wordsFor(lang);
    this.message = null;
    try {
      localStorage.setItem(languageKey, this.words.lang);
    } catch {
      // A private window keeps no choice.
    }
  }

  /** Takes over a change; it can be taken back, and is kept at once. */
  apply(work: Work): void {
    this.history = this.history ? changed(this.history, work) : begun(work);
    this.keep();
  }

  async readSource(source: NonNullable<Work['source']>): Promise<void> {
    this.sourceToCome = source;
    this.requestUpdate();
    await inSteps(readingSource(source));
    if (this.sourceToCome !== source || !this.work) return;
    this.sourceToCome = null;
    this.apply(withSource(this.work, source));
  }

  undo(): void {
    if (!this.history) return;
    this.sourceToCome = null;
    this.history = undone(this.history);
    this.keep();
  }

  redo(): void {
    if (!this.history) return;
    this.sourceToCome = null;
    this.history = redone(this.history);
    this.keep();
  }

  private keep(): void {
    const {work} = this;
    if (!work) return;
    void this.store.keep(work).then((isKept) => {
      this.storing = isKept ? 'kept' : 'refused';
      this.kept = [{work, at: Date.now()}, ...this.kept.filter((one) => one.work.id !== work.id)];
    });
  }

  /** Opens a work in place of the one that is open, which stays among those that are kept. */
  begin(work: Work, step: Step): void {
    this.sourceToCome = null;
    this.history = begun(work);
    this.sheet = work.source?.sheets[0]?.name ?? '';
    this.isElsewhere = false;
    this.scope = '';
    this.keep();
    this.goTo(step);
    this.tabs.opens(work.id);
  }

  async open(id: string): Promise<void> {
    const work = await this.store.one(id);
    if (work) this.begin(work, 'check');
  }

  async forget(id: string): Promise<void> {
    await this.store.remove(id);
    this.kept = await this.store.all();
  }

  /** Shows a cell of the table that was brought. */
  async showSource(ref: string): Promise<void> {
    const place = placeOf(ref);
    if (place) this.sheet = place.sheet;
    this.goTo('match');
    await this.updateComplete;
    if (place) await this.querySelector<DeskGrid>('civic-desk-grid')?.goTo(place.row, place.column);
  }

  /** The example that `civic-progress template` writes. */
  example(): Report {
    return templateReport(this.say.template, this.words.lang, new Date());
  }

  /** The source as it was said last, though its figures may still be read; null where there is none. */
  get source(): Work['source'] {
    return this.sourceToCome ?? this.work?.source ?? null;
  }

  /** The sheet of the source that is shown; null where there is none. */
  get shown(): Sheet | null {
    const sheets = this.source?.sheets ?? [];
    return sheets.find(({name}) => name === this.sheet) ?? sheets[0] ?? null;
  }

  protected override render(): TemplateResult {
    const {words, message, history, lately, step} = this;
    document.documentElement.lang = words.lang;
    document.title = words.title;
    return html`<header>
      <h1>${words.title}</h1>
      <p>${words.about}</p>
      <label>${words.language} <select @change=${(event: Event) => this.speak((event.target as HTMLSelectElement).value)}>
        <option value="zh-Hans" lang="zh-Hans" ?selected=${words.lang === 'zh-Hans'}>简体中文</option><option value="en" lang="en" ?selected=${words.lang === 'en'}>English</option>
      </select></label>
    </header>
    <nav aria-label=${words.title}><ol>${steps.map((one, i) => html`<li><button type="button" data-step=${one} aria-current=${one === step ? 'step' : nothing} @click=${() => this.goTo(one)}><span aria-hidden="true">${i + 1}</span> ${words.steps[one]}${one === 'check' && lately ? html` <small>${words.counts(lately.counts.errors, lately.counts.advice)}</small>` : nothing}</button></li>`)}</ol></nav>
    <main>${history ? html`<div class="bar"><strong>${history.now.name}</strong>
      <button type="button" data-act="undo" ?disabled=${history.past.length === 0} @click=${() => this.undo()}>${words.undo}</button>
      <button type="button" data-act="redo" ?disabled=${history.future.length === 0} @click=${() => this.redo()}>${words.redo}</button>
      ${this.storing === 'kept' ? html`<span class="quiet">${words.kept.kept}</span>` : nothing}</div>` : nothing}
    ${this.storing === 'refused' ? html`<p class="message fault">${words.kept.refused}</p>` : nothing}
    ${this.isElsewhere ? html`<p class="message fault">${words.otherTab}</p>` : nothing}
    <div role="status" aria-live="polite">${message ? html`<div class="message ${message.isFault ? 'fault' : ''}"><p>${message.text}</p>${message.list?.length ? html`<ul>${message.list.map((one) => html`<li>${one}</li>`)}</ul>` : nothing}
      <button type="button" @click=${() => { this.message = null; }}>${words.close}</button></div>` : nothing}</div>
    <h2 tabindex="-1">${words.steps[step]}</h2>${this.body()}</main>`;
  }

  private body(): TemplateResult {
    const {step} = this;
    if (step === 'bring') return bringStep(this);
    if (!this.work) return html`<p>${this.words.nothingYet}</p>`;
    return step === 'match' ? matchStep(this, this.work) : step === 'check' ? checkStep(this, this.work) : step === 'look' ? lookStep(this, this.work) : handOverStep(this, this.work);
  }
}

const wordsFor = (lang: string): DeskWords => (/^zh\b/i.test(lang) ? zhHans : en);

function rememberedLanguage(): string | null {
  try {
    return localStorage.getItem(languageKey);
  } catch {
    return null;
  }
}
