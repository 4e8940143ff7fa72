import type {Check, StructureFinding} from '../checker/check.js';
import type {Format} from './format.js';
import type {Words} from './words.js';

/** The sentence of a finding of structure, with the form that is wanted. */
export const findingOf = (finding: StructureFinding, words: Words): string => [words.finding(finding), ...(finding.form === null ? [] : [words.form(finding.form)])].join(' ');

/** The sentence of a finding of consistency. */
export function sayOf({rule, values}: NonNullable<Check['advice']>[number], words: Words, format: Format): string {
  // The name and the values of one finding belong together, which the type of a list of all of them does not say.
  const say = words.rules[rule].say as (values: object, format: Format) => string;
  return say(values, format);
}
