import {aTimeout, expect} from '@open-wc/testing';
import sinon from 'sinon';
import {ElementFixture, qingdao, tags} from './fixture.js';

/** What Turbo, htmx and others do with the markup that a server sends anew: attributes become as they are there, and nothing else changes. */
function morph(element: Element, fresh: Element): void {
  for (const {name} of [...element.attributes]) if (!fresh.hasAttribute(name)) element.removeAttribute(name);
  for (const {name, value} of fresh.attributes) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

const parsed = (markup: string): Element => new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild!;

describe('an element that is merged with fresh markup of its server', () => {
  for (const tag of tags) {
    it(`keeps its state: <${tag}>`, async () => {
      const markup = `<${tag} src="${qingdao}" item="1" lang="en"><p>words</p></${tag}>`;
      const made = await ElementFixture.of(tag, markup);
      const before = made.text;
      morph(made.element, parsed(markup));
      await made.rest();
      expect([made.state, made.text]).to.deep.equal(['ready', before]);
    });
  }

  it('keeps what a reader chose, until the server says another thing', async () => {
    const markup = `<civic-report src="${qingdao}" lang="en" sort="share"></civic-report>`;
    const made = await ElementFixture.of('civic-report', markup);
    const chosen = (): unknown => [made.element.filter, made.element.search, made.element.view, made.element.sort, made.element.getAttribute('filter'), made.element.getAttribute('sort')];
    made.element.filter = 'behind';
    made.element.search = 'a';
    made.element.view = 'table';
    made.element.sort = '';
    await made.rest();
    const before = made.text;
    for (let i = 0; i < 2; i++) {
      morph(made.element, parsed(markup));
      await made.rest();
      expect(chosen()).to.deep.equal(['behind', 'a', 'table', '', 'behind', '']);
      expect(made.text).to.equal(before);
    }
    morph(made.element, parsed(markup.replace('sort="share"', 'sort="state" filter="over"')));
    await made.rest();
    expect(chosen()).to.deep.equal(['over', 'a', 'table', 'state', 'over', 'state']);
    morph(made.element, parsed(markup));
    await made.rest();
    expect(chosen(), 'a server that takes its word back').to.deep.equal(['', 'a', 'table', 'share', null, 'share']);
    made.sound();
  });

  it('is changed by its page as before', async () => {
    const made = await ElementFixture.of('civic-report', `<civic-report src="${qingdao}" lang="en"></civic-report>`);
    for (const filter of ['over', 'behind']) {
      made.element.setAttribute('filter', filter);
      await made.rest();
      expect(made.element.filter).to.equal(filter);
    }
    made.element.removeAttribute('filter');
    await made.rest();
    expect([made.element.filter, made.count('[part=item]')]).to.deep.equal(['', 32]);
  });

  it('keeps its state as a ring of attributes', async () => {
    const markup = '<civic-progress-ring label="Homes" value="600" target="1200" unit="homes" lang="en">Homes: 50%</civic-progress-ring>';
    const made = await ElementFixture.of('civic-progress-ring', markup);
    morph(made.element, parsed(markup));
    expect(made.state).to.equal('empty');
    morph(made.element, parsed(markup.replace('600', '1320')));
    await made.rest();
    expect(made.text).to.contain('110%');
  });
});

it('says of a report in an attribute that it is none', async () => {
  const said = sinon.stub(console, 'warn');
  try {
    await ElementFixture.of('civic-report', '<civic-report lang="en" report="[object Object]"></civic-report>');
    await aTimeout(0);
    expect(said.args.map(String).filter((line) => line.includes('[object Object]'))).to.have.length(1);
  } finally {
    said.restore();
  }
});
