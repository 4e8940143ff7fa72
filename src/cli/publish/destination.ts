import {mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {PublishedFile} from './published-file.js';

/** The file by which a folder is known as published by this command; it names the files that stay. */
const mark = 'published.json';

/** Why nothing can be published into a folder. Plain data, so that any language can word it. */
export type DestinationFault =
  | {readonly code: 'foreign' | 'file' | 'denied'}
  | {readonly code: 'system'; readonly error: string};

/** A folder that is empty, new, or of an earlier publication. */
export interface Destination {
  /** Names of files of earlier publications that are named by their content. */
  readonly kept: readonly string[];
}

/** Looks at a folder without changing it. */
export function destinationOf(folder: string): Destination | {readonly fault: DestinationFault} {
  try {
    const entries = readdirSync(folder);
    if (entries.length === 0) return {kept: []};
    if (!entries.includes(mark)) return {fault: {code: 'foreign'}};
    const {immutable} = Object(JSON.parse(readFileSync(join(folder, mark), 'utf8'))) as {immutable?: unknown};
    if (!Array.isArray(immutable)) return {fault: {code: 'foreign'}};
    // Only what is there: someone may have cleared old files away.
    return {kept: immutable.filter((name): name is string => typeof name === 'string' && entries.includes(name)).sort()};
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? {kept: []} : {fault: faultOf(error)};
  }
}

/**
 * Writes the files in their order; one that is the same stays untouched, with its date. A reader never meets half a file,
 * nor a page that names a file that is not there yet.
 *
 * @returns how many files were written anew, or the fault
 */
export function publishInto(folder: string, files: readonly PublishedFile[], {kept}: Destination): number | {readonly fault: DestinationFault} {
  const immutable = [...new Set([...kept, ...files.filter(({isImmutable}) => isImmutable).map(({name}) => name)])].sort();
  const marked = {name: mark, bytes: Buffer.from(`${JSON.stringify({generator: 'civic-progress', immutable}, null, 2)}\n`)};
  try {
    mkdirSync(folder, {recursive: true});
    // The mark first: a publication that is broken off can be made again.
    return [marked, ...files].filter(({name, bytes}) => {
      const path = join(folder, name);
      if (bytesAt(path)?.equals(bytes)) return false;
      writeFileSync(`${path}.new`, bytes);
      renameSync(`${path}.new`, path);
      return true;
    }).length;
  } catch (error) {
    return {fault: faultOf(error)};
  }
}

function bytesAt(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

function faultOf(error: unknown): DestinationFault {
  if (error instanceof SyntaxError) return {code: 'foreign'};
  const code = String((error as NodeJS.ErrnoException).code ?? error);
  if (code === 'ENOTDIR' || code === 'EEXIST') return {code: 'file'};
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return {code: 'denied'};
  return {code: 'system', error: code};
}
