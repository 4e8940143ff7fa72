import type {Edit} from '../work.js';

/** Cells that are to change. */
export class GridEditEvent extends CustomEvent<readonly Edit[]> {
  constructor(edits: readonly Edit[]) {
    super('grid-edit', {detail: edits});
  }
}

/** What is chosen: the cell, and the first and the last row of the range; from 0, of the sheet. */
export interface GridChoice {
  readonly row: number;
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

export class GridChoiceEvent extends CustomEvent<GridChoice> {
  constructor(choice: GridChoice) {
    super('grid-choice', {detail: choice});
  }
}
