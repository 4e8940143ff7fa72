import {columnOf, type Field, type TemplateLang} from '../columns.js';
import {type ChoiceSet, wordsOfSet} from '../read/choice.js';
import {states, stateWord} from '../read/state.js';
import type {Sheet} from '../sheet.js';

/** Cells of one column that take some words, which a workbook offers in a list. */
export interface Choices {
  /** Rows and column from 0, the last row included. */
  readonly top: number;
  readonly bottom: number;
  readonly column: number;
  readonly words: readonly string[];
  /** Whether no other word is taken. */
  readonly isClosed: boolean;
}

/** A sheet that is written, with the cells that offer words. */
export interface WrittenSheet extends Sheet {
  readonly choices: readonly Choices[];
}

/** The words for the states of the schema. */
export const stateWords = (lang: TemplateLang): string[] => states.map((state) => stateWord(state, lang));

/** The words that the template has for a column; empty where it takes any. */
export const wordsOfColumn = (field: Field, lang: TemplateLang): readonly string[] =>
  (field === 'verdict' ? stateWords(lang) : columnOf.get(field)!.kind === 'choice' ? wordsOfSet(field as ChoiceSet, lang) : []);
