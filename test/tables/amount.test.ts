// What each kind of cell becomes. The right values are written beside: from Excel's documentation, CLDR's separators and the Chinese numerals.
import assert from 'node:assert/strict';
import test from 'node:test';
import type {Cell} from '../../src/tables/cell.js';
import {readAmount} from '../../src/tables/read/amount.js';
import {type NumberStyle, styleOf} from '../../src/tables/read/number-style.js';

const point: NumberStyle = {decimal: '.', sure: true};
const comma: NumberStyle = {decimal: ',', sure: true};
const open: NumberStyle = {decimal: '.', sure: false};

const numbers: readonly (readonly [Cell, NumberStyle, object])[] = [
  [184400, point, {value: 184400}],
  [0, point, {value: 0}],
  ['0', point, {value: 0}],
  ['18.44万人', point, {value: 184400, unit: '人', magnitude: 10000, precision: 100, text: '18.44万人'}],
  ['1.2亿元', point, {value: 120_000_000, unit: '元', magnitude: 100_000_000, precision: 10_000_000, text: '1.2亿元'}],
  ['1亿2000万元', point, {value: 120_000_000, unit: '元', magnitude: 100_000_000, precision: 10_000, text: '1亿2000万元'}],
  ['1萬2,000戶', point, {value: 12_000, unit: '戶', magnitude: 10_000, precision: 1, text: '1萬2,000戶'}],
  ['1조 2,000억원', point, {value: 1.2e12, unit: '원', precision: 100_000_000, text: '1조 2,000억원'}],
  ['2兆円', point, {value: 2e12, unit: '円', precision: 1e12, text: '2兆円'}],
  ['12兆瓦', point, {value: 12, unit: '兆瓦', text: '12兆瓦'}],
  ['3 lakh', point, {value: 300_000, precision: 100_000, text: '3 lakh'}],
  ['4.5 crore', point, {value: 45_000_000, precision: 1_000_000, text: '4.5 crore'}],
  ['1,320 (1)', point, {value: 1320, text: '1,320 (1)'}],
  ['2.7万亿元', point, {value: 2.7e12, unit: '元', precision: 1e11, text: '2.7万亿元'}],
  ['3千户', point, {value: 3000, unit: '户', magnitude: 1000, precision: 1000, text: '3千户'}],
  ['5千米', point, {value: 5, unit: '千米', text: '5千米'}],
  ['三十五', point, {value: 35, text: '三十五'}],
  ['两千', point, {value: 2000, text: '两千'}],
  ['一百零八个', point, {value: 108, unit: '个', text: '一百零八个'}],
  ['1,320', point, {value: 1320}],
  ['1,320', comma, {value: 1.32}],
  ['1 320', point, {value: 1320}],
  ['1\u202f320,5', comma, {value: 1320.5}],
  ['1.320,5', point, {value: 1320.5}],
  ['1.234.567', comma, {value: 1234567}],
  ['1.234.567', open, {value: 1234567}],
  ['12,34,567', point, {value: 1234567}],
  ["1'320.5", point, {value: 1320.5}],
  ['1.234', open, {value: 1.234, ambiguous: true}],
  ['12.34', open, {value: 12.34}],
  ['0.527', open, {value: 0.527}],
  ['1234.567', open, {value: 1234.567}],
  ['１３２０', point, {value: 1320}],
  ['٣٫٥', point, {value: 3.5}],
  ['١٬٣٢٠', point, {value: 1320}],
  ['3.5 مليون', point, {value: 3_500_000, magnitude: 1_000_000, precision: 100_000, text: '3.5 مليون'}],
  ['1,5 millones de euros', comma, {value: 1_500_000, unit: 'de euros', magnitude: 1_000_000, precision: 100_000, text: '1,5 millones de euros'}],
  ['2 mil millones', point, {value: 2e9, magnitude: 1e9, precision: 1e9, text: '2 mil millones'}],
  ['3만 명', point, {value: 30000, unit: '명', magnitude: 10000, precision: 10000, text: '3만 명'}],
  ['€ 1,200', point, {value: 1200, unit: '€', text: '€ 1,200'}],
  ['$5m', point, {value: 5_000_000, unit: '$', magnitude: 1_000_000, precision: 1_000_000, text: '$5m'}],
  ['5.2M', point, {value: 5_200_000, magnitude: 1_000_000, precision: 100_000, text: '5.2M'}],
  ['120 m2', point, {value: 120, unit: 'm2', text: '120 m2'}],
  ['-5', point, {value: -5}],
  ['−5', point, {value: -5}],
  ['(1,320)', point, {value: -1320, text: '(1,320)'}],
  ['△5', point, {value: -5}],
  ['1e-7', point, {value: 1e-7}],
  ['约519万', point, {value: 5_190_000, bound: 'about', magnitude: 10000, precision: 10000, text: '约519万'}],
  ['30余万份', point, {value: 300_000, bound: 'over', unit: '份', magnitude: 10000, precision: 10000, text: '30余万份'}],
  ['about 5,000', point, {value: 5000, bound: 'about', text: 'about 5,000'}],
  ['>200', point, {value: 200, bound: 'over', text: '>200'}],
  ['≥10', point, {value: 10, bound: 'atLeast', text: '≥10'}],
  ['200个以上', point, {value: 200, bound: 'atLeast', unit: '个', text: '200个以上'}],
  ['环境 5', point, {kind: 'fault', code: 'words', text: '环境 5'}],
  ['52.7%', point, {value: 52.7, rate: 0.527, unit: '%'}],
  ['٥٢٫٧٪', point, {value: 52.7, rate: 0.527, unit: '%', text: '٥٢٫٧٪'}],
  ['12,345%', open, {value: 12.345, rate: 0.12345, unit: '%'}],
  [{kind: 'percent', value: 0.527, digits: 1}, point, {value: 52.7, rate: 0.527, unit: '%'}],
  [{kind: 'percent', value: 0.5268571, digits: 1}, point, {value: 52.7, rate: 0.527, unit: '%'}],
  [{kind: 'percent', value: 0.5268571, digits: null}, point, {value: 52.68571, rate: 0.5268571, unit: '%'}],
];

for (const [cell, style, wanted] of numbers) {
  test(`readAmount of ${JSON.stringify(cell)}${style === comma ? ' in a column of decimal commas' : style === open ? ' in a column that shows nothing' : ''}`, () => {
    assert.deepEqual(readAmount(cell, style), {kind: 'amount', ...wanted});
  });
}

const missing: readonly (readonly [Cell, string | null])[] = [
  [null, null], ['', null], [' ', null], ['—', null], ['-', null], ['……', null], ['…', null], ['待定', null], ['TBD', null], ['n/a', null], ['N.A.', null], ['not applicable', 'notApplicable'], ['不适用', 'notApplicable'],
  ['withheld', 'withheld'], ['不公开', 'withheld'], ['not yet due', 'notYetDue'], ['未到期', 'notYetDue'], ['not measured', 'notMeasured'], ['no disponible', 'notMeasured'], ['غير متاح', 'notMeasured'],
];
for (const [cell, reason] of missing) {
  test(`readAmount of ${JSON.stringify(cell)} is missing, never 0`, () => {
    const read = readAmount(cell, point);
    assert.equal(read.kind, 'missing');
    assert.equal('reason' in read ? read.reason : undefined, reason);
  });
}

const faults: readonly (readonly [Cell, string])[] = [
  [{kind: 'error', text: '#DIV/0!'}, 'error'], ['#REF!', 'error'], [{kind: 'formula'}, 'formula'], ['=cmd|calc', 'words'], ['40-60', 'two'], ['25 of 30', 'two'], ['196/216', 'two'], ['5 (12)', 'two'], ['10 (3) km', 'two'], ['5万3', 'two'], ['1万20000', 'two'], ['in progress', 'words'],
  [true, 'boolean'], [new Date(Date.UTC(2026, 5, 30)), 'date'], ['一般', 'words'], ['2026年6月', 'two'],
];
for (const [cell, code] of faults) {
  test(`readAmount of ${JSON.stringify(cell)} is no number: ${code}`, () => {
    const read = readAmount(cell, point);
    assert.deepEqual([read.kind, 'code' in read ? read.code : ''], ['fault', code]);
  });
}

test('styleOf goes with the majority of the texts that show a mark', () => {
  assert.deepEqual(styleOf(['1.320,5', '12,5', '1.234']), {decimal: ',', sure: true});
  assert.deepEqual(styleOf(['1,320.5', '12.5', '7,5', '1,234']), {decimal: '.', sure: true});
  assert.equal(styleOf(['1.234', '12', 'a']), null);
});
