import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import type * as Axe from 'axe-core';
import {attributesIn, withTitles} from '../../stories/reports.js';
import {type Reader, type Scene, Stage} from '../looks/stage.js';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const data = '/demo/data/';
const reports = {board: 'qingdao-2021-half-year', statuses: 'made-up-statuses'} as const;

/** How a reader may look at an element; light and dark at 1000 px are opened by the stories too, each by itself. */
const readers: Readonly<Record<string, Reader & {width?: number; attributes?: string; page?: string}>> = {
  'light': {},
  'dark': {scheme: 'dark'},
  'forced colours': {forced: true},
  'forced colours, dark': {forced: true, scheme: 'dark'},
  'more contrast': {contrast: true},
  'more contrast, dark': {contrast: true, scheme: 'dark'},
  'print': {print: true},
  'elder mode': {attributes: 'mode="elder"'},
  'elder mode, dark, 320 px': {attributes: 'mode="elder"', scheme: 'dark', width: 320},
  '320 px': {width: 320},
  'right to left': {attributes: 'lang="ar" strings="/dist/languages/ar.json"', page: 'dir="rtl"'},
  'right to left, 320 px': {attributes: 'lang="ar" strings="/dist/languages/ar.json"', page: 'dir="rtl"', width: 320},
};

/** What is looked at, as markup with a place for attributes. */
const subjects: Readonly<Record<string, (attributes: string) => string>> = {
  ...Object.fromEntries(Object.entries(reports).flatMap(([name, file]) => [
    [name, (attributes: string) => `<civic-report src="${data}${file}.json" ${attributes}></civic-report>`],
    [`${name} as a table`, (attributes: string) => `<civic-report view="table" src="${data}${file}.json" ${attributes}></civic-report>`],
  ])),
  'the other elements': (attributes) => `<civic-category-grid src="${data}${reports.board}.json" ${attributes}></civic-category-grid>
    <civic-status-summary src="${data}${reports.board}.json" ${attributes}></civic-status-summary>
    ${['civic-progress-ring', 'civic-progress-bar', 'civic-overachievement-badge'].flatMap((tag) => Object.values(attributesIn).map((one) =>
    `<${tag} ${Object.entries(one).map(([name, value]) => `${name}="${name === 'src' ? `/demo/${value}` : value}"`).join(' ')} ${attributes}></${tag}>`)).join('')}
    <civic-progress-ring label="A" share="0.5" semantics="meter" ${attributes}></civic-progress-ring><civic-progress-bar label="B" share="0.5" semantics="meter" ${attributes}></civic-progress-bar>`,
};

describe('axe-core finds nothing', () => {
  let stage: Stage;

  before(async () => {
    stage = await Stage.open();
    await stage.page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  });

  after(() => stage.close());

  /** Each violation with the first nodes that it is about, after every fold has been opened. */
  async function violations(scene: Scene): Promise<readonly string[]> {
    await stage.show(scene);
    // Nobody presses on paper.
    return stage.page.evaluate(async (values, pressed) => {
      for (const node of nodes()) if (node instanceof HTMLDetailsElement) node.open = true;
      const {violations} = await (globalThis as unknown as {axe: typeof Axe}).axe.run(document.body, {
        resultTypes: ['violations'], runOnly: {type: 'tag', values}, rules: {'target-size': {enabled: pressed}, region: {enabled: false}},
      });
      return violations.map(({id, help, nodes}) => `${id} (${help}): ${nodes.length}×, ${nodes.slice(0, 3).map(({target, failureSummary}) => `${target.flat(9).join(' ')}: ${failureSummary}`).join(' | ')}`);
    }, standards, !scene.print);
  }

  for (const [subject, markup] of Object.entries(subjects)) {
    for (const [reader, {attributes = '', page = '', ...rest}] of Object.entries(readers)) {
      it(`in ${subject}: ${reader}`, async () => {
        assert.deepEqual(await violations({markup: `<main ${page}><h1>Page</h1><h2>Part</h2>${markup(attributes)}</main>`, width: 1000, ...rest}), []);
      });
    }
  }

  for (const [length, lang] of [[94, 'zh-Hans'], [400, 'en']] as const) {
    it(`in a board with titles of ${length} characters, 320 px`, async () => {
      assert.deepEqual(await violations({markup: `<main><h1>Page</h1><civic-report lang="${lang}"></civic-report></main>`, report: withTitles(length, lang), width: 320}), []);
    });
  }

  it('in what shows where a report cannot be had', async () => {
    assert.deepEqual(await violations({markup: '<main><h1>Page</h1><civic-report lang="en" src="/nowhere.json"></civic-report></main>'}), []);
  });
});
