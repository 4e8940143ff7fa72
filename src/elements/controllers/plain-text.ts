/** The words of an attribute. Frameworks set its property to null, to undefined or to a number. */
export const plainText = (words: unknown): string => String(words ?? '');
