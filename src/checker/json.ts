import {decode} from './decode.js';
import {faultOf} from './fault.js';
import type {Trouble} from '../files/trouble.js';

/** The JSON of a file, and its text. */
export interface Json {
  readonly data: unknown;
  readonly text: string;
}

/** What some bytes hold as JSON, or the trouble with it. Never throws. */
export function jsonOf(bytes: Uint8Array): Json | {readonly trouble: Trouble} {
  const text = decode(bytes);
  if (typeof text !== 'string') return {trouble: text};
  if (text.trim() === '') return {trouble: {code: 'empty'}};
  try {
    return {data: JSON.parse(text), text};
  } catch {
    return {trouble: diagnose(text)};
  }
}

/** What a text is that JSON.parse refused. */
function diagnose(text: string): Trouble {
  const start = text.trimStart();
  if (/^<(!|\?|[a-z])/i.test(start)) return {code: 'html'};
  const first = start.split(/\r?\n/, 1)[0]!;
  if (!/^[[{"]/.test(start) && /[,;\t]/.test(first)) return {code: 'table'};
  const quoted = /^"[^"]*"[,;\t]/.test(first);
  if (quoted) return {code: 'table'};
  const fault = faultOf(text);
  if (!fault) return {code: 'json', line: null, column: null, found: '', kind: 'other'};
  const before = text.slice(0, fault.offset).split('\n');
  // What programs write where they have no number, such as Python.
  const [noNumber] = /^-?(?:NaN|Infinity|None|undefined)\b/.exec(text.slice(fault.offset, fault.offset + 12)) ?? [];
  const place = {line: before.length, column: before.at(-1)!.length + 1};
  if (noNumber !== undefined) return {code: 'json', ...place, found: noNumber, kind: 'number'};
  return {code: 'json', ...place, found: String.fromCodePoint(text.codePointAt(fault.offset) ?? 0x20), kind: fault.kind};
}
