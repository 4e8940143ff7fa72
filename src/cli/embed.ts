import {existsSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import type {Report} from '../schema/report.js';
import {snippetOf} from '../static/snippet.js';
import type {Options} from './options.js';

/** Where the build writes the integrity of its files. */
const integrityFile = 'integrity.json';

/**
 * The snippet for a report: the files beside each other under `--base-url`, or beside the page without it. The picture has the
 * name of the report.
 *
 * @returns the snippet, or a fault where the integrity of the drop-in is not known, because nothing was built
 */
export function embed(file: string, report: Report, {values, lang}: Options): string | {readonly code: 'unbuilt'} {
  const isFrame = values.target === 'iframe';
  // What comes from standard input has no name.
  const name = file === '-' ? 'report.json' : basename(file);
  const base = values['base-url']?.replace(/\/?$/, '/') ?? '';
  const at = (one: string): string => base + encodeURIComponent(one);
  const scriptName = isFrame ? 'frame.js' : 'civic-progress.js';
  const integrity = integrityOf(scriptName);
  if (integrity === null) return {code: 'unbuilt'};
  return snippetOf(report, {
    lang: lang ?? undefined, src: at(name), image: at(`${name.replace(/\.[^.]*$/, '')}.png`), script: {url: at(scriptName), integrity},
    frame: isFrame ? `${at('embed.html')}?src=${encodeURIComponent(at(name))}${lang === null ? '' : `&lang=${lang}`}` : undefined,
  });
}

/** The integrity of a file of the build; null where there is no build. */
function integrityOf(name: string): string | null {
  for (const folder of ['../../', '../../dist/']) {
    const file = new URL(folder + integrityFile, import.meta.url);
    if (!existsSync(file)) continue;
    const all = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, {readonly integrity: string}>>;
    return all[name]?.integrity ?? null;
  }
  return null;
}
