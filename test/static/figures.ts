import {formatDate} from '../../src/locale/date.js';
import type {Locale} from '../../src/locale/locale.js';
import {printedWords, wordsOf} from '../../src/locale/locale.js';
import {breakdownWords, figureWords, partWords} from '../../src/locale/figure-words.js';
import {amountOf, metricWords} from '../../src/locale/metric-words.js';
import {formatNumber} from '../../src/locale/number.js';
import type {Board} from '../../src/model/board.js';

/**
 * Every figure that a board says, as the string that is to be found: [what, words], item by item in the order of the report.
 * Read from the report itself and the words of single figures, not from anything that lays them out.
 */
export function figuresOf({report, items, categories, legend}: Board, locale: Locale): {readonly anywhere: readonly Figure[]; readonly inOrder: readonly Figure[]} {
  const {strings} = locale;
  const day = (date: string): string => formatDate(date, strings);
  const count = (number: number): string => formatNumber(number, strings);
  const anywhere: Figure[] = [
    ['the day', day(report.asOf)],
    ...(report.published === undefined ? [] : [['publication', day(report.published)] as const]),
    ...(report.sources ?? []).flatMap(({date}) => (date === undefined ? [] : [['source of the report', day(date)] as const])),
    ...(report.declared?.counts ?? []).map((one) => ['declared', strings.counted[one.unit](one.count)] as const),
    ['items', strings.counted.items(items.length)],
    ...legend.map(({key, count: n}) => [key, count(n)] as const),
  ];
  const inOrder: Figure[] = categories.flatMap(({category, items: own, shares, reached, targets, targetsReached}): Figure[] => [
    ...(category.number === undefined ? [] : [['category', strings.categoryNumber(category.number)] as const]),
    ['items of the category', strings.counted.items(own.length)],
    ...(targets === 0 ? [] : [['reached', targets === shares ? strings.reachedOf(shares, reached) : strings.targetsReached(targets, targetsReached)] as const]),
    ...own.flatMap(({item, metrics, figures}): Figure[] => [
      ...(item.number === undefined ? [] : [['item', `${count(item.number)}${wordsOf(item.title, locale)}`] as const]),
      ...metrics.flatMap((metric): Figure[] => {
        const words = metricWords(metric, locale);
        return [
          ['value', words.value], ['target', words.target], ...words.remarks.map((remark) => ['remark', remark] as const), ['share', words.share], ['badge', words.badge],
          ...metric.parts.flatMap((part): Figure[] => {
            const own = partWords(part, metric.metric, locale);
            return [['value of a part', own.value], ['share of a part', own.share]];
          }),
        ];
      }),
      ...figures.map((figure) => ['context', figureWords(figure, locale).value] as const),
      ...(item.milestones ?? []).flatMap(({date}) => (date === undefined ? [] : [['milestone', day(date)] as const])),
      ...(item.metrics ?? []).flatMap((metric) => (metric.role === 'progress' ? (metric.breakdown ?? []).map((entry) => ['breakdown', breakdownWords(entry, metric, locale).value] as const) : [])),
      ...(item.sharedTargets ?? []).map((shared) => ['shared target', printedWords(shared.text, locale) ?? amountOf(shared.value, shared, locale)] as const),
      ...(item.metrics ?? []).flatMap((metric) => (metric.role === 'progress' ? (metric.previousTargets ?? []).map(({value}) => ['earlier target', amountOf(value, metric, locale)] as const) : [])),
      ...(item.sources ?? []).flatMap(({date}) => (date === undefined ? [] : [['source', day(date)] as const])),
      ...(item.images ?? []).flatMap(({date}) => (date === undefined ? [] : [['photo', day(date)] as const])),
    ]),
  ]).filter(([, words]) => words !== '' && words !== '—');
  return {anywhere, inOrder};
}

export type Figure = readonly [what: string, words: string];

const bare = (text: string): string => text.replace(/[\s\u2066-\u2069]+/g, '');

/** The figures that a text lacks, or that stand out of order in it. */
export function lacking({anywhere, inOrder}: ReturnType<typeof figuresOf>, text: string): readonly Figure[] {
  const all = bare(text);
  let at = 0;
  return [
    ...anywhere.filter(([, words]) => !all.includes(bare(words))),
    ...inOrder.filter(([, words]) => {
      const found = all.indexOf(bare(words), at);
      if (found >= 0) at = found + bare(words).length;
      return found < 0;
    }),
  ];
}

/** Every number of a text, each once. */
export const numbersIn = (text: string): ReadonlySet<string> => new Set(text.match(/\d+(?:[.,]\d+)*/g));
