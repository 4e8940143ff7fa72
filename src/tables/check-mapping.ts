import {columnOf, type Field} from './columns.js';
import type {Mapping} from './mapping.js';

/** Where data is no mapping, and what was expected there. */
export interface MappingFault {
  /** JSON pointer; empty for the whole. */
  readonly at: string;
  /** In words of JSON. */
  readonly expected: string;
}

type Check = (value: unknown, at: string) => MappingFault | null;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const fail = (expected: string): ((at: string) => MappingFault) => (at) => ({at, expected});
const one = (...words: readonly unknown[]): Check => (value, at) => (words.includes(value) ? null : fail(words.map((word) => JSON.stringify(word)).join(' or '))(at));
const text: Check = (value, at) => (typeof value === 'string' ? null : fail('a text')(at));
const words: Check = (value, at) => (typeof value === 'string' && value !== '' ? null : fail('a text that is not empty')(at));
const flag: Check = (value, at) => (typeof value === 'boolean' ? null : fail('true or false')(at));
const row: Check = (value, at) => (typeof value === 'number' && Number.isInteger(value) && value >= 1 ? null : fail('a row number of 1 or more')(at));
const factor: Check = (value, at) => (typeof value === 'number' && Number.isFinite(value) && value !== 0 ? null : fail('a number that is not 0')(at));
const any: Check = () => null;
const object: Check = (value, at) => (isObject(value) ? null : fail('an object')(at));

const list = (of: Check): Check => (value, at) => {
  if (!Array.isArray(value)) return fail('a list')(at);
  for (const [i, each] of value.entries()) {
    const fault = of(each, `${at}/${i}`);
    if (fault) return fault;
  }
  return null;
};

const escaped = (name: string): string => name.replace(/~/g, '~0').replace(/\//g, '~1');

const shape = (fields: Readonly<Record<string, Check>>, required: readonly string[] = []): Check => (value, at) => {
  if (!isObject(value)) return fail('an object')(at);
  for (const name of required) if (!Object.hasOwn(value, name)) return fail(`a field "${name}"`)(at);
  for (const [name, each] of Object.entries(value)) {
    if (!Object.hasOwn(fields, name)) return fail(`no field "${name}"; the fields are ${Object.keys(fields).join(', ')}`)(at);
    const fault = fields[name]!(each, `${at}/${escaped(name)}`);
    if (fault) return fault;
  }
  return null;
};

const every = (of: Check): Check => (value, at) => {
  if (!isObject(value)) return fail('an object')(at);
  for (const [name, each] of Object.entries(value)) {
    const fault = of(each, `${at}/${escaped(name)}`);
    if (fault) return fault;
  }
  return null;
};

const field: Check = (value, at) => (value === null || (typeof value === 'string' && columnOf.has(value as Field)) ? null : fail(`null or one of ${[...columnOf.keys()].join(', ')}`)(at));
const state: Check = (value, at) => (value === null || (typeof value === 'string' && value !== '') ? null : fail('a state, or null')(at));
const category: Check = (value, at) => (value === 'sheet' || value === 'rows' ? null : isObject(value) ? shape({is: words}, ['is'])(value, at) : fail('"sheet", "rows" or {"is": "a word"}')(at));

const column = shape({
  head: text, at: text, field, lang: words, fill: flag, factor, unit: words, scale: one('fraction', 'percent'), of: one('target'), sign: one(1, -1), decimal: one('.', ','), dates: one('dmy', 'mdy'), reason: text,
}, ['head', 'field']);
const table = shape({
  sheets: list(text), kind: one('figures', 'report', 'ignored'), head: shape({row, rows: one(1, 2)}, ['row', 'rows']), end: row, category, columns: list(column), skip: list(words), reason: text,
}, ['sheets', 'kind']);
const mapping = shape({
  $schema: text, constants: object, tables: list(table), states: every(state), reasons: any,
  defaults: shape({better: one('more', 'less', 'neutral'), basis: one('planned', 'approved', 'started', 'finished', 'inForce'), of: one('target', 'approved', 'parent', 'total', 'unstated'), planRule: one('additive', 'cumulative', 'level')}),
}, ['tables']);

/** The first place where data is no mapping; null where it is one. @see map.schema.json */
export const mappingFault = (data: unknown): MappingFault | null => mapping(data, '');

/** Data as a mapping; null where it is none. */
export const mappingOf = (data: unknown): Mapping | null => (mappingFault(data) === null ? data as Mapping : null);
