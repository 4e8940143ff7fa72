import {type attributesIn as states, attributesIn, qingdao, withCategories, withTitles} from '../../stories/reports.js';
import type {Reader, Scene} from './stage.js';

/** A scene with a name, and the height in CSS pixels below which its picture ends. */
export interface NamedScene extends Scene {
  readonly name: string;
  readonly highest?: number;
}

const data = '/demo/data/';
const board = (attributes: string, file = 'qingdao-2021-half-year'): string => `<civic-report src="${data}${file}.json" ${attributes}></civic-report>`;
const given = (attributes: string): string => `<civic-report ${attributes}></civic-report>`;

/** An element once for each state that a figure can be in, in the order of the states. */
const each = (tag: string, wanted: readonly (keyof typeof states)[], more = ''): string => wanted.map((state) => {
  const attributes = Object.entries(attributesIn[state]).filter(([, value]) => value !== '').map(([name, value]) => `${name}="${name === 'src' ? `/demo/${value}` : value}"`);
  return `<${tag} lang="en" ${attributes.join(' ')} ${more}></${tag}>`;
}).join('\n');

const all = Object.keys(attributesIn) as (keyof typeof states)[];
const rings = each('civic-progress-ring', all);
const bars = each('civic-progress-bar', all);
const over = all.filter((state) => state.startsWith('over'));
const spaced = 'body {padding: 16px; display: flow-root} civic-progress-ring {margin: 8px} civic-progress-bar, civic-overachievement-badge {margin-block: 8px}';

const readers: readonly (readonly [string, Reader])[] = [['dark', {scheme: 'dark'}], ['forced-colors', {forced: true}], ['contrast', {contrast: true}]];

/** Everything that the reference screenshots show. */
export const scenes: readonly NamedScene[] = [
  // The board by width: a sidebar, a phone, a column, a desk.
  {name: 'board-280-sidebar', width: 280, markup: board('lang="zh-Hans"'), highest: 1100},
  {name: 'board-320', width: 320, markup: board('lang="en"'), highest: 1100},
  {name: 'board-360', width: 360, markup: board('lang="zh-Hans"'), highest: 1100},
  {name: 'board-640', width: 640, markup: board('lang="en"'), highest: 1100},
  {name: 'board-1024', width: 1024, markup: board('lang="en"'), highest: 900},
  {name: 'board-1200', width: 1200, markup: board('lang="zh-Hans"'), highest: 900},
  // By reader.
  {name: 'board-dark', width: 640, markup: board('lang="zh-Hans"'), highest: 900, scheme: 'dark'},
  {name: 'board-dark-by-theme', width: 360, markup: board('lang="en" theme="dark"'), highest: 900},
  {name: 'board-forced-colors', width: 640, markup: board('lang="zh-Hans"'), highest: 900, forced: true},
  {name: 'board-forced-colors-dark', width: 640, markup: board('lang="en"'), highest: 900, forced: true, scheme: 'dark'},
  {name: 'board-contrast', width: 640, markup: board('lang="zh-Hans"'), highest: 900, contrast: true},
  {name: 'board-print', width: 720, markup: board('lang="zh-Hans"'), highest: 1100, print: true, scheme: 'dark'},
  {name: 'board-elder-360', width: 360, markup: board('lang="zh-Hans" mode="elder"'), highest: 1100},
  {name: 'board-elder-1024', width: 1024, markup: board('lang="en" mode="elder"'), highest: 900},
  // By what is in it.
  {name: 'board-right-to-left', width: 640, markup: `<div dir="rtl">${board('lang="ar" strings="/dist/languages/ar.json"')}</div>`, highest: 900},
  {name: 'board-statuses', width: 640, markup: board('lang="en"', 'made-up-statuses'), highest: 900},
  {name: 'board-promises', width: 1024, markup: board('lang="en"', 'made-up-promises'), highest: 900},
  {name: 'board-quarters', width: 640, markup: board('lang="en"', 'made-up-quarters'), highest: 900},
  {name: 'board-air-quality', width: 640, markup: board('lang="en"', 'made-up-air-quality'), highest: 900},
  {name: 'board-development-plan', width: 1024, markup: board('lang="en"', 'made-up-development-plan'), highest: 900},
  {name: 'board-development-plan-360', width: 360, markup: board('lang="en"', 'made-up-development-plan'), highest: 1100, scheme: 'dark'},
  {name: 'board-works', width: 640, markup: board('lang="en"', 'made-up-works'), highest: 900},
  {name: 'board-one-category', width: 640, markup: given('lang="zh-Hans"'), report: withCategories(1), highest: 900},
  {name: 'board-sixty-categories', width: 1024, markup: given('lang="en"'), report: withCategories(60), highest: 700},
  {name: 'board-titles-of-94', width: 360, markup: given('lang="zh-Hans"'), report: withTitles(94, 'zh-Hans'), highest: 1100},
  {name: 'board-titles-of-400', width: 1024, markup: given('lang="en"'), report: withTitles(400), highest: 700},
  {name: 'board-failed', width: 360, markup: '<civic-report lang="en" src="/nowhere.json"></civic-report>'},
  // The table.
  {name: 'table-320', width: 320, markup: board('lang="zh-Hans" view="table"'), highest: 900},
  {name: 'table-1024', width: 1024, markup: board('lang="en" view="table"'), highest: 900},
  // The other elements, each by itself.
  {name: 'grid-320', width: 320, markup: `<civic-category-grid lang="en" src="${data}qingdao-2021-half-year.json"></civic-category-grid>`, highest: 900},
  {name: 'grid-1024', width: 1024, markup: `<civic-category-grid lang="zh-Hans" src="${data}qingdao-2021-half-year.json"></civic-category-grid>`},
  {name: 'summary-320', width: 320, markup: '<civic-status-summary lang="zh-Hans"></civic-status-summary>', report: qingdao},
  {name: 'summary-1024', width: 1024, markup: '<civic-status-summary lang="en"></civic-status-summary>', report: qingdao},
  {name: 'badges', width: 320, markup: each('civic-overachievement-badge', over), css: spaced},
  {name: 'rings', width: 640, markup: rings, css: spaced},
  {name: 'bars', width: 360, markup: bars, css: spaced},
  ...readers.flatMap(([name, reader]) => [
    {name: `rings-${name}`, width: 640, markup: rings, css: spaced, ...reader},
    {name: `bars-${name}`, width: 360, markup: bars, css: spaced, ...reader},
  ]),
];
