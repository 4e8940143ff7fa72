import {expect} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import {ElementFixture, emptyPage, qingdao} from './fixture.js';

const board = `<civic-report lang="en" src="${qingdao}"></civic-report>`;

/** The board in some markup, once it is drawn, whether it is seen or not. */
const drawn = (markup: string): Promise<ElementFixture> => ElementFixture.of('civic-report', markup);

/** A board of one category with some items. */
const withItems = (items: readonly object[], attributes = ''): Promise<ElementFixture> => drawn(`<civic-report lang="en" ${attributes}><script type="application/json">${JSON.stringify({
  $schema: 'report.schema.json', version: '1.1', lang: 'en', title: 'Made up', publisher: {name: 'Nobody'}, plan: {start: '2024-01-01', end: '2027-12-31'}, asOf: '2026-01-01', categories: [{label: 'All', items}],
})}</script></civic-report>`);

/** Expects that all 32 items have ink, none beside the room of the element and none over another. */
async function expectWhole(made: ElementFixture, items = 32): Promise<void> {
  const seen = made.all('[part=item]');
  expect(seen.length).to.equal(items);
  const {left, right} = made.element.getBoundingClientRect();
  for (const item of [seen[0]!, seen.at(-1)!]) {
    item.scrollIntoView();
    await waitUntil(() => item.getBoundingClientRect().height > 20, 'the item has no room');
    const box = item.getBoundingClientRect();
    expect(box.left).to.be.at.least(left - 1);
    expect(box.right).to.be.at.most(right + 1);
  }
  const [first, last] = [seen[0]!, seen.at(-1)!].map((item) => item.getBoundingClientRect());
  if (items > 1) expect(first!.top).to.be.below(last!.top);
  made.sound();
}

describe('a board in a room that opens later', () => {
  it('of no width is whole when it has grown', async () => {
    const made = await drawn(`<div>${board}</div>`);
    const room = made.element.parentElement!;
    room.style.inlineSize = '0px';
    await made.rest();
    room.style.inlineSize = '700px';
    await expectWhole(made);
  });

  it('such as a closed dialog is whole when it opens', async () => {
    const made = await drawn(`<dialog>${board}</dialog>`);
    (made.element.parentElement as HTMLDialogElement).showModal();
    await expectWhole(made);
    (made.element.parentElement as HTMLDialogElement).close();
  });

  it('such as a popover is whole when it is shown', async function () {
    const made = await drawn(`<div popover>${board}</div>`);
    const popover = made.element.parentElement!;
    if (!('showPopover' in popover)) return this.skip();
    popover.showPopover();
    await expectWhole(made);
    popover.hidePopover();
  });

  it('such as another tab is whole when it is chosen', async () => {
    const made = await drawn(`<div hidden>${board}</div>`);
    made.element.parentElement!.hidden = false;
    await expectWhole(made);
  });

  it('such as the second picture of a carousel is whole when it is scrolled to', async () => {
    const made = await drawn(`<div id="carousel"><div>One</div><div>${board}</div></div>`);
    const carousel = made.element.parentElement!.parentElement!;
    Object.assign(carousel.style, {display: 'flex', overflowX: 'scroll', inlineSize: '600px', scrollSnapType: 'x mandatory'});
    for (const slide of carousel.children) Object.assign((slide as HTMLElement).style, {flex: '0 0 100%', scrollSnapAlign: 'start'});
    carousel.scrollLeft = 600;
    await expectWhole(made);
  });
});

describe('a board in letters of the page', () => {
  for (const size of [10, 30]) {
    it(`of ${size} px keeps its words in its room, and none below 12 px`, async () => {
      const page = emptyPage();
      page.style.fontSize = `${size}px`;
      const made = await ElementFixture.of('civic-report', board);
      page.append(made.element);
      made.element.style.inlineSize = '360px';
      await made.rest();
      const {right} = made.element.getBoundingClientRect();
      for (const one of made.all('.item-title, .name, .amounts, .share, .badge, .standing')) {
        if (!one.checkVisibility()) continue;
        expect(one.getBoundingClientRect().right, one.textContent!).to.be.at.most(right + 1);
        expect(parseFloat(getComputedStyle(one).fontSize), one.textContent!).to.be.at.least(11.99);
      }
      made.sound();
    });
  }
});

describe('a board of one category', () => {
  for (const count of [1, 500]) {
    it(`with ${count} ${count === 1 ? 'item' : 'items'} has all of them`, async () => {
      const made = await withItems(Array.from({length: count}, (_, i) => ({number: i + 1, title: `Pledge ${i + 1}`, status: {state: 'achieved'}})), 'fold="none"');
      await waitUntil(() => made.count('[part=item]') === count, 'items are missing');
      await expectWhole(made, count);
    });
  }
});

it('A board of 200 tags offers each of them once, in one box', async () => {
  const tags = Array.from({length: 200}, (_, i) => `Tag ${i}`);
  const made = await withItems([{number: 1, title: 'Trams', status: {state: 'achieved'}, tags}, {number: 2, title: 'Parks', status: {state: 'missed'}}]);
  made.element.style.inlineSize = '360px';
  await made.rest();
  const box = made.one('[part=tag]') as HTMLSelectElement;
  expect([...box.options].map(({text}) => text)).to.deep.equal(['All', ...tags]);
  expect(box.getBoundingClientRect().right).to.be.at.most(made.element.getBoundingClientRect().right + 1);
  // Two items are still what the reader came for.
  expect(made.count('[part=item]')).to.equal(2);
  made.sound();
});
