/** A number that a sheet shows as a percentage. */
export interface Percent {
  readonly kind: 'percent';
  /** The number itself: 0.527 for 52.7 %. */
  readonly value: number;
  /** Digits after the point as shown, 0 to 6; null where the sheet does not round. */
  readonly digits: number | null;
}

/** A formula that failed, such as #DIV/0!. */
export interface CellError {
  readonly kind: 'error';
  readonly text: string;
}

/** A formula whose result the file does not hold. */
export interface Unsolved {
  readonly kind: 'formula';
}

/** What stands in one cell; null = nothing. A day is a Date at its midnight in UTC. */
export type Cell = string | number | boolean | Date | Percent | CellError | Unsolved | null;

export const isPercent = (cell: Cell): cell is Percent => typeof cell === 'object' && cell !== null && 'kind' in cell && cell.kind === 'percent';
export const isFault = (cell: Cell): cell is CellError | Unsolved => typeof cell === 'object' && cell !== null && 'kind' in cell && cell.kind !== 'percent';

/** Whether nothing is to be seen in a cell. */
export const isBlank = (cell: Cell | undefined): boolean => cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** A cell as text, without blanks around it; empty where nothing stands in it. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell.trim();
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : dayOf(cell);
  if (typeof cell !== 'object') return String(cell);
  if (cell.kind === 'percent') return percentText(cell);
  return cell.kind === 'error' ? cell.text : '';
}

/** The day of a date, YYYY-MM-DD. */
export const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** A percentage as it is shown: 52.7%. */
export function percentText({value, digits}: Percent): string {
  const hundredfold = shifted(value, 2);
  return `${digits === null || !Number.isFinite(hundredfold) || Math.abs(hundredfold) >= 1e21 ? hundredfold : hundredfold.toFixed(digits)}%`;
}

/** A number times a power of ten, by moving its point: no digit changes, as it may in a multiplication. */
export function shifted(value: number, by: number): number {
  const [mantissa, exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + by}`);
}
