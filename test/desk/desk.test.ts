// The built desk, used as a person would.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import type {Server} from 'node:http';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import {unzipSync} from 'fflate';
import type * as Axe from 'axe-core';
import type {Browser} from 'puppeteer-core';
import {firstReport} from '../../src/checker/first-report.js';
import {workbookOf} from '../../src/files/workbook.js';
import {publicationOf} from '../../src/publication/publication.js';
import {parse} from '../../src/schema/parse.js';
import {writeTable} from '../../src/tables/write-table.js';
import {en} from '../../src/words/en.js';
import {fileOf, qingdao, root} from '../cli/command.js';
import {type EngineName, start} from '../pages/engines.js';
import {has} from '../needs.js';
import {messy} from './messy.js';
import {Person, served} from './person.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const engines: readonly EngineName[] = await has('Firefox', 'the ways of a person at the desk', import.meta.url) ? ['Chromium', 'Firefox'] : ['Chromium'];

for (const engine of engines) {
  describe(`the desk in ${engine}`, () => {
    let browser: Browser;
    let server: Server;
    let address: string;
    let asked: string[];

    before(async () => {
      ({server, address, asked} = await served('/city/desk/'));
      browser = await start(engine);
    });

    after(async () => {
      await browser.close();
      server.close();
    });

    const at = async (way: (person: Person) => Promise<void>, habits = {}): Promise<void> => {
      const context = await browser.createBrowserContext();
      const person = await Person.at({newPage: () => context.newPage()} as unknown as Browser, address, habits);
      try {
        await way(person);
        assert.deepEqual(person.complaints, []);
      } finally {
        await context.close();
      }
    };

    it('goes from the template to a snippet in at most 12 actions', async (test) => {
      const file = fileOf('template.xlsx', await workbookOf(writeTable(firstReport(en.init.first, 'en', new Date('2026-06-30')), {all: true})));
      await at(async (person) => {
        await person.bring(file);
        await person.sees("document.querySelector('[data-figures]') !== null");
        await person.step('handOver');
        await person.fill('[name="address"]', 'https://city.example/pledges/');
        await person.sees("document.querySelector('#snippet-script') !== null");
        const snippet = await person.page.$eval('#snippet-script', (field) => (field as HTMLTextAreaElement).value);
        await person.press('[data-copy="script"]');
        assert.match(snippet, /<civic-report src="https:\/\/city\.example\/pledges\/report\.json"/);
        test.diagnostic(`${person.actions} actions`);
        assert.ok(person.actions <= 12, String(person.actions));
      });
    });

    it('goes from a messy workbook to a report without errors in at most 25 actions, and to the next quarter in at most 5', async (test) => {
      const [file, next] = [fileOf('messy.xlsx', await messy([527, 338, 900, 1440])), fileOf('next.xlsx', await messy([700, 338, 1100, 1500]))];
      await at(async (person) => {
        await person.bring(file);
        await person.sees("document.querySelector('[data-unused]') !== null");
        assert.match(await person.text(), /1 column and 1 other place are not used/);
        await person.chooseIn('Limping', 'behind');
        await person.chooseIn('Better is', 'more');
        await person.step('check');
        await person.fill('[data-field="publisher"]', 'City of Example');
        await person.fill('[data-field="asOf"]', '2026-06-30');
        await person.step('handOver');
        const {name, bytes} = await person.download('[data-act="report"]');
        test.diagnostic(`${person.actions} actions`);
        assert.ok(person.actions <= 25, String(person.actions));
        assert.equal(name, 'messy.json');
        const report = parse(JSON.parse(bytes.toString('utf8')));
        const items = report.categories.flatMap((category) => category.items);
        assert.deepEqual(items.map(({metrics}) => (metrics?.[0] as {value?: number}).value), [527, 338, 900, 1440, undefined]);
        assert.deepEqual(items.map(({status}) => status?.state), ['inProgress', 'achieved', 'behind', 'achieved', 'notStarted']);
        assert.equal(report.asOf, '2026-06-30');

        const before = person.actions;
        await person.step('bring');
        await person.bring(next, 'again');
        await person.fill('[data-field="asOf"]', '2026-09-30');
        await person.sees("document.querySelector('[data-compared]') !== null");
        assert.match(await person.text('[data-compared]'), /3 figures changed/);
        test.diagnostic(`${person.actions - before} actions for the next quarter`);
        assert.ok(person.actions - before <= 5, String(person.actions - before));
        await person.step('look');
        await person.sees("document.querySelector('civic-report')?.matches(':state(ready)')");
        assert.match(await person.page.$eval('civic-report', (board) => board.shadowRoot!.textContent!), /700/);
      });
    });

    it('takes a table that was copied from a page, with its merged cells', async () => {
      await at(async (person) => {
        await person.paste('textarea', {'text/html': '<table><tr><th>Area<th>Promise<th>Indicator<th>Unit<th>Target<th>Reached</tr><tr><td rowspan=2>Housing<td>Homes<td>Homes finished<td>homes<td>1,000<td>527</tr><tr><td>Repairs<td>Flats repaired<td>flats<td>300<td>338</tr></table>'});
        await person.sees("document.querySelector('[data-unused]') !== null");
        await person.step('check');
        assert.match(await person.text('[data-figures]'), /Homes finished/);
      });
    });

    it('shows in the board the number that was written into the cell, takes it back, and still has it after a reload', async () => {
      await at(async (person) => {
        await person.press('[data-sample="qingdao-2021-half-year"]');
        await person.sees("document.querySelector('[data-figures] td') !== null");
        const ref = await person.page.evaluate(() => {
          const cell = [...document.querySelectorAll<HTMLElement>('[data-figures] td')].find((one) => one.innerText.trim() === '184400')!;
          cell.dispatchEvent(new MouseEvent('mousedown', {bubbles: true, cancelable: true}));
          return [cell.dataset['row'], cell.dataset['column']];
        });
        await person.sees(`document.activeElement?.dataset?.row === '${ref[0]}'`);
        await person.page.keyboard.type('191234');
        await person.page.keyboard.press('Enter');
        const cell = `[data-figures] td[data-row="${ref[0]}"][data-column="${ref[1]}"]`;
        await person.sees(`document.querySelector('${cell}').innerText.includes('191234')`);
        await person.sees("document.querySelector('.bar .quiet') !== null");
        await person.page.reload();
        await person.press('[data-act="open"]');
        await person.sees(`document.querySelector('${cell}')?.innerText.includes('191234')`);
        await person.step('look');
        await person.sees("document.querySelector('civic-report')?.matches(':state(ready)')");
        assert.match(await person.page.$eval('civic-report', (board) => board.shadowRoot!.textContent!), /19\.1/);
      });
    });

    it('is used by the keyboard alone: steps, cells, ranges, undo', async () => {
      await at(async (person) => {
        await person.press('[data-sample="made-up-city-2026-q1"]');
        await person.sees("document.querySelector('[data-figures] td') !== null");
        const {keyboard} = person.page;
        await person.page.focus('[data-figures] td[tabindex="0"]');
        const focus = () => person.page.evaluate(() => [Number((document.activeElement as HTMLElement).dataset['row']), Number((document.activeElement as HTMLElement).dataset['column'])]);
        await keyboard.press('ArrowDown');
        await person.sees("document.activeElement.dataset.row === '1'");
        await keyboard.press('ArrowRight');
        await person.sees("document.activeElement.dataset.column === '1'");
        const was = await person.page.evaluate(() => (document.activeElement as HTMLElement).innerText);
        await keyboard.press('F2');
        await person.sees("document.querySelector('.grid-field') !== null");
        await keyboard.press('Escape');
        await person.sees("document.querySelector('.grid-field') === null");
        assert.equal(await person.page.evaluate(() => (document.activeElement as HTMLElement).innerText), was);
        await keyboard.type('Another name');
        await keyboard.press('Enter');
        await person.sees("document.activeElement.dataset.row === '2'");
        assert.match(await person.page.$eval('[data-figures] td[data-row="1"][data-column="1"]', (cell) => (cell as HTMLElement).innerText), /^Another name/);
        await keyboard.down('Control');
        await keyboard.press('z');
        await keyboard.up('Control');
        await person.sees(`document.querySelector('[data-figures] td[data-row="1"][data-column="1"]').innerText === ${JSON.stringify(was)}`);
        await keyboard.press('End');
        await person.sees(`Number(document.activeElement.dataset.column) > 3`);
        await keyboard.press('Home');
        await person.sees("document.activeElement.dataset.column === '0'");
        await keyboard.down('Shift');
        await keyboard.press('ArrowRight');
        await keyboard.press('ArrowDown');
        await keyboard.up('Shift');
        await person.sees("document.querySelectorAll('[data-figures] td[aria-selected=true]').length === 4");
        assert.deepEqual(await focus(), [3, 1]);
      });
    });

    it('says of a row that it cannot use that it is not used', async () => {
      await at(async (person) => {
        await person.press('[data-sample="made-up-city-2026-q1"]');
        await person.sees("document.querySelector('[data-figures] td') !== null");
        assert.doesNotMatch(await person.text('[data-found]'), /Not used/);
        await person.press('[data-act="add-row"]');
        await person.sees("document.activeElement.dataset.column === '0'");
        await person.page.keyboard.type('New area');
        await person.page.keyboard.press('Enter');
        await person.sees("document.querySelector('[data-found]').innerText.includes('New area: it is a note')");
      });
    });

    it('pastes a range from a spreadsheet, and keeps a number a number', async () => {
      await at(async (person) => {
        await person.press('[data-sample="made-up-city-2026-q1"]');
        await person.sees("document.querySelector('[data-figures] td') !== null");
        const column = await person.page.evaluate(() => [...document.querySelectorAll('[data-figures] thead th')].findIndex((head) => (head as HTMLElement).title === 'value'));
        await person.page.$eval(`[data-figures] td[data-row="0"][data-column="${column}"]`, (cell) => cell.dispatchEvent(new MouseEvent('mousedown', {bubbles: true, cancelable: true})));
        await person.paste(`[data-figures] td[data-row="0"][data-column="${column}"]`, {'text/plain': '111\n222\n'});
        await person.sees(`document.querySelector('[data-figures] td[data-row="1"][data-column="${column}"]').innerText.startsWith('222')`);
        assert.match(await person.page.$eval(`[data-figures] td[data-row="0"][data-column="${column}"]`, (cell) => (cell as HTMLElement).innerText), /^111/);
      });
    });

    it('goes from a finding to its cell, and lets it stand with a reason', async () => {
      await at(async (person) => {
        await person.press('[data-sample="qingdao-2021-half-year"]');
        await person.sees("document.querySelector('[data-found] [data-ref]') !== null");
        const ref = await person.page.$eval('[data-found] [data-ref]', (button) => (button as HTMLElement).dataset['ref']!);
        await person.press('[data-found] [data-ref]');
        await person.sees(`document.activeElement.dataset.row === '${Number(/\d+$/.exec(ref)![0]) - 2}'`);
        await person.sees("document.querySelector('[data-found] [data-chosen]') !== null");
        const open = await person.text('[data-step="check"] small');
        await person.page.evaluate(() => [...document.querySelectorAll<HTMLElement>('[data-found] li button')].find((one) => /^Keep/.test(one.innerText))!.click());
        await person.fill('[name="reason"]', 'Counted against the list that was approved.');
        await person.page.evaluate(() => document.querySelector<HTMLFormElement>('[data-found] li form')!.requestSubmit());
        await person.sees(`document.querySelector('[data-step="check"] small').innerText !== ${JSON.stringify(open)}`);
        assert.match(await person.text('[data-found]'), /Kept: Counted against the list/);
      });
    });

    it('says of bad files what they are, and keeps the work that was open', async () => {
      const bad: [string, string | Uint8Array, RegExp][] = [
        ['empty.csv', '', /empty/], ['broken.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), /workbook/], ['letter.pdf', '%PDF-1.7', /PDF/],
        ['large.csv', new Uint8Array(21_000_000).fill(0x31), /20/], ['other.json', '{"name": "thing"}', /no report/], ['half.json', '{"title": "x', /JSON/],
        ['huge.csv', new Uint8Array(50_000_000).fill(0x31), /20/], ['newer.json', '{"version": "9.0", "title": "x"}', /9\.0/],
        ['locked.xlsx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')]), /password|locked|encrypted/],
      ];
      const files = bad.map(([name, content]) => fileOf(name, content));
      await at(async (person) => {
        await person.press('[data-sample="made-up-promises"]');
        await person.sees("document.querySelector('[data-figures] td') !== null");
        for (const [i, [name, , words]] of bad.entries()) {
          await person.step('bring');
          await person.bring(files[i]!);
          await person.sees(`document.querySelector('.message.fault')?.innerText.includes(${JSON.stringify(name)}) === true`);
          assert.match(await person.text('.message'), words, name);
          assert.equal(await person.text('.bar strong'), 'made-up-promises');
        }
      });
    });

    it('says of a picture and of an empty clipboard that they hold no cells', async () => {
      await at(async (person) => {
        await person.paste('textarea', {});
        await person.sees("document.querySelector('.message.fault')?.innerText.includes('holds no table') === true");
        await person.page.$eval('textarea', (field) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([new Uint8Array(8)], 'image.png', {type: 'image/png'}));
          field.dispatchEvent(Object.defineProperty(new ClipboardEvent('paste', {bubbles: true, cancelable: true}), 'clipboardData', {value: transfer}));
        });
        await person.sees("document.querySelector('.message.fault')?.innerText.includes('holds a picture') === true");
      });
    });

    it('says of a file without a table what to do, and keeps the work before it in the list', async () => {
      const file = fileOf('prose.csv', 'Dear all,\nthe figures come next week.\n');
      await at(async (person) => {
        await person.press('[data-sample="made-up-promises"]');
        await person.sees("document.querySelector('.bar .quiet') !== null");
        await person.step('bring');
        await person.bring(file);
        await person.sees("document.querySelector('.message.fault')?.innerText.includes('No table of items or figures was found') === true");
        await person.step('bring');
        await person.sees("[...document.querySelectorAll('[data-act=open]')].some((one) => one.innerText === 'Open made-up-promises')");
      });
    });

    it('goes on without a network once it was loaded: reads a workbook, packs the folder', async () => {
      const file = fileOf('offline.xlsx', await messy([527, 338, 900, 1440]));
      await at(async (person) => {
        // Firefox's driver has no switch for the network; the server's word that it was asked for nothing more is the same.
        await person.sees("document.querySelector('[data-whole]') !== null");
        const before = asked.length;
        await person.bring(file);
        await person.sees("document.querySelector('[data-unused]') !== null");
        await person.step('bring');
        await person.press('[data-sample="qingdao-2021-half-year"]');
        await person.step('handOver');
        await person.fill('[name="address"]', 'https://city.example/pledges/');
        await person.sees("document.querySelector('#snippet-html') !== null");
        await person.download('[data-act="zip"]');
        assert.deepEqual(asked.slice(before), []);
      });
    });

    it('takes 20,000 rows, draws those in sight, and says what there is', async () => {
      const lines = Array.from({length: 20_000}, (_, i) => `Area ${i % 40},Promise ${i},Indicator ${i},homes,1000,${i % 1500}`);
      const file = fileOf('many.csv', `Area,Promise,Indicator,Unit,Target,Reached\n${lines.join('\n')}`);
      await at(async (person) => {
        await person.bring(file);
        await person.sees("document.querySelector('.message')?.innerText.includes('20,000 figures') === true");
        await person.sees("document.querySelectorAll('civic-desk-grid tbody tr').length < 80");
      });
    });

    it('goes on after a fault of its own: it says so, and a reload has the work as it was', async () => {
      await at(async (person) => {
        await person.press('[data-sample="made-up-promises"]');
        await person.sees("document.querySelector('.bar .quiet') !== null");
        await person.page.evaluate(() => { dispatchEvent(new ErrorEvent('error', {message: 'something broke'})); });
        await person.sees("document.querySelector('.message.fault')?.innerText.includes('something broke') === true");
        await person.page.reload();
        await person.press('[data-act="open"]');
        await person.sees("document.querySelector('.bar strong')?.innerText === 'made-up-promises'");
      });
    });

    it('takes the rows that are chosen by their numbers, or by the keyboard, for heads', async () => {
      const file = fileOf('two-heads.csv', 'Title of all,,,\nNot these,or these,at all,1\nArea,Promise,Target,Reached\nHousing,Homes,1000,527\nParks,Trees,50,60\nSum,,1050,587\n');
      await at(async (person) => {
        await person.bring(file);
        await person.sees("document.querySelector('[data-unused]') !== null");
        const number = (row: number) => `civic-desk-grid tbody th[data-row="${row}"]`;
        await person.page.$eval(number(1), (cell) => cell.dispatchEvent(new MouseEvent('mousedown', {bubbles: true, cancelable: true})));
        await person.page.$eval(number(2), (cell) => cell.dispatchEvent(new MouseEvent('mouseover', {bubbles: true, buttons: 1})));
        await person.sees("document.querySelector('[data-act=heads]').innerText === 'Rows 2 and 3 hold the heads'");
        await person.press('[data-act="heads"]');
        await person.sees("document.querySelectorAll('civic-desk-grid tr[data-bold]').length === 2");
        // By the keyboard: to the third row, and say so.
        await person.page.focus('civic-desk-grid td[tabindex="0"]');
        await person.page.keyboard.down('Control');
        await person.page.keyboard.press('Home');
        await person.page.keyboard.up('Control');
        await person.page.keyboard.press('ArrowDown');
        await person.page.keyboard.press('ArrowDown');
        await person.sees("document.querySelector('[data-act=heads]').innerText === 'Row 3 holds the heads'");
        await person.page.focus('[data-act="heads"]');
        await person.page.keyboard.press('Enter');
        await person.sees("document.querySelectorAll('civic-desk-grid tr[data-bold]').length === 1 && document.querySelector('civic-desk-grid tr[data-bold] th').innerText === '3'");
        await person.page.$eval(number(4), (cell) => cell.dispatchEvent(new MouseEvent('mousedown', {bubbles: true, cancelable: true})));
        await person.press('[data-act="end"]');
        await person.sees("document.querySelector('civic-desk-grid tr[data-dim] th')?.innerText === '6'");
      });
    });

    it('puts the look into the snippet, and says which colours are too much alike', async () => {
      await at(async (person) => {
        await person.press('[data-sample="qingdao-2021-half-year"]');
        await person.step('look');
        await person.page.$eval('[data-settings]', (details) => { (details as HTMLDetailsElement).open = true; });
        await person.sees("document.querySelector('[data-palette]').innerText.includes('told apart')");
        await person.set('[name="colour-met"]', '#8f5600');
        await person.sees("document.querySelector('[data-palette]').innerText.includes('\u0022Surplus\u0022 and \u0022Target met\u0022 are too much alike')");
        await person.sees("getComputedStyle(document.querySelector('.paper')).getPropertyValue('--civic-met-color') === '#8f5600'");
        await person.choose('[name="scheme"]', 'dark');
        await person.sees("document.querySelector('civic-report').getAttribute('theme') === 'dark'");
        await person.step('handOver');
        await person.fill('[name="address"]', 'https://city.example/pledges/');
        await person.sees("document.querySelector('#snippet-script') !== null");
        const snippet = await person.page.$eval('#snippet-script', (field) => (field as HTMLTextAreaElement).value);
        assert.match(snippet, /^<link rel="stylesheet" href="https:\/\/city\.example\/pledges\/look\.[0-9a-f]{16}\.css"/);
        assert.match(snippet, /<civic-report [^>]*theme="dark"/);
      });
    });

    it('shows the promise of the chosen row as it will be drawn, with the number of its cell', async () => {
      await at(async (person) => {
        await person.press('[data-sample="qingdao-2021-half-year"]');
        await person.sees("document.querySelector('[data-figures] td') !== null");
        const [row, column] = await person.page.evaluate(() => {
          const cell = [...document.querySelectorAll<HTMLElement>('[data-figures] td')].find((one) => one.innerText.trim() === '184400')!;
          cell.dispatchEvent(new MouseEvent('mousedown', {bubbles: true, cancelable: true}));
          return [cell.dataset['row'], cell.dataset['column']];
        });
        await person.sees(`document.activeElement?.dataset?.row === '${row}' && document.activeElement.dataset.column === '${column}'`);
        await person.page.keyboard.type('190000');
        await person.page.keyboard.press('Enter');
        await person.page.keyboard.press('ArrowUp');
        await person.sees("document.querySelector('[data-drawn]')?.shadowRoot?.textContent.includes('19万') === true");
      });
    });

    it('says so where the browser keeps nothing, and what was open before is still to be had', async () => {
      await at(async (person) => {
        await person.press('[data-sample="made-up-promises"]');
        await person.sees("document.querySelector('.message.fault')?.innerText.includes('keeps nothing') === true");
        await person.step('bring');
        await person.press('[data-sample="made-up-city-2026-q1"]');
        await person.step('bring');
        await person.sees("document.querySelectorAll('[data-act=open]').length === 2");
      }, {keepsNothing: true});
    });

    it('says so where another tab has the same report open', async () => {
      const context = await browser.createBrowserContext();
      const tab = {newPage: () => context.newPage()} as unknown as Browser;
      const first = await Person.at(tab, address);
      await first.press('[data-sample="made-up-promises"]');
      await first.sees("document.querySelector('.bar .quiet') !== null");
      const second = await Person.at(tab, address);
      await second.press('[data-act="open"]');
      for (const person of [first, second]) await person.sees("document.querySelector('.message.fault')?.innerText.includes('another tab') === true");
      await context.close();
    });

    it('draws of a large table only the rows in sight, and never a blank', async () => {
      const lines = Array.from({length: 500}, (_, i) => `Area ${i % 40},Promise ${i},Indicator ${i},homes,1000,${i % 1500}${',x'.repeat(24)}`);
      const file = fileOf('long.csv', `Area,Promise,Indicator,Unit,Target,Reached${Array.from({length: 24}, (_, i) => `,Extra ${i}`).join('')}\n${lines.join('\n')}`);
      await at(async (person) => {
        await person.bring(file);
        await person.sees("document.querySelector('civic-desk-grid td[data-row]') !== null");
        for (const part of [0.3, 0.7, 1]) {
          await person.page.$eval('.grid-window', (view, share) => { view.scrollTop = view.scrollHeight * share; }, part);
          await person.sees(`(() => {
            const view = document.querySelector('.grid-window').getBoundingClientRect();
            const rows = [...document.querySelectorAll('.grid-window tbody tr')].map((row) => row.getBoundingClientRect());
            return rows.length < 80 && rows[0].top <= view.top + 90 && rows.at(-1).bottom >= view.bottom - 20;
          })()`);
        }
      });
    });

    if (engine === 'Chromium') for (const [lang, scheme, width] of [['en', 'light', 1200], ['en', 'dark', 360], ['zh-Hans', 'light', 360], ['zh-Hans', 'dark', 1200]] as const) {
      it(`has no fault of axe in any step, and nothing wider than the window: ${lang}, ${scheme}, ${width} px`, async () => {
        const file = fileOf('looked-at.xlsx', await messy([527, 338, 900, 1440]));
        await at(async (person) => {
          const look = async (what: string): Promise<void> => {
            // Axe takes its boxes from the last picture, and what has no place yet is as high as it is guessed to be.
            await person.sees("[...document.querySelectorAll('civic-report')].every(({shadowRoot}) => !shadowRoot.querySelector('.lazy :is(.category, .item):not(.laid-out)'))");
            await person.page.evaluate(() => new Promise<void>((resolve) => {
              requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 200)));
            }));
            await person.page.evaluate(axe);
            const faults = await person.page.evaluate(async () => {
              const {violations} = await (globalThis as unknown as {axe: typeof Axe}).axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']});
              return violations.map(({id, nodes}) => `${id}: ${nodes.slice(0, 3).map(({html, failureSummary}) => `${html.slice(0, 120)} ${failureSummary}`).join(' | ')}`);
            });
            assert.deepEqual(faults, [], what);
            assert.ok(await person.page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), `${what} is no wider than the window`);
          };
          await look('bring');
          await person.bring(file);
          await person.sees("document.querySelector('[data-unused]') !== null");
          await look('match');
          await person.step('check');
          await look('check, with errors');
          await person.step('bring');
          await person.press('[data-sample="qingdao-2021-half-year"]');
          await person.sees("document.querySelector('[data-figures] td') !== null");
          await look('check');
          await person.step('look');
          await person.choose('select[name="theme"]', scheme);
          await person.sees("document.querySelector('civic-report')?.matches(':state(ready)')");
          await look('look');
          await person.choose('select[name="lang"]', 'ar');
          await person.sees("document.querySelector('civic-report').shadowRoot.querySelector('[dir=rtl]') !== null");
          await look('look, right to left');
          await person.step('handOver');
          await person.fill('[name="address"]', 'https://city.example/pledges/');
          await person.sees("document.querySelector('#snippet-html') !== null");
          await look('hand over');
        }, {lang, scheme, width});
      });
    }

    it('packs the same files as the command publishes', async () => {
      await at(async (person) => {
        await person.bring(qingdao);
        await person.sees("document.querySelector('[data-figures] td') !== null");
        await person.step('handOver');
        await person.fill('[name="address"]', 'https://city.example/pledges/');
        const {name, bytes} = await person.download('[data-act="zip"]');
        const report = parse(JSON.parse((await person.download('[data-act="report"]')).bytes.toString('utf8')));
        assert.deepEqual(report, parse(JSON.parse(readFileSync(qingdao, 'utf8'))));
        assert.equal(name, 'qingdao-2021-half-year.zip');
        const files = unzipSync(bytes);
        // The picture is drawn with the fonts of the browser.
        const {files: published} = publicationOf({report, base: new URL('https://city.example/pledges/'), lang: 'zh-Hans', kept: [], png: files['board.png']!, card: files['share.png']!, built: (file) => readFileSync(`${root}dist/${file}`)});
        assert.deepEqual(Object.keys(files).sort(), published.map((file) => file.name).sort());
        for (const file of published) assert.ok(Buffer.from(file.bytes).equals(Buffer.from(files[file.name]!)), file.name);
        for (const name of ['board.png', 'share.png']) assert.deepEqual([...files[name]!.subarray(1, 4)], [...Buffer.from('PNG')]);
        const size = new DataView(files['share.png']!.buffer, files['share.png']!.byteOffset);
        assert.deepEqual([size.getUint32(16), size.getUint32(20)], [1200, 630]);
      });
    });

    it('asked its server for its own files, and nobody for anything', () => {
      assert.deepEqual([...new Set(asked)].filter((path) => !/^\/city\/desk\/(?:[\w-]+\.(?:js|css|html))?$/.test(path)), []);
    });
  });
}
