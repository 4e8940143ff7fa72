import {expect} from '@open-wc/testing';
import {lastDay} from '../../src/schema/last-day.js';

describe('lastDay', () => {
  for (const [date, day] of [['2023', '2023-12-31'], ['2023-04', '2023-04-30'], ['2024-02', '2024-02-29'], ['1900-02', '1900-02-28'], ['0099', '0099-12-31'], ['2023-04-05', '2023-04-05']]) {
    it(`of ${date} is ${day}`, () => {
      expect(lastDay(date!)).to.equal(day);
    });
  }
});
