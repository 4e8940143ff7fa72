import {expect} from '@open-wc/testing';
import {valueLine} from '../../src/parts/value-line.js';

const line = (fields: object): unknown => valueLine({value: '—', target: '', basis: '', remarks: [], ...fields});

describe('the line of amounts', () => {
  it('sets value, target and remarks apart', () => {
    expect(line({value: '12 km', target: 'target 60 km', remarks: ['80% of those approved', 'computed: 20%']})).to.equal('12 km / target 60 km · 80% of those approved · computed: 20%');
  });

  it('begins with a remark where there is neither value nor target, and is empty where there is nothing', () => {
    expect(line({remarks: ['170% of the total']})).to.equal('170% of the total');
    expect(line({})).to.equal('');
  });
});
