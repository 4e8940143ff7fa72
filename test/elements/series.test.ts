import '/dist/civic-trend.js';
import {expect} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import {ElementFixture, failing, frame, plain, reportAt, requestsOf, reportOf, tags} from './fixture.js';
import {sharedFetches} from './live-page.js';

const city = '/demo/data/made-up-city/';
const seriesOf = async (): Promise<any> => reportAt(`${city}series.json`);
const days = ['2024-12-31', '2025-03-31', '2025-09-30', '2025-12-31', '2026-03-31'];
let count = 0;

/** The series with addresses that nobody has asked for yet. */
async function fresh(change: (series: any) => void = () => {}): Promise<{series: any; asked: () => string[]}> {
  const series = await seriesOf();
  const mark = `?run=${performance.timeOrigin}-${count++}`;
  for (const one of series.reports) if (one.src) one.src = `${location.origin}${city}${one.src}${mark}`;
  change(series);
  return {series, asked: () => performance.getEntriesByType('resource').map(({name}) => name).filter((name) => name.includes(mark)).map((name) => /([^/]+)\.json/.exec(name)![1]!).sort()};
}

async function given<Tag extends 'civic-report' | 'civic-progress-trend'>(tag: Tag, series: unknown, attributes = '') {
  const made = await ElementFixture.start(tag, `<${tag} lang="en" ${attributes}></${tag}>`, (element) => { (element as {report: unknown}).report = series; });
  return made.settle();
}

const button = (made: ElementFixture, words: RegExp) => made.all('.reports button').find(({textContent}) => words.test(textContent!)) as HTMLButtonElement;

describe('an element that is given a series', () => {
  for (const tag of tags) {
    it(`<${tag}> draws the latest report of an address`, async () => {
      const made = await ElementFixture.of(tag, `<${tag} lang="en" src="${city}series.json" item="homes"></${tag}>`);
      made.sound();
      expect(made.told[0]).to.be.oneOf(['load', 'missing']);
    });
  }

  it('draws the latest report, whatever the order in the file, and asks for no other', async () => {
    const {series, asked} = await fresh(({reports}) => reports.reverse());
    const made = (await given('civic-report', series)).sound();
    expect(made.text).to.contain('As of 31 March 2026');
    expect(asked()).to.deep.equal(['2026-q1']);
  });

  it('draws the report of the day in `at`, and another one when that changes', async () => {
    const {series} = await fresh();
    const made = await given('civic-report', series, 'at="2025-03-31"');
    expect(made.text).to.contain('As of 31 March 2025');
    made.element.at = '2025-12-31';
    await waitUntil(() => made.text.includes('As of 31 December 2025'));
  });

  it('is told of the one report that it draws, and of none once it is gone', async () => {
    const {series} = await fresh();
    const toldOf = (): string[] => series.reports.filter(({src}: {src?: string}) => src && sharedFetches().get(src)?.subscribers.size).map(({asOf}: {asOf: string}) => asOf);
    const made = await given('civic-report', series, 'at="2025-03-31"');
    expect(toldOf()).to.deep.equal(['2025-03-31']);
    made.element.at = '2025-12-31';
    await waitUntil(() => made.text.includes('As of 31 December 2025'));
    expect(toldOf()).to.deep.equal(['2025-12-31']);
    made.element.remove();
    expect(toldOf()).to.deep.equal([]);
  });

  it('says so where the series has no report of the day, and shows the latest', async () => {
    const {series} = await fresh();
    const made = await given('civic-report', series, 'at="2025-06-30"');
    expect(made.text).to.contain('The series has no report of 30 June 2025; the latest is shown.');
    expect(made.text).to.contain('As of 31 March 2026');
  });

  it('says why where the latest report cannot be had', async () => {
    const {series} = await fresh(({reports}) => { reports[5].src = location.origin + failing('404'); });
    const made = await given('civic-report', series);
    expect(made.told).to.deep.equal(['http']);
    expect(made.state).to.equal('failed');
  });

  it('refuses a series in the place of a report of a series', async () => {
    const {series} = await fresh(({reports}) => { reports[5].src = `${location.origin}${city}series.json`; });
    const made = await given('civic-report', series);
    expect(made.told).to.deep.equal(['schema']);
  });

  it('goes nowhere but to http, https and relative addresses', async () => {
    for (const src of ['javascript:alert(1)', 'data:application/json,{}', 'file:///etc/passwd']) {
      const made = await given('civic-report', {$schema: 'series.schema.json', lang: 'en', title: 'S', reports: [{asOf: '2025-01-01', src}]});
      expect(made.told, src).to.deep.equal(['schema']);
    }
  });

  it('draws one whole report alone', async () => {
    const made = (await given('civic-report', {$schema: 'series.schema.json', lang: 'en', title: 'S', reports: [reportOf([{role: 'progress', id: 'm', label: 'M', value: 1}])]})).sound();
    expect(made.text).to.contain('This is the only report so far.');
    expect(made.count('.spark')).to.equal(0);
  });
});

describe('the board of a series', () => {
  it('tells what changed since the report before, once its reader asks', async () => {
    const {series, asked} = await fresh();
    const made = await given('civic-report', series, 'at="2025-09-30"');
    expect(made.count('.spark')).to.equal(1);
    button(made, /Compare with the report of 31 March 2025/).click();
    await waitUntil(() => made.count('.since') === 1);
    expect(plain(made.one('.since').textContent!)).to.equal('Since the report of 31 March 2025: 7 figures rose, 1 earlier figure restated, 1 target moved');
    expect(asked()).to.deep.equal(['2024-q4', '2025-q1', '2025-q3', '2025-q4', '2026-q1']);
  });

  it('names each figure that changed, and what was split with the reason', async () => {
    const {series} = await fresh();
    const made = await given('civic-report', series, 'at="2025-12-31"');
    button(made, /Compare/).click();
    await waitUntil(() => made.count('.which') === 1);
    const words = plain(made.one('.which').textContent!);
    expect(words).to.contain('1 target newly met: Flood-prone spots (Spots fixed)');
    expect(words).to.contain('1 figure no longer reported: Cycling (Lanes and parking finished)');
    expect(words).to.contain('Lanes and parking are reported apart.');
  });

  it('leads from each name to its item, unfolded', async () => {
    const {series} = await fresh();
    const made = await given('civic-report', series, 'at="2025-09-30" id="led"');
    button(made, /Compare/).click();
    await waitUntil(() => made.count('.which') === 1);
    (made.one('.which') as HTMLDetailsElement).open = true;
    const link = made.all('.which a').find(({textContent}) => textContent!.includes('Flood-prone')) as HTMLAnchorElement;
    link.click();
    await waitUntil(() => made.all('.item').some((item) => item.textContent!.includes('Flood-prone') && item.querySelector('details')!.open));
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('shows only what changed on request, and all again', async () => {
    const {series} = await fresh();
    const made = await given('civic-report', series, 'at="2025-12-31"');
    button(made, /Compare/).click();
    await waitUntil(() => made.count('.since') === 1);
    expect(made.count('.item')).to.equal(8);
    button(made, /Only what changed/).click();
    await waitUntil(() => made.count('.item') === 7);
    expect(made.all('.item-title').some(({textContent}) => textContent!.includes('Street trees'))).to.equal(false);
    expect(made.element.filter).to.equal('changed');
    expect(button(made, /Only what changed/).getAttribute('aria-pressed')).to.equal('true');
    button(made, /Only what changed/).click();
    await waitUntil(() => made.count('.item') === 8);
  });

  it('asks for the reports before where the page presets `filter="changed"`', async () => {
    const {series} = await fresh();
    const made = await given('civic-report', series, 'at="2025-12-31" filter="changed"');
    await waitUntil(() => made.count('.item') === 7);
    made.sound();
  });

  it('has a line with the change in words beside each figure with a past, then', async () => {
    const {series} = await fresh();
    const made = await given('civic-report', series);
    button(made, /Compare/).click();
    await waitUntil(() => made.count('.spark') > 5);
    made.sound();
    expect(made.all('.change').map(({textContent}) => textContent)).to.include.members(['+51 homes since 31 December 2025', '+0.7 points since 31 December 2025', '+25 points since 31 December 2025']);
    expect(made.all('.spark svg').every((svg) => svg.closest('[aria-hidden=true]') !== null)).to.equal(true);
  });

  it('says the last step of a figure once, beside its line', async () => {
    const {series} = await fresh();
    const made = await given('civic-report', series, 'at="2025-09-30"');
    expect(made.all('.rows .metric').map(({textContent}) => plain(textContent!).split('since 31 March 2025').length - 1).filter((times) => times > 0)).to.deep.equal([1]);
    made.sound();
  });

  it('has the chart with its table in the details', async () => {
    const {series} = await fresh();
    const made = await given('civic-report', series);
    button(made, /Compare/).click();
    await waitUntil(() => made.count('.details .trend') > 5);
    expect(plain(made.one('.details .trend').textContent!)).to.contain('No report for 30 June 2025. No report was published: the council was being elected.');
  });

  it('steps to the report before and back to the latest', async () => {
    const {series} = await fresh();
    const made = await given('civic-report', series);
    expect(button(made, /Later/).disabled).to.equal(true);
    button(made, /Earlier/).click();
    await waitUntil(() => made.text.includes('As of 31 December 2025'));
    expect(made.element.at).to.equal('2025-12-31');
    button(made, /Later/).click();
    await waitUntil(() => made.text.includes('As of 31 March 2026'));
    expect(made.element.at).to.equal('');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('lists every report but the one that was never published', async () => {
    const {series} = await fresh();
    const made = await given('civic-report', series);
    expect(made.all('option').map((option) => (option as HTMLOptionElement).value)).to.include.members([...days].reverse());
    expect(made.text).not.to.contain('30 June 2025');
  });

  it('opens the report that the address of the page names', async () => {
    const {series} = await fresh();
    history.replaceState(null, '', '#shared-at-2025-03-31');
    const made = await given('civic-report', series, 'id="shared"');
    await waitUntil(() => made.text.includes('As of 31 March 2025'));
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('leaves out what does not belong to it, each with a sentence, and keeps the others, whatever their order', async () => {
    const report = (asOf: string, more: object = {}) => reportOf([{role: 'progress', id: 'm', label: 'Homes', value: Number(asOf.slice(5, 7)), unit: 'homes'}], {asOf, ...more});
    const own = [report('2021-11-30'), report('2021-08-31'), report('2021-10-31')];
    const strange = [
      report('2021-04-30', {publisher: {name: 'Somebody Else'}}), report('2021-05-31', {plan: {start: '2001-01-01', end: '2001-12-31'}}), report('2021-08-31'), {asOf: '2021-06-30', src: `${location.origin}${city}series.json`},
      {asOf: '2021-07-31', src: location.origin + failing('404')}, {...report('2021-03-31'), categories: 'none'},
    ];
    const made = await given('civic-report', {$schema: 'series.schema.json', lang: 'en', title: 'S', reports: [...strange, ...own]});
    button(made, /Compare with the report of 31 October 2021/).click();
    await waitUntil(() => made.count('.since') === 1);
    made.sound();
    for (const words of [
      'The report of 30 April 2021 is of another publisher and is left out.', 'The report of 31 May 2021 is of another plan and is left out.', '30 June 2021 is a series, not a report, and is left out.',
      'The report of 31 July 2021 could not be read and is left out.', 'The report of 31 March 2021 could not be read and is left out.', 'A second report of 31 August 2021 takes the place of the first.',
    ]) expect(plain(made.text)).to.contain(words);
    expect(made.all('.change').map(({textContent}) => plain(textContent!))).to.deep.equal(['+1 homes since 31 October 2021']);
  });

  it('follows no figure whose id two figures have', async () => {
    const figure = (label: string, value: number) => ({role: 'progress', id: 'm', label, value});
    const report = (asOf: string, by: number) => reportOf([figure('A', by), figure('B', 10 * by)], {asOf});
    const made = await given('civic-report', {$schema: 'series.schema.json', lang: 'en', title: 'S', reports: [report('2021-03-31', 1), report('2021-06-30', 2)]});
    made.sound();
    expect(made.count('.spark')).to.equal(0);
    expect(plain(made.one('.since').textContent!)).to.contain('2 figures added, 2 figures no longer reported');
  });

  it('takes no figure for one of another item, whose id it has now', async () => {
    const item = (number: number, id: string, value: number, target: number) => ({number, title: `Item ${number}`, metrics: [{role: 'progress', id, label: 'L', unit: 'homes', value, direction: 'more', target: {kind: 'atLeast', value: target, origin: 'printed'}}]});
    const report = (asOf: string, id: string) => ({...reportOf([], {asOf}), categories: [{label: 'C', items: [item(1, 'm', 5, 10), item(2, id, 7, 90)]}]});
    const made = await given('civic-report', {$schema: 'series.schema.json', lang: 'en', title: 'S', reports: [report('2021-03-31', 'n'), report('2021-06-30', 'm')]});
    made.sound();
    expect(plain(made.one('.since').textContent!)).not.to.match(/moved|rose|fell/);
    expect(made.text).not.to.contain('Target raised');
  });

  it('shows the second of two reports of one day, which takes the place of the first, also where the first is asked for', async () => {
    const figure = (value: number) => [{role: 'progress', id: 'm', label: 'Homes', unit: 'homes', value}];
    const made = await given('civic-report', {$schema: 'series.schema.json', lang: 'en', title: 'S', reports: [
      reportOf(figure(5), {asOf: '2021-03-31'}), reportOf(figure(7), {asOf: '2021-03-31'}), reportOf(figure(9), {asOf: '2021-06-30'}),
    ]}, 'at="2021-03-31"');
    made.sound();
    expect(made.text).to.contain('7 homes').and.not.to.contain('5 homes');
  });

  it('keeps the others where an older one is 404, and says so', async () => {
    const {series} = await fresh(({reports}) => { reports[1].src = location.origin + failing('404'); });
    const made = await given('civic-report', series);
    button(made, /Compare/).click();
    await waitUntil(() => made.count('.since') === 1);
    expect(made.text).to.contain('The report of 31 March 2025 could not be read and is left out.');
    expect(made.count('.spark')).to.be.above(5);
  });
});

describe('the board of a series in another document', () => {
  it('keeps the looks of its lines after it was moved into a frame, and after it is back', async () => {
    const {series} = await fresh();
    const made = await given('civic-report', series, 'at="2025-09-30"');
    const looks = () => {
      const view = made.element.ownerDocument.defaultView!;
      return [view.getComputedStyle(made.one('.reports')).display, view.getComputedStyle(made.one('.spark-line .line')).fill];
    };
    const before = looks();
    expect(before).to.deep.equal(['grid', 'none']);
    const {body} = frame(made.page);
    const box = made.element.parentElement!;
    for (const place of [body, box, body]) {
      place.append(made.element);
      await made.rest();
      expect(looks(), place === box ? 'back' : 'in the frame').to.deep.equal(before);
    }
    new DOMParser().parseFromString('<p></p>', 'text/html').body.append(made.element);
    box.append(made.element);
    await made.rest();
    expect(looks()).to.deep.equal(before);
    made.sound();
  });
});

describe('the choice of reports', () => {
  it('is no larger than the other controls of the board', async () => {
    const {series} = await fresh();
    const made = await given('civic-report', series);
    const size = (selector: string) => getComputedStyle(made.one(selector)).fontSize;
    expect(size('.choose button')).to.equal(size('.tools button'));
    expect(made.one('.choose select').getBoundingClientRect().height).to.equal(made.one('.tools select').getBoundingClientRect().height);
  });

  for (const [lang, words] of [['en', '+51 homes since 31 December 2025'], ['zh-Hans', '自2025年12月31日以来+51户']] as const) {
    it(`leaves the label of a small line in one line at 360 px, in ${lang}`, async () => {
      const made = await ElementFixture.start('civic-report', `<div style="inline-size: 360px"><civic-report lang="${lang}" src="${city}series.json" filter="changed"></civic-report></div>`);
      await made.settle();
      await waitUntil(() => made.all('.change').some(({textContent}) => plain(textContent!) === words));
      const label = made.all('.change').find(({textContent}) => plain(textContent!) === words)!;
      expect(label.getBoundingClientRect().height).to.be.below(1.9 * parseFloat(getComputedStyle(label).fontSize));
    });
  }
});

describe('<civic-progress-trend> from a series', () => {
  it('draws a figure over all its reports', async () => {
    const {series, asked} = await fresh();
    const made = await given('civic-progress-trend', series, 'metric="homes-insulated"');
    await waitUntil(() => made.count('tbody tr') === 6);
    made.sound();
    expect(made.count('path.line')).to.equal(3);
    expect(made.text).to.contain('from 111 homes (31 December 2024) to 331 homes (31 March 2026), +51 homes since 31 December 2025');
    expect(made.text).to.contain('Target raised from 420 homes to 444 homes (1 September 2025). Two more streets were added.');
    expect(asked().length).to.equal(5);
  });

  it('asks for each address once, however many elements draw the series', async () => {
    const src = location.origin + failing('good');
    const series = async () => {
      const one = await seriesOf();
      one.reports = [{asOf: '2020-01-01', src}, {...(await reportAt(`${city}2026-q1.json`))}];
      return one;
    };
    const [one, two] = [await given('civic-progress-trend', await series(), 'metric="homes-insulated"'), await given('civic-progress-trend', await series(), 'metric="homes-insulated"')];
    await one.rest();
    await two.rest();
    expect(await requestsOf(src)).to.equal(1);
  });

  it('opens ten years of monthly reports with 1,000 figures by one request for the latest, and asks for each other one once when its reader wants it', async () => {
    const months = Array.from({length: 120}, (_, i) => new Date(Date.UTC(2016, i + 1, 0)).toJSON().slice(0, 10));
    const real = window.fetch;
    const asked: string[] = [];
    window.fetch = async (address, ...rest) => {
      const [, day] = /\/month-([\d-]+)\.json$/.exec(String(address)) ?? [];
      if (day === undefined) return real(address, ...rest);
      asked.push(day);
      const items = Array.from({length: 1000}, (_, i) => ({number: i + 1, title: `Pledge ${i + 1}`, metrics: [{role: 'progress', id: `m${i}`, label: 'Homes', value: months.indexOf(day) + i}]}));
      return new Response(JSON.stringify({...reportOf([], {asOf: day}), plan: {start: '2016-01-01', end: '2026-12-31'}, categories: [{label: 'C', items}]}), {headers: {'Content-Type': 'application/json'}});
    };
    try {
      const made = await given('civic-report', {$schema: 'series.schema.json', lang: 'en', title: 'S', every: 'month', reports: months.map((asOf) => ({asOf, src: `${location.origin}/month-${asOf}.json`}))});
      made.sound();
      expect(asked).to.deep.equal(['2025-12-31']);
      expect(made.all('.choose option').length).to.equal(120);
      button(made, /Compare/).click();
      await waitUntil(() => made.count('.since') === 1);
      expect(plain(made.one('.since').textContent!)).to.contain('1,000 figures rose');
      expect([...asked].sort()).to.deep.equal(months);
      button(made, /Earlier/).click();
      await waitUntil(() => made.text.includes('As of 30 November 2025'));
      expect(asked.length).to.equal(120);
    } finally {
      window.fetch = real;
    }
  }).timeout(180_000);

  it('draws a rate or a context figure by its id', async () => {
    const report = (asOf: string, rate: number) => reportOf([{role: 'rate', id: 'r', label: 'Pass rate', rate}], {asOf});
    const made = await given('civic-progress-trend', {$schema: 'series.schema.json', lang: 'en', title: 'S', reports: [report('2021-03-31', 0.91), report('2021-06-30', 0.973)]}, 'metric="r"');
    expect(made.text).to.contain('from 91% (31 March 2021) to 97.3% (30 June 2021), +6.3 points since 31 March 2021');
  });
});
