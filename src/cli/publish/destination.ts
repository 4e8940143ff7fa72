import {randomBytes} from 'node:crypto';
import {lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {locked, LockedError, lockName} from './lock.js';
import type {PublishedFile} from '../../publication/published-file.js';

/** The file by which a folder is known as published by this command; it names the files of the edition and those that stay. */
const mark = 'published.json';

/** What a publisher writes until all of an edition is there. */
const unfinished = /^\.civic-progress-[0-9a-f]{16}\.new$/;

/** Why nothing can be published into a folder. Plain data, so that any language can word it. */
export type DestinationFault =
  | {readonly code: 'foreign' | 'file' | 'denied' | 'locked'}
  | {readonly code: 'system'; readonly error: string};

/** A folder that is empty, new, or of an earlier publication. */
export interface Destination {
  /** Names of files of earlier publications that are named by their content. */
  readonly kept: readonly string[];
  /** Names of the other files of the last edition. */
  readonly last: readonly string[];
}

/** Looks at a folder without changing it. */
export function destinationOf(folder: string): Destination | {readonly fault: DestinationFault} {
  try {
    const entries = readdirSync(folder);
    if (entries.every((name) => unfinished.test(name) || name === lockName)) return {kept: [], last: []};
    if (!entries.includes(mark)) return {fault: {code: 'foreign'}};
    const {immutable, files = []} = Object(JSON.parse(readFileSync(join(folder, mark), 'utf8'))) as {immutable?: unknown; files?: unknown};
    if (!Array.isArray(immutable) || !Array.isArray(files)) return {fault: {code: 'foreign'}};
    // Only what is there: someone may have cleared old files away.
    const here = (names: readonly unknown[]): string[] => names.filter((name): name is string => typeof name === 'string' && entries.includes(name)).sort();
    // A name with a folder in it is none of ours, nor is a folder of that name.
    return {kept: here(immutable), last: here(files).filter((name) => name === basename(name) && !lstatSync(join(folder, name)).isDirectory())};
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? {kept: [], last: []} : {fault: faultOf(error)};
  }
}

/**
 * Puts an edition into a folder, while no other publisher does. Every file that is new or changed is first written beside, under a
 * name of its own; only when all of them are there do they take their places, in their order, so that a broken-off or full disk leaves
 * the last edition as it was. What the last edition had and this one has not goes, and so does what a publisher left that ended before its time.
 *
 * @param edition the files, in the order in which they take their places, for the folder as it is then
 * @returns how many files there are and how many were written anew, or the fault
 */
export function publishInto(folder: string, edition: (destination: Destination) => readonly PublishedFile[]): {readonly files: number; readonly written: number} | {readonly fault: DestinationFault} {
  try {
    mkdirSync(folder, {recursive: true});
    return locked(folder, () => {
      const destination = destinationOf(folder);
      return 'fault' in destination ? destination : replaceIn(folder, edition(destination), destination);
    });
  } catch (error) {
    return {fault: faultOf(error)};
  }
}

function replaceIn(folder: string, files: readonly PublishedFile[], {kept, last}: Destination): {readonly files: number; readonly written: number} {
  const immutable = [...new Set([...kept, ...files.filter(({isImmutable}) => isImmutable).map(({name}) => name)])].sort();
  const names = files.filter(({isImmutable}) => !isImmutable).map(({name}) => name);
  const gone = last.filter((name) => !names.includes(name));
  const markOf = (all: readonly string[]): NamedBytes =>
    ({name: mark, bytes: Buffer.from(`${JSON.stringify({generator: 'civic-progress', immutable, files: [...all].sort()}, null, 2)}\n`)});
  for (const name of readdirSync(folder)) if (unfinished.test(name)) rmSync(join(folder, name), {force: true});
  const isMarkNew = !bytesAt(join(folder, mark))?.equals(markOf(names).bytes);
  // The mark first: a publication that is broken off can be made again. Until the files of the last edition are gone it names them too.
  const written = takePlaces(folder, [markOf([...names, ...gone]), ...files]).filter((name) => name !== mark).length + Number(isMarkNew);
  for (const name of gone) rmSync(join(folder, name), {force: true});
  if (gone.length > 0) takePlaces(folder, [markOf(names)]);
  return {files: files.length + 1, written};
}

type NamedBytes = Pick<PublishedFile, 'name' | 'bytes'>;

/** Writes what is new or changed beside, then lets it take its places in order; returns the names of those files. */
function takePlaces(folder: string, files: readonly NamedBytes[]): readonly string[] {
  const written: {readonly name: string; readonly beside: string; readonly path: string}[] = [];
  try {
    for (const {name, bytes} of files) {
      const path = join(folder, name);
      if (bytesAt(path)?.equals(bytes)) continue;
      const beside = join(folder, `.civic-progress-${randomBytes(8).toString('hex')}.new`);
      written.push({name, beside, path});
      // Never through a link that somebody laid there.
      writeFileSync(beside, bytes, {flag: 'wx'});
    }
    for (const {beside, path} of written) renameSync(beside, path);
  } catch (error) {
    for (const {beside} of written) rmSync(beside, {force: true});
    throw error;
  }
  return written.map(({name}) => name);
}

function bytesAt(path: string): Buffer | null {
  try {
    return lstatSync(path).isFile() ? readFileSync(path) : null;
  } catch {
    return null;
  }
}

function faultOf(error: unknown): DestinationFault {
  if (error instanceof SyntaxError) return {code: 'foreign'};
  if (error instanceof LockedError) return {code: 'locked'};
  const code = String((error as NodeJS.ErrnoException).code ?? error);
  if (code === 'ENOTDIR' || code === 'EEXIST') return {code: 'file'};
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return {code: 'denied'};
  return {code: 'system', error: code};
}
