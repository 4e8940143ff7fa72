import {columnOf} from './columns.js';
import type {Mapping} from './mapping.js';

/** Where data is no mapping, and what was expected there. */
export interface MappingFault {
  /** JSON pointer; empty for the whole. */
  readonly at: string;
  readonly expected: MappingExpectation;
}

type Form = 'text' | 'words' | 'row' | 'factor' | 'object' | 'list' | 'state' | 'category';

/** What a mapping has at a place. Plain data, so that any language can word it. */
export type MappingExpectation =
  /** One of some values of JSON. */
  | {readonly kind: 'one'; readonly of: readonly (string | number | boolean | null)[]}
  | {readonly kind: Form}
  /** An object with a field. */
  | {readonly kind: 'field'; readonly name: string}
  /** An object without a field, and those that it may have. */
  | {readonly kind: 'noField'; readonly name: string; readonly fields: readonly string[]};

type Check = (value: unknown, at: string) => MappingFault | null;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const one = (of: readonly (string | number | boolean | null)[]): Check => (value, at) => ((of as readonly unknown[]).includes(value) ? null : {at, expected: {kind: 'one', of}});
const test = (kind: Form, fits: (value: unknown) => boolean): Check => (value, at) => (fits(value) ? null : {at, expected: {kind}});
const text = test('text', (value) => typeof value === 'string');
const words = test('words', (value) => typeof value === 'string' && value !== '');
const flag = one([true, false]);
const row = test('row', (value) => typeof value === 'number' && Number.isInteger(value) && value >= 1);
const factor = test('factor', (value) => typeof value === 'number' && Number.isFinite(value) && value !== 0);
const any: Check = () => null;
const object = test('object', isObject);

const list = (of: Check): Check => (value, at) => {
  if (!Array.isArray(value)) return {at, expected: {kind: 'list'}};
  for (let i = 0; i < value.length; i++) {
    const fault = of(value[i], `${at}/${i}`);
    if (fault) return fault;
  }
  return null;
};

const escaped = (name: string): string => name.replace(/~/g, '~0').replace(/\//g, '~1');

const shape = (fields: Readonly<Record<string, Check>>, required: readonly string[] = []): Check => (value, at) => {
  if (!isObject(value)) return {at, expected: {kind: 'object'}};
  for (const name of required) if (!Object.hasOwn(value, name)) return {at, expected: {kind: 'field', name}};
  for (const [name, each] of Object.entries(value)) {
    if (!Object.hasOwn(fields, name)) return {at, expected: {kind: 'noField', name, fields: Object.keys(fields)}};
    const fault = fields[name]!(each, `${at}/${escaped(name)}`);
    if (fault) return fault;
  }
  return null;
};

const every = (of: Check): Check => (value, at) => {
  if (!isObject(value)) return {at, expected: {kind: 'object'}};
  for (const [name, each] of Object.entries(value)) {
    const fault = of(each, `${at}/${escaped(name)}`);
    if (fault) return fault;
  }
  return null;
};

const field = one([null, ...columnOf.keys()]);
const state = test('state', (value) => value === null || (typeof value === 'string' && value !== ''));
const category: Check = (value, at) => (value === 'sheet' || value === 'rows' ? null : isObject(value) ? shape({is: words}, ['is'])(value, at) : {at, expected: {kind: 'category'}});

const column = shape({
  head: text, at: text, field, lang: words, measure: words, fill: flag, factor, unit: words, scale: one(['fraction', 'percent']), of: one(['target']), sign: one([1, -1]), decimal: one(['.', ',']), dates: one(['dmy', 'mdy']), reason: text,
}, ['head', 'field']);
const table = shape({
  sheets: list(text), kind: one(['figures', 'report', 'ignored']), head: shape({row, rows: one([1, 2])}, ['row', 'rows']), end: row, category, columns: list(column), skip: list(words), reason: text,
}, ['sheets', 'kind']);
const mapping = shape({
  $schema: text, constants: object, tables: list(table), states: every(state), reasons: any,
  defaults: shape({better: one(['more', 'less', 'neutral']), basis: one(['planned', 'approved', 'started', 'finished', 'inForce']), of: one(['target', 'approved', 'parent', 'total', 'unstated']), planRule: one(['additive', 'cumulative', 'level'])}),
}, ['tables']);

/** The first place where data is no mapping; null where it is one. @see map.schema.json */
export const mappingFault = (data: unknown): MappingFault | null => mapping(data, '');

/** Data as a mapping; null where it is none. */
export const mappingOf = (data: unknown): Mapping | null => (mappingFault(data) === null ? data as Mapping : null);
