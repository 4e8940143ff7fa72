import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {ReportError, renderStatic, type Target} from '../../src/static.js';
import {reportAt} from '../elements/fixture.js';
import {targets} from './targets.js';

const hostile = [
  '<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', "' onload='alert(1)", '</script><script>alert(1)</script>', '</style><b>', ']]>', '<!--', '-->', '&lt;b&gt; &#60; &amp;',
  'javascript:alert(1)', '${alert(1)}', '{{alert(1)}}', '\u0000\u0008\u001b[31m', '\ud800', '\udfff\ud800', '\ufffe\uffff', '\u202e\u2066', '\u2028\n\r\t', '\u000b\u000c', '‏مرحبا', '👨‍👩‍👧‍👦🏳️‍🌈', 'e\u0301\u0301\u0301',
  '__proto__', 'constructor', 'A'.repeat(3000), '汉'.repeat(3000), ' ', '%s%d', '-1e999', '$&$1',
];

/** Every element and attribute that an output may have; markup of the data would bring others. */
const elements = /^(svg|title|desc|g|rect|path|circle|text|tspan|html|head|body|civic-\w+(-\w+)*|div|section|header|footer|h[1-6]|p|ul|li|span|a|details|summary|label|input|select|option|button|bdi|table|tbody|tr|td|img|script)$/;
const attributes = /^(translate|xmlns|viewBox|width|height|lang|xml:lang|font-(family|size|weight)|direction|fill(-rule|-opacity)?|stroke(-\w+)?|overflow|transform|aria-(hidden|level|label)|role|d|x|y|cx|cy|r|rx|ry|text-anchor|class|dir|hidden|href|rel|focusable|src|theme|heading-level|controls|category|item|metric|style|align|valign|bgcolor|border|cell(padding|spacing)|alt|value|open)$/;

/** What is wrong with an output, as sentences. */
function faultsOf(target: Target, output: string): string[] {
  if (target === 'text') return /[\u0000-\u0009\u000b-\u001f\ud800-\udfff]/u.test(output) ? ['a control character'] : [];
  const parsed = new DOMParser().parseFromString(output, target === 'svg' ? 'image/svg+xml' : 'text/html');
  const faults: string[] = [];
  for (const node of parsed.querySelectorAll('*')) {
    if (!elements.test(node.localName)) faults.push(`an element ${node.localName}`);
    if (node.localName === 'script' && node.getAttribute('type') !== 'application/json') faults.push('a script');
    for (const {name, value} of node.attributes) {
      if (!attributes.test(name) && !(name === 'type' && node.localName === 'script')) faults.push(`an attribute ${name} of ${node.localName}`);
      if (/^(href|src)$/.test(name) && /^\s*[a-z][a-z\d+.-]*:/i.test(value) && !/^(https?|mailto):/.test(value)) faults.push(`an address ${value}`);
      if (name === 'style' && /url\(|expression|@import/i.test(value)) faults.push(`a style ${value}`);
    }
  }
  return faults;
}

/** A report as text and numbers may be anywhere in it: one category of the first report, small enough for many. */
let small: any;
before(async () => {
  const qingdao = await reportAt('/demo/data/qingdao-2021-half-year.json');
  small = {...qingdao, categories: qingdao.categories.slice(0, 3).map((category: any) => ({...category, items: category.items.slice(0, 2)}))};
});

/** Every place of a value, as a path. */
const placesOf = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, child]) => [[...path, name], ...placesOf(child, [...path, name])]) : [];

function put(data: any, path: readonly string[], value: unknown): void {
  const parent = path.slice(0, -1).reduce((one, name) => one?.[name], data);
  if (typeof parent === 'object' && parent !== null) parent[path.at(-1)!] = value;
}

/** Draws, and gives the faults; what is no report has to be refused by ReportError alone. */
function tried(data: unknown, target: Target): readonly string[] {
  try {
    return faultsOf(target, renderStatic(data, {target, inline: true, src: 'report.json'}));
  } catch (error) {
    return error instanceof ReportError ? [] : [`${String(error)}\n${(error as Error).stack}`];
  }
}

const drawable = fc.constantFrom(...targets);

/** Whether a string is words for readers, which may be anything but empty. */
const isText = (value: unknown, path: readonly string[]): boolean => typeof value === 'string' && !/^(\$schema|lang|start|end|asOf|published|date|by|role|kind|origin|direction|basis|of|state|unit|id|rule|qualifier|missing|url|src|at)$/.test(path.at(-1)!);

it('draws hostile words in every text of a report as words', () => {
  for (const words of hostile) {
    const data = structuredClone(small);
    let count = 0;
    for (const path of placesOf(small)) {
      if (!isText(path.reduce((one, name) => one[name], small), path)) continue;
      put(data, path, words);
      count++;
    }
    expect(count).to.be.greaterThan(100);
    for (const target of targets) {
      const output = renderStatic(data, {target, inline: true});
      expect(faultsOf(target, output), `${target}: ${JSON.stringify(words.slice(0, 40))}`).to.deep.equal([]);
    }
  }
}).timeout(120_000);

it('follows no address but http, https and relative ones', () => {
  const data = structuredClone(small);
  data.publisher.url = 'https://city.example/a?b=1&c="';
  const html = renderStatic(data, {target: 'html'});
  const links = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('a')].map((a) => a.getAttribute('href'));
  expect(links).to.contain('https://city.example/a?b=1&c="');
  for (const url of ['javascript:alert(1)', 'data:text/html,a', 'vbscript:a', ' https://a']) {
    data.publisher.url = url;
    expect(() => renderStatic(data, {target: 'html'}), url).to.throw(ReportError);
  }
});

it('refuses any JSON that is no report by ReportError alone, 600 times', () => {
  fc.assert(fc.property(fc.jsonValue({maxDepth: 6}), drawable, (data, target) => {
    expect(tried(data, target)).to.deep.equal([]);
  }), {numRuns: 600});
}).timeout(60_000);

it('draws or refuses the first report with anything anywhere in it, 1,000 times', () => {
  const places = placesOf(small);
  const anything = fc.oneof(fc.constantFrom(...hostile), fc.string({unit: 'binary'}), fc.double(), fc.integer(), fc.boolean(), fc.constant(null), fc.jsonValue({maxDepth: 2}), fc.constant(undefined));
  const texts = places.filter((path) => isText(path.reduce((one, name) => one[name], small), path));
  // Half of the changes are words in place of words, most of which make another report.
  const change = fc.oneof(fc.tuple(fc.constantFrom(...places), anything), fc.tuple(fc.constantFrom(...texts), fc.oneof(fc.constantFrom(...hostile), fc.string({unit: 'binary', minLength: 1}))));
  let drawn = 0;
  fc.assert(fc.property(fc.array(change, {minLength: 1, maxLength: 3}), drawable, (changes, target) => {
    const data = structuredClone(small);
    for (const [path, value] of changes) put(data, path, value);
    expect(tried(data, target)).to.deep.equal([]);
    try {
      renderStatic(data, {target: 'text'});
      drawn++;
    } catch {
      // Refused; the property above saw how.
    }
  }), {numRuns: 1000});
  // Changes that only ever make it invalid would prove nothing of the drawing.
  expect(drawn).to.be.greaterThan(100);
}).timeout(170_000);

// More than the engine takes as arguments of one call; WebKit takes 65,536, and has no memory for twice as many figures.
const many = /AppleWebKit(?!.*Chrome)/.test(navigator.userAgent) ? 70_000 : 130_000;

it(`draws an item of ${many} figures in every form`, () => {
  const data = structuredClone(small);
  const [category] = data.categories;
  data.categories = [{...category, items: [{title: 'Trees', metrics: Array.from({length: many}, () => ({role: 'context', label: 'Planted', value: 1}))}]}];
  delete data.declared;
  for (const target of targets) expect(renderStatic(data, {target}).split('Planted').length, target).to.be.greaterThan(many);
}).timeout(600_000);
