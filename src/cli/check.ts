import {type Check, checkOf} from '../checker/check.js';
import {documentOf} from './document.js';

/**
 * The check of one file. Never throws.
 *
 * @param map the file of the mapping of a table; undefined = guessed
 * @param always whether the file is a table whatever it looks like
 */
export const check = async (file: string, map?: string, always = false): Promise<Check> => checkOf(file, await documentOf(file, map, always));
