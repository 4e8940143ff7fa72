import type {AddressInfo} from 'node:net';
import {type Browser, type CDPSession, type Page, type Viewport} from 'puppeteer-core';
import {browser as chosenBrowser, launchBrowser, packagedBrowser} from '../../scripts/browser.js';
import {serve} from '../../scripts/serve.js';

declare global {
  /** Of walk.js, in the page. */
  function nodes(root?: Node): Generator<Node>;
  function focused(): Element;
}

/** What a reader has set, as media features; all others are as in a fresh browser. */
export interface Reader {
  readonly scheme?: 'light' | 'dark';
  readonly forced?: boolean;
  readonly contrast?: boolean;
  readonly print?: boolean;
  /** Motion is reduced unless a scene wants it. */
  readonly motion?: boolean;
}

/** Some elements on an empty page, and who looks at them. */
export interface Scene extends Reader {
  readonly markup: string;
  /** A report for every element that has no `src` and no figures of its own. */
  readonly report?: unknown;
  /** Width of the page in CSS pixels; 640 without it. */
  readonly width?: number;
  /** The view in place of one of that width and 900 pixels, for a device that is held in the hand. */
  readonly view?: Viewport;
  /** Style sheet of the page. */
  readonly css?: string;
}

const media = ({scheme = 'light', forced = false, contrast = false, motion = false, print = false}: Reader) => ({
  // Empty, so that a page that is printed becomes one.
  media: print ? 'print' : '',
  features: [
    {name: 'prefers-color-scheme', value: scheme},
    {name: 'forced-colors', value: forced ? 'active' : 'none'},
    {name: 'prefers-contrast', value: contrast ? 'more' : 'no-preference'},
    {name: 'prefers-reduced-motion', value: motion ? 'no-preference' : 'reduce'},
  ],
});

/** One page in a Chromium of its own, with the drop-in file and fonts that are the same on every machine. */
export class Stage {
  private constructor(
    private readonly server: Awaited<ReturnType<typeof serve>>, private readonly browser: Browser, readonly page: Page, readonly client: CDPSession,
  ) {}

  /** With the Chromium that the other tests use, or with the one that is the same on every machine; null where that one does not run. */
  static async open(): Promise<Stage>;
  static async open(same: 'everywhere'): Promise<Stage | null>;
  static async open(same?: 'everywhere'): Promise<Stage | null> {
    const chosen = same ? await packagedBrowser() : await chosenBrowser();
    if (!chosen) return null;
    const {args, ...options} = chosen;
    const server = await serve(0);
    // Letters and colours are drawn alike, whatever the machine's settings of fonts and screen are.
    const alike = ['--font-render-hinting=none', '--disable-font-subpixel-positioning', '--disable-lcd-text', '--force-color-profile=srgb', '--hide-scrollbars'];
    const browser = await launchBrowser({...options, args: [...args, ...alike]});
    const page = await browser.newPage();
    // esbuild, which runs the tests, wraps named functions in this one, also those that are sent to the page.
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/test/looks/stage.html`);
    return new Stage(server, browser, page, await page.createCDPSession());
  }

  /** Shows a scene in place of the one before, and waits until its elements are drawn in their fonts. */
  async show({markup, report, width = 640, view = {width, height: 900}, css = '', ...reader}: Scene): Promise<void> {
    const {page} = this;
    await page.setViewport(view);
    await this.client.send('Emulation.setEmulatedMedia', media(reader));
    await page.evaluate((markup, report, css) => {
      scrollTo(0, 0);
      // As property, not as style element: the scene before it leaves nothing behind.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
      document.body.innerHTML = markup;
      if (report === undefined) return;
      for (const element of document.querySelectorAll<HTMLElement & {report: unknown}>('civic-report, civic-category-grid, civic-status-summary')) {
        if (!element.hasAttribute('src')) element.report = report;
      }
    }, markup, report, css);
    await this.settled();
  }

  /** Waits until every element is drawn, every item has its place, and every letter has its font. */
  async settled(): Promise<void> {
    await this.page.waitForFunction(() => [...document.querySelectorAll<HTMLElement>('*')].filter(({localName}) => localName.startsWith('civic-'))
      .every((element) => element.matches(':is(:state(empty), :state(ready), :state(failed))') && !element.shadowRoot!.querySelector('.lazy :is(.category, .item):not(.laid-out)')), {polling: 20, timeout: 60_000});
    await this.page.evaluate(async () => {
      for (let stable = 0; stable < 2; stable++) {
        // A font is asked for when its first letter is laid out.
        document.body.getBoundingClientRect();
        await document.fonts.ready;
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }
    });
  }

  /** The letters on the page that are in none of its own fonts. */
  lettersWithoutFont(): Promise<string[]> {
    return this.page.evaluate(() => {
      const ranges = [...document.styleSheets].flatMap(({cssRules}) => [...cssRules]).flatMap((rule) => rule instanceof CSSFontFaceRule
        ? rule.style.getPropertyValue('unicode-range').split(',').map((range) => range.trim().slice(2).split('-').map((end) => parseInt(end, 16))) : []);
      const letters = new Set([...nodes()].flatMap((node) => node instanceof Text ? [...node.data] : []));
      return [...letters].filter((letter) => !/\s/.test(letter) && !ranges.some(([from, to = from]) => letter.codePointAt(0)! >= from! && letter.codePointAt(0)! <= to!));
    });
  }

  /** The picture of the whole page, down to a height in CSS pixels. */
  async picture(highest: number): Promise<Uint8Array> {
    const {width, height} = await this.page.evaluate(() => ({width: innerWidth, height: Math.ceil(document.body.getBoundingClientRect().height)}));
    return this.page.screenshot({clip: {x: 0, y: 0, width, height: Math.max(1, Math.min(height, highest))}, captureBeyondViewport: true});
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.close();
  }
}
