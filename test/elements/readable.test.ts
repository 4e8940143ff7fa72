import {expect} from '@open-wc/testing';
import {ElementFixture, qingdao, reportAt, statuses, type Tag} from './fixture.js';

/** Every element with as much in it as the reports have. */
const subjects: readonly (readonly [string, Tag, string])[] = [
  ['the board', 'civic-report', `src="${qingdao}"`],
  ['the board of statuses', 'civic-report', `src="${statuses}"`],
  ['the table', 'civic-report', `src="${qingdao}" view="table"`],
  ['the grid', 'civic-category-grid', `src="${qingdao}"`],
  ['the summary', 'civic-status-summary', `src="${qingdao}"`],
  ['the rings', 'civic-progress-ring', `src="${qingdao}" item="19"`],
  ['the bars', 'civic-progress-bar', `src="${qingdao}" item="1"`],
  ['the badges', 'civic-overachievement-badge', `src="${qingdao}"`],
  ['a message', 'civic-report', 'src="/nowhere.json"'],
];

/** WCAG 1.4.12, as a reader's own style sheet; blocks have a gap of two lines below them. */
const spacing = `* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important}
  p, li, [role=heading], summary {margin-block-end: 2em !important}`;

/** What a reader or a page may ask of the text, by the width of the column: no word may be lost by it. */
const wishes: Readonly<Record<string, {width: number; font?: string; mode?: string; styles?: string}>> = {
  'in a column of 320 px': {width: 320},
  'in a column of 280 px': {width: 280},
  'in a column of 640 px': {width: 640},
  'in a column of 1024 px': {width: 1024},
  'at 200 % of the size in 640 px': {width: 640, font: '32px'},
  'at 200 % of the size in 320 px': {width: 320, font: '32px'},
  'in elder mode in 320 px': {width: 320, mode: 'mode="elder"'},
  'with more space in the text in 320 px': {width: 320, styles: spacing},
  'with more space in the text in 1024 px': {width: 1024, styles: spacing},
};

interface Words {
  readonly words: string;
  readonly parent: HTMLElement;
  readonly boxes: readonly DOMRect[];
}

/** The texts that are on the screen, each with its boxes; those for screen readers alone are not. */
function texts(root: ShadowRoot): readonly Words[] {
  const found: Words[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement!;
    if (node.data.trim() === '' || parent.closest('.hidden')) continue;
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({width, height}) => width > 0 && height > 0);
    if (boxes.length > 0) found.push({words: node.data.trim().slice(0, 40), parent, boxes});
  }
  return found;
}

/** The nearest ancestor that cuts off what is beyond its box, other than one that scrolls. */
function cutter(node: HTMLElement): HTMLElement | undefined {
  for (let one: HTMLElement | null = node; one; one = one.parentElement) {
    const {overflowX, overflowY} = getComputedStyle(one);
    if ([overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip')) return one;
  }
  return undefined;
}

const inside = (box: DOMRect, outer: DOMRect, by = 1.5): boolean =>
  box.left >= outer.left - by && box.right <= outer.right + by && box.top >= outer.top - by && box.bottom <= outer.bottom + by;

/** Words over words: more than two pixels of the letters, whose boxes reach beyond them above and below. */
function overlapping(all: readonly Words[]): readonly string[] {
  const lines = all.flatMap((one) => one.boxes.map((box) => ({one, box}))).sort((a, b) => a.box.top - b.box.top);
  const faults: string[] = [];
  for (const [i, {one, box}] of lines.entries()) {
    for (let j = i + 1; j < lines.length && lines[j]!.box.top < box.bottom; j++) {
      const other = lines[j]!;
      if (other.one === one) continue;
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - other.box.top;
      if (across > 2 && down > 0.4 * Math.min(box.height, other.box.height)) faults.push(`${one.words} | ${other.one.words}`);
    }
  }
  return faults;
}

for (const [what, tag, attributes] of subjects) {
  describe(`the words of ${what}`, () => {
    for (const [wish, {width, font = '16px', mode = '', styles = ''}] of Object.entries(wishes)) {
      it(`are all there ${wish}: none beyond the column, none cut off, none over others`, async () => {
        const made = await ElementFixture.of(tag, `<div class="column"><${tag} lang="zh-Hans" ${attributes} ${mode}></${tag}></div>`);
        const column = made.page.querySelector<HTMLElement>('.column')!;
        column.style.width = `${width}px`;
        column.style.setProperty('--civic-font-size', font);
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(styles);
        made.root.adoptedStyleSheets = [...made.root.adoptedStyleSheets, sheet];
        for (const one of made.all('details')) one.setAttribute('open', '');
        await made.rest();
        const all = texts(made.root);
        expect(all.length).to.be.above(0);
        const outer = column.getBoundingClientRect();
        const free = all.filter(({parent}) => !parent.closest('.scroller'));
        expect(free.filter(({boxes}) => boxes.some(({left, right}) => left < outer.left - 1.5 || right > outer.right + 1.5)).map(({words}) => words), 'beyond the column').to.deep.equal([]);
        expect(all.filter(({parent, boxes}) => {
          const cut = cutter(parent)?.getBoundingClientRect();
          return cut && boxes.some((box) => !inside(box, cut));
        }).map(({words}) => words), 'cut off').to.deep.equal([]);
        expect(overlapping(all), 'over others').to.deep.equal([]);
      });
    }

    for (const [mode, least] of [['', 12], ['mode="elder"', 18]] as const) {
      it(`are at least ${least} px large, even where the page wants 10 px ${mode}`, async () => {
        const made = await ElementFixture.of(tag, `<div><${tag} lang="en" ${attributes} ${mode}></${tag}></div>`);
        made.element.style.setProperty('--civic-font-size', '10px');
        made.element.style.setProperty('--civic-ring-size', '40px');
        for (const one of made.all('details')) one.setAttribute('open', '');
        await made.rest();
        const small = texts(made.root).filter(({parent}) => parseFloat(getComputedStyle(parent).fontSize) < least);
        expect(small.map(({words, parent}) => `${words}: ${getComputedStyle(parent).fontSize}`)).to.deep.equal([]);
      });
    }
  });
}

it('The titles and labels of a report are hyphenated by the language that each is in', async () => {
  const report = await reportAt(qingdao) as any;
  const german = {...report, lang: 'de', title: 'Vorhaben', categories: report.categories.map((category: any) => ({
    ...category, label: 'Wohnen', items: category.items.map((item: any) => ({...item, title: 'Wohnungen', metrics: item.metrics?.map((metric: any) => ({...metric, label: 'Neue Wohnungen'}))})),
  }))};
  const hyphenated = async (tag: Tag, attributes: string, selectors: readonly string[]): Promise<void> => {
    const made = await ElementFixture.start(tag, `<${tag} lang="en" ${attributes}></${tag}>`, (element) => Object.assign(element, {report: german}));
    await made.settle();
    for (const selector of selectors) {
      const texts = made.all(selector).filter(({textContent}) => /Vorhaben|Wohn/.test(textContent!));
      expect(texts.length, selector).to.be.above(0);
      expect(texts.filter((one) => getComputedStyle(one).hyphens !== 'auto').map(({className}) => className), selector).to.deep.equal([]);
      expect(texts.filter((one) => !/^de/.test((one.querySelector('[lang]') ?? one.closest('[lang]'))!.getAttribute('lang')!)).map(({className}) => className), selector).to.deep.equal([]);
    }
  };
  await hyphenated('civic-report', '', ['.title', '.category-label', '.item-title', '.name']);
  await hyphenated('civic-report', 'view="table"', ['caption', 'td, th']);
  await hyphenated('civic-category-grid', '', ['.category-label']);
  await hyphenated('civic-progress-ring', 'item="1"', ['.caption']);
});

it('A long word of the label of a category stands below its ring rather than broken beside it, and only one wider than its column is broken', async () => {
  const data = {
    $schema: 'report.schema.json', lang: 'es', title: 'Plan', publisher: {name: 'Alcaldía'}, plan: {start: '2024-01-01', end: '2027-12-31'}, asOf: '2025-12-31',
    categories: ['TRANSFORMACIÓN DIGITAL', 'X'.repeat(60), 'AGUA'].map((label) => ({
      label, items: [{title: 'Una promesa', status: {state: 'achieved'}}],
    })),
  };
  const made = await ElementFixture.of('civic-report', `<div class="room"><civic-report lang="en"><script type="application/json">${JSON.stringify(data)}</script></civic-report></div>`);
  (made.element.parentElement as HTMLElement).style.inlineSize = '1100px';
  await made.rest();
  const heads = made.all('.category-head');
  const [long, longest, short] = heads.map((head) => head.querySelector('[role=heading]')!);
  const range = document.createRange();
  const text = document.createTreeWalker(long!, NodeFilter.SHOW_TEXT).nextNode()!;
  range.setStart(text, 0);
  range.setEnd(text, 'TRANSFORMACIÓN'.length);
  expect([...range.getClientRects()].length).to.equal(1);
  const ring = (head: Element): DOMRect => head.querySelector('.ring')!.getBoundingClientRect();
  expect(long!.getBoundingClientRect().top).to.be.at.least(ring(heads[0]!).bottom);
  expect(short!.getBoundingClientRect().left).to.be.at.least(ring(heads[2]!).right);
  expect(longest!.getBoundingClientRect().right).to.be.at.most(heads[1]!.getBoundingClientRect().right + 1);
});
