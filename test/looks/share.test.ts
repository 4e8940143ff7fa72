import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {Stage} from './stage.js';

/** A report of one item with a figure for each share. */
const report = (shares: readonly number[]): string => JSON.stringify({
  $schema: 'report.schema.json', lang: 'en', title: 'Made up', publisher: {name: 'Nobody'}, plan: {start: '2024-01-01', end: '2027-12-31'}, asOf: '2026-01-01',
  categories: [{label: 'Works', items: [{title: 'Bridges', metrics: shares.map((share, i) => (
    {role: 'progress', label: `Bridge ${i}`, direction: 'more', value: share * 1000, unit: 'km', target: {kind: 'exact', value: 1000, origin: 'printed'}}))}]}],
});

describe('a share', () => {
  let stage: Stage;
  before(async () => {
    stage = await Stage.open();
  });
  after(() => stage.close());

  for (const lang of ['en', 'zh-Hans', 'fr', 'ar']) {
    for (const width of [320, 360, 500, 700, 1200]) {
      it(`stands beside its bar and not over it, however many digits it has: ${lang}, ${width} px`, async () => {
        const strings = /zh|en/.test(lang) ? '' : `strings="/dist/languages/${lang}.json"`;
        await stage.show({markup: `<civic-report lang="${lang}" ${strings}><script type="application/json">${report([0.527, 1.127, 12.345, 123.45, 1234.5, 2500, 12345.6])}</script></civic-report>`, width});
        const gaps = await stage.page.evaluate(() => [...document.querySelector('civic-report')!.shadowRoot!.querySelectorAll('.barred')].map((row) => {
          const [share, bar] = ['.share', '.bar'].map((name) => row.querySelector(name)!.getBoundingClientRect()) as [DOMRect, DOMRect];
          if (share.top >= bar.bottom || bar.top >= share.bottom) return 1;
          return getComputedStyle(row).direction === 'rtl' ? bar.left - share.right : share.left - bar.right;
        }));
        assert.equal(gaps.length, 7);
        assert.ok(gaps.every((gap) => gap > 0), gaps.join(', '));
      });
    }
  }
});
