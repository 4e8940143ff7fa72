import type {Text} from '../schema/report.js';

/** A tag without what does not change the language; Chinese keeps its script, and a bare `zh` is simplified. */
const languageOf = (tag: string): string => {
  const lower = tag.toLowerCase();
  if (/^zh\b/.test(lower)) return /hant|^zh-(tw|hk|mo)/.test(lower) ? 'zh-hant' : 'zh-hans';
  return lower.replace(/-.*/, '');
};

/** Whether two tags name the same language; Chinese is told apart by script. */
export const sameLanguage = (a: string, b: string): boolean => languageOf(a) === languageOf(b);

/** The built-in language that stands in for one that has no words here: simplified Chinese for a language that is written in Chinese, and where none is named; else English. */
export const builtInFor = (lang: string): 'zh-Hans' | 'en' => (lang === '' || /^(zh|yue|wuu|nan|hak|gan|hsn)\b/i.test(lang) ? 'zh-Hans' : 'en');

/** The key that serves a language tag: the same tag, else the same language, else the other script of Chinese; or undefined. */
export function match(keys: readonly string[], lang: string): string | undefined {
  return keys.find((key) => key.toLowerCase() === lang.toLowerCase())
    ?? keys.find((key) => sameLanguage(key, lang))
    ?? (languageOf(lang).startsWith('zh') ? keys.find((key) => languageOf(key).startsWith('zh')) : undefined);
}

/** The key nearest to a language: one that serves it, else one that serves the report's, else the first. */
export const pickKey = (keys: readonly string[], lang: string, reportLang: string): string =>
  match(keys, lang) ?? match(keys, reportLang) ?? keys[0] ?? '';

/** A text in a language, with the tag of the language it is in. A plain string is in the language of the report. */
export function pickText(text: Text, lang: string, reportLang: string): {readonly words: string; readonly lang: string} {
  if (typeof text === 'string') return {words: text, lang: reportLang};
  const key = pickKey(Object.keys(text), lang, reportLang);
  return {words: text[key] ?? '', lang: key};
}
