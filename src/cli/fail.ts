import {clean} from './clean.js';

/** Says a sentence on standard error, under the name of the program. */
export const complain = (sentence: string): void => void process.stderr.write(`civic-progress: ${clean(sentence)}\n`);

/** Says why there is no result. @returns the exit code: 1 for what is in a report, 2 for what cannot be read, drawn or written */
export function fail(sentence: string, code: 1 | 2 = 2): 1 | 2 {
  complain(sentence);
  return code;
}
