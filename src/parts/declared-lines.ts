import {digitsOf} from '../model/share.js';
import type {Declared, DeclaredFigure} from '../schema/report.js';
import type {Line} from '../locale/line.js';
import {type Locale, printedWords} from '../locale/locale.js';
import {formatShare} from '../locale/share.js';

/** A share or mean that a publisher declares of a whole, as it prints it, else as a percentage with its digits. */
export const declaredShare = ({share, digits, text}: DeclaredFigure, locale: Locale): string =>
  printedWords(text, locale) ?? formatShare(share, locale.strings, digits ?? digitsOf({share, of: 'unstated'}));

/** What a publisher declares of a category, a line each: counts, shares and means with their rules, and the rest. */
export function declaredLines(declared: Declared | undefined, locale: Locale): readonly Line[] {
  if (declared === undefined) return [];
  const {strings} = locale;
  const {items, counts = [], figures = [], rest} = declared;
  const ruled = (rule: DeclaredFigure['rule']): Line => [' · ', rule === undefined ? strings.ruleNotStated : {text: rule}];
  return [
    ...(items === undefined ? [] : [[strings.declared, strings.colon, {amount: strings.counted.items(items)}]]),
    ...counts.map(({label, count, unit, rule}): Line => [strings.declared, strings.colon, {text: label}, ' ', {amount: strings.counted[unit](count)}, ...ruled(rule)]),
    ...figures.map((one): Line => [strings.declared, strings.colon, {text: one.label}, ' ', {amount: declaredShare(one, locale)}, ...ruled(one.rule)]),
    ...(rest === undefined ? [] : [[{text: rest}]]),
  ];
}
