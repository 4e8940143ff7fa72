// Generates from src/schema/report.schema.json, the one source of truth, and from src/schema/series.schema.json, which takes words from it:
//   src/schema/report.ts, series.ts        the types of a report and of a series
//   src/schema/rules.ts, series-rules.ts   the schemas without their words, which src/schema/validate.ts reads
// With --check it writes nothing and fails when one of them is stale.
import {readFileSync, writeFileSync} from 'node:fs';
import {compile} from 'json-schema-to-typescript';

const folder = new URL('../src/schema/', import.meta.url);
const read = (name) => readFileSync(new URL(name, folder), 'utf8');
const report = JSON.parse(read('report.schema.json'));
const series = JSON.parse(read('series.schema.json'));
const banner = (name) => `// Generated from ${name} by scripts/schema.js; change that file and run \`npm run schema\`.\n`;
const nameOf = (ref) => ref.replace(/^.*#\/\$defs\//, '');
/** A definition of either schema. */
const definition = (name) => report.$defs[name] ?? series.$defs[name];

/** The schema with each reference named as a type, so that a description beside it makes no second type. */
function withTypeNames(node) {
  if (Array.isArray(node)) return node.map(withTypeNames);
  if (node === null || typeof node !== 'object') return node;
  const {$ref, ...rest} = node;
  const out = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, withTypeNames(value)]));
  delete out.examples;
  if (out.title === 'Custom') out.tsType = 'unknown';
  if (out.title === 'Texts') out.tsType = 'Text | Text[]';
  // That one of two fields must be there makes no type that a reader understands.
  delete out.anyOf;
  if ($ref) {
    out.tsType = nameOf($ref);
    out.description ??= definition(nameOf($ref)).description;
  }
  return out;
}

const words = new Set(['$schema', '$id', 'title', 'description', 'examples', '$defs']);

/** One schema node as a rule: a name for a bare reference, else the keywords that can fail. */
function ruleOf(node) {
  if (node.$ref) return nameOf(node.$ref);
  if (node.oneOf) return choiceOf(node.oneOf.map((branch) => nameOf(branch.$ref)));
  const rule = {};
  for (const [key, value] of Object.entries(node)) {
    if (words.has(key)) continue;
    if (key === 'const') rule.enum = [value];
    else if (key === 'properties') rule.properties = Object.fromEntries(Object.entries(value).map(([name, child]) => [name, ruleOf(child)]));
    else if (key === 'items' || key === 'additionalProperties' || key === 'propertyNames') rule[key] = ruleOf(value);
    else rule[key] = value;
  }
  // A pattern means nothing to a data officer; an example of it does.
  if (node.pattern) rule.example = node.examples[0];
  // What has fields of its own is an object.
  if (rule.properties && rule.type === 'object') delete rule.type;
  return rule;
}

/** A oneOf as one look-up by the property that every branch pins to other words. */
function choiceOf(names) {
  const pinned = (name, key) => {
    const property = definition(name).properties[key];
    return property?.const === undefined ? property?.enum : [property.const];
  };
  const by = Object.keys(definition(names[0]).properties).find((key) => names.every((name) => pinned(name, key)));
  return {by, of: Object.fromEntries(names.flatMap((name) => pinned(name, by).map((word) => [word, name])))};
}

const rulesOf = (root, schema) => Object.entries({[root]: schema, ...schema.$defs}).map(([name, node]) => `  ${name}: ${JSON.stringify(ruleOf(node))},\n`).join('');

const typesOf = async (root, schema) => (await compile(withTypeNames(schema), root, {
  additionalProperties: false, bannerComment: '', ignoreMinAndMaxItems: true, unreachableDefinitions: true,
  style: {singleQuote: true, printWidth: 140},
})).replace(/\n \*\n \* This interface was referenced by[^/]*\n/g, '\n');

/** The definitions of reports that a series speaks of. */
const borrowed = [...new Set([...JSON.stringify(series).matchAll(/report\.schema\.json#\/\$defs\/(\w+)/g)].map(([, name]) => name))].sort();

const files = {
  'report.ts': banner('report.schema.json') + await typesOf('Report', report),
  'rules.ts': `${banner('report.schema.json')}import type {Rule} from './rule.js';\n\nexport const rules: Readonly<Record<string, Rule>> = {\n${rulesOf('Report', report)}};\n`,
  'series.ts': `${banner('series.schema.json')}import type {${borrowed.join(', ')}} from './report.js';\n\n${await typesOf('Series', series)}`,
  'series-rules.ts': `${banner('series.schema.json')}import type {Rule} from './rule.js';\nimport {rules} from './rules.js';\n\nexport const seriesRules: Readonly<Record<string, Rule>> = /* @__PURE__ */ Object.assign({}, rules, {\n${rulesOf('Series', series)}});\n`,
};

const check = process.argv.includes('--check');
for (const [name, text] of Object.entries(files)) {
  if (!check) writeFileSync(new URL(name, folder), text);
  else if (read(name) !== text) {
    console.error(`src/schema/${name} is stale: run \`npm run schema\` and commit it.`);
    process.exitCode = 1;
  }
}
