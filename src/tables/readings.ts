import {type Cell, cellText, isBlank, isPercent, shifted} from './cell.js';
import {columnOf, type Field, hasDates} from './columns.js';
import type {TableFinding} from './finding.js';
import type {Grid} from './layout.js';
import type {ColumnMapping} from './mapping.js';
import type {Head} from './match-head.js';
import {readAmount} from './read/amount.js';
import {orderOf} from './read/date.js';
import {unitPower} from './read/magnitude.js';
import {type NumberStyle, pointStyle, styleOf} from './read/number-style.js';
import type {Scale} from './read/share.js';
import {readTarget} from './read/target.js';
import {columnName} from './sheet.js';
import type {Reading} from './slots.js';
import {isUnits} from './unit-row.js';

/** A column of the table with what the mapping says of it. */
export interface Mapped {
  readonly index: number;
  readonly head: Head;
  readonly mapping: ColumnMapping & {readonly field: NonNullable<ColumnMapping['field']>};
}

const isAmount = (field: Field): boolean => ['value', 'target', 'baseline', 'plan'].includes(field);

/** Languages whose offices write a point before the decimals. */
const pointLanguage = /^(?:en|zh|ja|ko|yue)\b/i;

/**
 * How each column is read: its decimal mark by the majority of its texts, its scale of shares by the figures beside them, its
 * order of days by those that fit one order only.
 */
export function readingsOf(grid: Grid, mapped: readonly Mapped[], rows: readonly number[], lang: string): {readonly readings: readonly Reading[]; readonly findings: TableFinding[]} {
  const findings: TableFinding[] = [];
  const texts = (index: number): string[] => rows.map((row) => grid.own(row, index)).filter((cell): cell is string => typeof cell === 'string');
  const isNumber = ({mapping}: Mapped): boolean => ['amount', 'target', 'share', 'count'].includes(columnOf.get(mapping.field)!.kind);
  const shown = mapped.map((one) => (isNumber(one) ? styleOf(texts(one.index)) : null));
  const all = shown.filter((style) => style !== null);
  const commas = all.filter(({decimal}) => decimal === ',').length;
  // A column that shows nothing is written as the others are; a semicolon between cells leaves the comma to the decimals.
  const fallback: NumberStyle = all.length > 0 && commas * 2 !== all.length ? {decimal: commas * 2 > all.length ? ',' : '.', sure: true}
    : grid.sheet.separator === ';' ? {decimal: ',', sure: false} : pointLanguage.test(lang) ? {decimal: '.', sure: true} : pointStyle;
  // Units below two rows of heads stand in a row of their own.
  const hasUnits = rows.length > 0 && isUnits(grid, rows[0]!);
  const readings = mapped.map((one, i): Reading => {
    const {index, head, mapping} = one;
    const below = hasUnits ? unitPower(cellText(grid.own(rows[0]!, index))) : {factor: 1, unit: ''};
    const {kind} = columnOf.get(mapping.field)!;
    return {
      index, field: mapping.field, lang: mapping.lang ?? null, measure: mapping.measure ?? null, isFinancial: head.isFinancial, period: mapping.head.includes('{period}') && hasDates(mapping.field) ? head.period : null,
      style: mapping.decimal ? {decimal: mapping.decimal, sure: true} : shown[i] ?? fallback,
      scale: mapping.scale ?? null,
      order: kind === 'date' ? mapping.dates ?? orderOf(texts(index)) : null,
      epoch: grid.sheet.epoch ?? 1900,
      // A column that a person gave its field has the power of ten and the unit of its head all the same.
      factor: (mapping.factor ?? (head.factor === 1 ? below.factor : head.factor)) * (mapping.sign ?? 1), unit: mapping.unit ?? (mapping.field === 'share' ? null : head.unit ?? (head.isPercent && isAmount(mapping.field) ? '%' : below.unit || null)), of: mapping.of ?? null,
    };
  });
  const scaled = readings.map((reading, i) => {
    if (reading.field !== 'share') return reading;
    const scale = scaleOf(grid, readings, reading, mapped[i]!, rows, findings);
    return {...reading, scale};
  });
  return {readings: scaled, findings};
}

/** How the plain numbers of a column stand for shares, held against value and target beside them. */
function scaleOf(grid: Grid, readings: readonly Reading[], reading: Reading, {head, mapping}: Mapped, rows: readonly number[], findings: TableFinding[]): Scale | null {
  const {name} = grid.sheet;
  const place = (row?: number): string => `${name === '' ? '' : `${name}!`}${columnName(reading.index)}${row === undefined ? '' : row + 1}`;
  const beside = (field: 'value' | 'target'): Reading | undefined => readings.find((one) => one.field === field && one.measure === reading.measure && one.lang === null && one.period === reading.period)
    ?? readings.find((one) => one.field === field && one.measure === reading.measure && one.lang === null && one.period === null);
  const [valueOf, targetOf] = [beside('value'), beside('target')];
  const ratio = (row: number): number | null => {
    if (!valueOf || !targetOf) return null;
    const value = readAmount(grid.own(row, valueOf.index), valueOf.style);
    const target = readTarget(grid.own(row, targetOf.index), targetOf.style);
    if (value.kind !== 'amount' || target.kind !== 'target' || target.target.kind === 'range' || target.target.kind === 'none' || target.target.value === 0) return null;
    return value.value / target.target.value;
  };
  const close = (share: number, wanted: number): boolean => Math.abs(share - wanted) <= Math.max(0.006, Math.abs(wanted) * 0.02);
  const plain: {row: number; number: number; fits: Scale | null}[] = [];
  let signs = 0;
  for (const row of rows) {
    const cell: Cell = grid.own(row, reading.index);
    if (isBlank(cell)) continue;
    if (isPercent(cell)) {
      signs++;
      continue;
    }
    const amount = readAmount(cell, reading.style);
    if (amount.kind !== 'amount') continue;
    if (amount.rate !== undefined) signs++;
    else if (amount.unit === undefined && amount.value !== 0) {
      const wanted = ratio(row);
      const fits = wanted === null || wanted === 0 ? null : close(amount.value, wanted) ? 'fraction' : close(shifted(amount.value, -2), wanted) ? 'percent' : null;
      plain.push({row, number: amount.value, fits});
    }
  }
  if (plain.length === 0) return reading.scale;
  const votes = (scale: Scale): number => plain.filter(({fits}) => fits === scale).length;
  const [fractions, percents] = [votes('fraction'), votes('percent')];
  const sizes = plain.map(({number}) => Math.abs(number)).sort((a, b) => a - b);
  const median = sizes[Math.floor(sizes.length / 2)]!;
  const bySize: Scale = median > 2 ? 'percent' : 'fraction';
  const scale = reading.scale ?? (fractions !== percents ? (fractions > percents ? 'fraction' : 'percent') : bySize);
  const confirmed = reading.scale !== null || (fractions !== percents && Math.min(fractions, percents) === 0) || (bySize === 'percent' && head.isPercent);
  // A head that says percent over numbers such as 0.5 leaves both open; so does no head.
  if (!confirmed) findings.push({code: 'shareGuessed', level: 'advice', ref: place(), pointer: null, found: mapping.head, about: scale});
  for (const {row, number, fits} of plain) {
    const size = Math.abs(number);
    const isOdd = fits !== null ? fits !== scale : scale === 'percent' ? size < 1.5 && median > 5 : size > 5 || (signs > plain.length && size > 2);
    if (isOdd && !(fits === null && fractions + percents === plain.length)) findings.push({code: 'shareOdd', level: 'advice', ref: place(row), pointer: null, found: cellText(grid.own(row, reading.index)), about: scale});
  }
  return scale;
}
