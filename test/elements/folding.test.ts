import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {ElementFixture, plain, qingdao, reportAt} from './fixture.js';
import {waitUntil} from '../wait-until.js';

/** The first report, whose ten categories hold 32 items. */
const folded = (attributes = ''): Promise<ElementFixture> => ElementFixture.of('civic-report', `<civic-report fold="categories" ${attributes} lang="en" src="${qingdao}"></civic-report>`);

/** A made-up tracker: so many items in three categories, the first one with a long word of its own. */
async function tracker(items: number, attributes = ''): Promise<ElementFixture> {
  const report = {
    $schema: 'report.schema.json', lang: 'en', title: 'Made up', publisher: {name: 'Nobody'}, plan: {start: '2024-01-01', end: '2027-12-31'}, asOf: '2026-01-01',
    categories: Array.from({length: 3}, (_, category) => ({
      label: `Part ${category}`,
      items: Array.from({length: Math.ceil((items - category) / 3)}, (_, i) => ({title: `Promise ${category}-${i}${category === 1 && i === 0 ? ' quokka' : ''}`, status: {state: i % 2 ? 'achieved' : 'notStarted'}})),
    })),
  };
  return ElementFixture.of('civic-report', `<civic-report ${attributes} lang="en"><script type="application/json">${JSON.stringify(report)}</script></civic-report>`);
}

const buttons = (made: ElementFixture): HTMLButtonElement[] => made.all('[part=category-button]') as HTMLButtonElement[];
const areOpen = (made: ElementFixture): boolean[] => buttons(made).map((one) => one.getAttribute('aria-expanded') === 'true');
/** Whether the items of each category can be seen, by their height. */
const areSeen = (made: ElementFixture): boolean[] => made.all('.folded').map((one) => one.checkVisibility({contentVisibilityAuto: false}) && one.getBoundingClientRect().height > 0);
const press = async (made: ElementFixture, which: number): Promise<void> => {
  buttons(made)[which]!.click();
  await made.rest();
};

describe('a board whose categories fold', () => {
  it('shows a head for each: ring, label and counts, and no item', async () => {
    const made = (await folded()).sound();
    expect(areOpen(made)).to.deep.equal(Array(10).fill(false));
    expect(areSeen(made)).to.deep.equal(Array(10).fill(false));
    expect(made.count('.category-head [part=category-ring]')).to.equal(10);
    expect(plain(made.one('.category-head').textContent!)).to.match(/Jobs.*Category 1 · 2 items · 1 of 6 shares at or above target/);
  });

  it('has every item in the document all the same, for the search of the page', async () => {
    const made = await folded();
    expect(made.count('[part=item]')).to.equal(32);
    expect(made.all('.folded').every((one) => one.getAttribute('hidden') === 'until-found')).to.equal(true);
  });

  it('names each button by its heading, and what it opens by its id', async () => {
    const made = await folded();
    for (const button of buttons(made)) {
      expect(button.parentElement!.getAttribute('role')).to.equal('heading');
      const opened = made.root.getElementById(button.getAttribute('aria-controls')!)!;
      expect(opened.getAttribute('aria-labelledby')).to.equal(button.parentElement!.id);
    }
  });

  it('opens a category by a press on its button and closes it by another', async () => {
    const made = await folded();
    await press(made, 2);
    expect(areOpen(made)).to.deep.equal([false, false, true, ...Array(7).fill(false)]);
    expect(areSeen(made)).to.deep.equal([false, false, true, ...Array(7).fill(false)]);
    await press(made, 2);
    expect(areSeen(made)).to.deep.equal(Array(10).fill(false));
  });

  it('opens it by a press anywhere on its head', async () => {
    const made = await folded();
    (made.all('.category-head p')[3]!).click();
    await made.rest();
    expect(areOpen(made).indexOf(true)).to.equal(3);
  });

  it('opens it by keyboard', async () => {
    const made = await folded();
    buttons(made)[1]!.focus();
    await sendKeys({press: 'Enter'});
    await made.rest();
    expect(areSeen(made)[1]).to.equal(true);
  });

  it('opens what the search of the page or a link to text has found', async () => {
    const made = await folded();
    made.all('.folded')[4]!.dispatchEvent(new Event('beforematch', {bubbles: true}));
    await made.rest();
    expect(areOpen(made).indexOf(true)).to.equal(4);
  });

  it('opens and closes all at once, details too', async () => {
    const made = await folded();
    made.one('[part=fold-button]').click();
    await made.rest();
    expect(areSeen(made)).to.deep.equal(Array(10).fill(true));
    expect(made.all('[part=item] details').every((one) => (one as HTMLDetailsElement).open)).to.equal(true);
    made.one('[part=fold-button]').click();
    await made.rest();
    expect(areSeen(made)).to.deep.equal(Array(10).fill(false));
  });

  it('shows what a search or a filter finds, and is closed again after it', async () => {
    const made = await folded();
    await press(made, 0);
    made.element.search = 'school';
    await made.rest();
    expect(made.count('[part=category-button]')).to.equal(0);
    expect(made.all('[part=item]').every((one) => one.getBoundingClientRect().height > 0)).to.equal(true);
    made.element.search = '';
    made.element.filter = 'behind';
    await made.rest();
    expect(made.count('[part=category-button]')).to.equal(0);
    made.element.filter = '';
    await made.rest();
    expect(areOpen(made)).to.deep.equal([true, ...Array(9).fill(false)]);
    expect(areSeen(made)).to.deep.equal([true, ...Array(9).fill(false)]);
  });

  it('keeps what is open through new data of the same report', async () => {
    const made = await folded();
    await press(made, 5);
    const next = await reportAt(qingdao);
    next.title = 'Another title';
    made.element.report = next;
    await made.settle();
    expect(made.text).to.contain('Another title');
    expect(areOpen(made).indexOf(true)).to.equal(5);
  });

  it('opens the category of an item that is linked to', async () => {
    const made = await folded();
    location.hash = '#civic-item-19';
    await waitUntil(() => areOpen(made).includes(true), 'no category has opened');
    await made.rest();
    const item = made.one('#item-18').closest('[part=item]')!;
    expect([item.getBoundingClientRect().height > 0, item.querySelector('details')?.open ?? true]).to.deep.equal([true, true]);
    history.replaceState(history.state, '', location.pathname + location.search);
  });

  for (const [hash, which] of [['#civic-category-3', 2], ['#civic-category-10', 9]] as const) {
    it(`opens the category of ${hash} and goes to it`, async () => {
      const made = await folded();
      location.hash = hash;
      await waitUntil(() => areOpen(made).includes(true), 'no category has opened');
      await made.rest();
      expect([areOpen(made).indexOf(true), made.root.activeElement?.id]).to.deep.equal([which, `category-${which}`]);
      history.replaceState(history.state, '', location.pathname + location.search);
    });
  }

  it('has no fold in the table twin', async () => {
    const made = await folded('view="table"');
    expect([made.count('[part=category-button]'), made.count('tbody tr') > 0]).to.deep.equal([0, true]);
  });
});

describe('the attribute fold', () => {
  for (const [items, attributes, heads] of [[59, '', 0], [60, '', 3], [60, 'fold="none"', 0], [6, 'fold="categories"', 3], [60, 'fold="everything"', 3]] as const) {
    it(`${attributes || 'left out'}, of ${items} items: ${heads} heads that fold`, async () => {
      const made = await tracker(items, attributes);
      expect([made.count('[part=category-button]'), made.count('[part=item]')]).to.deep.equal([heads, items]);
    });
  }

  it('closes no board of one category by itself', async () => {
    const report = {
      $schema: 'report.schema.json', lang: 'en', title: 'Made up', publisher: {name: 'Nobody'}, plan: {start: '2024-01-01', end: '2027-12-31'}, asOf: '2026-01-01',
      categories: [{label: 'All', items: Array.from({length: 80}, (_, i) => ({title: `Promise ${i}`, status: {state: 'achieved'}}))}],
    };
    const made = await ElementFixture.of('civic-report', `<civic-report lang="en"><script type="application/json">${JSON.stringify(report)}</script></civic-report>`);
    expect(made.count('[part=category-button]')).to.equal(0);
  });

  it('may be changed while the board stands', async () => {
    const made = await tracker(90);
    made.element.fold = 'none';
    await made.rest();
    expect([made.count('[part=category-button]'), made.count('[part=item]')]).to.deep.equal([0, 90]);
    made.element.fold = '';
    await made.rest();
    expect([made.count('[part=category-button]'), made.count('[part=item]')]).to.deep.equal([3, 90]);
  });

  it('finds a word in a closed category by its own search', async () => {
    const made = await tracker(90);
    made.element.search = 'quokka';
    await made.rest();
    expect(made.all('[part=item]').map((one) => one.getBoundingClientRect().height > 0)).to.deep.equal([true]);
  });
});
