import {after, before, describe} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {has} from '../needs.js';
import {complaintsOf, engines, start} from './engines.js';
import {Site} from './site.js';

/** The pages of a site in the browser of one engine. */
export interface Pages {
  /** The browser, from the first test on. */
  readonly browser: Browser;
  /** The address of a path of the site, from the first test on; on another host it is another origin. */
  at(path: string, host?: string): string;
  /** A new tab with a page of the site, and what its console complains of. */
  open(path: string): Promise<{readonly tab: Page; readonly complaints: string[]}>;
}

/**
 * Describes pages in each engine that the machine has, with one browser and one site for all tests of it.
 *
 * @param what  what is described
 * @param file  address of the file of the tests
 * @param site  makes what the site answers, beside the files that every site has
 * @param tests declares the tests
 */
export async function inEachEngine(what: string, file: string, site: () => Promise<Parameters<typeof Site.open>[0]>, tests: (pages: Pages) => void): Promise<void> {
  for (const engine of engines) {
    const name = `${what} in ${engine}`;
    if (!await has(engine, name, file)) continue;
    describe(name, {timeout: 600_000}, () => {
      let browser: Browser | undefined;
      let server: Site | undefined;

      before(async () => {
        server = await Site.open(await site());
        browser = await start(engine);
      });

      after(async () => {
        await browser?.close();
        server?.close();
      });

      tests({
        get browser() {
          return browser!;
        },
        at: (path, host) => server!.at(path, host),
        async open(path) {
          const tab = await browser!.newPage();
          const complaints = complaintsOf(tab);
          await tab.goto(server!.at(path));
          return {tab, complaints};
        },
      });
    });
  }
}
