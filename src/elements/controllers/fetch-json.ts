import {LoadError} from './load-error.js';

type Shared = Map<string, Promise<unknown>>;

/** One map for every copy of the library on the page, so that all widgets of one address share one request. */
const key = Symbol.for('civic-progress/fetch/1');
const shared = (): Shared => ((globalThis as Record<symbol, unknown>)[key] ??= new Map()) as Shared;

/**
 * The JSON at an address. Widgets that ask for the same address while it is loading, or after it arrived, share one request;
 * a request that failed is forgotten, so the next one tries again.
 *
 * @param src     absolute, or relative to the page
 * @param seconds time-out, above 0
 * @throws LoadError with code `network`, `timeout`, `http` or `json`
 */
export async function fetchJson(src: string, seconds: number): Promise<unknown> {
  const requests = shared();
  let url: string;
  try {
    url = new URL(src, document.baseURI).href;
  } catch {
    throw new LoadError('network', src);
  }
  let request = requests.get(url);
  if (!request) {
    request = load(url, seconds);
    requests.set(url, request);
    request.catch(() => requests.delete(url));
  }
  return request;
}

async function load(url: string, seconds: number): Promise<unknown> {
  const control = new AbortController();
  let late = false;
  // Beyond 2^31 ms a timer fires at once.
  const timer = setTimeout(() => {
    late = true;
    control.abort();
  }, Math.min(seconds * 1000, 2 ** 31 - 1));
  try {
    const response = await fetch(url, {signal: control.signal});
    if (!response.ok) throw new LoadError('http', String(response.status));
    return (await response.json()) as unknown;
  } catch (error) {
    if (error instanceof LoadError) throw error;
    throw new LoadError(late ? 'timeout' : (error as Error).name === 'SyntaxError' ? 'json' : 'network', url);
  } finally {
    clearTimeout(timer);
  }
}
