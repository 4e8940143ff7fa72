import {most} from '../schema/extremes.js';
import {columns, type Field, type Kind} from './columns.js';
import {compoundField} from './compound-head.js';
import {fold, plain, simplified} from './fold.js';
import {headPeriod} from './period.js';
import {unitPower} from './read/magnitude.js';
import {isNoUnit} from './read/no-unit.js';
import {stateOf} from './read/state.js';
import {isUnit} from './read/unit-word.js';

/** What a head says. */
export interface Head {
  /** As it stands. */
  readonly text: string;
  /** With {period} in place of a date. */
  readonly pattern: string;
  /** The date in it; null where there is none. */
  readonly period: string | null;
  readonly isFinancial: boolean;
  /** The language in brackets, as in "item [en]"; null where there is none. */
  readonly lang: string | null;
  /** Power of ten and unit in brackets, as in "Value (万元)". */
  readonly factor: number;
  readonly unit: string | null;
  readonly isPercent: boolean;
  /** Fields that it may be, with how well it fits: 3 its own name, 2 another name, 1 a part of it. */
  readonly fields: readonly {readonly field: Field; readonly rank: number}[];
}

const names: ReadonlyMap<string, readonly {readonly field: Field; readonly rank: number}[]> = (() => {
  const map = new Map<string, {field: Field; rank: number}[]>();
  for (const {field, name, synonyms} of columns) {
    const add = (word: string, rank: number): void => {
      const key = simplified(plain(word));
      const list = map.get(key) ?? [];
      if (!list.some((one) => one.field === field)) list.push({field, rank});
      map.set(key, list);
    };
    add(name.en, 3);
    add(name['zh-Hans'], 3);
    for (const synonym of synonyms) add(synonym, 2);
  }
  return map;
})();

/** Names long enough to be looked for inside of a head, longest first. */
const inner = [...names].filter(([name]) => (/[\u3040-\u9fff\uac00-\ud7af]/.test(name) ? name.length >= 2 : name.length >= 4)).sort(([a], [b]) => b.length - a.length)
  .map(([name, fields]) => ({name, fields, whole: /[\u3040-\u9fff\uac00-\ud7af]/.test(name) ? null : new RegExp(`(?<![\\p{L}\\d])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}s?(?![\\p{L}\\d])`, 'u')}));

const kindOf: ReadonlyMap<Field, Kind> = new Map(columns.map(({field, kind}) => [field, kind]));
/** Fields that a part of a head may name; the others only by their whole name. */
const loose = new Set<Field>(['category', 'item', 'figure', 'text', 'responsible', 'verdict', 'value', 'target', 'share', 'baseline', 'baselineDate', 'unit', 'by', 'note', 'source', 'sourceUrl', 'asOf', 'verdictDate', 'reason']);

const isAmount = (field: Field): boolean => ['amount', 'target', 'share'].includes(kindOf.get(field)!);

/** Words for how far two numbers are apart, which is none of them. */
const difference = /\b(?:varian[cz]\w*|variati?on\w*|varia[cç]\w*|differen[cz]\w*|diferenc\w*|deviation|change(?<!climate change)|gap|shortfall|remaining|abweichung|ecart|desviacion|desvio)\b|偏差|差额|差值|变化|增减|同比|环比|增幅|増減|差異|증감|차이|الفرق|التغير/u;

/** Words for what is hoped to be reached: no value is. */
const hoped = /\b(?:planned|forecasts?|expected|projected|projections?|geplant\p{L}*|prognose\p{L}*|prevue?s?|previst[oa]s?)\b|预计|予測|見込/u;

/** Words for a day: no amount stands below them, though "completion date" speaks of completion. "Delivered to date" does not. */
const ofDay = /(?<!\b(?:to|a) )\bdates?\b|(?<!\bla )\bfecha\b|\bdatum\b|日期|时间|日付|일자|تاريخ/u;

/** Words for what a day is of where it is that of a figure: "revised date" and "actual date" are of something else. */
const ofFigure = /\b(?:data|value|latest|last|report|measur|updat|valor|ultim|valeur|derni|daten|letzte)|数据|统计|最新|更新|基準|時点|기준/u;

/** Words for the beginning of something. */
const beginning = /\b(?:start|started|begin|began|made|launch|launched|signed|created|announced|approved|inicio|comienzo|firma|debut|lancement|beginn|start)\b|开工|开始|启动|立项|签订|着工|開始|着手|착공|시작|착수|بداية|البدء/u;

/** Words for what is still to come. */
const planned = /planned|expected|previs|prevu|geplant|预计|予定|예정/u;

/** Texts that were read; rows of data are among them, for heads are looked for in each of the first rows, after every change. */
const known = new Map<string, Head>();
const mostKnown = 5000;

/** What the head of a column says, alone. */
export function readHead(text: string): Head {
  const head = known.get(text) ?? readAnew(text);
  if (known.size >= mostKnown) known.clear();
  known.set(text, head);
  return head;
}

function readAnew(text: string): Head {
  const tag = /\[\s*([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\s*\]\s*$/.exec(text);
  const bare = tag ? text.slice(0, tag.index).trim() : text;
  const period = headPeriod(bare);
  const pattern = period?.pattern ?? bare;
  let factor = 1;
  let unit: string | null = null;
  let isPercent = /[%％٪]|百分|percent|porcentaje|pourcentage|النسبة/i.test(pattern);
  // Money behind a head, as in "Spend £k", and a unit in a row of its own below it are as in brackets.
  const unbracketed = fold(pattern).replace(/ ([$€£¥](?:0{3}s?|k|m|bn)|[km]€)$/i, ' ($1)').replace(/ \| ([^|]+)$/, (whole, below: string) => (isUnit(below) ? ` (${below})` : whole)).replace(/[（(【[]\s*(?:(?:单位|單位|(?:units?|unidad(?:es)?|unit[eé]s?)(?!\p{L}))\s*[:：]?\s*)?([^()（）【】[\]]*?)\s*[)）】\]]/giu, (_, inside: string) => {
    if (/^%$/.test(inside)) isPercent = true;
    else if (inside !== '' && !/\{period\}/.test(inside) && inside.length <= 20) {
      const {factor: power, unit: rest} = unitPower(inside.replace(/^(?:in|en)\s+/i, ''));
      if (power > 1) [factor, unit] = [power, rest || null];
      else if (!isNoUnit(inside)) unit ??= inside;
    }
    return ' ';
  });
  const words = simplified(plain(unbracketed.replace(/\{period\}/g, ' ').replace(/\|/g, ' '))).trim();
  return {text, pattern: period ? pattern : bare, period: period?.date ?? null, isFinancial: period?.isFinancial ?? false, lang: tag?.[1] ?? null, factor, unit, isPercent, fields: fieldsOf(words, isPercent, period !== null, /[(（[][%％][)）\]]$/.test(fold(pattern).trim()))};
}

function fieldsOf(words: string, isPercent: boolean, hasPeriod: boolean, isBracketed: boolean): Head['fields'] {
  const whole = names.get(words);
  if (whole) {
    // A percent sign in brackets makes a column of values one of shares: "完成 (%)".
    return isPercent && whole.some(({field}) => field === 'value') ? [{field: 'share', rank: 2}] : whole;
  }
  // "In progress" over marks is no progress; "Complete (%)" is.
  if (stateOf(words) !== null) return isPercent && stateOf(words) === 'achieved' ? [{field: 'share', rank: 2}] : [];
  const compound = isPercent ? null : compoundField(words, (part) => names.get(part));
  if (compound) return compound;
  if (words === '' || words === '%') return isPercent ? [{field: 'share', rank: 2}] : [];
  const found: {field: Field; name: string; rank: number}[] = [];
  const [isApart, isDay] = [difference.test(words), ofDay.test(words)];
  // What is longer than any head is prose.
  if (words.length > 150) return [];
  for (const {name, fields, whole: pattern} of inner) {
    if (!words.includes(name) || (pattern && !pattern.test(words))) continue;
    // What lies inside of a longer name that was found says nothing more.
    if (found.some((one) => one.name !== name && one.name.includes(name))) continue;
    // The day on which something begins is none of its figures, nor is one to come.
    for (const {field} of fields) if (loose.has(field) && !(field === 'asOf' && (beginning.test(words) || (isDay && !planned.test(words) && !ofFigure.test(words)))) && !(isApart && kindOf.get(field) !== 'text') && !(isDay && isAmount(field)) && !((field === 'value' || field === 'verdict') && hoped.test(words))) found.push({field: field === 'asOf' && planned.test(words) ? 'by' : field, name, rank: 1});
  }
  const unique = [...new Map(found.map((one) => [one.field, one])).values()];
  // "Performance target (%)" is a target in percent, "% of annual target" a share.
  if (isBracketed && unique.length > 0 && unique.every(({field}) => field === 'target')) return unique.map(({field, rank}) => ({field, rank}));
  // A percentage of a target is a share, and one of a value too.
  if (isPercent && unique.some(({field}) => field === 'share' || field === 'target' || field === 'value')) return [{field: 'share', rank: unique.some(({field}) => field === 'share') ? 2 : 1}];
  if (unique.length === 0 && isPercent && hasPeriod) return [{field: 'share', rank: 1}];
  const longest = most(unique.map(({name}) => name.length));
  const best = unique.filter(({name}) => name.length === longest);
  // Of names that stand beside each other none is surer, unless all of them are read alike.
  const spread = unique.filter((one) => !best.includes(one) && kindOf.get(one.field) !== 'text');
  return (spread.length > 0 && best.some(({field}) => kindOf.get(field) !== 'text') ? unique : best).map(({field, rank}) => ({field, rank}));
}
