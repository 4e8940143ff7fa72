import {drawnEntry} from '../schema/drawn-entry.js';
import {type Finding, ReportError, sentenceOf} from '../schema/error.js';
import {parse} from '../schema/parse.js';
import type {Diagnosis, Find} from './diagnosis.js';
import {patience, probe} from './probe.js';

/** What reads tables, where its file is on the page. */
const page = globalThis as {[key: symbol]: ((response: Response, map: string) => Promise<string>) | undefined};
const tables = Symbol.for('civic-progress/table/1');

/** What is wrong with the report at an address, or with the latest one of a series there; empty where nothing is. @param map how a table there is read */
export async function checkSource(src: string, find: Find, map: string, isOne = false): Promise<readonly Diagnosis[]> {
  const answer = await probe(src);
  if ('fault' in answer) {
    switch (answer.fault) {
      case 'policy': return [find('policy', src, answer.directive)];
      case 'slow': return [find('slow', src, patience)];
      default: return [find(answer.fault, src)];
    }
  }
  const {response, text} = answer;
  if (!response.ok) return [find('http', src, response.status)];
  const type = response.headers.get('Content-Type') ?? '';
  if (/csv|tab-sep/.test(type + src) && !/^\s*[[{<]/.test(text)) return checkTable(src, find, map);
  const odd = /\bjson\b/i.test(type) ? [] : [find('type', src, type)];
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return [/^\s*</.test(text) ? find('html', src) : find('json', src, text.trim().slice(0, 40))];
  }
  const entry = isOne ? null : drawnEntry(data);
  if (entry?.src) return [...odd, ...await checkSource(new URL(entry.src, new URL(src, document.baseURI)).href, find, '', true)];
  const advice: Finding[] = [];
  try {
    parse(entry ?? data, (finding) => advice.push(finding));
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    const [first] = error.findings;
    return [...odd, error.code === 'version' ? find('version', src, versionIn(first!.found), String(first!.expected)) : find('schema', src, error.findings.length, sentenceOf(first!))];
  }
  return [...odd, ...advice.filter(({code}) => code === 'newer').map(({found, expected}) => find('newer', src, versionIn(found), String(expected)))];
}

/** What is wrong with the table at an address. */
async function checkTable(src: string, find: Find, map: string): Promise<readonly Diagnosis[]> {
  const read = page[tables];
  if (!read) return [find('table', src)];
  try {
    await read(await fetch(src), map);
    return [];
  } catch (error) {
    return [find('tableFault', src, String((error as {detail?: string}).detail ?? error))];
  }
}

/** The version in the address of a schema, such as `2.1`. */
const versionIn = (schema: unknown): string => /@([\d.]+)/.exec(String(schema))?.[1] ?? String(schema);
