import {isCounting} from './no-unit.js';

/** Words of powers of ten after a number, longest first, each with its factor. */
const words: readonly (readonly [RegExp, number])[] = [
  [/^(?:万\s?亿|萬億|조|兆(?![瓦焦赫帕字]))/, 1e12], [/^(?:千万|千萬)/, 1e7], [/^(?:百万|百萬)/, 1e6], [/^(?:十万|十萬)/, 1e5],
  [/^(?:亿|億|억)/, 1e8], [/^(?:万|萬|만)/, 1e4], [/^(?:千|천)(?![米克瓦卡])/, 1e3], [/^百(?!分)/, 100],
  // Czech and Romanian shorten millions to what are thousands in Spanish.
  [/^mil\.?\s?(?=k[čc]|lei)/iu, 1e6],
  [/^(?:thousands?|mil(?! millones)|milhares|miles(?= de )|(?:en )?milliers?|mille|tsd\.?|tausend|mila|тыс\.?|тис\.?|ألف|آلاف|tys\.?)(?![\p{L}])/iu, 1e3],
  [/^(?:mil millones|milliarden?|milliards?|miliardi|bilh[õo]es|m[rl]d|mia|billions?|bn|млрд|مليارات|مليار)(?![\p{L}])\.?/iu, 1e9],
  [/^lakhs?(?![\p{L}])/iu, 1e5], [/^crores?(?![\p{L}])/iu, 1e7],
  [/^(?:billones|billon|billón)(?![\p{L}])/iu, 1e12],
  [/^(?:millions?|millionen|millones|millón|millon|milh[õo]es|milioni|mio|mn|mln|mill|млн|ملايين|مليون)(?![\p{L}])\.?/iu, 1e6],
];

/** The power of ten that a text begins with, and what is left of the text; factor 1 where it begins with none. */
export function magnitudeAt(text: string): {readonly factor: number; readonly rest: string} {
  const start = text.trimStart();
  if (start === '') return {factor: 1, rest: text};
  for (const [pattern, factor] of words) {
    const [found] = pattern.exec(start) ?? [];
    if (found) {
      const rest = start.slice(found.length);
      return {factor, rest};
    }
  }
  // Letters count only where nothing follows and nothing stands between: "5 m" are metres.
  const [, letter] = /^(k|K|M)$/.exec(text) ?? [];
  return letter ? {factor: letter === 'M' ? 1e6 : 1e3, rest: ''} : {factor: 1, rest: text};
}

/** The powers of ten that a report can print in. */
export const magnitudes: readonly number[] = [1, 1000, 10000, 1000000, 100000000, 1000000000];

/** A unit without its power of ten. */
interface Power {
  readonly factor: number;
  readonly unit: string;
}

/** Units that were read: a table has few, each in many rows. */
const known = new Map<string, Power>();
const mostKnown = 1000;

/** The power of ten in a unit such as 万元, "thousand homes", "USD million", k€ or $m, and the unit without it. */
export function unitPower(word: string): Power {
  const power = known.get(word) ?? counted(readAnew(word));
  if (known.size >= mostKnown) known.clear();
  known.set(word, power);
  return power;
}

/** "number (million)" counts: it is no unit. */
const counted = (power: Power): Power => (isCounting(power.unit) ? {...power, unit: ''} : power);

function readAnew(word: string): Power {
  const [, german] = /^T(€|EUR|Euro)$/.exec(word) ?? [];
  if (german !== undefined) return {factor: 1e3, unit: german};
  const [, before, letters, after] = /^(US\$|[$€£¥]|EUR|USD|GBP|CHF)?\s?(k|m|mn|mio|md|mrd|bn)\.?\s?(US\$|[$€£¥]|EUR|USD|GBP|CHF)?$/i.exec(word) ?? [];
  if (letters !== undefined && (before === undefined) !== (after === undefined)) return {factor: /^k/i.test(letters) ? 1e3 : /^(?:md|mrd|bn)$/i.test(letters) ? 1e9 : 1e6, unit: before ?? after!};
  const [, currency] = /^(US\$|[$€£¥])?\s?['’]?000s?$/.exec(word) ?? [];
  if (currency !== undefined || /^['’]?000s?$/.test(word)) return {factor: 1e3, unit: currency ?? ''};
  const {factor, rest} = magnitudeAt(word);
  if (factor > 1 && !/^(?:个百分点)/.test(word)) return {factor, unit: rest.trim().replace(/^(?:de\s+|d['’])/i, '')};
  const tail = /^(.+?)\s+\(?(?:in\s+)?(thousands?|lakhs?|crores?|millions?|billions?|miles|millones)\)?(?: de)?$/i.exec(word);
  if (!tail) return {factor: 1, unit: word};
  return {factor: magnitudeAt(tail[2]!.replace(/^miles$/i, 'mil')).factor, unit: tail[1]!.trim().replace(/\s+in$/i, '')};
}
