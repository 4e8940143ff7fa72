import {faintWords} from './contrast.js';
import type {Diagnosis, Find} from './diagnosis.js';
import {elementsOf, nameOf, stateOf, tags} from './elements.js';
import {checkScripts} from './scripts.js';
import {checkSource} from './source.js';
import {en} from './words/en.js';
import type {Words} from './words/words.js';
import {zhHans} from './words/zh-hans.js';

/**
 * What keeps the civic-progress elements of this page from being seen, each with what to change; the one code `well` where
 * nothing does. Asks for each report and script once more. Never throws.
 *
 * @param lang of the sentences: Chinese or English; without it, that of the page, else of the browser
 */
export async function diagnose(lang = document.documentElement.lang || navigator.language): Promise<readonly Diagnosis[]> {
  const words = wordsFor(lang);
  const about = (element: Element | null): Find => (code, ...values) => {
    const say = words[code] as string | ((...values: unknown[]) => string);
    return {code, sentence: typeof say === 'string' ? say : say(...values), element};
  };
  const elements = elementsOf(document);
  const known = elements.filter(({localName}) => tags.includes(localName));
  const found: Diagnosis[] = elements.filter((element) => !known.includes(element))
    .map((element) => about(element)('unknownTag', element.localName, tags.map((tag) => `<${tag}>`).join(', ')));
  if (elements.length === 0) found.push(about(null)('noElement'));
  for (const fault of await checkScripts(about(null))) found.push(fault);
  if (tags.some((tag) => customElements.get(tag))) {
    for (const tag of new Set(known.filter((element) => element.matches(':not(:defined)')).map(({localName}) => localName))) found.push(about(null)('undefinedTag', tag));
  }
  // Each address once, though fifty elements name it.
  const sources = new Map<string, Promise<readonly Diagnosis[]>>();
  for (const element of known as (HTMLElement & {src?: unknown; report?: unknown})[]) {
    const own = about(element);
    const src = element.getAttribute('src') ?? (typeof element.src === 'string' ? element.src : '');
    const asked = src !== '' && (element.report === undefined || element.report === null);
    const first = asked && !sources.has(src);
    if (first) sources.set(src, checkSource(src, own, element.getAttribute('map') ?? ''));
    const faults = asked ? await sources.get(src)! : [];
    if (first) for (const fault of faults) found.push(fault);
    if (stateOf(element) === 'empty' && !element.shadowRoot?.querySelector('.root')) found.push(own('noSrc', nameOf(element)));
    if (stateOf(element) === 'failed' && faults.every(({code}) => code === 'type' || code === 'newer')) found.push(own('missing', nameOf(element)));
    const known = (element.constructor as {observedAttributes?: readonly string[]}).observedAttributes ?? [];
    for (const name of element.getAttributeNames()) {
      const meant = known.includes(name) || name in element ? undefined : known.find((one) => isSlip(name, one));
      if (meant) found.push(own('attribute', nameOf(element), name, meant));
    }
    const faint = faintWords(element);
    if (faint) found.push(own('faint', nameOf(element), faint.words, faint.ground));
    const hiding = closest(element, (one) => getComputedStyle(one).display === 'none');
    if (hiding) found.push(own('hidden', nameOf(element), nameOf(hiding)));
    else if (stateOf(element) === 'ready' && element.getBoundingClientRect().width === 0 && element.localName !== 'civic-overachievement-badge') found.push(own('noWidth', nameOf(element)));
  }
  return found.length > 0 ? found : [about(null)('well', known.length)];
}

/** Whether a name is another one with a letter too many, too few or wrong, or with two letters that changed places. */
function isSlip(name: string, meant: string): boolean {
  let [start, end] = [0, 0];
  while (start < name.length && name[start] === meant[start]) start++;
  while (end < Math.min(name.length, meant.length) - start && name.at(-1 - end) === meant.at(-1 - end)) end++;
  const [found, wanted] = [name.slice(start, name.length - end), meant.slice(start, meant.length - end)];
  return Math.max(found.length, wanted.length) === 1 || (found.length === 2 && found[0] === wanted[1] && found[1] === wanted[0] && wanted.length === 2);
}

/** The words for a language tag: Chinese for `zh`, else English. */
export const wordsFor = (lang: string): Words => (/^zh\b/i.test(lang) ? zhHans : en);

/** The nearest of an element and its ancestors, across shadow hosts, that is such; null where none is. */
function closest(element: Element, such: (element: Element) => boolean): Element | null {
  for (let one: Element | null = element; one; one = one.assignedSlot ?? one.parentElement ?? (one.getRootNode() as ShadowRoot).host ?? null) if (such(one)) return one;
  return null;
}
