import {formatDate} from '../locale/date.js';
import type {Locale} from '../locale/locale.js';
import type {Facets, Wish} from '../model/selection.js';

/** A choice of items beside the legend: by who is responsible, by topic or by when they are due. */
export interface FacetChoice {
  readonly name: keyof Facets;
  readonly label: string;
  readonly options: readonly {readonly value: string; readonly words: string}[];
  /** The value that is chosen; empty for all. */
  readonly value: string;
  readonly choose: (value: string) => void;
}

/** The choices that a board offers; what is chosen stays on offer, whatever language it is in and whatever new data has. */
export const facetChoices = (facets: Facets, wish: Pick<Wish, keyof Facets>, {strings}: Locale, choose: (name: keyof Facets, value: string) => void): readonly FacetChoice[] =>
  ([['responsible', strings.responsible], ['tag', strings.tags], ['due', strings.due]] as const).flatMap(([name, label]) => {
    const value = wish[name] ?? '';
    const values = value === '' || facets[name].includes(value) ? facets[name] : [...facets[name], value];
    const wordsOf = (one: string): string => (name === 'due' && /^\d{4}(-\d\d){0,2}$/.test(one) ? formatDate(one, strings) : one);
    return values.length === 0 ? [] : {name, label, value, options: values.map((one) => ({value: one, words: wordsOf(one)})), choose: (one: string) => choose(name, one)};
  });
