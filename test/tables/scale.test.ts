// The publisher's own scale of verdicts, the pages of items and the declared shares have cells of their own.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Report} from '../../src/schema/report.js';
import type {Mapping} from '../../src/tables/mapping.js';
import {scaleOf} from '../../src/tables/scale.js';
import type {Cell} from '../../src/tables/cell.js';
import {readTable, writeRows} from '../../src/tables.js';
import {smallReport} from '../schema/small-report.js';

const head: Cell[][] = [['title', 'Promises'], ['publisher', 'A newsroom'], ['plan start', '2026-01-01'], ['plan end', '2026-12-31'], ['as of', '2026-06-30'], ['language', 'en']];
const scale: Cell[][] = [['verdict word', 'Promise kept', 'achieved', 'The law is in force.', 'kept'], ['verdict word', 'Compromise', 'partly'], ['verdict word', 'Broken', 'missed', null, 'broken']];
const items: Cell[][] = [[], ['category', 'item', 'item address', 'verdict', 'verdict date'], ['Tax', 'Lower the tax', 'https://news.example/1', 'promise KEPT', '2026-05-01'], [null, 'Publish it', 'news/2', 'Compromise', null], [null, 'Explain it', 'javascript:1', 'Late', null]];
const read = (rows: Cell[][], mapping?: Mapping) => readTable([{name: '', cells: rows}], mapping);
const plain = (value: unknown): any => JSON.parse(JSON.stringify(value));

describe('the scale of verdicts', () => {
  it('is read from rows of the report, and a verdict that is one of its words names it', () => {
    const {report, findings} = read([...head, ...scale, ...items]);
    assert.deepEqual(plain(report!.statuses), [
      {id: 'kept', label: 'Promise kept', state: 'achieved', rule: 'The law is in force.'}, {id: 'verdict-2', label: 'Compromise', state: 'partly'}, {id: 'broken', label: 'Broken', state: 'missed'},
    ]);
    assert.deepEqual(plain(report!.categories[0]!.items.map(({status}) => status)), [{is: 'kept', date: '2026-05-01'}, {is: 'verdict-2'}, {state: 'behind', text: 'Late'}]);
    assert.deepEqual(findings.filter(({level}) => level === 'error'), []);
  });

  it('says which word of it means nothing, and leaves that out', () => {
    const {report, findings} = read([...head, ['verdict word', 'Zugzwang', 'sideways'], ...items]);
    assert.equal(report!.statuses, undefined);
    assert.deepEqual(findings.filter(({code}) => code === 'stateUnknown').map(({ref, found}) => [ref, found]).slice(0, 1), [['B7', 'sideways']]);
  });

  it('is found by other words of the publisher through the mapping, which stay beside it', () => {
    const mapping = {...read([...head, ...scale, ...items]).mapping, states: {Late: 'broken'}};
    const {report} = read([...head, ...scale, ...items], mapping);
    assert.deepEqual(plain(report!.categories[0]!.items[2]!.status), {is: 'broken', text: 'Late'});
  });

  it('tells nothing where two of its words are alike', () => {
    const two = scaleOf([{id: 'a', label: 'Met'}, {id: 'b', label: 'met.'}, {id: 'c', label: {en: 'Kept', fr: 'Tenu'}}, null, {id: 5, label: 'x'}]);
    assert.deepEqual([two.idOf('Met'), two.wordOf('a'), two.idOf('tenu'), two.wordOf('c'), two.has('c'), two.idOf('x')], [undefined, undefined, 'c', undefined, true, undefined]);
  });
});

it('the address of an item is its page; what is no address is said and left out', () => {
  const {report, findings} = read([...head, ...scale, ...items]);
  assert.deepEqual(report!.categories[0]!.items.map(({url}) => url), ['https://news.example/1', 'news/2', undefined]);
  assert.deepEqual(findings.filter(({code}) => code === 'addressForm').map(({ref, found}) => [ref, found]), [['C14', 'javascript:1']]);
});

it('a declared share is a row of the report: its share, rule and printed form', () => {
  const {report, findings} = read([...head, ['declared share', 'Progress of the plan', '68.4%', 'Mean of all, capped.'], ['declared share', 'Index', '0.7', null, '70 points'], ['declared share', 'Below', '-5%'], ...items]);
  assert.deepEqual(plain(report!.declared), {figures: [{label: 'Progress of the plan', share: 0.684, rule: 'Mean of all, capped.'}]});
  assert.deepEqual(findings.filter(({code}) => code.startsWith('share')).map(({code, ref}) => [code, ref]), [['shareScale', 'B8'], ['shareNegative', 'B9']]);
});

it('none of them needs the column "more"', () => {
  // What has no cells of its own is left out.
  const statuses = [{id: 'kept', label: 'Promise kept', state: 'achieved' as const, rule: 'In force.'}, {id: 'stalled', label: 'Stalled', state: 'behind' as const}];
  const {license, known, ...small} = smallReport();
  const report = {...small, statuses, declared: {figures: [{label: 'All', share: 0.5}, {label: 'Half', share: 0.333, rule: 'Mean.'}]}, categories: [{label: 'A', items: [{title: 'B', url: 'https://news.example/1', status: {is: 'kept', date: '2026'}}, {title: 'C', url: 'c.html', status: {is: 'stalled', reason: 'No money.'}}]}]} as unknown as Report;
  for (const lang of ['en', 'zh-Hans'] as const) {
    const written = JSON.stringify(writeRows(report, {lang}).cells);
    assert.doesNotMatch(written, /statuses|figures|\\"url|\\"is\\"|\\"status/);
    assert.match(written, /Stalled/);
  }
});
