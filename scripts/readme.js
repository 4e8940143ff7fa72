// custom-elements.json and test/consumers -> the parts of README.md between markers such as `<!-- elements:start -->`.
// node scripts/readme.js [--check], after scripts/manifest.js; with --check it fails when README.md is stale.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path) => readFileSync(`${root}${path}`, 'utf8').replaceAll('\r\n', '\n');

const declarations = JSON.parse(read('custom-elements.json')).modules.flatMap((module) => module.declarations);
const order = ['civic-report', 'civic-category-grid', 'civic-progress-ring', 'civic-progress-bar', 'civic-overachievement-badge', 'civic-status-summary'];
const place = ({tagName}) => (order.includes(tagName) ? order.indexOf(tagName) : order.length);
const elements = declarations.toSorted((one, other) => place(one) - place(other));

const cell = (text) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
const table = (head, rows) => [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
const listed = (entries) => entries.map(({name}) => `\`${name}\``).join(', ');

/** What an attribute takes, in words. */
function takes({type: {text}}) {
  const words = [...text.matchAll(/'([^']*)'/g)].flatMap(([, word]) => (word === '' ? [] : `\`${word}\``));
  return words.length > 0 ? words.join(', ') : text === 'boolean' ? 'nothing: it is there or not' : text.replace(' | null', '') === 'number' ? 'a number' : 'text';
}

const rowOf = (attribute) => [`\`${attribute.name}\``, takes(attribute), attribute.default ? `\`${attribute.default}\`` : '', attribute.description];
const head = ['attribute', 'takes', 'default', 'meaning'];
const same = (one) => (other) => one.name === other.name && one.description === other.description;
const inAll = (list) => elements[0][list].filter((one) => elements.every((element) => element[list].some(same(one))));

function elementsPart() {
  const shared = inAll('attributes');
  const parts = inAll('cssParts');
  return [
    'All elements take these attributes. The property `report` takes a report as an object, in place of `src`. The attribute `lang` chooses the\n'
      + 'language of the words; without it, that of the nearest ancestor that has one, else of the report, else `zh-Hans`.',
    table(head, shared.map(rowOf)),
    'Each element sets `data-state` on itself:',
    table(['`data-state`', 'meaning'], elements[0].dataStates.map(({name, description}) => [`\`${name}\``, description])),
    `Parts of all: ${listed(parts)}.`,
    ...elements.flatMap(({tagName, description, attributes, cssParts}) => {
      const own = attributes.filter((one) => !shared.includes(one) && !shared.some(same(one)));
      return [
        `### \`<${tagName}>\``,
        description,
        ...own.length > 0 ? [table(head, own.map(rowOf))] : [],
        `Parts: ${listed(cssParts.filter((one) => !parts.some(same(one))))}.`,
      ];
    }),
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
  ['Vue 3, with `isCustomElement: (tag) => tag.startsWith(\'civic-\')` in the options of its compiler', 'vue/src/board.vue'],
  ['Svelte 5', 'svelte/src/Board.svelte'],
  ['Angular', 'angular/src/board.ts'],
  ['Node, without a page', 'node/check.js'],
];

/** The lines of a file between `readme:start` and `readme:end`, at most six beside empty ones. */
function snippet(path) {
  const lines = read(`test/consumers/${path}`).split('\n');
  const [start, end] = ['readme:start', 'readme:end'].map((mark) => lines.findIndex((line) => line.includes(mark)));
  if (start < 0 || end < start) throw new Error(`test/consumers/${path}: expected readme:start and readme:end, found ${start < 0 ? 'no start' : 'no end'}`);
  const cut = lines.slice(start + 1, end);
  const count = cut.filter((line) => line.trim() !== '').length;
  if (count === 0 || count > 6) throw new Error(`test/consumers/${path}: expected 1 to 6 lines for README.md, found ${count}`);
  const indent = Math.min(...cut.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)[0].length));
  return cut.map((line) => line.slice(indent)).join('\n').trim();
}

const frameworksPart = () => consumers.map(([title, path]) =>
  `${title}:\n\n\`\`\`${/[^.]+$/.exec(path)[0]}\n${snippet(path)}\n\`\`\``).join('\n\n');

const parts = {elements: elementsPart, properties: propertiesPart, frameworks: frameworksPart};

let text = read('README.md');
const before = text;
for (const [name, make] of Object.entries(parts)) {
  const [start, end] = ['start', 'end'].map((edge) => `<!-- ${name}:${edge} -->`);
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md: expected ${start} and ${end}, found ${from < 0 ? 'no start' : 'no end'}`);
  text = `${text.slice(0, from + start.length)}\n\n${make()}\n\n${text.slice(to)}`;
}
if (!process.argv.includes('--check')) writeFileSync(`${root}README.md`, text);
else if (text !== before) {
  console.error('README.md is stale: run `npm run manifest` and commit it.');
  process.exitCode = 1;
}
