/** A cell, by its row and column from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Some cells that make a rectangle; each end is in it. */
export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The range between two corners. */
export const rangeOf = (one: Place, other: Place): Range => ({
  top: Math.min(one.row, other.row), bottom: Math.max(one.row, other.row), left: Math.min(one.column, other.column), right: Math.max(one.column, other.column),
});

export const isIn = ({top, bottom, left, right}: Range, {row, column}: Place): boolean => row >= top && row <= bottom && column >= left && column <= right;

/** Every cell of a range, row by row. */
export function placesIn({top, bottom, left, right}: Range): Place[] {
  const places: Place[] = [];
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) places.push({row, column});
  return places;
}

/** The nearest cell of a grid of so many rows and columns. */
export const within = ({row, column}: Place, rows: number, columns: number): Place => ({row: Math.max(0, Math.min(rows - 1, row)), column: Math.max(0, Math.min(columns - 1, column))});
