import {aTimeout, expect} from '@open-wc/testing';
import {registerLanguage} from '/dist/civic-progress.js';
import {waitUntil} from '../wait-until.js';
import {ElementFixture, emptyPage, failing, quarters, requestsOf, type Tag, tags} from './fixture.js';

// A language that one test registered stays: each test takes one of its own.
const languageFile = (language: string, ms = 0): string => failing(`slow?ms=${ms}&language=${language}`);
const spoken = ({root}: {readonly root: ShadowRoot}): string | undefined => root.querySelector<HTMLElement>('.root')?.lang;
const markup = (tag: Tag, attributes: string, children = ''): string => `<${tag} src="${quarters}" ${attributes}>${children}</${tag}>`;

/** A language of which one word is told apart; it is English else. */
const language = async (lang: string, more: object = {}): Promise<string> => {
  const english = await (await fetch('/dist/languages/en.json')).json();
  return URL.createObjectURL(new Blob([JSON.stringify({...english, lang, table: `Table in ${lang}`, ...more})]));
};

/** What the console is told while something is done. */
async function warnings(act: (told: readonly string[]) => Promise<unknown>): Promise<string[]> {
  const {warn} = console;
  const told: string[] = [];
  console.warn = (words: string) => told.push(words);
  try {
    await act(told);
  } finally {
    console.warn = warn;
  }
  return told;
}

describe('a language that is a file', () => {
  it('is spoken once it is there, and until then the children stay', async () => {
    const made = await ElementFixture.start('civic-report', markup('civic-report', `lang="fr" strings="${languageFile('fr', 150)}"`, '<p>Wait</p>'));
    const seen = new Set<string | undefined>();
    await waitUntil(() => {
      seen.add(spoken(made));
      return spoken(made) === 'fr';
    }, 'French is not spoken');
    await made.rest();
    expect([...seen]).to.deep.equal([undefined, 'fr']);
    expect(made.sound().text).to.contain('Tableau de données');
    expect(made.told).to.deep.equal(['load']);
    expect(made.state).to.equal('ready');
  });

  it('is waited for without words where there are no children', async () => {
    const made = await ElementFixture.start('civic-report', markup('civic-report', `lang="es-MX" strings="${languageFile('es', 300)}"`));
    await made.element.updateComplete;
    expect([made.one('[part=loading]').textContent, made.picture, made.state]).to.deep.equal(['…', null, 'loading']);
    await made.settle();
    expect(spoken(made.sound())).to.equal('es');
  });

  it('is asked for once by all elements with its address', async () => {
    const address = languageFile('ja', 50);
    const page = emptyPage();
    page.innerHTML = tags.map((tag) => markup(tag, `lang="ja" strings="${address}" metric="1"`)).join('');
    const elements = [...page.children] as HTMLElementTagNameMap[Tag][];
    await waitUntil(() => elements.every((element) => element.matches(':is(:state(ready), :state(failed))')), 'some go on loading');
    await aTimeout(0);
    expect(await requestsOf(address)).to.equal(1);
    expect(elements.map((element) => element.shadowRoot!.querySelector<HTMLElement>('.root')?.lang)).to.deep.equal(tags.map(() => 'ja'));
  });

  it('is spoken by elements of attributes alone too', async () => {
    const made = await ElementFixture.start('civic-progress-ring', `<civic-progress-ring lang="ko" strings="${languageFile('ko')}" label="가로등" value="1127" target="1000"></civic-progress-ring>`);
    await waitUntil(() => spoken(made) === 'ko', 'Korean is not spoken');
    expect(made.sound().sentences).to.deep.equal(['가로등: 실적 1,127, 목표 1,000, 계획 대비 112.7%, 12.7% 초과, 산출값']);
  });

  it('does not keep an element waiting whose language is there', async () => {
    const made = await ElementFixture.of('civic-report', markup('civic-report', `lang="zh-HK" strings="${failing('stall')}"`));
    expect(spoken(made.sound())).to.equal('zh-Hant');
  });

  it('keeps what is drawn while another one is on its way', async () => {
    const made = await ElementFixture.of('civic-report', markup('civic-report', 'lang="en"'));
    const address = await language('sv');
    made.element.lang = 'sv';
    made.element.strings = address;
    await made.element.updateComplete;
    expect([spoken(made), made.state]).to.deep.equal(['en', 'ready']);
    await waitUntil(() => spoken(made) === 'sv', 'Swedish is not spoken');
    expect(made.sound().text).to.contain('Table in sv');
    made.element.lang = 'zh-Hans';
    await made.rest();
    expect(spoken(made)).to.equal('zh-Hans');
    expect(made.told).to.deep.equal(['load']);
  });

  it('is told as failed in one warning, and the next language is spoken', async () => {
    const wrong: readonly (readonly [string, RegExp])[] = [
      [failing('404'), /\(http: 404\)/], [failing('html'), /\(json: /], [failing('reset'), /\(network: /], [failing('slow'), /expected the language da in its "lang", found "zh-Hans"/], ['/package.json', /expected a language with a tag in "lang"/],
      [await language('da', {now: 5}), /expected words like "now \{0\}" in the language da for now, found 5/], ['http://[', /\(network: /],
    ];
    for (const [address, reason] of wrong) {
      const told = await warnings(async () => {
        for (let i = 0; i < 2; i++) {
          const made = await ElementFixture.of('civic-report', `<div lang="en">${markup('civic-report', `lang="da" strings="${address}"`)}</div>`);
          await waitUntil(() => spoken(made) === 'en', `no next language for ${address}`);
          expect(made.sound().told).to.deep.equal(['load']);
        }
      });
      expect(told).to.have.length(1);
      expect(told[0]).to.match(/^civic-progress: the language file .* cannot be used \(.*\); the next language is spoken\.$/).and.match(reason);
    }
  });

  it('speaks for the language it was asked for, and never in place of one that is built in', async () => {
    for (const [lang, address, reason] of [['nb', await language('en'), 'the language nb in its "lang", found "en"'], ['en', await language('en'), 'a language that the page lacks in its "lang", found "en"'], ['zh-Hant', await language('zh-Hans'), 'the language zh-Hant in its "lang", found "zh-Hans"']] as const) {
      const told = await warnings(async (said) => {
        const made = await ElementFixture.of('civic-report', `<div lang="en">${markup('civic-report', `lang="${lang}" strings="${address}"`)}</div>`);
        await waitUntil(() => said.length > 0, `nothing is said of the file for ${lang}`);
        expect(made.sound().text).not.to.contain('Table in');
      });
      expect(told, lang).to.deep.equal([`civic-progress: the language file ${address} cannot be used (expected ${reason}); the next language is spoken.`]);
    }
    expect((await ElementFixture.of('civic-report', markup('civic-report', 'lang="en"'))).text).to.contain('Data table');
  });

  it('may be a region of a language, and be replaced by another file', async () => {
    for (const word of ['first', 'second']) {
      const made = await ElementFixture.of('civic-report', markup('civic-report', `lang="pt-BR" strings="${await language('pt', {table: word})}"`));
      await waitUntil(() => made.text.includes(word), `no ${word}`);
    }
  });

  it('says in English what it lacks, with one warning', async () => {
    const address = await language('nl', {loading: undefined, statuses: {}});
    const told = await warnings(async () => {
      const made = await ElementFixture.of('civic-report', markup('civic-report', `lang="nl" strings="${address}"`));
      expect(spoken(made.sound())).to.equal('nl');
    });
    expect(told).to.have.length(1);
    expect(told[0]).to.match(/^civic-progress: the language nl has no words for statuses\.notStarted, .*, loading; English stands in\.$/);
  });
});

describe('a language that nobody registered', () => {
  it('is told in one warning with what is spoken in its place', async () => {
    const told = await warnings(async () => {
      for (let i = 0; i < 2; i++) expect(spoken((await ElementFixture.of('civic-report', markup('civic-report', 'lang="tlh"'))).sound())).to.equal('en');
    });
    expect(told).to.deep.equal(['civic-progress: expected a language that is registered in lang, found "tlh"; the next language is spoken. Give the address of a language file in the attribute strings.']);
  });

  it('is spoken by what is on the page as soon as somebody registers it', async () => {
    const made = await ElementFixture.of('civic-report', markup('civic-report', 'lang="fi"'));
    const english = await (await fetch('/dist/languages/en.json')).json();
    registerLanguage({...english, lang: 'fi'});
    await made.rest();
    expect(spoken(made)).to.equal('fi');
  });
});
