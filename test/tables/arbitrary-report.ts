import fc from 'fast-check';
import {ReportError} from '../../src/schema/error.js';
import {parse} from '../../src/schema/parse.js';
import type {Report} from '../../src/schema/report.js';
import {rules} from '../../src/schema/rules.js';
import type {Rule} from '../../src/schema/rule.js';
import {hostileWords} from '../schema/hostile-data.js';

/** Words as publishers write them, words that a table could take for something else, and words that would do harm. */
const words = fc.oneof(
  {weight: 5, arbitrary: fc.string({unit: fc.constantFrom(...'示例市人处年 <&"\'%√éع'), minLength: 1, maxLength: 8})},
  {weight: 3, arbitrary: fc.constantFrom('Total', '合计', '—', 'n/a', 'withheld', '12', '1.234', '52.7%', '2026-06-30', 'TRUE', '=1+1', '+x', '@a', '-5', 'Note: a', 'Source', '注：某', 'item', 'value', '18.44万人', '约519万', '#DIV/0!', ' a', 'a ', 'a\nb', 'a\r\nb', '_x0041_', '0', '万元', 'in progress', 'achieved', '"', ',', ';', '\t', 'Bikes;=1+1;x', 'a; "@b', 'a\n=1')},
  {weight: 1, arbitrary: fc.constantFrom(...hostileWords.filter((word) => word !== '' && word.length < 40_000))},
  {weight: 1, arbitrary: fc.string({unit: 'binary', minLength: 1, maxLength: 12})},
);
const tag = fc.constantFrom('zh', 'zh-Hans', 'en', 'en-GB', 'fr', 'ar', 'tlh');
const day = fc.date({min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true}).map((date) => date.toISOString().slice(0, 10));
const number = fc.oneof(fc.integer({min: -1000, max: 100_000}), fc.double({noNaN: true, noDefaultInfinity: true}), fc.double({noNaN: true, min: -1e5, max: 1e5}), fc.constantFrom(0, 1.234, 0.527, 12.345, 1e21, 5e-324, 1e308, 0.1 + 0.2, -0.5, 0.9996));

const named: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  Lang: tag,
  Text: fc.oneof({weight: 3, arbitrary: words}, {weight: 1, arbitrary: fc.dictionary(tag, words, {minKeys: 1, maxKeys: 3})}),
  Texts: fc.oneof({weight: 2, arbitrary: words}, {weight: 1, arbitrary: fc.array(words, {minLength: 1, maxLength: 3})}, {weight: 1, arbitrary: fc.dictionary(tag, words, {minKeys: 1, maxKeys: 3})}),
  Note: fc.oneof({weight: 3, arbitrary: words}, {weight: 1, arbitrary: fc.dictionary(tag, words, {minKeys: 1, maxKeys: 2})}),
  Unit: fc.oneof({weight: 3, arbitrary: words}, {weight: 1, arbitrary: fc.dictionary(tag, fc.oneof(words, fc.record({one: words, other: words})), {minKeys: 1, maxKeys: 2})}),
  Url: fc.constantFrom('https://city.example/a', 'a/b.html', 'report,1.html', '?a=b', '-x', 'http://a.example/;b'),
  Day: day,
  PartialDate: fc.oneof(day, day.map((one) => one.slice(0, 7)), day.map((one) => one.slice(0, 4))),
  Id: fc.oneof(fc.constantFrom('a', 'b', 'item-1', '7', '2021', '1e5', 'n.a'), fc.string({unit: fc.constantFrom(...'abc09._-'), minLength: 1, maxLength: 6}).filter((id) => /^[A-Za-z0-9]/.test(id))),
  Custom: fc.constantFrom<unknown>(null, 1, 'a', {row: 17}, [1, null], {}),
};

/** Any value that a rule of the schema takes. */
function arbitraryOf(rule: Rule, depth: number): fc.Arbitrary<unknown> {
  if (typeof rule === 'string') return named[rule] ?? arbitraryOf(rules[rule]!, depth);
  if (rule.by !== undefined) return fc.oneof(...Object.values(rule.of!).map((name) => arbitraryOf(name, depth)));
  if (rule.enum) return fc.constantFrom(...rule.enum);
  switch (rule.type) {
    case 'string': return rule.pattern?.includes('civic-progress@') ? fc.constantFrom('report.schema.json', 'https://unpkg.com/civic-progress@1/dist/report.schema.json', 'https://unpkg.com/civic-progress@1.0/dist/report.schema.json') : rule.pattern?.startsWith('^\\d+') ? fc.constantFrom('1.0', '1.1') : rule.format === 'date' ? day : words;
    case 'boolean': return fc.boolean();
    case 'integer': return fc.integer({min: rule.minimum ?? 0, max: rule.maximum ?? 1000});
    case 'number': return rule.exclusiveMinimum !== undefined ? number.map((one) => Math.abs(one) || 1) : rule.minimum !== undefined ? number.map(Math.abs) : number;
    case 'array': return fc.array(arbitraryOf(rule.items!, depth + 1), {minLength: rule.minItems ?? 0, maxLength: Math.max(rule.minItems ?? 0, depth > 3 ? 2 : 3)});
    default: {
      const fields = Object.entries(rule.properties ?? {});
      const required = [...rule.required ?? [], ...(rule.anyOf ?? []).slice(-1).flatMap((one) => one.required)];
      const model = Object.fromEntries(fields.map(([name, one]) => [name, arbitraryOf(one, depth + 1)]));
      return fc.record(model, {requiredKeys: [...required]}).chain((whole) => fc.tuple(fc.constant(whole), fc.boolean(), words).map(([one, more, word]) => (more && depth > 0 && depth % 3 === 0 ? {...one, extra: word} : one)));
    }
  }
}

/** Any report of the schema, made from its own rules, with fields that it does not know here and there. */
export const anyReport: fc.Arbitrary<Report> = arbitraryOf('Report', 0).map((data) => JSON.parse(JSON.stringify(data)) as Report).filter((data) => {
  try {
    parse(data);
    return true;
  } catch (error) {
    if (error instanceof ReportError) return false;
    throw error;
  }
});
