import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {boardOf} from '../../src/model/board.js';
import {digitsOf, follows, impliedTarget, type Measured, printedRange, type ShareState, shareOf} from '../../src/model/share.js';
import {parse} from '../../src/schema/parse.js';
import type {Stated} from '../../src/schema/report.js';
import {anyMetric, anyNumber, anyShare} from './arbitrary-metric.js';
import {type Kind, of, range, target} from './measured.js';
import {fetchReport, insides, reportOf} from './reports.js';

describe('shareOf', () => {
  /** What is measured, its share as a fraction worked out by hand, its state, and what arithmetic gives where that is no share to show. */
  const rows: readonly (readonly [string, Measured, number | null, ShareState, number?])[] = [
    ['at least: value / target', of('more', 33800, target('atLeast', 30000)), 338 / 300, 'over'],
    ['exact: value / target', of('more', 58, target('exact', 105)), 58 / 105, 'under'],
    ['the target to the dot is met', of('more', 29, target('exact', 29)), 1, 'met'],
    ['nothing reached is 0, not unknown', of('more', 0, target('exact', 2)), 0, 'none'],
    ['a negative value is below nothing', of('more', -5, target('exact', 20)), -0.25, 'none'],
    ['a baseline of 0 is none', of('more', 30, target('exact', 40), 0), 0.75, 'under'],
    ['more is better, from a baseline below', of('more', 54, target('atLeast', 60), 48), 0.5, 'under'],
    ['more is better, past the target: met, and no 150 %', of('more', 66, target('atLeast', 60), 48), null, 'met', 1.5],
    ['more is better, fallen below the baseline: away, and no -25 %', of('more', 45, target('atLeast', 60), 48), null, 'away', -0.25],
    ['more is better, from a negative baseline to 0', of('more', -1.2e6, target('atLeast', 0), -5e6), 0.76, 'under'],
    ['a baseline on the target is no way to go, but it is met', of('more', 61, target('atLeast', 60), 60), null, 'met'],
    ['value, target and baseline alike are met', of('more', 5, target('exact', 5), 5), null, 'met'],
    ['a baseline on the target that is left is not met', of('more', 59, target('atLeast', 60), 60), null, 'under'],
    ['a baseline past the target is no way to go, but it is met', of('more', 61, target('exact', 60), 70), null, 'met'],
    ['less is better, from a baseline above', of('less', 33, target('atMost', 30), 42), 0.75, 'under'],
    ['less is better, down to the target', of('less', 30, target('atMost', 30), 42), null, 'met', 1],
    ['less is better, beyond the target', of('less', 24, target('exact', 30), 42), null, 'met', 1.5],
    ['less is better, still at the baseline', of('less', 42, target('atMost', 30), 42), 0, 'none'],
    ['less is better, worse than the baseline', of('less', 230, target('atMost', 120), 200), null, 'away', -0.375],
    ['less is better, through 0 to a negative target', of('less', -800, target('atMost', -2000), 12000), 12800 / 14000, 'under'],
    ['to eliminate something', of('less', 1, target('atMost', 0), 9), 8 / 9, 'under'],
    ['less is better, but the baseline is below the target: met', of('less', 25, target('exact', 30), 20), null, 'met'],
    ['less is better without a baseline has no share', of('less', 25, target('exact', 30)), null, 'unknown'],
    ['less is better and at least contradict each other', of('less', 35, target('atLeast', 30), 42), null, 'unknown'],
    ['a ceiling without a baseline is met below it', of('less', 44, target('atMost', 45)), null, 'met'],
    ['a ceiling without a baseline is met on it', of('less', 45, target('atMost', 45)), null, 'met'],
    ['a ceiling without a baseline is not met above it', of('less', 46, target('atMost', 45)), null, 'under'],
    ['a ceiling of 0 is met by 0', of('less', 0, target('atMost', 0)), null, 'met'],
    ['a level to maintain, more being better, is met above it', of('more', 304, target('maintain', 300)), null, 'met'],
    ['a level to maintain, more being better, is not met below it', of('more', 299, target('maintain', 300)), null, 'under'],
    ['a level to maintain, less being better, is met below it', of('less', 299, target('maintain', 300)), null, 'met'],
    ['a level to maintain, less being better, is not met above it', of('less', 301, target('maintain', 300)), null, 'under'],
    ['a level to maintain gives no share, not even with a baseline', of('more', 304, target('maintain', 300), 200), null, 'met'],
    ['a range is met inside', of('neutral', 7.9, range(6.5, 8.5)), null, 'met'],
    ['a range is met on its ends', of('neutral', 6.5, range(6.5, 8.5)), null, 'met'],
    ['a range is not met below', of('neutral', 6.4, range(6.5, 8.5)), null, 'under'],
    ['a range is not met above', of('neutral', 8.6, range(6.5, 8.5)), null, 'under'],
    ['no target gives no share', of('more', 12, {kind: 'none'}), null, 'unknown'],
    ['a target left out gives no share', of('more', 12, null), null, 'unknown'],
    ['a value left out is unknown, not 0', of('more', null, target('exact', 2)), null, 'unknown'],
    ['a value left out of a range is unknown', of('neutral', null, range(1, 2)), null, 'unknown'],
    ['a target of 0 cannot be divided by', of('more', 5, target('exact', 0)), null, 'unknown'],
    ['a negative target without a baseline gives no share', of('more', -5, target('exact', -10)), null, 'unknown'],
    ['a direction left out is not taken for more', of(null, 58, target('exact', 105)), null, 'unknown'],
    ['a direction left out is not taken for less', of(null, 33, target('exact', 30), 42), null, 'unknown'],
    ['neutral gives no share', of('neutral', 58, target('exact', 105)), null, 'unknown'],
    ['1e308 of 1e308 is met', of('more', 1e308, target('exact', 1e308)), 1, 'met'],
    ['1e308 of 1 is over, and finite', of('more', 1e308, target('exact', 1)), 1e308, 'over'],
    ['1e308 of 0.1 is past every number, so not computed', of('more', 1e308, target('exact', 0.1)), null, 'unknown'],
  ];
  for (const [sentence, measured, value, state, derived] of rows) {
    it(`says: ${sentence}`, () => {
      const share = shareOf(measured);
      expect(share.state).to.equal(state);
      if (value === null) expect(share.value).to.equal(null);
      else expect(share.value! / (value || 1)).to.be.closeTo(value === 0 ? 0 : 1, 1e-12);
      if (derived === undefined) expect(share.derived).to.equal(share.value);
      else expect(share.derived).to.be.closeTo(derived, 1e-12);
      expect(share.origin).to.equal(value === null ? null : 'derived');
      expect(share).to.include({digits: null, differs: false});
      expect(share.surplus).to.equal(state === 'over' ? share.value! - 1 : null);
    });
  }

  const stated = (share: number, more: Partial<Stated> = {}): {stated: Stated} => ({stated: {share, of: 'target', ...more}});

  it('shows what is stated, keeps what is derived and says that they differ: 196 of 200 against 90.7 %', () => {
    const share = shareOf({...of('more', 196, target('atLeast', 200)), ...stated(0.907)});
    expect(share).to.include({value: 0.907, origin: 'stated', digits: 1, derived: 0.98, differs: true, state: 'under'});
  });

  /** Figures of the first report that are rounded, ties among them. */
  const rounded: readonly (readonly [string, number, number, number])[] = [
    ['S7', 2638, 4000, 0.66], ['S9', 208, 210, 0.99], ['S12', 33, 80, 0.413], ['S20', 8035, 10000, 0.804], ['S27', 51, 80, 0.638],
    ['S1', 33800, 30000, 1.127], ['S6', 2268000, 2200000, 1.031], ['S19', 304, 100, 3.04],
  ];
  for (const [item, value, goal, share] of rounded) {
    it(`takes ${value} of ${goal} for ${share} as stated (${item})`, () => {
      expect(shareOf({...of('more', value, target('exact', goal)), ...stated(share)})).to.include({value: share, differs: false});
    });
  }

  it('says that 33 of 80 differs from 41.2 % to two digits, and from 41 to one', () => {
    const measured = of('more', 33, target('exact', 80));
    expect(shareOf({...measured, ...stated(0.412, {digits: 2})}).differs).to.equal(true);
    expect(shareOf({...measured, ...stated(0.41, {digits: 1})}).differs).to.equal(true);
    expect(shareOf({...measured, ...stated(0.41)}).differs).to.equal(false);
  });

  it('shows a stated share where nothing can be derived, and says of no difference', () => {
    expect(shareOf({direction: 'more', target: {kind: 'none'}, ...stated(0.6, {of: 'unstated'})}))
      .to.include({value: 0.6, origin: 'stated', derived: null, differs: false, state: 'under', surplus: null});
  });

  it('shows a stated 0 as none and a stated share above 1 as over', () => {
    expect(shareOf(stated(0))).to.include({value: 0, origin: 'stated', state: 'none', surplus: null});
    expect(shareOf(stated(1.5))).to.include({value: 1.5, state: 'over', surplus: 0.5});
  });

  it('returns no NaN and no infinity, and a surplus exactly where the share is over, whatever the numbers', () => {
    const kinds = fc.constantFrom<Kind>('exact', 'atLeast', 'atMost', 'maintain');
    const measured = fc.record({direction: fc.constantFrom('more', 'less', 'neutral') as fc.Arbitrary<'more'>, value: anyNumber, goal: anyNumber, kind: kinds, baseline: fc.option(anyNumber), share: fc.option(anyShare)});
    fc.assert(fc.property(measured, ({direction, value, goal, kind, baseline, share: claim}) => {
      const share = shareOf({...of(direction, value, target(kind, goal), baseline ?? undefined), ...(claim === null ? {} : stated(claim))});
      for (const number of [share.value, share.derived, share.surplus]) expect(number === null || Number.isFinite(number), String(number)).to.equal(true);
      if (claim !== null) expect(share.value).to.equal(claim);
      expect(share.surplus !== null).to.equal(share.state === 'over');
      if (share.value !== null) expect(share.state).to.equal(share.value <= 0 ? 'none' : share.value < 1 ? 'under' : share.value > 1 ? 'over' : 'met');
    }), {numRuns: 2000});
  });

  /** What is met is past every part of the way, and what is away before its start. */
  const order = ({state, value}: ReturnType<typeof shareOf>): number => (state === 'met' ? 2 : state === 'away' ? -1 : value!);

  it('prints a share of a way from 0 to 1 only, never as over, and says that it is one', () => {
    fc.assert(fc.property(anyNumber, anyNumber, anyNumber.filter((baseline) => baseline !== 0), fc.constantFrom<Kind>('exact', 'atLeast', 'atMost'), fc.constantFrom('more', 'less'), (value, goal, baseline, kind, direction) => {
      const share = shareOf(of(direction as 'more', value, target(kind, goal), baseline));
      expect(share.surplus).to.equal(null);
      expect(share.way).to.equal(share.value !== null);
      if (share.value !== null) expect(share.value).to.be.within(0, 1);
      // The checker still compares what is stated with all of it.
      if (share.derived !== null && (share.derived < 0 || share.derived >= 1)) expect(shareOf({...of(direction as 'more', value, target(kind, goal), baseline), stated: {share: 0.5, of: 'target'}})).to.include({value: 0.5, way: false, differs: true});
    }), {numRuns: 2000});
  });

  it('grows with the value where more is better, and falls with it where less is', () => {
    const number = fc.double({noNaN: true, min: -1e6, max: 1e6});
    fc.assert(fc.property(number, number, fc.double({noNaN: true, min: 1, max: 1e6}), (a, b, goal) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      expect(shareOf(of('more', low, target('exact', goal))).value!).to.be.at.most(shareOf(of('more', high, target('exact', goal))).value!);
      const [more, less] = [low, high].map((value) => shareOf(of('less', value, target('atMost', 0), goal)));
      expect(order(more!)).to.be.at.least(order(less!));
    }));
  });
});

describe('digitsOf', () => {
  const rows: readonly (readonly [number, number | undefined, number])[] = [
    [0.527, undefined, 1], [0.66, undefined, 0], [0.8, undefined, 0], [1, undefined, 0], [2, undefined, 0], [3.04, undefined, 0], [1.127, undefined, 1],
    [0.95475, undefined, 3], [0.0001, undefined, 2], [1e-7, undefined, 5], [1.5e-7, undefined, 6], [1e-12, undefined, 6], [1e21, undefined, 0], [0, undefined, 0],
    [0.66, 1, 1], [0.527, 0, 0],
  ];
  for (const [share, digits, expected] of rows) {
    it(`finds ${expected} digits in ${share}${digits === undefined ? '' : ` printed with ${digits}`}`, () => {
      expect(digitsOf({share, of: 'target', ...(digits === undefined ? {} : {digits})})).to.equal(expected);
    });
  }
});

describe('printedRange', () => {
  it('is half a unit of the last digit to both sides: 80.4 % is 80.35 to 80.45', () => {
    const [low, high] = printedRange({share: 0.804, of: 'target'});
    expect(low).to.be.closeTo(0.8035, 1e-12);
    expect(high).to.be.closeTo(0.8045, 1e-12);
  });
});

describe('follows', () => {
  it('takes every share that Intl prints as the stated one', () => {
    const one = new Intl.NumberFormat('en', {style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1});
    fc.assert(fc.property(fc.double({noNaN: true, min: 0, max: 5}), (share) => {
      const printed = Number(one.format(share).replace('%', '')) / 100;
      expect(follows(share, {share: printed, of: 'target', digits: 1})).to.equal(true);
      expect(follows(share, {share: printed + 0.002, of: 'target', digits: 1})).to.equal(false);
      expect(follows(share, {share: Math.max(0, printed - 0.002), of: 'target', digits: 1})).to.equal(printed < 0.001);
    }));
  });
});

describe('impliedTarget', () => {
  it('gives 586 to 593 for 519 that are 88 % (S5)', () => {
    const [low, high] = impliedTarget(519, {share: 0.88, of: 'target'})!;
    expect(low).to.be.closeTo(519 / 0.885, 1e-9);
    expect(high).to.be.closeTo(519 / 0.875, 1e-9);
    expect([Math.round(low), Math.round(high)]).to.deep.equal([586, 593]);
  });

  it('gives 9988 to 10,000 for 8035 that are 80.4 % (S20)', () => {
    const [low, high] = impliedTarget(8035, {share: 0.804, of: 'target'})!;
    expect([Math.round(low), Math.round(high)]).to.deep.equal([9988, 10000]);
  });

  it('gives none for a share that rounds to 0', () => {
    expect(impliedTarget(0, {share: 0, of: 'target'})).to.equal(null);
    expect(impliedTarget(3, {share: 0.001, of: 'target', digits: 0})).to.equal(null);
  });

  it('holds the target that a share was computed from', () => {
    fc.assert(fc.property(fc.integer({min: 1, max: 1e6}), fc.integer({min: 1, max: 1e6}), (value, goal) => {
      const share = Number((value / goal).toFixed(3));
      fc.pre(share > 0);
      const [low, high] = impliedTarget(value, {share, of: 'target', digits: 1})!;
      expect(goal).to.be.within(low * (1 - 1e-9), high * (1 + 1e-9));
    }));
  });
});

describe('the order of fields', () => {
  /** The same value with the fields of each object in another order; lists stay as they are. */
  const shuffled = (value: unknown, rank: (key: string) => number): unknown => {
    if (Array.isArray(value)) return value.map((child) => shuffled(child, rank));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => rank(a) - rank(b)).map(([key, child]) => [key, shuffled(child, rank)]));
  };

  it('does not change the board of a report', async () => {
    for (const name of ['qingdao-2021-half-year', 'made-up-air-quality', 'made-up-quarters', 'made-up-statuses']) {
      const report = await fetchReport(name);
      const expected = boardOf(report);
      fc.assert(fc.property(fc.integer({min: 1, max: 2 ** 31}), (seed) => {
        const rank = (key: string): number => [...key].reduce((sum, char) => Math.imul(sum ^ char.codePointAt(0)!, 0x9e3779b1), seed);
        expect(boardOf(parse(shuffled(report, rank)))).to.deep.equal(expected);
      }), {numRuns: 5});
    }
  });

  it('does not change the board of any metric', () => {
    fc.assert(fc.property(anyMetric, (metric) => {
      const backwards = Object.fromEntries(Object.entries(metric).reverse()) as typeof metric;
      expect(boardOf(reportOf({title: '项', metrics: [backwards]}))).to.deep.equal(boardOf(reportOf({title: '项', metrics: [metric]})));
    }), {numRuns: 100});
  });

  it('gives frozen shares', () => {
    expect(insides(shareOf(of('more', 1, target('exact', 2)))).every((inside) => Object.isFrozen(inside))).to.equal(true);
  });
});
