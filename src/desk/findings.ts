import type {TableFinding} from '../tables/finding.js';
import {originOf} from '../tables/origin.js';
import type {TableReading} from '../tables/read-table.js';
import {formatOf} from '../words/format.js';
import {findingOf, sayOf} from '../words/say.js';
import type {Words} from '../words/words.js';
import type {Reading} from './reader.js';
import type {DeskWords} from './words/words.js';

/** What was found in a work, in words, with the cell that it is about. */
export interface DeskFinding {
  /** Heading of its rule. */
  readonly heading: string;
  readonly level: 'error' | 'advice' | 'info';
  /** Sheet and cell, such as `figures!F14`; a sheet or nothing where there is no cell. */
  readonly ref: string;
  /** The field of the report that it asks for; null where it asks for none. */
  readonly field: string | null;
  readonly sentence: string;
  /** Why it stands, in the publisher's words; null where nobody said. */
  readonly known: string | null;
  /** Whether the cell is one of the table that was brought. */
  readonly isOfSource: boolean;
  /** Alike for findings that say the same of several cells; null for one that stands for itself. */
  readonly same: string | null;
  /** The rule and the place by which it can be kept; null where it has to be mended. */
  readonly rule: {readonly name: string; readonly at: string} | null;
}

/** Findings of one rule that are listed; the others are counted. */
export const mostOfRule = 100;

/** Findings of a table that the table of figures has again. */
const repeated = new Set<TableFinding['code']>(['fieldNeeded', 'stateUnknown', 'betterMissing']);

/** The sentence of a finding of a table; what the command says of its mapping, the desk says of its controls. */
export function sentenceOf(finding: TableFinding, say: Words, {check: words}: DeskWords): string {
  const name = words.fieldNames[finding.about] ?? finding.about;
  switch (finding.code) {
    case 'fieldNeeded': return words.needed(name);
    case 'guessed': return words.guessed(name, finding.found);
    case 'stateUnknown': return words.stateUnknown(finding.found);
    case 'betterMissing': return words.betterMissing;
    default: return say.table.finding(finding);
  }
}

/**
 * Everything that was found: cells that were not read, structure, consistency. The gravest first. A sentence is made when somebody reads it, for there may be
 * thousands.
 *
 * @param source the table that was brought, as it was read; null where there is none
 * @param isHeld whether the column for what others cannot hold has what a cell says, though it is not used
 */
export function findingsOf({table, findings, advice}: Reading, source: TableReading | null, isHeld: (ref: string) => boolean, say: Words, words: DeskWords): DeskFinding[] {
  const format = formatOf(say.lang);
  const refAt = (pointer: string): string => originOf(table.origins, pointer) ?? '';
  const all: DeskFinding[] = [
    ...table.findings.map((finding): DeskFinding => ({
      heading: say.table.titles[finding.code], level: finding.level, ref: finding.ref, known: null, rule: null, isOfSource: false, same: sameOf(finding),
      field: finding.code === 'fieldNeeded' ? finding.about : null, get sentence() { return sentenceOf(finding, say, words); },
    })),
    ...(source?.findings ?? []).filter(({code, level, about, found}) => !repeated.has(code) && (code === 'guessed' ? isStill(table, about, found) : level !== 'info')).map((finding): DeskFinding => ({
      heading: say.table.titles[finding.code], level: finding.level, ref: finding.ref, known: null, rule: null, isOfSource: finding.code !== 'guessed', same: sameOf(finding),
      field: finding.code === 'guessed' ? finding.about : null, get sentence() { return sentenceOf(finding, say, words); },
    })),
    ...table.unused.filter(({kind, ref}) => kind === 'row' || kind === 'column' || (kind === 'cell' && !isHeld(ref))).map(({ref, text, why}): DeskFinding => ({
      heading: say.table.unused, level: 'advice', ref, field: null, sentence: `${text === '' ? ref : text}: ${say.table.why[why]}`, known: null, rule: null, isOfSource: false, same: null,
    })),
    ...findings.map((finding): DeskFinding => ({heading: say.structure[finding.code], level: finding.level, ref: refAt(finding.pointer), field: null, get sentence() { return findingOf(finding, say); }, known: null, rule: null, isOfSource: false, same: null})),
    ...(advice ?? []).map((each): DeskFinding => ({
      heading: say.rules[each.rule].title, level: each.level, ref: refAt(each.pointer), field: null, get sentence() { return sayOf(each, say, format); }, isOfSource: false, same: null,
      known: each.known === null ? null : format.text(each.known), rule: {name: each.rule, at: each.pointer},
    })),
  ];
  const rank = ({level, known}: DeskFinding): number => (known !== null ? 3 : ['error', 'advice', 'info'].indexOf(level));
  return all.sort((one, other) => rank(one) - rank(other));
}

const sameOf = ({code, found, about}: TableFinding): string => `${code}\n${found}\n${about}`;

/** Whether a field is what was guessed of it. */
function isStill({draft}: TableReading, field: string, found: string): boolean {
  const plan = Object(draft['plan']) as {start?: string; end?: string};
  return field === 'plan' ? `${plan.start} – ${plan.end}` === found : field === 'category' || draft[field] === found;
}

/** Sheet, row and column of a reference, from 0; null where it names no cell. */
export function placeOf(ref: string): {readonly sheet: string; readonly row: number; readonly column: number} | null {
  const [, sheet = '', letters, digits] = /^(?:(.*)!)?([A-Z]{1,3})(\d+)$/.exec(ref) ?? [];
  if (letters === undefined) return null;
  return {sheet, row: Number(digits) - 1, column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1};
}
