import {cellText} from '../cell.js';
import {columnOf, type Field} from '../columns.js';
import {fold, plain} from '../fold.js';
import {readHead} from '../match-head.js';
import {choiceOf} from '../read/choice.js';
import {missingOf} from '../read/missing.js';
import {pointStyle} from '../read/number-style.js';
import {stateOf} from '../read/state.js';
import {readTarget} from '../read/target.js';
import {isGroupOrdinal, isNote, isTotal} from '../row-kind.js';
import type {Content} from './content.js';

/** Fields of numbers. */
const amounts: ReadonlySet<Field> = new Set(['value', 'target', 'baseline', 'share']);

/** The fields that a column may be by its head, as far as its cells fit. */
export function fitting(content: Content): {field: Field; rank: number}[] {
  const {head, cells} = content;
  const filled = cells.filter((cell) => missingOf(cellText(cell)) === undefined);
  const part = (count: number): number => (filled.length === 0 ? 1 : count / filled.length);
  const fits: {field: Field; rank: number}[] = [];
  const isPercents = content.percents > 0 && part(content.percents) >= 0.5;
  const words = part(content.words);
  // A verdict is a word: "50 built" is a remark.
  const isBare = !filled.some((cell) => /\d/.test(fold(cellText(cell))));
  for (const {field, rank} of head.fields) {
    const {kind} = columnOf.get(field)!;
    const isExact = rank === 3;
    const fit = ((): boolean => {
      switch (kind) {
        case 'amount': {
          if (field === 'value' && filled.some((cell) => choiceOf('milestone', cellText(cell)) !== null) && isExact) return true;
          return part(content.numbers) >= 0.5 && !(field === 'value' && isPercents && head.fields.some((one) => one.field === 'share'));
        }
        case 'target': return part(filled.filter((cell) => readTarget(cell, pointStyle).kind === 'target').length) >= 0.5;
        case 'share': return part(content.numbers) >= 0.5 && (isPercents || head.isPercent || !head.fields.some((one) => one.field === 'value'));
        case 'date': return part(content.dates) >= 0.5;
        case 'count': return part(content.numbers) > 0 || isExact;
        case 'choice':
          if (isExact) return true;
          // Verdicts repeat, or are words that are known; what differs from row to row tells of progress in sentences.
          if (field === 'verdict') return words >= 0.5 && content.length < 60 && (part(filled.filter((cell) => stateOf(cellText(cell)) !== null).length) >= 0.5 || (isBare && (filled.length < 4 ? content.length < 25 : rank >= 2 && content.length < 15)) || (content.distinct <= 12 && content.distinct <= filled.length * 0.7));
          return part(filled.filter((cell) => choiceOf(field as 'role' | 'basis' | 'better', cellText(cell)) !== null).length) >= 0.5;
        case 'url': return isExact || part(filled.filter((cell) => /^(https?:|www\.|\/)/i.test(cellText(cell))).length) >= 0.5;
        case 'text':
          // Names and sentences; a column of numbers is none, whatever its head says.
          return isExact || field === 'unit' || field === 'code' || field === 'id' || words >= 0.3 || filled.length === 0;
        default: return isExact || rank === 2;
      }
    })();
    if (fit) fits.push({field, rank});
  }
  // A target in sentences is what was pledged, a value or a verdict in sentences is a remark on how far it is.
  if (fits.length === 0 && words > 0.6 && content.length > 15) {
    if (head.fields.some(({field}) => field === 'target')) fits.push({field: 'text', rank: 1});
    else if (head.fields.some(({field}) => field === 'value' || field === 'verdict')) fits.push({field: 'note', rank: 1});
  }
  // A target that is a day is when it is to be reached.
  if (fits.length === 0 && head.fields.some(({field}) => field === 'target' || field === 'share') && part(content.dates) >= 0.5 && part(content.numbers) < 0.5) fits.push({field: 'by', rank: 1});
  // "Result" over words of verdicts is one.
  if (fits.length === 0 && head.fields.some(({field}) => field === 'value') && isVerdicts(content)) fits.push({field: 'verdict', rank: 1});
  // What "完成情况" says in numbers is a value.
  if (fits.length === 0 && head.fields.some(({field}) => field === 'verdict') && part(content.numbers) >= 0.5) fits.push({field: isPercents ? 'share' : 'value', rank: 1});
  // Numbers of items that are none are codes: 1.2.3, A-01.
  if (head.fields.some(({field}) => field === 'itemNumber') && !head.fields.some(({rank}) => rank === 3) && digitsPart(filled.map(cellText)) < 0.5) {
    fits.splice(0, fits.length, {field: 'code', rank: 2});
  }
  // A year over numbers, and nothing else.
  if (fits.length === 0 && head.fields.length === 0 && head.period !== null && plain(head.pattern.replace('{period}', '')) === '' && part(content.numbers) >= 0.5) fits.push({field: 'value', rank: 1});
  return fits;
}

/** Whether most of the cells are words of verdicts that are known. */
export const isVerdicts = ({cells}: Content): boolean => cells.filter((cell) => stateOf(cellText(cell)) !== null).length * 2 >= Math.max(cells.length, 1);

/** Whether the cells of a column are words such as "Target" and "Actual", each in several rows, and no verdicts such as "Completed". */
export function namesAmounts({cells, distinct}: Content): boolean {
  if (distinct < 2 || distinct * 2 > cells.length) return false;
  const named = cells.map((cell) => (stateOf(cellText(cell)) === null ? readHead(cellText(cell)).fields.find(({field, rank}) => rank > 1 && amounts.has(field))?.field : undefined));
  return named.includes('target') && named.includes('value') && !named.includes(undefined);
}

/** How many of some numbers of rows are whole numbers, 0 to 1; totals, notes and ordinals of groups are no rows. */
function digitsPart(texts: readonly string[]): number {
  const rows = texts.filter((text) => !isTotal(text) && !isNote(text) && !isGroupOrdinal(text));
  return rows.length === 0 ? 1 : rows.filter((text) => /^\d+$/.test(fold(text))).length / rows.length;
}
