import '/dist/civic-progress.js';
import {aTimeout, expect, fixtureSync} from '@open-wc/testing';
import type {Report} from '../../src/schema/report.js';
import {stateOf} from '../state.js';
import {waitUntil} from '../wait-until.js';

export const qingdao = '/demo/data/qingdao-2021-half-year.json';
export const quarters = '/demo/data/made-up-quarters.json';
export const statuses = '/demo/data/made-up-statuses.json';

/** The elements of the library, which all load reports in the same way. */
export const tags = [
  'civic-report', 'civic-category-grid', 'civic-progress-ring', 'civic-overachievement-badge', 'civic-progress-bar', 'civic-status-summary',
] as const;
export type Tag = (typeof tags)[number] | 'civic-progress-trend';

/** What is told by `civic-load` and `civic-error`, in the order in which it was told. */
export type Told = 'load' | HTMLElementEventMap['civic-error']['detail']['code'];

/** One element on a page of its own, with the events that left it and the faults that reached the page. */
export class ElementFixture<Name extends Tag = 'civic-report'> {
  readonly told: Told[] = [];
  readonly errors: HTMLElementEventMap['civic-error'][] = [];
  readonly faults: string[] = [];

  private constructor(readonly page: HTMLElement, readonly element: HTMLElementTagNameMap[Name]) {}

  /** The first element with a tag in some markup, once it has drawn, failed or has nothing to do. */
  static async of<Name extends Tag>(tag: Name, markup: string): Promise<ElementFixture<Name>> {
    const made = await ElementFixture.start(tag, markup);
    await made.settle();
    return made;
  }

  /** The same, at once: it may still be loading. `prepare` sees the element before it is on the page. */
  static async start<Name extends Tag>(tag: Name, markup: string, prepare: (element: HTMLElementTagNameMap[Name]) => void = () => {}): Promise<ElementFixture<Name>> {
    const page = emptyPage();
    const template = document.createElement('template');
    template.innerHTML = markup;
    const content = document.importNode(template.content, true);
    const element = content.querySelector(tag)!;
    const made = new ElementFixture(page, element);
    page.addEventListener('civic-load', () => made.told.push('load'));
    page.addEventListener('civic-error', (event) => {
      made.told.push(event.detail.code);
      made.errors.push(event);
    });
    const fault = (event: ErrorEvent | PromiseRejectionEvent): void => {
      made.faults.push(String('reason' in event ? event.reason : event.message));
    };
    addEventListener('error', fault);
    addEventListener('unhandledrejection', fault);
    prepare(element);
    page.append(content);
    return made;
  }

  /** Waits until the element draws no more: loaded, failed, or without anything to load. */
  async settle(): Promise<this> {
    await this.element.updateComplete;
    await waitUntil(() => this.state !== 'loading' && this.state !== undefined, 'the element goes on loading');
    givePlaces(this.element);
    await this.rest();
    return this;
  }

  /** Waits for drawings and events that are already on their way. */
  async rest(): Promise<void> {
    await this.element.updateComplete;
    await aTimeout(0);
    await this.element.updateComplete;
  }

  get state(): string | undefined {
    return stateOf(this.element);
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** What the element drew; null where it shows its children or nothing. */
  get picture(): HTMLElement | null {
    return this.root.querySelector('.root');
  }

  /** Whether the children of the element are on the screen. */
  get showsChildren(): boolean {
    return this.root.querySelector('slot') !== null;
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  /** How many there are. Mocha would print lists of nodes with all that hangs on them. */
  count(selector: string): number {
    return this.all(selector).length;
  }

  one(selector: string): HTMLElement {
    const found = this.root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`expected ${selector} in <${this.element.localName}>, found none`);
    return found;
  }

  /** All words in the shadow root, white space as one blank. */
  get text(): string {
    return plain(this.picture?.textContent ?? '');
  }

  /** The sentences of its pictures for those who do not see them. */
  get sentences(): string[] {
    return this.all('[role=img], [role=meter]').map((graphic) => graphic.getAttribute('aria-label')!);
  }

  /** Expects that nothing was thrown into the page, and that neither words nor attributes show a slip. */
  sound(): this {
    expect(this.faults).to.deep.equal([]);
    for (const node of [this.element, ...this.all('*')]) {
      expect(node.getAttributeNames().filter((name) => /\b(NaN|null|undefined|Infinity)\b/.test(node.getAttribute(name)!)), node.outerHTML.slice(0, 300)).to.deep.equal([]);
    }
    // Where data is refused, the reason names what was found in it.
    expect(this.text.replace(/, found (NaN|null)\b/, '')).not.to.match(/\bNaN\b|\bnull\b|\bundefined\b|\[object|Infinity|∞/);
    return this;
  }
}

/** The document of an empty frame in a page. */
export function frame(page: Element = emptyPage()): Document {
  const iframe = document.createElement('iframe');
  iframe.width = '700';
  page.append(iframe);
  const other = iframe.contentDocument!;
  other.open();
  other.write(`<!doctype html><html lang="en" style="font: ${getComputedStyle(document.body).font}"><body></body></html>`);
  other.close();
  return other;
}

/** A part of the page that goes after the test. Without a frame awaited: pages in the background get none. */
export const emptyPage = (attributes = ''): HTMLElement => fixtureSync<HTMLElement>(`<div ${attributes}></div>`);

/** Lays out all of a board. It does so itself, frame by frame, but pages in the background have no frames. */
export function givePlaces({shadowRoot}: Element): void {
  for (const one of shadowRoot?.querySelectorAll('.lazy :is(.category, .item):not(.laid-out)') ?? []) one.classList.add('laid-out');
}

/** The words of an element, white space as one blank. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The report at an address, fresh at each call, loosely typed so that a test may put wrong things into it. */
export const reportAt = async (address: string): Promise<any> => (await fetch(address)).json();

/** A small report around some metrics of one item, with whatever else a test needs. */
export const reportOf = (metrics: readonly object[], more: object = {}): Report => ({
  $schema: 'https://unpkg.com/civic-progress@1/dist/report.schema.json', lang: 'en', title: 'Small', publisher: {name: 'City'},
  plan: {start: '2021-01-01', end: '2021-12-31'}, asOf: '2021-06-30',
  categories: [{id: 'c', label: 'Category', items: [{id: 'i', title: 'Item', metrics}]}],
  ...more,
}) as unknown as Report;

/** An address of the failing server that no other test has asked for. */
export const failing = (path: string): string => `/failing/${path}${path.includes('?') ? '&' : '?'}id=${unique()}`;

/** How often an address of the failing server was asked for. */
export async function requestsOf(address: string): Promise<number> {
  const id = new URL(address, location.href).searchParams.get('id')!;
  return (await reportAt(`/failing/count?id=${id}`)).count;
}

let made = 0;
const unique = (): string => `${performance.timeOrigin}-${Math.random()}-${made++}`;
