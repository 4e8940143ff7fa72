import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {extractText} from 'unpdf';
import {withTitles} from '../../stories/reports.js';
import {palette} from '../../src/theme/palette.js';
import {type Scene, Stage} from '../looks/stage.js';

const data = '/demo/data/';
const qingdao = `${data}qingdao-2021-half-year.json`;

/** What is printed, by a reader whose screen is dark: paper is not. */
const sheets: readonly (readonly [string, Scene])[] = [
  ['the board in Chinese', {markup: `<civic-report lang="zh-Hans" src="${qingdao}"></civic-report>`}],
  ['the board in English', {markup: `<civic-report lang="en" src="${qingdao}"></civic-report>`}],
  ['the board that the page wants dark', {markup: `<civic-report lang="en" theme="dark" src="${qingdao}"></civic-report>`}],
  ['the board of statuses', {markup: `<civic-report lang="en" src="${data}made-up-statuses.json"></civic-report>`}],
  ['the board with long titles', {markup: '<civic-report lang="zh-Hans"></civic-report>', report: withTitles(94, 'zh-Hans')}],
  ['the table', {markup: `<civic-report lang="en" view="table" src="${qingdao}"></civic-report>`}],
  ['the grid', {markup: `<civic-category-grid lang="en" src="${qingdao}"></civic-category-grid>`}],
];

/** Words without the blanks and the forms of letters in which a page and a PDF differ. */
const plain = (words: string): string => words.normalize('NFKC').replace(/[\s\u00ad]+/g, '');

describe('in print', () => {
  let stage: Stage;

  before(async () => {
    stage = await Stage.open();
  });

  after(() => stage.close());

  /** The words of each page of a scene on paper. */
  async function printed(scene: Scene): Promise<readonly string[]> {
    await stage.show(scene);
    // A font that Chromium first asks for while it prints comes after the pages are counted, and those that it adds are lost.
    for (const event of ['beforeprint', 'afterprint']) {
      await stage.page.evaluate((event) => dispatchEvent(new Event(event)), event);
      await stage.settled();
    }
    // Without the backgrounds, which printers leave out.
    return texts(await stage.page.pdf({format: 'A4', printBackground: false}));
  }

  for (const [what, scene] of sheets) {
    describe(what, () => {
      let pages: readonly string[];
      const parts: Record<string, readonly string[]> = {};

      before(async () => {
        pages = await printed({...scene, scheme: 'dark'});
        await stage.show({...scene, scheme: 'dark', print: true, width: 720});
        Object.assign(parts, await stage.page.evaluate(() => {
          const shown = [...nodes()].filter((node): node is HTMLElement => node instanceof HTMLElement && node.checkVisibility());
          // Words for screen readers alone, and those in a ring, are painted apart from those around them.
          const words = (selector: string): string[] => shown.filter((one) => one.matches(selector)).map((one) =>
            [...nodes(one)].map((node) => node instanceof Text && node.parentElement!.checkVisibility() && !node.parentElement!.closest('.hidden, .ring-words') ? node.data : '').join(''));
          return {
            figures: words('.number, .share, .badge, td'), items: words('[part~=item]'), cards: words('[part~=card]'), rows: words('tr'),
            heads: words('.category-head > :last-child'), firsts: words('.category .item:first-child'),
            pressed: words(':is(button, input, select, summary):not(.legend button, th button)'), folded: words('.details'),
          };
        }));
      });

      it('has every figure', () => {
        const all = plain(pages.join(''));
        assert.deepEqual(parts['figures']!.filter((words) => !all.includes(plain(words))), []);
      });

      it('cuts no item, no card and no row of the table between two pages', () => {
        const sheets = pages.map(plain);
        for (const kind of ['items', 'cards', 'rows', 'heads']) {
          assert.deepEqual(parts[kind]!.map(plain).filter((words) => !sheets.some((sheet) => sheet.includes(words))), [], kind);
        }
      });

      it('leaves no head of a category behind on the page before its first item', () => {
        const [heads, firsts] = ['heads', 'firsts'].map((kind) => parts[kind]!.map(plain)) as [string[], string[]];
        assert.deepEqual(firsts.filter((words, i) => !pages.map(plain).some((sheet) => sheet.includes(words) && sheet.includes(heads[i]!))), []);
      });

      it('shows what is folded away on the screen, and nothing to be pressed but the words of the legend and of the heads', () => {
        assert.deepEqual(parts['pressed'], []);
        const all = plain(pages.join(''));
        assert.deepEqual(parts['folded']!.filter((words) => !all.includes(plain(words))), []);
      });

      it('is light', async () => {
        const light = (name: string): string => palette.find(([one]) => one === name)![1];
        const found = await stage.page.evaluate((colours) => {
          const probe = document.createElement('i');
          document.body.append(probe);
          const rgb = colours.map((colour) => {
            probe.style.color = colour;
            return getComputedStyle(probe).color;
          });
          probe.remove();
          const root = [...nodes()].find((node): node is HTMLElement => node instanceof HTMLElement && node.matches('.root'))!;
          const board = root.querySelector('.board') ?? root;
          return {rgb, text: getComputedStyle(root).color, ground: getComputedStyle(board).backgroundColor};
        }, [light('text'), light('surface')]);
        assert.equal(found.text, found.rgb[0]);
        assert.ok([found.rgb[1], 'rgba(0, 0, 0, 0)'].includes(found.ground), found.ground);
      });
    });
  }

  it('the board is followed by its table', async () => {
    assert.ok(plain((await printed(sheets[1]![1])).join('')).includes('ItemFigureValueTargetShareBasisState'));
  });

  for (const lang of ['zh-Hans', 'en']) {
    it(`the first report in ${lang} takes at most five pages of A4 with margins of a centimetre, details and table with it`, async () => {
      await stage.show({markup: `<civic-report lang="${lang}" src="${qingdao}"></civic-report>`});
      const pages = await texts(await stage.page.pdf({format: 'A4', margin: {top: '1cm', right: '1cm', bottom: '1cm', left: '1cm'}}));
      assert.ok(pages.length <= 5, `${pages.length} pages`);
    });
  }

  it('the board is whole down to its last line, with what came to it for the print', async () => {
    for (const lang of ['zh-Hans', 'en']) {
      const pages = await printed({markup: `<civic-report lang="${lang}" src="${qingdao}"></civic-report>`});
      const last = await stage.page.evaluate(() => [...nodes()].filter((node): node is HTMLElement => node instanceof HTMLElement && node.matches('.foot')).at(-1)!.textContent!);
      assert.ok(plain(pages.at(-1)!).endsWith(plain(last)), lang);
    }
  });
});

/** The words of each page, in the order in which they are painted. */
const texts = async (bytes: Uint8Array): Promise<readonly string[]> => (await extractText(new Uint8Array(bytes), {mergePages: false})).text;
