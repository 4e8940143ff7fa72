import {type Cell, cellText, isBlank} from './cell.js';
import {plain} from './fold.js';
import {isNumeric} from './layout.js';
import type {Sheet} from './sheet.js';

const totals = new Set(['total', 'totals', 'grand total', 'subtotal', 'sub-total', 'sub total', 'net total', 'totale', 'subtotale', 'totaal', 'razem', 'toplam', 'celkem', 'итого', 'всего', 'разом', 'усього', 'sum', 'average', 'mean', 'overall', '合计', '总计', '小计', '共计', '总和', '平均', '汇总', 'total general', 'suma', 'totales', 'promedio', 'somme', 'moyenne', 'ensemble', 'sous-total', 'summe', 'gesamt', 'gesamtsumme', 'insgesamt', 'zwischensumme', 'durchschnitt', 'mittelwert', 'المجموع', 'الإجمالي', 'اجمالي', 'إجمالي', 'المتوسط', '合計', '小計', '総計', '計', '합계', '총계', '소계', '계', '평균'].map(plain));

/** A label that holds none of them is none; a total of several words holds one of a single word. */
const anyTotal = new RegExp([...totals].join('|'));

/** Whether a row with such a label only adds up others: "Total", or "Total" with the name of one of some groups. */
export function isTotal(label: string, groups: readonly string[] = []): boolean {
  // "Sub-total B", "Total (A+B)", "Total (excl. roads)"
  const bare = plain(label).replace(/\s*[(（](?:\w{1,3}(?:\s*[-+&–]\s*\w{1,3})*|(?:excl|incl|without|ohne|hors|sin|不含|含)[^()（）]*)[)）]$|(?<=total) (?:[a-z]|[ivx]+|\d+)$/, '');
  if (totals.has(bare)) return true;
  return anyTotal.test(bare) && groups.map(plain).some((name) => name !== '' && name !== bare && bare.includes(name)
    && totals.has(bare.replace(name, ' ').replace(/\b(?:of|for|de|del|du)\b/g, ' ').trim()));
}

/** An ordinal by which groups of numbered rows are told apart: 一, （二）, III, B. */
export const isGroupOrdinal = (text: string): boolean => /^[（(]?(?:[一二三四五六七八九十]{1,3}|[IVX]{1,4}|[A-Z])[)）.、．]?$/.test(text.trim());

/** The name of a group in a row of which nothing else is filled, but for an ordinal before it; null in every other row. @param cells of the row, empty ones too */
export function bandOf(cells: readonly Cell[]): {readonly text: string; readonly column: number} | null {
  const filled = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [column])).slice(0, 3);
  if (filled.length === 0 || filled.length > 2) return null;
  const [first, second] = filled as [number, number?];
  if (second === undefined) return {text: cellText(cells[first]), column: first};
  const name = cells[second];
  return isGroupOrdinal(cellText(cells[first])) && typeof name === 'string' && !isNumeric(name) ? {text: name.trim(), column: second} : null;
}

/** Whether one cell of a row is filled, and no other. @param cells of the row, empty ones too */
export function standsAlone(cells: readonly Cell[]): boolean {
  let filled = 0;
  for (const cell of cells) if (!isBlank(cell) && ++filled > 1) return false;
  return filled === 1;
}

/** Whether words that stand alone in a row are a note below the table and no part of it. */
export const isNote = (text: string): boolean =>
  text.length > 200 || /^\s*(?:[*※†‡①②③]|\(?\d{1,2}\)\s|notes?\b|sources?\b|remarks?\b|prepared by|updated|last updated|注|备注|说明|数据来源|资料来源|来源|填表|制表|审核|notas?\b|f(?:ue|o)ntes?\b|elabor|remarque|quelle\b|hinweis|anmerkung|ملاحظ|المصدر|出典|備考|자료|출처|주\s*[:：])/i.test(text);

/** The raised form of digits. */
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Whether words below a table are the note of a mark in it: they begin with a raised number, or with a number or letter that stands raised or in brackets above. */
export function isFootnote(text: string, rows: Sheet['cells']): boolean {
  if (/^[⁰¹²³⁴-⁹]/.test(text.trim())) return true;
  const [, sign] = /^\s*[([]?(\d{1,2}|[a-z])[)\].:=]?\s/.exec(text) ?? [];
  if (sign === undefined) return false;
  const forms = [`(${sign})`, `[${sign}]`, ...(/\d/.test(sign) ? [[...sign].map((digit) => raised[Number(digit)]).join('')] : [])];
  return rows.some((cells) => cells?.some((cell) => typeof cell === 'string' && cell !== text && forms.some((form) => cell.includes(form))));
}
