import {emptyPage, reportAt} from '../elements/fixture.js';
import {expect} from '@open-wc/testing';
import {registerLanguage} from '../../src/locale/languages.js';
import ar from '../../src/locale/languages/ar.js';
import {renderStatic} from '../../src/static.js';
import {contrastOf} from './contrast.js';

let qingdao: unknown;
before(async () => {
  registerLanguage(ar);
  qingdao = await reportAt('/demo/data/qingdao-2021-half-year.json');
});

/** An SVG on the page, where the browser lays its words out. */
function shown(options: object): SVGSVGElement {
  const parsed = new DOMParser().parseFromString(renderStatic(qingdao, {target: 'svg', ...options}), 'image/svg+xml');
  expect(parsed.querySelector('parsererror')?.textContent ?? null).to.equal(null);
  const page = emptyPage();
  page.append(document.importNode(parsed.documentElement, true));
  return page.querySelector('svg')!;
}

const pictures: readonly [what: string, options: object][] = [
  ['the board', {}], ['the board in English, dark', {lang: 'en', theme: 'dark'}], ['the board from right to left', {lang: 'ar'}],
  ['a category', {part: {category: '3'}}], ['a category in English', {part: {category: '3'}, lang: 'en'}], ['an item', {part: {item: '1'}}], ['a ring', {part: {item: '1', metric: '3'}, lang: 'en'}],
];

for (const [what, options] of pictures) {
  describe(`the SVG of ${what}`, () => {
    it('tells the direction of its words by themselves, line by line, for programs that know no `direction`', () => {
      const svg = shown(options);
      expect(svg.querySelectorAll('[direction]').length + Number(svg.hasAttribute('direction'))).to.equal(0);
      for (const {textContent} of svg.querySelectorAll('text')) {
        let open = 0;
        for (const sign of textContent!) {
          open += /[\u2066-\u2068]/.test(sign) ? 1 : sign === '\u2069' ? -1 : 0;
          expect(open).to.be.at.least(0);
        }
        expect(open, textContent!).to.equal(0);
      }
    });

    it('keeps its words apart from each other and inside the picture', () => {
      const svg = shown(options);
      const [, , width, height] = svg.getAttribute('viewBox')!.split(' ').map(Number) as [number, number, number, number];
      const boxes = [...svg.querySelectorAll('text')].map((text) => [text.textContent!, text.getBBox()] as const);
      expect(boxes.length).to.be.greaterThan(1);
      const outside = boxes.filter(([, {x, y, width: own, height: high}]) => x < 0 || y < 0 || x + own > width || y + high > height);
      expect(outside.map(([words]) => words)).to.deep.equal([]);
      // A box has air above and below its letters: a third of a line may be shared.
      const touching = boxes.flatMap(([one, a], i) => boxes.slice(i + 1).filter(([, b]) =>
        Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1 && Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 6).map(([other]) => `${one} | ${other}`));
      expect(touching).to.deep.equal([]);
    });

    it('is one file that names nothing outside, nothing by id, and runs nothing', () => {
      const svg = shown(options);
      const nodes = [svg, ...svg.querySelectorAll('*')];
      expect([...new Set(nodes.map(({localName}) => localName))].filter((name) => !/^(svg|title|desc|g|rect|path|circle|text|tspan)$/.test(name))).to.deep.equal([]);
      expect([...new Set(nodes.flatMap((node) => node.getAttributeNames()))].filter((name) => /^(id|class|style|part|href|xlink:href|on.*)$/.test(name))).to.deep.equal([]);
      expect(svg.querySelector(':scope > title')!.textContent).not.to.equal('');
      expect(svg.querySelector(':scope > desc')!.textContent).to.match(/\d|[٠-٩]/);
    });

    it('has words of at least 4.5:1 on its ground', () => {
      const svg = shown(options);
      const ground = svg.querySelector('rect')!.getAttribute('fill')!;
      const faint = [...new Set([...svg.querySelectorAll('tspan')].map((span) => span.getAttribute('fill')!))].filter((fill) => contrastOf(fill, ground) < 4.5);
      expect(faint).to.deep.equal([]);
    });

    it('draws every shape with a colour of its own', () => {
      const svg = shown(options);
      expect([...svg.querySelectorAll('path, rect, circle')].filter((node) => !node.hasAttribute('fill')).map(({outerHTML}) => outerHTML)).to.deep.equal([]);
    });
  });
}

it('a ring of 112.7% is closed and has a lap of 12.7% of a turn', () => {
  const svg = shown({part: {item: '1', metric: '3'}});
  const [track, base, lap] = [...svg.querySelectorAll('path')];
  expect(base!.getAttribute('d')).to.equal(track!.getAttribute('d'));
  // Outer and inner arc of the lap at radii 57.5 and 51.5, and its two ends of 6.
  const turn = 2 * Math.PI * 0.127;
  expect(lap!.getTotalLength()).to.be.closeTo(turn * (57.5 + 51.5) + 12, 0.5);
});
