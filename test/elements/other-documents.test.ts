import {aTimeout, expect} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import {ElementFixture, emptyPage, frame, qingdao, reportAt, type Tag, tags} from './fixture.js';

/** What the sheets of an element give it: its own display, and the height of what it drew. */
const looks = (element: Element): readonly [string, number] =>
  [element.ownerDocument.defaultView!.getComputedStyle(element).display, Math.round(element.shadowRoot!.querySelector('.root')!.getBoundingClientRect().height)];
const markup = (tag: Tag): string => `<div style="width: 600px"><${tag} lang="en" metric="start-ups" category="1"></${tag}></div>`;

describe('an element in another document', () => {
  let report: any;
  before(async () => {
    report = await reportAt(qingdao);
  });

  for (const tag of tags) {
    it(`<${tag}> looks the same after it was moved into a frame, and after it is back`, async () => {
      const made = await ElementFixture.start(tag, markup(tag));
      made.element.report = report;
      await made.settle();
      const box = made.element.parentElement!;
      const before = looks(made.element);
      const other = frame();
      for (const place of [other.body, document.body, other.body]) {
        place.append(box);
        await made.rest();
        expect(looks(made.element), place === document.body ? 'back' : 'in the frame').to.deep.equal(before);
      }
      box.remove();
      made.sound();
    });

    it(`<${tag}> may be made here and first drawn there`, async () => {
      const here = await ElementFixture.start(tag, markup(tag));
      here.element.report = report;
      await here.settle();
      const element = document.createElement(tag);
      const box = document.createElement('div');
      box.style.width = '600px';
      Object.assign(element, {lang: 'en', metric: 'start-ups', category: '1', report});
      box.append(element);
      frame().body.append(box);
      await element.updateComplete;
      await aTimeout(50);
      await element.updateComplete;
      for (const one of element.shadowRoot!.querySelectorAll('.lazy :is(.category, .item)')) one.classList.add('laid-out');
      expect(looks(element)).to.deep.equal(looks(here.element));
    });
  }

  it('is not hurt by a document that nobody sees', async () => {
    const made = await ElementFixture.start('civic-progress-ring', '<civic-progress-ring lang="en" label="Homes" value="60" target="100"></civic-progress-ring>');
    await made.settle();
    const before = looks(made.element);
    new DOMParser().parseFromString('<p></p>', 'text/html').body.append(made.element);
    made.page.append(made.element);
    await made.rest();
    expect(looks(made.element)).to.deep.equal(before);
    made.sound();
  });

  it('draws the figures of today in place of a shadow root that came with an archived page', async () => {
    const page = emptyPage();
    const element = document.createElement('div');
    page.append(element);
    (element as any).setHTMLUnsafe('<civic-progress-ring lang="en" label="Homes" value="1320" target="1200"><template shadowrootmode="open"><style>:host { display: block }</style><p>Homes 50%</p></template></civic-progress-ring>');
    const ring = element.firstElementChild as HTMLElementTagNameMap['civic-progress-ring'];
    // Firefox makes an element of it later.
    await waitUntil(() => ring.shadowRoot!.textContent!.includes('110%'), 'the figure of today is not drawn');
    expect(ring.shadowRoot!.textContent).not.to.contain('50%');
  });
});
