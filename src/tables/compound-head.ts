import type {Field} from './columns.js';

type Named = readonly {readonly field: Field; readonly rank: number}[];

/** What may have a property that a head names with it: "project status", "estado del proyecto", 项目类别. */
const owners = ['item', 'figure', 'category'] as const;
type Owner = typeof owners[number];

/** Properties that are columns of their own. */
const properties: ReadonlySet<Field> = new Set(['category', 'item', 'figure', 'code', 'itemNumber', 'verdict', 'verdictDate', 'responsible', 'unit', 'by', 'note', 'tags', 'id']);

/** Words for the name of something. */
const naming = /^(?:name|title|nombre|titulo|nom|intitule|titre|nome|bezeichnung|titel|名称|名|이름|명|اسم)$/;

/** The two parts of a head and which of them has the other: in English and Chinese the first, in Spanish and French the last. */
function* pairs(words: string): Generator<readonly [owner: string, property: string]> {
  const [, property, owner] = /^(.+?) (?:del?|de la|de l|du|des|d|da|do|of the) (.+)$/.exec(words) ?? [];
  if (property !== undefined) yield [owner!, property];
  for (const {index} of words.matchAll(/(?<=\S) |(?<=[\u3040-\u9fff\uac00-\ud7af])(?=\S)/g)) yield [words.slice(0, index), words.slice(index).trim()];
}

/** The column that a head of two words names, one of which has the other; null where it is none. @param words plain @param fieldsOf the fields that words are the whole name of */
export function compoundField(words: string, fieldsOf: (words: string) => Named | undefined): Named | null {
  for (const [whose, what] of pairs(words)) {
    const both = [whose, what].map((part) => fieldsOf(part)?.[0]?.field);
    if (both.includes('asOf') && both.includes('baseline')) return [{field: 'baselineDate', rank: 2}];
    // "Nº da meta" is no target.
    const owner = owners.find((field) => fieldsOf(whose)?.some((one) => one.field === field || (one.field === 'target' && !words.startsWith(whose) && field === 'item')));
    if (owner === undefined) continue;
    if (naming.test(what)) return [{field: owner, rank: 2}];
    const found = (fieldsOf(what) ?? []).filter(({field}) => properties.has(field)).map(({field}) => ownedBy(owner, field));
    if (found.length > 0) return [...new Set(found)].map((field) => ({field, rank: 2}));
  }
  return null;
}

/** What numbers, codes and ids are called, by what has them. */
const codes: Readonly<Record<Owner, Partial<Record<Field, Field>>>> = {item: {id: 'code'}, figure: {code: 'id'}, category: {itemNumber: 'categoryNumber', code: 'categoryNumber', id: 'categoryNumber'}};
const ownedBy = (owner: Owner, field: Field): Field => codes[owner][field] ?? field;
