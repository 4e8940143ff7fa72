import type {Diagnosis, Find} from './diagnosis.js';
import {elementsOf, stateOf, tags} from './elements.js';
import {probe} from './probe.js';

/** What the first bytes of a drop-in file say of it. */
const preamble = /^\ufeff?\/\*! civic-progress (\d\S*) /;
const file = /civic-progress[^/]*\.js(?:[?#]|$)|civic-progress@[^/]*\/?(?:[?#]|$)/;

/** A drop-in file on the page: its address, and its version where it could be read. */
interface Copy {
  readonly src: string;
  readonly version: string | null;
}

/** What is wrong with the scripts of the library on this page: none, one that did not run, or several. */
export async function checkScripts(find: Find): Promise<readonly Diagnosis[]> {
  const scripts = [...document.scripts].filter(({src, text}) => (src ? file.test(src) : preamble.test(text.trimStart())));
  // A script that went again after it ran, or that another one loaded, left its request behind.
  const asked = performance.getEntriesByType('resource').filter(({name, initiatorType}: PerformanceEntry & {initiatorType?: string}) => (initiatorType === 'script' || initiatorType === 'other') && file.test(name)).map(({name}) => name);
  const addresses = [...new Set([...scripts.flatMap(({src}) => src || []), ...asked])];
  const elements = elementsOf(document).filter(({localName}) => tags.includes(localName));
  const registered = tags.some((tag) => customElements.get(tag));
  // What is registered and has no state could not draw even its first words.
  if (addresses.length + scripts.length > 0 && needsTrustedTypes() && elements.every((element) => stateOf(element) === null)) return [find('trustedTypes')];
  if (!registered && document.contentType !== 'text/html') return [find('xhtml', document.contentType)];
  if (registered) {
    const copies: Copy[] = [
      ...scripts.filter(({src}) => !src).map(({text}) => ({src: '<script>', version: preamble.exec(text.trimStart())![1]!})),
      ...(await Promise.all(addresses.map(async (src): Promise<Copy> => {
        const answer = await probe(src);
        return {src, version: 'text' in answer ? preamble.exec(answer.text)?.[1] ?? '' : null};
      // A file of that name that is none, such as a loader of the page's own, is no copy.
      }))).filter(({version}) => version !== ''),
    ];
    return copies.length > 1 ? [find('copies', copies.length, copies.map(({src, version}) => (version ? `${src} (${version})` : src)).join(', '))] : [];
  }
  if (addresses.length === 0 && scripts.length === 0) return [find('noScript')];
  const blocked = await blockedScripts();
  return Promise.all(addresses.map(async (src) => {
    const directive = blocked.get(src) ?? blocked.get(new URL(src).origin);
    if (directive) return find('scriptPolicy', src, directive);
    if (location.protocol === 'file:') return find('scriptFile');
    const answer = await probe(src);
    if ('response' in answer) return answer.response.ok ? find('scriptFailed', src) : find('scriptUnreachable', src);
    return answer.fault === 'cors' ? find('scriptCors', src) : answer.fault === 'policy' ? find('scriptFailed', src) : find('scriptUnreachable', src);
  }));
}

/** Whether the page refuses markup that no policy of it has passed. */
function needsTrustedTypes(): boolean {
  try {
    document.createElement('template').innerHTML = '';
    return false;
  } catch {
    return true;
  }
}

/** The directive that blocked each script before the doctor came; empty in a browser that keeps no such record. */
async function blockedScripts(): Promise<ReadonlyMap<string, string>> {
  const blocked = new Map<string, string>();
  if (typeof ReportingObserver === 'undefined') return blocked;
  const take = (reports: readonly {readonly body?: unknown}[]): void => {
    for (const {body} of reports) {
      const {blockedURL, effectiveDirective, disposition} = body as {blockedURL?: string; effectiveDirective?: string; disposition?: string};
      if (blockedURL && disposition === 'enforce' && effectiveDirective?.startsWith('script-src')) blocked.set(blockedURL, 'script-src');
    }
  };
  const observer = new ReportingObserver(take as ReportingObserverCallback, {types: ['csp-violation'], buffered: true});
  observer.observe();
  await new Promise((resolve) => setTimeout(resolve, 50));
  take(observer.takeRecords() as {body?: unknown}[]);
  observer.disconnect();
  return blocked;
}
