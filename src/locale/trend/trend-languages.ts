import type {Data} from '../catalogue.js';
import {compile} from '../compile.js';
import type {FigureStrings} from '../strings.js';
import {match} from '../text.js';
import {arTrend} from './ar.js';
import {enTrend} from './en.js';
import {esTrend} from './es.js';
import {frTrend} from './fr.js';
import {jaTrend} from './ja.js';
import {koTrend} from './ko.js';
import type {TrendStrings} from './trend-strings.js';
import {ugTrend} from './ug.js';
import {zhHansTrend} from './zh-hans.js';
import {zhHantTrend} from './zh-hant.js';

/** By tag; the drop-in file of trends brings all of them, since their bytes are few. */
export const trendLanguages: Readonly<Record<string, Data<TrendStrings>>> = {'zh-Hans': zhHansTrend, 'zh-Hant': zhHantTrend, en: enTrend, ar: arTrend, es: esTrend, fr: frTrend, ja: jaTrend, ko: koTrend, ug: ugTrend};

/** What a language is spoken with: its tag, its direction, its digits. */
type Compiled = Pick<FigureStrings, 'lang' | 'dir' | 'grouping'>;

const made = new WeakMap<Compiled, TrendStrings>();

/** The strings of trends in the language of other strings; a language that a page brings itself has English ones, with its own numbers and dates. */
export function trendStringsOf(strings: Compiled): TrendStrings {
  let own = made.get(strings);
  if (!own) {
    const words = trendLanguages[match(Object.keys(trendLanguages), strings.lang) ?? 'en']!;
    const {lang, dir, grouping} = strings;
    const base = {lang, dir, grouping};
    // Every string has its model in English; the three of the language itself are strings too.
    own = compile({...base, ...words} as unknown as Data<FigureStrings>, {...base, ...enTrend} as unknown as Data<FigureStrings>) as unknown as TrendStrings;
    made.set(strings, own);
  }
  return own;
}
