import type {Text} from '../../schema/report.js';
import {valueTarget} from '../amount.js';
import {categoryPlaces, figurePlaces, metricPlaces, partPlaces} from '../place.js';
import type {Rule} from '../rule.js';

/** A share that is a hundred times, or a hundredth of, what it seems to mean, and how that is known. */
export interface WithoutSign {
  readonly found: number;
  /** The share that is probably meant: a hundredth of what was found, or a hundred times as much. */
  readonly probable: number;
  /** `figures`: value and target give it; `text`: it is printed so; `size`: nothing else says that it is so large. */
  readonly by: 'figures' | 'text' | 'size';
}

/**
 * A percentage written as a number, 52.7 where 0.527 is meant, or divided by a hundred twice, 0.00527. Read of what is stated of a
 * metric or a part, of a rate, of the points of a pace and of what is declared of the report or a category; a share of 10 or more, or
 * above 5 as all others, stands where value and target give it, or come nearer to it than to its hundredth, or where its text prints it.
 */
export const signMissing: Rule<'sign-missing', WithoutSign> = {
  name: 'sign-missing',
  level: 'error',
  check({declared}, board, emit) {
    const places = [
      ...[{pointer: '', declared}, ...categoryPlaces(board).map(({pointer, category}) => ({pointer, declared: category.declared}))].flatMap(({pointer, declared: said}) =>
        (said?.figures ?? []).map(({share, text}, i) => ({pointer: `${pointer}/declared/figures/${i}`, item: null, found: share, text, quotient: null}))),
      ...metricPlaces(board).flatMap(({metric: {metric, share}, ...place}) => (metric.stated
        ? [{...place, found: metric.stated.share, text: metric.stated.text, quotient: share.derived ?? quotientOf(metric.value, valueTarget(metric.target)?.value)}] : [])),
      ...partPlaces(board).flatMap(({part: {part, share}, ...place}) => (part.stated ? [{...place, found: part.stated.share, text: part.stated.text, quotient: share.derived}] : [])),
      ...figurePlaces(board).flatMap(({figure, ...place}) => (figure.role === 'rate' && figure.rate !== undefined ? [{...place, found: figure.rate, text: figure.text, quotient: null}] : [])),
      ...metricPlaces(board).flatMap(({metric: {metric}, ...place}) => (metric.pace?.points ?? []).flatMap(({share}, i) =>
        (share === undefined ? [] : [{...place, pointer: `${place.pointer}/pace/points/${i}`, found: share, text: undefined, quotient: null}]))),
    ];
    // Where every share of a report would be above 500 %, and nothing bears out one of them, all were written as percentages.
    const all = places.length > 1 && places.every(({found, text, quotient}) => found > 5 && quotient === null && percentagesIn(text).length === 0);
    for (const {pointer, item, found, text, quotient} of places) {
      const wrong = all ? {factor: 1 / 100, by: 'size' as const} : withoutSign(found, quotient, text);
      if (wrong) emit({pointer, item}, {found, probable: Number((found * wrong.factor).toPrecision(12)), by: wrong.by});
    }
  },
};

/** By what a share is known to be a hundredfold off, and what makes it the one that is meant; null where it is not. */
export function withoutSign(share: number, quotient: number | null, text?: Text): {readonly factor: number; readonly by: WithoutSign['by']} | null {
  const printed = percentagesIn(text).map((percentage) => percentage / 100);
  for (const [by, meant] of [['text', printed], ['figures', quotient !== null && quotient > 0 ? [quotient] : []]] as const) {
    if (meant.some((one) => isNear(share, one))) return null;
    const factor = [1 / 100, 100].find((one) => share > 0 && meant.some((other) => isNear(share * one, other)));
    if (factor !== undefined) return {factor, by};
  }
  // A tenth lies in the middle between a share and its hundredth.
  return printed.length === 0 && share >= 10 && share / 10 > (quotient ?? 0) ? {factor: 1 / 100, by: 'size'} : null;
}

/** What was reached of a target whichever way is better; null where there is no such number. */
const quotientOf = (value: number | undefined, target: number | undefined): number | null =>
  (value === undefined || !target ? null : value / target);

/** Equal to within a twentieth: what a publisher rounds, and far from a hundredfold. */
const isNear = (a: number, b: number): boolean => b !== 0 && Math.abs(a / b - 1) <= 0.05;

/** The numbers in front of a percent sign in a text of any language; NFKC makes one sign and one blank of many. */
function percentagesIn(text: Text | undefined): number[] {
  const texts = text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);
  return texts.flatMap((one) => [...one.normalize('NFKC').matchAll(/(\d{1,3}(?: \d{3}){1,7}(?:[.,]\d{1,9})?|\d[\d.,]{0,20}) ?[%٪]/g)].map(([, digits]) => numberOf(digits!)));
}

/** A printed number: the last point or comma is that of the decimals, unless three digits follow it. */
function numberOf(digits: string): number {
  const [, whole, decimals = ''] = /^(.*?)(?:[.,](\d{1,2}|\d{4,}))?$/.exec(digits)!;
  return Number(`${whole!.replace(/[., ]/g, '')}.${decimals}`);
}
