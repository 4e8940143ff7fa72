import {boardOf} from '../model/board.js';
import {trendIn} from '../trend/series.js';
import {wholeSeries} from '../trend/whole-series.js';
import {headline, headOf, summaryOf} from './lines.js';
import {localeOf, type Telling} from './locale.js';
import {markupOf} from './markup.js';
import {sizeOf, svgOf} from './svg.js';
import {type Content, tag, type Tag} from './tree.js';

/** A file that a page loads, with its Subresource Integrity. */
export interface Loaded {
  readonly url: string;
  /** `sha384-…`; empty for none. */
  readonly integrity: string;
}

/** What a snippet embeds, and where its files lie. */
export interface SnippetOptions {
  /** Language of the words, BCP 47; default: that of the report. */
  readonly lang?: string | undefined;
  /** Address of the report. */
  readonly src: string;
  /** Address that the fallback leads to, such as a page that shows the report; default: the report itself. */
  readonly page?: string | undefined;
  /** Address of its picture, where there is one; default: the fallback is words alone. */
  readonly image?: string | undefined;
  /** The drop-in, or for a frame its helper. */
  readonly script: Loaded;
  /** What draws figures over time, for a series; default: none, then the latest report is drawn alone. */
  readonly trend?: Loaded | undefined;
  /** Further attributes of the element, such as `theme` and `fold`; a frame has its own. Default: none. */
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  /** Address of a style sheet for the page that the element is put into; default: none. */
  readonly styles?: string | undefined;
  /** Address of the page to be framed; without it, the element is put into the page itself. */
  readonly frame?: string | undefined;
}

/** Width that the picture is shown at, px; its height follows. */
const shown = 720;

/**
 * What an editor pastes into a page: the element with a fallback that says the true figures, and the drop-in; or a frame.
 *
 * The fallback stays where the script, a policy or the data fails: the title and the figures in words, or a picture of the board
 * whose attributes reserve its room, because a strict policy blocks inline styles.
 *
 * @param data a report, or a series whose reports stand in it
 * @throws ReportError as `parse` does
 */
export function snippetOf(data: unknown, {lang, src, page = src, image, script, trend, attributes = {}, styles, frame}: SnippetOptions): string {
  const {report, series} = wholeSeries(data);
  const board = boardOf(report);
  const locale: Telling = {...localeOf(lang, report.lang), trendOf: trendIn(report, series)};
  // The board is only laid out where its height is asked for.
  const height = (): string => {
    const size = sizeOf(svgOf({board, scope: {kind: 'board'}, locale, theme: 'light'}));
    return String(Math.round(size.height * shown / size.width));
  };
  const load = ({url, integrity}: Loaded): Tag => tag('script', {
    ...(frame === undefined ? {type: 'module'} : {}), src: url, ...(integrity === '' ? {} : {integrity, crossorigin: 'anonymous'}), ...(frame === undefined ? {} : {async: ''}),
  });
  const {title} = headOf(board, locale);
  const said = image === undefined ? tag('p', {}, tag('a', {href: page}, title), ` ${summaryOf(board, locale)}`)
    : tag('a', {href: page}, tag('img', {src: image, width: String(shown), height: height(), alt: headline(board, locale)}));
  const lines: readonly Content[] = frame === undefined
    // The report is on its way while the script is: without the hint it is asked for only after.
    ? [...styles === undefined ? [] : [tag('link', {rel: 'stylesheet', href: styles}), '\n'], tag('link', {rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href: src}), '\n',
      tag('civic-report', {src, lang: locale.strings.lang, ...attributes}, '\n  ', said, '\n'), '\n', load(script), ...trend === undefined ? [] : ['\n', load(trend)]]
    : [tag('blockquote', {lang: locale.strings.lang}, tag('a', {href: page}, headline(board, locale))), '\n',
      tag('iframe', {src: frame, title, width: '100%', height: height(), frameborder: '0', loading: 'lazy', 'data-civic-progress': ''}), '\n', load(script)];
  return `${markupOf(lines)}\n`;
}
