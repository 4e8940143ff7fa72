import {diagnose as diagnoseQuietly} from './diagnose.js';
import type {Diagnosis} from './diagnosis.js';

export type {Diagnosis};

/**
 * What is wrong on this page, each with what to change; also written to the console, a line for each.
 *
 * @param lang of the sentences: Chinese or English; without it, that of the page, else of the browser
 */
export async function diagnose(lang?: string): Promise<readonly Diagnosis[]> {
  const found = await diagnoseQuietly(lang);
  for (const {code, sentence, element} of found) {
    const line = `civic-progress (${code}): ${sentence}`;
    if (element) console.info(line, element);
    else console.info(line);
  }
  return found;
}
