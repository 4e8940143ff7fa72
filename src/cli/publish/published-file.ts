import {createHash} from 'node:crypto';

/** One file of the published folder. */
export interface PublishedFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** Whether it is named by its content, so that it may be kept for ever. */
  readonly isImmutable: boolean;
}

/** A file that changes with the report. */
export const fresh = (name: string, content: string | Uint8Array): PublishedFile => ({name, bytes: Buffer.from(content), isImmutable: false});

/** A file with the hash of its content before the ending: `frame.js` is `frame.1f0c….js`. */
export function immutable(name: string, content: string | Uint8Array): PublishedFile {
  const bytes = Buffer.from(content);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return {name: name.replace(/(\.[^.]+)$/, `.${hash}$1`), bytes, isImmutable: true};
}

/** The form of such a name, for servers. */
export const immutableName = '[A-Za-z.-]+\\.[0-9a-f]{16}\\.(?:js|css)';

/** What a browser compares before it runs a script or applies a style sheet, for `integrity` and for policies. */
export const integrityOf = (bytes: string | Uint8Array): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
