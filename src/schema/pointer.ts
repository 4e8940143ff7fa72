/** The JSON pointer (RFC 6901) to where some names lead, from the whole document on. */
export const pointerTo = (path: readonly string[]): string => path.map((name) => `/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');

/** A pointer inside a sentence: of one longer than 240 signs the middle is left out, for a name may be as long as its file. */
export const shortPointer = (pointer: string): string => (pointer.length > 240 ? `${pointer.slice(0, 160)}…${pointer.slice(-60)}` : pointer);
