import {Markup, markup} from './markup.js';
import {integrityOf} from './published-file.js';

/** What the page of one report holds. */
export interface EmbedSource {
  readonly lang: string;
  readonly dir: string;
  readonly title: string;
  /** The report as it was read; or a series, whose latest report stands in it. */
  readonly data: unknown;
  /** What draws figures over time, for a series: its code, and the folder that its older reports are asked for in. Null for a report alone. */
  readonly trend: {readonly code: string; readonly base: string} | null;
  /** The element with its fallback. */
  readonly board: Markup;
  /** The style sheet of the fallback. */
  readonly boardStyle: string;
}

/**
 * embed.html with one report inside: it needs no request, and its policy allows none. Of a series the latest report is inside; the others
 * are asked for in the published folder, and only when the reader chooses or compares them.
 *
 * @param page  dist/embed.html
 * @throws Error where the page, or the code of trends, is not the one that the build makes
 */
export function embedPage(page: string, {lang, dir, title, data, trend, board, boardStyle}: EmbedSource): string {
  let made = page;
  const replace = (pattern: RegExp, by: (found: string) => string): void => {
    const all = made.match(new RegExp(pattern, `${pattern.flags}g`)) ?? [];
    if (all.length !== 1) throw new Error(`dist/embed.html: expected ${pattern} once, found it ${all.length} times`);
    made = made.replace(pattern, by);
  };
  const [, style = ''] = /<style>([^]*?)<\/style>/.exec(page) ?? [];
  const styles = `${style}\n${boardStyle.trim()}`;
  replace(/^<html>$/m, () => markup`<html lang="${lang}" dir="${dir}">`.text);
  replace(/^<title>.*<\/title>$/m, () => markup`<title>${title}</title>`.text);
  replace(/(?<=; style-src )'[^']+'/, () => `'${integrityOf(styles)}'`);
  // The folder by its address too: a frame in a sandbox is not of its own origin. A policy would end at some signs of an address.
  replace(/(?<=; connect-src )[^;]+/, () => (trend ? `'self' ${trend.base.replace(/[;,]/g, encodeURIComponent)}` : "'none'"));
  replace(/(?<=^<style>)[^]*?(?=<\/style>$)/m, () => styles);
  // The board says in words what the script would draw.
  replace(/^<civic-report><\/civic-report>\n<noscript.*<\/noscript>$/m, () => board.text);
  // `<` as an escape of JSON, so that no parser of HTML finds an end of the script in a text of the report.
  replace(/(?<=^<script type="application\/json" id="report">)(?=<\/script>$)/m, () => JSON.stringify(data).replace(/</g, '\\u003c'));
  if (trend) {
    const code = trend.code.trim();
    if (/<\/script|<!--/i.test(code)) throw new Error('dist/civic-trend.js: expected nothing that ends a script inside of a page');
    replace(/(?<=; script-src )[^;]+/, (found) => `${found} '${integrityOf(code)}'`);
    replace(/(?<=; trusted-types )[^;"]+/, (found) => `${found} civic-trend`);
    // A module runs after the drop-in, which stands alone where a browser knows no modules.
    replace(/\n<\/html>\s*$/, () => `\n<script type="module">${code}</script>\n</html>\n`);
  }
  return made;
}
