import {checkOf} from '../checker/check.js';
import {documentIn, mappingIn} from '../checker/document.js';
import {jsonOf} from '../checker/json.js';
import {sizeLimit} from '../files/size-limit.js';
import type {Trouble} from '../files/trouble.js';
import type {Report} from '../schema/report.js';
import type {Mapping} from '../tables/mapping.js';
import type {Sheet} from '../tables/sheet.js';
import {formatOf} from '../words/format.js';
import {findingOf} from '../words/say.js';
import type {Words} from '../words/words.js';

/** What a file turned out to be. */
export type Brought =
  | {readonly kind: 'report'; readonly report: Report}
  | {readonly kind: 'table'; readonly sheets: readonly Sheet[]}
  | {readonly kind: 'mapping'; readonly mapping: Mapping}
  | {readonly kind: 'trouble'; readonly trouble: Trouble}
  /** A report with errors: each with its place in the file. */
  | {readonly kind: 'faults'; readonly faults: readonly string[]};

/** Faults of a report that are listed. */
const most = 20;

/** What a file is. Never throws for what is in it. @param always whether it is a table whatever it looks like */
export async function broughtFrom(file: File, say: Words, always = false): Promise<Brought> {
  const {name, size} = file;
  // What is too large is not even read.
  if (size > sizeLimit) return {kind: 'trouble', trouble: {code: 'large', size, limit: sizeLimit}};
  const bytes = new Uint8Array(await file.arrayBuffer());
  const json = jsonOf(bytes);
  if ('data' in json && typeof json.data === 'object' && json.data !== null && 'tables' in json.data && !('categories' in json.data)) {
    const mapping = mappingIn(bytes, name);
    return 'code' in mapping ? {kind: 'trouble', trouble: mapping} : {kind: 'mapping', mapping};
  }
  // A broken file is said to be a broken report only where it was meant as one.
  const document = await documentIn(bytes, {name, always: always || ('trouble' in json && !/\.json$/i.test(name))});
  if ('trouble' in document) return {kind: 'trouble', trouble: document.trouble};
  if (document.table) return {kind: 'table', sheets: document.sheets};
  const checked = checkOf(name, document);
  if (checked.report) return {kind: 'report', report: checked.report};
  const format = formatOf(say.lang);
  return {kind: 'faults', faults: checked.findings.filter(({level}) => level === 'error').slice(0, most).map((finding) => {
    const where = checked.where(finding.pointer);
    const item = where && say.item(where.item, where.title === null ? null : format.text(where.title));
    return `${[item, finding.pointer || say.whole, where?.line === undefined ? '' : say.spot({line: where.line, column: where.column!})].filter(Boolean).join(', ')}: ${findingOf(finding, say)}`;
  })};
}
