import {expect} from '@open-wc/testing';
import {dayOf, lengthOf, timeOf} from '../../src/trend/day.js';

describe('timeOf', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['2021-06-30', '2021-06-30'], ['2021-02', '2021-02-28'], ['2020-02', '2020-02-29'], ['2021', '2021-12-31'], ['2021-12', '2021-12-31'],
    ['0042', '0042-12-31'], ['1969-12-31', '1969-12-31'],
  ];
  for (const [date, last] of rows) {
    it(`('${date}') is the start of ${last}, as Date.parse has it`, () => {
      expect(timeOf(date)).to.equal(Date.parse(`${last}T00:00:00Z`));
      expect(dayOf(timeOf(date))).to.equal(last);
    });
  }
});

describe('lengthOf', () => {
  for (const [date, days] of [['2021-06-30', 1], ['2021-02', 28], ['2020-02', 29], ['2021-12', 31], ['2020', 366], ['2021', 365]] as const) {
    it(`('${date}') is ${days} days`, () => expect(lengthOf(date) / 86_400_000).to.equal(days));
  }
});
