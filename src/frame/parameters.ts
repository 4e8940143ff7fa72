/** The parameters of the embedded page that can be asked for. */
export type ParameterName = 'src' | 'at' | 'lang' | 'theme' | 'view' | 'filter' | 'controls' | 'mode' | 'category' | 'id' | 'childId';

/** What the address of the embedded page asks for. */
export interface Parameters {
  readonly values: Readonly<Partial<Record<ParameterName, string>>>;
  /** A sentence for each parameter that is ignored: what was expected, what was found, what is done. */
  readonly faults: readonly string[];
}

/** Which words an attribute knows is the element's business, which warns of others; here only what could be one passes. */
const words: readonly [RegExp, string] = [/^[\w.-]+(?:[ ,;:]+[\w.-]+)*$/, 'letters, digits, "-", "_" and "."'];
const name: readonly [RegExp, string] = [/^[\w.:-]{1,100}$/, 'up to 100 letters, digits, "-", "_", "." and ":"'];

const forms: Readonly<Record<Exclude<ParameterName, 'src'>, readonly [RegExp, string]>> = {
  at: [/^\d{4}-\d{2}-\d{2}$/, 'the day of a report of the series, such as "2026-06-30"'],
  lang: [/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i, 'a language tag such as "zh-Hans"'],
  theme: [/^(?:auto|light|dark)$/, '"auto", "light" or "dark"'],
  view: words, filter: words, controls: words, mode: words,
  category: name, id: name, childId: name,
};

/** What Pym adds to the address beside `childId`; nothing here needs it. */
const silent = new Set(['initialWidth', 'parentTitle', 'parentUrl']);

/**
 * The parameters in a query, checked. What is unknown, repeated, too long or of another form is ignored with a sentence.
 *
 * @param search the query, with or without its question mark
 * @param page   address of the embedded page, to which a relative `src` is relative
 * @param holds  whether the page has its report inside; then it shows no other, so that nobody can show figures of
 *               their own under the publisher's address
 */
export function parametersOf(search: string, page: string, holds: boolean): Parameters {
  const values: Partial<Record<ParameterName, string>> = {};
  const faults: string[] = [];
  const query = new URLSearchParams(search);
  for (const key of new Set(query.keys())) {
    const [text = '', second] = query.getAll(key);
    const ignore = (expected: string, found = `"${text.slice(0, 60)}"`): void => {
      faults.push(`the parameter ${key.slice(0, 60)} is ignored: expected ${expected}, found ${found}.`);
    };
    if (silent.has(key)) continue;
    if (key !== 'src' && !Object.prototype.hasOwnProperty.call(forms, key)) ignore(`one of src, ${Object.keys(forms).join(', ')}`, 'an unknown name');
    else if (second !== undefined) ignore('it once', 'it more than once');
    else if (key === 'src') {
      const address = holds ? null : addressOf(text, page);
      if (address !== null) values.src = address;
      else if (holds) ignore('no other report, since this page holds its own');
      else ignore('an address with https:, a relative one, or http: on this machine');
    } else {
      const [form, expected] = forms[key as keyof typeof forms];
      if (text.length <= 200 && form.test(text)) values[key as ParameterName] = text;
      else ignore(expected);
    }
  }
  return {values, faults};
}

/**
 * The absolute address of a report; null for one that must not be asked for. Allowed are `https:`, the page's own host,
 * and `http:` on the reader's own machine; never `data:`, `blob:`, `javascript:` or one with a password.
 */
function addressOf(text: string, page: string): string | null {
  if (text === '') return null;
  try {
    const {protocol, host, hostname, username, password, href} = new URL(text, page);
    const near = host === new URL(page).host || /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
    return username === '' && password === '' && (protocol === 'https:' || (protocol === 'http:' && near)) ? href : null;
  } catch {
    return null;
  }
}
