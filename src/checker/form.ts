import {rules} from '../schema/rules.js';
import type {Rule} from '../schema/rule.js';

type Fields = Readonly<Record<string, unknown>>;
type Keywords = Exclude<Rule, string>;

/** Signs above which a form is no help: the whole report is none. */
const longest = 120;

/**
 * The form that is wanted at a JSON pointer, with what was found there put in where it fits: `150` as a target is
 * `{"kind": "exact", "value": 150, "origin": "printed"}`. Null where it is neither an object nor a list, or too long.
 *
 * @param data the document, which need not be a report
 */
export function formAt(data: unknown, pointer: string): string | null {
  let [rule, found] = [plain(rules['Report']!, data), data];
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replace(/~1/g, '/').replace(/~0/g, '~');
    found = fieldsOf(found)[name];
    const next = own(rule.properties, name) ?? (/^\d+$/.test(name) ? rule.items : undefined) ?? rule.additionalProperties;
    if (next === undefined) return null;
    rule = plain(next, found);
  }
  if ((!rule.properties && !rule.items) || pointer === '') return null;
  const form = written(example(rule, found, ''));
  return form.length <= longest ? form : null;
}

/** The keywords of a rule: of its name, or of the choice that data makes, else of the first one. */
function plain(rule: Rule, data: unknown): Keywords {
  if (typeof rule === 'string') return plain(rules[rule]!, data);
  if (!rule.by || !rule.of) return rule;
  const chosen = fieldsOf(data)[rule.by];
  const word = typeof chosen === 'string' && own(rule.of, chosen) ? chosen : Object.keys(rule.of)[0]!;
  const keywords = plain(rule.of[word]!, data);
  return {...keywords, properties: {...keywords.properties, [rule.by]: {enum: [word]}}};
}

function example(rule: Rule, found: unknown, name: string): unknown {
  const keywords = plain(rule, found);
  const types = [keywords.type ?? []].flat();
  if (keywords.enum) return keywords.enum.includes(found) ? found : keywords.enum[0];
  if (types.includes('number') || types.includes('integer')) return typeof found === 'number' && Number.isFinite(found) ? found : name === 'share' ? 0.5 : keywords.minimum ?? 100;
  if (types.includes('boolean')) return true;
  if (types.includes('string')) {
    const pattern = keywords.format ? /^\d{4}-\d\d-\d\d$/ : keywords.pattern ? new RegExp(keywords.pattern, 'u') : /./;
    return typeof found === 'string' && found.length <= 40 && pattern.test(found) ? found : keywords.example ?? (keywords.format ? '2021-06-30' : '…');
  }
  if (types.includes('array')) return keywords.items ? [example(keywords.items, Array.isArray(found) ? undefined : found, '')] : [];
  const names = [...keywords.required ?? [], ...keywords.anyOf?.slice(-1).flatMap(({required}) => required) ?? []];
  const wanted = names.length > 0 ? names : Object.keys(keywords.properties ?? {}).slice(0, 2);
  // A bare number or word stands where the first field takes one.
  let bare = typeof found === 'object' ? undefined : found;
  return Object.fromEntries(wanted.map((field) => {
    const own = fieldsOf(found)[field];
    const value = example(keywords.properties?.[field] ?? {}, own ?? bare, field);
    if (value === bare) bare = undefined;
    return [field, value];
  }));
}

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? Object.assign(Object.create(null) as object, value) as Fields : {});
const own = <T>(fields: Readonly<Record<string, T>> | undefined, name: string): T | undefined => (fields && Object.hasOwn(fields, name) ? fields[name] : undefined);

/** JSON with a blank after each sign that parts, as it is written by hand. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${written(one)}`).join(', ')}}`;
}
