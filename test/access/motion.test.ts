import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {Stage} from '../looks/stage.js';

const src = '/demo/data/qingdao-2021-half-year.json';
const markup = `<civic-report lang="en" src="${src}"></civic-report><civic-category-grid lang="en" src="${src}"></civic-category-grid>
  <civic-progress-ring lang="en" src="${src}" category="6"></civic-progress-ring><civic-progress-bar lang="en" src="${src}" category="6"></civic-progress-bar>`;

describe('motion', () => {
  let stage: Stage;

  before(async () => {
    stage = await Stage.open();
  });

  after(() => stage.close());

  /** Milliseconds until each animation and transition on the page ends, at once and while a reader opens the details and the table. */
  async function animations(motion: boolean): Promise<readonly number[]> {
    await stage.show({markup, motion});
    return stage.page.evaluate(async () => {
      const ends: number[] = [];
      const look = async (): Promise<void> => {
        await new Promise(requestAnimationFrame);
        for (const root of [document, ...[...nodes()].flatMap((node) => (node instanceof Element && node.shadowRoot) || [])]) {
          ends.push(...root.getAnimations().map(({effect}) => Number(effect!.getComputedTiming().endTime)));
        }
      };
      await look();
      const {shadowRoot} = document.querySelector('civic-report')!;
      for (const one of shadowRoot!.querySelectorAll('details')) one.open = true;
      await look();
      shadowRoot!.querySelector<HTMLElement>('[part~=table-button]')!.click();
      await look();
      document.querySelector('civic-progress-ring')!.setAttribute('category', '1');
      await look();
      return ends;
    });
  }

  it('is none where the reader wants less of it', async () => {
    assert.deepEqual(await animations(false), []);
  });

  it('ends within two seconds everywhere, and repeats nowhere', async () => {
    assert.deepEqual((await animations(true)).filter((end) => !(end <= 2000)), []);
  });
});
