import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {decode} from './decode.js';
import {faultOf} from './fault.js';
import type {Trouble} from './trouble.js';

/** Bytes above which a file is not read: 20 MB. A report of 2,000 items has less than 2 MB. */
export const sizeLimit = 20_000_000;

/** A file that holds JSON, and its text. */
export interface Document {
  readonly data: unknown;
  readonly text: string;
}

/** What a file holds as JSON, or the trouble with it; `-` is standard input. Never throws. */
export async function read(file: string): Promise<Document | {readonly trouble: Trouble}> {
  const bytes = await bytesOf(file);
  if ('code' in bytes) return {trouble: bytes};
  const text = decode(bytes);
  if (typeof text !== 'string') return {trouble: text};
  if (text.trim() === '') return {trouble: {code: 'empty'}};
  try {
    return {data: JSON.parse(text), text};
  } catch {
    return {trouble: diagnose(text)};
  }
}

async function bytesOf(file: string): Promise<Uint8Array | Trouble> {
  try {
    const facts = file === '-' ? null : await stat(file);
    if (facts?.isDirectory()) return {code: 'directory'};
    if (facts?.isFile() && facts.size > sizeLimit) return {code: 'large', size: facts.size, limit: sizeLimit};
    const chunks: Buffer[] = [];
    let size = 0;
    // A pipe tells no size, so the limit is held while it is read.
    for await (const chunk of (facts ? createReadStream(file) : process.stdin) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > sizeLimit) return {code: 'large', size: null, limit: sizeLimit};
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code ?? error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return {code: 'missing'};
    if (code === 'EACCES' || code === 'EPERM') return {code: 'denied'};
    return {code: 'system', error: code};
  }
}

/** What a text is that JSON.parse refused. */
function diagnose(text: string): Trouble {
  const start = text.trimStart();
  if (/^<(!|\?|[a-z])/i.test(start)) return {code: 'html'};
  const first = start.split(/\r?\n/, 1)[0]!;
  if (!/^[[{"]/.test(start) && /[,;\t]/.test(first)) return {code: 'table'};
  const quoted = /^"[^"]*"[,;\t]/.test(first);
  if (quoted) return {code: 'table'};
  const fault = faultOf(text);
  if (!fault) return {code: 'json', line: null, column: null, found: '', kind: 'other'};
  const before = text.slice(0, fault.offset).split('\n');
  // What programs write where they have no number, such as Python.
  const [noNumber] = /^-?(?:NaN|Infinity|None|undefined)\b/.exec(text.slice(fault.offset, fault.offset + 12)) ?? [];
  const place = {line: before.length, column: before.at(-1)!.length + 1};
  if (noNumber !== undefined) return {code: 'json', ...place, found: noNumber, kind: 'number'};
  return {code: 'json', ...place, found: String.fromCodePoint(text.codePointAt(fault.offset) ?? 0x20), kind: fault.kind};
}
