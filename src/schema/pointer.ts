/** The JSON pointer (RFC 6901) to where some names lead, from the whole document on. */
export const pointerTo = (path: readonly string[]): string => path.map((name) => `/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
