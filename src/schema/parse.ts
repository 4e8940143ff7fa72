import {bare} from './bare.js';
import {type Finding, ReportError} from './error.js';
import {pointerTo} from './pointer.js';
import type {Report} from './report.js';
import {atOnce, type Steps} from './steps.js';
import {validate} from './validate.js';

/** The version of report.schema.json that this library knows: major and minor. */
export const schemaVersion = {major: 1, minor: 1} as const;

/** Nesting beyond this is no report: the schema itself needs fewer than 20 levels. */
const deepest = 100;

/**
 * A report, checked against report.schema.json and frozen.
 *
 * The data is copied, so the caller's object stays as it is and may change later. Unknown fields are kept. The objects of the
 * copy inherit nothing: their prototype is an empty object that is frozen and has none itself.
 *
 * @param data   what `JSON.parse` gave, or an object made by code
 * @param advise called for each finding that does not stop the report: code `unknown` for a field that the schema does
 *               not know, code `newer` for a report of a newer minor version. Default: nothing is called
 * @throws ReportError with all findings where the data is no report, or is one of a newer major version
 */
export const parse = (data: unknown, advise?: (finding: Finding) => void): Report => atOnce(parsing(data, advise));

/** The same in two steps: the copy, then its check. */
export function* parsing(data: unknown, advise: (finding: Finding) => void = () => {}): Steps<Report> {
  const copy = frozenCopy(data, []);
  yield;
  const {$schema: schema, version} = (copy ?? {}) as {$schema?: unknown; version?: unknown};
  // The field says it, else the address of the schema.
  const [, major, minor] = /^(\d+)\.(\d+)$/.exec(asText(version)) ?? /civic-progress@(\d+)(?:\.(\d+))?/.exec(asText(schema)) ?? [];
  const finding = (code: 'version' | 'newer'): Finding =>
    ({code, pointer: version === undefined ? '/$schema' : '/version', expected: `${schemaVersion.major}.${schemaVersion.minor}`, found: version ?? schema, hint: ''});
  // A newer major version may mean other things by the same words: its other findings would mislead.
  if (Number(major) > schemaVersion.major) throw new ReportError([finding('version')]);
  const newer = Number(major) === schemaVersion.major && Number(minor) > schemaVersion.minor;
  const findings = validate(copy, newer ? undefined : advise);
  if (findings.length > 0) throw new ReportError(findings);
  if (newer) advise(finding('newer'));
  return copy as Report;
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** @throws ReportError with code `depth`; a circular object is deeper than any. */
function frozenCopy(value: unknown, path: string[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (path.length > deepest) throw new ReportError([{code: 'depth', pointer: pointerTo(path), expected: deepest, found: value, hint: ''}]);
  const enter = (name: string | number): unknown => {
    path.push(String(name));
    const copy = frozenCopy((value as Record<string | number, unknown>)[name], path);
    path.pop();
    return copy;
  };
  if (Array.isArray(value)) {
    const list: unknown[] = [];
    for (let i = 0; i < value.length; i++) list.push(enter(i));
    return Object.freeze(list);
  }
  // What a script of the page adds to the prototype of all objects is no field of the report.
  const copy = bare();
  for (const name of Object.keys(value)) {
    const field = enter(name);
    // JSON has no undefined: an object made by code that says it leaves the field out.
    if (field === undefined) continue;
    copy[name] = field;
  }
  return Object.freeze(copy);
}
