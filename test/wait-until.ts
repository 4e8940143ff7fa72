import {waitUntil as waitUntilLimited} from '@open-wc/testing';

/** Resolves when the condition holds; its limit ends what hangs, so that a slow machine is no fault. The runner's own limit is 120 s. */
export const waitUntil = (condition: () => unknown, message = 'it does not come about'): Promise<void> => waitUntilLimited(condition as () => boolean, message, {interval: 10, timeout: 60_000});
