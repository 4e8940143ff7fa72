/** One place where data is not as report.schema.json wants it. Plain data, so that any language can word it. */
export interface Finding {
  /** What is wrong. `unknown` is advice: the field is kept and not read. */
  readonly code: 'type' | 'required' | 'enum' | 'minimum' | 'maximum' | 'above' | 'form' | 'empty' | 'few' | 'unknown' | 'depth' | 'json' | 'version' | 'newer';
  /** JSON pointer (RFC 6901) to the value; for `required` to the object that lacks the field. */
  readonly pointer: string;
  /** What was expected: a type, a limit, an example, the allowed words or the missing field, by code. */
  readonly expected: unknown;
  /** The value that was found. */
  readonly found: unknown;
  /** `text`: the printed form belongs into `text`; `leaveOut`: leave the field out; else empty. */
  readonly hint: string;
}

/** The one error of `parse`: the data is no report. `findings` holds every reason. */
export class ReportError extends Error {
  readonly code: 'schema' | 'version' | 'json';

  constructor(readonly findings: readonly Finding[]) {
    super(findings.map(sentenceOf).join('\n'));
    this.name = 'ReportError';
    const first = findings[0]?.code;
    this.code = first === 'version' || first === 'json' ? first : 'schema';
  }
}

/** A value as it is shown inside a sentence: JSON, at most 60 characters. Never throws. */
export function printed(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…${typeof value === 'string' ? '"' : ''}` : text;
}

const types: Readonly<Record<string, string>> = {
  string: 'text', number: 'a number', integer: 'a whole number', boolean: 'true or false', array: 'a list', object: 'an object',
};
const oneOf = (words: unknown): string => (words as unknown[]).map((word) => JSON.stringify(word)).join(', ');
const hints: Readonly<Record<string, string>> = {
  text: '; put the printed form into `text`',
  leaveOut: '; leave the field out where nothing is known',
};

/**
 * A finding as one English sentence: where, what was expected, what was found, and what to do where that is known.
 * The place is the pointer without its first slash; the whole document is called "report".
 */
export function sentenceOf({code, pointer, expected, found, hint}: Finding): string {
  const where = pointer.slice(1) || 'report';
  const instead = `found ${printed(found)}${hints[hint] ?? ''}`;
  switch (code) {
    case 'type': return `${where}: expected ${([] as unknown[]).concat(expected).map((type) => types[type as string]).join(' or ')}, ${instead}`;
    case 'required': return `${where}: expected a field "${expected}", found none; add it`;
    case 'enum': return `${where}: expected ${(expected as unknown[]).length > 1 ? 'one of ' : ''}${oneOf(expected)}, ${instead}`;
    case 'minimum': return `${where}: expected a number of ${expected} or more, ${instead}`;
    case 'maximum': return `${where}: expected a number of ${expected} or less, ${instead}`;
    case 'above': return `${where}: expected a number above ${expected}, ${instead}`;
    case 'form': return `${where}: expected a form such as "${expected}", ${instead}`;
    case 'empty': return `${where}: expected words, found none; leave the field out where there are none`;
    case 'few': return `${where}: expected a list of ${expected} or more, ${instead}`;
    case 'unknown': return `${where}: the schema does not know this field; it is kept and not read. Move it into "custom", or check its spelling`;
    case 'depth': return `${where}: expected at most ${expected} levels of nesting, found more; a report needs fewer than 20`;
    case 'json': return `${where}: expected JSON, ${found}`;
    case 'version': return `${where}: expected a report of version ${expected} or older, ${instead}; use a newer civic-progress`;
    case 'newer': return `${where}: this report is written for a newer version than ${expected}; what that added is not shown. Use a newer civic-progress`;
  }
}
