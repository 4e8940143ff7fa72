import {expect} from '@open-wc/testing';
import {ElementFixture, plain} from './fixture.js';

const base = {$schema: 'report.schema.json', version: '1.1', lang: 'en', title: 'Made up', publisher: {name: 'Nobody'}, plan: {start: '2024-01-01', end: '2027-12-31'}, asOf: '2026-01-01'};
const items = [
  {number: 1, title: 'Trams', status: {state: 'achieved'}, responsible: {en: 'Roads', fr: 'Voirie'}, tags: ['Climate'], due: '2025'},
  {number: 2, title: 'Parks', status: {state: 'missed'}, responsible: ['Greens', {en: 'Roads', fr: 'Voirie'}], tags: ['Climate', 'Health'], due: '2026-03'},
  {number: 3, title: 'Clinics', status: {state: 'achieved'}, responsible: 'Health office', tags: ['Health'], due: '2026-09-30'},
  {number: 4, title: 'Forms', status: {state: 'inProgress'}},
];
const board = (attributes = '', list: readonly object[] = items): Promise<ElementFixture> => ElementFixture.of('civic-report',
  `<civic-report lang="en" ${attributes}><script type="application/json">${JSON.stringify({...base, categories: [{label: 'All', items: list}]})}</script></civic-report>`);

const shown = (made: ElementFixture): string[] => made.all('[part=item] .item-title').map((one) => plain(one.textContent!));
const legend = (made: ElementFixture): string[] => made.all('[part=filter-button]').map((one) => plain(one.textContent!));
const options = (made: ElementFixture, part: string): string[] => [...made.one(`[part=${part}]`).querySelectorAll('option')].map((one) => plain(one.textContent!));
async function choose(made: ElementFixture, part: string, value: string): Promise<void> {
  const select = made.one(`[part=${part}]`) as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await made.rest();
}
const restore = (): void => history.replaceState(history.state, '', location.pathname);

describe('the choices beside the legend', () => {
  it('are those that the report has, with all of them as the first one', async () => {
    const made = (await board()).sound();
    expect(options(made, 'responsible')).to.deep.equal(['All', 'Roads', 'Greens', 'Health office']);
    expect(options(made, 'tag')).to.deep.equal(['All', 'Climate', 'Health']);
    expect(options(made, 'due')).to.deep.equal(['All', '2025', '2026']);
  });

  it('are none where the report leaves no choice', async () => {
    const made = await board('', [{title: 'One', status: {state: 'achieved'}, responsible: 'Roads', tags: ['Climate'], due: '2026'}, {title: 'Two', status: {state: 'achieved'}, responsible: 'Roads'}]);
    expect(made.count('[part=responsible], [part=tag], [part=due]')).to.equal(0);
  });

  it('of one year are its months', async () => {
    const made = await board('', [{title: 'One', due: '2026-03-01'}, {title: 'Two', due: '2026-11'}, {title: 'Three', due: '2026'}].map((one) => ({...one, status: {state: 'pending'}})));
    expect(options(made, 'due')).to.deep.equal(['All', 'March 2026', 'November 2026']);
  });

  it('leave the items that fit, each by itself and together', async () => {
    const made = await board();
    await choose(made, 'responsible', 'Roads');
    expect([shown(made), made.element.responsible, made.element.getAttribute('responsible')]).to.deep.equal([['Trams', 'Parks'], 'Roads', 'Roads']);
    await choose(made, 'due', '2026');
    expect(shown(made)).to.deep.equal(['Parks']);
    await choose(made, 'responsible', '');
    expect(shown(made)).to.deep.equal(['Parks', 'Clinics']);
    await choose(made, 'tag', 'Climate');
    expect(shown(made)).to.deep.equal(['Parks']);
    expect(plain(made.one('[role=status]').textContent!)).to.equal('1 of 4 items shown');
  });

  it('are followed by the counts of the legend, so that they say what a press would show', async () => {
    const made = await board();
    const heading = (): string => plain(made.one('.counted > p').textContent!);
    expect(legend(made)).to.deep.equal(['achieved 2', 'not kept 1', 'in progress 1']);
    expect(heading()).to.equal('Verdicts of the publisher · 4 items');
    made.element.responsible = 'Roads';
    await made.rest();
    expect(heading()).to.equal('Verdicts of the publisher · 2 / 4 items');
    expect(legend(made)).to.deep.equal(['achieved 1', 'not kept 1', 'in progress 0']);
    expect(made.count('.dot')).to.equal(2);
    made.all('[part=filter-button]')[0]!.click();
    await made.rest();
    expect([shown(made), legend(made)]).to.deep.equal([['Trams'], ['achieved 1', 'not kept 1', 'in progress 0']]);
  });

  for (const [attribute, left] of [
    ['responsible="Voirie"', ['Trams', 'Parks']], ['responsible="roads"', ['Trams', 'Parks']], ['responsible="Road"', []], ['tag="health"', ['Parks', 'Clinics']], ['due="2026-09"', ['Clinics']], ['due="2026-09-30"', ['Clinics']],
    ['due="2026-0"', []], ['due="20"', []], ['due="2026-03-01"', []], ['due="soon"', []], ['responsible="__proto__"', []],
  ] as const) {
    it(`can be preset: ${attribute} leaves ${left.join(', ') || 'none'}`, async () => expect(shown((await board(attribute)).sound())).to.deep.equal(left));
  }
});

describe('the attribute address', () => {
  afterEach(restore);

  it('keeps what the reader chose in the address of the page, beside what is there', async () => {
    history.replaceState(history.state, '', '?page=2#top');
    const made = await board('address');
    expect(location.search + location.hash).to.equal('?page=2#top');
    await choose(made, 'responsible', 'Health office');
    made.element.filter = 'is:achieved';
    await made.rest();
    expect(location.search + location.hash).to.equal('?page=2&civic-responsible=Health+office&civic-filter=is%3Aachieved#top');
    made.element.filter = made.element.responsible = '';
    await made.rest();
    expect(location.search + location.hash).to.equal('?page=2#top');
  });

  it('opens what an address says, before what the attributes say', async () => {
    history.replaceState(history.state, '', '?civic-due=2025&civic-view=table');
    const made = await board('address due="2026" sort="state"');
    expect([made.element.due, made.element.view, made.element.sort, made.count('[part=table]')]).to.deep.equal(['2025', 'table', 'state', 1]);
  });

  it('is of the element that the address names, where it has an id', async () => {
    history.replaceState(history.state, '', '?civic-search=trams&other-search=forms');
    const made = await board('address id="other"');
    expect(shown(made)).to.deep.equal(['Forms']);
  });

  it('left out, leaves the address alone and heeds nothing of it', async () => {
    history.replaceState(history.state, '', '?civic-search=trams');
    const made = await board();
    made.element.filter = 'is:missed';
    await made.rest();
    expect([shown(made), location.search]).to.deep.equal([['Parks'], '?civic-search=trams']);
  });

  it('follows a step back in the history', async () => {
    const made = await board('address');
    history.replaceState(history.state, '', '?civic-search=forms');
    dispatchEvent(new PopStateEvent('popstate'));
    await made.rest();
    expect(shown(made)).to.deep.equal(['Forms']);
  });
});
