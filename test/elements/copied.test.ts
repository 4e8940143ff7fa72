import {expect} from '@open-wc/testing';
import {ElementFixture} from './fixture.js';

describe('text copied from a board', () => {
  it('has each figure once, apart from the words around it', async () => {
    const made = await ElementFixture.of('civic-report', '<civic-report lang="en" src="/demo/data/qingdao-2021-half-year.json"></civic-report>');
    const root = made.picture!;
    getSelection()!.setBaseAndExtent(root, 0, root, root.childNodes.length);
    const copied = getSelection()!.toString();
    getSelection()!.removeAllRanges();
    expect(copied).to.match(/5\s+Target of the year met\s+19\s+Half-year plan exceeded/);
    expect(copied.match(/\p{L}[\d.,]+%|%\p{L}/gu) ?? [], 'no figure sticks to a word').to.deep.equal([]);
    // The oracle: what a reader sees, text by text.
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const seen: string[] = [];
    while (walker.nextNode()) if (walker.currentNode.parentElement!.checkVisibility() && !walker.currentNode.parentElement!.closest('.hidden, select, button')) seen.push(walker.currentNode.nodeValue!);
    for (const figure of ['52.7%', '112.7%', '304%', '3.04×', '184,400']) {
      const count = (text: string): number => text.split(figure).length - 1;
      expect(count(copied), figure).to.be.greaterThan(0);
      expect(count(copied), figure).to.equal(count(seen.join(' ')));
    }
  });
});
