import type {Check} from '../checker/check.js';
import {formatOf} from '../words/format.js';
import type {Where} from '../checker/where.js';
import type {Text} from '../schema/report.js';
import {findingOf, sayOf} from '../words/say.js';
import {shortened} from '../words/shortened.js';
import type {Words} from '../words/words.js';

/**
 * What the checker says, for machines: plain data with the sentences in `message`. A value that is no scalar is left out of
 * `found`, so that a report is never copied into its own findings.
 */
export function machineOf(checks: readonly Check[], words: Words, version: string): object {
  const format = formatOf(words.lang);
  // The title of an item stands at each of its findings, a reason at each that it is for: in full they would grow with the square of the file.
  const placed = (where: Where | null): object => ({...where, ...(where ? {title: beginning(where.title)} : {})});
  return {
    version,
    lang: words.lang,
    files: checks.map(({file, trouble, findings, advice, questions, table, counts, where}) => ({
      file,
      trouble: trouble && {...trouble, message: words.trouble(trouble, format)},
      findings: findings.map((finding) => {
        const {level, code, pointer, expected, found, hint, form} = finding;
        return {level, code, pointer, ...placed(where(pointer)), message: findingOf(finding, words), expected, ...(typeof found === 'object' ? {} : {found}), ...(hint ? {hint} : {}), ...(form === null ? {} : {form})};
      }),
      advice: advice && advice.map((each) => ({...each, known: beginning(each.known), ...placed(where(each.pointer)), message: sayOf(each, words, format)})),
      ...(questions.length > 0 ? {series: questions.map((each) => ({...each, ...placed(where(each.pointer)), message: words.series.finding(each, format)}))} : {}),
      ...(table ? {table: {findings: table.findings.map((finding) => ({...finding, message: words.table.finding(finding)})), unused: table.unused.map((one) => ({...one, message: words.table.why[one.why]}))}} : {}),
      counts,
    })),
  };
}

/** The first 300 signs of a text in each of its languages. */
function beginning(text: Text | null): Text | null {
  if (text === null) return null;
  return typeof text === 'string' ? shortened(text, 300) : Object.fromEntries(Object.entries(text).map(([lang, words]) => [lang, shortened(words, 300)]));
}
