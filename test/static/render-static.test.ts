// What stands alone has charts, as an element has them beside the file of trends.
import '/dist/civic-trend.js';
import {expect, fixtureSync} from '@open-wc/testing';
import {boardOf} from '../../src/model/board.js';
import {parse} from '../../src/schema/parse.js';
import {ReportError, renderStatic, type Target} from '../../src/static.js';
import {ElementFixture, reportAt} from '../elements/fixture.js';
import {en, zhHans} from '../locale/catalogues.js';
import {figuresOf, lacking, numbersIn} from './figures.js';
import {targets} from './targets.js';

const reports = ['qingdao-2021-half-year', 'made-up-quarters', 'made-up-statuses', 'made-up-air-quality'];

/** The words below a node, with a blank between any two of its texts: what stands in two elements is not one number. */
function readIn(root: Node): string {
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (!walker.currentNode.parentElement!.closest('title, desc, script, style, .civic-later, [part=controls]')) texts.push(walker.currentNode.nodeValue!);
  return texts.join(' ');
}

/** The words of an output, as somebody reads them. */
const wordsOf = (target: Target, output: string): string => target === 'text' ? output
  : target === 'svg' ? readIn(new DOMParser().parseFromString(output, 'image/svg+xml').documentElement)
  : readIn(new DOMParser().parseFromString(output, 'text/html').body);

describe('every figure of the board', () => {
  for (const name of reports) {
    for (const strings of [zhHans, en]) {
      const {lang} = strings;
      it(`is said by the live element and by each static output of ${name} in ${lang}, in the order of the report`, async () => {
        const data = await reportAt(`/demo/data/${name}.json`);
        const board = boardOf(parse(data));
        const figures = figuresOf(board, {strings, reportLang: board.report.lang});
        // A report that says little would prove little.
        expect(figures.inOrder.length).to.be.greaterThan(name.startsWith('qingdao') ? 200 : 10);
        const live = (await ElementFixture.of('civic-report', `<civic-report lang="${lang}" src="/demo/data/${name}.json"></civic-report>`)).sound();
        const said = numbersIn(readIn(live.picture!));
        expect(lacking(figures, live.text), 'live').to.deep.equal([]);
        for (const target of targets) {
          const words = wordsOf(target, renderStatic(data, {target, lang}));
          expect(lacking(figures, words), target).to.deep.equal([]);
          // Nor does an output say a number that the element does not: the picture in the middle of a ring is words there too.
          expect([...numbersIn(words)].filter((number) => !said.has(number)), target).to.deep.equal([]);
        }
      }).timeout(60_000);
    }
  }

  it('is missed where it is wrong', () => {
    expect(lacking({anywhere: [['the day', '30 June']], inOrder: [['value', '5'], ['share', '10%']]}, 'as of 30 June: 5, 10%')).to.deep.equal([]);
    expect(lacking({anywhere: [['the day', '1 July']], inOrder: [['share', '10%'], ['value', '5 ']]}, 'as of 30 June: 5, 10%')).to.deep.equal([['the day', '1 July'], ['value', '5 ']]);
  });
});

describe('renderStatic(report, …)', () => {
  let qingdao: unknown;
  before(async () => {
    qingdao = await reportAt('/demo/data/qingdao-2021-half-year.json');
  });

  it('throws ReportError for what is no report, as parse does', () => {
    for (const target of targets) {
      for (const data of [null, 7, 'report', [], {}, {categories: []}]) expect(() => renderStatic(data, {target}), `${target} of ${JSON.stringify(data)}`).to.throw(ReportError);
    }
  });

  it('throws RangeError for options that mean nothing', () => {
    expect(() => renderStatic(qingdao, {target: 'pdf' as Target})).to.throw(RangeError, 'invalid target: pdf');
    expect(() => renderStatic(qingdao, {target: 'svg', theme: 'sepia' as 'dark'})).to.throw(RangeError, 'invalid theme: sepia');
    expect(() => renderStatic(qingdao, {target: 'svg', part: {item: '99'}})).to.throw(RangeError, 'invalid part: {"item":"99"}');
    for (const imageUrl of ['javascript:alert(1)', 'data:image/png;base64,AA', '/a.png', 'https://a b']) {
      expect(() => renderStatic(qingdao, {target: 'email', imageUrl}), imageUrl).to.throw(RangeError, 'invalid imageUrl');
    }
  });

  it('speaks the language asked for, else that of the report', () => {
    for (const target of targets) {
      expect(wordsOf(target, renderStatic(qingdao, {target})), target).to.contain('青岛市2021年市办实事');
      expect(wordsOf(target, renderStatic(qingdao, {target, lang: 'en-GB'})), target).to.contain("Qingdao's pledges of 2021");
      expect(wordsOf(target, renderStatic(qingdao, {target, lang: 'tlh'})), target).to.contain('青岛市2021年市办实事');
    }
  });

  it('speaks English of a report in a language that it has no words for', () => {
    const report = {...qingdao as object, lang: 'pt-BR', title: 'Promessas'};
    for (const target of targets) expect(wordsOf(target, renderStatic(report, {target})), target).to.match(/as of/i).and.to.contain('Promessas').and.not.to.contain('截至');
  });

  it('gives the same at each call, and nothing of the page gets in', () => {
    for (const target of targets) expect(renderStatic(qingdao, {target})).to.equal(renderStatic(JSON.parse(JSON.stringify(qingdao)), {target}));
  });

  const parts: readonly [part: object, said: string, unsaid: string][] = [
    [{item: '1'}, '44.1%', '55.2%'], [{item: '1', metric: '3'}, '112.7%', '52.7%'], [{category: '4'}, '4个份额中1个达到目标', '6个份额中1个达到目标'],
  ];
  for (const [part, said, unsaid] of parts) {
    it(`draws ${JSON.stringify(part)} alone`, () => {
      for (const target of targets) {
        const words = wordsOf(target, renderStatic(qingdao, {target, part}));
        expect(words, target).to.contain(said);
        expect(words, target).not.to.contain(unsaid);
      }
    });
  }
});

it('keeps a place for controls only where a script has a report to draw, and holds words no wider than its page', async () => {
  const report = await reportAt('/demo/data/qingdao-2021-half-year.json');
  const place = fixtureSync<HTMLElement>('<div style="inline-size: 360px"></div>');
  // Under another name: the element is known on this page, and would draw.
  const show = (data: object, options: object = {}): void => {
    place.innerHTML = renderStatic(data, {target: 'html', lang: 'en', styles: true, ...options}).replace(/(<\/?)civic-report/g, '$1static-report');
  };
  const heightOf = (options: object): number => {
    show(report, options);
    return place.scrollHeight;
  };
  const alone = heightOf({});
  expect(place.querySelectorAll('.civic-controls').length).to.equal(0);
  expect(alone).to.equal(heightOf({controls: false}));
  expect(heightOf({src: '/report.json'})).to.be.above(alone);
  const long = structuredClone(report) as any;
  long.categories[0].items[0].metrics[0].stated.text = {en: 'about one half, by the count of the engineering department of May'};
  show(long);
  expect(place.textContent).to.contain('engineering department');
  expect(place.scrollWidth).to.equal(360);
});
