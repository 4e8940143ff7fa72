import {grouped} from '../schema/grouped.js';
import type {TableReading} from '../tables/read-table.js';
import {clean} from './clean.js';
import {isOwnTable} from '../tables/own-table.js';
import type {Format} from '../words/format.js';
import type {Words} from '../words/words.js';

/** Lines of one kind that are written out; the others are counted. */
const most = 200;

/** How a table was read, and everything in it that is not in the report: sentences for a person. */
export function accountOf({mapping, unused}: TableReading, words: Words, format: Format): string {
  const {table: say} = words;
  const lines = [`  ${say.read}`];
  for (const one of mapping.tables) {
    const {sheets, kind, columns = [], category, reason = ''} = one;
    const names = sheets.filter(Boolean).join(', ');
    if (kind === 'ignored') continue;
    if (names !== '') lines.push(`    ${clean(names)}${kind === 'report' ? ` (${say.reason(reason)})` : ''}`);
    // The template says of itself what its columns are.
    if (isOwnTable(one)) {
      lines.push(`      ${say.ownColumns}`);
      continue;
    }
    for (const {head, at, field, measure, lang, factor, unit, reason: why} of columns) {
      if (field === null) continue;
      const details = [measure, lang && `[${lang}]`, factor && `× ${format.number(factor)}`, unit].filter(Boolean).join(' ');
      lines.push(`      ${at} ${clean(head)} → ${say.field(field)}${details === '' ? '' : ` ${details}`}${why === undefined ? '' : ` (${say.reason(why)})`}`);
    }
    if (category !== undefined && kind === 'figures') lines.push(`      ${clean(say.category(category))}`);
  }
  lines.push(`  ${say.unused}`);
  const groups = grouped(unused, ({why}) => why);
  for (const [why, all] of groups) {
    lines.push(`    ${say.why[why]}`);
    for (const {ref, text} of all.slice(0, most)) lines.push(`      ${clean(`${ref || say.whole}${text === '' ? '' : ` "${text}"`}`)}`);
    if (all.length > most) lines.push(`      ${words.more(all.length - most, format)}`);
  }
  if (groups.size === 0) lines.push(`    ${say.allUsed}`);
  return `${lines.join('\n')}\n`;
}
