import {boardOf} from '../model/board.js';
import type {Report, Text} from '../schema/report.js';
import {atOnce, type Steps} from '../schema/steps.js';
import type {Level, Place, Rule} from './rule.js';
import {rules} from './rules.js';

/** Name of a rule, as `known` of a report and the command use it. */
export type RuleName = (typeof rules)[number]['name'];

/** What a finding of a rule carries: the numbers and words that a sentence about it needs. */
export type ValuesOf<Name extends RuleName> =
  Extract<(typeof rules)[number], {readonly name: Name}> extends Rule<Name, infer Values> ? Values : never;

/** One finding of a rule of consistency. Plain data, so that any language can word it. */
export type Advice = {
  [Name in RuleName]: Place & {
    readonly rule: Name;
    readonly level: Level;
    readonly values: ValuesOf<Name>;
    /** Why the publisher lets it stand; null where the report does not say that it is known. Known findings are notes. */
    readonly known: Text | null;
  };
}[RuleName];

/**
 * Every finding of every rule, grouped by rule, the gravest rules first; within a rule in the order of the report. Empty
 * where there is nothing to say. It checks whether a report agrees with itself, not whether its figures are true.
 *
 * @param report a report that `parse` gave
 */
export const audit = (report: Report): readonly Advice[] => atOnce(auditing(report));

/** The same in steps, one for each rule. */
export function* auditing(report: Report): Steps<readonly Advice[]> {
  const board = boardOf(report);
  const advice: Advice[] = [];
  // The first note wins, whether it is of a place or of the whole rule.
  const notes = new Map<string, readonly [order: number, reason: Text]>();
  (report.known ?? []).forEach(({rule, at, reason}, i) => {
    const key = keyOf(rule, at);
    if (!notes.has(key)) notes.set(key, [i, reason]);
  });
  for (const rule of rules) {
    yield;
    rule.check(report, board, ({pointer, item}: Place, values: object) => {
      const [here, anywhere] = [notes.get(keyOf(rule.name, pointer)), notes.get(keyOf(rule.name, undefined))];
      const known = here && anywhere ? (here[0] < anywhere[0] ? here : anywhere) : here ?? anywhere;
      advice.push(Object.freeze({rule: rule.name, level: rule.level, pointer, item, values, known: known?.[1] ?? null}) as Advice);
    });
  }
  return Object.freeze(advice);
}

/** Of a note for one place, or for every finding of its rule. */
const keyOf = (rule: string, at: string | undefined): string => (at === undefined ? rule : `${rule} ${at}`);
