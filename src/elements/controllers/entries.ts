import {warnAttribute} from './warn.js';

/**
 * The entries of an attribute of the form `label: rest; label: rest`. An entry that is not of this form, or whose rest cannot
 * be read, is left out with a warning.
 *
 * @param read the meaning of a rest; null where it has none
 */
export function entriesOf<T>(tag: string, name: string, text: string, expected: string, read: (rest: string) => T | null): readonly (readonly [string, T])[] {
  return text.split(/[;；]/).filter((entry) => entry.trim() !== '').flatMap((entry) => {
    const [, label = '', rest = ''] = /^\s*(.+?)\s*[:：]\s*(.*?)\s*$/.exec(entry) ?? [];
    const value = label === '' ? null : read(rest);
    if (value !== null) return [[label, value] as const];
    warnAttribute(tag, name, expected, entry, 'it is left out');
    return [];
  });
}
