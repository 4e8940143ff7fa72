import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Share} from '../../src/model/share.js';
import {paceMargin, type Standing, standingOf, standings} from '../../src/model/standing.js';

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

  it('has a margin of five points, and takes another', () => {
    expect(paceMargin).to.equal(0.05);
    expect(standingOf(share(0.55, 'under'), 0.5, 'within', 0.125)).to.equal('onTrack');
    expect(standingOf(share(0.625, 'under'), 0.5, 'within', 0.125)).to.equal('ahead');
    expect(standingOf(share(0.375, 'under'), 0.5, 'within', 0.125)).to.equal('onTrack');
    expect(standingOf(share(0.5, 'under'), 0.5, 'within', 0)).to.equal('ahead');
  });

  it('never gets worse as the share grows', () => {
    const value = fc.double({noNaN: true, min: 0, max: 3});
    const of = (number: number) => share(number, number <= 0 ? 'none' : number < 1 ? 'under' : number > 1 ? 'over' : 'met');
    fc.assert(fc.property(value, value, fc.double({noNaN: true, min: 0.001, max: 1}), (a, b, pace) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      expect(standings.indexOf(standingOf(of(high), pace))).to.be.at.most(standings.indexOf(standingOf(of(low), pace)));
    }));
  });
});
