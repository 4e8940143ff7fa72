import {expect} from '@open-wc/testing';
import {guessedWidth as widthOf, linesOf, type Run, widestOf} from '../../src/static/measure.js';

const run = (text: string): Run => ({text, size: 20, fill: 'black'});
const lines = (text: string, width: number, lang = 'en'): readonly string[] => linesOf([run(text)], width, lang, widthOf).map((line) => line.map((one) => one.text).join('').trimEnd());

describe('the lines of a paragraph', () => {
  it('break between words and behind hyphens', () => {
    const text = 'All of health-care';
    expect(lines(text, widthOf('All of health', 20))).to.deep.equal(['All of', 'health-care']);
    expect(lines(text, widthOf('health-', 20) + 1)).to.deep.equal(['All of', 'health-', 'care']);
  });

  it('break a word only where no line can hold it', () => {
    const word = 'HUMANISATION';
    const wide = widestOf([run(`of ${word}, all`)], 'en', widthOf);
    expect(lines(`of ${word}, all`, wide)).to.deep.equal(['of', `${word},`, 'all']);
    expect(lines(`of ${word}, all`, wide / 2).length).to.be.above(3);
  });
});
