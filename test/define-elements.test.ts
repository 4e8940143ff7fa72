import {expect} from '@open-wc/testing';
import {defineElements} from '../src/define-elements.js';
import {qingdao, tags} from './elements/fixture.js';
import {waitUntil} from './wait-until.js';

/** A registry that only keeps what it is told. */
function registry(): Map<string, CustomElementConstructor> & {define(tag: string, element: CustomElementConstructor): void} {
  const kept = new Map<string, CustomElementConstructor>();
  return Object.assign(kept, {define: (tag: string, element: CustomElementConstructor) => void kept.set(tag, element)});
}

const names = tags.map((tag) => tag.replace('civic-', '')).sort();

describe('defineElements', () => {
  it("('city') registers every element under city-, and they draw", async () => {
    defineElements('city');
    for (const name of names) expect(customElements.get(`city-${name}`), name).to.be.a('function');
    const element = document.createElement('city-report');
    element.setAttribute('lang', 'en');
    element.setAttribute('src', qingdao);
    document.body.append(element);
    await waitUntil(() => element.matches(':state(ready)'), 'expected the board to be drawn');
    expect(element.shadowRoot!.textContent).to.contain('304%');
    element.remove();
  });

  it('a second time changes nothing and does not throw', () => {
    const first = customElements.get('city-report');
    defineElements('city');
    expect(customElements.get('city-report')).to.equal(first);
  });

  it("('a1-b', registry) takes a registry of the page's own, with a class for each that no other registry has", () => {
    const [one, other] = [registry(), registry()];
    defineElements('a1-b', one);
    defineElements('a1-b', other);
    expect([...one.keys()].sort()).to.deep.equal(names.map((name) => `a1-b-${name}`));
    expect(one.get('a1-b-report')).not.to.equal(other.get('a1-b-report'));
    expect(customElements.get('a1-b-report')).to.equal(undefined);
  });

  for (const prefix of ['', 'City', '1city', 'ci ty', '-', '城']) {
    it(`(${JSON.stringify(prefix)}) is refused with a sentence`, () => {
      expect(() => defineElements(prefix, registry())).to.throw(RangeError, `found "${prefix}"`);
    });
  }
});
