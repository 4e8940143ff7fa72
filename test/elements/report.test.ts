import {aTimeout, expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {figureWords, partWords} from '../../src/locale/figure-words.js';
import {metricWords} from '../../src/locale/metric-words.js';
import {boardOf} from '../../src/model/board.js';
import {pickText} from '../../src/locale/text.js';
import {parse} from '../../src/schema/parse.js';
import {ElementFixture, plain, qingdao, reportAt, reportOf, statuses} from './fixture.js';
import {en, zhHans} from '../locale/catalogues.js';

const board = (attributes: string, page = ''): Promise<ElementFixture> =>
  ElementFixture.of('civic-report', `<button>before</button><div ${page}><civic-report ${attributes}></civic-report></div><button>after</button>`);

const locales = {'zh-Hans': {strings: zhHans, reportLang: 'zh-Hans'}, en: {strings: en, reportLang: 'zh-Hans'}} as const;
const texts = (made: ElementFixture, selector: string): string[] => made.all(selector).map((one) => plain(one.textContent!));

/** The shares as the article of 2021-07-27 prints them, in its order; typed off it, not read from the data. */
const printed = ['52.7%', '44.1%', '112.7%', '64.4%', '66%', '55.2%', '80%', '90.7%', '88%', '103.1%', '61.7%', '66%', '107.1%', '100%', '99%', '144%',
  '83.5%', '41.3%', '60%', '80%', '80%', '100%', '105.1%', '304%', '58%', '100%', '80.4%', '55%', '80%', '70%', '31%', '80%', '100%', '123.6%', '104%', '100%',
  '63.8%', '60%', '60%', '57.5%', '200%', '54%'];

/** Presses a key until the focus has left the element; the nodes that it stopped at. */
async function walk(made: ElementFixture): Promise<Element[]> {
  made.page.querySelector('button')!.focus();
  const stops: Element[] = [];
  for (let i = 0; i < 200; i++) {
    await sendKeys({press: 'Tab'});
    if (document.activeElement !== made.element) break;
    stops.push(made.root.activeElement!);
  }
  expect(document.activeElement!.textContent).to.equal('after');
  return stops;
}

describe('<civic-report> of the first report', () => {
  for (const lang of ['zh-Hans', 'en'] as const) {
    describe(`in ${lang}`, () => {
      const {strings} = locales[lang];

      it('says title, day, publisher and what was declared', async () => {
        const made = (await board(`lang="${lang}" src="${qingdao}"`)).sound();
        expect(made.told).to.deep.equal(['load']);
        expect(made.text).to.contain(lang === 'en' ? "Qingdao's pledges of 2021: the first half-year" : '青岛市2021年市办实事：上半年进展');
        expect(made.text).to.contain(lang === 'en' ? 'As of 30 June 2021' : '截至2021年6月30日');
        expect(made.text).to.contain(lang === 'en' ? 'Publisher: General Office of the Qingdao Municipal Government' : '发布：青岛市人民政府办公厅');
        expect(made.text).to.contain(lang === 'en' ? 'Published on 27 July 2021' : '发布日期：2021年7月27日');
        expect(texts(made, '[part=declared] .count')).to.deep.equal(['5', '19']);
        expect(plain(made.one('[part=declared]').textContent!)).to.contain(strings.ruleNotStated);
      });

      it('draws 32 dots with a legend and the rule', async () => {
        const made = await board(`lang="${lang}" src="${qingdao}"`);
        expect(made.count('[part=computed] .dot')).to.equal(32);
        const tally = texts(made, '[part=computed] .legend .number').map(Number);
        expect(tally.reduce((sum, n) => sum + n)).to.equal(32);
        expect(plain(made.one('.foot').textContent!)).to.contain(lang === 'en' ? 'Each item is placed by the figure that stands worst.' : '每项按其中情况最差的一个指标归类。');
      });

      it('draws 10 categories and 32 items, each by its title', async () => {
        const report = await reportAt(qingdao);
        const made = await board(`lang="${lang}" src="${qingdao}"`);
        expect(made.count('[part=category]')).to.equal(10);
        expect(made.count('[part=item]')).to.equal(32);
        const titles = texts(made, '[role=heading]');
        const said = (text: any): string => (typeof text === 'string' ? text : text[lang]);
        expect(titles.slice(1)).to.deep.equal(report.categories.flatMap(({label, items}: any) => [said(label), ...items.map(({title}: any) => said(title))]));
      });

      it('prints every stated share as the article does', async () => {
        const made = await board(`lang="${lang}" src="${qingdao}"`);
        const {items} = boardOf(parse(await reportAt(qingdao)));
        const rows = texts(made, '.metric:not(.plain) .share');
        const stated = items.flatMap(({metrics}) => metrics.flatMap((one) => [one, ...one.parts.filter(({part}) => part.of === 'target')]));
        expect(rows).to.have.length(stated.length);
        const shown = stated.flatMap(({share}, i) => (share.origin === 'stated' ? [rows[i]!] : []));
        expect(shown).to.deep.equal(printed);
      });

      it('says every figure of the cards in the same strings in the table', async () => {
        const cards = await board(`lang="${lang}" src="${qingdao}"`);
        const table = await board(`lang="${lang}" view="table" src="${qingdao}"`);
        const cardRows = cards.all('[part=item] .metric').map((row) => plain(row.textContent!));
        const tableRows = table.all('[part=table] tbody tr').filter((row) => !row.querySelector('.group'))
          .map((row) => [...row.querySelectorAll('td')].map((cell) => plain(cell.textContent!))).map((cells) => cells.slice(0, 5));
        const locale = locales[lang];
        const {items} = boardOf(parse(await reportAt(qingdao)));
        let [card, line] = [0, 0];
        for (const item of items) {
          const figures = [
            ...item.metrics.flatMap((one) => [metricWords(one, locale), ...one.parts.map((part) => ({badge: '', ...partWords(part, one.metric, locale)}))]),
            ...item.figures.map((one) => ({badge: '', ...figureWords(one, locale)})),
          ];
          for (const {label, value, target, share, badge, remarks, basis} of figures) {
            const [inCard, [name, ...cells]] = [cardRows[card++]!, tableRows[line++] as [string, ...string[]]];
            expect(plain(name)).to.contain(plain(label));
            // What the item is called is not said again.
            if (plain(label) !== plain(pickText(item.item.title, lang, 'zh-Hans').words)) expect(inCard).to.contain(plain(label));
            for (const words of [value, target, share, badge, ...remarks, basis]) {
              if (words === '') continue;
              if (words !== '—') expect(inCard, `card of ${label}`).to.contain(plain(words));
              expect(cells.join('|'), `table row of ${label}`).to.contain(plain(words));
            }
            expect(cells[0], `value of ${label}`).to.equal(plain(value));
            expect(cells[1], `target of ${label}`).to.equal(plain(target) || '—');
            expect(cells[3], `basis of ${label}`).to.equal(plain(basis) || '—');
          }
          line += item.item.milestones?.length ?? 0;
          if (figures.length === 0 && !item.item.milestones) line++;
        }
        expect(card).to.equal(cardRows.length);
        expect(line).to.equal(tableRows.length);
      });

      it('says each milestone with its state in the cards and in the table', async () => {
        const cards = await board(`lang="${lang}" src="${qingdao}"`);
        const table = await board(`lang="${lang}" view="table" src="${qingdao}"`);
        const milestones = boardOf(parse(await reportAt(qingdao))).items.flatMap(({item}) => item.milestones ?? []);
        const shown = texts(cards, 'li.fact');
        const rows = texts(table, 'tbody tr');
        expect(shown).to.have.length(milestones.length);
        for (const [i, {text, state}] of milestones.entries()) {
          const words = typeof text === 'string' ? text : text[lang]!;
          expect(shown[i]).to.contain(words);
          expect(shown[i]).to.contain(strings.milestones[state]);
          expect(rows.filter((row) => row.includes(words) && row.includes(strings.milestones[state])), words).to.have.length(1);
        }
      });

      for (const theme of ['light', 'dark']) {
        for (const view of ['cards', 'table']) {
          it(`is accessible: ${view}, ${theme}`, async () => {
            const made = await board(`theme="${theme}" lang="${lang}" view="${view}" src="${qingdao}"`);
            for (const one of made.all('details')) one.setAttribute('open', '');
            await expect(made.element).to.be.accessible();
          });
        }
      }

      for (const view of ['cards', 'table']) {
        for (const width of [320, 200]) {
          it(`fits a column of ${width} px: ${view}`, async () => {
            const made = await board(`lang="${lang}" view="${view}" src="${qingdao}"`, `class="column"`);
            const column = made.page.querySelector<HTMLElement>('.column')!;
            column.style.width = `${width}px`;
            for (const one of made.all('details')) one.setAttribute('open', '');
            await aTimeout(50);
            const {left, right} = column.getBoundingClientRect();
            const wide = made.all('*').filter((one) => !one.closest('.hidden') && (!one.closest('.scroller') || one.matches('.scroller')) && !one.closest('svg')).filter((one) => {
              const box = one.getBoundingClientRect();
              return box.width > 0 && (box.right > right + 1 || box.left < left - 1);
            });
            expect(wide.map((one) => one.outerHTML.slice(0, 120))).to.deep.equal([]);
            expect(column.scrollWidth).to.be.at.most(width);
          });
        }
      }
    });
  }

  it('says the basis of starts beside the figure', async () => {
    const made = await board(`lang="zh-Hans" src="${qingdao}"`);
    const schools = texts(made, '.metric').find((row) => row.startsWith('开工中小学幼儿园'));
    expect(schools).to.contain('已开工').and.contain('80%');
    const care = texts(made, '.metric').find((row) => row.startsWith('养老中心开工'));
    expect(care).to.contain('已开工').and.contain('100%');
  });

  it('says the basis of a part beside its figure, in the cards and in the table', async () => {
    const parts = ['target', 'value'].map((of) => ({role: 'part', label: `Part of ${of}`, of, value: 5, basis: 'started'}));
    const made = await ElementFixture.start('civic-report', '<civic-report lang="en"></civic-report>', (element) => {
      element.report = reportOf([{role: 'progress', label: 'Houses', value: 10, target: {kind: 'exact', value: 20, origin: 'printed'}, direction: 'more', basis: 'planned', parts}]);
    });
    await made.settle();
    expect(made.sound().told).to.deep.equal(['load']);
    for (const row of texts(made, '.metric').slice(1)) expect(row).to.contain('started');
    made.element.view = 'table';
    await made.rest();
    expect(texts(made, 'tbody tr').filter((row) => row.includes('Part of') && row.includes('started'))).to.have.length(2);
  });

  it('never draws a milestone as 0 %', async () => {
    const made = await board(`lang="zh-Hans" src="${qingdao}"`);
    expect(texts(made, 'li.fact').filter((words) => words.includes('%'))).to.deep.equal([]);
    expect(made.count('li.fact .bar, li.fact .ring')).to.equal(0);
  });

  it('has no range role, and no live region but the empty status of the reading tools', async () => {
    const made = await board(`src="${qingdao}"`);
    expect(made.count('[role=meter], [role=progressbar], [aria-valuenow], [aria-live], [role=alert]')).to.equal(0);
    expect(texts(made, '[role=status]')).to.deep.equal(['']);
  });

  it('hides every drawing from assistive technology and from the keyboard', async () => {
    const made = await board(`src="${qingdao}"`);
    // A drawing inside a drawing is hidden with it.
    const outer = made.all('svg').filter((svg) => !svg.parentElement!.closest('svg'));
    expect(outer.length).to.be.above(60);
    expect(outer.filter((svg) => svg.getAttribute('aria-hidden') !== 'true' || svg.getAttribute('focusable') !== 'false')).to.have.length(0);
  });
});

describe('<civic-report heading-level>', () => {
  for (const [attribute, levels] of [
    ['', '234'], ['heading-level="1"', '123'], ['heading-level="3"', '345'], ['heading-level="6"', '666'], ['heading-level="x"', '234'], ['heading-level="0"', '234'], ['heading-level="2.6"', '345'],
  ] as const) {
    it(`${attribute || 'left out'} gives levels ${levels}`, async () => {
      const made = (await board(`${attribute} src="${qingdao}"`)).sound();
      const level = (selector: string): string | null => made.one(selector).getAttribute('aria-level');
      expect([level('[part=board] > * [role=heading]'), level('[part=category] [role=heading]'), level('[part=item] [role=heading]')].join('')).to.equal(levels);
      const all = made.all('[role=heading]').map((one) => Number(one.getAttribute('aria-level')));
      expect(all.filter((one, i) => i > 0 && one > all[i - 1]! + 1), 'skipped levels').to.deep.equal([]);
    });
  }

  it('goes back to 2 when the attribute goes', async () => {
    const made = await board(`heading-level="4" src="${qingdao}"`);
    made.element.removeAttribute('heading-level');
    await made.rest();
    expect(made.sound().one('[role=heading]').getAttribute('aria-level')).to.equal('2');
  });
});

describe('<civic-report> by keyboard', () => {
  /** The controls of the board of the first report in the order of reading: the legend that filters, then the row of tools. */
  const tools = (...last: string[]): string[] => [...Array<string>(6).fill('filter-button'), 'search', 'sort', ...last];

  it('stops at the controls, then once in each category and in each item, at its fold', async () => {
    const made = await board(`src="${qingdao}"`);
    const stops = await walk(made);
    const names = stops.map((one) => one.getAttribute('part') ?? one.localName);
    expect(names.slice(0, 10)).to.deep.equal(tools('fold-button', 'table-button'));
    expect(names.slice(10)).to.deep.equal(Array(10 + 32).fill('summary'));
  });

  it('stops at nothing but the folds where there are no controls', async () => {
    const stops = await walk(await board(`controls="none" src="${qingdao}"`));
    expect(new Set(stops.map(({localName}) => localName))).to.deep.equal(new Set(['summary']));
  });

  it('stops at the controls, at the table that scrolls, and at the heads that sort', async () => {
    const made = await board(`view="table" src="${qingdao}"`);
    const stops = await walk(made);
    expect(stops.map((one) => one.getAttribute('part') ?? one.className)).to.deep.equal([...tools('table-button', 'save-button', 'save-button'), 'scroller', 'sort-button', 'sort-button']);
    expect(plain(made.root.getElementById(stops[11]!.getAttribute('aria-labelledby')!)!.textContent!)).not.to.equal('');
  });

  it('folds and unfolds details by Enter and by Space', async () => {
    const made = await board(`src="${qingdao}"`);
    const details = made.one('details') as HTMLDetailsElement;
    details.querySelector('summary')!.focus();
    await sendKeys({press: 'Enter'});
    expect(details.open).to.equal(true);
    await sendKeys({press: ' '});
    expect(details.open).to.equal(false);
  });

  // Not every engine's driver knows a key named "Space".
  for (const [name, key] of [['Enter', 'Enter'], ['Space', ' ']] as const) {
    it(`shows and hides the table by ${name}, and keeps the focus on the button`, async () => {
      const made = await board(`lang="en" src="${qingdao}"`);
      const button = made.one('[part=table-button]');
      button.focus();
      expect([button.getAttribute('aria-expanded'), button.textContent, made.count('[part=table]')]).to.deep.equal(['false', en.table, 0]);
      await sendKeys({press: key});
      await made.rest();
      expect([button.getAttribute('aria-expanded'), button.textContent, made.count('[part=table]'), made.count('[part=item]')]).to.deep.equal(['true', en.table, 1, 0]);
      expect(made.root.activeElement === button).to.equal(true);
      expect(made.root.getElementById(button.getAttribute('aria-controls')!)).not.to.equal(null);
      await sendKeys({press: key});
      await made.rest();
      expect([button.getAttribute('aria-expanded'), made.count('[part=table]'), made.count('[part=item]')]).to.deep.equal(['false', 0, 32]);
      expect(made.sound().told).to.deep.equal(['load']);
    });
  }

  it('gives every target at least 24 by 24 pixels (WCAG 2.5.8), every button and field 32', async () => {
    const made = await board(`src="${qingdao}"`);
    for (const one of made.all('details')) one.setAttribute('open', '');
    const small = made.all('button, input, select, summary').filter((one) => one.checkVisibility()).filter((one) => {
      const {width, height} = one.getBoundingClientRect();
      return width < 24 || height < (one.localName === 'summary' ? 24 : 32);
    });
    expect(small.map((one) => one.outerHTML.slice(0, 80))).to.deep.equal([]);
  });
});

describe('<civic-report> as a table', () => {
  it('has a caption, heads of columns, rows and groups', async () => {
    const made = await board(`lang="zh-Hans" view="table" src="${qingdao}"`);
    expect(texts(made, 'caption')).to.deep.equal(['青岛市2021年市办实事：上半年进展']);
    expect(texts(made, 'thead th[scope=col]')).to.deep.equal(['项目', '指标', '数值', '目标', '份额 ↕', '口径', '状态 ↕']);
    expect(made.count('th[scope=rowgroup]')).to.equal(10);
    expect(made.count('th[scope=row]')).to.equal(32);
  });

  it('has as many cells in each row as columns, spans counted', async () => {
    const made = await board(`view="table" src="${qingdao}"`);
    for (const body of made.all('tbody')) {
      const rows = [...body.querySelectorAll('tr')];
      const width = rows.map(() => 0);
      for (const [i, row] of rows.entries()) {
        for (const cell of row.querySelectorAll<HTMLTableCellElement>('th, td')) {
          for (let j = 0; j < cell.rowSpan; j++) width[i + j]! += cell.colSpan;
        }
      }
      expect(new Set(width)).to.deep.equal(new Set([7]));
    }
  });
});

describe('<civic-report> of verdicts alone', () => {
  const promises = {
    $schema: 'report.schema.json', lang: 'en', title: 'Promises', publisher: {name: 'Example Town'}, plan: {start: '2026-01-01', end: '2026-12-31'}, asOf: '2026-06-30',
    categories: [{label: 'All', items: [{title: 'Kept', status: {state: 'achieved'}}, {title: 'Broken', status: {state: 'missed'}}]}],
  };
  const shown = async (item: object): Promise<ElementFixture> => {
    const made = await board('lang="en" view="table"');
    made.element.report = {...promises, categories: [{...promises.categories[0], items: [...promises.categories[0]!.items, item]}]};
    await made.rest();
    return made;
  };
  const orders = (made: ElementFixture): unknown => [...(made.one('[part=sort]') as HTMLSelectElement).options].map(({value}) => value);

  it('calls nothing a share, in the heads of its table and in the orders: no report has columns that nothing stands in', async () => {
    const made = await shown({title: 'Begun', status: {state: 'inProgress'}});
    expect(texts(made, 'thead th')).to.deep.equal(['Item', 'State ↕']);
    expect(made.all('tbody tr').map((row) => row.querySelectorAll('th, td').length)).to.deep.equal([1, 2, 2, 2]);
    expect(orders(made)).to.deep.equal(['', 'state', 'state-reversed']);
    const {width} = made.one('table').getBoundingClientRect();
    expect(width).to.be.at.most(made.one('.scroller').getBoundingClientRect().width);
  });

  it('has the columns of what one of its items tells: a fact has no target and no share', async () => {
    expect(texts(await shown({title: 'Road', milestones: [{text: 'Opened', state: 'achieved'}]}), 'thead th')).to.deep.equal(['Item', 'Figure', 'Value', 'Basis', 'State ↕']);
  });

  it('has a share as soon as a figure has one', async () => {
    const made = await shown({title: 'Homes', metrics: [{role: 'progress', label: 'Homes', direction: 'more', value: 5, unit: 'homes', target: {kind: 'exact', value: 10, origin: 'printed'}}]});
    expect(texts(made, 'thead th')).to.deep.equal(['Item', 'Figure', 'Value', 'Target', 'Share ↕', 'Basis', 'State ↕']);
    expect(orders(made)).to.deep.equal(['', 'share', 'share-reversed', 'state', 'state-reversed']);
  });
});

describe('<civic-report> of a report in Arabic', () => {
  it('speaks English where it knows none of the languages, in words and in texts', async () => {
    const made = (await board(`lang="ar" src="${statuses}"`)).sound();
    expect([made.picture!.lang, made.picture!.dir, made.count('[part=board] [lang=ar]')]).to.deep.equal(['en', 'ltr', 0]);
    expect(made.count('[part=item]')).to.equal(10);
  });

  it('marks the texts that are in another language than its words, with their direction', async () => {
    const made = (await board(`lang="zh-Hans" src="${statuses}"`)).sound();
    const title = made.one('[part=board] [lang=ar]');
    expect(title.dir).to.equal('auto');
    expect(getComputedStyle(title).direction).to.equal('rtl');
  });

  it('marks every text in a foreign language, so that it is read and set as such', async () => {
    for (const view of ['cards', 'table']) {
      const made = await board(`lang="zh-Hans" view="${view}" src="${statuses}"`);
      for (const one of made.all('details')) one.setAttribute('open', '');
      const walker = document.createTreeWalker(made.root, NodeFilter.SHOW_TEXT);
      const unmarked: string[] = [];
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        if (/[\u0600-\u06ff]/.test(node.data) && !node.parentElement!.closest('[lang=ar]')) unmarked.push(plain(node.data));
      }
      expect(unmarked).to.deep.equal([]);
    }
  });

  it('marks the labels of its figures too', async () => {
    const made = await ElementFixture.start('civic-report', '<civic-report lang="en"></civic-report>', (element) => {
      element.report = reportOf([{role: 'progress', label: 'وظائف', stated: {share: 0.5, of: 'target'}}, {role: 'context', label: 'سكان', value: 5}], {lang: 'ar'});
    });
    for (const view of ['', 'table']) {
      made.element.view = view;
      await made.settle();
      for (const label of ['وظائف', 'سكان']) {
        expect(made.sound().all('[lang=ar]').filter((one) => one.textContent === label).length, `${label} ${view}`).to.equal(1);
      }
    }
  });

  it('says the publisher\'s own verdicts', async () => {
    const made = await board(`lang="en" src="${statuses}"`);
    expect(made.text).to.contain('Beyond the target').and.contain('On hold').and.contain('Given up').and.contain('not rated');
  });

  it('is accessible', async () => {
    await expect((await board(`lang="ar" src="${statuses}"`)).element).to.be.accessible();
  });

  it('stays within the column in a page from right to left', async () => {
    const made = await board(`lang="en" src="${qingdao}"`, 'dir="rtl"');
    expect(getComputedStyle(made.picture!).direction).to.equal('ltr');
    expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
  });
});

describe('<civic-report> of figures with a past, on a page without the file of trends', () => {
  const figure = (more: object = {}) => ({
    role: 'progress', label: 'Homes', value: 331, unit: 'homes', direction: 'more', target: {kind: 'atLeast', value: 444, origin: 'printed'}, history: [{date: '2020-12-31', value: 235}], ...more,
  });
  const said = async (lang: string, ...metrics: readonly object[]): Promise<string[]> => {
    const made = await ElementFixture.start('civic-report', `<civic-report lang="${lang}"></civic-report>`, (element) => { element.report = reportOf(metrics); });
    return texts((await made.settle()).sound() as ElementFixture, '.amounts');
  };

  it('says the last step in words, in its language', async () => {
    expect((await said('en', figure()))[0]).to.match(/ · \+96 homes since 31 December 2020$/);
    expect((await said('zh-Hans', figure()))[0]).to.match(/ · 自2020年12月31日以来\+96 homes$/);
  });

  it('says none over a date without a value, of percentages, or where the figures are alike', async () => {
    for (const words of await said('en', figure({history: [{date: '2020-06-30', value: 200}, {date: '2020-12-31'}]}), figure({unit: '%', value: 33.1}), figure({value: 235}))) expect(words).not.to.contain('since');
  });
});
