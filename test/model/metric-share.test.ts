import {expect} from '@open-wc/testing';
import {metricShareOf} from '../../src/model/metric-share.js';
import type {Measured, ShareState} from '../../src/model/share.js';
import type {Stated} from '../../src/schema/report.js';
import {of, range, target} from './measured.js';


describe('metricShareOf', () => {
  const stated = (share: number, more: Partial<Stated> = {}): {stated: Stated} => ({stated: {share, of: 'target', ...more}});

  /** What is measured of a limit, what is stated of it, the share that is shown, and whether it is kept: by the value, which is printed beside it. */
  const limits: readonly (readonly [string, Measured, number, number | null, ShareState])[] = [
    ['106 % of a budget is no surplus, and not met', of('less', 106, target('atMost', 100)), 1.06, null, 'under'],
    ['95 % of a budget is met, not behind', of('less', 95, target('atMost', 100)), 0.95, null, 'met'],
    ['94 % attained of a ceiling that is broken is what is attained', of('less', 212, target('atMost', 200)), 0.943, 0.943, 'under'],
    ['112 % attained of a ceiling that is kept is a surplus', of('less', 178, target('atMost', 200)), 1.12, 1.12, 'over'],
    ['93.8 % of a level to maintain is not met', of('more', 61, target('maintain', 65)), 0.938, null, 'under'],
    ['101.3 % of a level to maintain is met', of('more', 83.1, target('maintain', 82)), 1.013, null, 'met'],
    ['105 % of a range is not met', of('neutral', 52.5, range(48, 50)), 1.05, null, 'under'],
    ['95 % of a ceiling is met from a baseline too', of('less', 380, target('atMost', 400), 500), 0.95, null, 'met'],
    ['106 % of a ceiling is three quarters of the way to it', of('less', 425, target('atMost', 400), 500), 1.0625, 0.75, 'under'],
    ['without a value nobody knows what a share of a ceiling says', of('less', null, target('atMost', 400)), 1.06, null, 'unknown'],
    ['half of the way is half of the way', of('less', 450, target('atMost', 400), 500), 0.5, 0.5, 'under'],
    ['more than the whole way is over', of('less', 350, target('atMost', 400), 500), 1.5, 1.5, 'over'],
  ];
  for (const [sentence, measured, share, shown, state] of limits) {
    it(`says: ${sentence}`, () => {
      expect(metricShareOf({...measured, ...stated(share)})).to.include({value: shown, origin: shown === null ? null : shown === share ? 'stated' : 'derived', state, surplus: state === 'over' ? share - 1 : null});
    });
  }

  it('shows a share of something else than a ceiling as stated', () => {
    expect(metricShareOf({...of('less', 106, target('atMost', 100)), ...stated(0.4, {of: 'total'})})).to.include({value: 0.4, origin: 'stated', state: 'unknown'});
  });
});
