// Every element on pages that do what pages do to embeds, in each engine: the same words, the same places and, where the page
// leaves the colours alone, the same pixels as on a clean page. The pictures lie in scratch/pages for whoever wants to look.
import assert from 'node:assert/strict';
import {mkdirSync, writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import type {Browser, Page} from 'puppeteer-core';
import {complaintsOf, type EngineName, engines, start, until} from './engines.js';
import {has} from '../needs.js';
import {type Answer, file, ofVersion, Site} from './site.js';

const width = 900;

/** What stands at `<!--elements-->` in a page, with its further attributes. */
const elements = (more: string): string => [
  `<civic-progress-ring value="3.38" target="3" unit="million" label="Start-ups" lang="en"${more}></civic-progress-ring>`,
  `<civic-progress-bar value="72" target="50" label="Flood points" pace="0.5" lang="en"${more}></civic-progress-bar>`,
  `<civic-overachievement-badge label="Flood points" share="1.44" lang="en"${more}></civic-overachievement-badge>`,
  `<civic-report src="/report.json" lang="en"${more}><p>New jobs: 52.7%</p></civic-report>`,
  `<civic-category-grid src="/report.json" lang="en"${more}></civic-category-grid>`,
  `<civic-status-summary src="/report.json" lang="en"${more}></civic-status-summary>`,
  `<civic-report src="/report.json" lang="en" view="table"${more}></civic-report>`,
].join('\n');

/** Lays out what is off the screen too: browsers skip it, and give neither its words nor its place. */
const unskipped = `for (const {shadowRoot} of document.querySelectorAll('*')) if (shadowRoot) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* {content-visibility: visible !important}');
  shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
}`;

/** Every element that drew: its words, and of every node inside the place within the picture and how it looks. */
const measured = `[...document.querySelectorAll('*')].filter(({localName}) => localName.startsWith('civic-')).map((element) => {
  const root = element.shadowRoot?.querySelector('.root');
  const {x, y, width, height} = (root ?? element).getBoundingClientRect();
  return {
    // In a narrow place one button stands for the row of controls.
    tag: element.localName, width, height, words: (root?.innerText ?? '').replace(root?.querySelector('[part=controls]')?.innerText ?? '', '').replace(/\\s+/g, ' '),
    nodes: root ? [root, ...root.querySelectorAll('*')].map((node) => {
      const box = node.getBoundingClientRect();
      const style = getComputedStyle(node);
      // What takes no room is nowhere.
      const [left, top] = box.width || box.height ? [box.x - x, box.y - y] : [0, 0];
      return [node.localName + '.' + node.getAttribute('class'), left, top, box.width, box.height, style.color, style.fill, style.fontSize, style.fontWeight, style.visibility];
    }) : [],
  };
})`;

const ready = `[...document.querySelectorAll('*')].filter(({localName}) => localName.startsWith('civic-')).every((element) => element.shadowRoot?.querySelector('.root') && !element.matches(':is(:state(loading), :state(failed))')
  && !element.shadowRoot.querySelector('.lazy :is(.category, .item):not(.laid-out)'))`;

interface Measured {
  readonly tag: string;
  readonly width: number;
  readonly height: number;
  readonly words: string;
  readonly nodes: readonly (readonly [name: string, x: number, y: number, width: number, height: number, ...look: string[]])[];
}

interface Seen {
  readonly elements: readonly Measured[];
  /** The first ring, the top of the first board. */
  readonly pictures: readonly PNG[];
}

/** How much of a page has to be as on the clean page. */
type Sameness = 'words' | 'colours' | 'places' | 'pixels' | 'inverted pixels';

const hazards: readonly [page: string, same: Sameness, reference?: string][] = [
  ['h01-small-root', 'pixels'],
  ['h01-large-root', 'pixels'],
  ['h02-inherited', 'pixels'],
  ['h03-all-unset', 'pixels'],
  ['h04-tags', 'pixels'],
  // A line is as high as its letters there, not as its box.
  ['h05-quirks', 'colours'],
  ['h06-rtl', 'pixels'],
  ['h06-vertical', 'words'],
  ['h07-tab', 'pixels'],
  ['h07-details', 'pixels'],
  ['h07-columns', 'words'],
  // Its slides snap back under a camera.
  ['h07-carousel', 'places'],
  ['h08-base', 'pixels'],
  ['h09-dark-page', 'pixels'],
  ['h09-light-page', 'pixels', 'clean-dark'],
  ['h09-inverted', 'inverted pixels'],
  ['h10-zone', 'pixels'],
  ['h10-requirejs', 'pixels'],
  ['h10-prototype', 'pixels'],
  ['h10-jquery', 'pixels'],
  ['h11-late', 'pixels'],
  ['h11-no-current-script', 'pixels'],
];

const qingdao = JSON.parse(file('demo/data/qingdao-2021-half-year.json').toString());
const long = Array.from({length: 200}, (_, i) => ['pledge', 'housing👩‍👩‍👧‍👦', 'ئۇيغۇرچە', 'བོད་སྐད་', 'Donaudampfschifffahrt', '承诺'][i % 6]).join(' ');
const odd: Readonly<Record<string, object>> = {
  '/small.json': {...qingdao, declared: undefined, known: [], categories: qingdao.categories.slice(0, 1)},
  '/long.json': {...qingdao, title: {en: long, 'zh-Hans': long}, categories: qingdao.categories.map((category: object) => ({...category, label: long}))},
  '/sixty.json': {...qingdao, declared: undefined, known: [], categories: Array.from({length: 60}, (_, i) => ({label: `Category ${i + 1}`, items: [{title: `Item ${i + 1}`, metrics: [{role: 'progress', label: 'Homes', value: i, target: {kind: 'atLeast', value: 10, origin: 'printed'}}]}]}))},
  '/one.json': {...qingdao, declared: undefined, known: [], categories: [{label: 'The only one', items: []}]},
};

function answer({pathname}: URL): Answer | undefined {
  if (pathname === '/pages/xhtml') return ['application/xhtml+xml', file('test/pages/xhtml.xhtml')];
  const [, name] = /^\/pages\/([\w-]+)$/.exec(pathname) ?? [];
  if (name) {
    const page = name === 'clean-dark' ? file('test/pages/clean.html').toString().replace('<style>', '<meta name="color-scheme" content="dark"><style>')
      : file(`test/pages/${name}.html`).toString();
    return ['text/html; charset=utf-8', page.replace(/<!--elements(.*)-->/, (_, more: string) => elements(more))];
  }
  const library = ({'/lib/zone.js': 'zone.js/bundles/zone.umd.min.js', '/lib/require.js': 'requirejs/require.js', '/lib/jquery.js': 'jquery/dist/jquery.min.js'})[pathname];
  if (library) return ['text/javascript', file(`node_modules/${library}`)];
  if (pathname === '/newer.js') return ['text/javascript', ofVersion('1.99.0')];
  if (pathname === '/next.js') return ['text/javascript', ofVersion('2.0.0')];
  return pathname in odd ? ['application/json', JSON.stringify(odd[pathname])] : undefined;
}

const inverted = (png: PNG): PNG => {
  const copy = new PNG(png);
  copy.data = Buffer.from(png.data.map((value, i) => (i % 4 === 3 ? value : 255 - value)));
  return copy;
};

for (const engine of engines) {
  if (!await has(engine, `hostile pages in ${engine}`, import.meta.url)) continue;
  describe(`hostile pages in ${engine}`, {timeout: 600_000}, () => {
    let browser: Browser;
    let site: Site;
    const references = new Map<string, Promise<Seen>>();

    before(async () => {
      const {outputFiles: [bundle]} = await build({
        entryPoints: [fileURLToPath(new URL('frameworks.ts', import.meta.url))], bundle: true, format: 'esm', minify: true, write: false,
        define: {'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false'},
      });
      site = await Site.open((url) => (url.pathname === '/lib/frameworks.js' ? ['text/javascript', bundle!.text] : answer(url)));
      browser = await start(engine);
    });

    after(async () => {
      await browser?.close();
      site?.close();
    });

    async function open(name: string, query = ''): Promise<{tab: Page; complaints: string[]}> {
      const tab = await browser.newPage();
      const complaints = complaintsOf(tab);
      await tab.setViewport({width, height: 1000});
      await tab.goto(site.at(`/pages/${name}${query}`));
      return {tab, complaints};
    }

    /** Waits until all has drawn, then takes what is seen. */
    async function look(tab: Page, name: string): Promise<Seen> {
      await until(tab, ready);
      await tab.evaluate('self.reveal?.()');
      await tab.evaluate(unskipped);
      const all = await tab.evaluate(measured) as Measured[];
      const pictures: PNG[] = [];
      for (const tag of ['civic-progress-ring', 'civic-report']) {
        // Inside the window, because a filter of the page ends with it in Firefox.
        const [x, y, width, height] = await tab.evaluate(`(() => {
          const element = document.querySelector('${tag}');
          element.scrollIntoView({behavior: 'instant', inline: 'start'});
          // On whole pixels: on parts of one the edges of all letters are other ones.
          const at = element.shadowRoot.querySelector('.root').getBoundingClientRect();
          if (getComputedStyle(element).position === 'static') {
            element.style.setProperty('position', 'relative', 'important');
            for (const [side, length] of [['left', at.x + scrollX], ['top', at.y + scrollY]]) element.style.setProperty(side, Math.round(length) - length + 'px', 'important');
          }
          const {x, y, width, height} = element.shadowRoot.querySelector('.root').getBoundingClientRect();
          return [x + scrollX, y + scrollY, width, Math.min(height, 900)];
        })()`) as [number, number, number, number];
        const bytes = await tab.screenshot({clip: {x, y, width, height}});
        save(engine, `${name}-${tag}`, bytes);
        pictures.push(PNG.sync.read(Buffer.from(bytes)));
      }
      return {elements: all, pictures};
    }

    const reference = (name: string): Promise<Seen> => {
      if (!references.has(name)) references.set(name, open(name).then(({tab}) => look(tab, name)));
      return references.get(name)!;
    };

    for (const [name, same, clean = 'clean'] of hazards) {
      it(`${name}: ${same} as on a clean page, nothing thrown and nothing said`, async () => {
        const expected = await reference(clean);
        const {tab, complaints} = await open(name);
        const found = await look(tab, name);
        await until(tab, 'self.finished?.() ?? true');
        assert.deepEqual(await tab.evaluate('[found, told].map((list) => list.join())'), ['', '']);
        assert.deepEqual(complaints, []);
        assert.deepEqual(found.elements.map(({tag, words}) => [tag, words]), expected.elements.map(({tag, words}) => [tag, words]));
        for (const {tag, width, height} of found.elements) assert.ok(width > 100 && height > 15, `${tag} is ${width} by ${height}`);
        if (same !== 'words') assertNodes(found.elements, expected.elements, same !== 'colours');
        if (same.endsWith('pixels')) {
          for (const [i, picture] of found.pictures.entries()) assertPixels(picture, same === 'pixels' ? expected.pictures[i]! : inverted(expected.pictures[i]!), engine, `${name}-${i}`);
        }
        await tab.close();
      });
    }

    it('h07-flex: boxes as wide as what is in them do not shrink to nothing', async () => {
      const {tab, complaints} = await open('h07-flex');
      const {elements} = await look(tab, 'h07-flex');
      assert.deepEqual([await tab.evaluate('found.join()'), complaints], ['', []]);
      for (const {tag, width, words} of elements) assert.ok(width >= (tag === 'civic-progress-bar' ? 200 : 150) && words.length > 10, `${tag} is ${width} wide`);
      for (const {tag, width} of elements.filter(({tag}) => /report|grid|summary/.test(tag))) assert.ok(width >= 288, `${tag} is ${width} wide`);
      await tab.close();
    });

    it('forced colours, where the engine can be told of them: the same words', async () => {
      const expected = await reference('clean');
      const {tab, complaints} = await open('clean');
      if (engine === 'Chromium') await (await tab.createCDPSession()).send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: 'active'}]});
      const found = await look(tab, 'clean-forced-colours');
      assert.deepEqual([await tab.evaluate('found.join()'), complaints], ['', []]);
      assert.deepEqual(found.elements.map(({words}) => words), expected.elements.map(({words}) => words));
      await tab.close();
    });

    it('copies: two copies and two more versions draw once, and one line tells of the other major version', async () => {
      const expected = await reference('clean');
      const {tab, complaints} = await open('copies');
      const found = await look(tab, 'copies');
      assert.equal(await tab.evaluate('found.join()'), '');
      assert.equal(complaints.length, 1, complaints.join('\n'));
      assert.match(complaints[0]!, /version 2\.0\.0/);
      assert.deepEqual(found.elements.map(({tag, words}) => [tag, words]), expected.elements.map(({tag, words}) => [tag, words]));
      await tab.close();
    });

    for (const [name, why] of [['h04-blocked', 'the script is blocked'], ['old-browser', 'the browser is too old']] as const) {
      it(`${name}: the children stay where ${why}, and nothing is thrown`, async () => {
        const {tab, complaints} = await open(name);
        await until(tab, `document.readyState === 'complete'`);
        assert.deepEqual(await tab.evaluate(`[found.join(), told.join(), Boolean(customElements.get('civic-report')), Boolean(document.querySelector('civic-report').shadowRoot)]`), ['', '', false, false]);
        // That a file is not there is said by the browser, in Firefox as an error.
        assert.deepEqual(complaints.filter((complaint) => !/404|nowhere/.test(complaint)), []);
        assert.ok(await tab.evaluate(`document.querySelector('civic-report p').getBoundingClientRect().height > 0 && document.body.innerText.includes('New jobs: 52.7%')`));
        await tab.close();
      });
    }

    it('xhtml: the children stay, and one event says that the page is sent as XML', async () => {
      const {tab, complaints} = await open('xhtml');
      await until(tab, `document.readyState === 'complete'`);
      assert.deepEqual(await tab.evaluate(`[found.join(), told.join(), Boolean(customElements.get('civic-report'))]`), ['', 'xhtml on document', false]);
      assert.deepEqual(complaints, []);
      assert.ok(await tab.evaluate(`document.querySelector('civic-report p').getBoundingClientRect().height > 0`));
      await tab.close();
    });

    it('h12-remount: a hundred rounds by innerHTML, React and Vue leave nothing behind', async () => {
      const {tab, complaints} = await open('h12-remount');
      await until(tab, `typeof remount === 'function' && Boolean(customElements.get('civic-report'))`);
      const counts = engine === 'Chromium' ? await counter(tab) : async () => ({nodes: 0, listeners: 0});
      for (const way of ['swap', 'react', 'vue']) {
        await tab.evaluate(`remount('${way}', 5)`);
        const before = await counts();
        assert.equal(await tab.evaluate(`remount('${way}', 100)`), 100);
        const after = await counts();
        // One node or listener that stays in each round would be a hundred.
        assert.ok(after.nodes - before.nodes < 100 && after.listeners - before.listeners < 100, `${way}: ${JSON.stringify({before, after})}`);
      }
      assert.deepEqual([await tab.evaluate('found.join()'), complaints], ['', []]);
      await tab.close();
    });

    for (const [report, words] of [['long', long], ['sixty', 'Category 60'], ['one', 'The only one']] as const) {
      it(`h13-odd-report: ${report}`, async () => {
        const {tab, complaints} = await open('h13-odd-report', `?/${report}.json`);
        const {elements} = await look(tab, `h13-${report}`);
        assert.deepEqual([await tab.evaluate('found.join()'), complaints], ['', []]);
        for (const i of [3, 6]) assert.ok(elements[i]!.words.includes(words), elements[i]!.words.slice(0, 300));
        assert.ok(await tab.evaluate('document.documentElement.scrollWidth <= innerWidth'), 'nothing is wider than the page');
        await tab.close();
      });
    }

    it('h15-article: the figures are there in reader mode, and in a feed that keeps neither scripts nor tags it does not know', async () => {
      const {tab} = await open('h15-article');
      await until(tab, ready);
      await tab.evaluate(file('node_modules/@mozilla/readability/Readability.js').toString());
      const reader = await tab.evaluate('new Readability(document.cloneNode(true)).parse().textContent') as string;
      const feed = await tab.evaluate(`(() => {
        const copy = new DOMParser().parseFromString(document.querySelector('article').outerHTML, 'text/html').body;
        for (const one of copy.querySelectorAll('script, style, template, noscript, iframe, svg')) one.remove();
        for (const one of copy.querySelectorAll('*')) if (!/^(a|blockquote|em|h[1-6]|li|ol|p|strong|ul)$/.test(one.localName)) one.replaceWith(...one.childNodes);
        return copy.innerHTML;
      })()`) as string;
      for (const words of [reader, feed]) {
        for (const figure of ['52.7%', '112.7%', '144%']) assert.ok(words.includes(figure), figure);
        assert.ok(words.includes('The next figures are due in January'), 'it is the article');
      }
      assert.ok(!reader.includes('Published by nobody.') && !feed.includes('civic-'), 'something was taken away');
      await tab.close();
    });

    it('the words hold the figures of the report', async () => {
      const {elements} = await reference('clean');
      for (const i of [3, 6]) for (const figure of ['52.7%', '112.7%', '144%', '304%', '3.04×']) assert.ok(elements[i]!.words.includes(figure), `${elements[i]!.tag}: ${figure}`);
      assert.match(elements[0]!.words, /112\.7%|12\.7% over/);
      assert.match(elements[1]!.words, /44% over/);
      assert.match(elements[2]!.words, /44% over/);
    });
  });
}

/** Counts what lives in a page of Chromium after its garbage was collected. */
async function counter(tab: Page): Promise<() => Promise<{nodes: number; listeners: number}>> {
  const client = await tab.createCDPSession();
  await client.send('Performance.enable');
  return async () => {
    // What is freed by one collection may free more in the next.
    for (let time = 0; time < 3; time++) await client.send('HeapProfiler.collectGarbage');
    const {metrics} = await client.send('Performance.getMetrics');
    const value = (name: string): number => metrics.find((metric) => metric.name === name)!.value;
    return {nodes: value('Nodes'), listeners: value('JSEventListeners')};
  };
}

/** The same nodes in the same order, of the same look, each at the same place; a pixel may be lost to rounding. */
function assertNodes(found: readonly Measured[], expected: readonly Measured[], places: boolean): void {
  const faults: string[] = [];
  for (const [i, element] of found.entries()) {
    const clean = expected[i]!;
    assert.equal(element.nodes.length, clean.nodes.length, element.tag);
    for (const [j, [name, x, y, width, height, ...look]] of element.nodes.entries()) {
      const [, cleanX, cleanY, cleanWidth, cleanHeight, ...cleanLook] = clean.nodes[j]!;
      const moved = places && [[x, cleanX], [y, cleanY], [width, cleanWidth], [height, cleanHeight]].some(([a, b]) => Math.abs(a! - b!) > 1);
      if (moved || look.join() !== cleanLook.join()) faults.push(`${element.tag} ${name}: ${[x, y, width, height, ...look].join(' ')}; on the clean page ${[cleanX, cleanY, cleanWidth, cleanHeight, ...cleanLook].join(' ')}`);
    }
  }
  assert.deepEqual(faults.slice(0, 5), []);
}

function assertPixels(found: PNG, expected: PNG, engine: EngineName, name: string): void {
  assert.deepEqual([found.width, found.height], [expected.width, expected.height]);
  const difference = new PNG({width: found.width, height: found.height});
  const count = pixelmatch(found.data, expected.data, difference.data, found.width, found.height, {threshold: 0.1});
  // The edges of letters fall on other parts of a pixel where an element begins at another place.
  const allowed = found.width * found.height / 50;
  if (count > allowed) save(engine, `${name}-difference`, PNG.sync.write(difference));
  assert.ok(count <= allowed, `${count} of ${found.width * found.height} pixels differ, see scratch/pages`);
}

/** Keeps a picture where nobody commits it. */
function save(engine: EngineName, name: string, png: Uint8Array): void {
  const folder = fileURLToPath(new URL(`../../scratch/pages/${engine}/`, import.meta.url));
  mkdirSync(folder, {recursive: true});
  writeFileSync(`${folder}${name}.png`, png);
}
