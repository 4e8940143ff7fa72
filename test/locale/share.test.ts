import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {formatMultiple, formatShare} from '../../src/locale/share.js';
import {digitsOf} from '../../src/model/share.js';
import {fetchBoard} from '../model/reports.js';
import {en, zhHans} from './catalogues.js';

describe('formatShare', () => {
  const rows: readonly (readonly [number | null, string, string])[] = [
    [1.127, '112.7%', '112.7%'], [0.527, '52.7%', '52.7%'], [1.44, '144%', '144%'], [0.66, '66%', '66%'], [1, '100%', '100%'], [2, '200%', '200%'],
    [3.04, '304%', '304%'], [10, '1,000%', '1,000%'], [0, '0%', '0%'], [-0, '0%', '0%'], [null, '—', '—'],
    // Ties, which reports round up; 1.005 * 100 is 100.49999999999999.
    [0.4125, '41.3%', '41.3%'], [0.6375, '63.8%', '63.8%'], [0.8035, '80.4%', '80.4%'], [1.005, '100.5%', '100.5%'], [1.0005, '100.1%', '100.1%'],
    // Never rounded over the target.
    [0.9996, '99.96%', '99.96%'], [0.99951, '99.95%', '99.95%'], [0.99996, '99.996%', '99.996%'], [0.999996, '不足100%', 'just under 100%'],
    [1 - 2 ** -53, '不足100%', 'just under 100%'], [0.999, '99.9%', '99.9%'], [0.9994, '99.9%', '99.9%'],
    [1.0004, '100.04%', '100.04%'], [1.00004, '100.004%', '100.004%'], [1.000004, '略超100%', 'just over 100%'], [1 + 2 ** -52, '略超100%', 'just over 100%'],
    // Never 0 for something.
    [0.0004, '<0.1%', '<0.1%'], [5e-324, '<0.1%', '<0.1%'], [0.0005, '0.1%', '0.1%'], [0.001, '0.1%', '0.1%'],
    [-0.375, '-37.5%', '-37.5%'], [-1.5, '-150%', '-150%'], [-0.0004, '<0%', '<0%'], [-5e-324, '<0%', '<0%'],
  ];
  for (const [share, chinese, english] of rows) {
    it(`says ${chinese} for ${share}`, () => {
      expect(formatShare(share, zhHans)).to.equal(chinese);
      expect(formatShare(share, en)).to.equal(english);
    });
  }

  it('prints a stated share with the stated digits, exactly', () => {
    expect(formatShare(0.66, en, 1)).to.equal('66.0%');
    expect(formatShare(0.527, en, 0)).to.equal('53%');
    expect(formatShare(1, en, 2)).to.equal('100.00%');
    expect(formatShare(0.9996, en, 1)).to.equal('100.0%');
    expect(formatShare(0.12345678, en, 6)).to.equal('12.345678%');
  });

  it('keeps the target and what lies about it apart, for any share', () => {
    const near = fc.oneof(fc.double({noNaN: true, min: 0.9, max: 1.1}), fc.double({noNaN: true, min: 0, max: 0.01}), fc.double({noNaN: true, min: 0, max: 100}));
    fc.assert(fc.property(near, (share) => {
      for (const strings of [zhHans, en]) {
        const words = formatShare(share, strings);
        expect(words === '100%', words).to.equal(share === 1);
        expect(words === '0%', words).to.equal(share === 0);
      }
    }), {numRuns: 1000});
  });

  it('is what Intl says with one digit, away from 0 and 100 %', () => {
    const intl = new Intl.NumberFormat('en', {style: 'percent', maximumFractionDigits: 1});
    fc.assert(fc.property(fc.double({noNaN: true, min: 0.001, max: 50}).filter((share) => Math.abs(share - 1) > 0.001), (share) => {
      expect(formatShare(share, en)).to.equal(intl.format(share));
    }));
  });

  it('follows the language: French sets a space that does not break', () => {
    expect(formatShare(1.127, {...en, lang: 'fr'})).to.match(/^112,7[\u00a0\u202f]%$/);
    expect(formatShare(1.127, {...en, lang: 'tr'})).to.equal('%112,7');
  });
});

describe('formatShare of the first report', () => {
  // As the article prints them, in its order; the 80 % of item 15 stands for two figures.
  const printed: readonly (readonly [number, readonly string[]])[] = [
    [1, ['52.7%', '44.1%', '112.7%', '64.4%', '66%']], [2, ['55.2%']], [3, ['80%']], [5, ['90.7%', '88%']], [6, ['103.1%', '61.7%']], [7, ['66%', '107.1%']],
    [8, ['100%']], [9, ['99%']], [10, ['144%']], [11, ['83.5%']], [12, ['41.3%']], [15, ['60%', '80%', '80%']], [16, ['100%']],
    [19, ['105.1%', '304%', '58%', '100%']], [20, ['80.4%', '55%', '80%', '70%', '31%', '80%']], [21, ['100%']], [22, ['123.6%', '104%']], [23, ['100%']],
    [27, ['63.8%', '60%', '60%']], [30, ['57.5%']], [32, ['200%', '54%']],
  ];

  it('says every stated share as the article prints it: 41, one of them for two figures', async () => {
    const {items} = await fetchBoard('qingdao-2021-half-year');
    const ours = items.map(({item, metrics}) => [item.number, metrics.flatMap(({metric, parts}) => [metric, ...parts.map(({part}) => part)])
      .flatMap(({stated}) => (stated ? [formatShare(stated.share, zhHans, digitsOf(stated))] : []))] as const);
    expect(ours.filter(([, shares]) => shares.length > 0)).to.deep.equal(printed);
    expect(printed.flatMap(([, shares]) => shares)).to.have.length(41 + 1);
  });

  it('finds the printed shares again where one is computed, all but that of the estates', async () => {
    const {items} = await fetchBoard('qingdao-2021-half-year');
    const measured = items.flatMap(({metrics}) => metrics.flatMap(({metric, share, parts}) => [
      {metric, share}, ...parts.map((part) => ({metric: part.part, share: part.share})),
    ])).filter(({metric, share}) => metric.stated && share.derived !== null);
    const different = measured.filter(({metric, share}) => formatShare(share.derived, zhHans, digitsOf(metric.stated!)) !== formatShare(share.value, zhHans, share.digits));
    expect(different.map(({metric}) => metric.id)).to.deep.equal(['estates']);
  });
});

describe('formatMultiple', () => {
  const rows: readonly (readonly [number, string])[] = [
    [3.04, '3.04'], [10, '10'], [2, '2'], [2.999, '2.99'], [2.9999999, '2.99'], [2.5, '2.5'], [2.29, '2.29'], [4.35, '4.35'], [1234.567, '1,234.56'], [1e21, '1,000,000,000,000,000,000,000'],
  ];
  for (const [share, words] of rows) {
    it(`says ${words} for ${share}`, () => {
      expect(formatMultiple(share, en)).to.equal(words);
      expect(formatMultiple(share, zhHans)).to.equal(words);
    });
  }

  it('never says more than there is, and never infinite', () => {
    fc.assert(fc.property(fc.double({noNaN: true, min: 2, max: Number.MAX_VALUE}), (share) => {
      const words = formatMultiple(share, en);
      expect(words).not.to.include('∞');
      expect(Number(words.replaceAll(',', ''))).to.be.within(share * (1 - 1e-12) - 0.01, share * (1 + 1e-12));
    }));
  });
});
