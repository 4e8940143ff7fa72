import {expect} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import {ElementFixture, plain, qingdao, reportAt} from './fixture.js';

const grid = (attributes: string): Promise<ElementFixture<'civic-category-grid'>> =>
  ElementFixture.of('civic-category-grid', `<civic-category-grid ${attributes}></civic-category-grid>`);

describe('<civic-category-grid> of shares', () => {
  it('draws a card for each category: its label and how many shares reach the target', async () => {
    const made = (await grid('lang="en" shares="Jobs: 0.527 1.127 1; Schools: 0.8"')).sound();
    expect(made.count('[part=card]')).to.equal(2);
    expect(made.all('[role=heading]').map((one) => one.textContent)).to.deep.equal(['Jobs', 'Schools']);
    expect(made.text).to.contain('2 of 3 shares at or above target').and.contain('0 of 1 share at or above target');
    // Nothing is known of items.
    expect(made.text).not.to.contain('item');
  });

  it('takes the punctuation of Chinese', async () => {
    const made = (await grid('lang="zh-Hans" shares="就业：0.527 1.127；教育：0.8"')).sound();
    expect(made.text).to.contain('2个份额中1个达到目标').and.contain('超额12.7%');
  });

  it('says nothing of a pace that it does not know', async () => {
    const made = await grid('lang="en" shares="Jobs: 0.1 0.9"');
    expect(made.count('.behind, .ahead, .onTrack')).to.equal(0);
  });

  it('leaves out an entry of another form', async () => {
    const made = (await grid('lang="en" shares="Jobs: 0.5; what is this; Roads: x; Parks: -1; Schools: 0.8;;"')).sound();
    expect(made.all('[role=heading]').map((one) => one.textContent)).to.deep.equal(['Jobs', 'Schools']);
  });

  it('loses its attributes without a slip', async () => {
    const made = await grid('lang="en" shares="Jobs: 0.5" category="x" heading-level="4"');
    expect(made.one('[role=heading]').getAttribute('aria-level')).to.equal('4');
    for (const name of ['heading-level', 'category', 'shares']) {
      made.element.removeAttribute(name);
      await made.rest();
      made.sound();
    }
    expect(made.showsChildren).to.equal(true);
    Object.assign(made.element, {shares: null, category: null, headingLevel: null});
    await made.rest();
    made.sound();
  });
});

describe('<civic-category-grid> of a report', () => {
  it('draws all ten categories of src, of report and of a child script', async () => {
    const report = await reportAt(qingdao);
    const all = [
      await grid(`lang="zh-Hans" src="${qingdao}"`),
      await (await ElementFixture.start('civic-category-grid', '<civic-category-grid lang="zh-Hans"></civic-category-grid>', (element) => {
        element.report = report;
      })).settle(),
      await ElementFixture.of('civic-category-grid', `<civic-category-grid lang="zh-Hans"><script type="application/json">${JSON.stringify(report)}</script></civic-category-grid>`),
    ];
    for (const made of all) {
      expect(made.sound().told).to.deep.equal(['load']);
      expect(made.count('[part=card]')).to.equal(10);
      expect(made.all('[role=heading]').map((one) => plain(one.textContent!))).to.deep.equal(report.categories.map(({label}: any) => label['zh-Hans']));
    }
  });

  it('draws one segment for each share of a target, none for milestones, and no mean', async () => {
    const made = await grid(`src="${qingdao}" category="1"`);
    expect(made.count('[part=card]')).to.equal(1);
    const report = await reportAt(qingdao);
    const shares = report.categories[0].items.flatMap(({metrics = []}: any) => metrics)
      .filter(({role, stated, value, target}: any) => role === 'progress' && (stated || (value && target?.value)));
    // All of them are one path, each with its own end.
    expect(made.one('[part=category-ring] .track').getAttribute('d')!.match(/Z/g)).to.have.length(shares.length);
    expect(plain(made.one('.ring-words').textContent!)).to.match(new RegExp(`^\\d+/${shares.length}$`));
  });

  it('names each overachieved figure beside its badge, with its basis', async () => {
    const made = await grid(`lang="zh-Hans" src="${qingdao}"`);
    const lines = made.all('[part=card] .badges li').map((one) => plain(one.textContent!));
    expect(lines).to.include('新增密闭投放点 3.04倍').and.include('节能改造开工面积 已开工 超额3.1%');
  });

  it('finds a category by number and tells of one that the report lacks', async () => {
    expect((await grid(`src="${qingdao}" category="10"`)).count('[part=card]')).to.equal(1);
    const made = (await grid(`lang="en" src="${qingdao}" category="11"`)).sound();
    expect(made.told).to.deep.equal(['missing']);
    expect(made.text).to.contain('The report has no "11".');
  });

  for (const [attribute, level] of [['', '3'], ['heading-level="5"', '5'], ['heading-level="9"', '3'], ['heading-level="0"', '3'], ['heading-level="-2"', '3'], ['heading-level="two"', '3'], ['heading-level="2.4"', '2']] as const) {
    it(`has headings of level ${level} for ${attribute || 'no heading-level'}`, async () => {
      const made = (await grid(`src="${qingdao}" ${attribute}`)).sound();
      expect(new Set(made.all('[role=heading]').map((one) => one.getAttribute('aria-level')))).to.deep.equal(new Set([level]));
    });
  }

  it('has nothing to focus', async () => {
    expect((await grid(`src="${qingdao}"`)).count('a, button, summary, [tabindex], svg:not([focusable=false])')).to.equal(0);
  });
});

describe('<civic-category-grid>, accessible', () => {
  for (const theme of ['light', 'dark']) {
    for (const lang of ['zh-Hans', 'en']) {
      it(`${lang}, ${theme}`, async () => {
        const made = await grid(`theme="${theme}" lang="${lang}" src="${qingdao}"`);
        made.page.style.background = theme === 'dark' ? '#14181d' : '#fff';
        await expect(made.element).to.be.accessible();
      });
    }
  }
});

describe('a grid whose cards open', () => {
  const opened = (attributes = ''): Promise<ElementFixture<'civic-category-grid'>> => ElementFixture.of('civic-category-grid', `<civic-category-grid expandable lang="en" src="${qingdao}" ${attributes}></civic-category-grid>`);
  const buttons = (made: ElementFixture<'civic-category-grid'>): HTMLElement[] => made.all('[part=category-button]');

  it('has every item in the document, closed, with no room of its own', async () => {
    const made = (await opened()).sound();
    const plainGrid = await ElementFixture.of('civic-category-grid', `<civic-category-grid lang="en" src="${qingdao}"></civic-category-grid>`);
    expect([made.count('[part=item]'), made.count('.folded[hidden=until-found]'), plainGrid.count('[part=item]')]).to.deep.equal([32, 10, 0]);
    expect(buttons(made).map((one) => one.getAttribute('aria-expanded'))).to.deep.equal(Array(10).fill('false'));
    // The last row is one of cards.
    expect(made.one('.grid').getBoundingClientRect().bottom).to.be.closeTo(made.all('[part=card]')[9]!.getBoundingClientRect().bottom, 1);
  });

  it('shows the items of a card below its row, over the whole width, and the cards after it in their places', async () => {
    const made = await opened();
    const tops = (): number[] => made.all('[part=card]').map((one) => Math.round(one.getBoundingClientRect().top));
    const before = tops();
    const row = before.filter((top) => top === before[0]).length;
    buttons(made)[0]!.click();
    await made.rest();
    const body = made.all('.opened')[0]!.getBoundingClientRect();
    const around = made.one('.grid').getBoundingClientRect();
    expect([body.width, body.left].map(Math.round)).to.deep.equal([around.width, around.left].map(Math.round));
    expect(tops().slice(0, row)).to.deep.equal(before.slice(0, row));
    expect(tops()[row]! >= body.bottom).to.equal(true);
    expect(made.all('.opened')[0]!.querySelectorAll('[part=item]').length).to.equal(2);
  });

  it('opens what the search of the page has found, and tells the page what the reader opened', async () => {
    const made = await opened();
    const chosen: unknown[] = [];
    made.page.addEventListener('civic-select', ({detail}) => chosen.push([detail.category.number, detail.item]));
    made.all('.folded')[4]!.dispatchEvent(new Event('beforematch', {bubbles: true}));
    await made.rest();
    expect(buttons(made).map((one) => one.getAttribute('aria-expanded')).indexOf('true')).to.equal(4);
    expect(chosen).to.deep.equal([[5, null]]);
  });

  it('opens nothing of bare shares', async () => {
    const made = await ElementFixture.of('civic-category-grid', '<civic-category-grid expandable shares="Water: 0.5 1.2"></civic-category-grid>');
    expect(buttons(made)).to.have.length(0);
  });
});

describe('a grid whose cards are links', () => {
  const linked = (href: string): Promise<ElementFixture<'civic-category-grid'>> => ElementFixture.of('civic-category-grid', `<civic-category-grid lang="en" src="${qingdao}" href="${href}"></civic-category-grid>`);
  const links = (made: ElementFixture<'civic-category-grid'>): (string | null)[] => made.all('.category-label a').map((one) => one.getAttribute('href'));

  it('leads to each category by its number or id', async () => {
    expect(links(await linked('#civic-category-{id}'))).to.deep.equal(Array.from({length: 10}, (_, i) => `#civic-category-${i + 1}`));
  });

  it('leads to the category on the board of the same page', async () => {
    const made = await ElementFixture.of('civic-category-grid', `<civic-category-grid lang="en" src="${qingdao}" href="#civic-category-{id}"></civic-category-grid><civic-report fold="categories" src="${qingdao}"></civic-report>`);
    const board = made.page.querySelector('civic-report')!;
    await waitUntil(() => board.matches(':state(ready)'));
    made.all('.category-label a')[6]!.click();
    await waitUntil(() => board.shadowRoot!.activeElement?.id === 'category-6', 'the board does not go to the category');
    history.replaceState(history.state, '', location.pathname + location.search);
  });

  it('is not followed where the page takes it over', async () => {
    const made = await linked('#taken-{id}');
    const chosen: unknown[] = [];
    made.page.addEventListener('civic-select', (event) => {
      chosen.push(event.detail.category.number);
      event.preventDefault();
    });
    made.all('.category-label a')[2]!.click();
    expect([chosen, location.hash]).to.deep.equal([[3], '']);
  });

  for (const href of ['javascript:alert({id})', 'data:text/html,{id}', ' javascript:1']) {
    it(`leads nowhere for ${href}`, async () => expect(links(await linked(href))).to.deep.equal([]));
  }
});
