import {expect} from '@open-wc/testing';
import {ElementFixture, qingdao, type Tag, tags} from '../elements/fixture.js';

const drawn = (tag: Tag, attributes: string) => ElementFixture.of(tag, `<${tag} src="${qingdao}" ${attributes}></${tag}>`);

/** The elements that hold words of their own. */
const spoken = (made: ElementFixture<Tag>): Element[] =>
  made.all('*').filter((node) => node.localName !== 'style' && [...node.childNodes].some(({nodeType, nodeValue}) => nodeType === 3 && nodeValue!.trim() !== ''));

describe('mode="elder"', () => {
  for (const tag of tags) {
    it(`leaves no words of <${tag}> below 18 px`, async () => {
      const made = await drawn(tag, 'mode="elder" style="--civic-font-size: 10px"');
      expect(spoken(made).length).to.be.above(0);
      for (const node of spoken(made)) expect(parseFloat(getComputedStyle(node).fontSize), `${node.localName}.${node.className}`).to.be.at.least(18);
    });
  }

  it('sets the words of the board in lines of 1.5, but for the figures of rings and counts', async () => {
    const made = await drawn('civic-report', 'mode="elder"');
    const single = '.ring-words, .ring-words *, .count, option';
    for (const node of spoken(made).filter((one) => !one.matches(single))) {
      const {fontSize, lineHeight} = getComputedStyle(node);
      expect(parseFloat(lineHeight) / parseFloat(fontSize), `${node.localName}.${node.className}`).to.be.at.least(1.49);
    }
  });

  it('makes each button at least 60 px high, and without it at least 32', async () => {
    for (const [attributes, least] of [['mode="elder"', 60], ['', 32]] as const) {
      const made = await drawn('civic-report', attributes);
      expect(made.count('button')).to.be.above(0);
      for (const button of made.all('button').filter((one) => one.checkVisibility())) expect(button.getBoundingClientRect().height).to.be.at.least(least);
    }
  });
});

describe('theme', () => {
  const schemeOf = async (attributes: string): Promise<string> => {
    const made = await ElementFixture.of('civic-progress-bar', `<civic-progress-bar label="A" share="0.5" ${attributes}></civic-progress-bar>`);
    return getComputedStyle(made.element).colorScheme;
  };

  it('is that of the page where none is given', async () => {
    expect(await schemeOf('style="color-scheme: dark"')).to.equal('dark');
  });

  for (const [theme, scheme] of [['light', 'light'], ['dark', 'dark'], ['auto', 'light dark']]) {
    it(`"${theme}" is the colour scheme ${scheme}`, async () => {
      expect(await schemeOf(`theme="${theme}"`)).to.equal(scheme);
    });
  }
});

describe('patterns="on"', () => {
  /** Whether the base of a bar is filled, half-toned or hollow, and how wide its outline is. */
  const paintOf = async (attributes: string): Promise<readonly [number, number]> => {
    const made = await ElementFixture.of('civic-progress-bar', `<civic-progress-bar label="A" pace="0.5" ${attributes}></civic-progress-bar>`);
    const {fillOpacity, strokeWidth} = getComputedStyle(made.one('.base'));
    return [Number(fillOpacity), parseFloat(strokeWidth)];
  };

  it('tells a target reached (solid), a share in pace (half-toned) and one behind (hollow) apart without a colour', async () => {
    expect(await paintOf('patterns="on" share="1.2"')).to.deep.equal([1, 1.5]);
    expect(await paintOf('patterns="on" share="1"')).to.deep.equal([1, 1.5]);
    const [inPace] = await paintOf('patterns="on" share="0.6"');
    expect(inPace).to.be.within(0.2, 0.6);
    expect(await paintOf('patterns="on" share="0.2"')).to.deep.equal([0, 1.5]);
  });

  it('is off on a screen that asks for nothing', async () => {
    expect(await paintOf('share="0.2"')).to.deep.equal([1, 0]);
  });
});
