import {cardSize} from '../static/svg.js';
import type {Words} from '../words/words.js';
import {Markup, markup} from './markup.js';
import type {Snippets} from './snippets.js';
import {integrityOf, type PublishedFile} from './published-file.js';

/** What every published page is made of. */
export interface PageSource {
  readonly base: string;
  /** Language and direction of the board. */
  readonly lang: string;
  readonly dir: string;
  readonly title: string;
  readonly summary: string;
  readonly words: Words;
  readonly pageStyle: PublishedFile;
}

// Without integrity, which no file on a disk can prove: whoever opens the page there is to see it. Who could change the sheet could change the page beside it.
const sheet = ({name}: PublishedFile): Markup => markup`<link rel="stylesheet" href="${name}">`;

/** Only what lies beside the page; nothing inline, no other address. */
const policy = (trustedTypes: string): string => "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; "
  + "require-trusted-types-for 'script'; trusted-types " + trustedTypes;

const head = ({lang, dir, pageStyle}: PageSource, title: string, trustedTypes = 'civic-progress'): Markup => markup`<!doctype html>
<html lang="${lang}" dir="${dir}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(trustedTypes)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${sheet(pageStyle)}`;

/** Name of the picture that is made for links. */
export const cardName = 'share.png';

/**
 * The page of the report: the board with its words for where no script runs, and the links by which others find how to embed it.
 *
 * @param board    the element with its fallback
 * @param trend    what draws figures over time; null for a report alone
 * @param data     name of what the element loads
 * @param styles   the style sheet of the board, and that of its look where it has one
 * @param pictures names of the other forms of the board that were made
 * @param image    name of the picture that is shown beside links to it; null for none
 */
export function indexPage(source: PageSource, {board, module, trend, data, styles, pictures, image}: {
  readonly board: Markup; readonly module: PublishedFile; readonly trend: PublishedFile | null; readonly data: string; readonly styles: readonly PublishedFile[];
  readonly pictures: readonly ('board.png' | 'board.svg' | 'board.txt')[]; readonly image: string | null;
}): string {
  const {base, title, summary, words} = source;
  const script = ({name, bytes}: PublishedFile): Markup => markup`
<script type="module" src="${name}" integrity="${integrityOf(bytes)}" crossorigin="anonymous"></script>`;
  const link = (address: string, name: string): Markup => markup`
<li><a href="${address}">${name}</a></li>`;
  return markup`${head(source, title, trend ? 'civic-progress civic-trend' : undefined)}
${styles.map((one) => markup`${sheet(one)}
`)}<meta name="description" content="${summary}">
<meta property="og:type" content="article">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${summary}">
<meta property="og:url" content="${base}">${image === null ? '' : markup`
<meta property="og:image" content="${base}${image}">`}${image === cardName ? markup`
<meta property="og:image:width" content="${cardSize.width}">
<meta property="og:image:height" content="${cardSize.height}">
<meta name="twitter:card" content="summary_large_image">` : ''}
<link rel="canonical" href="${base}">
<link rel="alternate" type="application/json+oembed" href="${base}oembed.json" title="${title}">
<link rel="alternate" type="application/json" href="${base}report.json">
<link rel="modulepreload" href="${module.name}" integrity="${integrityOf(module.bytes)}" crossorigin="anonymous">
<link rel="preload" href="${data}" as="fetch" crossorigin="anonymous">
<main>
${board}
</main>
<footer lang="${words.lang}"><ul>${link('snippets.html', words.pages.embed)}${link('report.json', words.pages.figures)}${
  pictures.map((name) => link(name, words.pages.forms[name]))}
</ul></footer>${script(module)}${trend ? script(trend) : ''}
</html>
`.text;
}

/** The page of snippets to copy, each with a heading, what it is for, and a button that copies it. */
export function snippetsPage(source: PageSource, {snippets, script}: {
  readonly snippets: Snippets; readonly script: PublishedFile;
}): string {
  const {title, words} = source;
  const {pages} = words;
  const section = ([name, text]: readonly [string, string]): Markup => {
    const {heading, note} = pages.snippets[name as keyof typeof snippets];
    return markup`
<section>
<h2 id="${name}-heading">${heading}</h2>
<p id="${name}-note">${note}</p>
<textarea id="${name}" readonly rows="${Math.min(10, text.split('\n').length + Math.floor(text.length / 90))}" wrap="soft" spellcheck="false" translate="no" aria-labelledby="${name}-heading" aria-describedby="${name}-note">
${text}</textarea>
<button type="button" data-copy="${name}" data-done="${pages.copied}" data-failed="${pages.copyByHand}" hidden>${pages.copy}</button><span role="status"></span>
</section>`;
  };
  return markup`${head({...source, lang: words.lang, dir: 'ltr'}, `${pages.embed} · ${title}`)}
<meta name="robots" content="noindex">
<main class="snippets">
<h1>${pages.embed}</h1>
<p><a href="index.html" lang="${source.lang}">${title}</a></p>${Object.entries(snippets).map(section)}
</main>
<script defer src="${script.name}"></script>
</html>
`.text;
}
