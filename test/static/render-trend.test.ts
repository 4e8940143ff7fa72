import '/dist/civic-trend.js';
import {expect} from '@open-wc/testing';
import {renderStatic, type Target} from '../../src/static/render-static.js';
import {renderTrend, type TrendStaticOptions} from '../../src/static/render-trend.js';
import {staticStyles} from '../../src/static/style-sheet.js';
import {ElementFixture} from '../elements/fixture.js';
import {targets} from './targets.js';

const city = '/demo/data/made-up-city/';
const json = async (name: string): Promise<any> => (await fetch(`${city}${name}`)).json();
const series = await json('series.json');
for (const [i, {src}] of [...series.reports.entries()]) if (src) series.reports[i] = await json(src);

const of = (options: Partial<TrendStaticOptions> = {}, data: unknown = series): string => renderTrend(data, {target: 'text', metric: 'homes-insulated', lang: 'en', ...options});
const xml = (markup: string): Document => new DOMParser().parseFromString(markup, 'image/svg+xml');

describe('renderTrend', () => {
  it('places the key by the width of its words in the font that draws', () => {
    const starts = (width: number): readonly number[] => [...of({target: 'svg', widthOf: () => width}).matchAll(/<path d="M([\d.]+) 364H/g)].map(([, x]) => Number(x));
    // A line of 24 px, 6 px to its word, and 16 px to the next line.
    for (const width of [50, 80]) expect(starts(width).slice(0, 3)).to.deep.equal([0, 1, 2].map((i) => 24 + i * (24 + 6 + width + 16)));
  });

  it('is the sentence, what a careful reader looks for, and a line for each figure, as text', () => {
    expect(of().split('\n')).to.deep.equal([
      'Homes: from 111 homes (31 December 2024) to 331 homes (31 March 2026), +51 homes since 31 December 2025, target at least 444 homes by 31 December 2026',
      'Target raised from 420 homes to 444 homes (1 September 2025). Two more streets were added.',
      'No report for 30 June 2025. No report was published: the council was being elected.',
      '- 31 December 2024, Value: 111 homes, Plan: 130 homes, Target: 420 homes',
      '- 31 March 2025, Value: 158 homes, Plan: —, Target: 420 homes',
      '- 30 June 2025, Value: —, Plan: —, Target: 420 homes',
      '- 30 September 2025, Value: 235 homes, Plan: —, Target: 444 homes',
      '- 31 December 2025, Value: 280 homes, Plan: 300 homes, Target: 444 homes',
      '- 31 March 2026, Value: 331 homes, Plan: —, Target: 444 homes',
      '',
    ]);
  });

  it('has the same words as a table, without styles', () => {
    const page = new DOMParser().parseFromString(of({target: 'html'}), 'text/html');
    expect([...page.querySelectorAll('tbody tr')].map((row) => row.textContent)).to.include('30 September 2025235 homes—444 homes');
    expect(page.querySelectorAll('[style], style, script').length).to.equal(0);
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`is a picture in the ${theme} scheme, well-formed, with all of it as its title`, () => {
      const page = xml(of({target: 'svg', theme}));
      expect(page.querySelector('parsererror')).to.equal(null);
      expect(page.querySelector('title')!.textContent).to.contain('+51 homes since 31 December 2025');
      expect(page.querySelectorAll('circle').length).to.equal(5);
      expect(page.documentElement.outerHTML).not.to.match(/NaN|undefined|style=/);
    });
  }

  it('says in the picture where the axis of a rate begins', () => expect(of({target: 'svg', metric: 'buses-on-time'})).to.contain('The axis begins at 86%, not at 0.'));

  it('draws every line inside of the picture', () => {
    for (const path of xml(of({target: 'svg'})).querySelectorAll('path')) for (const number of path.getAttribute('d')!.match(/[\d.]+/g)!) expect(Number(number)).to.be.within(24, 704);
  });

  it('is in the language that is asked for, from right to left in Arabic or not', () => {
    expect(of({lang: 'zh-Hans'})).to.contain('住房：从111户（2024年12月31日）到331户（2026年3月31日），自2025年12月31日以来+51户');
    expect(xml(of({target: 'svg', lang: 'zh-Hans'})).querySelector('parsererror')).to.equal(null);
  });

  it('takes one report, and says what the newest one of a series with addresses cannot show', async () => {
    expect(of({metric: 'spots-fixed'}, series.reports[3])).to.contain('31 March 2025: restated');
    expect(of({}, {...series, reports: [{asOf: '2024-12-31', src: 'a.json'}, ...series.reports.slice(1)]})).to.contain('from 158 homes (31 March 2025)');
  });

  it('makes no markup of what a report says', () => {
    const evil = JSON.parse(JSON.stringify(series.reports[5]));
    evil.categories[0].items[0].metrics[0].label = '<script>alert(1)</script>"\u0000\nx';
    for (const target of ['svg', 'html'] as const) expect(of({target}, evil)).not.to.match(/<script|\u0000/);
    expect(of({}, evil).split('\n')[0]).to.contain('alert(1)');
    expect(xml(of({target: 'svg'}, evil)).querySelector('parsererror')).to.equal(null);
  });

  it('refuses a figure that there is not, and a target that there is not', () => {
    expect(() => of({metric: 'nothing'})).to.throw(RangeError, 'nothing');
    expect(() => of({target: 'pdf' as never})).to.throw(RangeError, 'pdf');
    expect(() => of({}, {...series, reports: [{asOf: '2024-12-31', src: 'a.json'}]})).to.throw(RangeError);
  });
});

describe('renderStatic of a series', () => {
  const drawn = (target: Target, more: object = {}, data: unknown = series): string => renderStatic(data, {target, lang: 'en', ...more});

  for (const target of targets) {
    it(`is the latest report as ${target}, with the last step of each figure`, () => {
      const words = drawn(target).replace(/[\u2066-\u2069]/g, '').replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
      expect(words).to.contain('As of 31 March 2026');
      for (const step of ['+51 homes', '+370 trees', '+3.5 km', '+0.7 points', '+25 points']) expect(words).to.contain(step);
    });
  }

  it('says of a report alone what it remembers itself, and nothing where it remembers nothing', () => {
    expect(drawn('text', {}, series.reports[3])).to.contain('+19 spots since 31 March 2025');
    expect(drawn('text', {}, series.reports[0])).not.to.contain('since');
  });

  it('has a small line for each figure with a past, in the picture and in the page, inside of its box', () => {
    const page = new DOMParser().parseFromString(drawn('html'), 'text/html');
    const lines = [...page.querySelectorAll('.civic-spark-line')];
    expect(lines.length).to.equal(8);
    expect(lines.every((line) => line.closest('[aria-hidden=true]') !== null)).to.equal(true);
    for (const path of page.querySelectorAll('.civic-spark-line path')) expect(path.getAttribute('stroke')).to.match(/^#[0-9a-f]{6}$/);
    expect(page.querySelectorAll('[style]').length).to.equal(0);
    const picture = xml(drawn('svg'));
    expect(picture.querySelector('parsererror') === null).to.equal(true);
    const [width, height] = ['width', 'height'].map((name) => Number(picture.documentElement.getAttribute(name)));
    const dots = [...picture.querySelectorAll('g[aria-hidden] > circle[r="3"]')];
    expect(dots.length).to.equal(8);
    for (const dot of dots) {
      expect(Number(dot.getAttribute('cx'))).to.be.within(0, width!);
      expect(Number(dot.getAttribute('cy'))).to.be.within(0, height!);
    }
  });

  for (const lang of ['en', 'zh-Hans']) {
    it(`says and draws in the details of each item what the element does, in ${lang}`, async () => {
      const {root} = await (await ElementFixture.start('civic-report', `<civic-report lang="${lang}"></civic-report>`, (element) => { element.report = series; })).settle();
      const page = new DOMParser().parseFromString(drawn('html', {lang}), 'text/html');
      const dense = (text: string | null): string => text!.replace(/\s+/g, '');
      const chartsIn = (within: ParentNode, prefix: string): readonly unknown[] => [...within.querySelectorAll(`.${prefix}item`)].map((item) => [...item.querySelectorAll(`.${prefix}trend, .${prefix}verdicts`)].map((one) =>
        [dense(one.textContent), ...[...one.querySelectorAll('path, circle, line, rect')].map((shape) => ['d', 'x', 'x1', 'y1', 'cx', 'cy', 'width'].map((name) => shape.getAttribute(name)))]));
      const [still, live] = [chartsIn(page, 'civic-'), chartsIn(root, '')];
      // Eight figures, and the verdicts of one item.
      expect([root.querySelectorAll('.chart').length, live.flat().length]).to.deep.equal([8, 9]);
      expect(still).to.deep.equal(live);
    });
  }

  it('has the colours of its charts in them, their words only where a sheet keeps the room of these, and nothing to press but tables', () => {
    for (const theme of ['light', 'dark'] as const) {
      const page = new DOMParser().parseFromString(drawn('html', {theme}), 'text/html');
      const shapes = [...page.querySelectorAll('.civic-chart :is(path, circle, line)')];
      expect(shapes.length).to.be.above(50);
      for (const shape of shapes) expect(shape.getAttribute('stroke'), shape.outerHTML).to.match(/^#[0-9a-f]{6}$/);
      const words = [...page.querySelectorAll('.civic-chart text')];
      for (const path of page.querySelectorAll('.civic-chart svg svg path')) expect(path.getAttribute('vector-effect')).to.equal('non-scaling-stroke');
      expect(words.every((word) => word.getAttribute('visibility') === 'hidden')).to.equal(true);
      expect(page.querySelectorAll('[id], [tabindex], [style], .civic-trend button, .civic-trend [role]').length).to.equal(0);
      expect(page.querySelectorAll('.civic-trend > details > summary').length).to.equal(8);
    }
    expect(staticStyles()).to.contain('.civic-tick{visibility:visible}');
  });

  it('tells the verdicts of an item through time, of a report that remembers them', async () => {
    const report = await (await fetch('/demo/data/made-up-promises.json')).json();
    const page = new DOMParser().parseFromString(drawn('html', {}, report), 'text/html');
    const strips = [...page.querySelectorAll('.civic-verdicts')];
    expect(strips.length).to.be.above(0);
    for (const strip of strips) expect(strip.querySelectorAll('rect').length).to.equal(strip.querySelectorAll('li').length);
  });

  it('needs no more of the sheet where it has no charts', () => {
    const sheetOf = (data: unknown, more: object = {}): string => /<style>([^]*?)<\/style>/.exec(drawn('html', {styles: true, ...more}, data))![1]!;
    expect(sheetOf(series)).to.equal(staticStyles());
    for (const plain of [sheetOf(series.reports[0]), sheetOf(series, {inline: true})]) expect(plain).not.to.contain('civic-plot');
    expect(sheetOf(series).length - sheetOf(series.reports[0]).length).to.be.above(2000);
  });

  it('has no lines and no charts where an element draws over it, which needs no more room then', () => {
    for (const more of [{src: 'series.json'}, {inline: true}, {drawnOver: true}]) expect(drawn('html', more)).not.to.match(/spark-line|civic-trend|civic-plot/);
    expect(drawn('html', {src: 'series.json', drawnOver: false})).to.contain('civic-plot');
    expect(drawn('html', {inline: true})).to.contain('"reports":[');
  });

  it('draws nothing older where the latest is an address, and says what to do', () => {
    expect(() => drawn('text', {}, {...series, reports: [...series.reports.slice(0, 5), {asOf: '2026-03-31', src: 'a.json'}]})).to.throw(RangeError, 'put the report there');
    expect(() => drawn('text', {}, {...series, reports: [...series.reports.slice(0, 5), {...series.reports[5], asOf: 'soon'}]})).to.throw('asOf');
  });

  it('keeps the others where an older report is none, and one that is a series', () => {
    const reports = [{...series.reports[0], categories: 'none'}, ...series.reports.slice(1)];
    expect(drawn('text', {}, {...series, reports})).to.contain('+51 homes since 31 December 2025');
  });
});
