import type {Field} from '../columns.js';
import {plain} from '../fold.js';
import {type Head, readHead} from '../match-head.js';
import type {Content} from './content.js';
import {fitting} from './fitting.js';

/** What a column holds of one of several things that a row counts. */
export interface Measured {
  readonly field: Field;
  /** What is counted, as its head says it. */
  readonly measure: string;
}

const amounts: ReadonlySet<Field> = new Set(['value', 'target', 'share', 'baseline', 'plan']);

/** Words beside "target" or "value" that tell when or how it is meant, and nothing that is counted. */
const noMeasure = /^(?:annual|yearly|quarterly|monthly|weekly|interim|final|total|overall|cumulative|current|previous|prior|initial|original|revised|new|old|last|next|this|year|quarter|month|of which|actual|planned|anual|mensual|trimestral|acumulad[oa]|annuel(?:le)?|mensuel(?:le)?|cumulée?|jährlich|gesamt|[qths][1-4]|(?:(?:first|second|third|fourth|last|primer|segundo|tercer|cuarto|premier|deuxieme|troisieme|quatrieme|[1-4](?:st|nd|rd|th|er|e|o)?) )?(?:quarter|trimestre|semestre|semester|quartal|halbjahr|half)(?: [1-4])?|第?[1-4一二三四]四半期|[1-4]분기|상반기|하반기|上期|下期|[\d.,/ -]+|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:\s?[-–—/]\s?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)?|全年|年度|半年|上半年|下半年|本期|上期|上年|本年|今年|去年|当年|累计|合计|总计|其中|原定|调整后|第?[一二三四1-4]季度|(?:\d{1,2}月?\s?[-–—~～至]\s?)?[\d一二三四五六七八九十]+月份?|\d{1,2}월|年間|累計|合計|연간|누적|합계)$/i;

/** Words between what is counted and how. */
const joints = /^(?:[\s\-–—:：_/·,]|(?:of|for|de|del|des|du|von|für)\s)+|[\s\-–—:：_/·,的]+$/giu;

/** The one amount that words name; null where they name none, or several. */
function amountOf(words: string): Field | null {
  const fields = readHead(words).fields.filter(({field, rank}) => rank >= 2 && amounts.has(field));
  return fields.length === 1 ? fields[0]!.field : null;
}

/** A head of which one part names what is counted, and the rest an amount: "Homes target", "Actual: homes", "Homes | Target"; null where it is none. */
function measuredBy(head: Head): Measured | null {
  if (head.lang !== null || !head.pattern.includes('|') && head.fields.some(({rank}) => rank >= 2)) return null;
  const bare = head.pattern.replace(/[（(【[][^()（）【】[\]]*[)）】\]]/g, ' ').replace(/\{period\}/g, ' ').trim();
  const [first, ...others] = bare.split(/\s*\|\s*/);
  const pairs = others.length > 0 ? [[first!, others.join(' ')], [others.join(' '), first!]] as const : [...cuts(bare)];
  for (const [words, rest] of pairs) {
    const measure = rest.replace(joints, '').replace(/\s+/g, ' ');
    const field = measure === '' || noMeasure.test(plain(measure)) || readHead(measure).fields.some(({rank}) => rank >= 2) ? null : amountOf(words);
    if (field !== null) return {field, measure};
  }
  return null;
}

/** The ways to cut a text between words, the longer end first, then the longer beginning; each with what is left. */
function* cuts(text: string): Generator<readonly [words: string, rest: string]> {
  const at = [...text.matchAll(/(?<=\s)(?=\S)|(?<=[\u3040-\u9fff\uac00-\ud7af])(?=\S)|(?<=[:：_])/g)].map(({index}) => index).filter((index) => index > 0 && index < text.length).slice(0, 30);
  for (const index of at) yield [text.slice(index), text.slice(0, index)];
  for (const index of at.toReversed()) yield [text.slice(0, index).replace(joints, ''), text.slice(index)];
}

/**
 * Columns of rows that count several things at once, such as homes and schools of a district, each with its value and something to
 * hold it against; empty where the rows count one. @param contents columns of the table
 */
export function measuredColumns(contents: readonly Content[]): ReadonlyMap<number, Measured> {
  const found = new Map<number, Measured>();
  const fields = new Map<string, Set<string>>();
  for (const content of contents) {
    const measured = measuredBy(content.head);
    if (!measured || !fitting({...content, head: {...content.head, fields: [{field: measured.field, rank: 2}]}}).some(({field}) => field === measured.field)) continue;
    found.set(content.index, measured);
    const key = plain(measured.measure);
    fields.set(key, (fields.get(key) ?? new Set()).add(measured.field));
  }
  const valued = [...fields.values()].filter((all) => all.has('value'));
  // A group of heads says itself that it is one of several, such as "Spend | Actual" beside "Homes | Target" and "Homes | Actual".
  const isGrouped = valued.some((all) => all.size > 1) && [...found.keys()].every((index) => contents.find((content) => content.index === index)!.head.pattern.includes('|'));
  return (isGrouped ? valued : valued.filter((all) => all.size > 1)).length < 2 ? new Map() : found;
}

/** Words for money that is spent on something. */
const money = /\b(?:budget\p{L}*|spend|spent|spending|costs?|expenditure|funding|funds|amount|invest\p{L}*|disburs\p{L}*|couts?|depens\p{L}*|montants?|credits?|gastos?|costos?|coste|presupuest\p{L}*|inversion|recursos|kosten|ausgaben|mittel|orcamento|custo|despesa)\b|预算|资金|投资|支出|经费|予算|事業費|決算|예산|집행액|사업비|الميزانية|التكلفة|الإنفاق|المنصرف/u;

/** The amount of which a head speaks for the money alone, such as "Budget spent to date"; null of every other head. */
export function moneyField(head: Head): Field | null {
  const other = measuredBy(head);
  return other !== null && money.test(plain(other.measure)) ? other.field : null;
}
