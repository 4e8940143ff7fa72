import {expect} from '@open-wc/testing';
import {formatDate} from '../../src/locale/date.js';
import {en, zhHans} from './catalogues.js';

describe('formatDate', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['2021-06-30', '2021年6月30日', '30 June 2021'], ['2021-06', '2021年6月', 'June 2021'], ['2021', '2021年', '2021'],
    ['2021-01-01', '2021年1月1日', '1 January 2021'], ['2021-12-31', '2021年12月31日', '31 December 2021'], ['2024-02-29', '2024年2月29日', '29 February 2024'],
    // Days and words that are not in the calendar stay as they are.
    ['2021-02-29', '2021-02-29', '2021-02-29'], ['2021-02-30', '2021-02-30', '2021-02-30'], ['2021-13', '2021-13', '2021-13'], ['2021-00-01', '2021-00-01', '2021-00-01'],
    ['spring', 'spring', 'spring'], ['', '', ''], ['2021-06-30T10:00', '2021-06-30T10:00', '2021-06-30T10:00'],
  ];
  for (const [date, chinese, english] of rows) {
    it(`says ${chinese || 'nothing'} and ${english || 'nothing'} for ${date || 'no date'}`, () => {
      expect(formatDate(date, zhHans)).to.equal(chinese);
      expect(formatDate(date, en)).to.equal(english);
    });
  }
});
