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

/** A development plan of 93 items: long titles, each with a figure of its own. */
const plan = {
  $schema: 'report.schema.json', lang: 'en', title: 'Made-up example: a development plan', publisher: {name: 'Example County'}, plan: {start: '2021-01-01', end: '2025-12-31'}, asOf: '2024-06-30',
  categories: Array.from({length: 9}, (_, category) => ({
    label: `Field ${category + 1}`,
    items: Array.from({length: category < 3 ? 11 : 10}, (_, i) => ({
      number: category * 11 + i + 1,
      title: `Bring the share of households in the ${i + 1}. district that are connected to the renewed network of drinking water to the level of the province`,
      metrics: [{role: 'progress', direction: 'more', label: 'Households connected', value: 100 + 37 * i, unit: 'households', target: {kind: 'exact', value: 400, origin: 'printed'}}],
    })),
  })),
};

const inline = (report: object): string => `<script type="application/json">${JSON.stringify(report).replaceAll('<', '\\u003c')}</script>`;

describe('the room that a board takes', () => {
  let stage: Stage;
  before(async () => {
    stage = await Stage.open();
  });
  after(() => stage.close());

  const heightOf = async (markup: string, width: number): Promise<number> => {
    // What is far from the view counts with its own height, not with a guess.
    await stage.show({markup, width, css: 'civic-report {--_visibility: visible}'});
    // A report that is refused takes little room.
    assert.ok(await stage.page.evaluate(() => document.querySelector('civic-report')!.matches(':state(ready)')));
    return stage.page.evaluate(() => document.querySelector('civic-report')!.getBoundingClientRect().height);
  };

  // What a reader had to scroll through before: 5,044 px and 8,688 px.
  for (const [width, most] of [[1200, 2400], [1000, 3400], [800, 3400], [360, 5200]] as const) {
    it(`of the first report is at most ${most} px high at ${width} px, with every figure and with details closed`, async () => {
      const height = await heightOf('<civic-report lang="zh-Hans" src="/demo/data/qingdao-2021-half-year.json"></civic-report>', width);
      assert.ok(height <= most, `${height} px`);
    });
  }

  // On a phone a title takes the lines it needs, and its verdict one more.
  for (const [width, most] of [[360, 12_000], [800, 9000]] as const) {
    it(`of 174 verdicts is at most ${most} px high at ${width} px, all of it open`, async () => {
      assert.ok(await heightOf(`<civic-report lang="en" fold="none">${inline(tracker)}</civic-report>`, width) <= most);
    });
  }

  for (const width of [1000, 1200]) {
    it(`of a verdict is one row of at most 48 px on the average at ${width} px, and of 174 verdicts at most 9,000`, async () => {
      const height = await heightOf(`<civic-report lang="en" fold="none">${inline(tracker)}</civic-report>`, width);
      const rows = await stage.page.evaluate(() => [...document.querySelector('civic-report')!.shadowRoot!.querySelectorAll('[part~=item]')].map((one) => {
        one.scrollIntoView();
        return one.getBoundingClientRect().height;
      }));
      assert.equal(rows.length, 174);
      const average = rows.reduce((sum, one) => sum + one, 0) / rows.length;
      assert.ok(average <= 48, `${average} px a row`);
      assert.ok(height <= 9000, `${height} px`);
    });

    it(`of 174 verdicts in twelve categories, which fold by themselves, is at most 1,200 px high at ${width} px`, async () => {
      const height = await heightOf(`<civic-report lang="en">${inline(tracker)}</civic-report>`, width);
      assert.ok(height <= 1200, `${height} px`);
    });
  }

  // Titles as those of a development plan: whole sentences, of five lines at 360 px. Before: 22,776 px there, and 19,163 at 1200 px in columns for short titles.
  for (const [width, most] of [[360, 19_500], [800, 9600], [1000, 9600], [1200, 8000]] as const) {
    it(`of a plan of 93 items with long titles, all of it open, is at most ${most} px high at ${width} px`, async () => {
      const height = await heightOf(`<civic-report lang="en" fold="none">${inline(plan)}</civic-report>`, width);
      assert.equal(await stage.page.evaluate(() => document.querySelector('civic-report')!.shadowRoot!.querySelectorAll('[part~=item]').length), 93);
      assert.ok(height <= most, `${height} px`);
    });
  }

  for (const lang of ['zh-Hans', 'en']) {
    for (const [width, high] of [[360, 640], [1200, 800]] as const) {
      it(`lets a reader of ${lang} see title, day, the sentence of the whole, the legend and the first category at ${width} by ${high}`, async () => {
        await stage.show({markup: `<civic-report lang="${lang}" src="/demo/data/qingdao-2021-half-year.json"></civic-report>`, width});
        const bottoms = await stage.page.evaluate(() => ['.title', '.head .quiet', '.overview', 'div.legend', '.category-label'].map((name) => {
          const board = document.querySelector('civic-report')!;
          return board.shadowRoot!.querySelector(name)!.getBoundingClientRect().bottom - board.getBoundingClientRect().top;
        }));
        assert.deepEqual(bottoms.filter((bottom) => bottom > high), []);
      });
    }

    it(`gives the six entries of the legend two rows at 360 px, and the controls one line that opens, in ${lang}`, async () => {
      await stage.show({markup: `<civic-report lang="${lang}" src="/demo/data/qingdao-2021-half-year.json"></civic-report>`, width: 360});
      const [rows, controls] = await stage.page.evaluate(() => {
        const root = document.querySelector('civic-report')!.shadowRoot!;
        return [new Set([...root.querySelectorAll('.legend button')].map((one) => one.getBoundingClientRect().top)).size, root.querySelector('.controls')!.getBoundingClientRect().height];
      });
      assert.equal(rows, 2);
      assert.ok(controls! <= 44, `${controls} px`);
    });
  }
});
