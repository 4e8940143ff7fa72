import {expect} from '@open-wc/testing';
import {audit} from '../../src/audit/audit.js';
import {boardOf} from '../../src/model/board.js';
import {parse} from '../../src/schema/parse.js';
import type {Report} from '../../src/schema/report.js';
import {renderStatic} from '../../src/static.js';

const report = (items: readonly object[], rest: object = {}): Report => parse({
  $schema: 'report.schema.json', version: '1.1', lang: 'en', title: 'Made up', publisher: {name: 'Nobody'}, plan: {start: '2024-01-01', end: '2027-12-31'}, asOf: '2026-03-31',
  categories: [{label: 'All', items}], ...rest,
});
const legendOf = (one: Report): readonly (readonly [key: string, count: number])[] => boardOf(one).legend.map(({key, count}) => [key, count]);
const rulesOf = (one: Report): readonly string[] => audit(one).map(({rule}) => rule);

describe('a report with verdicts that nobody would give', () => {
  it('counts each of 200 words of 60 characters, and says all of them', () => {
    const words = Array.from({length: 200}, (_, i) => ({id: `w${i}`, label: `${'Kept as far as anybody can say of a promise, '.padEnd(56, 'x')}${String(i).padStart(4, '0')}`, state: 'achieved'}));
    const one = report(words.map(({id}, i) => ({title: `Promise ${i}`, status: {is: id}})), {statuses: words});
    expect(words.every(({label}) => label.length === 60)).to.equal(true);
    expect(legendOf(one)).to.deep.equal(words.map(({id}) => [`is:${id}`, 1]));
    const text = renderStatic(one, {target: 'text'});
    expect(words.filter(({label}) => !text.includes(label))).to.deep.equal([]);
  });

  it('keeps two words apart that are spelt alike', () => {
    const one = report([{title: 'a', status: {is: 'x'}}, {title: 'b', status: {is: 'y'}}, {title: 'c', status: {is: 'y'}}], {
      statuses: [{id: 'x', label: 'Done', state: 'achieved'}, {id: 'y', label: 'Done', state: 'dropped'}],
    });
    expect(legendOf(one)).to.deep.equal([['is:x', 1], ['is:y', 2]]);
  });

  it('takes the word where word and state contradict each other, and the checker tells of a verdict that its share and its history contradict', () => {
    const one = report([{
      title: 'a', status: {is: 'kept', state: 'dropped', date: '2026-01'}, statusHistory: [{is: 'broken', date: '2026-03-01'}], due: '2025-12-31',
      metrics: [{role: 'progress', label: 'Homes', value: 40, direction: 'more', target: {kind: 'exact', value: 100, origin: 'printed'}, stated: {share: 0.4, of: 'target'}}],
    }, {title: 'b', status: {is: 'kept'}, statusHistory: [{is: 'kept'}, {is: 'broken'}]}], {
      statuses: [{id: 'kept', label: 'Kept', state: 'achieved'}, {id: 'broken', label: 'Broken', state: 'missed'}],
    });
    expect(legendOf(one)).to.deep.equal([['is:kept', 2]]);
    const said = renderStatic(one, {target: 'text'});
    for (const words of ['Kept', 'Broken', '40%']) expect(said).to.contain(words);
    expect(rulesOf(one).filter((rule) => rule === 'verdict-contradicts').length).to.equal(2);
  });

  it('draws due dates of the year 0 and of 9999 as they are, and looks at them', () => {
    const one = report(['0000', '0000-02-29', '0001-01-01', '9999', '9999-12-31'].map((due, i) => ({title: `Promise ${i}`, due, status: {state: 'pending'}})));
    const text = renderStatic(one, {target: 'text'});
    expect(text).to.contain('9999');
    for (const wrong of ['NaN', 'Invalid', 'undefined', '10000', '1900']) expect(text, wrong).not.to.contain(wrong);
    expect(rulesOf(one).filter((rule) => rule === 'verdict-contradicts').length).to.equal(3);
  });

  it('counts verdicts, shares and neither apart, and each item once', () => {
    const share = {role: 'progress', label: 'Homes', value: 60, direction: 'more', target: {kind: 'exact', value: 100, origin: 'printed'}};
    const one = report([
      {title: 'a', status: {is: 'kept'}}, {title: 'b', metrics: [share]}, {title: 'c'}, {title: 'd', status: {is: 'kept'}, metrics: [share]}, {title: 'e', status: {state: 'unrated'}},
    ], {statuses: [{id: 'kept', label: 'Kept', state: 'achieved'}]});
    const board = boardOf(one);
    expect(board.legend.reduce((sum, {count}) => sum + count, 0)).to.equal(5);
    expect(legendOf(one).find(([key]) => key === 'is:kept')).to.deep.equal(['is:kept', 2]);
    expect([board.shares, board.items.filter(({origin}) => origin === 'derived').length]).to.deep.equal([2, 1]);
    const text = renderStatic(one, {target: 'text'});
    for (const title of ['a', 'b', 'c', 'd', 'e']) expect(text).to.match(new RegExp(`^${title} — `, 'm'));
  });
});
