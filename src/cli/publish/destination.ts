import {randomBytes} from 'node:crypto';
import {lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import type {PublishedFile} from './published-file.js';

/** The file by which a folder is known as published by this command; it names the files of the edition and those that stay. */
const mark = 'published.json';

/** What a publisher writes until all of an edition is there: with its process, so that another one knows whether it still runs. */
const unfinished = /^\.civic-progress-(\d+)-[0-9a-f]{16}\.new$/;

/** Why nothing can be published into a folder. Plain data, so that any language can word it. */
export type DestinationFault =
  | {readonly code: 'foreign' | 'file' | 'denied'}
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
    if (entries.every((name) => unfinished.test(name))) return {kept: [], last: []};
    if (!entries.includes(mark)) return {fault: {code: 'foreign'}};
    const {immutable, files = []} = Object(JSON.parse(readFileSync(join(folder, mark), 'utf8'))) as {immutable?: unknown; files?: unknown};
    if (!Array.isArray(immutable) || !Array.isArray(files)) return {fault: {code: 'foreign'}};
    // Only what is there: someone may have cleared old files away.
    const here = (names: readonly unknown[]): string[] => names.filter((name): name is string => typeof name === 'string' && entries.includes(name)).sort();
    return {kept: here(immutable), last: here(files)};
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? {kept: [], last: []} : {fault: faultOf(error)};
  }
}

/**
 * Puts an edition into a folder. Every file that is new or changed is first written beside, under a name of its own; only when all
 * of them are there do they take their places, in their order, so that a broken-off or full disk leaves the last edition as it was.
 * What the last edition had and this one has not goes, and so does what a publisher left that ended before its time.
 *
 * @returns how many files were written anew, or the fault
 */
export function publishInto(folder: string, files: readonly PublishedFile[], {kept, last}: Destination): number | {readonly fault: DestinationFault} {
  const immutable = [...new Set([...kept, ...files.filter(({isImmutable}) => isImmutable).map(({name}) => name)])].sort();
  const names = files.filter(({isImmutable}) => !isImmutable).map(({name}) => name).sort();
  const marked = {name: mark, bytes: Buffer.from(`${JSON.stringify({generator: 'civic-progress', immutable, files: names}, null, 2)}\n`)};
  const written: {readonly beside: string; readonly path: string}[] = [];
  try {
    mkdirSync(folder, {recursive: true});
    for (const name of readdirSync(folder)) if (isLeftOver(name)) rmSync(join(folder, name), {force: true});
    // The mark first: a publication that is broken off can be made again.
    for (const {name, bytes} of [marked, ...files]) {
      const path = join(folder, name);
      if (bytesAt(path)?.equals(bytes)) continue;
      const beside = join(folder, `.civic-progress-${process.pid}-${randomBytes(8).toString('hex')}.new`);
      written.push({beside, path});
      // Never through a link that somebody laid there.
      writeFileSync(beside, bytes, {flag: 'wx'});
    }
    for (const {beside, path} of written) renameSync(beside, path);
    for (const name of last) if (!names.includes(name) && name === basename(name)) rmSync(join(folder, name), {force: true});
    return written.length;
  } catch (error) {
    for (const {beside} of written) rmSync(beside, {force: true});
    return {fault: faultOf(error)};
  }
}

/** Whether a file was being written by a process that runs no more. */
function isLeftOver(name: string): boolean {
  const [, process_] = unfinished.exec(name) ?? [];
  if (process_ === undefined) return false;
  try {
    process.kill(Number(process_), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
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
  const code = String((error as NodeJS.ErrnoException).code ?? error);
  if (code === 'ENOTDIR' || code === 'EEXIST') return {code: 'file'};
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return {code: 'denied'};
  return {code: 'system', error: code};
}
