import type {Text} from '../schema/report.js';

/**
 * A text of a report in a language: that language, else one of the same primary tag, else the first there is.
 *
 * @param lang BCP 47 tag
 */
export function textOf(text: Text, lang: string): string {
  if (typeof text === 'string') return text;
  const primary = lang.split('-')[0];
  return text[lang] ?? Object.entries(text).find(([tag]) => tag.split('-')[0] === primary)?.[1] ?? Object.values(text)[0] ?? '';
}
