import {expect} from '@open-wc/testing';
import {dateFormat, numberFormat, pluralRules} from '../../src/locale/intl.js';

describe('numberFormat, dateFormat and pluralRules', () => {
  it('make each object once for a language and its options', () => {
    expect(numberFormat('en', {style: 'percent'})).to.equal(numberFormat('en', {style: 'percent'}));
    expect(numberFormat('en', {style: 'percent'})).not.to.equal(numberFormat('en', {}));
    expect(numberFormat('en', {})).not.to.equal(numberFormat('fr', {}));
    expect(dateFormat('en', {year: 'numeric'})).to.equal(dateFormat('en', {year: 'numeric'}));
    expect(pluralRules('en')).to.equal(pluralRules('en'));
  });

  it('keep numbers, days and plurals of one language apart', () => {
    expect(numberFormat('de', {}).format(1.5)).to.equal('1,5');
    expect(dateFormat('de', {}).format(0)).to.equal('1.1.1970');
    expect(pluralRules('de').select(1)).to.equal('one');
  });

  it('set a space before the percent sign in French that does not break', () => {
    expect(numberFormat('fr', {style: 'percent', maximumFractionDigits: 1}).format(1.127)).to.match(/^112,7[\u00a0\u202f]%$/);
  });

  it('read days in UTC, wherever the reader is', () => {
    expect(dateFormat('en', {}).resolvedOptions().timeZone).to.equal('UTC');
  });

  it('count as English does under a tag that Intl refuses', () => {
    expect(() => new Intl.PluralRules('en-aa-bb')).to.throw(RangeError);
    expect([0, 1, 2].map((n) => pluralRules('en-aa-bb').select(n))).to.deep.equal(['other', 'one', 'other']);
  });
});
