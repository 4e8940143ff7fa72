import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {filledWith, hostileText, hostileWords, mutated} from '../schema/hostile-data.js';
import {smallReport} from '../schema/small-report.js';
import {ElementFixture, qingdao, reportAt, type Tag, tags} from './fixture.js';

/** The tags of our own templates. None of them loads, runs, sends or styles anything. */
const own = new Set(('a b button caption col colgroup dd del details div dl dt em fieldset footer h1 h2 h3 h4 h5 h6 header input label legend li mark nav ol option output p search section select small span strong '
  + 'summary sub sup svg circle defs g line path pattern polygon polyline rect text title table tbody td tfoot th thead tr time ul slot').split(' '));

/** What in a shadow root could only have come from the data, as sentences. */
function markupIn(root: ShadowRoot): string[] {
  const found: string[] = [];
  for (const node of root.querySelectorAll('*')) {
    if (!own.has(node.localName)) found.push(`<${node.localName}>`);
    for (const {name, value} of node.attributes) {
      if (/^on|^(style|srcdoc|src|srcset|action|formaction|xlink:href)$/i.test(name)) found.push(`<${node.localName} ${name}>`);
      // An address that the browser cannot read leads nowhere; its protocol is a colon.
      if (name === 'href' && !/^(https?)?:$/.test((node as HTMLAnchorElement).protocol)) found.push(`<${node.localName} href="${value.slice(0, 100)}">`);
    }
  }
  return found;
}

/** Half of a character, which no document can hold. */
const half = /\p{Surrogate}/u;

const hosts: Partial<Record<Tag, ElementFixture<any>>> = {};
let faults: string[] = [];
const {error: sayError, warn: sayWarning} = console;

/** One element of each tag serves all cases, as on a page whose data changes. */
async function host(tag: Tag): Promise<ElementFixture<any>> {
  hosts[tag] ??= await ElementFixture.of(tag, `<${tag} lang="en"><p>The children</p></${tag}>`);
  return hosts[tag];
}

/** Gives an element its data and expects that it drew it, or kept what it had, without a fault or any markup. */
async function sound(tag: Tag, given: object): Promise<ElementFixture<any>> {
  const made = await host(tag);
  Object.assign(made.element, given);
  await made.element.updateComplete;
  await made.element.updateComplete;
  expect(faults).to.deep.equal([]);
  expect(markupIn(made.root)).to.deep.equal([]);
  expect(made.picture !== null || made.showsChildren, 'there is something to see').to.equal(true);
  return made;
}

const attributes = fc.record(
  {label: hostileText, value: hostileText, target: hostileText, share: hostileText, unit: hostileText, basis: hostileText, pace: hostileText, category: hostileText, item: hostileText, metric: hostileText,
    shares: hostileText.map((text) => `${text}: 0.5 ${text}; A: 1.2`), counts: hostileText.map((text) => `${text}: 5; A: ${text}`), theme: hostileText, view: fc.oneof(hostileText, fc.constant('table')), semantics: hostileText, headingLevel: hostileText,
    mode: hostileText, patterns: hostileText, filter: hostileText, search: hostileText, sort: hostileText, controls: hostileText},
  {requiredKeys: []},
);

describe('the elements, given anything', function () {
  this.timeout(150_000);
  let first: any;
  const fault = (event: ErrorEvent | PromiseRejectionEvent): void => {
    faults.push(String('reason' in event ? event.reason : event.message));
  };

  before(async () => {
    first = await reportAt(qingdao);
    console.error = (...words: unknown[]) => faults.push(words.join(' '));
    // Advice and warnings, of which this data deserves many.
    console.warn = () => {};
    addEventListener('error', fault);
    addEventListener('unhandledrejection', fault);
  });

  beforeEach(() => {
    faults = [];
    for (const tag of tags) delete hosts[tag];
  });

  after(() => {
    Object.assign(console, {error: sayError, warn: sayWarning});
    removeEventListener('error', fault);
    removeEventListener('unhandledrejection', fault);
  });

  it('draw or refuse 600 changed copies of a report with nearly every field', async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom(...tags), fc.constantFrom('', 'table'), mutated(smallReport()), async (tag, view, report) => {
      await sound(tag, {view, report});
    }), {numRuns: 600});
  });

  it('draw or refuse 60 changed copies of the first report', async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom('', 'table'), mutated(first), async (view, report) => {
      await sound('civic-report', {view, report});
    }), {numRuns: 60});
  });

  it('draw or refuse 300 sets of attributes', async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom(...tags), attributes, fc.boolean(), async (tag, given, withReport) => {
      await sound(tag, {...given, report: withReport ? smallReport() : null});
    }), {numRuns: 300});
  });

  it('show hostile words in every text of a report as words', async () => {
    for (const words of hostileWords.filter((one) => one !== '')) {
      for (const tag of tags) {
        for (const view of tag === 'civic-report' ? ['', 'table'] : ['']) {
          const made = await sound(tag, {view, report: filledWith(smallReport(), words)});
          expect(made.told.at(-1), `${tag}: ${words.slice(0, 60)}`).to.equal('load');
          if (tag === 'civic-report' && !half.test(words)) expect(made.root.textContent).to.contain(words);
        }
      }
    }
  });

  it('find hostile words in a report, and find nothing where they are not', async () => {
    for (const words of hostileWords.filter((one) => one.trim().length > 1 && one.length < 1000 && !half.test(one))) {
      const made = await sound('civic-report', {report: filledWith(smallReport(), words), search: words});
      expect(made.count('[part=item]'), words).to.equal(1);
      await sound('civic-report', {report: smallReport()});
      expect(made.count('[part=item]'), words).to.equal(0);
    }
  });

  it('show hostile words in the attributes as words', async () => {
    for (const words of hostileWords.filter((one) => one !== '')) {
      const made = await sound('civic-progress-bar', {label: words, unit: words, value: 1, target: 2});
      if (!half.test(words)) expect(made.root.textContent).to.contain(words);
    }
  });

  it('keep the last good picture while refused data comes in', async () => {
    const made = await sound('civic-report', {report: smallReport()});
    const before = made.text;
    await fc.assert(fc.asyncProperty(mutated(smallReport()).map((report: any) => ({...report, asOf: 'never'})), async (report) => {
      await sound('civic-report', {report});
      expect(made.text).to.equal(before);
    }), {numRuns: 40});
  });

  it('are not held up by a megabyte: the time grows with the size, not with its square', async () => {
    const {categories: [category]} = smallReport();
    const long: Readonly<Record<string, (size: number) => unknown>> = {
      'one title': (size) => ({...smallReport(), title: 'W '.repeat(size / 2)}),
      'many categories': (size) => ({...smallReport(), categories: Array.from({length: size / JSON.stringify(category).length}, () => category)}),
      'many texts': (size) => ({...smallReport(), categories: Array.from({length: size / 2 ** 15}, () => ({label: 'W'.repeat(2 ** 15), items: []}))}),
    };
    for (const [what, make] of Object.entries(long)) {
      const times: number[] = [];
      for (const size of [2 ** 16, 2 ** 20]) {
        const {element} = await ElementFixture.of('civic-report', '<civic-report lang="en"></civic-report>');
        const report = make(size);
        const start = performance.now();
        element.report = report;
        await element.updateComplete;
        element.getBoundingClientRect();
        times.push(performance.now() - start);
        expect(element.matches(':state(ready)')).to.equal(true);
      }
      const [small, large] = times as [number, number];
      // Sixteen times the size; its square would be 256 times the time. A busy machine takes some seconds for what an idle one does in one.
      expect(large < 5000 || large / small < 96, `${what}: 64 KB in ${small} ms, 1 MB in ${large} ms`).to.equal(true);
    }
  });
});
