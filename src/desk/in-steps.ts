import type {Steps} from '../schema/steps.js';

/** Milliseconds of one task, so that keys are answered between two of them. */
export const taskLength = 12;

/** What comes of some work, with the page free between its tasks. */
export function inSteps<Result>(steps: Steps<Result>): Promise<Result> {
  const {port1, port2} = new MessageChannel();
  return new Promise((resolve, reject) => {
    port1.onmessage = () => {
      const end = performance.now() + taskLength;
      try {
        do {
          const {done, value} = steps.next();
          if (!done) continue;
          port1.close();
          return resolve(value);
        } while (performance.now() < end);
      } catch (error) {
        return reject(error as Error);
      }
      port2.postMessage(null);
    };
    port2.postMessage(null);
  });
}
