import {addresses} from './reports.js';

const asked = new Set<string>();

/**
 * Answers in place of the network for addresses that begin with `failing/`, so that a story fails in the same way wherever
 * the Storybook is opened.
 *
 *   failing/network     no connection
 *   failing/stall       no answer, until the request is broken off
 *   failing/500         that status
 *   failing/truncated   half of a report
 *   failing/flaky?…     status 500 at the first request, from then on a report
 *   failing/dying?…     a report at the first request, from then on status 500
 */
export function failOnDemand(): void {
  const real = globalThis.fetch.bind(globalThis);
  globalThis.fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, document.baseURI);
    const kind = /\/failing\/(\w+)$/.exec(address.pathname)?.[1];
    switch (kind) {
      case 'network': throw new TypeError('Failed to fetch');
      case 'stall': return new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal!.reason));
      });
      case '500': return new Response('no report here', {status: 500});
      case 'truncated': return new Response((await (await real(addresses.qingdao)).text()).slice(0, 1000));
      case 'flaky': {
        if (asked.has(address.href)) return real(addresses.qingdao);
        asked.add(address.href);
        return new Response('not now', {status: 500});
      }
      case 'dying': {
        if (asked.has(address.href)) return new Response('gone', {status: 500});
        asked.add(address.href);
        return real(addresses.qingdao);
      }
      default: return real(input, init);
    }
  };
}
