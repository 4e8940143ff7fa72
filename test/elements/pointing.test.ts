import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {CivicSelectEvent} from '../../src/elements/events.js';
import {ElementFixture, plain, qingdao, statuses, type Tag} from './fixture.js';

/** An element with the items and categories that it told the page of. */
async function pointed<Name extends Tag>(tag: Name, attributes = `src="${qingdao}"`): Promise<ElementFixture<Name> & {chosen: string[]}> {
  const made = await ElementFixture.of(tag, `<${tag} lang="en" ${attributes}></${tag}>`);
  const chosen: string[] = [];
  made.page.addEventListener('civic-select', ({detail: {category, item}}: CivicSelectEvent) => chosen.push(`${category.number ?? category.id ?? ''}/${item?.number ?? item?.id ?? ''}`));
  return Object.assign(made, {chosen});
}

/** Moves a pointer to a place of a picture, as parts of its width and height, or presses there. */
function at(place: Element, x: number, y: number, type = 'pointermove', pointerType = 'mouse'): void {
  const {left, top, width, height} = place.getBoundingClientRect();
  place.dispatchEvent(new PointerEvent(type, {bubbles: true, composed: true, cancelable: true, pointerType, clientX: left + width * x, clientY: top + height * y}));
}

const note = (made: ElementFixture<Tag>): string[] => made.all('.answer > *').map((one) => plain(one.textContent!));
const ring = (made: ElementFixture<Tag>, n = 0): HTMLElement => made.all('.category-ring')[n]!;

describe('pointing at a picture', () => {
  it('says of a segment of a ring which item and figure it is, as its row does', async () => {
    const made = await pointed('civic-report');
    // The first of six segments, at one o'clock; its row says 52.7 %.
    at(ring(made), 0.7, 0.15);
    expect(note(made)).to.deep.equal(['1 Jobs and start-ups', 'New urban jobs: 184,400 people reached, target 350,000 people, 52.7% of plan']);
    // The second, at three o'clock.
    at(ring(made), 0.9, 0.5);
    expect(note(made)[1]).to.match(/^Skilled people attracted: .*44\.1%/);
    made.sound();
  });

  it('says nothing in the middle of a ring, where its words stand, and nothing beside it', async () => {
    const made = await pointed('civic-report');
    at(ring(made), 0.7, 0.15);
    at(ring(made), 0.5, 0.5);
    expect(note(made)).to.deep.equal([]);
    at(ring(made), 0.7, 0.15);
    at(made.one('.category-label'), 0.5, 0.5);
    expect(note(made)).to.deep.equal([]);
  });

  it('says of each dot which item it is, in the order of the legend', async () => {
    const made = await pointed('civic-report');
    const dots = made.all('.dot');
    at(dots[0]!, 0.5, 0.5);
    const [title, standing] = note(made);
    expect(standing).to.equal('above target');
    const row = made.all('[part=item]').find((one) => plain(one.querySelector('.item-head')!.textContent!).includes(title!.replace(/^\d+ /, '')))!;
    expect(plain(row.querySelector('.standing')!.textContent!)).to.equal('above target');
    at(dots[dots.length - 1]!, 0.5, 0.5);
    expect(note(made)[1]).to.match(/nothing to compare|Milestone/);
  });

  it('says of a bar what its row says, and what its triangle is', async () => {
    const made = await pointed('civic-report');
    at(made.one('.item .bar'), 0.5, 0.5);
    expect(note(made)).to.deep.equal(['New urban jobs: 184,400 people reached, target 350,000 people, 52.7% of plan', 'the triangle the time elapsed: 49.6%']);
  });

  it('says of a verdict its word', async () => {
    const made = await pointed('civic-report', `src="${statuses}"`);
    at(ring(made), 0.7, 0.1);
    expect(note(made)).to.have.length(2);
    expect(made.all('[part=item] .standing').some((one) => plain(one.textContent!).startsWith(note(made)[1]!))).to.equal(true);
  });

  it('adds no node until it is asked, no tab stop, and nothing for those who read the rows', async () => {
    const made = await pointed('civic-report');
    expect(made.count('.answer')).to.equal(0);
    at(ring(made), 0.7, 0.15);
    expect([made.count('.answer'), made.one('.answer').getAttribute('aria-hidden'), made.count('.answer :is(a, button, [tabindex])'), made.count('.category-ring[tabindex], .dot[tabindex]')]).to.deep.equal([1, 'true', 0, 0]);
    made.element.dispatchEvent(new PointerEvent('pointerleave', {pointerType: 'mouse'}));
    expect(made.count('.answer')).to.equal(0);
  });

  it('stays within the element, stays while the pointer is on it, and goes by Escape', async () => {
    const made = await pointed('civic-report');
    at(ring(made), 0.7, 0.15);
    const [box, around] = [made.one('.answer').getBoundingClientRect(), made.picture!.getBoundingClientRect()];
    expect([box.left >= around.left, box.right <= around.right + 0.5]).to.deep.equal([true, true]);
    at(made.one('.answer'), 0.5, 0.5);
    expect(made.count('.answer')).to.equal(1);
    await sendKeys({press: 'Escape'});
    expect(made.count('.answer')).to.equal(0);
  });
});

describe('a press on a picture', () => {
  it('goes to the item of a segment and tells the page', async () => {
    const made = await pointed('civic-report', `src="${qingdao}" fold="categories"`);
    at(ring(made, 1), 0.9, 0.5, 'click');
    await made.rest();
    expect(made.root.activeElement?.id).to.equal('item-2');
    expect(made.chosen).to.deep.equal(['2/3']);
    expect(made.all('[part=category-button]').map((one) => one.getAttribute('aria-expanded')).indexOf('true')).to.equal(1);
  });

  it('goes nowhere where the page does not want it', async () => {
    const made = await pointed('civic-report');
    made.page.addEventListener('civic-select', (event) => event.preventDefault());
    at(made.one('.dot'), 0.5, 0.5, 'click');
    await made.rest();
    expect(made.root.activeElement === null).to.equal(true);
  });

  it('of a finger asks first, and goes by the second tap', async () => {
    const made = await pointed('civic-report');
    at(ring(made), 0.7, 0.15, 'click', 'touch');
    await made.rest();
    expect([note(made)[0], made.root.activeElement === null]).to.deep.equal(['1 Jobs and start-ups', true]);
    at(ring(made), 0.7, 0.15, 'click', 'touch');
    await made.rest();
    expect(made.root.activeElement?.id).to.equal('item-0');
  });

  it('on a length of the strip filters by what it counts, and does nothing on a plain picture', async () => {
    const report = {
      $schema: 'report.schema.json', lang: 'en', title: 'Made up', publisher: {name: 'Nobody'}, plan: {start: '2024-01-01', end: '2027-12-31'}, asOf: '2026-01-01',
      categories: [{label: 'All', items: Array.from({length: 80}, (_, i) => ({title: `Promise ${i}`, status: {state: i < 30 ? 'achieved' : 'missed'}}))}],
    };
    const script = `<script type="application/json">${JSON.stringify(report)}</script>`;
    const made = await ElementFixture.of('civic-report', `<civic-report lang="en">${script}</civic-report>`);
    const second = made.all('.strip rect')[1]!;
    at(second, 0.5, 0.5);
    expect(note(made)).to.deep.equal(['not kept 50']);
    at(second, 0.5, 0.5, 'click');
    await made.rest();
    expect([made.count('[part=item]'), made.element.filter]).to.deep.equal([50, 'is:missed']);
    const still = await ElementFixture.of('civic-report', `<civic-report lang="en" controls="none">${script}</civic-report>`);
    at(still.all('.strip rect')[1]!, 0.5, 0.5, 'click');
    await still.rest();
    expect(still.element.filter).to.equal('');
  });

  it('in a summary tells the page of the item', async () => {
    const made = await pointed('civic-status-summary');
    at(made.all('.dot')[31]!, 0.5, 0.5, 'click');
    expect(made.chosen).to.have.length(1);
  });
});
