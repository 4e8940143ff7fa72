/** The JSON pointer (RFC 6901) to the field `name` of what `pointer` points to. */
export const pointerTo = (pointer: string, name: string): string => `${pointer}/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`;
