import {aTimeout, expect} from '@open-wc/testing';
import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import sinon from 'sinon';
import {csvParseRows} from 'd3-dsv';
import {en as english} from '../../src/locale/languages/en.js';
import {zhHans as chinese} from '../../src/locale/languages/zh-hans.js';
import {stringsOf} from '../../src/locale/strings-of.js';
import {type ComputedStanding, standings} from '../../src/model/standing.js';
import {fetchBoard} from '../model/reports.js';
import {waitUntil} from '../wait-until.js';
import {ElementFixture, failing, plain, qingdao, reportAt, reportOf} from './fixture.js';

const en = stringsOf(english);
const zhHans = stringsOf(chinese);
const model = await fetchBoard('qingdao-2021-half-year');
const counted = (standing: ComputedStanding): number => model.legend.find(({key}) => key === standing)!.count;

const board = (attributes = '', more = ''): Promise<ElementFixture> => ElementFixture.of('civic-report', `<civic-report ${attributes} lang="en" src="${qingdao}"></civic-report>${more}`);
const texts = (made: ElementFixture, selector: string): string[] => made.all(selector).map((one) => plain(one.textContent!));

/** The numbers of the items that the cards show, in their order. */
const shown = (made: ElementFixture): number[] => texts(made, '[part=item] .item-number').map(Number);
/** The numbers of the items that the table shows, in its order. */
const listed = (made: ElementFixture): number[] => texts(made, 'tbody th[scope=row]').map((words) => Number.parseInt(words, 10));
const ofStanding = (...names: string[]): number[] => model.items.filter(({standing}) => names.includes(standing)).map(({item}) => item.number!);
const status = (made: ElementFixture): string => plain(made.one('[role=status]').textContent!);
const filterButton = (made: ElementFixture, words: string): HTMLElement => made.all('[part=filter-button]').find((one) => one.textContent!.includes(words))!;
const pressed = (made: ElementFixture): string[] => made.all('[part=filter-button]').filter((one) => one.getAttribute('aria-pressed') === 'true').map((one) => one.className);

/** Runs with `console.warn` heard; the warnings of the library. */
async function heard(run: () => Promise<unknown>): Promise<string[]> {
  const {warn} = console;
  const said: string[] = [];
  console.warn = (...words: unknown[]) => said.push(words.join(' '));
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return said.filter((words) => words.startsWith('civic-progress'));
}

/** Chooses an option as a reader does. */
async function choose(made: ElementFixture, value: string): Promise<void> {
  const select = made.one('[part=sort]') as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await made.rest();
}

describe('the filter', () => {
  it('is the legend: a group with a name, and a button with shape, word and count for each standing that is present', async () => {
    const made = (await board()).sound();
    expect(made.one('.legend').getAttribute('role')).to.equal('group');
    expect(made.one('.legend').getAttribute('aria-label')).to.equal(en.filter);
    expect(texts(made, '[part=filter-button]')).to.deep.equal(model.legend.map(({key, count}) => `${en.standings[key as ComputedStanding]} ${count}`));
    expect(made.count('[part=filter-button] svg[aria-hidden=true]')).to.equal(model.legend.length);
    expect(pressed(made)).to.deep.equal([]);
  });

  it('shows the items of what is pressed, several at once, and all when nothing is', async () => {
    const made = await board();
    filterButton(made, en.standings.over).click();
    await made.rest();
    expect([made.element.filter, made.element.getAttribute('filter'), shown(made), pressed(made)]).to.deep.equal(['over', 'over', ofStanding('over'), ['over']]);
    filterButton(made, en.standings.behind).click();
    await made.rest();
    expect([made.element.getAttribute('filter'), shown(made), pressed(made)]).to.deep.equal(['over behind', ofStanding('over', 'behind'), ['over', 'behind']]);
    filterButton(made, en.standings.over).click();
    filterButton(made, en.standings.behind).click();
    await made.rest();
    expect(shown(made.sound())).to.have.length(32);
  });

  it('is worked by keyboard and keeps the focus', async () => {
    const made = await board();
    const button = filterButton(made, en.standings.behind);
    for (const [key, count] of [['Enter', counted('behind')], [' ', 32]] as const) {
      button.focus();
      await sendKeys({press: key});
      await made.rest();
      expect(shown(made)).to.have.length(count);
      expect(made.root.activeElement === button).to.equal(true);
    }
  });

  for (const [filter, names] of [
    ['over behind', ['over', 'behind']], ['on-track', ['onTrack']], ['onTrack', ['onTrack']], ['met,ahead', ['met', 'ahead']], ['unknown', ['unknown']], ['  ', []],
  ] as const) {
    it(`takes filter="${filter}" from the page`, async () => {
      const made = (await board(`filter="${filter}"`)).sound();
      expect(pressed(made)).to.deep.equal([...names]);
      expect(shown(made)).to.deep.equal(names.length === 0 ? ofStanding(...standings) : ofStanding(...names));
      expect(made.element.getAttribute('filter')).to.equal(filter);
    });
  }

  it('passes over a name that is none, with one warning, and shows all where no other is left', async () => {
    const said = await heard(async () => {
      const made = (await board('filter="overdue"')).sound();
      expect(shown(made)).to.have.length(32);
      made.element.filter = 'overdue behind';
      await made.rest();
      expect(shown(made)).to.deep.equal(ofStanding('behind'));
    });
    expect(said).to.deep.equal(['civic-progress: <civic-report> expected some of over, met, ahead, onTrack, slightlyBehind, behind, notMet, away, missed, notDue, unknown in the attribute filter, found "overdue"; it is passed over.']);
  });

  it('offers a standing that no item has where the page asks for it, and goes on offering it', async () => {
    const made = await ElementFixture.start('civic-report', '<civic-report lang="en" filter="met"></civic-report>', (element) => {
      element.report = reportOf([{role: 'progress', label: 'Homes', stated: {share: 1.2, of: 'target'}}]);
    });
    await made.settle();
    const button = filterButton(made, en.standings.met);
    expect([shown(made), plain(button.textContent!)]).to.deep.equal([[], `${en.standings.met} 0`]);
    button.focus();
    button.click();
    await made.rest();
    expect(made.count('[part=item]')).to.equal(1);
    expect(made.root.activeElement === button && button.isConnected).to.equal(true);
    made.sound();
  });
});

describe('the status', () => {
  it('says nothing on the first draw, also where the page presets a filter; the count is there to be read', async () => {
    const made = await board('filter="over" search="a" sort="share"');
    expect(status(made)).to.equal('');
    expect(made.text).to.contain(en.found(shown(made).length, 32));
  });

  it('says the count after each change, by the reader or by the page', async () => {
    const made = await board();
    filterButton(made, en.standings.over).click();
    await made.rest();
    expect(status(made)).to.equal(en.found(counted('over'), 32));
    made.element.setAttribute('filter', 'behind');
    await made.rest();
    expect(status(made)).to.equal(en.found(counted('behind'), 32));
    made.element.removeAttribute('filter');
    await made.rest();
    expect(status(made)).to.equal(en.found(32, 32));
    made.element.search = 'nowhere to be found';
    await made.rest();
    expect(status(made)).to.equal(en.found(0, 32));
    // Said once, not beside the words that were there to be read.
    expect(made.text.split(en.found(0, 32))).to.have.length(2);
  });

  it('says the order that was chosen', async () => {
    const made = await board();
    await choose(made, 'share');
    expect(status(made)).to.equal(en.sorts[1]);
  });

  it('speaks the language of the board, also after it changes', async () => {
    const made = await board();
    made.element.filter = 'over';
    await made.rest();
    made.element.lang = 'zh-Hans';
    await made.rest();
    expect(status(made)).to.equal(zhHans.found(counted('over'), 32));
  });
});

describe('the search', () => {
  it('is a search field with a visible label', async () => {
    const made = await board();
    const field = made.one('[part=search]') as HTMLInputElement;
    expect(field.type).to.equal('search');
    expect(plain(field.labels![0]!.textContent!)).to.equal(en.search);
    expect(field.labels![0]!.getBoundingClientRect().width).to.be.above(field.getBoundingClientRect().width);
  });

  it('narrows while it is typed, keeps the focus, and is what the attribute says', async () => {
    const made = await board();
    made.one('[part=search]').focus();
    await sendKeys({type: 'HEATING area'});
    await made.rest();
    expect([shown(made), made.element.getAttribute('search'), status(made)]).to.deep.equal([[22], 'HEATING area', en.found(1, 32)]);
    expect(made.root.activeElement === made.one('[part=search]')).to.equal(true);
  });

  it('takes search="" from the page, into the field too', async () => {
    const made = await board('search="绿色供热" lang="zh-Hans"');
    expect([shown(made), (made.one('[part=search]') as HTMLInputElement).value]).to.deep.equal([[22], '绿色供热']);
    made.element.lang = 'en';
    await made.rest();
    expect(shown(made)).to.deep.equal([]);
  });

  it('leaves the board alone while an input method composes', async () => {
    const made = await board('lang="zh-Hans"');
    const field = made.one('[part=search]') as HTMLInputElement;
    const type = async (value: string, event: Event): Promise<void> => {
      field.value = value;
      field.dispatchEvent(event);
      await made.rest();
    };
    for (const letters of ['l', 'lü', 'lü se']) await type(letters, new InputEvent('input', {isComposing: true, bubbles: true}));
    expect([shown(made).length, field.value, status(made)]).to.deep.equal([32, 'lü se', '']);
    await type('绿色', new CompositionEvent('compositionend', {bubbles: true}));
    expect([shown(made), made.element.search]).to.deep.equal([model.items.filter(({item}) => /绿色/.test(JSON.stringify(item, (key, value) => (key === 'en' || key === 'url' ? undefined : value)))).map(({item}) => item.number!), '绿色']);
  });

  it('narrows the table as it does the cards', async () => {
    const made = await board('view="table" search="environment" filter="behind"');
    expect(listed(made)).to.deep.equal([20]);
  });
});

describe('the order', () => {
  it('is a native select with a visible label that says which end comes first', async () => {
    const made = await board();
    const select = made.one('[part=sort]') as HTMLSelectElement;
    expect([...select.labels![0]!.childNodes].find(({nodeType}) => nodeType === Node.TEXT_NODE)!.textContent).to.equal(en.sort);
    expect([...select.options].map(({value, label}) => [value, label])).to.deep.equal(['', 'share', 'share-reversed', 'state', 'state-reversed'].map((value, i) => [value, en.sorts[i]]));
  });

  it('stays within the categories of the cards, in the order of the DOM', async () => {
    const made = await board();
    const before = texts(made, '.category-label');
    await choose(made, 'share');
    expect(made.element.getAttribute('sort')).to.equal('share');
    expect(texts(made, '.category-label')).to.deep.equal(before);
    // 1 has its lowest share at 44.1 %, 2 at 55.2 %.
    expect(shown(made).slice(0, 2)).to.deep.equal([2, 1]);
  });

  it('leads over the categories in the table, where each row says its own', async () => {
    const made = (await board('view="table" sort="state"')).sound();
    expect(made.count('.group')).to.equal(0);
    const order = standings.flatMap((standing) => ofStanding(standing));
    expect(listed(made)).to.deep.equal(order);
    expect(texts(made, 'tbody th[scope=row] .quiet').slice(0, 1)).to.deep.equal(['Getting around']);
  });

  it('follows an attribute that changes, in the select too', async () => {
    const made = await board();
    for (const sort of ['state', 'share-reversed', '', 'share']) {
      made.element.setAttribute('sort', sort);
      await made.rest();
      expect((made.one('[part=sort]') as HTMLSelectElement).value).to.equal(sort);
    }
  });

  it('turns by the heads of the table: best first, least first, as in the report; the focus stays', async () => {
    const made = await board('view="table"');
    const [share, state] = made.all('[part=sort-button]') as [HTMLElement, HTMLElement];
    const heads = () => made.all('thead th').map((head) => head.getAttribute('aria-sort'));
    expect(heads()).to.deep.equal([null, null, null, null, null, null, null]);
    share.focus();
    for (const [sort, order] of [['share', 'descending'], ['share-reversed', 'ascending'], ['', null]] as const) {
      await sendKeys({press: 'Enter'});
      await made.rest();
      expect([made.element.sort, heads()[4], made.root.activeElement === share]).to.deep.equal([sort, order, true]);
    }
    state.click();
    await made.rest();
    expect([made.element.sort, heads()[4], heads()[6]]).to.deep.equal(['state', null, 'descending']);
  });

  it('keeps opened details with their item', async () => {
    const made = await board();
    const open = (): string[] => made.all('details[open]').map((one) => plain(one.closest('[part=item]')!.querySelector('.item-title')!.textContent!));
    made.all('.item summary')[0]!.click();
    await made.rest();
    await made.rest();
    expect(open()).to.deep.equal(['Jobs and start-ups']);
    await choose(made, 'share');
    expect(open()).to.deep.equal(['Jobs and start-ups']);
    made.element.filter = 'ahead';
    await made.rest();
    expect(open()).to.deep.equal([]);
    made.element.filter = '';
    await made.rest();
    expect(open()).to.deep.equal(['Jobs and start-ups']);
  });
});

describe('the details', () => {
  it('open and close all at once by one button, which keeps the focus', async () => {
    const made = await board();
    const button = made.one('[part=fold-button]');
    button.focus();
    const all = made.count('details');
    for (const [open, words] of [[all, en.closeAll], [0, en.openAll], [all, en.closeAll]] as const) {
      await sendKeys({press: 'Enter'});
      await made.rest();
      expect([made.count('details[open]'), plain(button.textContent!), made.root.activeElement === button]).to.deep.equal([open, words, true]);
    }
    made.all('summary')[3]!.click();
    await waitUntil(() => plain(button.textContent!) === en.openAll);
  });

  it('open and close by a press anywhere on the head of their item, but not on its link', async () => {
    const made = await ElementFixture.start('civic-report', '<civic-report lang="en"></civic-report>', (element) => {
      element.report = {...reportOf([]), categories: [{label: 'C', items: [{title: 'A', text: 'Words.', url: '#a'}, {title: 'B'}]}]};
    });
    await made.settle();
    const head = made.one('.item-head');
    const details = made.one('.item details') as HTMLDetailsElement;
    head.click();
    expect(details.open).to.equal(true);
    head.click();
    expect(details.open).to.equal(false);
    made.one('.item-title a').click();
    expect(details.open).to.equal(false);
    expect(made.all('.item')[1]!.querySelector('details') === null, 'nothing to open without anything to tell').to.equal(true);
    made.all('.item-head')[1]!.click();
    expect(made.sound().count('[open]')).to.equal(0);
  });

  it('close by Escape from inside, with the focus back on the summary, and tell nobody else', async () => {
    const made = await board();
    let heardOutside = 0;
    made.page.addEventListener('keydown', () => heardOutside++);
    const details = made.one('.item details') as HTMLDetailsElement;
    const summary = details.querySelector('summary')!;
    summary.click();
    await made.rest();
    details.querySelector<HTMLElement>('[part=copy-button]')!.focus();
    await sendKeys({press: 'Escape'});
    await made.rest();
    expect([details.open, made.root.activeElement === summary, heardOutside]).to.deep.equal([false, true, 0]);
    await sendKeys({press: 'Escape'});
    expect([details.open, heardOutside], 'closed already').to.deep.equal([false, 1]);
  });

  it('are all open while the page is printed, with the table and the cards, and as before afterwards', async () => {
    const made = await board();
    dispatchEvent(new Event('beforeprint'));
    await made.rest();
    expect([made.count('details:not([open])'), made.count('[part=table]'), made.count('[part=item]')]).to.deep.equal([0, 1, 32]);
    dispatchEvent(new Event('afterprint'));
    await made.rest();
    expect([made.count('details[open]'), made.count('[part=table]'), made.count('[part=item]')]).to.deep.equal([0, 0, 32]);
  });
});

describe('in print', () => {
  afterEach(async () => {
    dispatchEvent(new Event('afterprint'));
    await executeServerCommand('emulate', {media: '', features: []});
  });

  it('controls go, and everything that they say beside is still there', async function () {
    const made = await board('filter="over" sort="share"');
    if (!await executeServerCommand('emulate', {media: 'print', features: []})) return this.skip();
    dispatchEvent(new Event('beforeprint'));
    await made.rest();
    expect([made.count('[part=table]'), made.count('[part=item]')]).to.deep.equal([1, counted('over')]);
    const visible = (selector: string): boolean[] => made.all(selector).map((one) => one.getClientRects().length > 0);
    expect(visible('[part=controls], [part=copy-button]')).not.to.include(true);
    // The legend explains the shapes, the heads name their columns, and the count says that items are left out.
    for (const selector of ['[part=filter-button]', 'thead th', '.found']) expect(visible(selector), selector).to.not.include(false).and.not.be.empty;
    expect(plain(made.one('.found').textContent!)).to.equal(en.found(counted('over'), 32));
  });
});

describe('the table as a file', () => {
  const {createObjectURL} = URL;
  const {click} = HTMLAnchorElement.prototype;
  let saved: {name: string; blob: Blob}[];

  beforeEach(() => {
    saved = [];
    let last: Blob;
    URL.createObjectURL = (blob: Blob) => {
      last = blob;
      return createObjectURL.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      expect(this.href).to.match(/^blob:/);
      saved.push({name: this.download, blob: last});
    };
  });
  afterEach(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  });

  /** What a button saves, as bytes decoded without dropping the mark. */
  async function saving(made: ElementFixture, format: 'CSV' | 'JSON'): Promise<{name: string; type: string; text: string}> {
    made.all('[part=save-button]').find((one) => one.textContent!.includes(format))!.click();
    const {name, blob} = saved.pop()!;
    return {name, type: blob.type, text: new TextDecoder('utf-8', {ignoreBOM: true}).decode(await blob.arrayBuffer())};
  }

  for (const lang of ['en', 'zh-Hans'] as const) {
    it(`holds the strings of the table in ${lang}, row by row, and the numbers beside them`, async () => {
      const made = await board(`lang="${lang}" view="table"`);
      const {name, type, text} = await saving(made, 'CSV');
      expect(name).to.equal(lang === 'en' ? "Qingdao's pledges of 2021: the first half-year.csv" : '青岛市2021年市办实事：上半年进展.csv');
      expect(type).to.equal('text/csv;charset=utf-8');
      expect(text.startsWith('\ufeff')).to.equal(true);
      expect(text.endsWith('\r\n')).to.equal(true);
      const [head, ...rows] = csvParseRows(text.slice(1));
      const {columns, category} = lang === 'en' ? en : zhHans;
      expect(head).to.deep.equal([category, ...columns, 'value', 'target', 'share']);
      expect(new Set(rows.map(({length}) => length))).to.deep.equal(new Set([11]));
      let [group, item, state] = ['', '', ''];
      const inTable = made.all('tbody tr').flatMap((row) => {
        const words = (one: Element | null): string => plain(one?.textContent ?? '');
        if (row.querySelector('.group')) {
          group = words(row);
          return [];
        }
        const cells = [...row.querySelectorAll('td')].map(words);
        const heading = row.querySelector('th');
        if (heading) [item, state] = [words(heading), cells.pop()!];
        return [[group, item, ...cells, state]];
      });
      expect(rows.map((row) => row.slice(0, 8).map((cell) => plain(cell) || '—'))).to.deep.equal(inTable);
      // Typed off the article: 3.38 of 3 (ten thousand) people, 112.7 %.
      expect(rows.filter((row) => row[8] === '33800')[0]!.slice(8)).to.deep.equal(['33800', '30000', '1.127']);
    });
  }

  it('holds what the table shows: filtered, found and in its order', async () => {
    const made = await board('view="table" filter="over" sort="share-reversed"');
    const [, ...rows] = csvParseRows((await saving(made, 'CSV')).text.slice(1));
    expect([...new Set(rows.map((row) => Number.parseInt(row[1]!, 10)))]).to.deep.equal(listed(made));
  });

  it('quotes by RFC 4180 and disarms formulas', async () => {
    const titles = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '＝1', 'a "b", c\nd', '‘=quoted', 'Bikes;=1+1;x', 'a\t "+1', 'a; b; -1'];
    const made = await ElementFixture.start('civic-report', '<civic-report lang="en" view="table"></civic-report>', (element) => {
      element.report = {...reportOf([]), categories: [{label: 'C', items: titles.map((title) => ({title, metrics: [{role: 'context', label: 'x', value: -5}]}))}]};
    });
    await made.settle();
    const rows = csvParseRows((await saving(made, 'CSV')).text.slice(1)).slice(1);
    expect(rows.map((row) => row[1])).to.deep.equal(["'=1+1", "'+1", "'-1", "'@SUM(A1)", "'\tx", "'＝1", 'a "b", c\nd', '‘=quoted', "Bikes;'=1+1;x", "a\t' \"+1", "a; b;' -1"]);
    expect(rows.map((row) => row[8])).to.deep.equal(Array(titles.length).fill('-5'));
  });

  it('as JSON is the report as it was given', async () => {
    const {name, type, text} = await saving(await board('view="table" filter="over"'), 'JSON');
    expect(name).to.equal("Qingdao's pledges of 2021: the first half-year.json");
    expect(type).to.equal('application/json');
    expect(JSON.parse(text)).to.deep.equal(await reportAt(qingdao));
  });

  it('is not offered beside the cards, nor without controls', async () => {
    expect((await board()).count('[part=save-button]')).to.equal(0);
    expect((await board('view="table" controls="none"')).count('[part=save-button]')).to.equal(0);
  });
});

describe('a link to an item', () => {
  const go = async (hash: string): Promise<void> => {
    const changed = new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
    location.hash = hash;
    await changed;
  };
  const bare = (): void => history.replaceState(history.state, '', location.href.split('#')[0]);
  const focused = (made: ElementFixture): string => plain(made.root.activeElement?.textContent ?? '');

  beforeEach(() => {
    bare();
    (document.activeElement as HTMLElement | null)?.blur();
  });
  after(bare);

  for (const hash of ['#civic-item-19', '#civic-item-i19', '#civic-item-%31%39']) {
    it(`${hash} opens, scrolls to and focuses the item when the board is drawn`, async () => {
      history.replaceState(history.state, '', hash);
      // A smooth scroll needs frames, which pages in the background do not get.
      const {scrollIntoView} = Element.prototype;
      Element.prototype.scrollIntoView = function (this: Element) {
        scrollIntoView.call(this, {behavior: 'instant'});
      };
      const made = await board();
      await made.rest();
      Element.prototype.scrollIntoView = scrollIntoView;
      expect(focused(made)).to.equal('Waste sorting');
      expect(made.root.activeElement!.getAttribute('tabindex')).to.equal('-1');
      expect(status(made)).to.equal('');
      const {top} = made.root.activeElement!.getBoundingClientRect();
      expect(top).to.be.within(0, innerHeight);
    });
  }

  it('opens the details of its item when the address changes', async () => {
    const made = await board();
    await go('#civic-item-10');
    await made.rest();
    expect(focused(made)).to.equal('Flood-prone spots');
    expect((made.root.activeElement!.closest('[part=item]')!.querySelector('details') as HTMLDetailsElement).open).to.equal(true);
    expect(made.count('details[open]')).to.equal(1);
  });

  it('goes to the row in the table', async () => {
    const made = await board('view="table"');
    await go('#civic-item-19');
    await made.rest();
    expect(focused(made)).to.contain('19 Waste sorting');
    expect(made.element.view).to.equal('table');
  });

  for (const preset of ['filter="over"', 'search="heating"', 'filter="behind" search="heating" view="table"']) {
    it(`takes away what hides its item, and says so: ${preset}`, async () => {
      const made = await board(preset);
      await go('#civic-item-19');
      await made.rest();
      expect(focused(made)).to.contain('Waste sorting');
      expect([made.element.filter, made.element.search, status(made)]).to.deep.equal(['', '', en.cleared]);
    });
  }

  it('leaves a filter that shows its item', async () => {
    const made = await board('filter="ahead"');
    await go('#civic-item-19');
    await made.rest();
    expect([made.element.filter, focused(made)]).to.deep.equal(['ahead', 'Waste sorting']);
  });

  for (const hash of ['#civic-item-99', '#civic-item-', '#civic-item-%', '#other', '#civic-item-__proto__', '#civic-item-19x']) {
    it(`${hash} does nothing`, async () => {
      const made = await board('filter="over"');
      await go(hash);
      await made.rest();
      expect([made.element.filter, made.root.activeElement, made.count('details[open]'), status(made)]).to.deep.equal(['over', null, 0, '']);
      made.sound();
    });
  }

  it('opens in the first of several boards that has it, and in the one that it names', async () => {
    const second = `<civic-report id="second" lang="en" src="${qingdao}"></civic-report>`;
    const first = await board('', second);
    const other = first.page.querySelector<HTMLElementTagNameMap['civic-report']>('#second')!;
    await waitUntil(() => other.matches(':state(ready)'));
    await go('#civic-item-19');
    await first.rest();
    await other.updateComplete;
    expect([focused(first), other.shadowRoot!.activeElement]).to.deep.equal(['Waste sorting', null]);
    await go('#second-item-20');
    await first.rest();
    await other.updateComplete;
    expect([first.root.activeElement, plain(other.shadowRoot!.activeElement!.textContent!)]).to.deep.equal([null, 'City greening']);
  });

  it('opens in a later board where an earlier one lacks it', async () => {
    const made = await ElementFixture.start('civic-report', `<civic-report lang="en"></civic-report><civic-report id="second" lang="en" src="${qingdao}"></civic-report>`, (element) => {
      element.report = reportOf([]);
    });
    const other = made.page.querySelector<HTMLElementTagNameMap['civic-report']>('#second')!;
    await waitUntil(() => other.matches(':state(ready)'));
    await go('#civic-item-19');
    await other.updateComplete;
    await made.rest();
    expect([made.root.activeElement, plain(other.shadowRoot!.activeElement!.textContent!)]).to.deep.equal([null, 'Waste sorting']);
  });

  it('does not tear away a reader who has begun with something else while the data came', async () => {
    history.replaceState(history.state, '', '#civic-item-19');
    const made = await ElementFixture.of('civic-report', '<civic-report lang="en"></civic-report><input aria-label="name">');
    made.page.querySelector('input')!.focus();
    made.element.src = qingdao;
    await waitUntil(() => made.state === 'ready');
    await made.rest();
    expect(document.activeElement === made.page.querySelector('input')).to.equal(true);
  });

  it('waits for the words of the board', async () => {
    history.replaceState(history.state, '', '#civic-item-1');
    const report = await reportAt(qingdao);
    const made = await ElementFixture.start('civic-report', `<civic-report lang="ja" strings="${failing('stall')}"></civic-report>`, (element) => {
      element.report = report;
    });
    await aTimeout(50);
    dispatchEvent(new HashChangeEvent('hashchange'));
    await aTimeout(50);
    expect([made.faults, made.count('[part=item]')]).to.deep.equal([[], 0]);
  });

  it('scrolls at once for a reader who wants less motion, else smoothly', async () => {
    const {scrollIntoView} = Element.prototype;
    const behaviours: unknown[] = [];
    Element.prototype.scrollIntoView = function (how) {
      behaviours.push((how as ScrollIntoViewOptions).behavior);
    };
    const {matchMedia} = window;
    try {
      const made = await board();
      for (const [item, less] of [[19, true], [20, false]] as const) {
        window.matchMedia = (query) => (query === '(prefers-reduced-motion: reduce)' ? {matches: less} as MediaQueryList : matchMedia.call(window, query));
        await go(`#civic-item-${item}`);
        await made.rest();
      }
    } finally {
      Object.assign(window, {matchMedia});
      Element.prototype.scrollIntoView = scrollIntoView;
    }
    expect(behaviours).to.deep.equal(['auto', 'smooth']);
  });
});

describe('the button for a link', () => {
  let written: string[];
  const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
  const withClipboard = (value: unknown): void => {
    Object.defineProperty(navigator, 'clipboard', {value, configurable: true});
  };
  const page = location.href.split('#')[0]!;
  const copyButton = (made: ElementFixture, title: string): HTMLElement =>
    made.all('[part=item]').find((one) => plain(one.querySelector('.item-title')!.textContent!) === title)!.querySelector('[part=copy-button]')!;

  beforeEach(() => {
    written = [];
    history.replaceState(history.state, '', page);
    withClipboard({writeText: async (text: string) => void written.push(text)});
  });
  afterEach(() => {
    delete (navigator as {clipboard?: unknown}).clipboard;
    history.replaceState(history.state, '', page);
    expect(clipboard === undefined || 'get' in clipboard).to.equal(true);
  });

  it('copies the address of its item, says so on itself and in the status, and puts it into the address bar without a step in the history', async () => {
    const made = await board();
    const steps = history.length;
    const button = copyButton(made, 'Waste sorting');
    expect([plain(button.textContent!), plain(made.root.getElementById(button.getAttribute('aria-describedby')!)!.textContent!)]).to.deep.equal([en.copyLink, 'Waste sorting']);
    button.click();
    await waitUntil(() => status(made) !== '');
    expect(written).to.deep.equal([`${page}#civic-item-19`]);
    expect([plain(button.textContent!), status(made)]).to.deep.equal([en.copied, en.copied]);
    expect([location.href, history.length]).to.deep.equal([`${page}#civic-item-19`, steps]);
    // What is written opens the same item.
    expect(made.root.activeElement).to.equal(null);
  });

  it('names the board in the address where the element has an id', async () => {
    const made = await board('id="pledges-2021"');
    copyButton(made, 'City greening').click();
    await waitUntil(() => written.length > 0);
    expect(written).to.deep.equal([`${page}#pledges-2021-item-20`]);
  });

  it('names an item by its id where its number means another one', async () => {
    const made = await ElementFixture.start('civic-report', '<civic-report lang="en"></civic-report>', (element) => {
      element.report = {...reportOf([]), categories: [{label: 'C', items: [{title: 'A', id: '2', number: 1}, {title: 'B', id: 'b', number: 2}]}]};
    });
    await made.settle();
    copyButton(made, 'B').click();
    await waitUntil(() => written.length > 0);
    expect(written).to.deep.equal([`${page}#civic-item-b`]);
  });

  for (const [what, value] of [
    ['there is none', undefined], ['the page may not use it', {writeText: () => Promise.reject(new DOMException('', 'NotAllowedError'))}],
  ] as const) {
    it(`prints the address to be copied by hand where the clipboard fails: ${what}`, async () => {
      withClipboard(value);
      const made = await board();
      const button = copyButton(made, 'Waste sorting');
      button.click();
      await waitUntil(() => status(made) !== '');
      expect([status(made), plain(button.textContent!), plain(made.one('.address').textContent!)]).to.deep.equal([en.address, en.copyLink, `${page}#civic-item-19`]);
      made.sound();
    });
  }

  it('leaves a fragment that means something else to the page', async () => {
    history.replaceState(history.state, '', '#/route');
    const made = await board();
    copyButton(made, 'Waste sorting').click();
    await waitUntil(() => written.length > 0);
    expect([location.hash, written]).to.deep.equal(['#/route', [`${page}#civic-item-19`]]);
  });

  it('is in the details of each item, also of one that has no others', async () => {
    const made = await board();
    for (const title of ['Jobs and start-ups', 'Waste sorting']) expect(copyButton(made, title).closest('details') === null, title).to.equal(false);
    expect(made.count('.item details [part=copy-button]')).to.equal(32);
  });
});

describe('controls="none"', () => {
  for (const view of ['cards', 'table']) {
    it(`leaves no control in the ${view}, and keeps what the other attributes say`, async () => {
      const made = (await board(`controls="none" view="${view}" filter="over" sort="share"`)).sound();
      expect(made.count('button, input, select')).to.equal(0);
      expect(made.one('.legend').localName).to.equal('ul');
      expect(view === 'table' ? listed(made) : shown(made)).to.have.members(ofStanding('over'));
      expect(made.text).to.contain(en.found(counted('over'), 32));
      for (const one of made.all('details')) one.setAttribute('open', '');
      await expect(made.element).to.be.accessible();
    });
  }
});

describe('an attribute with an unknown word', () => {
  for (const [name, value, expected] of [
    ['sort', 'size', '"share" or "share-reversed" or "state" or "state-reversed"'], ['view', 'chart', '"cards" or "table"'], ['controls', 'some', '"none"'],
    ['theme', 'sepia', '"auto" or "light" or "dark"'], ['mode', 'kids', '"elder"'], ['patterns', 'dots', '"on" or "off"'], ['heading-level', '0.2', 'a number from 1 to 6'],
  ] as const) {
    it(`${name}="${value}" counts as not set, with one warning in words`, async () => {
      const said = await heard(async () => {
        const made = (await board(`${name}="${value}"`)).sound();
        made.element.requestUpdate();
        await made.rest();
        expect(made.told).to.deep.equal(['load']);
        expect([shown(made).length, made.one('[role=heading]').getAttribute('aria-level')]).to.deep.equal([32, '2']);
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.contain(`<civic-report> expected ${expected} in the attribute ${name}, found "${value}"; `);
    });
  }

  it('is not told of where the attribute is not set, or set by a framework to null', async () => {
    const said = await heard(async () => {
      const made = await ElementFixture.start('civic-report', `<civic-report lang="en" src="${qingdao}"></civic-report>`, (element) => {
        Object.assign(element, {filter: null, search: undefined, sort: null, view: undefined, controls: null, theme: null});
      });
      (await made.settle()).sound();
      expect(shown(made)).to.have.length(32);
    });
    expect(said).to.deep.equal([]);
  });
});

describe('the controls', () => {
  for (const attributes of ['', 'view="table" sort="share"', 'filter="over" theme="dark"']) {
    it(`are accessible: ${attributes || 'as they come'}`, async () => {
      await expect((await board(attributes)).element).to.be.accessible();
    });
  }

  it('stay within a column of 320 px', async () => {
    const made = await board('search="green heating"');
    made.page.style.setProperty('width', '320px');
    for (const view of ['cards', 'table']) {
      made.element.view = view;
      await made.rest();
      const {right} = made.element.getBoundingClientRect();
      const outside = made.all('button, input, select, label').filter((one) => !one.closest('.scroller') && one.getBoundingClientRect().right > right + 0.5);
      expect(outside.map((one) => one.outerHTML.slice(0, 80))).to.deep.equal([]);
    }
  });
});

describe('the attribute category', () => {
  it('shows the categories that it names by number or id, as cards and as rows, and says how many items these are', async () => {
    const made = await board('category="3, 1"');
    const labels = made.all('[part~=category-label]').map(({textContent}) => textContent);
    const whole = await board();
    const all = whole.all('[part~=category-label]').map(({textContent}) => textContent);
    expect(labels).to.deep.equal([all[0], all[2]]);
    expect(made.text).to.contain(en.found(shown(made).length, 32));
    // What stands above speaks of the whole report, as published.
    expect(made.one('[part=computed]').textContent).to.equal(whole.one('[part=computed]').textContent);
    const items = made.count('[part=item]');
    made.element.view = 'table';
    await made.rest();
    expect(made.count('[id^=row-]') === items).to.equal(true);
    made.element.category = '';
    made.element.view = '';
    await made.settle();
    expect(made.count('[part=item]')).to.equal(32);
    made.sound();
  });

  it('passes over what names no category, with one warning, and shows nothing else in its place', async () => {
    const warned = sinon.stub(console, 'warn');
    try {
      const made = await board('category="1 parks-of-elsewhere"');
      expect(made.count('[part=category]')).to.equal(1);
      const none = await board('category="parks-of-elsewhere"');
      expect(none.count('[part=category]')).to.equal(0);
      expect(none.text).to.contain(en.found(0, 32));
      expect(warned.args.map(String).filter((line) => line.includes('parks-of-elsewhere'))).to.have.length(1);
    } finally {
      warned.restore();
    }
  });

  it('leaves alone a link to an item of another category', async () => {
    const made = await board('category="1"');
    location.hash = 'civic-item-32';
    await made.rest();
    location.hash = '';
    await made.rest();
    made.sound();
  });
});
