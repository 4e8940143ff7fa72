import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {html} from 'lit';
import {graphic} from '../../src/parts/graphic.js';
import {drawn} from './render.js';

const node = (semantics: string, share: number | null): HTMLElement => drawn(graphic(semantics, share, 'Jobs: a sentence', html`<i>drawing</i>`)).firstElementChild as HTMLElement;

describe('graphic(semantics, share, sentence, content)', () => {
  it('is an image with the sentence, whatever the share', () => {
    for (const share of [null, -1, 0, 0.527, 1, 1.127, 10, Infinity, NaN]) {
      const image = node('', share);
      expect([image.getAttribute('role'), image.getAttribute('aria-label'), image.textContent, image.hasAttribute('aria-valuenow')]).to.deep.equal(['img', 'Jobs: a sentence', 'drawing', false]);
    }
  });

  it('is a meter on request from 0 to 1, with the sentence as text', () => {
    for (const [share, now] of [[0, '0'], [0.527, '52.7'], [0.66, '66'], [0.804, '80.4'], [0.29, '29'], [1, '100']] as const) {
      const meter = node('meter', share);
      const value = (name: string): string | null => meter.getAttribute(`aria-value${name}`);
      expect([meter.getAttribute('role'), value('min'), value('now'), value('max'), value('text')], String(share)).to.deep.equal(['meter', '0', now, '100', 'Jobs: a sentence']);
      expect(meter.querySelector('.hidden')!.textContent).to.equal('Jobs: a sentence');
    }
  });

  it('is an image beyond that range, and for what is unknown', () => {
    for (const share of [null, -0.001, 1.0000001, 1.127, 10, Infinity, NaN]) expect(node('meter', share).getAttribute('role'), String(share)).to.equal('img');
  });

  it('never has a value outside of its range, nor a full one below the target', () => {
    fc.assert(fc.property(fc.double({min: 0, max: 1, noNaN: true}), (share) => {
      const now = Number(node('meter', share).getAttribute('aria-valuenow'));
      return now >= 0 && now <= 100 && (share === 1 || now < 100 || share > 1 - 1e-9);
    }));
  });
});
