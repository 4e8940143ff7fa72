/** What an element fetches only once it needs it. Each is set by a module of its own, which the entries import: a drop-in file may have others. */
export const later = {} as {
  /** What reads reports. */
  reader: () => Promise<unknown>;
  /** What reads language files. */
  language: () => Promise<typeof import('./language-file.js')>;
};
