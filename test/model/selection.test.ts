import {expect} from '@open-wc/testing';
import {type Board, boardOf} from '../../src/model/board.js';
import {searchTexts, select, type Selected, type Sort, sorts, type Wish} from '../../src/model/selection.js';
import {type Standing, standings} from '../../src/model/standing.js';
import type {Report, Text} from '../../src/schema/report.js';
import {fetchBoard} from './reports.js';

const qingdao = await fetchBoard('qingdao-2021-half-year');
const all: Wish = {filter: [], search: '', sort: ''};
const inEnglish = (text: Text): string => (typeof text === 'string' ? text : text['en'] ?? '');
const inChinese = (text: Text): string => (typeof text === 'string' ? text : text['zh-Hans'] ?? '');

const chosen = (board: Board, wish: Partial<Wish>, {whole = false, say = inEnglish}: {whole?: boolean; say?: (text: Text) => string} = {}): readonly Selected[] =>
  select(board, {...all, ...wish}, () => searchTexts(board, say), whole);
const numbers = (groups: readonly Selected[]): (number | undefined)[] => groups.flatMap(({items}) => items.map(({item}) => item.number));
const found = (search: string, say = inEnglish): (number | undefined)[] => numbers(chosen(qingdao, {search}, {say}));

/** A board of one category with an item for each list of shares. */
const boardWith = (items: readonly (readonly (number | null)[])[]): Board => boardOf({
  $schema: '', lang: 'en', title: 'T', publisher: {name: 'P'}, plan: {start: '2021-01-01', end: '2021-12-31'}, asOf: '2021-06-30',
  categories: [{label: 'C', items: items.map((shares, i) => ({
    number: i + 1, title: `Item ${i + 1}`,
    metrics: shares.map((share) => (share === null ? {role: 'context', label: 'L', value: 1} : {role: 'progress', label: 'L', stated: {share, of: 'target'}})),
  }))}],
} as unknown as Report);

describe('select(board, all)', () => {
  it('sorts an item of more shares than a call takes arguments', () => {
    const board = boardWith([[0.5], Array.from({length: 150_000}, (_, i) => 0.4 + i / 1e6)]);
    expect(numbers(chosen(board, {sort: 'share'}))).to.deep.equal([1, 2]);
  });


  it('gives every category with every item in the order of the report', () => {
    const groups = chosen(qingdao, {});
    expect(groups.map(({category}) => category)).to.deep.equal([...qingdao.categories]);
    expect(numbers(groups)).to.deep.equal(Array.from({length: 32}, (_, i) => i + 1));
  });

  it('asks for no search texts', () => {
    expect(() => select(qingdao, {...all, filter: ['over'], search: ' \u3000'}, () => {
      throw new Error('asked');
    })).not.to.throw();
  });

  it('keeps a category that has no items', () => {
    const board = boardWith([]);
    expect(chosen(board, {})).to.have.length(1);
    expect(chosen(board, {sort: 'share'})).to.have.length(1);
    expect(chosen(board, {filter: ['over']})).to.have.length(0);
  });
});

describe('select(board, {filter})', () => {
  for (const standing of standings) {
    it(`gives the items that are ${standing}, as many as the tally counts`, () => {
      const items = chosen(qingdao, {filter: [standing]}).flatMap((group) => group.items);
      expect(items).to.have.length(qingdao.legend.find(({key}) => key === standing)?.count ?? 0);
      expect(items.filter((item) => item.standing !== standing)).to.have.length(0);
    });
  }

  it('gives the items of any of several standings, in the order of the report', () => {
    const wanted: readonly Standing[] = ['behind', 'over'];
    expect(numbers(chosen(qingdao, {filter: wanted}))).to.deep.equal(qingdao.items.filter(({standing}) => wanted.includes(standing)).map(({item}) => item.number));
  });

  it('leaves out the categories of which nothing is left', () => {
    const groups = chosen(qingdao, {filter: ['over']});
    expect(groups.every(({items}) => items.length > 0)).to.equal(true);
    expect(groups.length).to.be.within(1, 3);
  });
});

describe('select(board, {within})', () => {
  it('gives the categories that are named, in the order of the report, and narrows with all else', () => {
    const within = [qingdao.categories[4]!, qingdao.categories[0]!];
    expect(chosen(qingdao, {within}).map(({category}) => category.category.number)).to.deep.equal([1, 5]);
    expect(numbers(chosen(qingdao, {within, filter: ['behind']}))).to.deep.equal(numbers(chosen(qingdao, {filter: ['behind']})).filter((number) => within.some(({items}) => items.some(({item}) => item.number === number))));
    expect(chosen(qingdao, {within: []})).to.deep.equal([]);
    expect(chosen(qingdao, {within: null})).to.have.length(10);
  });
});

describe('select(board, {search})', () => {
  it('finds a word of a title, of a label, of a category and of a milestone', () => {
    expect(found('green heating')).to.deep.equal([22]);
    expect(found('sealed waste points')).to.deep.equal([19]);
    expect(found('environment')).to.deep.equal([19, 20, 21, 22]);
    expect(found('Services are starting')).to.deep.equal([24]);
  });

  it('finds what has every term, in any order and in different texts of the item', () => {
    expect(found('heating environment')).to.deep.equal([22]);
    expect(found('heating nowhere')).to.deep.equal([]);
  });

  it('takes capitals for small letters, and full width for half width', () => {
    for (const search of ['GREEN Heating', 'ｇｒｅｅｎ　ｈｅａｔｉｎｇ', '  green\theating ']) expect(found(search), search).to.deep.equal([22]);
  });

  it('takes a composed letter for one with a mark of its own, and the sharp s for two', () => {
    const board = boardOf({...qingdao.report, categories: [{label: 'Caf\u00e9 Stra\u00dfe', items: [{title: 'x'}]}]} as unknown as Report);
    for (const search of ['cafe\u0301', 'CAFE\u0301', 'strasse', 'STRASSE']) expect(chosen(board, {search}), search).to.have.length(1);
  });

  it('reads the language that is shown and no other', () => {
    expect(found('绿色供热', inChinese)).to.deep.equal([22]);
    expect(found('绿色供热', inEnglish)).to.deep.equal([]);
    expect(found('green heating', inChinese)).to.deep.equal([]);
  });

  it('finds no term across the border of two texts', () => {
    const board = boardOf({...qingdao.report, categories: [{label: 'ab', items: [{title: 'cd'}]}]} as unknown as Report);
    expect(chosen(board, {search: 'bc'})).to.have.length(0);
    expect(chosen(board, {search: 'ab cd'})).to.have.length(1);
  });

  it('narrows together with the filter', () => {
    const {standing} = qingdao.items[18]!;
    expect(numbers(chosen(qingdao, {search: 'environment', filter: [standing]}))).to.include(19);
    expect(numbers(chosen(qingdao, {search: 'environment', filter: standings.filter((one) => one !== standing)}))).not.to.include(19);
  });
});

describe('select(board, {sort})', () => {
  // The lowest shares: 0.5, 1.2, none, 0.9, 0.5.
  const board = boardWith([[0.8, 0.5], [1.2], [null], [0.9], [0.5, 3]]);

  for (const [sort, order] of [
    ['', [1, 2, 3, 4, 5]], ['share', [2, 4, 1, 5, 3]], ['share-reversed', [1, 5, 4, 2, 3]],
    // At 49.6 % of the time: over, ahead, and on track twice; what is unknown last.
    ['state', [2, 4, 1, 5, 3]], ['state-reversed', [1, 5, 4, 2, 3]],
  ] as const) {
    it(`"${sort}" gives ${order.join(', ')}: equals as in the report, what cannot be compared last`, () => {
      expect(numbers(chosen(board, {sort}))).to.deep.equal(order);
      expect(numbers(chosen(board, {sort}, {whole: true}))).to.deep.equal(order);
    });
  }

  it('"state" goes through the standings from the best to the least, unknown last', () => {
    const order = chosen(qingdao, {sort: 'state'}, {whole: true}).map(({items}) => standings.indexOf(items[0]!.standing));
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
    const reversed = chosen(qingdao, {sort: 'state-reversed'}, {whole: true}).map(({items}) => items[0]!.standing);
    expect([reversed[0], reversed[31]]).to.deep.equal(['behind', 'unknown']);
  });

  it('stays within the categories, or leads over them with each item under its own', () => {
    const within = chosen(qingdao, {sort: 'share'});
    expect(within.map(({category}) => category.index)).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const whole = chosen(qingdao, {sort: 'share'}, {whole: true});
    expect(whole.map(({items}) => items.length)).to.deep.equal(Array(32).fill(1));
    expect(whole.every(({category, items}) => category.items.includes(items[0]!))).to.equal(true);
  });

  it('loses and doubles nothing, and leaves the board as it is', () => {
    for (const sort of sorts) for (const whole of [false, true]) {
      expect(numbers(chosen(qingdao, {sort}, {whole})).sort((a, b) => a! - b!), sort).to.deep.equal(Array.from({length: 32}, (_, i) => i + 1));
    }
    expect(qingdao.items.map(({index}) => index)).to.deep.equal(Array.from({length: 32}, (_, i) => i));
  });

  it('asks each item for its rank once: 10,000 items in any order', () => {
    const many = boardWith(Array.from({length: 10_000}, (_, i) => [((i * 7919) % 10_000) / 5000]));
    const shares = chosen(many, {sort: 'share' satisfies Sort}).flatMap(({items}) => items.map(({metrics}) => metrics[0]!.share.value!));
    expect(shares.filter((share, i) => i > 0 && share > shares[i - 1]!)).to.have.length(0);
    expect(shares).to.have.length(10_000);
  });
});
