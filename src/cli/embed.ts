import {existsSync, readFileSync} from 'node:fs';
import {basename, dirname, relative} from 'node:path';
import type {Report} from '../schema/report.js';
import {snippetOf} from '../static/snippet.js';
import type {LoadedSeries} from './load.js';
import type {Options} from './options.js';
import {packageFolder} from './package-folder.js';
import {isRemote} from './series-files.js';
import {baseUrlOf} from '../publication/base-url.js';

/** Where the build writes the integrity of its files. */
const integrityFile = 'integrity.json';

/** What an editor pastes, and what has to be there for it to work. */
export interface Embedded {
  readonly snippet: string;
  /** The files of the publisher that the snippet loads: the report, or the series with the reports that it names, by their places beside each other. */
  readonly own: readonly string[];
  /** Those of the package's `dist`, by their names. */
  readonly files: readonly string[];
  /** Address of the folder that they are to be in, with its last slash; null = that of the page. */
  readonly base: string | null;
}

/**
 * The snippet for a report: the files beside each other under `--base-url`, or beside the page without it.
 *
 * @param series that the report is the latest of; null = it stands alone
 * @returns a fault where the address cannot be one of a folder, and where the integrity of the drop-in is not known, because nothing was built
 */
export function embed(file: string, report: Report, series: LoadedSeries | null, {values, lang}: Options): Embedded | {readonly code: 'unbuilt'} | {readonly code: 'baseUrl'; readonly text: string} {
  const isFrame = values.target === 'iframe';
  // What comes from standard input has no name.
  const name = file === '-' ? 'report.json' : basename(file);
  const text = values['base-url'];
  const base = text === undefined ? null : baseUrlOf(text)?.href;
  if (base === undefined) return {code: 'baseUrl', text: text!};
  const at = (one: string): string => (base ?? '') + encodeURIComponent(one);
  const scriptName = isFrame ? 'frame.js' : 'civic-progress.js';
  // The page of the build is for any report, and holds nothing that few need.
  const trendName = series && !isFrame ? 'civic-trend.js' : null;
  const [integrity, trendIntegrity] = [integrityOf(scriptName), trendName && integrityOf(trendName)];
  if (integrity === null || (trendName && trendIntegrity === null)) return {code: 'unbuilt'};
  const snippet = snippetOf(report, {
    lang: lang ?? undefined, src: at(name), script: {url: at(scriptName), integrity}, trend: trendName === null ? undefined : {url: at(trendName), integrity: trendIntegrity!},
    frame: isFrame ? `${at('embed.html')}?src=${encodeURIComponent(at(name))}${lang === null ? '' : `&lang=${lang}`}` : undefined,
  });
  const others = (series?.files ?? []).filter((one) => !isRemote(one)).map((one) => relative(dirname(file), one).replaceAll('\\', '/'));
  return {snippet, own: [name, ...others], files: [...isFrame ? ['embed.html'] : [], scriptName, ...trendName === null ? [] : [trendName]], base};
}

/** The integrity of a file of the build; null where there is no build. */
function integrityOf(name: string): string | null {
  const file = new URL(`dist/${integrityFile}`, packageFolder());
  if (!existsSync(file)) return null;
  const all = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, {readonly integrity: string}>>;
  return all[name]?.integrity ?? null;
}
