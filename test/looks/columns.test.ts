import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {Stage} from './stage.js';

/** Categories of so many items each, with two figures an item. */
const report = (categories: number, items: number): object => ({
  $schema: 'report.schema.json', lang: 'en', title: 'Made-up example', publisher: {name: 'Example Town'}, plan: {start: '2026-01-01', end: '2026-12-31'}, asOf: '2026-06-30',
  categories: Array.from({length: categories}, (_, category) => ({
    label: `Field ${category + 1}`,
    items: Array.from({length: items}, (_, item) => ({
      title: `Pledge ${item + 1}`,
      metrics: ['begun', 'done'].map((label, i) => ({role: 'progress', label: `Homes ${label}`, value: 20 + 7 * item + i, unit: 'homes', target: {kind: 'exact', value: 60, origin: 'printed'}})),
    })),
  })),
});

describe('categories in columns', () => {
  let stage: Stage;
  before(async () => {
    stage = await Stage.open();
    // Time of the processor: on a busy machine the clock goes on while the browser waits.
    await stage.client.send('Performance.enable', {timeDomain: 'threadTicks'});
  });
  after(() => stage.close());

  /** What the browser works to lay out a board, in seconds of the processor. */
  const layoutOf = async (data: object, css: string): Promise<number> => {
    const worked = async (): Promise<number> => (await stage.client.send('Performance.getMetrics')).metrics.find(({name}) => name === 'LayoutDuration')!.value;
    await stage.show({markup: '', width: 1200});
    const begun = await worked();
    await stage.show({markup: '<civic-report lang="en"></civic-report>', report: data, width: 1200, css});
    assert.equal(await stage.page.evaluate(() => getComputedStyle(document.querySelector('civic-report')!.shadowRoot!.querySelector('.columns')!).columnCount), css === '' ? '3' : 'auto');
    return (await worked()) - begun;
  };

  for (const [name, data, columns] of [['short category alone has the whole width, not one of three columns', report(1, 8), 'auto'], ['long category alone is shared out', report(1, 9), '3']] as const) {
    it(`a ${name}`, async () => {
      await stage.show({markup: '<civic-report lang="en"></civic-report>', report: data, width: 1200});
      assert.equal(await stage.page.evaluate(() => getComputedStyle(document.querySelector('civic-report')!.shadowRoot!.querySelector('.categories')!).columnCount), columns);
    });
  }

  // Grids that a column may break are laid out twenty times.
  for (const [name, data] of [['short ones', report(10, 4)], ['long ones', report(3, 13)]] as const) {
    it(`take less than four times the layout of the same below each other: ${name}`, async (context) => {
      const times: [columns: number[], one: number[]] = [[], []];
      for (let round = 0; round < 5; round++) {
        times[0].push(await layoutOf(data, ''));
        // Narrower than columns want.
        times[1].push(await layoutOf(data, 'civic-report {inline-size: 640px}'));
      }
      // The least of each: what else happens only adds.
      const ratio = Math.min(...times[0]) / Math.min(...times[1]);
      context.diagnostic(`${name}: ${ratio.toFixed(2)}`);
      assert.ok(ratio < 4, `${ratio.toFixed(1)} times`);
    });
  }
});
