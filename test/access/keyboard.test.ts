import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {wcagContrast} from 'culori';
import type {Report} from '../../src/schema/report.js';
import {type Reader, type Scene, Stage} from '../looks/stage.js';

/** A stop of the keyboard: what a screen reader says of it, and how it shows that it has the focus. */
interface Stop {
  readonly said: string;
  /** Width of the ring in CSS pixels; 0 for none. */
  readonly ring: number;
  readonly colour: string;
  /** The colour behind the ring. */
  readonly ground: string;
  readonly width: number;
  readonly height: number;
  /** Whether it is a link among words, which is as high as they are. */
  readonly inText: boolean;
}

const src = '/demo/data/qingdao-2021-half-year.json';
const qingdao = JSON.parse(readFileSync(new URL(`../..${src}`, import.meta.url), 'utf8')) as Report;

type Lang = 'zh-Hans' | 'en';

/** The words on what can be pressed, typed off the screen. */
const words = {
  'zh-Hans': {
    states: ['超过目标 3', '达到目标 4', '快于时间进度 11', '与时间进度相近 1', '慢于时间进度 4', '无可比目标 9'],
    search: '搜索', order: '排序', open: '展开全部详情', table: '数据表格', details: '详情',
  },
  en: {
    states: ['above target 3', 'target met 4', 'ahead of time elapsed 11', 'in step with time elapsed 1', 'behind time elapsed 4', 'nothing to compare 9'],
    search: 'Search', order: 'Order', open: 'Open all details', table: 'Data table', details: 'Details',
  },
} as const;

/** Of each category and item its fold; of an item that has no more to say than its figures only where its link can be copied. */
const items = (lang: Lang, copy: boolean): readonly string[] => qingdao.categories.flatMap((category) => [
  fold(category.label, lang, ` · ${lang === 'en' ? `Category ${category.number}` : `第${category.number}类`}`),
  ...category.items.flatMap(({title, text, notes, images, sources, sharedTargets, metrics = []}) => {
    const folded = text ?? notes ?? images ?? sources ?? sharedTargets ?? metrics.find((one) => ('note' in one && one.note) || ('breakdown' in one && one.breakdown));
    return folded || copy ? [fold(title, lang)] : [];
  }),
]);

const fold = (of: unknown, lang: Lang, kind = ''): string => `DisclosureTriangle ${words[lang].details}${kind} (${(of as Record<Lang, string>)[lang]})`;

/** The filter, the search, the order, all details, the table; then the items. */
const board = (lang: Lang): readonly string[] => {
  const {states, search, order, open, table} = words[lang];
  return [...states.map((state) => `button ${state}`), `searchbox ${search}`, `combobox ${order}`, `button ${open}`, `button ${table}`, ...items(lang, true)];
};

/** Where Tab stops in an element, in its order; nothing else may hold the focus. */
const walks: readonly (readonly [string, string, readonly string[]])[] = [
  ['the board in Chinese', `<civic-report lang="zh-Hans" src="${src}"></civic-report>`, board('zh-Hans')],
  ['the board in English', `<civic-report lang="en" src="${src}"></civic-report>`, board('en')],
  ['the plain picture', `<civic-report lang="en" controls="none" src="${src}"></civic-report>`, items('en', false)],
  ['the table', `<civic-report lang="en" view="table" src="${src}"></civic-report>`, [
    ...words.en.states.map((state) => `button ${state}`), 'searchbox Search', 'combobox Order', 'button Data table', 'button Download CSV', 'button Download JSON',
    "group Qingdao's pledges of 2021: the first half-year", 'button Share', 'button State',
  ]],
  ['the plain table', `<civic-report lang="en" controls="none" view="table" src="${src}"></civic-report>`, ["group Qingdao's pledges of 2021: the first half-year"]],
  ['the grid', `<civic-category-grid src="${src}"></civic-category-grid>`, []],
  ['the summary', `<civic-status-summary src="${src}"></civic-status-summary>`, []],
  ['rings', `<civic-progress-ring src="${src}" category="1"></civic-progress-ring><civic-progress-ring label="A" share="0.5" semantics="meter"></civic-progress-ring>`, []],
  ['bars', `<civic-progress-bar src="${src}" category="1"></civic-progress-bar><civic-progress-bar label="A" share="0.5" semantics="meter"></civic-progress-bar>`, []],
  ['badges', `<civic-overachievement-badge src="${src}"></civic-overachievement-badge>`, []],
  ['a message', '<civic-report lang="en" src="/nowhere.json"></civic-report>', ['button Try again']],
];

const readers: Readonly<Record<string, Reader>> = {
  'light': {}, 'dark': {scheme: 'dark'}, 'forced colours': {forced: true}, 'forced colours, dark': {forced: true, scheme: 'dark'}, 'more contrast': {contrast: true},
};

describe('by keyboard', () => {
  let stage: Stage;

  before(async () => {
    stage = await Stage.open();
  });

  after(() => stage.close());

  const show = (markup: string, more: Omit<Scene, 'markup'> = {}): Promise<void> =>
    stage.show({markup: `<button id="before">before</button>${markup}<button id="after">after</button>`, ...more});

  /** The stops from one end of the page to the other; ends after more than any element has. */
  async function walk(back = false): Promise<readonly Stop[]> {
    await stage.page.focus(back ? '#after' : '#before');
    const stops: Stop[] = [];
    for (; stops.length < 300; stops.push(await stop())) {
      if (back) await stage.page.keyboard.down('Shift');
      await stage.page.keyboard.press('Tab');
      if (back) await stage.page.keyboard.up('Shift');
      if (await stage.page.evaluate((id) => document.activeElement?.id === id, back ? 'before' : 'after')) break;
    }
    return stops;
  }

  async function stop(): Promise<Stop> {
    const {result: {objectId}} = await stage.client.send('Runtime.evaluate', {expression: 'focused()'});
    const {nodes: [node]} = await stage.client.send('Accessibility.getPartialAXTree', {objectId: objectId!, fetchRelatives: false});
    const look = await stage.page.evaluate(() => {
      const one = focused();
      const {outlineWidth, outlineStyle, outlineColor} = getComputedStyle(one);
      const {width, height} = one.getBoundingClientRect();
      let ground = 'rgb(255, 255, 255)';
      for (let above: Node | null = one; above; above = above instanceof ShadowRoot ? above.host : above.parentNode) {
        const colour = above instanceof Element ? getComputedStyle(above).backgroundColor : 'rgba(0, 0, 0, 0)';
        if (colour !== 'rgba(0, 0, 0, 0)' && above !== one) {
          ground = colour;
          break;
        }
      }
      return {ring: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth), colour: outlineColor, ground, width, height, inText: one.localName === 'a'};
    });
    const [role, name, description] = [node!.role, node!.name, node!.description].map((value) => String(value?.value ?? '').trim());
    return {said: `${role} ${name}${description ? ` (${description})` : ''}`, ...look};
  }

  for (const [what, markup, expected] of walks) {
    it(`${what} has its stops in order, forwards and backwards, and lets go of the focus`, async () => {
      await show(markup);
      assert.deepEqual((await walk()).map(({said}) => said), expected);
      assert.deepEqual((await walk(true)).map(({said}) => said), [...expected].reverse());
    });
  }

  for (const [reader, media] of Object.entries(readers)) {
    for (const [what, markup] of walks.filter(([what, , expected]) => expected.length > 0 && what !== 'the board in Chinese')) {
      it(`${what} shows the focus by a ring of at least 2 px and 4.5:1: ${reader}`, async () => {
        await show(markup, media);
        for (const {said, ring, colour, ground} of await walk()) {
          assert.ok(ring >= 2, `${said}: a ring of ${ring} px`);
          assert.ok(wcagContrast(colour, ground) >= 4.5, `${said}: ${colour} on ${ground}`);
        }
      });
    }
  }

  for (const [mode, large] of [['', 32], ['mode="elder"', 60]] as const) {
    for (const [what, markup] of walks.filter(([, , expected]) => expected.length > 0)) {
      it(`${what} has buttons and fields of ${large} px and no target below 24 ${mode}`, async () => {
        await show(markup.replace('<civic-report', `<civic-report ${mode}`), {width: 320});
        for (const {said, width, height, inText} of (await walk()).filter(({inText}) => !inText)) {
          const least = /^(button|textbox|searchbox|combobox|checkbox|radio) /.test(said) ? large : 24;
          assert.ok(inText || (width >= least && height >= least), `${said}: ${width} × ${height}`);
        }
      });
    }
  }
});
