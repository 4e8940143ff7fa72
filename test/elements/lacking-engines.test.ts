import {expect} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import {inFrame} from './in-frame.js';

/** Pages whose engine, or whose other scripts, lack or change what the drop-in builds on, each in a frame of its own. */
describe('a page that', () => {
  const kinds: readonly (readonly [what: string, script: string])[] = [
    ['closes all shadow roots', `const attach = Element.prototype.attachShadow; Element.prototype.attachShadow = function(options) { return (this.closed = attach.call(this, {...options, mode: 'closed'})); };`],
    ['has no replaceSync', 'delete CSSStyleSheet.prototype.replaceSync;'],
    ['has no constructable sheets', 'window.CSSStyleSheet = function() { throw new TypeError("Illegal constructor"); };'],
    ['has no custom states', 'CSS.supports = () => false; delete HTMLElement.prototype.attachInternals;'],
    ['has no function that is newer than Chromium 85', `for (const [object, names] of [
      [Array.prototype, 'at findLast findLastIndex toReversed toSorted toSpliced with'], [String.prototype, 'at isWellFormed toWellFormed'],
      [Object, 'hasOwn groupBy'], [Promise, 'withResolvers try'], [URL, 'canParse parse'], [AbortSignal, 'any timeout'], [Map, 'groupBy'], [Intl, 'Segmenter supportedValuesOf'],
      [window, 'structuredClone scheduler Iterator reportError'], [crypto, 'randomUUID'], [Element.prototype, 'checkVisibility moveBefore'], [CSS, 'highlights'],
    ]) for (const name of names.split(' ')) delete object[name];`],
    ['has no Intl.PluralRules', 'delete Intl.PluralRules;'],
  ];
  for (const [what, script] of kinds) {
    it(`${what} has its board, drawn and with its looks`, () => inFrame(
      `<script>${script}</script><civic-report lang="en" src="/demo/data/made-up-quarters.json"><p>The figures in words</p></civic-report><script type="module" src="/dist/civic-progress.js"></script>`,
      async (page) => {
        const element = page.querySelector('civic-report') as HTMLElement & {closed?: ShadowRoot};
        await waitUntil(() => element.matches(':is(:state(ready), :state(failed), [data-state=ready], [data-state=failed])'), 'it neither draws nor fails');
        const root = element.closed ?? element.shadowRoot!;
        expect([element.matches(':state(ready)') || element.dataset['state'] === 'ready', root.querySelectorAll('.item').length > 0]).to.deep.equal([true, true]);
        const board = root.querySelector('.board')!;
        expect(board.ownerDocument.defaultView!.getComputedStyle(board).borderRadius).not.to.equal('0px');
      }));
  }
});
