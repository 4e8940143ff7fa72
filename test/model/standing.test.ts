import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Share} from '../../src/model/share.js';
import {ourRule, type Standing, standingOf, standings} from '../../src/model/standing.js';
import type {StandingRule} from '../../src/schema/report.js';

const share = (value: number | null, state: Share['state']): Share =>
  ({value, state, origin: value === null ? null : 'derived', digits: null, derived: value, way: false, differs: false, surplus: state === 'over' ? value! - 1 : null});

describe('standingOf', () => {
  const rows: readonly (readonly [string, Share, number | null, Standing])[] = [
    ['above the target', share(1.2, 'over'), 0.5, 'over'],
    ['above the target without a pace', share(1.2, 'over'), null, 'over'],
    ['above the target and behind a plan that goes on', share(1.2, 'over'), 1.5, 'over'],
    ['on the target', share(1, 'met'), 0.5, 'met'],
    ['met or not met, and met', share(null, 'met'), 0.5, 'met'],
    ['met or not met, and not met', share(null, 'under'), 0.5, 'notMet'],
    ['met or not met, and not met, without a pace', share(null, 'under'), null, 'notMet'],
    ['unknown', share(null, 'unknown'), 0.5, 'unknown'],
    ['under the target without a pace', share(0.9, 'under'), null, 'unknown'],
    ['nothing reached without a pace', share(0, 'none'), null, 'unknown'],
    ['well ahead', share(0.7, 'under'), 0.5, 'ahead'],
    ['a little ahead', share(0.54, 'under'), 0.5, 'onTrack'],
    ['at the pace', share(0.5, 'under'), 0.5, 'onTrack'],
    ['a little behind', share(0.46, 'under'), 0.5, 'onTrack'],
    ['well behind', share(0.44, 'under'), 0.5, 'behind'],
    ['nothing reached, and nothing due', share(0, 'none'), 0, 'notDue'],
    ['something reached, and nothing due', share(0.01, 'under'), 0, 'ahead'],
    ['nothing reached at half-time', share(0, 'none'), 0.5, 'behind'],
    ['below the baseline', share(null, 'away'), 0.5, 'away'],
    ['below the baseline where nothing is planned yet', share(null, 'away'), 0, 'away'],
  ];
  for (const [what, of, pace, standing] of rows) {
    it(`is ${standing} for ${what}`, () => {
      expect(standingOf(of, pace)).to.equal(standing);
    });
  }

  it('is missed at the end where the target is not met, however near it is, and not due before the start', () => {
    for (const [of, atEnd, before] of [
      [share(0.9996, 'under'), 'missed', 'notDue'], [share(0, 'none'), 'missed', 'notDue'], [share(null, 'away'), 'missed', 'notDue'],
      [share(null, 'under'), 'missed', 'notDue'], [share(null, 'unknown'), 'unknown', 'notDue'], [share(1, 'met'), 'met', 'met'], [share(3, 'over'), 'over', 'over'],
    ] as const) expect([standingOf(of, null, 'over'), standingOf(of, null, 'before')]).to.deep.equal([atEnd, before]);
  });

  it('counts five points to each side as on track, and takes another margin', () => {
    expect(ourRule).to.deep.equal({margin: 0.05});
    expect(standingOf(share(0.55, 'under'), 0.5, 'within', {margin: 0.125})).to.equal('onTrack');
    // Both ends are in step, as the printed rule says: within so many points.
    expect(standingOf(share(0.625, 'under'), 0.5, 'within', {margin: 0.125})).to.equal('onTrack');
    expect(standingOf(share(0.6251, 'under'), 0.5, 'within', {margin: 0.125})).to.equal('ahead');
    expect(standingOf(share(0.375, 'under'), 0.5, 'within', {margin: 0.125})).to.equal('onTrack');
  });

  it('is on track exactly at the pace, also without a margin', () => {
    expect([0.51, 0.5, 0.49].map((value) => standingOf(share(value, 'under'), 0.5, 'within', {margin: 0}))).to.deep.equal(['ahead', 'onTrack', 'behind']);
  });

  // By hand: with 60 % due, 95 % of plan are 57 % and 80 % are 48 %; five and twenty points below are 55 % and 40 %.
  const bands: readonly (readonly [StandingRule, readonly (readonly [number, Standing])[]])[] = [
    [{margin: [0.05, 0.2], of: 'plan'}, [[0.64, 'ahead'], [0.631, 'ahead'], [0.63, 'onTrack'], [0.62, 'onTrack'], [0.57, 'onTrack'], [0.569, 'slightlyBehind'], [0.48, 'slightlyBehind'], [0.479, 'behind'], [0, 'behind']]],
    [{margin: [0.05, 0.2], of: 'target'}, [[0.651, 'ahead'], [0.65, 'onTrack'], [0.64, 'onTrack'], [0.55, 'onTrack'], [0.549, 'slightlyBehind'], [0.4, 'slightlyBehind'], [0.399, 'behind']]],
    [{margin: [0.05, 0.2]}, [[0.64, 'onTrack'], [0.4, 'slightlyBehind'], [0.399, 'behind']]],
    [{margin: 0.05, of: 'plan'}, [[0.57, 'onTrack'], [0.569, 'behind']]],
    [{margin: [0.05]}, [[0.55, 'onTrack'], [0.549, 'behind']]],
    // A second margin that is not the larger one leaves no room for it.
    [{margin: [0.2, 0.05]}, [[0.41, 'onTrack'], [0.399, 'behind']]],
    [{margin: [0, 1]}, [[0.6, 'onTrack'], [0.599, 'slightlyBehind'], [0, 'slightlyBehind']]],
  ];
  for (const [rule, values] of bands) {
    it(`places ${values.length} shares with 60 % due by ${JSON.stringify(rule)}`, () => {
      expect(values.map(([value]) => [value, standingOf(share(value, value === 0 ? 'none' : 'under'), 0.6, 'within', rule)])).to.deep.equal(values);
    });
  }

  it('never gets worse as the share grows', () => {
    const value = fc.double({noNaN: true, min: 0, max: 3});
    const of = (number: number) => share(number, number <= 0 ? 'none' : number < 1 ? 'under' : number > 1 ? 'over' : 'met');
    fc.assert(fc.property(value, value, fc.double({noNaN: true, min: 0.001, max: 1}), fc.record({margin: fc.array(fc.double({noNaN: true, min: 0, max: 1}), {minLength: 1, maxLength: 2}), of: fc.constantFrom('target', 'plan')}), (a, b, pace, rule) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      expect(standings.indexOf(standingOf(of(high), pace, 'within', rule))).to.be.at.most(standings.indexOf(standingOf(of(low), pace, 'within', rule)));
    }));
  });
});
