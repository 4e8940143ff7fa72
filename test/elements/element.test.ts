import {expect} from '@open-wc/testing';
import {nextTask} from '../../src/elements/controllers/next-task.js';
import {ElementFixture, quarters, tags} from './fixture.js';

const made = (tag: string): Record<string, unknown> & HTMLElement => document.createElement(tag) as never;

describe('the properties of every element', () => {
  for (const tag of tags) {
    it(`${tag}: have their first values, which no attribute shows`, async () => {
      const element = made(tag);
      document.body.append(element);
      await element['updateComplete'];
      const {src, map, strings, theme, mode, patterns, loading, timeout, refresh, report} = element;
      expect({src, map, strings, theme, mode, patterns, loading, timeout, refresh, report}).to.deep.equal({
        src: '', map: '', strings: '', theme: '', mode: '', patterns: '', loading: 'eager', timeout: 20, refresh: 0, report: undefined,
      });
      expect(element.getAttributeNames()).to.deep.equal([]);
      element.remove();
    });

    it(`${tag}: writes no attribute on itself when it has drawn, which a framework that takes over the page would not find in its own markup`, async () => {
      const made = await ElementFixture.of(tag, `<${tag} src="${quarters}"></${tag}>`);
      // The task in which an engine without custom states is told the state.
      await new Promise<void>((done) => {
        nextTask(() => nextTask(done));
      });
      expect(made.element.getAttributeNames()).to.deep.equal(['src']);
    });

    it(`${tag}: have them again once their attributes are taken away`, () => {
      const element = made(tag);
      for (const [name, value, property, given, first] of [['theme', 'dark', 'theme', 'dark', ''], ['timeout', '5', 'timeout', 5, 20], ['src', 'a.json', 'src', 'a.json', '']] as const) {
        element.setAttribute(name, value);
        expect(element[property]).to.equal(given);
        element.removeAttribute(name);
        expect(element[property]).to.equal(first);
      }
    });

    it(`${tag}: reflect a look that a script gives, and not the first value given anew`, async () => {
      const element = made(tag);
      document.body.append(element);
      element['theme'] = '';
      await element['updateComplete'];
      expect(element.hasAttribute('theme')).to.equal(false);
      element['theme'] = 'dark';
      await element['updateComplete'];
      expect(element.getAttribute('theme')).to.equal('dark');
      element.remove();
    });
  }

  it('take null and undefined for nothing given', () => {
    const ring = made('civic-progress-ring');
    Object.assign(ring, {label: null, value: undefined, timeout: null});
    expect([ring['label'], ring['value'], ring['timeout']]).to.deep.equal(['', null, 20]);
    const board = made('civic-report');
    Object.assign(board, {headingLevel: 4});
    Object.assign(board, {headingLevel: undefined});
    expect(board['headingLevel']).to.equal(2);
  });
});
