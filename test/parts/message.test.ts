import {expect} from '@open-wc/testing';
import {failure, loading} from '../../src/parts/message.js';
import {drawn} from './render.js';
import {en, zhHans} from '../locale/catalogues.js';

describe('failure(reason, retry, strings)', () => {
  it('says why nothing can be shown, and offers to try again', () => {
    for (const strings of [en, zhHans]) {
      let tried = 0;
      const place = drawn(failure('The reason.', () => tried++, strings));
      expect(place.textContent).to.contain('The reason.');
      const button = place.querySelector('button')!;
      expect([button.type, button.textContent, button.getAttribute('part')]).to.deep.equal(['button', strings.retry, 'retry']);
      button.click();
      expect(tried).to.equal(1);
    }
  });

  it('offers nothing where trying again cannot help', () => expect(drawn(failure('The reason.', null, en)).querySelectorAll('button').length).to.equal(0));

  it('takes no markup from the reason', () => {
    const place = drawn(failure('<b>x</b>', null, en));
    expect(place.textContent).to.contain('<b>x</b>');
    expect(place.querySelectorAll('b').length).to.equal(0);
  });

  it('is accessible', async () => expect(drawn(failure('The reason.', () => {}, en))).to.be.accessible());
});

describe('loading(strings)', () => {
  it('says that the data is on its way', () => {
    expect(drawn(loading(en)).textContent).to.equal(en.loading);
    expect(drawn(loading(zhHans)).textContent).to.equal(zhHans.loading);
  });
});
