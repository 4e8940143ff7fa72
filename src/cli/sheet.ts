import type {Check} from '../checker/check.js';
import {clean} from './clean.js';
import {type Format, formatOf} from '../words/format.js';
import type {Where} from '../checker/where.js';
import {findingOf, sayOf} from '../words/say.js';
import type {Words} from '../words/words.js';

interface Line {
  readonly heading: string;
  readonly pointer: string;
  /** Sheet and cell, where the finding itself says it; else null, and they are where the pointer leads. */
  readonly cell: string | null;
  readonly sentence: () => string;
  readonly known: string | null;
}

/** Findings of one rule that are worded; of a table turned into a report the wrong way there can be millions. */
const worded = 1000;

/**
 * What the checker says of a file, in sentences grouped by rule; each with its place and the number of its item; from the
 * thousandth of a rule on they are counted only. Ends with a line of counts. A file that could not be read gives one sentence.
 */
export function sheetOf(check: Check, words: Words): string {
  const format = formatOf(words.lang);
  const file = clean(check.file);
  if (check.trouble) return `${file}: ${clean(words.trouble(check.trouble, format))}\n`;
  const groups = new Map<string, {lines: string[]; count: number}>();
  for (const {heading, pointer, cell, sentence, known} of linesOf(check, words, format)) {
    const group = groups.get(heading) ?? {lines: [], count: 0};
    if (group.count === 0) groups.set(heading, group);
    if (++group.count > worded) continue;
    const place = cell === null ? placeOf(pointer, check.where(pointer), words, format) : [cell, pointer].filter(Boolean).join(', ') || words.whole;
    group.lines.push(`    ${clean(place)}: ${clean(sentence())}`);
    if (known !== null) group.lines.push(`      ${clean(words.known(known))}`);
  }
  const more = (count: number): string[] => (count > worded ? [`    ${words.more(count - worded, format)}`] : []);
  const {counts} = check;
  return [
    file,
    ...(check.encoding === null ? [] : [`  ${words.table.encoding(check.encoding)}`]),
    ...[...groups].flatMap(([heading, {lines, count}]) => [`  ${heading}`, ...lines, ...more(count)]),
    ...(groups.size === 0 ? [`  ${words.nothing}`] : []),
    `  ${words.counts(counts, format)}`,
    ...(check.advice === null ? [`  ${words.notCompared}`] : []),
    ...(counts.errors === 0 && counts.advice + counts.information > 0 ? [`  ${words.drawn}`] : []),
    '',
  ].join('\n');
}

function* linesOf({findings, advice, table}: Check, words: Words, format: Format): Generator<Line> {
  for (const finding of table?.findings ?? []) {
    yield {
      heading: `${words.table.titles[finding.code]} (${finding.code}, ${words.level[finding.level]})`,
      pointer: finding.pointer ?? '', cell: finding.ref, sentence: () => words.table.finding(finding), known: null,
    };
  }
  for (const finding of findings) {
    yield {
      heading: `${words.structure[finding.code]} (${finding.code}, ${words.level[finding.level]})`,
      pointer: finding.pointer, cell: null, sentence: () => findingOf(finding, words), known: null,
    };
  }
  for (const each of advice ?? []) {
    yield {
      heading: `${words.rules[each.rule].title} (${each.rule}, ${words.level[each.level]})`,
      pointer: each.pointer, cell: null, sentence: () => sayOf(each, words, format), known: each.known === null ? null : format.text(each.known),
    };
  }
}

/** Where a finding is: the item by number and title, the pointer, line and column. */
export function placeOf(pointer: string, where: Where | null, words: Words, format: Format): string {
  const item = where && words.item(where.item, where.title === null ? null : shortened(format.text(where.title)));
  return `${[where?.cell, item, pointer || (where?.cell ? '' : words.whole)].filter(Boolean).join(', ')}${where?.line === undefined ? '' : ` (${words.spot({line: where.line, column: where.column!})})`}`;
}

/** A title in front of a sentence: the sentence is what is to be read. */
const shortened = (title: string): string => (title.length > 60 ? `${[...title].slice(0, 59).join('')}…` : title);
