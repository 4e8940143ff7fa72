import {createServer, type Server} from 'node:http';
import {readFileSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import {extname} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Browser, Page} from 'puppeteer-core';
import {until} from '../pages/engines.js';

const folder = fileURLToPath(new URL('../../dist/desk/', import.meta.url));
const types: Readonly<Record<string, string>> = {'.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.txt': 'text/plain'};

/** The built desk on a server that notes every address it is asked for. @param path the folder that it lies in, with both slashes */
export async function served(path = '/'): Promise<{readonly server: Server; readonly address: string; readonly asked: string[]}> {
  const asked: string[] = [];
  const server = createServer(({url}, response) => {
    asked.push(url!);
    try {
      const name = url!.split('?')[0]!.slice(path.length) || 'index.html';
      const bytes = readFileSync(folder + name);
      response.writeHead(200, {'Content-Type': `${types[extname(name)]}; charset=utf-8`}).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, asked};
}

export interface Habits {
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
  readonly lang?: 'en' | 'zh-Hans';
  /** Whether the browser keeps nothing, as a private window. */
  readonly keepsNothing?: boolean;
}

/** Somebody at the desk, with a count of what they do: a press, a file, a word that is filled in. */
export class Person {
  actions = 0;

  private constructor(readonly page: Page, readonly complaints: readonly string[]) {}

  static async at(browser: Browser, address: string, {width = 1200, scheme = 'light', lang = 'en', keepsNothing = false}: Habits = {}): Promise<Person> {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['warn', 'error', 'assert'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.setViewport({width, height: 900});
    if (keepsNothing) {
      await page.evaluateOnNewDocument(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('A mutation operation was attempted on a database that did not allow mutations.', 'InvalidStateError');
        };
      });
    }
    await page.goto(address);
    await until(page, "document.querySelector('nav button') !== null");
    const person = new Person(page, complaints);
    if (scheme === 'dark') await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: 'dark'}]);
    await page.select('header select', lang);
    await until(page, `document.documentElement.lang === '${lang}'`);
    return person;
  }

  /** Chooses a file in a field. */
  async bring(file: string, field = 'file'): Promise<void> {
    this.actions++;
    const input = await this.page.$(`input[name="${field}"]`);
    await input!.uploadFile(file);
  }

  async press(selector: string): Promise<void> {
    this.actions++;
    await this.sees(`document.querySelector(${JSON.stringify(selector)}) !== null`);
    await this.page.$eval(selector, (element) => {
      element.scrollIntoView({block: 'center'});
      (element as HTMLElement).focus();
      (element as HTMLElement).click();
    });
  }

  /** Puts words into a field in place of what stands there, and leaves it. */
  async fill(selector: string, text: string): Promise<void> {
    this.actions++;
    await this.sees(`document.querySelector(${JSON.stringify(selector)}) !== null`);
    await this.page.$eval(selector, (element) => {
      (element as HTMLInputElement).focus();
      (element as HTMLInputElement).select();
    });
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Tab');
  }

  /** Gives a field that opens a chooser of the browser, such as one of colours, its value. */
  async set(selector: string, value: string): Promise<void> {
    this.actions++;
    await this.page.$eval(selector, (element, text) => {
      (element as HTMLInputElement).value = text;
      element.dispatchEvent(new Event('change', {bubbles: true}));
    }, value);
  }

  async choose(selector: string, value: string): Promise<void> {
    this.actions++;
    await this.sees(`document.querySelector(${JSON.stringify(selector)}) !== null`);
    await this.page.select(selector, value);
  }

  /** Chooses in the field of a label. */
  async chooseIn(label: string, value: string): Promise<void> {
    this.actions++;
    await this.page.evaluate((words, one) => {
      const select = [...document.querySelectorAll('label')].find((each) => each.firstChild?.textContent?.includes(words) || each.textContent!.trim().startsWith(words))!.querySelector('select')!;
      select.value = one;
      select.dispatchEvent(new Event('change', {bubbles: true}));
    }, label, value);
  }

  async step(name: 'bring' | 'match' | 'check' | 'look' | 'handOver'): Promise<void> {
    await this.press(`[data-step="${name}"]`);
    await this.sees(`document.querySelector('[data-step="${name}"]').getAttribute('aria-current') === 'step'`);
  }

  /** Puts something on the clipboard's way into what has the focus. */
  async paste(selector: string, data: Readonly<Record<string, string>>): Promise<void> {
    this.actions++;
    await this.page.$eval(selector, (element, all) => {
      const transfer = new DataTransfer();
      for (const [type, text] of Object.entries(all as Record<string, string>)) transfer.setData(type, text);
      // Firefox makes no event with a clipboard of one's own.
      element.dispatchEvent(Object.defineProperty(new ClipboardEvent('paste', {bubbles: true, cancelable: true}), 'clipboardData', {value: transfer}));
    }, data);
  }

  sees(expression: string): Promise<void> {
    return until(this.page, expression, 60);
  }

  text(selector = 'main'): Promise<string> {
    return this.page.$eval(selector, (element) => (element as HTMLElement).innerText);
  }

  /** What a press gives to be kept as a file: its name and its bytes. */
  async download(selector: string): Promise<{readonly name: string; readonly bytes: Buffer}> {
    this.actions++;
    await this.sees(`document.querySelector(${JSON.stringify(selector)}) !== null`);
    const {name, base64} = await this.page.evaluate((one) => new Promise<{name: string; base64: string}>((resolve) => {
      const make = URL.createObjectURL;
      const click = HTMLAnchorElement.prototype.click;
      let blob: Blob;
      URL.createObjectURL = (object: Blob) => {
        blob = object;
        return make.call(URL, object);
      };
      HTMLAnchorElement.prototype.click = function () {
        URL.createObjectURL = make;
        HTMLAnchorElement.prototype.click = click;
        const reader = new FileReader();
        reader.onload = () => resolve({name: this.download, base64: String(reader.result).split(',')[1] ?? ''});
        reader.readAsDataURL(blob);
      };
      document.querySelector<HTMLElement>(one)!.click();
    }), selector);
    return {name, bytes: Buffer.from(base64, 'base64')};
  }

  /** The cell of a grid by its letters and row, such as F14. */
  static cell(ref: string, grid = '[data-figures]'): string {
    const [, letters = '', digits] = /^([A-Z]+)(\d+)$/.exec(ref) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return `${grid} td[data-row="${Number(digits) - 2}"][data-column="${column}"]`;
  }
}
