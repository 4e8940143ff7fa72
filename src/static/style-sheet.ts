import type {CSSResultGroup} from 'lit';
import {boardStyles} from '../parts/board.js';
import {gridStyles} from '../parts/grid.js';
import {ringFigureStyles} from '../parts/ring-figure.js';
import {trendDetailsStyles} from '../parts/trend-details.js';
import {trendInk, trendLineStyles} from '../parts/trend-line.js';
import {base} from '../theme/base.js';
import {container} from '../theme/container.js';
import {cssOf, cssText, rulesOf} from './css.js';
import {painterOf} from './paint.js';

/** The class of what stands inside the element, and what every class inside begins with: words of the page's own style sheet stay out. */
export const scope = 'civic-static';
export const prefix = 'civic-';

/** The styles by what draws them: those of the board and the grid share one scope, the ring has its own box. */
const sheets: readonly (readonly [scope: string, styles: CSSResultGroup])[] = [
  [`.${scope}`, [base, container, boardStyles, gridStyles, trendInk, trendLineStyles]],
  [`civic-progress-ring>.${scope}`, ringFigureStyles],
];

/** Those of charts, which few boards have. */
const charts: typeof sheets[number] = [`.${scope}`, trendDetailsStyles];

/** Gives any drawing of the parts its colours as attributes. */
export const painted = painterOf([...sheets, charts].flatMap(([, styles]) => rulesOf(cssText(styles))));

/**
 * A page's rules for bare elements end here, as at the border of a shadow root; what is hidden for readers without styles is
 * shown again.
 */
const border = (() => {
  const blocks = ['div', 'section', 'header', 'footer', 'p', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
  const inlines = ['span', 'a', 'strong', 'b', 'small', 'bdi', 'label'];
  const others = ['li', 'input', 'select', 'button', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'details', 'summary'];
  const all = (names: readonly string[]): string => names.map((name) => `.${scope} ${name}`).join(',');
  return [
    `civic-report,civic-category-grid{display:block}`,
    `${all([...blocks, ...inlines, ...others])}{all:revert}`,
    `${all(blocks)}{display:block;margin:0}`,
    `${all(inlines)}{display:inline}`,
    `.${scope} svg{inline-size:100%;block-size:auto}`,
    `${all(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])}{font:inherit}`,
    `.${scope} .${prefix}button{display:inline-block;box-sizing:border-box;text-align:center}`,
    `.${scope} .${prefix}block{display:block;margin:0}`,
    `.${scope} .${prefix}category-button{display:inline-block}`,
  ];
})();

/**
 * The style sheet of the static boards, made from the styles of the elements, so that a board without script looks as it does
 * with one, and the elements draw over it without a shift. Every rule is limited to what stands in a `civic-static`.
 *
 * @param markup the boards that it is for: without charts in them it has no styles of charts. Default: any.
 */
export function staticStyles(markup?: string): string {
  const hasCharts = markup === undefined || /class="civic-(?:trends|verdicts)"/.test(markup);
  return `${[
    ...border,
    ...[...sheets, ...hasCharts ? [charts] : []].map(([within, styles]) =>
      cssOf(rulesOf(cssText(styles)).map((rule) => ({...rule, selectors: rule.selectors.map((selector) => scoped(selector, within))})))),
    ...hasCharts ? [`.${scope} .${prefix}tick{visibility:visible}`] : [],
    `.${scope} .${prefix}later{visibility:hidden;content-visibility:visible}.${scope} .${prefix}button{cursor:default}`,
    // Stronger than a page's rule for all that is hidden, which is often important.
    `.${scope} .${prefix}shown{display:contents!important;content-visibility:visible}`,
    `@media screen{.${scope} .${prefix}controls{display:block!important}}`,
    // The head of a category that folds, of which the element makes a button.
    `.${scope} details.${prefix}category>summary{display:block;list-style:none}`,
    `.${scope} details.${prefix}category>summary::before{content:none}`,
    `.${scope} [open]>summary .${prefix}category-button::after{transform:scaleY(-1) translateY(5px)}`,
  ].join('\n')}\n`;
}

/** A selector of a shadow root as one that holds inside a static board: the host is the scope, attributes of the host those of its element. */
function scoped(selector: string, within: string): string {
  const host = /^:host(?:\(((?:[^()]|\([^()]*\))*)\))?/.exec(selector);
  const inner = selector.slice(host?.[0].length ?? 0).replace(/\.(?=[A-Za-z_])/g, `.${prefix}`).replace(/(^|[\s>+~(])button\b/g, `$1.${prefix}button`);
  if (!host) return `${within} ${inner}`;
  return `${host[1] ? `${host[1]}>.${scope}` : within}${inner}`;
}
