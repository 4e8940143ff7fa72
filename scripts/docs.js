// custom-elements.json, src/schema/report.schema.json and test/consumers -> the parts of README.md and docs between markers such as
// `<!-- elements:start -->`.
// node scripts/docs.js [--check], after scripts/manifest.js; with --check it fails when a page is stale.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {sectionsOf} from './schema-rows.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path) => readFileSync(`${root}${path}`, 'utf8').replaceAll('\r\n', '\n');

const declarations = JSON.parse(read('custom-elements.json')).modules.flatMap((module) => module.declarations);
const order = ['civic-report', 'civic-category-grid', 'civic-progress-ring', 'civic-progress-bar', 'civic-overachievement-badge', 'civic-status-summary'];
const place = ({tagName}) => (order.includes(tagName) ? order.indexOf(tagName) : order.length);
const elements = declarations.toSorted((one, other) => place(one) - place(other));

const cell = (text) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
const table = (head, rows) => [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
/** What an attribute takes, in words. */
function takes({type: {text}}) {
  const words = [...text.matchAll(/'([^']*)'/g)].flatMap(([, word]) => (word === '' ? [] : `\`${word}\``));
  return words.length > 0 ? words.join(', ') : text === 'boolean' ? 'nothing: it is there or not' : text.replace(' | null', '') === 'number' ? 'a number' : 'text';
}

const rowOf = (attribute) => [`\`${attribute.name}\``, takes(attribute), attribute.default ? `\`${attribute.default}\`` : '', attribute.description];
const head = ['attribute', 'takes', 'default', 'meaning'];
const same = (one) => (other) => one.name === other.name && one.description === other.description;
const inAll = (list) => elements[0][list].filter((one) => elements.every((element) => element[list].some(same(one))));

const partsTable = (parts) => table(['part', 'what it is'], parts.map(({name, description}) => [`\`${name}\``, description]));

/** README.md: the elements, each with the first sentence that is said of it. */
const indexPart = () => table(['element', 'what it draws'], elements.map(({tagName, description}) =>
  [`[${tagName}](docs/elements.md#${tagName})`, /^[^]*?[.](?=\s|$)/.exec(description)[0]]));

function elementsPart() {
  const shared = inAll('attributes');
  const parts = inAll('cssParts');
  const own = (list, common) => list.filter((one) => !common.some(same(one)));
  return [
    '## What all elements take',
    'The property `report` takes a report as an object, in place of `src`. The attribute `lang` chooses the language of the words; without it,\n'
      + 'that of the nearest ancestor that has one counts, else that of the report. English stands in for a language without words.',
    table(head, shared.map(rowOf)),
    'Each element has a state, for `:state(ready)` in style sheets and for `element.matches(\':state(ready)\')` in scripts. Browsers without\n'
      + 'custom states (before Chromium 125, Firefox 126 and Safari 17.4) have it as `[data-state=ready]`.',
    table(['state', 'meaning'], elements[0].cssStates.map(({name, description}) => [`\`${name}\``, description])),
    'Each element has these parts, for `::part()` in style sheets:',
    partsTable(parts),
    ...elements.flatMap(({tagName, description, attributes, cssParts}) => [
      `## \`<${tagName}>\``,
      description,
      ...own(attributes, shared).length > 0 ? [table(head, own(attributes, shared).map(rowOf))] : [],
      partsTable(own(cssParts, parts)),
    ]),
  ].join('\n\n');
}

function propertiesPart() {
  const all = new Map();
  for (const {tagName, cssProperties} of elements) {
    for (const property of cssProperties) {
      const {name, default: initial, description} = property;
      const one = all.get(name) ?? {name, description, defaults: new Map()};
      one.defaults.set(initial, [...one.defaults.get(initial) ?? [], tagName]);
      all.set(name, one);
    }
  }
  const colour = /^light-dark\((.*), (.*)\)$/;
  const entries = [...all.values()];
  const [colours, others] = [true, false].map((wanted) => entries.filter(({defaults}) => colour.test([...defaults.keys()][0]) === wanted));
  return [
    table(['custom property', 'light', 'dark', 'for'], colours.map(({name, description, defaults}) =>
      [`\`${name}\``, ...colour.exec([...defaults.keys()][0]).slice(1).map((value) => `\`${value}\``), description])),
    table(['custom property', 'default', 'for'], others.toSorted((one, other) => (one.name < other.name ? -1 : 1)).map(({name, description, defaults}) => [
      `\`${name}\``,
      [...defaults].map(([value, tags]) => `\`${value}\`${defaults.size > 1 ? ` (${tags.map((tag) => `\`${tag}\``).join(', ')})` : ''}`).join('; '),
      description,
    ])),
  ].join('\n\n');
}

/** The projects that show how the package is used; each is installed, built and run by scripts/consumers.js. */
const consumers = [
  ['A page with the drop-in file', 'drop-in/index.html'],
  ['A page with an import map', 'import-map/page.js'],
  ['Vite and TypeScript', 'vite/src/main.ts'],
  ['React 19', 'react/src/board.tsx'],
  ['Next.js (App Router), beside the types of React', 'next/app/elements.tsx'],
  ['Astro', 'astro/src/pages/index.astro'],
  ['Vue 3, with `isCustomElement: (tag) => tag.startsWith(\'civic-\')` in the options of its compiler', 'vue/src/board.vue'],
  ['Svelte 5', 'svelte/src/Board.svelte'],
  ['Angular', 'angular/src/board.ts'],
  ['Node, without a page', 'node/check.js'],
];

/** The lines of a file between `docs:start` and `docs:end`, at most six beside empty ones. */
function snippet(path) {
  const lines = read(`test/consumers/${path}`).split('\n');
  const [start, end] = ['docs:start', 'docs:end'].map((mark) => lines.findIndex((line) => line.includes(mark)));
  if (start < 0 || end < start) throw new Error(`test/consumers/${path}: expected docs:start and docs:end, found ${start < 0 ? 'no start' : 'no end'}`);
  const cut = lines.slice(start + 1, end);
  const count = cut.filter((line) => line.trim() !== '').length;
  if (count === 0 || count > 6) throw new Error(`test/consumers/${path}: expected 1 to 6 lines for docs/frameworks.md, found ${count}`);
  const indent = Math.min(...cut.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)[0].length));
  return cut.map((line) => line.slice(indent)).join('\n').trim();
}

const frameworksPart = () => consumers.map(([title, path]) =>
  `${title}:\n\n\`\`\`${/[^.]+$/.exec(path)[0]}\n${snippet(path)}\n\`\`\``).join('\n\n');

/** docs/report-format.md: each type of the schema with its properties. */
function schemaPart() {
  const sections = sectionsOf(JSON.parse(read('src/schema/report.schema.json')));
  const linked = (type) => (sections.some(({name}) => name === type) ? `[${type}](#${type.toLowerCase()})` : type);
  const types = (list) => list.map(linked).join(' or ');
  const shown = (example) => (example === '' ? '' : `\`${example}\``);
  const sentence = (text) => (text === '' || /[.!?]$/.test(text) ? text : `${text}.`);
  const limited = (limits) => limits.replace(/pattern (\S+)/g, 'pattern `$1`').replace(/one of (.+?)(?=;|$)/, (_, words) => `one of ${words.split(', ').map((word) => `\`${word}\``).join(', ')}`);
  return sections.map(({name, description, types: own, limits, example, rows}) => [
    `### ${name}`,
    description,
    [`Type: ${types(own)}${limits && `; ${limited(limits)}`}.`, shown(example) && `Example: ${shown(example)}`].filter(Boolean).join(' '),
    ...rows.length > 0 ? [table(['property', 'type', 'unit, range, meaning', 'example'], rows.map((row) => [
      `\`${row.name}\`${row.required ? ' (required)' : ''}`,
      `${row.list ? 'list of ' : ''}${types(row.types)}`,
      [sentence(row.description), row.limits && `Limits: ${limited(row.limits)}.`].filter(Boolean).join(' '),
      shown(row.example),
    ]))] : [],
  ].join('\n\n')).join('\n\n');
}

/** The pages, each with its parts by the names of their markers. */
const pages = {
  'README.md': {index: indexPart},
  'docs/elements.md': {elements: elementsPart},
  'docs/frameworks.md': {frameworks: frameworksPart},
  'docs/look.md': {properties: propertiesPart},
  'docs/report-format.md': {schema: schemaPart},
};

for (const [path, parts] of Object.entries(pages)) {
  const before = read(path);
  let text = before;
  for (const [name, make] of Object.entries(parts)) {
    const [start, end] = ['start', 'end'].map((edge) => `<!-- ${name}:${edge} -->`);
    const [from, to] = [text.indexOf(start), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`${path}: expected ${start} and ${end}, found ${from < 0 ? 'no start' : 'no end'}`);
    text = `${text.slice(0, from + start.length)}\n\n${make()}\n\n${text.slice(to)}`;
  }
  if (!process.argv.includes('--check')) writeFileSync(`${root}${path}`, text);
  else if (text !== before) {
    console.error(`${path} is stale: run \`npm run manifest\` and commit it.`);
    process.exitCode = 1;
  }
}
