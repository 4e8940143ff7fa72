import {expect} from '@open-wc/testing';
import {link} from '../../src/parts/link.js';
import {drawn} from './render.js';

describe('link(words, url)', () => {
  for (const url of ['https://www.example.org/', 'http://example.org/a?b=1#c', '//example.org', '/a', 'a.html', './a', '../a', '#here', '?q', '', './a:b']) {
    it(`is a link for ${JSON.stringify(url)}`, () => {
      const place = drawn(link('words', url));
      const [a, ...more] = place.querySelectorAll('a');
      expect(more.length).to.equal(0);
      expect([a!.getAttribute('href'), a!.rel, a!.textContent]).to.deep.equal([url, 'noopener', 'words']);
    });
  }

  const unsafe = ['javascript:alert(1)', 'JAVASCRIPT:alert(1)', ' https://example.org', 'java\tscript:alert(1)', 'java\nscript:alert(1)', '\u0000javascript:alert(1)', 'data:text/html,x',
    'vbscript:x', 'file:///etc/passwd', 'blob:https://example.org/1', 'mailto:a@example.org', 'x-y.z+1:a', 'https://exa mple.org', 'https://example.org/\n'];
  for (const url of unsafe) {
    it(`is words alone for ${JSON.stringify(url)}`, () => {
      const place = drawn(link('words', url));
      expect(place.querySelectorAll('a').length).to.equal(0);
      expect(place.textContent).to.equal('words');
    });
  }

  it('is words alone without an address', () => expect(drawn(link('words')).querySelectorAll('a').length).to.equal(0));

  it('never gives the browser a script to follow', () => {
    for (const url of unsafe) {
      const a = drawn(link('words', url)).querySelector('a');
      if (a) expect(a.protocol, url).to.match(/^https?:$/);
    }
  });

  it('takes no markup from words or address', () => {
    const place = drawn(link('<b>words</b>', 'a"onclick="alert(1)'));
    expect(place.textContent).to.equal('<b>words</b>');
    expect(place.querySelectorAll('b, [onclick]').length).to.equal(0);
  });
});
