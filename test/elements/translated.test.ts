import {expect} from '@open-wc/testing';
import {ElementFixture, plain, reportAt} from './fixture.js';

/** What the translators of browsers do: each text with letters becomes `<font><font>…</font></font>`, also in open shadow roots. Digits stay. */
function translate(root: Node): void {
  for (const node of [...root.childNodes]) {
    if (node.nodeType === 3 && /\p{L}/u.test((node as Text).data) && !/^(SCRIPT|STYLE)$/.test(node.parentNode!.nodeName)) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = (node as Text).data.replace(/\p{L}/gu, 'x');
      outer.append(inner);
      (node as Text).replaceWith(outer);
    } else if (node.nodeType === 1) {
      if ((node as Element).shadowRoot) translate((node as Element).shadowRoot!);
      translate(node);
    }
  }
}

const numbersIn = (text: string): string[] => plain(text).match(/\d[\d.,]*[%×]?/g) ?? [];

describe('a page that was translated', () => {
  for (const [markup, change] of [
    ['<civic-progress-ring label="Homes" value="600" target="1200" unit="homes" lang="en"></civic-progress-ring>', {value: 1320}],
    ['<civic-progress-bar label="Homes" value="600" target="1200" unit="homes" lang="en"></civic-progress-bar>', {value: 1320}],
    ['<civic-overachievement-badge label="Homes" share="1.44" lang="en"></civic-overachievement-badge>', {share: 3.04}],
  ] as const) {
    it(`says the new figures: ${markup}`, async () => {
      const tag = /[\w-]+/.exec(markup)![0] as 'civic-progress-ring';
      const made = await ElementFixture.of(tag, markup);
      translate(made.page);
      expect(made.root.querySelector('font')).not.to.equal(null);
      Object.assign(made.element, change);
      await made.rest();
      const [[name, value]] = Object.entries(change) as [[string, number]];
      const fresh = await ElementFixture.of(tag, markup.replace(new RegExp(`${name}="[^"]*"`), `${name}="${value}"`));
      expect(numbersIn(made.text)).to.deep.equal(numbersIn(fresh.text));
    });
  }

  it('says the new figures of a board, and the words that stay as they were translated', async () => {
    const first = await reportAt('/demo/data/qingdao-2021-half-year.json') as any;
    const next = structuredClone(first);
    for (const category of next.categories) for (const item of category.items) for (const metric of item.metrics ?? []) {
      if (metric.stated) metric.stated.share = 9.99;
      if (metric.value !== undefined) Object.assign(metric, {value: 777777, text: undefined});
    }
    const given = async (report: unknown): Promise<ElementFixture> => {
      const made = await ElementFixture.start('civic-report', '<civic-report lang="en"></civic-report>', (element) => Object.assign(element, {report}));
      return made.settle();
    };
    const made = await given(first);
    translate(made.page);
    const title = made.one('[part=item] .item-title').textContent;
    made.element.report = next;
    await made.settle();
    expect(numbersIn(made.text)).to.deep.equal(numbersIn((await given(next)).text));
    expect(made.one('[part=item] .item-title').textContent).to.equal(title);
    // Words in another language are new texts, too.
    translate(made.page);
    made.element.lang = 'zh-Hans';
    await made.settle();
    const chinese = await given(next);
    chinese.element.lang = 'zh-Hans';
    await chinese.settle();
    expect(numbersIn(made.text)).to.deep.equal(numbersIn(chinese.text));
    expect(plain(made.text)).to.contain('超额完成上半年计划任务');
  });
});
