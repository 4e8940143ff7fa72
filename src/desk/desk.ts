import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {firstReport} from '../checker/first-report.js';
import type {Report} from '../schema/report.js';
import type {Mapping} from '../tables/mapping.js';
import {readTable, type TableReading} from '../tables/read-table.js';
import {reportFieldOf} from '../tables/report-block.js';
import type {Sheet} from '../tables/sheet.js';
import {formatOf} from '../words/format.js';
import {wordsOf} from '../words/language.js';
import type {Words} from '../words/words.js';
import {broughtFrom} from './bring.js';
import type {DeskPage, Preview} from './desk-page.js';
import {placeOf} from './findings.js';
import type {DeskGrid} from './grid.js';
import {begun, changed, type History, redone, undone} from './history.js';
import {type Kept, Store} from './store.js';
import {bringStep} from './steps/bring.js';
import {checkStep} from './steps/check.js';
import {handOverStep} from './steps/hand-over.js';
import {lookStep} from './steps/look.js';
import {matchStep} from './steps/match.js';
import {Reader, type Reading} from './reader.js';
import {type Work, withSource, workOfReport, workOfSheets} from './work.js';
import {en} from './words/en.js';
import {type DeskWords, type Step, steps} from './words/words.js';
import {zhHans} from './words/zh-hans.js';

/** What is said to the person, until something else happens. */
export interface Message {
  readonly isFault: boolean;
  readonly text: string;
  readonly list?: readonly string[];
}

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
  declare chosen: {readonly row: number; readonly column: number};
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
  private readonly tabs = typeof BroadcastChannel === 'function' ? new BroadcastChannel('civic-progress-desk') : null;
  private readonly tab = Math.random();
  private readonly reader = new Reader(() => this.requestUpdate());
  private waiting: Mapping | null = null;

  constructor() {
    super();
    this.history = null;
    this.step = 'bring';
    this.words = wordsFor(rememberedLanguage() ?? navigator.language);
    this.message = null;
    this.storing = null;
    this.kept = [];
    this.chosen = {row: 0, column: 0};
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
    if (location.search === '?brought') void this.takeBrought();
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
    this.tabs?.addEventListener('message', ({data}: MessageEvent<{readonly id: string; readonly tab: number; readonly isAnswer: boolean}>) => {
      if (data.tab === this.tab || data.id !== this.work?.id) return;
      this.isElsewhere = true;
      if (!data.isAnswer) this.tabs?.postMessage({id: data.id, tab: this.tab, isAnswer: true});
    });
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
    this.chosen = {row: 0, column: 0};
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

  undo(): void {
    if (!this.history) return;
    this.history = undone(this.history);
    this.keep();
  }

  redo(): void {
    if (!this.history) return;
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
    this.history = begun(work);
    this.sheet = work.source?.sheets[0]?.name ?? '';
    this.isElsewhere = false;
    this.scope = '';
    this.keep();
    this.goTo(step);
    this.tabs?.postMessage({id: work.id, tab: this.tab, isAnswer: false});
  }

  async open(id: string): Promise<void> {
    const work = await this.store.one(id);
    if (work) this.begin(work, 'check');
  }

  async forget(id: string): Promise<void> {
    await this.store.remove(id);
    this.kept = await this.store.all();
  }

  /** Takes a file that was chosen, dropped or pasted; what cannot be used is said, and the work before it stays. */
  async take(file: File, always = false): Promise<void> {
    const {name} = file;
    const brought = await broughtFrom(file, this.say, always);
    const {bring} = this.words;
    switch (brought.kind) {
      case 'trouble': return this.tell(`${name}: ${this.say.trouble(brought.trouble, formatOf(this.say.lang))}`, true);
      case 'faults': return this.tell(bring.noReport(name), true, brought.faults);
      case 'mapping':
        if (!this.work?.source) {
          this.waiting = brought.mapping;
          return this.tell(bring.mappingWaits);
        }
        this.apply(withSource(this.work, {sheets: this.work.source.sheets, mapping: brought.mapping}));
        this.goTo('match');
        return this.tell(bring.mappingUsed);
      case 'report':
        this.begin(workOfReport(name, brought.report), 'check');
        return this.tell(bring.brought(name, this.figures));
      case 'table': {
        const work = workOfSheets(name, brought.sheets, this.waiting ?? undefined);
        this.waiting = null;
        this.begin(work, work.source ? 'match' : 'check');
        return this.tell(this.hasTable(work) ? bring.brought(name, this.figures) : bring.noTable, !this.hasTable(work));
      }
    }
  }

  /** Takes the file that the command was called with. */
  private async takeBrought(): Promise<void> {
    const {name, bytes} = (await import('builtin:brought')).default;
    await this.take(new File([Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))], name));
  }

  private hasTable({source}: Work): boolean {
    return !source || source.mapping.tables.some(({kind}) => kind === 'figures');
  }

  /** Figures of the open report. */
  private get figures(): number {
    const categories = (this.reading?.table.draft['categories'] ?? []) as readonly {readonly items?: readonly {readonly metrics?: readonly unknown[]}[]}[];
    return categories.reduce((sum, {items = []}) => sum + items.reduce((all, {metrics = []}) => all + metrics.length, 0), 0);
  }

  /** The next table of the same kind: read as the last one, which it is then compared with. */
  async takeAgain(file: File): Promise<void> {
    const {work} = this;
    const brought = await broughtFrom(file, this.say, true);
    if (brought.kind === 'trouble') return this.tell(`${file.name}: ${this.say.trouble(brought.trouble, formatOf(this.say.lang))}`, true);
    if (!work?.source || brought.kind !== 'table') return;
    const before = this.report ?? work.before;
    // What was said of the last figures alone is not true of the new ones.
    const fields = {...work.table[0], cells: work.table[0].cells.filter(([name]) => !['asOf', 'published'].includes(reportFieldOf(String(name))?.column.field ?? ''))};
    this.apply({...withSource({...work, table: [fields, work.table[1]]}, {sheets: brought.sheets, mapping: work.source.mapping}), before});
    this.sheet = brought.sheets[0]?.name ?? '';
    this.goTo('check');
    this.tell(this.words.bring.brought(file.name, this.figures));
  }

  /** Reads a report or a table only to compare with it. */
  async compare(file: File): Promise<void> {
    const {work} = this;
    const brought = await broughtFrom(file, this.say);
    if (!work) return;
    if (brought.kind === 'trouble') return this.tell(`${file.name}: ${this.say.trouble(brought.trouble, formatOf(this.say.lang))}`, true);
    const before = brought.kind === 'report' ? brought.report : brought.kind === 'table' ? readTable(brought.sheets, work.source?.mapping).report : null;
    if (!before) return this.tell(this.words.bring.noReport(file.name), true, brought.kind === 'faults' ? brought.faults : []);
    this.apply({...work, before});
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
    return firstReport(this.say.init.first, this.words.lang, new Date());
  }

  /** The sheet of the source that is shown; null where there is none. */
  get shown(): Sheet | null {
    const sheets = this.work?.source?.sheets ?? [];
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
