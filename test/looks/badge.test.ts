import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {Stage} from './stage.js';

describe('the badge of a surplus', () => {
  let stage: Stage;
  before(async () => {
    stage = await Stage.open();
  });
  after(() => stage.close());

  /** Pixels between each badge and the nearest words on its lines, the least of all; negative where one stands over the other. */
  const leastGap = (): Promise<number> => stage.page.evaluate(() => {
    const gaps: number[] = [];
    for (const row of document.querySelector('civic-report')!.shadowRoot!.querySelectorAll('.badged')) {
      const badge = row.querySelector('.badge')!.getBoundingClientRect();
      const words = document.createRange();
      words.selectNodeContents(row.querySelector('.amounts')!);
      for (const line of words.getClientRects()) {
        if (line.bottom <= badge.top + 2 || line.top >= badge.bottom - 2 || line.width === 0) continue;
        gaps.push(getComputedStyle(row).direction === 'rtl' ? line.left - badge.right : badge.left - line.right);
      }
    }
    return Math.min(...gaps);
  });

  // Uyghur needs 181 px for it, Chinese 78.
  for (const lang of ['zh-Hans', 'en', 'fr', 'es', 'ar', 'ug', 'ja', 'ko']) {
    for (const width of [320, 360, 500, 700]) {
      it(`stands beside the amounts and not over them: ${lang}, ${width} px`, async () => {
        const strings = /zh|en/.test(lang) ? '' : `strings="/dist/languages/${lang}.json"`;
        await stage.show({markup: `<civic-report lang="${lang}" ${strings} src="/demo/data/qingdao-2021-half-year.json"></civic-report>`, width});
        const gap = await leastGap();
        assert.ok(gap >= 4 && gap < width, `${gap} px`);
      });
    }
  }
});
