import type {Cell} from '../cell.js';
import {columnHelp, reportFieldHelp} from '../column-help.js';
import {columns, reportFields, type TemplateLang} from '../columns.js';
import {helpHeads} from '../guess.js';
import {wordsOfColumn} from './choices.js';

/** The words of a closed set as a sentence behind another; empty for none. */
const listOf = (words: readonly string[], lang: TemplateLang): string => (words.length === 0 ? '' : lang === 'en' ? ` Words: ${words.join(', ')}.` : `可填：${words.join('、')}。`);

/** What each column and each field takes, with an example. */
export function helpCells(lang: TemplateLang): Cell[][] {
  const example = (text: string): Cell => (text === '' ? null : text);
  return [
    [helpHeads[lang === 'en' ? 0 : 1]!],
    lang === 'en' ? ['column', 'what it takes', 'example'] : ['列', '填写什么', '示例'],
    ...columns.map(({field, name, inLanguages, atDates}): Cell[] => [
      name[lang], `${columnHelp[field].help[lang]}${listOf(wordsOfColumn(field, lang), lang)}${inLanguages ? (lang === 'en' ? ` "${name.en} [zh-Hans]" is a column in another language.` : `“${name['zh-Hans']} [en]”为另一种语言的列。`) : ''}${atDates ? (lang === 'en' ? ` "${name.en} 2025-12-31" is a column at a date.` : `“${name['zh-Hans']} 2025-12-31”为某一日期的列。`) : ''}`, example(columnHelp[field].example[lang]),
    ]),
    [],
    lang === 'en' ? ['field of the report', 'what it takes', 'example'] : ['报告字段', '填写什么', '示例'],
    ...reportFields.map(({field, name}): Cell[] => [name[lang], reportFieldHelp[field].help[lang], example(reportFieldHelp[field].example[lang])]),
  ];
}
