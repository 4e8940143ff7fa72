import {stringsFor} from '../locale/languages.js';
import type {Locale} from '../locale/locale.js';
import {boardOf} from '../model/board.js';
import {parse} from '../schema/parse.js';
import {htmlOf} from './html.js';
import {type Part, scopeOf} from './scope.js';
import {svgOf} from './svg.js';
import {textOf} from './text.js';

/** What a report is drawn as where no script runs. */
export type Target = 'html' | 'svg' | 'text';

export interface StaticOptions {
  readonly target: Target;
  /** Language of the words, BCP 47; default: that of the report, else zh-Hans, as in the elements. */
  readonly lang?: string | undefined;
  /** Colour scheme; `auto`, the default, follows the page in `html` and is light in a picture. */
  readonly theme?: 'auto' | 'light' | 'dark' | undefined;
  /** A category, an item or a metric instead of the whole board. */
  readonly part?: Part | undefined;
  /** `html`: level of the first heading, 1 to 6; default 2, of a category 3. */
  readonly headingLevel?: number | undefined;
  /** `html`: address of the report that the element loads; default: none. */
  readonly src?: string | undefined;
  /** `html`: true puts the report into the markup as JSON, so that the element needs no request. Default: false. */
  readonly inline?: boolean | undefined;
  /** `html`: true puts the styles into the markup, for a page that cannot link `civic-progress.css`. Default: false. */
  readonly styles?: boolean | undefined;
}

/**
 * A report as it is shown where no script runs. Pure: no page, no clock; the same in Node and in the browser.
 *
 * Nothing of the report becomes markup, and only its http and https addresses become links.
 *
 * @param report what `parse` takes
 * @returns the markup or the text, with a line end
 * @throws ReportError as `parse` does
 * @throws RangeError for a target or a theme that there is not, and for a part that the report has not
 */
export function renderStatic(report: unknown, {
  target, lang, theme = 'auto', part = {}, headingLevel, src = '', inline: isInline = false, styles: isStyled = false,
}: StaticOptions): string {
  if (!['auto', 'light', 'dark'].includes(theme)) throw new RangeError(`invalid theme: ${theme}`);
  const board = boardOf(parse(report));
  const scope = scopeOf(board, part);
  if (!scope) throw new RangeError(`invalid part: ${JSON.stringify(part)}`);
  const strings = (lang === undefined ? undefined : stringsFor(lang)) ?? stringsFor(board.report.lang) ?? stringsFor('zh-Hans')!;
  const locale: Locale = {strings, reportLang: board.report.lang};
  const level = Math.min(6, Math.max(1, Math.round(headingLevel || (scope.kind === 'category' ? 3 : 2))));
  switch (target) {
    case 'html': return htmlOf({board, scope, part, locale, theme, level, src, isInline, isStyled});
    case 'svg': return svgOf({board, scope, locale, theme: theme === 'dark' ? 'dark' : 'light'});
    case 'text': return textOf({board, scope, locale});
    default: throw new RangeError(`invalid target: ${String(target)}`);
  }
}
