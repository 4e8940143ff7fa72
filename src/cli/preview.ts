import {unwatchFile, watchFile} from 'node:fs';
import {basename} from 'node:path';
import {checksOf} from './check.js';
import {clean} from './clean.js';
import {formatOf} from '../words/format.js';
import {isBuilt, type PreviewServer, servePreview} from './preview/server.js';
import {stateOf} from './preview/state.js';
import type {Voice} from './publish.js';
import {isRemote} from './series-files.js';
import type {Words} from '../words/words.js';

/** What is previewed, and where. */
export interface PreviewOptions {
  readonly file: string;
  /** The file of the mapping of a table; undefined = guessed. */
  readonly map: string | undefined;
  /** 0 takes a free one. */
  readonly port: number;
  /** Language of the board; null for that of the report. */
  readonly lang: string | null;
}

/** How often the file is looked at, in ms. By asking for its date: editors put a new file in its place, which would be watched no more. */
const interval = 300;

/**
 * Serves a page that shows a report beside its findings, and draws it anew each time the file, its mapping or a report of its series is
 * saved, until the command is stopped.
 *
 * @returns the exit code: 0 once it was stopped, 2 where there is no such file, no build or no port
 */
export async function preview({file, map, port, lang}: PreviewOptions, words: Words, {say, complain}: Voice): Promise<number> {
  const stop = (sentence: string): number => {
    complain(`civic-progress: ${clean(sentence)}`);
    return 2;
  };
  if (file === '-' || /^https?:\/\//i.test(file)) return stop(words.preview.noFile(file));
  if (!isBuilt()) return stop(words.undrawn({code: 'unbuilt'}));
  let checks = await checksOf(file, map);
  const {trouble} = checks[0]!;
  // A name that is wrong is said at once; what is wrong in the file is shown until it is mended.
  if (trouble && ['missing', 'denied', 'directory'].includes(trouble.code)) return stop(`${file}: ${words.trouble(trouble, formatOf(words.lang))}`);

  let state = stateOf(checks, lang, words, null, new Date());
  let server: PreviewServer;
  try {
    server = await servePreview(port, basename(file), words, state);
  } catch (error) {
    return stop(words.noPort(port, String((error as NodeJS.ErrnoException).code ?? error)));
  }
  let reading = Promise.resolve();
  const readAgain = (): void => {
    // One reading after the other, so that the last one is what is shown.
    reading = reading.then(async () => {
      checks = await checksOf(file, map);
      state = stateOf(checks, lang, words, state, new Date());
      server.show(state);
      watch();
    });
  };
  const watched = new Set<string>();
  const watch = (): void => {
    for (const one of [file, map, ...checks.map((check) => check.file)]) {
      if (!one || watched.has(one) || isRemote(one)) continue;
      watched.add(one);
      watchFile(one, {interval}, readAgain);
    }
  };
  watch();
  say(clean(words.preview.serving(file, server.address)));
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  for (const one of watched) unwatchFile(one);
  server.close();
  return 0;
}
