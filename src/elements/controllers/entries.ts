import {warnAttribute} from './warn.js';

/**
 * The entries of an attribute of the form `label: rest; label: rest`. An entry that is not of this form, or whose rest cannot
 * be read, is left out with a warning.
 *
 * @param read the meaning of a rest; null where it has none
 */
export function entriesOf<T>(tag: string, name: string, text: string, expected: string, read: (rest: string) => T | null): readonly (readonly [string, T])[] {
  return text.split(/[;；]/).filter((entry) => entry.trim() !== '').flatMap((entry) => {
    const colon = entry.search(/[:：]/);
    const label = entry.slice(0, Math.max(colon, 0)).trim();
    const value = label === '' ? null : read(entry.slice(colon + 1).trim());
    if (value !== null) return [[label, value] as const];
    warnAttribute(tag, name, expected, entry, 'it is left out');
    return [];
  });
}
