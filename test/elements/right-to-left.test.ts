import {expect} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import {ElementFixture, plain, quarters, reportOf, type Tag} from './fixture.js';
import {catalogues} from '../../src/locale/every-language.js';

const arabic = '/dist/languages/ar.json';

/** An element in Arabic, or in English for comparison, once it speaks. */
async function made<Name extends Tag>(tag: Name, lang: string, attributes: string): Promise<ElementFixture<Name>> {
  const fixture = await ElementFixture.start(tag, `<div dir="${lang === 'en' ? 'ltr' : 'rtl'}"><${tag} lang="${lang}" strings="${arabic}" ${attributes}></${tag}></div>`);
  await waitUntil(() => fixture.root.querySelector<HTMLElement>('.root')?.lang === lang, `${lang} is not spoken`);
  return (await fixture.settle()).sound();
}

const box = (element: Element): DOMRect => element.getBoundingClientRect();

/** How far apart two edges are, in px, where they should be the same. */
const apart = (a: number, b: number): number => Math.abs(a - b);

describe('from right to left', () => {
  it('a bar begins at its right edge', async () => {
    for (const [lang, edge] of [['en', 'left'], ['ar', 'right']] as const) {
      const bar = await made('civic-progress-bar', lang, 'label="A" share="0.25" pace="0.9"');
      const whole = box(bar.one('.bar'));
      const [base, tick, pace] = ['.bar .base', '.bar .tick', '.bar .pace'].map((part) => box(bar.one(part)));
      expect(apart(base![edge], whole[edge]), lang).to.be.below(1);
      expect(base!.width / whole.width).to.be.closeTo(0.125, 0.01);
      expect(apart(tick![edge], whole[edge]) / whole.width).to.be.closeTo(0.5, 0.02);
      expect(apart((pace!.left + pace!.right) / 2, whole[edge]) / whole.width).to.be.closeTo(0.45, 0.02);
    }
  });

  it('a ring goes clockwise from the top as ever', async () => {
    for (const lang of ['en', 'ar']) {
      const ring = await made('civic-progress-ring', lang, 'label="A" share="0.25"');
      const whole = box(ring.one('svg'));
      const base = box(ring.one('svg .base'));
      expect(base.left, lang).to.be.at.least((whole.left + whole.right) / 2 - 1);
      expect(base.bottom, lang).to.be.at.most((whole.top + whole.bottom) / 2 + 1);
    }
  });

  it('the cards of a grid begin at the right', async () => {
    for (const [lang, sign] of [['en', 1], ['ar', -1]] as const) {
      const grid = await made('civic-category-grid', lang, 'shares="A: 0.5; B: 1.2" style="inline-size: 700px"');
      const [first, second] = grid.all('[part=card]').map(box);
      expect(Math.sign(second!.left - first!.left), lang).to.equal(sign);
    }
  });

  it('the columns of the table begin at the right', async () => {
    for (const [lang, sign] of [['en', 1], ['ar', -1]] as const) {
      const board = await made('civic-report', lang, `src="${quarters}" view="table"`);
      const [first, second] = board.all('thead th').map(box);
      expect(Math.sign(second!.left - first!.left), lang).to.equal(sign);
    }
  });

  it('a number keeps its sign before it and its percent behind it, also after Arabic words', async () => {
    const metric = {role: 'progress', label: 'A', direction: 'more', value: -75, target: {kind: 'exact', value: 200, origin: 'printed'}};
    const bar = await made('civic-progress-bar', 'ar', 'label="A"');
    bar.element.report = reportOf([metric]);
    await waitUntil(() => bar.state === 'ready', 'no bar');
    await bar.rest();
    // In the digits that the engine has for Arabic.
    const digit = (n: number): string => new Intl.NumberFormat('ar').format(n);
    const words = [...walk(bar.root)].find(({data}) => data.includes(digit(37.5)))!;
    const place = (sign: string): number => {
      const range = document.createRange();
      const at = words.data.indexOf(sign);
      range.setStart(words, at);
      range.setEnd(words, at + 1);
      return range.getBoundingClientRect().left;
    };
    // Arabic digits, which some engines have, bring a sign and a percent that are read from the right as the words are (CLDR).
    const order = digit(3) === '3' ? ['-', digit(3), digit(5), '%'] : ['٪', digit(3), digit(5), '-'];
    expect(order.map(place)).to.deep.equal(order.map(place).sort((a, b) => a - b));
  });
});

function* walk(root: Node): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) yield walker.currentNode as Text;
}

describe('a board in every language', () => {
  const metric = {
    role: 'progress', direction: 'more', value: 1127, target: {kind: 'exact', value: 1000, origin: 'printed'}, note: Object.fromEntries(catalogues.map(({lang}) => [lang, `note ${lang}`])),
    label: Object.fromEntries(catalogues.map(({lang}) => [lang, `label ${lang}`])), unit: Object.fromEntries(catalogues.map(({lang}) => [lang, {other: `unit-${lang}`}])),
  };

  for (const {lang, dir, table} of catalogues) {
    it(`speaks ${lang} with the report's own texts in it, in its direction`, async () => {
      const board = await ElementFixture.start('civic-report', `<civic-report lang="${lang}" strings="/dist/languages/${lang.toLowerCase()}.json"></civic-report>`, (element) => {
        element.report = reportOf([metric]);
      });
      await waitUntil(() => board.root.querySelector<HTMLElement>('.root')?.lang === lang, `${lang} is not spoken`);
      const text = board.sound().text;
      for (const words of [table, `label ${lang}`, `note ${lang}`, `unit-${lang}`]) expect(text).to.contain(words);
      expect(text).not.to.match(/\{\d\}/);
      expect(board.picture!.dir).to.equal(dir);
      expect(board.told).to.deep.equal(['load']);
      for (const other of catalogues) {
        if (other.lang !== lang) expect(text).not.to.match(new RegExp(`(label|note) ${other.lang}(?!\\w|-)`));
      }
    });
  }

  it('prints every number in the digits of its language', async () => {
    const english = await (await fetch('/dist/languages/en.json')).json();
    const address = URL.createObjectURL(new Blob([JSON.stringify({...english, lang: 'fa', dir: 'rtl', dates: []})]));
    const {label: _label, note: _note, unit: _unit, ...bare} = metric;
    const board = await ElementFixture.start('civic-report', `<civic-report lang="fa" strings="${address}"></civic-report>`, (element) => {
      const report: any = reportOf([{...bare, label: 'A'}], {asOf: '2021-06-30', declared: {counts: [{label: 'B', count: 19, unit: 'items'}]}});
      Object.assign(report.categories[0], {number: 1});
      Object.assign(report.categories[0].items[0], {number: 7});
      element.report = report;
    });
    await waitUntil(() => board.root.querySelector<HTMLElement>('.root')?.lang === 'fa', 'Persian is not spoken');
    for (const view of ['', 'table']) {
      board.element.view = view;
      await board.rest();
      expect(plain(board.text)).to.match(/[۰-۹]/).and.not.match(/[0-9]/);
    }
  });
});
