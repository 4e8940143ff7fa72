import {Markup, markup} from './markup.js';
import {integrityOf} from './published-file.js';

/** What the page of one report holds. */
export interface EmbedSource {
  readonly lang: string;
  readonly dir: string;
  readonly title: string;
  /** The report as it was read. */
  readonly report: unknown;
  /** The element with its fallback. */
  readonly board: Markup;
  /** The style sheet of the fallback. */
  readonly boardStyle: string;
}

/**
 * embed.html with one report inside: it needs no request, and its policy allows none.
 *
 * @param page  dist/embed.html
 * @throws Error where the page is not the one that the build makes
 */
export function embedPage(page: string, {lang, dir, title, report, board, boardStyle}: EmbedSource): string {
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
  replace(/(?<=; connect-src )[^;]+/, () => "'none'");
  replace(/(?<=^<style>)[^]*?(?=<\/style>$)/m, () => styles);
  // The board says in words what the script would draw.
  replace(/^<civic-report><\/civic-report>\n<noscript.*<\/noscript>$/m, () => board.text);
  // `<` as an escape of JSON, so that no parser of HTML finds an end of the script in a text of the report.
  replace(/(?<=^<script type="application\/json" id="report">)(?=<\/script>$)/m, () => JSON.stringify(report).replace(/</g, '\\u003c'));
  return made;
}
