import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {Stage} from './stage.js';

const promises = JSON.parse(readFileSync(new URL('../../demo/data/made-up-promises.json', import.meta.url), 'utf8'));

/** A tracker of 174 promises in twelve categories, with the titles and verdicts of the sample in turn. */
const tracker = {
  ...promises,
  categories: Array.from({length: 12}, (_, category) => ({
    label: `Topic ${category + 1}`,
    items: Array.from({length: category < 6 ? 15 : 14}, (_, i) => {
      const all = promises.categories.flatMap(({items}: {items: object[]}) => items);
      const {title, status} = all[(category * 15 + i * 7) % all.length];
      return {title, status};
    }),
  })),
};

describe('the room that a board takes', () => {
  let stage: Stage;
  before(async () => {
    stage = await Stage.open();
  });
  after(() => stage.close());

  const heightOf = async (markup: string, width: number): Promise<number> => {
    await stage.show({markup, width});
    return stage.page.evaluate(() => document.querySelector('civic-report')!.getBoundingClientRect().height);
  };

  // What a reader had to scroll through before: 5,044 px and 8,688 px.
  for (const [width, most] of [[1200, 2400], [360, 5200]] as const) {
    it(`of the first report is at most ${most} px high at ${width} px, with every figure and with details closed`, async () => {
      const height = await heightOf('<civic-report lang="zh-Hans" src="/demo/data/qingdao-2021-half-year.json"></civic-report>', width);
      assert.ok(height <= most, `${height} px`);
    });
  }

  for (const width of [1000, 1200]) {
    it(`of a verdict is one row of at most 48 px on the average at ${width} px, and of 174 verdicts at most 9,000`, async () => {
      const height = await heightOf(`<civic-report lang="en"><script type="application/json">${JSON.stringify(tracker).replaceAll('<', '\\u003c')}</script></civic-report>`, width);
      const rows = await stage.page.evaluate(() => [...document.querySelector('civic-report')!.shadowRoot!.querySelectorAll('[part~=item]')].map((one) => {
        one.scrollIntoView();
        return one.getBoundingClientRect().height;
      }));
      assert.equal(rows.length, 174);
      const average = rows.reduce((sum, one) => sum + one, 0) / rows.length;
      assert.ok(average <= 48, `${average} px a row`);
      assert.ok(height <= 9000, `${height} px`);
    });
  }
});
