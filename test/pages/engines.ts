import {setTimeout as wait} from 'node:timers/promises';
import {type Browser, type Frame, type Page} from 'puppeteer-core';
import {browser as chromium, launchBrowser} from '../../scripts/browser.js';
import {engine, sentence} from '../../scripts/engines.js';

/** The engines in which every page of this folder must hold. */
export const engines = ['Chromium', 'Firefox'] as const;
export type EngineName = (typeof engines)[number];

/**
 * Starts an engine without a window.
 *
 * @throws Error that says how to install it, where it is missing: a page that was not tried in both is not tried
 */
export async function start(name: EngineName): Promise<Browser> {
  const found = await engine(name);
  if (found.missing.length > 0) throw new Error(`${sentence(found)} As root on Debian, \`node scripts/engines.js --install\` brings it.`);
  return launchBrowser(name === 'Chromium' ? await chromium() : {browser: 'firefox', executablePath: found.found['browser']!, headless: true});
}

/** Evaluates until the expression is true. By polling from outside: a strict page lets nothing be put into it that waits. */
export async function until(page: Page | Frame, expression: string, seconds = 20): Promise<void> {
  for (const end = Date.now() + seconds * 1000; ;) {
    if (await page.evaluate(expression).catch(() => false) === true) return;
    if (Date.now() > end) throw new Error(`expected within ${seconds} s: ${expression}; found ${JSON.stringify(await page.evaluate(
      `[...document.querySelectorAll('*')].filter(({localName}) => localName.startsWith('civic-')).map((element) => [element.localName, ['empty', 'loading', 'ready', 'failed'].find((state) => element.matches(':state(' + state + ')'))])`))}`);
    await wait(25);
  }
}

/** Errors and warnings of the console of a page, and errors that nobody caught, from now on. Breaches of a policy are noted in the page itself. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['warn', 'error', 'assert'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    // Firefox tells of them in the same way as of errors.
    if (!String(error).startsWith('Error: Content-Security-Policy: ')) complaints.push(`uncaught: ${String(error)}`);
  });
  return complaints;
}
