import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {attributesIn, withCategories} from '../../stories/reports.js';
import {type Scene, Stage} from '../looks/stage.js';
import {flat, printed, type TreeNode, treeOf} from './tree.js';

/** Whether the trees are written anew in place of being compared: `npm run screenshots`. */
const renewing = process.env['CIVIC_PROGRESS_RENEW'] !== undefined;
const folder = fileURLToPath(new URL('trees/', import.meta.url));
const languages = ['zh-Hans', 'en'];

const element = (tag: string, attributes: Readonly<Record<string, string>>): string =>
  `<${tag} ${Object.entries(attributes).map(([name, value]) => `${name}="${name === 'src' && !value.startsWith('/') ? `/demo/${value}` : value}"`).join(' ')}></${tag}>`;

/** An element once for each state that a figure can be in, and once as a meter. */
const states = (tag: string, lang: string): string =>
  [...Object.values(attributesIn), {...attributesIn.under, semantics: 'meter'}].map((one) => element(tag, {lang, ...one})).join('\n');

/** What is read of each element, by language. */
const trees: readonly (readonly [string, (lang: string) => Scene])[] = [
  ['board', (lang) => ({markup: element('civic-report', {lang}), report: withCategories(2)})],
  ['board-table', (lang) => ({markup: element('civic-report', {lang, view: 'table'}), report: withCategories(1)})],
  ['grid', (lang) => ({markup: element('civic-category-grid', {lang}), report: withCategories(4)})],
  ['ring', (lang) => ({markup: states('civic-progress-ring', lang)})],
];

const reports = ['qingdao-2021-half-year', 'made-up-statuses', 'made-up-quarters', 'made-up-air-quality', 'made-up-promises', 'made-up-development-plan', 'made-up-works'].map((name) => `/demo/data/${name}.json`);
const item = {item: '1'};

/** Every element with every report of the demo. */
const everything: readonly (readonly [string, (lang: string) => string])[] = [
  ...reports.flatMap((src) => ([
    ['civic-report', {}], ['civic-report', {view: 'table'}], ['civic-category-grid', {}], ['civic-status-summary', {}],
    ['civic-progress-ring', item], ['civic-progress-bar', item], ['civic-progress-bar', {...item, semantics: 'meter'}], ['civic-overachievement-badge', {}],
  ] as const).map(([tag, attributes]) =>
    [`<${tag}${'view' in attributes ? ' view=table' : ''}${'semantics' in attributes ? ' semantics=meter' : ''}> of ${src}`, (lang: string) => element(tag, {lang, src, ...attributes})] as const)),
  ['<civic-progress-ring> in every state', (lang) => states('civic-progress-ring', lang)],
  ['<civic-progress-bar> in every state', (lang) => states('civic-progress-bar', lang)],
  ['<civic-overachievement-badge> in every state', (lang) => states('civic-overachievement-badge', lang)],
];

/** Roles of what a reader presses, opens or goes to. */
const pressed = /^(button|link|DisclosureTriangle|checkbox|combobox|radio|searchbox|switch|tab|textbox)$/;
const ranges = /^(meter|progressbar|slider|spinbutton|scrollbar)$/;

let stage: Stage;

before(async () => {
  stage = await Stage.open();
  if (renewing) mkdirSync(folder, {recursive: true});
});

after(() => stage.close());

describe('the accessibility tree', () => {
  for (const [name, scene] of trees) {
    for (const lang of languages) {
      it(`of ${name} in ${lang} is as in trees/${name}.${lang}.txt`, async () => {
        await stage.show(scene(lang));
        const found = printed(await treeOf(stage.client));
        const path = `${folder}${name}.${lang}.txt`;
        if (renewing) writeFileSync(path, found);
        else assert.equal(found, readFileSync(path, 'utf8'), 'if the change is right, npm run screenshots writes the tree anew');
      });
    }
  }

  for (const [what, markup] of everything) {
    for (const lang of languages) {
      describe(`of ${what} in ${lang}`, () => {
        let tree: readonly TreeNode[];

        before(async () => {
          await stage.show({markup: markup(lang)});
          tree = flat(await treeOf(stage.client));
        });

        it('says nothing that is no word: NaN, null, undefined', () => {
          assert.deepEqual(tree.map((node) => [node.name, ...Object.values(node.properties)].join(' ')).filter((words) => /\b(NaN|null|undefined|Infinity)\b|\[object/.test(words)), []);
        });

        it('has no value outside of its range, and no range beyond 0 to 100', () => {
          for (const {role, name, properties: {value, valuemin, valuemax}} of tree.filter(({role}) => ranges.test(role))) {
            assert.deepEqual([role, valuemin, valuemax], ['meter', '0', '100'], name);
            assert.ok(Number(value) >= 0 && Number(value) <= 100, `${name}: ${value}`);
          }
        });

        it('names every image and every meter in words, and hides what is drawn in it', () => {
          for (const {role, name, children} of tree.filter(({role}) => role === 'image' || ranges.test(role))) {
            assert.match(name, /\p{L}/u, role);
            assert.deepEqual(children, [], name);
          }
        });

        it('names whatever can be pressed, and no two alike', () => {
          const names = tree.filter(({role}) => pressed.test(role)).map(({role, name, properties}) => `${role} ${name} ${properties['description'] ?? ''}`);
          assert.deepEqual(names.filter((name, i) => !/ \S/.test(name) || names.indexOf(name) !== i), []);
        });

        it('has every number that can be seen', async () => {
          const seen = await stage.page.evaluate(() => [...nodes()].filter((node): node is Text => node instanceof Text && node.parentElement?.checkVisibility() === true).map(({data}) => data));
          const said = new Set(tree.flatMap(({name}) => numbers(name)));
          assert.deepEqual([...new Set(seen.flatMap(numbers))].filter((number) => !said.has(number)), []);
        });
      });
    }
  }
});

/** The numbers in some words, with their decimals and groups. */
const numbers = (words: string): readonly string[] => words.match(/\p{Nd}+(?:[.,٫٬]\p{Nd}+)*/gu) ?? [];
