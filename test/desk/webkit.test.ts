// The way of a person through the built desk in WebKit, by its own driver.
import assert from 'node:assert/strict';
import {request, type Server} from 'node:http';
import {text} from 'node:stream/consumers';
import {after, before, describe, it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {engine} from '../../scripts/engines.js';
import {startWebKit, webkitCapabilities} from '../../scripts/webkit-driver.js';
import {parse} from '../../src/schema/parse.js';
import {freePort} from '../cli/nginx.js';
import {has} from '../needs.js';
import {messy} from './messy.js';
import {served} from './person.js';

/** A page of WebKit, by the protocol of drivers. @see https://www.w3.org/TR/webdriver2 */
class Session {
  private constructor(private readonly address: string) {}

  static async open(port: number, capabilities: object): Promise<Session> {
    const {sessionId} = await ask(`http://127.0.0.1:${port}/session`, 'POST', {capabilities: {alwaysMatch: capabilities}}) as {sessionId: string};
    return new Session(`http://127.0.0.1:${port}/session/${sessionId}`);
  }

  async goto(url: string): Promise<void> {
    await ask(`${this.address}/url`, 'POST', {url});
  }

  /** What a function body gives in the page. */
  run<Value>(script: string, ...args: readonly unknown[]): Promise<Value> {
    return ask(`${this.address}/execute/sync`, 'POST', {script, args}) as Promise<Value>;
  }

  async sees(expression: string): Promise<void> {
    for (const end = Date.now() + 120_000; !await this.run<boolean>(`return Boolean(${expression})`); await wait(50)) {
      if (Date.now() > end) throw new Error(`expected within 120 s: ${expression}; found ${await this.run<string>('return document.body.innerText')}`);
    }
  }

  async press(selector: string): Promise<void> {
    await this.sees(`document.querySelector(${JSON.stringify(selector)})`);
    await this.run('document.querySelector(arguments[0]).click()', selector);
  }

  async fill(selector: string, text: string): Promise<void> {
    await this.sees(`document.querySelector(${JSON.stringify(selector)})`);
    await this.run("const field = document.querySelector(arguments[0]); field.value = arguments[1]; field.dispatchEvent(new Event('change', {bubbles: true}))", selector, text);
  }

  close(): Promise<unknown> {
    return ask(this.address, 'DELETE');
  }
}

/** By a connection for each question, since the driver closes those that wait. */
const ask = (address: string, method: string, body?: unknown): Promise<unknown> => new Promise((resolve, reject) => {
  request(address, {method, agent: false}, (response) => {
    text(response).then((answer) => {
      const {value} = JSON.parse(answer) as {value: {message?: string}};
      if (response.statusCode === 200) resolve(value);
      else reject(new Error(`${method} ${address}: ${value.message}`));
    }).catch(reject);
  }).on('error', reject).end(body === undefined ? undefined : JSON.stringify(body));
});

if (await has('WebKit', 'the way of a person at the desk', import.meta.url)) describe('the desk in WebKit', () => {
  let server: Server;
  let address: string;
  let asked: string[];
  let end = (): void => {};
  let page: Session;

  before(async () => {
    ({server, address, asked} = await served('/city/desk/'));
    const {found} = await engine('WebKit');
    const port = await freePort();
    end = await startWebKit(found, port);
    page = await Session.open(port, webkitCapabilities(found));
  });

  after(async () => {
    await page?.close();
    end();
    server?.close();
  });

  it('goes from a messy workbook to a report without errors, a picture and a snippet', async () => {
    await page.goto(address);
    await page.sees("document.querySelector('nav button')");
    await page.run("self.faults = []; addEventListener('error', ({message}) => faults.push(message)); addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) => faults.push(`${effectiveDirective} ${blockedURI}`))");
    await page.fill('header select', 'en');
    await page.run(`const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(arguments[0]), (sign) => sign.charCodeAt(0))], 'messy.xlsx'));
      const field = document.querySelector('input[name=file]');
      field.files = transfer.files;
      field.dispatchEvent(new Event('change', {bubbles: true}));`, (await messy([527, 338, 900, 1440])).toString('base64'));
    await page.sees("document.querySelector('[data-unused]')");
    await page.run(`const choose = (label, value) => {
        const select = [...document.querySelectorAll('label')].find((one) => one.textContent.trim().startsWith(label)).querySelector('select');
        select.value = value;
        select.dispatchEvent(new Event('change', {bubbles: true}));
      };
      choose('Limping', 'behind');`);
    await page.run(`const select = [...document.querySelectorAll('label')].find((one) => one.textContent.trim().startsWith('Better is')).querySelector('select');
      select.value = 'more';
      select.dispatchEvent(new Event('change', {bubbles: true}));`);
    await page.press('[data-step="check"]');
    await page.fill('[data-field="publisher"]', 'City of Example');
    await page.fill('[data-field="asOf"]', '2026-06-30');
    await page.sees("document.querySelector('[data-drawn]')?.shadowRoot?.textContent.includes('527')");
    await page.press('[data-step="look"]');
    await page.sees("document.querySelector('civic-report')?.shadowRoot?.textContent.includes('52.7%')");
    await page.press('[data-step="handOver"]');
    await page.fill('[name="address"]', 'https://city.example/pledges/');
    await page.sees("document.querySelector('#snippet-script')?.value.includes('city.example/pledges/report.json')");
    // What is given to be kept goes the way of a download; here it is caught on the way.
    await page.run(`self.given = {};
      const make = URL.createObjectURL;
      let last;
      URL.createObjectURL = (blob) => make.call(URL, last = blob);
      HTMLAnchorElement.prototype.click = function () {
        const {download} = this;
        const reader = new FileReader();
        reader.onload = () => { given[download] = reader.result; };
        reader.readAsDataURL(last);
      };`);
    await page.press('[data-act="report"]');
    await page.press('[data-act="card"]');
    await page.sees("given['messy.json'] && given['messy-share.png']");
    const report = parse(JSON.parse(Buffer.from((await page.run<string>("return given['messy.json']")).split(',')[1]!, 'base64').toString('utf8')));
    assert.deepEqual(report.categories.flatMap(({items}) => items.map(({metrics}) => (metrics?.[0] as {value?: number}).value)), [527, 338, 900, 1440, undefined]);
    const picture = Buffer.from((await page.run<string>("return given['messy-share.png']")).split(',')[1]!, 'base64');
    assert.deepEqual([picture.readUInt32BE(16), picture.readUInt32BE(20)], [1200, 630]);
    assert.deepEqual(await page.run('return faults'), []);
  });

  it('keeps the work over a reload', async () => {
    await page.sees("document.querySelector('.bar .quiet')");
    await page.goto(address);
    await page.press('[data-act="open"]');
    await page.sees("document.querySelector('[data-field=publisher]')?.value === 'City of Example'");
  });

  it('asked its server for its own files, and nobody for anything', () => {
    assert.deepEqual([...new Set(asked)].filter((path) => !/^\/city\/desk\/(?:[\w-]+\.(?:js|css|html))?$/.test(path) && !path.endsWith('/favicon.ico')), []);
  });
});
