import {expect} from '@open-wc/testing';
import {ElementFixture, emptyPage, plain, qingdao, quarters, reportOf, tags} from './fixture.js';
import {en, zhHans} from '../locale/catalogues.js';

/** The language that an element speaks. */
const spoken = (made: {root: ShadowRoot}): string | undefined => made.root.querySelector<HTMLElement>('.root')?.lang;
const ring = (markup = '<civic-progress-ring label="A" share="1.127"></civic-progress-ring>'): Promise<ElementFixture<'civic-progress-ring'>> => ElementFixture.of('civic-progress-ring', markup);

describe('the language of an element', () => {
  afterEach(() => document.documentElement.removeAttribute('lang'));

  it('is Chinese where nothing says otherwise', async () => expect(spoken(await ring())).to.equal('zh-Hans'));

  it('is that of its own lang, then of the nearest ancestor', async () => {
    expect(spoken(await ring('<div lang="zh-Hans"><civic-progress-ring lang="en" label="A"></civic-progress-ring></div>'))).to.equal('en');
    expect(spoken(await ring('<div lang="zh-Hans"><p lang="en"><civic-progress-ring label="A"></civic-progress-ring></p></div>'))).to.equal('en');
  });

  it('takes any tag of a language that it knows', async () => {
    for (const [tag, lang] of [['en-GB', 'en'], ['EN', 'en'], ['zh', 'zh-Hans'], ['zh-CN', 'zh-Hans'], ['zh-Hans-SG', 'zh-Hans']] as const) {
      expect(spoken(await ring(`<civic-progress-ring lang="${tag}" label="A"></civic-progress-ring>`)), tag).to.equal(lang);
    }
  });

  it('passes over a language that it does not know, and an empty one', async () => {
    for (const tag of ['ar', 'xx-klingon', '', 'not a tag!', '__proto__', 'constructor']) {
      const made = (await ring(`<div lang="en"><civic-progress-ring lang="${tag}" label="A"></civic-progress-ring></div>`)).sound();
      expect(spoken(made), tag).to.equal('en');
    }
  });

  it('is English where neither the page nor the report is in a language that it knows', async () => {
    const made = await ElementFixture.start('civic-report', '<div lang="pt-BR"><civic-report></civic-report></div>', (element) => Object.assign(element, {report: reportOf([], {lang: 'pt-BR'})}));
    expect(spoken(await made.settle())).to.equal('en');
    expect(spoken(await ring('<div lang="yue"><civic-progress-ring label="A"></civic-progress-ring></div>'))).to.equal('zh-Hans');
  });

  it('is that of the root element, then of the report', async () => {
    const made = await ElementFixture.of('civic-report', `<civic-report src="${quarters}"></civic-report>`);
    expect(spoken(made)).to.equal('en');
    document.documentElement.lang = 'zh-CN';
    await made.rest();
    expect(spoken(made.sound())).to.equal('zh-Hans');
    document.documentElement.lang = 'fr';
    await made.rest();
    expect(spoken(made.sound())).to.equal('en');
  });

  it('is found across a shadow host, and across a slot', async () => {
    const page = emptyPage('lang="en"');
    const inner = document.createElement('div');
    inner.attachShadow({mode: 'open'}).innerHTML = '<p><civic-progress-ring label="A"></civic-progress-ring></p>';
    page.append(inner);
    const inside = inner.shadowRoot!.querySelector('civic-progress-ring')!;
    await inside.updateComplete;
    expect(spoken({root: inside.shadowRoot!})).to.equal('en');
    page.lang = 'zh-Hans';
    await new Promise((resolve) => setTimeout(resolve));
    await inside.updateComplete;
    expect(spoken({root: inside.shadowRoot!})).to.equal('zh-Hans');

    const host = document.createElement('div');
    host.attachShadow({mode: 'open'}).innerHTML = '<section lang="en"><slot></slot></section>';
    host.innerHTML = '<civic-progress-ring label="A"></civic-progress-ring>';
    page.append(host);
    const slotted = host.querySelector('civic-progress-ring')!;
    await slotted.updateComplete;
    expect(spoken({root: slotted.shadowRoot!})).to.equal('en');
    host.shadowRoot!.querySelector('section')!.lang = 'zh-Hans';
    await new Promise((resolve) => setTimeout(resolve));
    await slotted.updateComplete;
    expect(spoken({root: slotted.shadowRoot!})).to.equal('zh-Hans');
  });

  for (const tag of tags) {
    it(`changes in <${tag}> with its own lang, words and sentences alike`, async () => {
      const made = await ElementFixture.of(tag, `<${tag} lang="en" src="${qingdao}" metric="start-ups"></${tag}>`);
      const [english, sentences] = [made.text, made.sentences];
      made.element.lang = 'zh-Hans';
      await made.rest();
      expect(made.sound().text).not.to.equal(english);
      expect(made.element.getAttribute('lang')).to.equal('zh-Hans');
      for (const [i, sentence] of made.sentences.entries()) expect(sentence).not.to.equal(sentences[i]);
      if (tag !== 'civic-overachievement-badge') expect(made.text).to.match(/[\u4e00-\u9fff]/);
      made.element.setAttribute('lang', 'en');
      await made.rest();
      expect([made.text, made.sentences]).to.deep.equal([english, sentences]);
      expect(made.told).to.deep.equal(['load']);
    });
  }

  it('changes with an ancestor that gets, changes and loses its lang', async () => {
    const made = await ring('<div><p><civic-progress-ring label="A" share="1.127"></civic-progress-ring></p></div>');
    const ancestor = made.page.querySelector('div')!;
    for (const [lang, words] of [['en', 'A: 112.7% of plan, 12.7% over'], ['zh-Hans', 'A：占计划的112.7%，超额12.7%'], ['en-US', 'A: 112.7% of plan, 12.7% over'], [null, 'A：占计划的112.7%，超额12.7%']] as const) {
      if (lang === null) ancestor.removeAttribute('lang');
      else ancestor.setAttribute('lang', lang);
      await made.rest();
      expect(made.sound().sentences).to.deep.equal([words]);
    }
  });

  it('changes when the element moves to where another is spoken', async () => {
    const made = await ring('<div lang="en"><civic-progress-ring label="A"></civic-progress-ring></div><div lang="zh-Hans" class="there"></div>');
    expect(spoken(made)).to.equal('en');
    made.page.querySelector('.there')!.append(made.element);
    await made.rest();
    expect(spoken(made)).to.equal('zh-Hans');
    made.page.querySelector<HTMLElement>('.there')!.lang = 'en';
    await made.rest();
    expect(spoken(made)).to.equal('en');
  });

  it('does not redraw for a lang elsewhere on the page', async () => {
    const made = await ring('<p></p><civic-progress-ring label="A"></civic-progress-ring>');
    let drawn = 0;
    const update = made.element.requestUpdate.bind(made.element);
    made.element.requestUpdate = (...args) => {
      drawn++;
      update(...args);
    };
    made.page.querySelector('p')!.lang = 'en';
    await made.rest();
    expect(drawn).to.equal(0);
  });

  it('is set for the error and for the loading text too', async () => {
    const made = await ElementFixture.of('civic-report', '<civic-report lang="en" src="/nowhere.json"></civic-report>');
    expect(made.text).to.contain(en.errors.http('404'));
    made.element.lang = 'zh-Hans';
    await made.rest();
    expect(made.sound().text).to.contain(zhHans.errors.http('404'));
    expect(plain(made.one('[part=retry]').textContent!)).to.equal(zhHans.retry);
    expect(made.told).to.deep.equal(['http']);
  });
});
