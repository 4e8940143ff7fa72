import {readFileSync} from 'node:fs';
import {renderStatic} from '../static/render-static.js';
import type {Check} from '../checker/check.js';
import {checksOf} from './check.js';
import {clean} from './clean.js';
import {packageFolder} from './package-folder.js';
import {deskFiles} from './desk-files.js';
import {formatOf} from '../words/format.js';
import {pngOf} from './png.js';
import {baseUrlOf, isSecure} from '../publication/base-url.js';
import {destinationOf, publishInto} from './publish/destination.js';
import {publicationOf} from '../publication/publication.js';
import {pageLanguage} from '../publication/bundled-languages.js';
import {sheetOf} from './sheet.js';
import type {Words} from '../words/words.js';

/** What is published, and where to. */
export interface PublishOptions {
  readonly file: string;
  readonly baseUrl: string;
  readonly out: string;
  /** Language of the pages; null for that of the report. */
  readonly lang: string | null;
  /** Whether the desk is published too, as desk.html. */
  readonly desk: boolean;
}

/** What the build puts into dist. @throws Error where there is no build */
const built = (name: string): Uint8Array => readFileSync(new URL(`dist/${name}`, packageFolder()));

/** Where the sentences go: what was done, and what was not. */
export interface Voice {
  say(text: string): void;
  complain(text: string): void;
}

/**
 * Publishes a report, or a series of them, into a folder: checked first, written only where none has errors.
 *
 * @returns the exit code: 0, 1 for errors in the report, 2 for a file, an address or a folder that cannot be used
 */
export async function publish({file, baseUrl, out, lang, desk}: PublishOptions, words: Words, {say, complain}: Voice): Promise<number> {
  const stop = (sentence: string): number => {
    complain(`civic-progress: ${clean(sentence)}`);
    return 2;
  };
  const format = formatOf(words.lang);
  const base = baseUrlOf(baseUrl);
  if (!base) return stop(words.publish.baseUrl(baseUrl));
  const destination = destinationOf(out);
  if ('fault' in destination) return stop(words.publish.destination(destination.fault, out));

  const checks = await checksOf(file);
  const [checked] = checks as readonly [Check];
  for (const one of checks) {
    if (one.trouble) complain(sheetOf(one, words).trimEnd());
    else say(sheetOf(one, words));
  }
  if (checks.some(({trouble}) => trouble)) {
    // Of one file its trouble says all.
    if (checks.length > 1) complain(words.publish.stopped);
    return 2;
  }
  if (!checked.report || checks.some(({counts}) => counts.errors > 0)) {
    complain(words.publish.stopped);
    return 1;
  }

  if (!isSecure(base)) complain(words.publish.insecure(base.href));
  const pageLang = pageLanguage(lang ?? checked.report.lang);
  const {report, series} = checked;
  const [png, card] = await Promise.all((['svg', 'card'] as const).map((target) => pngOf((widthOf) => renderStatic(series ?? report, {target, lang: pageLang, widthOf}), {fonts: [], lang: pageLang})));
  const fault = 'code' in png! ? png : null;
  if (fault) complain(words.publish.noPicture(words.undrawn(fault)));
  const published = publishInto(out, ({kept}) => publicationOf({
    report, series, base, lang: pageLang, built, png: 'code' in png! ? null : png!, card: 'code' in card! ? null : card!, kept, more: desk ? deskFiles() : [],
  }).files);
  if ('fault' in published) return stop(words.publish.destination(published.fault, out));
  say(words.publish.done(published.files, published.written, clean(out), format));
  say(words.publish.next(base.href));
  return 0;
}
