import type {Finding} from './error.js';
import {lastDay} from './last-day.js';
import {pointerTo} from './pointer.js';
import type {Rule} from './rule.js';
import {rules} from './rules.js';

/**
 * Every place where data does not follow report.schema.json, in document order; empty where it follows.
 *
 * It reads the generated rules, so it holds no fact of the schema itself. The same schema compiled by ajv weighs
 * 12 KB brotli, this 3; a test holds both to the same verdicts.
 *
 * @param data     anything; nothing is changed
 * @param unknowns called with a finding of code `unknown` for each field that the schema does not know
 * @param known    the rules by their names, and the one that the data is to follow. Default: those of a report
 */
export function validate(data: unknown, unknowns: (finding: Finding) => void = () => {}, known = rules, root = 'Report'): Finding[] {
  const findings: Finding[] = [];
  // The names that lead to the value that is looked at: a pointer is only made of them where one is told.
  const path: string[] = [];
  const forms = new Map<string, RegExp>();
  const follows = (text: string, pattern: string): boolean => {
    let form = forms.get(pattern);
    if (!form) forms.set(pattern, (form = new RegExp(pattern, 'u')));
    return form.test(text);
  };
  const fail = (found: unknown, code: Finding['code'], expected: unknown, hint = found === null ? 'leaveOut' : '') => {
    findings.push({code, pointer: pointerTo(path), expected, found, hint});
  };
  const enter = (name: string, rule: Rule, value: unknown, siblings?: Readonly<Record<string, Rule>>): void => {
    path.push(name);
    visit(rule, value, siblings);
    path.pop();
  };

  const visit = (rule: Rule, value: unknown, siblings: Readonly<Record<string, Rule>> = {}): void => {
    if (typeof rule === 'string') return visit(known[rule]!, value, siblings);

    if (rule.by) {
      if (!isObject(value)) return fail(value, 'type', 'object');
      const word = own(value, rule.by);
      const name = typeof word === 'string' ? own(rule.of!, word) : undefined;
      if (name !== undefined) return visit(name as string, value);
      return word === undefined ? fail(value, 'required', rule.by) : enter(rule.by, {enum: Object.keys(rule.of!)}, word);
    }

    const type = rule.type ?? (rule.properties && 'object');
    if (type !== undefined && !(typeof type === 'string' ? isOf(type, value) : type.some((one) => isOf(one, value)))) {
      return fail(value, 'type', type, type.includes('number') && typeof value === 'string' && siblings['text'] ? 'text' : undefined);
    }
    if (rule.enum && !rule.enum.includes(value)) return fail(value, 'enum', rule.enum);

    if (typeof value === 'number') {
      if (rule.minimum !== undefined && value < rule.minimum) fail(value, 'minimum', rule.minimum);
      if (rule.maximum !== undefined && value > rule.maximum) fail(value, 'maximum', rule.maximum, rule.maximum === 1 && value <= 100 ? 'percent' : undefined);
      if (rule.exclusiveMinimum !== undefined && value <= rule.exclusiveMinimum) fail(value, 'above', rule.exclusiveMinimum);
    } else if (typeof value === 'string') {
      if (value.length < (rule.minLength ?? 0)) fail(value, 'empty', 'text');
      else if (rule.pattern ? !follows(value, rule.pattern) : rule.format && !isDay(value)) {
        // Where a date is wanted, one that its month does not have is told the last that it has.
        const example = rule.example ?? '2021-06-30';
        const last = lastDayIn(example as string) && lastDayIn(value);
        fail(value, 'form', last ?? example, last && 'day');
      }
    } else if (Array.isArray(value)) {
      if (value.length < (rule.minItems ?? 0)) fail(value, 'few', rule.minItems);
      if (value.length > (rule.maxItems ?? Infinity)) fail(value, 'many', rule.maxItems);
      if (rule.items) for (let i = 0; i < value.length; i++) enter(String(i), rule.items, value[i]);
    } else if (isObject(value) && (rule.properties || rule.additionalProperties)) {
      const names = Object.keys(value);
      if (names.length < (rule.minProperties ?? 0)) fail(value, 'empty', 'text');
      for (const name of rule.required ?? []) if (own(value, name) === undefined) fail(value, 'required', name);
      const choice = rule.anyOf?.map(({required: [name]}) => name);
      if (choice?.every((name) => own(value, name) === undefined)) fail(value, 'required', choice.join('" or "'));
      for (const name of names) {
        const before = findings.length;
        if (rule.propertyNames) enter(name, rule.propertyNames, name);
        // What stands under a name that is none is not looked at: a name may be as long as the file.
        if (findings.length > before) continue;
        const field = own(rule.properties ?? {}, name) as Rule | undefined;
        const next = field ?? rule.additionalProperties;
        if (next !== undefined) {
          if (value[name] !== undefined) enter(name, next, value[name], rule.properties);
        } else unknowns({code: 'unknown', pointer: pointerTo([...path, name]), expected: Object.keys(rule.properties!), found: name, hint: ''});
      }
    }
  };

  visit(root, data);
  return findings;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A property of the object itself: `__proto__` and `constructor` of its prototypes are nobody's data. */
const own = (object: object, name: string): unknown =>
  Object.prototype.hasOwnProperty.call(object, name) ? (object as Record<string, unknown>)[name] : undefined;

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isObject, array: Array.isArray, number: Number.isFinite, integer: Number.isInteger,
};
const isOf = (type: string, value: unknown): boolean => (types[type] ?? ((one) => typeof one === type))(value);

/** The last day of the month that a text of the form of a day names: 2021-06-30 for 2021-06-31; undefined for any other text. */
const lastDayIn = (text: string): string | undefined => (/^\d{4}-(0[1-9]|1[0-2])-\d\d$/.test(text) ? lastDay(text.slice(0, 7)) : undefined);

/** Whether it is a day of the calendar: 2021-02-30 is not. Not by toJSON, which old libraries replace. */
function isDay(text: string): boolean {
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(+time) && time.toISOString().startsWith(text) && text.length === 10;
}
