import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {sizeLimit} from '../files/size-limit.js';
import type {Trouble} from '../files/trouble.js';

/** Time after which an address is given up, in ms. */
const patience = 30_000;

/** What a file holds, or the trouble of reading it; `-` is standard input, an https address is fetched. Never throws. */
export async function bytesOf(file: string): Promise<Uint8Array | Trouble> {
  if (/^https?:\/\//i.test(file)) return fetched(file);
  try {
    const facts = file === '-' ? null : await stat(file);
    if (facts?.isDirectory()) return {code: 'directory'};
    if (facts?.isFile() && facts.size > sizeLimit) return {code: 'large', size: facts.size, limit: sizeLimit};
    return await limited((facts ? createReadStream(file) : process.stdin) as AsyncIterable<Buffer>);
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code ?? error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return {code: 'missing'};
    if (code === 'EACCES' || code === 'EPERM') return {code: 'denied'};
    return {code: 'system', error: code};
  }
}

/** A pipe and a server tell no size that holds, so the limit is kept while it is read. */
async function limited(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | Trouble> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > sizeLimit) return {code: 'large', size: null, limit: sizeLimit};
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function fetched(address: string): Promise<Uint8Array | Trouble> {
  // What was published is not to be changed on its way; a server on this machine may do without.
  if (!/^https:|^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?=[:/]|$)/i.test(address)) return {code: 'insecure'};
  try {
    const response = await fetch(address, {redirect: 'follow', signal: AbortSignal.timeout(patience)});
    if (!response.ok || !response.body) return {code: 'address', status: response.status};
    return await limited(response.body as unknown as AsyncIterable<Uint8Array>);
  } catch (error) {
    const cause = (error as {cause?: {code?: string}}).cause;
    return {code: 'system', error: String(cause?.code ?? (error as Error).name)};
  }
}
