import {LoadError} from '../elements/controllers/load-error.js';
import {spoken} from './spoken.js';

/**
 * The text of an answer: by its byte-order mark, by the `charset` that its server names, else as UTF-8.
 *
 * @throws LoadError with code `json` where the bytes are none of these, such as a CSV of Excel in the encoding of the machine
 */
export async function answerText(response: Response): Promise<string> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const [, charset] = /charset="?([\w-]+)/i.exec(response.headers.get('Content-Type') ?? '') ?? [];
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : charset ?? 'utf-8';
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes);
  } catch {
    throw new LoadError('json', `${response.url}: ${spoken().live.encoding(encoding)}`);
  }
}
