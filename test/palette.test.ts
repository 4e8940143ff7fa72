import {expect} from '@open-wc/testing';
import {checkPalette, type Colours} from '../src/palette.js';

const codes = (colours: Colours, scheme?: 'light' | 'dark'): string[] => checkPalette(colours, scheme).map(({code, name, other, vision}) => [code, name, other, vision].filter(Boolean).join(' '));

describe('checkPalette', () => {
  it('finds nothing in the palette of the library, on light and on dark ground', () => {
    for (const scheme of ['light', 'dark'] as const) expect(checkPalette({}, scheme)).to.deep.equal([]);
  });

  it('counts contrast as WCAG does: #767676 on white is 4.54:1, #777 is 4.48:1', () => {
    const plain = {surface: '#fff', card: '#fff', track: '#fff'};
    expect(codes({...plain, text: '#767676'})).to.deep.equal([]);
    const [finding] = checkPalette({...plain, text: '#777'});
    expect([finding!.code, finding!.name, finding!.other]).to.deep.equal(['contrast', 'text', 'surface']);
    expect(finding!.found).to.be.closeTo(4.48, 0.005);
  });

  it('says of a red and a green that some eyes see them as one', () => {
    const found = checkPalette({met: '#4d6b00', behind: '#8f5600'}).find(({code, name, other}) => code === 'alike' && name === 'met' && other === 'behind');
    expect(found?.vision).to.be.oneOf(['protanopia', 'deuteranopia']);
  });

  it('says of what stands on a changed ground that it is not seen there', () => {
    expect(codes({surface: '#1b1f24'})).to.include('contrast text surface full');
    expect(codes({surface: '#1b1f24'}, 'dark')).not.to.include('contrast text surface full');
  });

  it('says of what is no colour, or lets through what is behind it, that it cannot be read, and of the others what there is to say', () => {
    for (const met of ['greenish', '', 'var(--a)', 'rgb(0 81 58 / 0.5)']) expect(codes({met})).to.deep.equal(['colour met full']);
  });
});
