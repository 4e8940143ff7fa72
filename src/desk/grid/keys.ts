import type {Place} from './range.js';

/** What a key does in a grid. */
export type Action =
  /** Goes to a cell, with the range behind it where it is extended. */
  | {readonly kind: 'go'; readonly place: Place; readonly isExtended: boolean}
  /** Takes over what stands in the field, and goes to a cell. */
  | {readonly kind: 'commit'; readonly place: Place}
  /** Begins to change the cell, with a text in place of its own; null for its own. */
  | {readonly kind: 'edit'; readonly text: string | null}
  | {readonly kind: 'cancel' | 'empty' | 'fill' | 'all'};

/** Where a key is pressed. */
export interface Keyed {
  readonly place: Place;
  readonly isEditing: boolean;
  readonly rows: number;
  readonly columns: number;
  /** Rows that are seen at once. */
  readonly page: number;
  readonly isMirrored: boolean;
}

/** What a key does, as in a spreadsheet; null where it is none of the grid's. */
export function actionOf({key, shiftKey, ctrlKey, metaKey, altKey, isComposing}: KeyboardEvent, {place: {row, column}, isEditing, rows, columns, page, isMirrored}: Keyed): Action | null {
  const isControl = ctrlKey || metaKey;
  if (isEditing) {
    if (isComposing) return null;
    if (key === 'Enter') return {kind: 'commit', place: {row: row + (shiftKey ? -1 : 1), column}};
    if (key === 'Tab') return {kind: 'commit', place: {row, column: column + (shiftKey ? -1 : 1)}};
    return key === 'Escape' ? {kind: 'cancel'} : null;
  }
  const go = (place: Place): Action => ({kind: 'go', place, isExtended: shiftKey});
  const forth = isMirrored ? -1 : 1;
  switch (key) {
    case 'ArrowUp': return go({row: row - 1, column});
    case 'ArrowDown': return go({row: row + 1, column});
    case 'ArrowLeft': return go({row, column: column - forth});
    case 'ArrowRight': return go({row, column: column + forth});
    case 'PageUp': return go({row: row - page, column});
    case 'PageDown': return go({row: row + page, column});
    case 'Home': return go({row: isControl ? 0 : row, column: 0});
    case 'End': return go({row: isControl ? rows - 1 : row, column: columns - 1});
    case 'Enter': case 'F2': return {kind: 'edit', text: null};
    case 'Delete': case 'Backspace': return {kind: 'empty'};
  }
  if (isControl) return key.toLowerCase() === 'd' ? {kind: 'fill'} : key.toLowerCase() === 'a' ? {kind: 'all'} : null;
  // A sign begins a new text.
  return key.length === 1 && !altKey ? {kind: 'edit', text: key} : null;
}
