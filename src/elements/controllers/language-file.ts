import {registerLanguage} from '../../locale/languages.js';
import {fetchJson} from './fetch-json.js';

/** Language files that were read: fifty widgets of one address register it once. */
const registered = new WeakSet<object>();

/**
 * Registers the language in a file.
 *
 * @param seconds time-out, above 0
 * @throws an Error with a sentence where it cannot be had or is no language
 */
export async function languageFile(address: string, seconds: number): Promise<void> {
  const data = await fetchJson(address, seconds);
  if (!registered.has(Object(data))) registerLanguage(data);
  registered.add(Object(data));
}
