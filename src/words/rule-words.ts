import type {RuleName, ValuesOf} from '../audit/audit.js';
import type {Format} from './format.js';

/** What is said of the findings of each rule of the audit: a heading, and a sentence with what was found. */
export type RuleWords = {
  readonly [Name in RuleName]: {
    readonly title: string;
    say(values: ValuesOf<Name>, format: Format): string;
  };
};
