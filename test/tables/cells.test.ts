// Targets, shares, dates and choices, one row of the table of cells after another.
import assert from 'node:assert/strict';
import test from 'node:test';
import type {Cell} from '../../src/tables/cell.js';
import {choiceOf} from '../../src/tables/read/choice.js';
import {orderOf, readDate, serialDay} from '../../src/tables/read/date.js';
import {readShare, type Scale} from '../../src/tables/read/share.js';
import {stateOf} from '../../src/tables/read/state.js';
import {readTarget} from '../../src/tables/read/target.js';

const point = {decimal: '.', sure: true} as const;

const targets: readonly (readonly [Cell, object])[] = [
  [1000, {kind: 'exact', value: 1000}],
  ['1,000', {kind: 'exact', value: 1000}],
  ['≥10', {kind: 'atLeast', value: 10}],
  ['不少于10', {kind: 'atLeast', value: 10}],
  ['不少于35万人', {kind: 'atLeast', value: 350_000}],
  ['200个以上', {kind: 'atLeast', value: 200}],
  ['at least 10', {kind: 'atLeast', value: 10}],
  ['al menos 10', {kind: 'atLeast', value: 10}],
  ['au moins 10', {kind: 'atLeast', value: 10}],
  ['على الأقل 10', {kind: 'atLeast', value: 10}],
  ['≤5', {kind: 'atMost', value: 5}],
  ['不超过5', {kind: 'atMost', value: 5}],
  ['at most 5', {kind: 'atMost', value: 5}],
  ['40-60', {kind: 'range', min: 40, max: 60}],
  ['40–60', {kind: 'range', min: 40, max: 60}],
  ['40~60万', {kind: 'range', min: 400_000, max: 600_000}],
  ['6.5 to 8.5', {kind: 'range', min: 6.5, max: 8.5}],
  ['40至60', {kind: 'range', min: 40, max: 60}],
  ['-5', {kind: 'exact', value: -5}],
  ['保持100', {kind: 'maintain', value: 100}],
  ['none', {kind: 'none'}],
  ['95%', {kind: 'exact', value: 95}],
];
for (const [cell, wanted] of targets) {
  test(`readTarget of ${JSON.stringify(cell)}`, () => {
    const read = readTarget(cell, point);
    assert.deepEqual(read.kind === 'target' ? read.target : read, wanted);
  });
}
for (const cell of ['', '—', 'tbd']) test(`readTarget of "${cell}" is unknown and no target of 0`, () => assert.equal(readTarget(cell, point).kind, 'missing'));
test('readTarget keeps the year by which a target is to be reached', () => {
  assert.deepEqual(readTarget('5,000 trees by 2027', point), {kind: 'target', target: {kind: 'exact', value: 5000}, amount: {kind: 'amount', value: 5000, unit: 'trees', text: '5,000 trees by 2027'}, by: '2027'});
});
test('readTarget of words is a fault', () => assert.equal(readTarget('Build a school', point).kind, 'fault'));

const shares: readonly (readonly [Cell, Scale | null, object])[] = [
  ['52.7%', null, {share: 0.527, signed: true}],
  ['112.0%', null, {share: 1.12, digits: 1, signed: true}],
  ['66%', 'percent', {share: 0.66, signed: true}],
  [{kind: 'percent', value: 0.527, digits: 1}, null, {share: 0.527, signed: true}],
  [{kind: 'percent', value: 1.12, digits: 1}, null, {share: 1.12, digits: 1, signed: true}],
  [0.527, 'fraction', {share: 0.527, signed: false}],
  [52.7, 'percent', {share: 0.527, signed: false}],
  ['3.04倍', null, {share: 3.04, text: '3.04倍', signed: true}],
  [0, 'percent', {share: 0, signed: false}],
];
for (const [cell, scale, wanted] of shares) test(`readShare of ${JSON.stringify(cell)} in a column of ${scale ?? 'no known scale'}`, () => assert.deepEqual(readShare(cell, scale, point), {kind: 'share', ...wanted}));
test('readShare asks where nothing tells the scale, and refuses what is below 0', () => {
  assert.deepEqual(readShare(0.5, null, point), {kind: 'fault', code: 'scale', text: '0.5'});
  assert.deepEqual(readShare('-5%', null, point), {kind: 'fault', code: 'negative', text: '-5%'});
});

const dates: readonly (readonly [Cell, string])[] = [
  [new Date(Date.UTC(2026, 5, 30)), '2026-06-30'], [46203, '2026-06-30'], ['46203', '2026-06-30'], [2026, '2026'], ['2026', '2026'], ['2026-06-30', '2026-06-30'], ['2026-06-30 00:00:00', '2026-06-30'], ['2026/6/30', '2026-06-30'],
  ['20260630', '2026-06-30'], ['30.6.2026', '2026-06-30'], ['5.6.2026', '2026-06-05'], ['Jun-26', '2026-06'], ["Sept '29", '2029-09'], ['30/6/26', '2026-06-30'], ['6/30/26', '2026-06-30'], ['6/6/26', '2026-06-06'], ['2026年6月', '2026-06'], ['2026年6月30日', '2026-06-30'],
  ['２０２６年６月', '2026-06'], ['2026年', '2026'], ['2026年底', '2026-12'], ['2026年上半年', '2026-06'], ['2026年第二季度', '2026-06'], ['end of 2026', '2026-12'], ['finales de 2026', '2026-12'], ['fin 2026', '2026-12'], ['Q2 2026', '2026-06'],
  ['2026 Q2', '2026-06'], ['H1 2026', '2026-06'], ['June 2026', '2026-06'], ['junio de 2026', '2026-06'], ['juin 2026', '2026-06'], ['30 June 2026', '2026-06-30'], ['30 de junio de 2026', '2026-06-30'], ['1er juillet 2026', '2026-07-01'],
  ['June 30, 2026', '2026-06-30'], ['06/2026', '2026-06'], ['2026년 6월', '2026-06'], ['2025/26', '2026'], ['FY 2025-26', '2026'], ['令和7年度', '2025'], ['民國115年6月30日', '2026-06-30'], ['115年6月', '2026-06'], ['by 2028', '2028'], ['令和元年5月1日', '2019-05-01'], ['平成31年4月', '2019-04'],
];
for (const [cell, wanted] of dates) test(`readDate of ${JSON.stringify(cell)}`, () => assert.deepEqual(readDate(cell, null), {kind: 'date', date: wanted}));
test('readDate asks where day and month cannot be told apart, and goes by the column', () => {
  assert.deepEqual(readDate('6/5/26', null), {kind: 'fault', code: 'order', text: '6/5/26'});
  assert.equal(orderOf(['6/5/26', '6/30/26']), 'mdy');
  assert.equal(orderOf(['6/5/26', '30/6/26']), 'dmy');
  assert.equal(orderOf(['6/5/26', '1/2/26']), null);
  assert.deepEqual(readDate('6/5/26', 'mdy'), {kind: 'date', date: '2026-06-05'});
  assert.deepEqual(readDate('6/5/26', 'dmy'), {kind: 'date', date: '2026-05-06'});
});
test('readDate takes no day that no calendar has', () => {
  for (const text of ['2026-02-30', '31.4.2026', '2026-13', 'soon', '2026年13月', '0/0/26']) assert.equal(readDate(text, 'dmy').kind, 'fault', text);
});
test('serialDay knows both epochs and the day that never was', () => {
  // From the documentation of Excel: 1 is 1 January 1900, 61 is 1 March 1900; in the other epoch 0 is 1 January 1904.
  assert.deepEqual([serialDay(1, 1900), serialDay(59, 1900), serialDay(61, 1900), serialDay(39448, 1900), serialDay(37986, 1904)], ['1900-01-01', '1900-02-28', '1900-03-01', '2008-01-01', '2008-01-01']);
});

test('stateOf knows the words of many languages, and takes none that it does not know', () => {
  const expected: Readonly<Record<string, readonly string[]>> = {
    notStarted: ['Not-started', 'Yet to start', 'Niet gestart', 'Ikke påbegyndt', 'Nierozpoczęte', 'Başlamadı'],
    inProgress: ['In progress', 'On-going', 'Under construction', 'En curso', 'قيد التنفيذ', '有序推进', 'In uitvoering', 'Pågår', 'W toku', 'Devam ediyor', 'Đang thực hiện'],
    onTrack: ['정상추진', 'On-track', 'Op schema', '已达序时进度', 'おおむね順調'], ahead: ['快于序时进度'],
    behind: ['Overdue', 'Off-track', 'Vertraagd', 'Försenad', 'Opóźnione', '未达序时进度', 'やや遅れ'],
    achieved: ['已完成', 'Réalisé', '完了', 'Complete', 'Fully implemented', 'Target met', 'Erfüllt', 'Afgerond', 'Genomfört', 'Gjennomført', 'Zrealizowane', 'Splněno', 'Teljesült', 'Tamamlandı', 'Hoàn thành', '実施済'],
    missed: ['Target not met', 'Nicht erfüllt', 'Niet gerealiseerd', 'Ej genomfört', 'Niezrealizowane', '未按期完成'],
    partly: ['Partially kept', 'Mostly met', 'Teilweise erfüllt', 'Deels gerealiseerd', 'Delvis genomfört', 'Częściowo zrealizowane', '一部実施'],
    suspended: ['Zurückgestellt'], dropped: ['No longer required', 'Stopgezet'], exceeded: ['Target exceeded'], unrated: ['Unrated'],
  };
  for (const [state, list] of Object.entries(expected)) assert.deepEqual(list.map((word) => [word, stateOf(word)]), list.map((word) => [word, state]));
  for (const word of ['Rather good', 'Not implemented', 'Planned', '未実施']) assert.equal(stateOf(word), null, word);
});

test('stateOf takes the word beside a light, and what is said of a thing in progress; a light alone and two verdicts are none', () => {
  for (const [word, state] of [
    ['Green – on track', 'onTrack'], ['Amber: at risk', 'behind'], ['On track (green)', 'onTrack'], ['In progress - on track', 'onTrack'], ['Underway (delayed)', 'behind'], ['进行中（滞后）', 'behind'],
    ['Green', null], ['RAG: red', null], ['Complete – ongoing', null], ['In progress – complete', null], ['Achieved / missed', null], ['On track, but costs rise', null],
  ] as const) assert.equal(stateOf(word), state, word);
});
test('choiceOf knows the words of the template in both languages', () => {
  assert.deepEqual([choiceOf('better', 'More'), choiceOf('better', '越少越好'), choiceOf('role', '部分（占目标）'), choiceOf('of', 'approved'), choiceOf('basis', 'whatever')], ['more', 'less', 'partOfTarget', 'approved', null]);
});
