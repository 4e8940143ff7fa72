// What stands beside a number in its cell and is no unit of it, powers of ten, and verdicts in several words.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {unitPower} from '../../src/tables/read/magnitude.js';
import {missingOf} from '../../src/tables/read/missing.js';
import {pointStyle} from '../../src/tables/read/number-style.js';
import {readAmount} from '../../src/tables/read/amount.js';
import {readTarget} from '../../src/tables/read/target.js';
import {stateOf} from '../../src/tables/read/state.js';

it('marks beside a number are no units of it, and stay in the printed form', () => {
  for (const [cell, value, unit] of [['6,804r', 6804, undefined], ['251 ᵖ', 251, undefined], ['12 ▲', 12, undefined], ['12.5%↑', 12.5, '%'], ['3rd', 3, undefined], ['11th', 11, undefined], ['21st', 21, undefined], ['12st', 12, 'st'], ['3 st', 3, 'st'], ['5,000 (cumulative)', 5000, undefined], ['45 (Q2)', 45, undefined], ['4 r', 4, 'r']] as const) {
    const amount = readAmount(cell, pointStyle);
    assert.ok(amount.kind === 'amount');
    assert.deepEqual([amount.value, amount.unit, amount.text], [value, unit, cell]);
  }
  assert.deepEqual((({target}: any) => target)(readTarget('90+%', pointStyle)), {kind: 'atLeast', value: 90});
});

it('powers of ten as Czechs, Danes and Indians write them', () => {
  assert.deepEqual(['mil. Kč', 'mil. lei', 'mil euros', 'mia. kr.', 'mill. kr', 'mld zł', 'Nos. (in lakh)', 'Rs. in crore'].map((unit) => unitPower(unit)), [{factor: 1e6, unit: 'Kč'}, {factor: 1e6, unit: 'lei'}, {factor: 1e3, unit: 'euros'}, {factor: 1e9, unit: 'kr.'}, {factor: 1e6, unit: 'kr'}, {factor: 1e9, unit: 'zł'}, {factor: 1e5, unit: ''}, {factor: 1e7, unit: 'Rs.'}]);
});

it('something is achieved in part whatever word says that it is achieved', () => {
  assert.deepEqual(['Partly done', 'Mostly delivered', 'Teilweise abgeschlossen', 'Parcialmente cumprido', 'Cumplida parcialmente', 'Fully delivered', 'Mostly on track', 'Partly missed', 'Target missed', 'Significantly delayed'].map(stateOf), ['partly', 'partly', 'partly', 'partly', 'partly', 'achieved', null, null, 'missed', 'behind']);
});

it('a minus sign alone is no number', () => assert.deepEqual(['−', '-', '– –'].map((text) => missingOf(text)), [{reason: null}, {reason: null}, {reason: null}]));
