import {expect, fixtureSync} from '@open-wc/testing';
import {ElementFixture, qingdao, type Tag} from './fixture.js';

const src = `src="${qingdao}" lang="en"`;

/** What a theme wants to reach, by the words that are in it; every part that a page may style has its own line in the class comment. */
const wanted: readonly (readonly [tag: Tag, part: string, count: number, first: RegExp])[] = [
  ['civic-report', 'board', 1, /^\s*As of 30 June 2021/],
  ['civic-report', 'date', 1, /^As of 30 June 2021$/],
  ['civic-report', 'title', 1, /^Qingdao's pledges of 2021: the first half-year$/],
  ['civic-report', 'overview', 1, /^44 shares, 15 at or above 100%, the highest 304%/],
  ['civic-report', 'declared', 1, /^Declared by the publisher/],
  ['civic-report', 'computed', 1, /^Computed from the published figures/],
  ['civic-report', 'legend', 1, /above target\s*3/],
  ['civic-report', 'controls', 1, /Search/],
  ['civic-report', 'category', 10, /^\s*1\/6/],
  ['civic-report', 'category-label', 10, /^Jobs and skills/],
  ['civic-report', 'category-ring', 10, /^1\/6$/],
  ['civic-report', 'item', 32, /^\s*1\s*Jobs/],
  ['civic-report', 'item-title', 32, /^Jobs/],
  ['civic-report', 'foot', 1, /Plan: /],
  ['civic-report', 'scale', 1, /^Bars run from 0% to 200%/],
  ['civic-report', 'rule', 1, /^Each item is placed by the figure that stands worst/],
  ['civic-category-grid', 'card', 10, /Jobs and skills/],
  ['civic-category-grid', 'category-label', 10, /^Jobs and skills/],
  ['civic-status-summary', 'declared', 1, /^Declared by the publisher/],
  ['civic-status-summary', 'legend', 1, /above target\s*3/],
  ['civic-status-summary', 'rule', 1, /^Each item is placed by the figure that stands worst/],
];

describe('a theme', () => {
  for (const [tag, part, count, first] of wanted) {
    it(`reaches ${part} of <${tag}>`, async () => {
      fixtureSync(`<style>${tag}::part(${part}) { letter-spacing: 7px; }</style>`);
      const made = await ElementFixture.of(tag, `<${tag} ${src}></${tag}>`);
      const all = made.all(`[part~="${part}"]`);
      expect(all).to.have.length(count);
      expect(all[0]!.textContent!.replace(/\s+/g, ' ').trim()).to.match(first);
      expect(all.filter((one) => getComputedStyle(one).letterSpacing !== '7px').length).to.equal(0);
    });
  }
});

describe('a figure', () => {
  it('is not given to translators: they change the words around it', async () => {
    const made = await ElementFixture.of('civic-report', `<civic-report ${src}></civic-report>`);
    const figures = made.all('.count, .share, .legend .number, .ring-words');
    expect(figures.length).to.be.above(60);
    expect(figures.filter(({translate}) => translate).map(({outerHTML}) => outerHTML.slice(0, 80))).to.deep.equal([]);
    expect(made.all('.item-title').every(({translate}) => translate)).to.equal(true);
    const ring = await ElementFixture.of('civic-progress-ring', '<civic-progress-ring lang="en" label="Homes" value="600" target="1200"></civic-progress-ring>');
    expect(ring.one('.ring-words').translate).to.equal(false);
  });
});
