// What drawing may cost, counted without a clock.
import {expect} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import {ElementFixture, emptyPage, qingdao, reportOf, type Tag} from './fixture.js';
import {inFrame} from './in-frame.js';

/** A report of some items with one metric each, so many in each category. */
const reportWith = (values: readonly number[], each = values.length) => {
  const items = values.map((value, i) => ({
    title: `Item ${i}`, metrics: [{role: 'progress', label: `Metric ${i}`, direction: 'more', value, unit: 'km', target: {kind: 'exact', value: 100, origin: 'printed'}}],
  }));
  const categories = Math.max(1, Math.ceil(items.length / each));
  return reportOf([], {categories: Array.from({length: categories}, (_, i) => ({id: `c${i}`, label: 'Category', items: items.slice(i * each, (i + 1) * each)}))});
};
const counting = (count: number): number[] => Array.from({length: count}, (_, i) => 10 + i);

async function drawn<Name extends Tag>(tag: Name, values: readonly number[], markup = '', each?: number): Promise<ElementFixture<Name>> {
  const made = await ElementFixture.start(tag, `<${tag} lang="en">${markup}</${tag}>`, (element) => Object.assign(element, {report: reportWith(values, each)}));
  return made.settle();
}

/** How many nodes of any kind are inside of one. */
function nodesIn(root: Node): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
  let nodes = 0;
  while (walker.nextNode()) nodes++;
  return nodes;
}

/** Watches calls and reads of some members while `act` runs; gives the name of each that was used. */
async function used(watched: readonly (readonly [object, string])[], act: () => Promise<unknown>): Promise<string[]> {
  const names: string[] = [];
  const kept = watched.map(([owner, name]) => [owner, name, Object.getOwnPropertyDescriptor(owner, name)!] as const);
  for (const [owner, name, {value, get}] of kept) {
    const note = (): void => void names.push(name);
    Object.defineProperty(owner, name, get
      ? {configurable: true, get() { note(); return get.call(this); }}
      : {configurable: true, writable: true, value: new Proxy(value, {
        apply(target, self, args) { note(); return Reflect.apply(target, self, args); },
        construct(target, args) { note(); return Reflect.construct(target, args); },
      })});
  }
  try {
    await act();
  } finally {
    for (const [owner, name, descriptor] of kept) Object.defineProperty(owner, name, descriptor);
  }
  return names;
}

const formatters = ['NumberFormat', 'DateTimeFormat', 'PluralRules'].map((name) => [Intl, name] as const);
const layoutReads = [
  ...['getBoundingClientRect', 'getClientRects', 'clientWidth', 'clientHeight', 'scrollWidth', 'scrollHeight', 'scrollTop'].map((name) => [Element.prototype, name] as const),
  ...['offsetWidth', 'offsetHeight', 'offsetTop', 'offsetLeft', 'innerText'].map((name) => [HTMLElement.prototype, name] as const),
  ...['getBBox', 'getComputedTextLength'].map((name) => [name === 'getBBox' ? SVGGraphicsElement.prototype : SVGTextContentElement.prototype, name] as const),
  [window, 'getComputedStyle'] as const,
];

describe('drawing', () => {
  // The first, before anything else on this page has made one.
  it('in Chinese and English makes no formatter for numbers and days, whose first one costs more than a board', async () => {
    for (const lang of ['zh-Hans', 'zh-Hant', 'en']) {
      expect(await used(formatters.slice(0, 2), () => ElementFixture.of('civic-report', `<civic-report lang="${lang}" src="${qingdao}"></civic-report>`))).to.deep.equal([]);
    }
  });

  for (const [tag, most] of [['civic-report', 30], ['civic-category-grid', 1], ['civic-progress-ring', 8], ['civic-progress-bar', 14]] as const) {
    it(`of <${tag}> takes at most ${most} elements for a metric below its target`, async () => {
      const [few, many] = [await drawn(tag, counting(20)), await drawn(tag, counting(60))];
      const each = (many.count('*') - few.count('*')) / 40;
      expect(each).to.be.above(0).and.at.most(most);
    });

    it(`of <${tag}> reads no layout`, async () => {
      expect(await used(layoutReads, () => drawn(tag, counting(30)))).to.deep.equal([]);
    });
  }

  it('of <civic-report> takes at most 56 nodes of any kind for an item with a metric: elements, texts, and the comments that Lit leaves', async () => {
    const [few, many] = [await drawn('civic-report', counting(20)), await drawn('civic-report', counting(60))];
    expect((nodesIn(many.root) - nodesIn(few.root)) / 40).to.be.above(30).and.at.most(56);
  });

  it('of a verdict takes at most 14 elements', async () => {
    const withVerdicts = (count: number) => reportOf([], {categories: [{label: 'Category', items: Array.from({length: count}, (_, i) => ({title: `Item ${i}`, status: {state: i % 2 === 0 ? 'achieved' : 'inProgress', date: '2021-06'}}))}]});
    const [few, many] = await Promise.all([20, 60].map((count) => ElementFixture.start('civic-report', '<civic-report lang="en"></civic-report>', (element) => Object.assign(element, {report: withVerdicts(count)})).then((made) => made.settle())));
    expect((many!.count('*') - few!.count('*')) / 40).to.be.above(3).and.at.most(14);
  });

  it('of a ring makes no observer and listens to nothing: sixty rings take what twenty take', async () => {
    const rings = (count: number): Promise<string[]> => used([
      ...['IntersectionObserver', 'ResizeObserver', 'MutationObserver'].map((name) => [window, name] as const), [EventTarget.prototype, 'addEventListener'],
    ], async () => {
      const page = emptyPage();
      page.innerHTML = Array.from({length: count}, (_, i) => `<civic-progress-ring lang="en" label="Ring ${i}" share="0.${10 + i}"></civic-progress-ring>`).join('');
      await Promise.all([...page.querySelectorAll('civic-progress-ring')].map((ring) => ring.updateComplete));
    });
    // What is made once for the page is there already.
    await rings(1);
    const [few, many] = [await rings(20), await rings(60)];
    expect(many).to.deep.equal(few);
    expect(many.length).to.be.at.most(2);
  });

  it('takes one script and one report until the first picture is there', () => inFrame(
    `<civic-report lang="en" src="${qingdao}"></civic-report><script type="module" src="/dist/civic-progress.js"></script>`,
    async (page) => {
      await waitUntil(() => page.querySelector('civic-report')!.matches(':state(ready)'));
      const names = page.defaultView!.performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);
      expect(names.sort()).to.deep.equal([qingdao, '/dist/civic-progress.js'].sort());
    }));

  it('reads the layout once where children hold the place, so that nothing below moves', async () => {
    expect(await used(layoutReads, () => drawn('civic-report', counting(30), '<p>words</p>'))).to.deep.equal(['getBoundingClientRect']);
  });

  it('is counted: a layout read and a new formatter are found where there is one', async () => {
    expect(await used(layoutReads, async () => void emptyPage().offsetHeight)).to.deep.equal(['offsetHeight']);
    expect(await used(formatters, async () => void new Intl.NumberFormat('en'))).to.deep.equal(['NumberFormat']);
  });

  it('makes each formatter once for the page', async () => {
    await drawn('civic-report', counting(30));
    expect(await used(formatters, () => drawn('civic-report', counting(40).reverse()))).to.deep.equal([]);
  });

  it('of a long board begins with its head and ends with all items, in their order', async () => {
    const made = await ElementFixture.start('civic-report', '<civic-report lang="en"></civic-report>');
    made.element.report = reportWith(counting(300));
    await Promise.resolve();
    await Promise.resolve();
    expect([made.count('.title'), made.count('.item')]).to.deep.equal([1, 0]);
    expect([made.state, made.told]).to.deep.equal(['loading', []]);
    await made.element.updateComplete;
    expect(made.all('.item-title').map(({textContent}) => textContent!.trim())).to.deep.equal(counting(300).map((_, i) => `Item ${i}`));
    await made.settle();
    expect([made.state, made.told]).to.deep.equal(['ready', ['load']]);
  });
});

describe('the ring of a category', () => {
  it('is computed once, in however many pieces its items are drawn', async () => {
    // Each arc takes its cosines.
    const arcs = async (tag: Tag): Promise<number> => (await used([[Math, 'cos']], () => drawn(tag, counting(300)))).length;
    const grid = await arcs('civic-category-grid');
    expect(grid).to.be.above(300);
    expect(await arcs('civic-report')).to.equal(grid);
  });
});

describe('a change of a long board', () => {
  const soon = async (): Promise<void> => {
    await Promise.resolve();
    await Promise.resolve();
  };
  const values = (made: ElementFixture): (string | undefined)[] => made.all('.item .share').map(({textContent}) => textContent!.replace(',', ''));

  it('draws the first items of a filter at once, without the old ones, and the others piece by piece', async () => {
    const made = await drawn('civic-report', counting(300));
    made.element.filter = 'over';
    await soon();
    expect(made.count('.item')).to.be.within(1, 50);
    expect(made.all('.item .share').every(({textContent}) => parseFloat(textContent!) > 100)).to.equal(true);
    expect(made.state).to.equal('ready');
    await made.element.updateComplete;
    expect(made.count('.item')).to.equal(209);
    made.element.filter = '';
    await made.element.updateComplete;
    expect(values(made)).to.deep.equal(counting(300).map((value) => `${value}%`));
  });

  it('leaves what stands where the data is new until it is drawn anew', async () => {
    const made = await drawn('civic-report', counting(300));
    const last = made.all('.item')[299]!;
    made.element.report = reportWith(counting(300).map((value) => value + 1));
    await soon();
    expect([made.count('.item'), values(made)[0], values(made)[299]]).to.deep.equal([300, '11%', '309%']);
    await made.element.updateComplete;
    expect(values(made)).to.deep.equal(counting(300).map((value) => `${value + 1}%`));
    expect(made.all('.item')[299]).to.equal(last);
  });

  it('draws the rows of the table piece by piece', async () => {
    const made = await drawn('civic-report', counting(300));
    made.element.view = 'table';
    await soon();
    expect([made.count('.item'), made.count('[id^=row-]') < 50]).to.deep.equal([0, true]);
    await made.element.updateComplete;
    expect(made.count('[id^=row-]')).to.equal(300);
    made.element.sort = 'share';
    await made.element.updateComplete;
    expect(made.all('td.share').map(({textContent}) => parseFloat(textContent!))).to.deep.equal(counting(300).reverse());
  });

  it('takes more than a thousand old items away in tasks of their own, before the first of the new ones', async () => {
    const made = await drawn('civic-report', counting(1100), '', 50);
    const old = made.all('.item');
    const seen: string[] = [];
    const observer = new MutationObserver(() => {
      const items = made.all('.item');
      const kept = items.filter((item) => old.includes(item)).length;
      seen.push(kept === 0 ? 'new' : kept === items.length && items.every((item, i) => item === old[i]) ? 'old' : 'both');
    });
    observer.observe(made.one('#view'), {subtree: true, childList: true});
    made.element.filter = 'over';
    await soon();
    expect(made.count('.item')).to.equal(1100);
    await made.element.updateComplete;
    observer.disconnect();
    expect(seen.join(' ')).to.match(/^(old )*(new ?)+$/);
    expect(values(made)).to.deep.equal(counting(1100).filter((value) => value > 100).map((value) => `${value}%`));
  });

  it('heeds another change, a print and another view while the old items go', async () => {
    const made = await drawn('civic-report', counting(1100), '', 50);
    made.element.filter = 'over';
    await soon();
    made.element.search = '14';
    await made.element.updateComplete;
    expect(values(made)).to.deep.equal(counting(1100).filter((value, i) => String(i).includes('14') && value > 100).map((value) => `${value}%`));
    made.element.filter = made.element.search = '';
    await made.element.updateComplete;
    made.element.filter = 'over';
    await soon();
    dispatchEvent(new Event('beforeprint'));
    await soon();
    expect([made.count('.item'), made.count('[id^=row-]')]).to.deep.equal([1009, 1009]);
    dispatchEvent(new Event('afterprint'));
    await made.element.updateComplete;
    expect([made.count('.item'), made.count('[id^=row-]')]).to.deep.equal([1009, 0]);
    made.element.filter = '';
    await soon();
    made.element.view = 'table';
    await made.element.updateComplete;
    expect([made.count('.item'), made.count('[id^=row-]')]).to.deep.equal([0, 1100]);
    made.element.view = '';
    await made.element.updateComplete;
    expect([made.count('.item'), made.count('[id^=row-]')]).to.deep.equal([1100, 0]);
    expect(values(made)).to.deep.equal(counting(1100).map((value) => `${value}%`));
  });

  it('of one item leaves the words of all others as they are', async () => {
    const made = await ElementFixture.start('civic-report', '<civic-report lang="en"></civic-report>', (element) => {
      const report = reportWith(counting(300));
      Object.assign(element, {report: {...report, categories: report.categories.map((category) => ({...category, items: category.items.map((item) => ({...item, text: 'Words'}))}))}});
    });
    await made.settle();
    const print = async (act: () => void): Promise<number> => (await used([[String.prototype, 'padEnd']], async () => {
      act();
      await made.rest();
    })).length;
    // Each number that is printed is padded: the head, the scale and the legend have some, each item has some.
    const one = await print(() => made.one('.item summary').click());
    const all = await print(() => Object.assign(made.element, {lang: 'zh-Hans'}));
    expect([one < 100, all > 1000, made.count('details[open]')]).to.deep.equal([true, true, 1]);
  });
});

describe('an update', () => {
  it('of one figure changes one item', async () => {
    const made = await drawn('civic-report', counting(30));
    const touched = new Set<Element | null>();
    const observer = new MutationObserver((records) => records.forEach(({target}) => touched.add((target instanceof Element ? target : target.parentElement)!.closest('.item'))));
    observer.observe(made.one('.items'), {subtree: true, childList: true, characterData: true, attributes: true});
    made.element.report = reportWith(counting(30).map((value, i) => (i === 17 ? value + 1 : value)));
    await made.rest();
    observer.disconnect();
    expect([...touched]).to.deep.equal([made.all('.item')[17]]);
  });

  it('makes no formatter', async () => {
    const made = await drawn('civic-report', counting(30));
    expect(await used(formatters, async () => {
      made.element.report = reportWith(counting(30).reverse());
      await made.rest();
    })).to.deep.equal([]);
  });

  it('draws once', async () => {
    const made = await drawn('civic-report', counting(30));
    const render = Object.getPrototypeOf(made.element) as object;
    expect(await used([[render, 'render']], async () => {
      made.element.report = reportWith(counting(30).reverse());
      await made.rest();
    })).to.deep.equal(['render']);
  });

  it('leaves as many nodes and listeners after 100 as after one', async () => {
    const made = await drawn('civic-report', counting(30));
    const count = (): number => nodesIn(made.root);
    const update = async (values: readonly number[]): Promise<void> => {
      made.element.report = reportWith(values);
      await made.element.updateComplete;
    };
    await update(counting(30).reverse());
    const before = count();
    const listeners = await used([[EventTarget.prototype, 'addEventListener'], [EventTarget.prototype, 'removeEventListener']], async () => {
      for (let i = 0; i < 50; i++) {
        await update(counting(30));
        await update(counting(30).reverse());
      }
    });
    expect(count()).to.equal(before);
    expect(listeners.filter((name) => name === 'addEventListener').length - listeners.filter((name) => name === 'removeEventListener').length).to.equal(0);
  });
});
