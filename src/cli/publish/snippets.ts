import type {Report} from '../../schema/report.js';
import {type Loaded, snippetOf} from '../../static/snippet.js';
import {integrityOf, type PublishedFile} from './published-file.js';

/** What the snippets are made of. */
export interface Embedding {
  readonly report: Report;
  /** Address of the published folder, with its last slash. */
  readonly base: string;
  /** Language of the words, BCP 47. */
  readonly lang: string;
  readonly module: PublishedFile;
  readonly frame: PublishedFile;
}

const loaded = (base: string, {name, bytes}: PublishedFile): Loaded => ({url: base + name, integrity: integrityOf(bytes)});

/** The board in the page itself. */
export const scriptSnippet = ({report, base, lang, module}: Embedding): string =>
  snippetOf(report, {lang, src: `${base}report.json`, page: base, script: loaded(base, module)});

/** The board in a frame that takes the height of its page. */
export const frameSnippet = ({report, base, lang, frame}: Embedding): string =>
  snippetOf(report, {lang, src: `${base}report.json`, page: base, frame: `${base}embed.html`, script: loaded(base, frame)});
