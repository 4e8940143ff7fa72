// Rows that count several things at once, such as homes and schools of a district: each is a figure of its own, and each number is that of its cell.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {Cell} from '../../src/tables/cell.js';
import type {Merge} from '../../src/tables/sheet.js';
import {originOf, readTable} from '../../src/tables.js';

const N = null;
const read = (cells: Cell[][], merges: Merge[] = [], mapping?: ReturnType<typeof readTable>['mapping']) => readTable([{name: 'S', cells, merges}], mapping);
type Reading = ReturnType<typeof read>;
const items = ({draft}: Reading): any[] => JSON.parse(JSON.stringify(draft)).categories.flatMap((one: any) => one.items);
/** Title, label, value, target and unit of each figure. */
const figures = (reading: Reading): unknown[][] => items(reading).flatMap(({title, metrics = []}) => metrics.map((one: any) => [title, one.label, one.value, one.target?.value, one.unit]));
const wanted = (homes: string, schools: string, ...units: (string | undefined)[]) => [
  ['North', homes, 50, 100, units[0]], ['North', schools, 2, 5, units[1]], ['South', homes, 70, 200, units[0]], ['South', schools, 3, 6, units[1]],
];
const rows: Cell[][] = [['North', 100, 50, 5, 2], ['South', 200, 70, 6, 3]];

it('heads that name what is counted and how give a figure for each thing, in several languages and orders', () => {
  const heads: readonly (readonly [heads: string[], homes: string, schools: string, ...units: string[]])[] = [
    [['District', 'Homes target', 'Homes value', 'Schools target', 'Schools value'], 'Homes', 'Schools'], [['District', 'Target: homes', 'Actual: homes', 'Target: schools', 'Actual: schools'], 'homes', 'schools'],
    [['District', 'Target for homes', 'Actual for homes', 'Target for schools', 'Actual for schools'], 'homes', 'schools'], [['District', 'Homes (flats) target', 'Homes (flats) actual', 'Schools (units) target', 'Schools (units) actual'], 'Homes', 'Schools', 'flats'],
    [['Distrito', 'Meta de viviendas', 'Logrado de viviendas', 'Meta de escuelas', 'Logrado de escuelas'], 'viviendas', 'escuelas'], [['Quartier', 'Cible logements', 'Réalisé logements', 'Cible écoles', 'Réalisé écoles'], 'logements', 'écoles'],
    [['Bezirk', 'Wohnungen Ziel', 'Wohnungen Ist', 'Schulen Ziel', 'Schulen Ist'], 'Wohnungen', 'Schulen'], [['区县', '住房目标', '住房完成', '学校目标', '学校完成'], '住房', '学校'], [['区', '住宅目標値', '住宅実績値', '学校目標値', '学校実績値'], '住宅', '学校'],
  ];
  for (const [head, homes, schools, ...units] of heads) {
    const reading = read([head, ...rows]);
    assert.deepEqual(figures(reading), wanted(homes, schools, ...units), head.join(', '));
    assert.deepEqual(reading.unused, [], head.join(', '));
  }
});

it('two rows of heads, with the things or the amounts above, and with merged cells', () => {
  const across = [{top: 0, left: 1, bottom: 0, right: 2}, {top: 0, left: 3, bottom: 0, right: 4}];
  assert.deepEqual(figures(read([['District', 'Homes', N, 'Schools', N], [N, 'Target', 'Actual', 'Target', 'Actual'], ...rows], across)), wanted('Homes', 'Schools'));
  assert.deepEqual(figures(read([['District', 'Target', N, 'Actual', N], [N, 'Homes', 'Schools', 'Homes', 'Schools'], ...rows.map(([name, a, b, c, d]) => [name!, a!, c!, b!, d!])], across)), wanted('Homes', 'Schools'));
});

it('years in the heads are the history of each thing, and what the whole row says is of each or of the item', () => {
  const reading = read([['District', 'Homes 2025', 'Homes target 2026', 'Homes value 2026', 'Schools target 2026', 'Schools value 2026', 'As of', 'Status', 'Remark'], ['North', 40, 100, 50, 5, 2, '2026-06-30', 'On track', 'Two sites are late.']]);
  const [item] = items(reading);
  assert.deepEqual(item.metrics.map(({label, value, asOf, target, note}: any) => [label, value, asOf, target.value, target.by, note]), [['Homes', 50, '2026-06-30', 100, '2026', undefined], ['Schools', 2, '2026-06-30', 5, '2026', undefined]]);
  assert.deepEqual([item.notes, item.status.state], [['Two sites are late.'], 'onTrack']);
  // A year over numbers of homes says nothing of target or value.
  assert.deepEqual(reading.unused.map(({ref}) => ref), ['S!B']);
});

it('an empty thing of a row is no figure, a dash is a missing one, and a number without a thing is listed and taken for none', () => {
  const reading = read([['District', 'Homes target', 'Homes value', 'Schools target', 'Schools value', 'Value'], ['North', 100, '—', N, N, 9], ['South', 200, 70, 6, 3, 9]]);
  assert.deepEqual(figures(reading), [['North', 'Homes', undefined, 100, undefined], ['South', 'Homes', 70, 200, undefined], ['South', 'Schools', 3, 6, undefined]]);
  assert.deepEqual(reading.unused.map(({ref, why}) => [ref, why]), [['S!F', 'twoColumns']]);
  assert.equal(originOf(reading.origins, '/categories/0/items/1/metrics/1/target/value'), 'S!D3');
  assert.equal(originOf(reading.origins, '/categories/0/items/1/metrics/1/label'), 'S!D1');
});

it('words that tell when or how an amount is meant are no things', () => {
  for (const words of [['Annual', 'Quarterly'], ['Original', 'Revised'], ['Q1', 'Q2']] as const) {
    const reading = read([['Project', ...words.flatMap((word) => [`${word} target`, `${word} value`])], ...rows]);
    assert.deepEqual(figures(reading).filter(([, , value]) => value !== undefined), [], words.join());
    assert.ok(reading.findings.some(({code}) => code === 'twoColumns'), words.join());
  }
});

it('the kept mapping reads the next table, also where its columns stand elsewhere; what a hand wrote is read so too', () => {
  const {mapping} = read([['District', 'Homes target', 'Homes value', 'Schools target', 'Schools value'], ...rows]);
  assert.deepEqual(mapping.tables[0]!.columns!.map(({measure}) => measure), [undefined, 'Homes', 'Homes', 'Schools', 'Schools']);
  assert.deepEqual(figures(read([['District', 'Schools value', 'Schools target', 'Homes value', 'Homes target'], ['North', 4, 5, 60, 100]], [], mapping)), [['North', 'Schools', 4, 5, undefined], ['North', 'Homes', 60, 100, undefined]]);
  const own = {...mapping, tables: [{...mapping.tables[0]!, columns: [{head: 'D', field: 'item' as const}, {head: 'x', field: 'value' as const, measure: 'Flats', at: 'B'}, {head: 'y', field: 'value' as const, measure: 'Roads', at: 'C'}].map((one) => ({at: 'A', ...one}))}]};
  assert.deepEqual(figures(read([['D', 'x', 'y'], ['East', 1, 2]], [], own)), [['East', 'Flats', 1, undefined, undefined], ['East', 'Roads', 2, undefined, undefined]]);
});
