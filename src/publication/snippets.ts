import {Markup, markup} from './markup.js';
import {integrityOf, type PublishedFile} from './published-file.js';

/** What the snippets are made of. */
export interface Embedding {
  /** Address of the published folder, with its last slash. */
  readonly base: string;
  /** Language of the words, BCP 47. */
  readonly lang: string;
  readonly title: string;
  /** The figures in a sentence. */
  readonly summary: string;
  readonly module: PublishedFile;
  readonly frame: PublishedFile;
}

const script = (base: string, {name, bytes}: PublishedFile, attributes: string): Markup =>
  markup`<script ${new Markup(attributes)}src="${base}${name}" integrity="${integrityOf(bytes)}" crossorigin="anonymous"></script>`;

/**
 * The board in the page itself; until it is drawn, and where no script runs, the words inside. The report is on its way
 * while the script is.
 */
export const scriptSnippet = ({base, lang, title, summary, module}: Embedding): string => markup`<link rel="preload" as="fetch" crossorigin="anonymous" href="${base}report.json">
<civic-report src="${base}report.json" lang="${lang}">
  <p><a href="${base}">${title}</a> ${summary}</p>
</civic-report>
${script(base, module, 'type="module" ')}`.text;

/** The board in a frame that takes the height of its page. */
export const frameSnippet = ({base, title, frame}: Embedding): string => markup`<iframe src="${base}embed.html" title="${title}" width="100%" height="720" frameborder="0" data-civic-progress></iframe>
${script(base, frame, 'async ')}`.text;
