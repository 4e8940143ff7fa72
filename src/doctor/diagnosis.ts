import type {Words} from './words/words.js';

/** One thing that is wrong, by a code for programs and a sentence for people. */
export interface Diagnosis {
  readonly code: Exclude<keyof Words, 'lang' | 'heading' | 'again'>;
  readonly sentence: string;
  /** The element it is about; null where it is about the page. */
  readonly element: Element | null;
}

/** A code with what its sentence needs. */
export type Find = <Code extends Diagnosis['code']>(code: Code, ...values: Words[Code] extends (...values: infer Values) => string ? Values : []) => Diagnosis;
