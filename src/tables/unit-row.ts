import {cellText} from './cell.js';
import {upTo} from './up-to.js';
import type {Grid} from './layout.js';
import {isCounting} from './read/no-unit.js';
import {isUnit} from './read/unit-word.js';

/** Whether a row below heads holds their units and nothing else. @param row from 0 */
export function isUnits(grid: Grid, row: number): boolean {
  const texts = upTo(grid.columns).map((column) => cellText(grid.own(row, column))).filter(Boolean);
  return texts.length > 1 && texts.every((text) => isUnit(text) || isCounting(text)) && texts.some(isUnit);
}
