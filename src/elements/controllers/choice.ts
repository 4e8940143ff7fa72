import {plainText} from './plain-text.js';
import {warnAttribute} from './warn.js';

/** The value of an attribute that takes some words only. Another word is told of once and counts as the first one. */
export function choice<T extends string>(tag: string, name: string, value: unknown, words: readonly T[]): T {
  const text = plainText(value);
  // Most attributes are not given.
  if (text === words[0]) return words[0];
  const found = words.find((word) => word === text);
  if (found === undefined) warnAttribute(tag, name, words.filter(Boolean).map((word) => `"${word}"`).join(' or '), text, 'it is passed over');
  return found ?? words[0]!;
}

/** The value of `heading-level`: 1 to 6, rounded; what is no number counts as not set. */
export function levelOf(tag: string, value: number, unset: number): number {
  const level = Math.round(value);
  if (level >= 1 && level <= 6) return level;
  warnAttribute(tag, 'heading-level', 'a number from 1 to 6', String(value), `${unset} is taken`);
  return unset;
}
