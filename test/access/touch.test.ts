import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {Stage} from '../looks/stage.js';

/** How a board is held in the hand, by words: its language and the view in CSS pixels. */
const hands = {
  'on a telephone': {lang: 'en', width: 360, height: 640, scale: 2},
  'on a telephone, right to left': {lang: 'ar', width: 360, height: 640, scale: 2},
  'at 400 % zoom': {lang: 'en', width: 320, height: 256, scale: 4},
};

let stage: Stage;

before(async () => {
  stage = await Stage.open();
});
after(() => stage.close());

for (const [hand, {lang, width, height, scale}] of Object.entries(hands)) {
  describe(`a finger ${hand}`, () => {
    /** Shows the first report and notes what it tells the page of. */
    const shown = async (): Promise<void> => {
      await stage.show({markup: `<civic-report lang="${lang}" strings="/dist/languages/${lang}.json" src="/demo/data/qingdao-2021-half-year.json"></civic-report>`, view: {width, height, deviceScaleFactor: scale, hasTouch: true, isMobile: true}});
      await stage.page.evaluate(() => {
        Object.assign(window, {chosen: []});
        document.querySelector('civic-report')!.addEventListener('civic-select', (event) => (window as unknown as {chosen: unknown[]}).chosen.push((event as CustomEvent).detail.item?.number));
      });
    };
    /** Brings a place of a picture into the middle of the view; where it then is, once it has stayed there for ten frames: a finger aims at what stands still. */
    const placeOf = (selector: string, x: number, y: number): Promise<{x: number; y: number}> => stage.page.evaluate(async (selector, x, y) => {
      const place = document.querySelector('civic-report')!.shadowRoot!.querySelector(selector)!;
      let [before, stayed] = ['', 0];
      while (stayed < 10) {
        place.scrollIntoView({block: 'center'});
        await new Promise(requestAnimationFrame);
        const now = JSON.stringify([place.getBoundingClientRect(), visualViewport!.scale]);
        stayed = now === before ? stayed + 1 : 0;
        before = now;
      }
      const {left, top, width, height} = place.getBoundingClientRect();
      return {x: left + width * x, y: top + height * y};
    }, selector, x, y);
    const tap = ({x, y}: {x: number; y: number}): Promise<void> => stage.page.touchscreen.tap(x, y);
    /** Waits for what a tap does: the browser makes a press of it after it has told of the finger. */
    const answered = (isThere: boolean): Promise<unknown> => stage.page.waitForFunction((wanted) =>
      (document.querySelector('civic-report')!.shadowRoot!.querySelector('.answer') !== null) === wanted, {polling: 20, timeout: 60_000}, isThere);
    const answer = (): Promise<string | null> => stage.page.evaluate(() => document.querySelector('civic-report')!.shadowRoot!.querySelector<HTMLElement>('.answer')?.innerText ?? null);
    const chosen = (): Promise<unknown[]> => stage.page.evaluate(() => (window as unknown as {chosen: unknown[]}).chosen);

    for (const [picture, selector, x, y] of [['a dot', '.dot', 0.5, 0.5], ['a segment of a ring', '.category-ring', 0.7, 0.15]] as const) {
      it(`asks ${picture} by the first tap, and goes to its item by the second`, async () => {
        await shown();
        const place = await placeOf(selector, x, y);
        await tap(place);
        await answered(true);
        const said = (await answer())!;
        assert.deepEqual(await chosen(), []);
        // What is said stands in the view.
        const {left, right} = await stage.page.evaluate(() => document.querySelector('civic-report')!.shadowRoot!.querySelector('.answer')!.getBoundingClientRect().toJSON() as DOMRect);
        assert.ok(left >= 0 && right <= width, `${left} to ${right} of ${width}`);
        await tap(place);
        await answered(false);
        const [number] = await chosen();
        // The words of the answer begin with the number of the item that it leads to.
        assert.ok(number !== undefined && said.includes(Number(number).toLocaleString(lang, {useGrouping: false})), `${String(number)} in ${said}`);
      });
    }

    it('asks a bar, and goes nowhere by it', async () => {
      await shown();
      const place = await placeOf('.item .bar', 0.1, 0.5);
      await tap(place);
      await answered(true);
      const said = await answer();
      await tap(place);
      // A tap on a dot comes after it.
      await tap(await placeOf('.dot', 0.5, 0.5));
      await stage.page.waitForFunction((words) => ![words, undefined].includes(document.querySelector('civic-report')!.shadowRoot!.querySelector<HTMLElement>('.answer')?.innerText), {polling: 20, timeout: 60_000}, said!);
      assert.deepEqual(await chosen(), []);
    });

    it('that scrolls over pictures asks nothing', async () => {
      await shown();
      const {x, y} = await placeOf('.category-ring', 0.7, 0.15);
      const touch = await stage.page.touchscreen.touchStart(x, y);
      for (let moved = 10; moved <= 80; moved += 10) await touch.move(x, y - moved);
      await touch.end();
      assert.equal(await answer(), null);
      assert.deepEqual(await chosen(), []);
    });
  });
}
