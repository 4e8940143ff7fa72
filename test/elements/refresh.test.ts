import {expect} from '@open-wc/testing';
import {fetchJson} from '../../src/elements/controllers/fetch-json.js';
import {en} from '../locale/catalogues.js';
import {qingdao, reportAt, tags} from './fixture.js';
import {type Answer, hasCache, LivePage, sharedFetches} from './live-page.js';

/** The first figure of the first report, as the board words it. */
const figure = '[part=item] .metric';
const jobs = (value: number): string => new Intl.NumberFormat('en').format(value);
const between = (low: number, high: number) => (value: number): boolean => value >= low && value <= high;

describe('refresh', () => {
  let live: LivePage;
  beforeEach(() => {
    live = new LivePage();
  });
  afterEach(async () => {
    await live.end();
    expect(live.faults).to.deep.equal([]);
    expect([live.clock.countTimers(), live.listeners.size]).to.deep.equal([0, 0]);
  });

  it('asks again after that many seconds and at most a tenth more, and draws what has changed', async () => {
    await live.put('<civic-report src="SRC" refresh="300"></civic-report>');
    expect(live.words(figure)).to.contain('184,400');
    await live.pass(299);
    expect(live.asked.length).to.equal(1);
    await live.answer({as: 'good', value: 200_000});
    await live.pass(31);
    expect(live.asked.length).to.equal(2);
    expect(live.gaps.every(between(300, 330))).to.equal(true);
    expect(live.words(figure)).to.contain('200,000');
    expect(live.told).to.deep.equal(['load', 'refresh']);
  });

  it('leaves the comparing to the browser, which sends the ETag and spares the body', async function () {
    if (!hasCache) return this.skip();
    await live.put('<civic-report src="SRC" refresh="60"></civic-report>');
    await live.pass(330);
    expect(live.caches.every((cache) => cache === 'no-cache')).to.equal(true);
    const {count, same} = await reportAt(live.src.replace('/live', '/count'));
    expect(count).to.equal(live.asked.length);
    expect(same).to.equal(count - 1);
    expect(live.told).to.deep.equal(['load']);
  });

  it('touches nothing where the text is the same', async () => {
    await live.put('<civic-report src="SRC" refresh="60"></civic-report>');
    const touched = watch(live.elements[0]!.shadowRoot!);
    await live.pass(660);
    expect(live.asked.length).to.be.within(10, 12);
    expect(touched()).to.deep.equal([]);
  });

  it('touches one card alone where one figure has changed, and says so in one sentence', async () => {
    await live.put('<civic-report src="SRC" refresh="60"></civic-report>');
    const root = live.elements[0]!.shadowRoot!;
    const [opened] = root.querySelectorAll('details');
    opened!.open = true;
    await live.pass(1);
    const touched = watch(root);
    await live.answer({as: 'good', value: 190_000});
    await live.pass(66);
    const nodes = touched();
    const cards = new Set(nodes.map((node) => node.closest('[part=item]')).filter(Boolean));
    expect([...cards].map((card) => card === root.querySelector('[part=item]'))).to.deep.equal([true]);
    expect(nodes.filter((node) => !node.closest('[part=item], [role=status]')).map((node) => node.outerHTML.slice(0, 200))).to.deep.equal([]);
    expect(live.words('.root > [role=status]')).to.match(/^Updated: 1 figure has changed\. New urban jobs: 190,000 people .*$/);
    expect(root.querySelector('details')!.open).to.equal(true);
  });

  it('says that words alone have changed where no figure has', async () => {
    const report = await reportAt(qingdao);
    await live.put('<civic-report src="SRC" refresh="60"></civic-report>');
    expect(live.words('.root > [role=status]')).to.equal('');
    const [data] = [...sharedFetches().values()];
    expect(data).not.to.equal(undefined);
    // The same figures under another title.
    report.title = 'Another title';
    const fetchIn = globalThis.fetch;
    globalThis.fetch = async (input, init) => (String(input).endsWith(live.src) ? new Response(JSON.stringify(report)) : fetchIn(input, init));
    await live.pass(66);
    // An answer that comes from no server is not waited for.
    await live.until(() => live.words('.root > [role=status]') !== '');
    globalThis.fetch = fetchIn;
    expect(live.words('.root > [role=status]')).to.equal(en.updated);
    expect(live.words('[role=heading]')).to.equal('Another title');
  });

  it('tells of a change by one civic-refresh with the number of figures, out of shadow roots', async () => {
    const inner = document.createElement('div');
    inner.attachShadow({mode: 'open'}).innerHTML = `<civic-report src="${live.src}" refresh="60"></civic-report>`;
    live.page.append(inner);
    // Were the second answer there before the first is drawn, nothing would have changed.
    await live.until(() => inner.shadowRoot!.firstElementChild!.matches(':state(ready)'));
    const events: HTMLElementEventMap['civic-refresh'][] = [];
    live.page.addEventListener('civic-refresh', (event) => events.push(event));
    await live.answer({as: 'good', value: 5});
    await live.pass(66);
    await live.until(() => events.length > 0);
    const [event, ...more] = events as [HTMLElementEventMap['civic-refresh']];
    expect(more).to.deep.equal([]);
    expect([event.bubbles, event.composed, event.detail.changed]).to.deep.equal([true, true, 1]);
    expect((event.detail.report.categories[0]!.items[0]!.metrics![0] as {value: number}).value).to.equal(5);
  });

  it('asks once for fifty elements, at the shortest interval, and one of them speaks', async () => {
    const widgets = Array.from({length: 50}, (_, i) => `<${tags[i % tags.length]} src="SRC" metric="new-jobs" category="1" ${['', 'refresh="600"', 'refresh="120"'][i % 3]}></${tags[i % tags.length]}>`);
    await live.put(widgets.join(''));
    await live.answer({as: 'good', value: 1_500_000});
    await live.pass(132);
    expect(live.asked.length).to.equal(2);
    expect(live.gaps.every(between(120, 132))).to.equal(true);
    expect(live.told.filter((one) => one === 'refresh').length).to.equal(50);
    expect(live.elements.filter((element) => live.words('.root > [role=status]', element) !== '').length).to.equal(1);
    expect(live.clock.countTimers()).to.equal(1);
    expect(live.listeners.size).to.equal(1);
    // The one that wanted 120 seconds goes: 600 count.
    for (const element of live.elements) if (element.refresh === 120) element.remove();
    const {length} = live.asked;
    await live.pass(590);
    expect(live.asked.length).to.equal(length);
    await live.pass(80);
    expect(live.asked.length).to.equal(length + 1);
  });

  it('asks once for elements and readers of two copies of the library', async () => {
    await live.put('<civic-report src="SRC" refresh="60"></civic-report>');
    const [first, second] = await Promise.all([fetchJson(live.src, 20), fetchJson(new URL(live.src, location.href).href, 20)]);
    expect(first).to.equal(second);
    expect((first as {asOf: string}).asOf).to.equal('2021-06-30');
    expect(live.asked.length).to.equal(1);
  });

  it('takes less than a minute for a minute, and what is no number for never, with a warning each', async () => {
    const said: string[] = [];
    const {warn} = console;
    console.warn = (sentence: string) => said.push(sentence);
    try {
      await live.put('<civic-report src="SRC" refresh="5"></civic-report><civic-report src="SRC" refresh="5"></civic-report>');
      await live.pass(59);
      expect(live.asked.length).to.equal(1);
      await live.pass(7);
      expect(live.asked.length).to.equal(2);
      for (const wrong of ['soon', '-300']) {
        live.page.replaceChildren();
        await live.put(`<civic-report src="SRC" refresh="${wrong}"></civic-report>`);
        expect([live.clock.countTimers(), live.listeners.size]).to.deep.equal([0, 0]);
      }
    } finally {
      console.warn = warn;
    }
    expect(said).to.deep.equal([
      'civic-progress: <civic-report> expected 60 seconds or more in the attribute refresh, found "5"; it counts as 60.',
      'civic-progress: <civic-report> expected 60 seconds or more in the attribute refresh, found "soon"; the report is loaded once.',
      'civic-progress: <civic-report> expected 60 seconds or more in the attribute refresh, found "-300"; the report is loaded once.',
    ]);
  });

  it('begins, changes and ends with the attribute', async () => {
    await live.put('<civic-report src="SRC"></civic-report>');
    expect([live.clock.countTimers(), live.caches]).to.deep.equal([0, ['default']]);
    const [element] = live.elements;
    element!.setAttribute('refresh', '600');
    await live.pass(300);
    element!.refresh = 120;
    await live.pass(1);
    expect(live.asked.length).to.equal(2);
    element!.removeAttribute('refresh');
    await live.pass(1000);
    expect(live.asked.length).to.equal(2);
  });

  it('pauses while the page is hidden, and asks soon after it is shown again', async () => {
    await live.put('<civic-report src="SRC" refresh="60"></civic-report>');
    await live.show(false);
    expect(live.clock.countTimers()).to.equal(0);
    await live.pass(3600);
    expect(live.asked.length).to.equal(1);
    await live.answer({as: 'good', value: 7});
    await live.show(true);
    await live.quiet();
    expect(live.asked.length).to.equal(2);
    expect(live.words(figure)).to.contain('7');
    // Not yet due: no request.
    await live.show(false);
    await live.show(true);
    await live.pass(50);
    expect(live.asked.length).to.equal(2);
  });

  it('pauses while the element is off the page, and asks soon after it returns', async () => {
    await live.put('<civic-report src="SRC" refresh="60"></civic-report>');
    const [element] = live.elements;
    element!.remove();
    await live.pass(3600);
    expect(live.asked.length).to.equal(1);
    await live.answer({as: 'good', value: 7});
    live.page.append(element!);
    await live.quiet();
    await live.pass(1);
    expect(live.asked.length).to.equal(2);
    expect(live.words(figure)).to.contain('7');
  });

  it('shows the last good picture with its age while the source does not answer, and takes it away again', async function () {
    this.timeout(60_000);
    await live.put('<civic-report src="SRC" refresh="60"></civic-report>');
    for (const as of ['500', 'reset', 'truncated', 'html', 'invalid'] as const) {
      await live.answer({as, value: 3});
      await live.pass(70);
      await live.pass(11 * 60);
      expect(live.words('[part=age]'), as).to.match(/^Last checked 1[1-3] minutes ago; since then the source could not be read\.$/);
      expect(live.words(figure), as).to.contain('184,400');
      expect(live.elements[0]!.matches(':state(ready)')).to.equal(true);
      await live.answer({as: 'good'});
      await live.pass(1000);
      expect([as, live.words('[part=age]'), live.words(figure).includes('184,400')]).to.deep.equal([as, '', true]);
    }
    // The first failure of each row is told, and no refresh, since the same figures came back.
    expect(live.told.filter((one) => one !== 'refresh')).to.deep.equal(['load', 'http', 'network', 'json', 'json', 'schema']);
  });

  it('doubles the wait with each failure, up to an hour', async function () {
    this.timeout(60_000);
    await live.put('<civic-report src="SRC" refresh="300"></civic-report>');
    await live.answer({as: '500'});
    await live.pass(5 * 3600);
    const expected = [300, 600, 1200, 2400, 3600, 3600];
    expect(live.gaps.slice(0, 6).map((gap, i) => gap >= expected[i]! && gap <= Math.min(expected[i]! * 1.1, 3600) + 20)).to.deep.equal(expected.map(() => true));
    await live.answer({as: 'good'});
    await live.pass(3620);
    await live.pass(341);
    // At most a tenth more, and the clock moves in steps of 10 s.
    expect(live.gaps.at(-1)).to.be.within(300, 340);
  });

  it('waits as long as 429 and 503 ask for, in seconds and as a date, and at most an hour', async function () {
    this.timeout(60_000);
    await live.put('<civic-report src="SRC" refresh="60"></civic-report>');
    await live.answer({as: '503', retry: '1800'});
    await live.pass(66);
    expect(live.asked.length).to.equal(2);
    await live.answer({as: '429', retry: new Date(live.clock.now + 5 * 3600_000).toUTCString()});
    await live.pass(1780);
    expect(live.asked.length).to.equal(2);
    await live.show(false);
    await live.show(true);
    await live.put('<civic-report src="SRC" refresh="60"></civic-report>');
    await live.pass(40);
    expect(live.asked.length).to.equal(3);
    await live.answer({as: '503', retry: '9'.repeat(20)});
    await live.pass(3560);
    expect(live.asked.length).to.equal(3);
    await live.pass(60);
    expect(live.asked.length).to.equal(4);
    await live.answer({as: 'good'});
    await live.pass(3500);
    expect(live.asked.length).to.equal(4);
    await live.pass(180);
    expect(live.asked.length).to.be.at.least(5);
    expect(live.words('[part=age]')).to.equal('');
  });

  it('gives a request up that is under way when the page is put away, and repeats it without an error', async () => {
    await live.put('<civic-report src="SRC" refresh="60"></civic-report>');
    await live.answer({as: 'stall'});
    await live.pass(67, {stalled: true});
    expect(live.asked.length).to.equal(2);
    await live.show(false);
    dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    await live.answer({as: 'good', value: 8});
    live.clock.tick(3_600_000);
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await live.show(true);
    await live.quiet();
    expect(live.asked.length).to.equal(3);
    expect(live.words(figure)).to.contain('8');
    expect(live.told).to.deep.equal(['load', 'refresh']);
  });

  it('does not hurry however often a page with a stalled request is hidden and shown', async () => {
    await live.put('<civic-report src="SRC" refresh="60"></civic-report>');
    await live.answer({as: 'stall'});
    await live.pass(67, {stalled: true});
    for (let i = 0; i < 30; i++) {
      await live.show(false);
      await live.show(true);
      live.clock.tick(1000);
    }
    expect(live.asked.length).to.be.at.most(2 + 3);
    expect(live.told).to.deep.equal(['load']);
  });

  it('follows src when it changes while a request is under way', async () => {
    await live.put('<civic-report src="SRC" refresh="60"></civic-report>');
    await live.answer({as: 'stall'});
    await live.pass(67, {stalled: true});
    const [element] = live.elements;
    element!.src = qingdao;
    await live.until(() => live.told.length === 2);
    expect(live.told).to.deep.equal(['load', 'load']);
    await live.pass(30, {stalled: true});
    const {length} = live.asked;
    await live.pass(600);
    expect(live.asked.length).to.equal(length);
    expect(live.words('[part=age]')).to.equal('');
  });

  it('ends with a report that is set, and begins again without it', async () => {
    await live.put('<civic-report src="SRC" refresh="60"></civic-report>');
    const [element] = live.elements;
    element!.report = {...await reportAt(qingdao), title: 'By hand'};
    await live.pass(600);
    expect([live.asked.length, live.clock.countTimers()]).to.deep.equal([1, 0]);
    expect(live.words('[role=heading]')).to.equal('By hand');
    element!.report = null;
    await live.pass(1);
    await live.quiet();
    await live.pass(66);
    expect(live.asked.length).to.be.within(2, 3);
    expect(live.words('[role=heading]')).to.equal("Qingdao's pledges of 2021: the first half-year");
  });

  it('goes on once in another document', async () => {
    await live.put('<iframe></iframe><civic-report src="SRC" refresh="60"></civic-report>');
    const [element] = live.elements;
    const frame = live.page.querySelector('iframe')!;
    frame.contentDocument!.body.append(element!);
    await live.answer({as: 'good', value: 9});
    await live.pass(66);
    expect(live.asked.length).to.equal(2);
    expect(element!.shadowRoot!.querySelector(figure)!.textContent).to.contain('9');
    // A frame that goes tells nobody in it: the next answer finds the element nowhere.
    frame.remove();
    await live.pass(600);
    expect([live.asked.length, live.clock.countTimers()]).to.deep.equal([3, 0]);
    live.page.append(element!);
    await live.quiet();
    await live.pass(1);
    expect([live.asked.length, live.clock.countTimers()]).to.deep.equal([4, 1]);
  });

  it('recovers by itself where the first request failed', async () => {
    await live.answer({as: '500'});
    await live.put('<civic-report src="SRC" refresh="60"></civic-report>');
    expect(live.words('[part=error]')).to.contain(en.errors.http('500'));
    await live.answer({as: 'good'});
    await live.pass(132);
    expect(live.told).to.deep.equal(['http', 'load']);
    expect(live.words(figure)).to.contain('184,400');
  });

  it('keeps children through failures, and draws once the source answers', async () => {
    await live.answer({as: '503'});
    await live.put('<civic-report src="SRC" refresh="60"><p>words</p></civic-report>');
    await live.pass(300);
    expect(live.elements[0]!.shadowRoot!.querySelector('slot')).not.to.equal(null);
    await live.answer({as: 'good'});
    await live.pass(1200);
    expect(live.told).to.deep.equal(['http', 'load']);
  });

  it('forgets addresses that nobody uses, within a minute', async () => {
    const before = sharedFetches().size;
    for (let i = 0; i < 50; i++) {
      await live.put(`<civic-report src="SRC&page=${i}" refresh="60"></civic-report>`);
      live.page.replaceChildren();
      live.clock.tick(10_000);
    }
    expect(sharedFetches().size - before).to.be.at.most(8);
  });

  it('holds for 400 requests to a server that fails, stalls, truncates, changes and recovers', async function () {
    this.timeout(120_000);
    // A generator of its own, so that a failure can be repeated.
    let seed = 2021;
    const random = (): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
      return seed / 2 ** 31;
    };
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
    let value = 184_400;
    let shown = value;
    await live.put('<civic-report src="SRC" refresh="60" timeout="15"></civic-report><civic-progress-ring src="SRC" metric="new-jobs"></civic-progress-ring>');
    while (live.asked.length < 400) {
      const as: Answer['as'] = pick(['good', 'good', 'good', 'good', '404', '500', '503', '429', 'html', 'truncated', 'reset', 'stall', 'invalid']);
      if (random() < 0.5) value = 100_000 + Math.floor(random() * 900_000);
      await live.answer({as, value, ...as === '503' ? {retry: '90'} : {}});
      const {length} = live.asked;
      // Away for a moment, now and then.
      if (random() < 0.1) {
        await live.show(false);
        live.clock.tick(600_000);
        await live.show(true);
      }
      if (random() < 0.1) {
        const [, ring] = live.elements;
        ring!.remove();
        live.page.append(ring!);
      }
      for (let waited = 0; live.asked.length === length; waited++) {
        expect(waited, 'the next request').to.be.at.most(70);
        await live.pass(60, {stalled: as === 'stall'});
      }
      if (as === 'stall') await live.pass(20, {stalled: true});
      await live.quiet();
      if (as === 'good') shown = value;
      const [board, ring] = live.elements;
      for (const element of [board!, ring!]) {
        expect(plainOf(element).includes(jobs(shown)), `${live.asked.length} ${as} ${shown}`).to.equal(true);
        expect(live.words('[part=age]', element) === '', `${live.asked.length} ${as}`).to.equal(as === 'good');
      }
      expect([live.clock.countTimers(), live.listeners.size]).to.deep.equal([1, 1]);
    }
    expect(live.gaps.filter((gap) => gap < 60)).to.deep.equal([]);
    expect([...sharedFetches().keys()].filter((address) => address.includes(live.src)).length).to.equal(1);
    // A browser repeats by itself what was cut before an answer.
    const {count, cut} = await reportAt(live.src.replace('/live', '/count'));
    expect(count).to.be.within(live.asked.length, live.asked.length + cut);
  });

  it('leaves no element behind that has gone', async () => {
    await live.put('<civic-report src="SRC" refresh="60"></civic-report>');
    for (let i = 0; i < 30; i++) {
      await live.put('<civic-progress-ring src="SRC" refresh="60" metric="new-jobs"></civic-progress-ring>');
      live.elements[1]!.remove();
      await live.pass(20);
    }
    const [shared] = [...sharedFetches()].filter(([address]) => address.endsWith(live.src)).map(([, one]) => one);
    expect([shared!.subscribers.size, live.clock.countTimers(), live.listeners.size]).to.deep.equal([1, 1, 1]);
  });
});

/** All words of an element. */
const plainOf = (element: Element): string => element.shadowRoot!.textContent!.replace(/\s+/g, ' ');

/** The elements in a shadow root that have changed since, or their parents where they have gone. */
function watch(root: ShadowRoot): () => Element[] {
  const nodes: Node[] = [];
  const observer = new MutationObserver((records) => nodes.push(...records.map(({target}) => target)));
  observer.observe(root, {subtree: true, childList: true, attributes: true, characterData: true});
  return () => nodes.map((node) => (node instanceof Element ? node : node.parentElement!));
}

