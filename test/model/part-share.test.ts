import {expect} from '@open-wc/testing';
import {partShareOf} from '../../src/model/part-share.js';
import type {Part} from '../../src/schema/report.js';
import {of, range, target} from './measured.js';


describe('partShareOf', () => {
  const part = (fields: Partial<Part>): Part => ({role: 'part', label: '其中', of: 'target', ...fields});
  const insulation = of('more', 2268000, target('exact', 2200000));

  it('is of the target of the parent: 1,358,000 of 2,200,000 is stated as 61.7 %, rightly', () => {
    const share = partShareOf(part({value: 1358000, stated: {share: 0.617, of: 'target'}}), insulation);
    expect(share).to.include({value: 0.617, derived: 1358 / 2200, differs: false});
  });

  it('is of the value of the parent where it says so: 496 of 1,071', () => {
    expect(partShareOf(part({of: 'value', value: 496}), of('more', 1071, target('exact', 1000))).value).to.equal(496 / 1071);
  });

  it('is no progress of a limit, nor of what is to become less: 60 of a budget of 100', () => {
    for (const parent of [of('less', 90, target('atMost', 100)), of('more', 90, target('maintain', 100)), of('less', 90, target('exact', 100), 140)]) {
      for (const stands of [part({value: 60}), part({value: 60, stated: {share: 0.6, of: 'target'}})]) expect(partShareOf(stands, parent)).to.include({value: 0.6, state: 'unknown', surplus: null});
    }
    expect(partShareOf(part({value: 60}), of('more', 90, target('atLeast', 100)))).to.include({state: 'under'});
  });

  it('is unknown where the part or the whole is', () => {
    expect(partShareOf(part({}), insulation)).to.include({value: null, state: 'unknown'});
    expect(partShareOf(part({of: 'value', value: 1}), of('more', null, target('exact', 2)))).to.include({value: null, state: 'unknown'});
    expect(partShareOf(part({value: 1}), of('neutral', 3, range(2, 4)))).to.include({value: null, state: 'unknown'});
    expect(partShareOf(part({value: 1}), of('more', 3, {kind: 'none'}))).to.include({value: null, state: 'unknown'});
    expect(partShareOf(part({of: 'value', value: 0}), of('more', 0, target('exact', 2)))).to.include({value: null, state: 'unknown'});
  });
});
