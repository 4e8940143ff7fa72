import {type Check, checkOf} from '../checker/check.js';
import {isSeries} from '../schema/parse-series.js';
import {documentOf} from './document.js';

/**
 * The checks of one file: its own, and where it is a series those of the reports that it names. Never throws.
 *
 * @param map the file of the mapping of a table; undefined = guessed
 * @param always whether the file is a table whatever it looks like
 */
export async function checksOf(file: string, map?: string, always = false): Promise<readonly Check[]> {
  const document = await documentOf(file, map, always);
  return 'data' in document && isSeries(document.data) ? (await import('./check-series.js')).checkSeries(file, document) : [checkOf(file, document)];
}

/** The check of one file alone. Never throws. */
export const check = async (...file: Parameters<typeof checksOf>): Promise<Check> => (await checksOf(...file))[0]!;
