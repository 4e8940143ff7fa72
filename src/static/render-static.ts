import {boardOf} from '../model/board.js';
import {trendIn} from '../trend/series.js';
import {wholeSeries} from '../trend/whole-series.js';
import {emailOf} from './email.js';
import {htmlOf} from './html.js';
import {localeOf, type Telling} from './locale.js';
import type {WidthOf} from './measure.js';
import {type Part, scopeOf} from './scope.js';
import {cardOf, sizeOf, svgOf} from './svg.js';
import {textOf} from './text.js';
import {wechatOf} from './wechat.js';

/** What a report is drawn as where no script runs. */
export const targets = ['html', 'svg', 'card', 'text', 'wechat', 'email'] as const;
export type Target = (typeof targets)[number];

/** What is drawn, and how. */
export interface StaticOptions {
  readonly target: Target;
  /** Language of the words, BCP 47; default: that of the report; English stands in for one without words here, as in the elements. */
  readonly lang?: string | undefined;
  /** Colour scheme: `light`, `dark`, or in `html` `auto` for what the reader's system prefers. Default: that of the page in `html`, light elsewhere; `wechat` is always light. */
  readonly theme?: 'auto' | 'light' | 'dark' | undefined;
  /** A category, an item or a metric instead of the whole board. */
  readonly part?: Part | undefined;
  /** `html`: level of the first heading, 1 to 6; default 2, of a category 3. */
  readonly headingLevel?: number | undefined;
  /** `html`: address of the report that the element loads; default: none. */
  readonly src?: string | undefined;
  /** `html`: true puts the report into the markup as JSON, so that the element needs no request. Default: false. */
  readonly inline?: boolean | undefined;
  /** `html`: true where an element draws over it: then the past of figures is words alone, as in an element without the file of trends. Default: whether there is `src` or `inline`. */
  readonly drawnOver?: boolean | undefined;
  /** `html`: true puts the styles into the markup, for a page that cannot link `civic-progress.css`. Default: false. */
  readonly styles?: boolean | undefined;
  /** `html`: false leaves out the controls of the board, as the attribute `controls="none"` does. Default: true, then their place is kept where the element has a report to draw, from `src` or `inline`. */
  readonly controls?: boolean | undefined;
  /** `html`: further attributes of the element, such as `mode` and `fold`. Default: none. */
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  /** `email`: address, http or https, of the picture that `svg` draws of the same part, as PNG; default: no picture. */
  readonly imageUrl?: string | undefined;
  /** `svg` and `card`: how wide a text is in px at a size, bold or not, where the font that draws is known; lines are broken by it. Default: a guess that is wide enough for the usual families. */
  readonly widthOf?: WidthOf | undefined;
}

/**
 * A report as it is shown where no script runs. Pure: no page, no clock; the same in Node and in the browser.
 *
 * Nothing of the report becomes markup, and only its http and https addresses become links.
 *
 * @param data a report, or a series whose reports stand in it: the latest is drawn, the others are its past
 * @returns the markup or the text, with a line end
 * @throws ReportError as `parse` does
 * @throws RangeError for a target or a theme that there is not, for another address than http or https, and for a part that the report has not
 */
export function renderStatic(data: unknown, {
  target, lang, theme, part = {}, headingLevel, src = '', inline: isInline = false, drawnOver: isDrawnOver = src !== '' || isInline, styles: isStyled = false, controls: hasControls = true, attributes = {}, imageUrl, widthOf,
}: StaticOptions): string {
  if (theme !== undefined && !['auto', 'light', 'dark'].includes(theme)) throw new RangeError(`invalid theme: ${theme}`);
  if (imageUrl !== undefined && !/^https?:\/\/[^\s\u0000-\u001f]+$/.test(imageUrl)) throw new RangeError(`invalid imageUrl: ${imageUrl}`);
  const {report, series} = wholeSeries(data);
  const board = boardOf(report);
  const scope = scopeOf(board, part);
  if (!scope) throw new RangeError(`invalid part: ${JSON.stringify(part)}`);
  const locale: Telling = {...localeOf(lang, report.lang), trendOf: trendIn(report, series)};
  const level = Math.min(6, Math.max(1, Math.round(headingLevel || (scope.kind === 'category' ? 3 : 2))));
  const scheme = theme === 'dark' ? 'dark' : 'light';
  switch (target) {
    case 'html': return htmlOf({board, scope, data, series, part, locale, theme: theme ?? null, level, src, isInline, isDrawnOver, isStyled, hasControls, more: attributes});
    case 'svg': return svgOf({board, scope, locale, theme: scheme, widthOf});
    case 'card': return cardOf({board, locale, theme: scheme, widthOf});
    case 'text': return textOf({board, scope, locale});
    case 'wechat': return wechatOf({board, scope, locale});
    case 'email': return emailOf({
      board, scope, locale, theme: scheme,
      image: imageUrl === undefined ? null : {url: imageUrl, ...sizeOf(svgOf({board, scope, locale, theme: scheme}))},
    });
    default: throw new RangeError(`invalid target: ${String(target)}`);
  }
}
