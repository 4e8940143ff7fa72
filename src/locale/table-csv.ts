import type {Selected} from '../model/selection.js';
import {type Locale, wordsOf} from './locale.js';
import {numbered} from './number.js';
import {standingLabel} from './standing-words.js';
import {tableLines} from './table-lines.js';

/**
 * The table twin as CSV of RFC 4180, with a byte-order mark, by which spreadsheets know UTF-8: the strings of the table, then the
 * numbers in columns that are named as in the schema.
 */
export function tableCsv(groups: readonly Selected[], locale: Locale): string {
  const {strings} = locale;
  const rows = groups.flatMap(({category: {category}, items}) => items.flatMap((view) => {
    const {item} = view;
    const head = numbered(category.number, strings) + wordsOf(category.label, locale);
    const title = numbered(item.number, strings) + wordsOf(item.title, locale);
    const verdict = standingLabel(view, locale);
    const lines = tableLines(view, locale);
    return lines.length === 0 ? [[head, title, '', '', '', '', '', verdict]]
      : lines.map(({lead, label, value, target, share, basis, numbers: [amount, goal, part]}) =>
        [head, title, lead + wordsOf(label, locale), value, target, share, basis, verdict, amount, goal, part]);
  }));
  const columns = [strings.category, ...strings.columns, 'value', 'target', 'share'];
  return `\ufeff${[columns, ...rows].map((row) => `${columns.map((_, i) => cell(row[i])).join(',')}\r\n`).join('')}`;
}

/**
 * A number as it is; words in quotes, with an apostrophe before what a spreadsheet would take for a formula: at the beginning, and behind
 * a sign at which one that is set to it divides its cells in spite of the quotes.
 */
function cell(content: string | number | null | undefined): string {
  if (typeof content !== 'string') return String(content ?? '');
  return content && `"${content.replace(/(^|[;\t\r\n])(?=[ "]*[=+\-@＝＋－＠]|[\t\r\n])/g, "$1'").replace(/"/g, '""')}"`;
}
