import {languageTags, registerLanguage} from '../../locale/languages.js';
import {sameLanguage} from '../../locale/text.js';
import {fetchJson} from './fetch-json.js';

/** Language files that were read: fifty widgets of one address register it once. */
const registered = new WeakSet<object>();
/** The tags that came in files; another file may take their place. */
const tags = new Set<unknown>();

/**
 * Registers the language in a file. A file speaks for the language that it was asked for, and never in place of one that the page
 * has without it.
 *
 * @param asked   language tag of the element; empty for any
 * @param seconds time-out, above 0
 * @throws an Error with a sentence where it cannot be had, or is no language or another one
 */
export async function languageFile(address: string, asked: string, seconds: number): Promise<void> {
  const data = await fetchJson(address, seconds);
  const {lang} = Object(data) as {lang?: unknown};
  const wrong = typeof lang !== 'string' ? '' : asked && !sameLanguage(lang, asked) ? `the language ${asked}` : languageTags().includes(lang) && !tags.has(lang) ? 'a language that the page lacks' : '';
  if (wrong) throw new Error(`expected ${wrong} in its "lang", found "${lang}"`);
  if (!registered.has(Object(data))) registerLanguage(data);
  registered.add(Object(data));
  tags.add(lang);
}
