import {aTimeout, expect} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import {ElementFixture, emptyPage, qingdao, reportAt, tags} from './fixture.js';

/** Adds styles of the page for the time of one test. */
const styles: HTMLStyleElement[] = [];
function hostile(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  styles.push(style);
}

/** What a page may not change: the look of words and boxes inside a picture. */
const looks = ['font-size', 'line-height', 'letter-spacing', 'word-spacing', 'text-transform', 'text-indent', 'font-style', 'font-weight', 'color', 'visibility',
  'white-space', 'text-align', 'display', 'margin', 'padding', 'border', 'float', 'writing-mode', 'text-shadow', 'cursor', 'opacity'] as const;
const lookOf = (node: Element): string => {
  const computed = getComputedStyle(node);
  return looks.map((name) => `${name}: ${computed.getPropertyValue(name)}`).join('; ');
};

describe('a hostile page', () => {
  afterEach(() => {
    for (const style of styles.splice(0)) style.remove();
  });

  const pages: Readonly<Record<string, string>> = {
    'small root': 'html {font-size: 62.5%}',
    'inherited spacing': 'body, div {letter-spacing: 5px; word-spacing: 9px; text-transform: uppercase; line-height: 3; text-indent: 40px; font-style: italic; font-weight: 900; text-shadow: 1px 1px red; color: red; text-align: right; cursor: wait}',
    '* {all: unset !important}': '* {all: unset !important}',
    'every element inline and spaced': '* {display: inline !important; letter-spacing: 3px !important; font-size: 40px !important; color: red !important; margin: 9px !important}',
    'svg, table, p': 'svg, path, table, p, ul, li, button {display: none !important; fill: red !important; border: 9px solid red !important}',
    'invisible': 'div {visibility: hidden; white-space: nowrap}',
    'vertical writing': 'div {writing-mode: vertical-rl}',
  };
  for (const [what, css] of Object.entries(pages)) {
    for (const view of ['cards', 'table']) {
      it(`changes nothing inside: ${what}, ${view}`, async () => {
        const made = await ElementFixture.of('civic-report', `<civic-report lang="en" view="${view}" src="${qingdao}"></civic-report>`);
        // The layout follows the width of its column, which is the page's to choose.
        made.element.style.setProperty('width', '600px', 'important');
        const nodes = [made.picture!, ...made.picture!.querySelectorAll('*')];
        const before = nodes.map(lookOf);
        hostile(css);
        // Chromium looks a container up only once it has laid out what changed around it.
        made.element.getBoundingClientRect();
        const changed = nodes.filter((node, i) => lookOf(node) !== before[i]);
        expect(changed.slice(0, 3).map((node) => `${node.localName}.${node.className}\n${lookOf(node)}\n${before[nodes.indexOf(node as HTMLElement)]}`)).to.deep.equal([]);
        expect(getComputedStyle(made.element).display).to.equal('block');
        const [outside, inside] = [made.element.getBoundingClientRect(), made.picture!.getBoundingClientRect()];
        expect(inside.height).to.be.above(1000);
        expect([outside.width, outside.height], 'the host is as large as its picture').to.deep.equal([inside.width, inside.height]);
      });
    }
  }

  it('lets in the font family, the direction and our own properties', async () => {
    hostile('div {font-family: monospace; --civic-font-size: 20px}');
    const made = await ElementFixture.of('civic-report', `<civic-report src="${qingdao}"></civic-report>`);
    const {fontFamily, fontSize} = getComputedStyle(made.picture!);
    expect([fontFamily, fontSize]).to.deep.equal(['monospace', '20px']);
  });

  it('hides an element with the attribute hidden', async () => {
    for (const tag of tags) {
      const made = await ElementFixture.of(tag, `<${tag} hidden label="A" share="1.2"></${tag}>`);
      expect(getComputedStyle(made.element).display, tag).to.equal('none');
    }
  });

  it('finds no node of ours by its own ids', async () => {
    const made = await ElementFixture.of('civic-report', `<civic-report src="${qingdao}"></civic-report>`);
    expect(made.all('[id]').filter(({id}) => document.getElementById(id) !== null).length).to.equal(0);
  });
});

describe('the shadow roots', () => {
  for (const tag of tags) {
    it(`of <${tag}> hold no style attribute, no style and no script`, async () => {
      for (const attributes of [`src="${qingdao}"`, `src="${qingdao}" view="table"`, 'src="/nowhere.json"', 'label="A" share="3.04" pace="0.5" shares="A: 0.5" counts="A: 5"']) {
        const made = await ElementFixture.of(tag, `<${tag} ${attributes}></${tag}>`);
        expect(made.count('[style], style, script, link, iframe, img, foreignObject'), attributes).to.equal(0);
        expect(made.element.hasAttribute('style'), attributes).to.equal(false);
      }
    });

    it(`of <${tag}> hold no second shadow root`, async () => {
      const made = await ElementFixture.of(tag, `<${tag} src="${qingdao}"></${tag}>`);
      expect(made.all('*').filter((node) => node.shadowRoot || node.localName.includes('-')).length).to.equal(0);
    });
  }

  it('write nothing onto the host that the page did not: no role, no aria, no theme, no state, no style', async () => {
    for (const tag of tags) {
      for (const children of ['', '<p>The figures in words</p>']) {
        const made = await ElementFixture.of(tag, `<${tag} src="${qingdao}">${children}</${tag}>`);
        expect(made.element.getAttributeNames(), tag).to.deep.equal(['src']);
        expect(made.element.innerHTML, tag).to.equal(children);
      }
    }
  });
});

/** A page of its own in a frame, with some scripts run in it one after the other. */
async function frame(scripts: readonly string[], before = '', source = qingdao): Promise<Window & typeof globalThis> {
  const iframe = document.createElement('iframe');
  iframe.width = '600';
  emptyPage().append(iframe);
  const view = iframe.contentWindow as Window & typeof globalThis;
  view.document.open();
  view.document.write(`<!doctype html><html lang="en"><head><base href="${location.origin}/"><script>
    names = new Set(Object.getOwnPropertyNames(window)); faults = [];
    addEventListener('error', (event) => faults.push(event.message)); addEventListener('unhandledrejection', (event) => faults.push(String(event.reason)));
    console.warn = console.error = (words) => faults.push(words);
    ${before}</script></head><body><civic-report ${source === qingdao ? '' : 'map="/demo/data/made-up-tables/departments.map.json" '}src="${source}">words</civic-report></body></html>`);
  view.document.close();
  for (const script of scripts) {
    await new Promise((resolve, reject) => {
      const element = view.document.createElement('script');
      if (!script.includes('classic')) element.type = 'module';
      element.src = script;
      element.onload = resolve;
      element.onerror = reject;
      view.document.body.append(element);
    });
  }
  await waitUntil(() => view.document.querySelector('civic-report')!.matches(':state(ready)'), 'the board was not drawn');
  await aTimeout(20);
  return view;
}

const drawnItems = (view: Window): number => view.document.querySelector('civic-report')!.shadowRoot!.querySelectorAll('[part=item]').length;

describe('the drop-in files', () => {
  const es = '/dist/civic-progress.js';
  const classic = '/dist/civic-progress.classic.js';
  for (const scripts of [[es], [classic], [es, classic], [classic, es], [classic, classic], [es, `${es}?again`, classic]]) {
    it(`draw without a fault or a word: ${scripts.join(', ')}`, async () => {
      const view = await frame(scripts) as any;
      expect(view.faults).to.deep.equal([]);
      expect(drawnItems(view)).to.equal(32);
    });
  }

  it('leave no global but their own and the four in which every Lit of a page notes itself', async () => {
    const lit = ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'];
    const own = (view: any): string[] => Object.getOwnPropertyNames(view).filter((name) => !view.names.has(name) && !['names', 'faults'].includes(name)).sort();
    expect(own(await frame([es]))).to.deep.equal(lit);
    expect(own(await frame([classic]))).to.deep.equal(['civicProgress', ...lit]);
  });

  it('share one request among copies', async () => {
    const view = await frame([es, classic]);
    const counts = view.performance.getEntriesByType('resource').filter(({name}) => name.endsWith('qingdao-2021-half-year.json')).length;
    expect(counts).to.equal(1);
  });

  it('live with what old scripts add to prototypes, and with an AMD loader', async () => {
    const view = await frame([classic], `
      Array.prototype.toJSON = function () { return 'spoilt'; }; Array.prototype.extra = 1; Object.prototype.older = function () {};
      window.define = Object.assign(() => { throw new Error('called'); }, {amd: {}}); window.exports = {}; window.module = {exports: {}};`) as any;
    expect(view.faults).to.deep.equal([]);
    expect(drawnItems(view)).to.equal(32);
  });

  it('take nothing for a field of a report that a script puts on the prototype of all objects', async () => {
    const words = (view: any): string[] => [...view.document.querySelector('civic-report').shadowRoot.querySelectorAll('.root > *, [part=item]')].map(({textContent}) => textContent);
    const clean = words(await frame([es]));
    const polluted = ['stated', 'baseline', 'target', 'pace', 'note', 'url', 'missing', 'parts', 'milestones', 'status', 'declared', 'known', 'provisional']
      .map((name) => `Object.prototype.${name} = ${/parts|milestones|known/.test(name) ? '[]' : "{share: 9, of: 'target', value: 1, state: 'dropped', kind: 'exact'}"};`).join('');
    const view = await frame([es], polluted) as any;
    expect(view.faults).to.deep.equal([]);
    expect(words(view).filter((one, i) => one !== clean[i]).map((one) => one.slice(0, 300))).to.deep.equal([]);
  });

  /** What a board says as cards and as a table, the files that it saves, and the rules that it is drawn by. */
  async function saidAndSaved(script: string): Promise<Readonly<Record<'cards' | 'table' | 'csv' | 'json' | 'styles', string>>> {
    const view = await frame([es], script) as any;
    expect(view.faults).to.deep.equal([]);
    const board = view.document.querySelector('civic-report');
    const words = (): string => board.shadowRoot.querySelector('.root').textContent;
    const cards = words();
    board.view = 'table';
    await board.updateComplete;
    const saved: Blob[] = [];
    view.HTMLAnchorElement.prototype.click = () => {};
    view.URL.createObjectURL = (blob: Blob) => {
      saved.push(blob);
      return 'about:blank';
    };
    for (const button of board.shadowRoot.querySelectorAll('[part=save-button]')) button.dispatchEvent(new view.MouseEvent('click'));
    const [csv, json] = await Promise.all(saved.map((blob) => blob.text()));
    const styles = [...board.shadowRoot.adoptedStyleSheets].flatMap((sheet: CSSStyleSheet) => [...sheet.cssRules].map(({cssText}) => cssText)).join('\n');
    return {cards, table: words(), csv: csv!, json: json!, styles};
  }

  const replaced: readonly (readonly [what: string, script: string])[] = [
    ['Array.from, as MooTools 1.2 to 1.4 do in Joomla 2.5 and 3', 'Array.from = (one) => (one == null ? [] : Array.isArray(one) ? one : [one]);'],
    ['toJSON of lists, words and dates, as Prototype 1.6 does', `Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; }; String.prototype.toJSON = function () { return '"' + this + '"'; }; Number.prototype.toJSON = function () { return String(this); }; Date.prototype.toJSON = () => '"a day"';`],
    ['methods of lists, and a field on each object', `Array.prototype.contains = Array.prototype.each = function () {}; Object.prototype.extend = function () {};`],
    ['what Prototype 1.6 and 1.7 do: reduce, entries, includes and the names and values of objects', `Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; }; Array.prototype.entries = function () { return this.slice(); };
      Array.prototype.includes = function (one) { return this.some((other) => other == one); }; Object.keys = (one) => { const names = []; for (const name in one) names.push(name); return names; };
      Object.values = (one) => { const values = []; for (const name in one) values.push(one[name]); return values; };`],
    ['fetch with one that counts', 'const own = fetch; window.fetch = function (...args) { window.asked = (window.asked || 0) + 1; return own.apply(this, args); };'],
    ['Intl with one that speaks English alone', 'const {NumberFormat} = Intl; Intl.NumberFormat = function (lang, options) { return new NumberFormat("en", options); };'],
    ['JSON.stringify with one that writes on one line', 'const {stringify} = JSON; JSON.stringify = (one) => stringify(one);'],
  ];
  for (const [what, script] of replaced) {
    it(`draw and save the same where a page replaces ${what}`, async () => {
      const clean = await saidAndSaved('');
      const {json, ...said} = await saidAndSaved(script);
      const {json: cleanJson, ...cleanly} = clean;
      expect(said).to.deep.equal(cleanly);
      expect(cleanly.csv).to.contain('"184,400 people","target 350,000 people","52.7%",,"behind time elapsed",184400,350000,0.527');
      expect(JSON.parse(json)).to.deep.equal(JSON.parse(cleanJson));
      expect(JSON.parse(cleanJson)).to.deep.equal(JSON.parse(JSON.stringify(await reportAt(qingdao))));
    });
  }

  for (const [what, script] of replaced.filter(([what]) => !/fetch|Intl/.test(what))) {
    it(`read a table the same where a page replaces ${what}`, async () => {
      const said = async (before: string): Promise<string> => {
        const view = await frame(['/dist/tables.js', es], before, '/demo/data/made-up-tables/departments.csv') as any;
        expect(view.faults).to.deep.equal([]);
        return view.document.querySelector('civic-report').shadowRoot.querySelector('.root').textContent;
      };
      const clean = await said('');
      expect(await said(script)).to.equal(clean);
      expect(clean).to.contain('Delivery by department');
    });
  }

  it('say the same words as the sources: no blank is lost in packing', async () => {
    // The sources are drawn by the development build of Lit, from this page's own modules.
    const {ReportBoard} = await import('../../src/elements/report.js');
    const {CategoryGrid} = await import('../../src/elements/category-grid.js');
    for (const [tag, element] of [['civic-report', ReportBoard], ['civic-category-grid', CategoryGrid]] as const) {
      customElements.define(`source-${tag}`, class extends (element as typeof ReportBoard) {});
      for (const lang of ['zh-Hans', 'en']) {
        for (const view of ['', 'table']) {
          const packed = await ElementFixture.of(tag, `<${tag} lang="${lang}" view="${view}" src="${qingdao}"></${tag}>`);
          const source = document.createElement(`source-${tag}`);
          Object.assign(source, {lang, view, src: qingdao});
          packed.page.append(source);
          await waitUntil(() => source.matches(':state(ready)'));
          const words = (root: ShadowRoot): string[] => [...root.querySelectorAll('li, p, [role=heading], td, th, span')].map((one) => one.textContent!.replace(/\s+/g, ' ').trim());
          expect(words(packed.root)).to.deep.equal(words(source.shadowRoot!));
        }
      }
    }
  });
});
