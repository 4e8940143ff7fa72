import type {Check} from '../checker/check.js';
import {clean} from './clean.js';
import {type Format, formatOf} from '../words/format.js';
import type {Where} from '../checker/where.js';
import {grouped} from '../schema/grouped.js';
import {shortPointer} from '../schema/pointer.js';
import {findingOf, sayOf} from '../words/say.js';
import {shortened} from '../words/shortened.js';
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

/** The findings of one rule, in sentences. */
export interface Group {
  readonly heading: string;
  readonly findings: readonly {readonly place: string; readonly sentence: string; readonly known: string | null}[];
  /** Number of those that are not worded. */
  readonly more: number;
}

/** A finding in words. */
interface Said {
  readonly place: string;
  /** Of a table; null where a finding is of a place in a file. */
  readonly cell: string | null;
  readonly sentence: string;
  readonly known: string | null;
}

/** Cells of one sentence that are named; with --json all of them are. */
const named = 10;

/**
 * The findings of a check by rule, each with its place and the number of its item; what is said in the same words of several cells of a table is said once. From the
 * thousandth of a rule on they are counted only.
 */
export function groupsOf(check: Check, words: Words): readonly Group[] {
  const format = formatOf(words.lang);
  const groups = new Map<string, {readonly all: Said[]; count: number}>();
  for (const {heading, pointer, cell, sentence, known} of linesOf(check, words, format)) {
    const group = groups.get(heading) ?? {all: [], count: 0};
    if (group.count === 0) groups.set(heading, group);
    if (++group.count > worded) continue;
    const place = cell === null ? placeOf(pointer, check.where(pointer), words, format) : [cell, pointer].filter(Boolean).join(', ') || words.whole;
    group.all.push({place: clean(place), cell: cell === null ? null : clean(cell), sentence: clean(sentence()), known: known === null ? null : clean(words.known(known))});
  }
  return [...groups].map(([heading, {all, count}]) => ({
    heading, more: count - all.length,
    findings: [...grouped(all, (one) => (one.cell === null ? one : one.sentence)).values()].map(([first, ...others]) => ({
      sentence: first!.sentence, known: first!.known,
      place: [first!.place, ...others.slice(0, named - 1).map(({cell}) => cell)].join('; ') + (others.length < named ? '' : ` … +${others.length + 1 - named}`),
    })),
  }));
}

/** What is said of the counts below the findings. */
export const closingOf = ({counts, advice}: Check, words: Words): readonly string[] => [
  words.counts(counts, formatOf(words.lang)),
  ...(advice === null ? [words.notCompared] : []),
  ...(counts.errors === 0 && counts.advice + counts.information > 0 ? [words.drawn] : []),
];

/**
 * What the checker says of a file, in sentences grouped by rule. Ends with a line of counts. A file that could not be read gives one
 * sentence.
 */
export function sheetOf(check: Check, words: Words): string {
  const format = formatOf(words.lang);
  const file = clean(check.file);
  if (check.trouble) return `${file}: ${clean(words.trouble(check.trouble, format))}\n`;
  const groups = groupsOf(check, words);
  const lines = [
    ...(check.encoding === null ? [] : [words.table.encoding(check.encoding)]),
    ...groups.flatMap(({heading, findings, more}) => [
      heading,
      ...findings.flatMap(({place, sentence, known}) => [`  ${place}: ${sentence}`, ...(known === null ? [] : [`    ${known}`])]),
      ...(more > 0 ? [`  ${words.more(more, format)}`] : []),
    ]),
    ...(groups.length === 0 ? [words.nothing] : []),
    ...closingOf(check, words),
  ];
  return [file, ...lines.map((line) => `  ${line}`), ''].join('\n');
}

function* linesOf({findings, advice, questions, table}: Check, words: Words, format: Format): Generator<Line> {
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
      pointer: each.pointer, cell: null, sentence: () => sayOf(each, words, format), known: each.known === null ? null : shortened(format.text(each.known), 300),
    };
  }
  for (const each of questions) {
    yield {
      heading: `${words.series.compared} (${each.code}, ${words.level[each.level]})`,
      pointer: each.pointer, cell: null, sentence: () => words.series.finding(each, format), known: null,
    };
  }
}

/** Where a finding is: the item by number and title, the pointer, line and column. */
export function placeOf(pointer: string, where: Where | null, words: Words, format: Format): string {
  const item = where && words.item(where.item, where.title === null ? null : shortened(format.text(where.title)));
  return `${[where?.cell, item, shortPointer(pointer) || (where?.cell ? '' : words.whole)].filter(Boolean).join(', ')}${where?.line === undefined ? '' : ` (${words.spot({line: where.line, column: where.column!})})`}`;
}
