import {jsonOf} from './json.js';
import {shortPointer} from './pointer.js';

/** One place where data is not as report.schema.json wants it. Plain data, so that any language can word it. */
export interface Finding {
  /** What is wrong. `unknown` is advice: the field is kept and not read. */
  readonly code: 'type' | 'required' | 'enum' | 'minimum' | 'maximum' | 'above' | 'form' | 'empty' | 'few' | 'many' | 'unknown' | 'depth' | 'version' | 'newer';
  /** JSON pointer (RFC 6901) to the value; for `required` to the object that lacks the field. */
  readonly pointer: string;
  /** What was expected: a type, a limit, an example, the allowed words or the missing field, by code. */
  readonly expected: unknown;
  /** The value that was found. */
  readonly found: unknown;
  /** `text`: the printed form belongs into `text`; `leaveOut`: leave the field out; `day`: the month ends with the day that is expected; `percent`: it may be a percentage as a number; else empty. */
  readonly hint: string;
}

/** Whether a finding stops no report. */
export const isAdvice = ({code}: Finding): boolean => code === 'unknown' || code === 'newer';

/** The one error of `parse`: the data is no report. `findings` holds every reason, the message the first hundred. */
export class ReportError extends Error {
  readonly code: 'schema' | 'version';

  constructor(readonly findings: readonly Finding[]) {
    super(findings.slice(0, 100).map(sentenceOf).join('\n'));
    this.name = 'ReportError';
    this.code = findings[0]?.code === 'version' ? 'version' : 'schema';
  }
}

/** A value as it is shown inside a sentence: JSON, at most 60 characters. Never throws. */
export function printed(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? jsonOf(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

const types: Readonly<Record<string, string>> = {
  string: 'text', number: 'a number', integer: 'a whole number', boolean: 'true or false', array: 'a list', object: 'an object',
};
const hints: Readonly<Record<string, string>> = {
  text: '; put the printed form into `text`',
  leaveOut: '; leave the field out where nothing is known',
};

/** What was expected, by code; the codes that are no plain "expected, found" are sentences of their own below. */
const expectations: Readonly<Record<string, (expected: unknown) => string>> = {
  type: (expected) => ([] as unknown[]).concat(expected).map((type) => types[type as string]).join(' or '),
  enum: (expected) => `${(expected as unknown[]).length > 1 ? 'one of ' : ''}${(expected as unknown[]).map((word) => jsonOf(word)).join(', ')}`,
  minimum: (expected) => `a number of ${expected} or more`,
  maximum: (expected) => `a number of ${expected} or less`,
  above: (expected) => `a number above ${expected}`,
  form: (expected) => `a form such as "${expected}"`,
  empty: () => 'words',
  few: (expected) => `a list of ${expected} or more`,
  many: (expected) => `a list of ${expected} or less`,
  depth: (expected) => `at most ${expected} levels of nesting`,
  version: (expected) => `a report of version ${expected} or older`,
};

/**
 * A finding as one English sentence: where, what was expected, what was found, and what to do where that is known.
 * The place is the pointer without its first slash; the whole document is called "report".
 */
export function sentenceOf({code, pointer, expected, found, hint}: Finding): string {
  const where = shortPointer(pointer).slice(1) || 'report';
  switch (code) {
    case 'required': return `${where}: expected a field "${expected}", found none; add it`;
    case 'unknown': return `${where}: the schema does not know this field; check its spelling, or move it into "custom"`;
    case 'newer': return `${where}: the report is newer than version ${expected}; use a newer civic-progress`;
    default: return `${where}: expected ${expectations[code]!(expected)}, found ${printed(found)}${hint === 'day' ? `; that month has ${String(expected).slice(8)} days` : hint === 'percent' ? `; write ${Number(found) / 100} for ${found}%` : hints[hint] ?? ''}`;
  }
}
