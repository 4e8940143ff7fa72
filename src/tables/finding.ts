/** What a reader of a table has to say of one place in it. Plain data, so that any language can word it. */
export interface TableFinding {
  readonly code: TableCode;
  /** `error`: the report lacks what it needs; `advice`: a cell was not read as it stands, or a guess wants an answer; `info`: what was taken for granted. */
  readonly level: 'error' | 'advice' | 'info';
  /** Sheet and cell, column or sheet: `2026!F14`, `2026!F`, `2026`; empty for the whole file. */
  readonly ref: string;
  /** JSON pointer into the report; null where the report has no place for it. */
  readonly pointer: string | null;
  /** What stands there. */
  readonly found: string;
  /** What it is about: the field, the other column, the word that was expected; by code. */
  readonly about: string;
}

export type TableCode =
  | 'cellError' | 'formulaEmpty' | 'words' | 'twoNumbers' | 'numberIsDate' | 'numberIsBoolean' | 'bound' | 'dateWords' | 'dateOrder' | 'numberAmbiguous'
  | 'shareScale' | 'shareGuessed' | 'shareOdd' | 'shareNegative' | 'targetScale' | 'choiceUnknown' | 'stateUnknown' | 'addressForm' | 'idForm' | 'codeForm' | 'codeRepeated' | 'countForm' | 'differs' | 'labelMissing' | 'figureRepeated'
  | 'rowUnused' | 'planRule' | 'betterMissing' | 'betterContradicts' | 'bareDates' | 'mergedNumber' | 'sharedMetrics' | 'moreUnreadable' | 'twoColumns' | 'twoFields' | 'headGone' | 'headNew' | 'sheetGone' | 'sheetNew' | 'noTable' | 'fieldNeeded'
  | 'sumOfRows' | 'powerAbove' | 'sideways' | 'rowsHidden' | 'columnsHidden' | 'guessed';

/** Something of the file that is in no report. */
export interface Unused {
  readonly kind: 'sheet' | 'column' | 'row' | 'cell' | 'title';
  readonly ref: string;
  /** Its head, or the beginning of what stands there. */
  readonly text: string;
  readonly why: 'noField' | 'twoColumns' | 'apart' | 'total' | 'note' | 'noTable' | 'ignored' | 'help' | 'hidden' | 'noLabel' | 'period' | 'plan' | 'head' | 'aboveHead' | 'notInSchema' | 'twice' | 'unread' | 'noFigure' | 'missing' | 'sheetName';
}
