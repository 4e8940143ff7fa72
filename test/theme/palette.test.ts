import {expect} from '@open-wc/testing';
import {differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, parse, wcagContrast} from 'culori';
import {palette} from '../../src/theme/palette.js';

const standings = ['over', 'met', 'pace', 'partly', 'behind', 'progress', 'neutral'];
const sets = [['light', 1], ['dark', 2]] as const;
const views = {
  'full colour vision': (colour: string) => parse(colour)!,
  protanopia: (colour: string) => filterDeficiencyProt(1)(parse(colour)!),
  deuteranopia: (colour: string) => filterDeficiencyDeuter(1)(parse(colour)!),
  tritanopia: (colour: string) => filterDeficiencyTrit(1)(parse(colour)!),
};

for (const [set, column] of sets) {
  const colour = (name: string): string => palette.find(([one]) => one === name)![column];

  describe(`the ${set} palette`, () => {
    for (const name of [...standings, 'text', 'quiet']) {
      it(`${name} is at least 4.5:1 as text on the surface and on a card (WCAG 1.4.3)`, () => {
        expect(wcagContrast(colour(name), colour('surface'))).to.be.at.least(4.5);
        expect(wcagContrast(colour(name), colour('card'))).to.be.at.least(4.5);
      });
    }

    for (const name of standings) {
      it(`${name} is at least 3:1 on the track (WCAG 1.4.11)`, () => {
        expect(wcagContrast(colour(name), colour('track'))).to.be.at.least(3);
      });
    }

    it('shows the edge of a track at 3:1 and the focus at 4.5:1', () => {
      expect(wcagContrast(colour('edge'), colour('surface'))).to.be.at.least(3);
      for (const ground of ['surface', 'card']) expect(wcagContrast(colour('focus'), colour(ground))).to.be.at.least(4.5);
    });

    for (const [view, seen] of Object.entries(views)) {
      it(`keeps its standings at least 11 apart (ΔE2000) in ${view}`, () => {
        const difference = differenceCiede2000();
        for (const [i, a] of standings.entries()) {
          for (const b of standings.slice(i + 1)) {
            expect(difference(seen(colour(a)), seen(colour(b))), `${a} and ${b}`).to.be.at.least(11);
          }
        }
      });
    }
  });
}
