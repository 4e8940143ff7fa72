import {readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';
import {type Browser, type Frame, type Page} from 'puppeteer-core';
import {launchBrowser} from '../../scripts/browser.js';

export const file = (path: string): string => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

/** What a site answers at a path. */
export interface Answer {
  readonly body: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A site with a few files, reachable as two origins: 127.0.0.1 for the page of the article, localhost for the one that is embedded.
 * The files may be changed while it runs.
 */
export class Site {
  readonly asked: string[] = [];

  private constructor(readonly files: Map<string, Answer>, private readonly server: Server) {}

  static async of(files: Readonly<Record<string, Answer>>): Promise<Site> {
    const server = createServer(({url, headers}, response) => {
      const {pathname} = new URL(url!, 'http://localhost');
      site.asked.push(`${headers.host?.split(':')[0]} ${pathname}`);
      const answer = site.files.get(pathname);
      response.writeHead(answer ? 200 : 404, {'Content-Type': `${answer?.type ?? 'text/html'}; charset=utf-8`, ...answer?.headers});
      response.end(answer?.body);
    });
    const site = new Site(new Map(Object.entries(files)), server);
    await new Promise<void>((resolve) => server.listen(0, resolve));
    return site;
  }

  /** The address of a path for the article's origin. */
  at(path: string): string {
    return `http://127.0.0.1:${this.port}${path}`;
  }

  /** The same file as another origin. */
  elsewhere(path: string): string {
    return `http://localhost:${this.port}${path}`;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}

export const openBrowser = async (): Promise<Browser> => launchBrowser();

/** A tab that collects what went wrong in it and in its frames: thrown errors, and errors of the console, among them each violated policy. */
export class Tab {
  readonly faults: string[] = [];
  readonly warnings: string[] = [];

  private constructor(readonly page: Page) {}

  static async of(browser: Browser, width = 800): Promise<Tab> {
    const page = await browser.newPage();
    const tab = new Tab(page);
    await page.setViewport({width, height: 900});
    page.on('pageerror', (error) => tab.faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') tab.faults.push(message.text());
      if (message.type() === 'warn') tab.warnings.push(message.text());
    });
    return tab;
  }

  /** The frame with a page at this path, once there is one. */
  async frame(path: string): Promise<Frame> {
    return this.page.waitForFrame((frame) => frame !== this.page.mainFrame() && URL.canParse(frame.url()) && new URL(frame.url()).pathname === path, {timeout: 30_000});
  }
}

/** Waits until the element of an embedded page has drawn, or could not. */
export const settled = async (frame: Frame): Promise<string> => {
  const handle = await frame.waitForFunction(() => {
    const element = document.querySelector('civic-report, civic-category-grid');
    return ['empty', 'ready', 'failed'].find((state) => element?.matches(`:state(${state})`));
    // By the clock, because a frame that is not displayed draws no frames to wait for.
  }, {timeout: 30_000, polling: 50});
  return await handle.jsonValue() as string;
};

/** What an embedded page says, within the shadow root of its element or in its place. */
export const words = (frame: Frame): Promise<string> => frame.evaluate(() => {
  const element = document.querySelector('civic-report, civic-category-grid')!;
  return `${element.shadowRoot?.querySelector('.root')?.textContent ?? element.textContent}`.replace(/\s+/g, ' ').trim();
});
