import {Subscription} from './subscription.js';

/**
 * The JSON at an address, once. Whoever asks for the same address, while it is loading or while somebody uses it, shares one
 * request; one that failed is forgotten, so the next asks again.
 *
 * @param src     absolute, or relative to the page
 * @param seconds time-out, above 0
 * @throws LoadError with code `network`, `timeout`, `http` or `json`
 */
export const fetchJson = (src: string, seconds: number): Promise<unknown> => new Promise((resolve, reject) => {
  const subscription = new Subscription(src, seconds, ({data, error}) => {
    subscription.leave();
    if (data === undefined) reject(error);
    else resolve(data);
  });
  subscription.start();
});
