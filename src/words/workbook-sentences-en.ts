import type {WorkbookSentences} from './workbook-sentences.js';
import {quoted, nameOf} from './table-sentences-en.js';

/** What is said of what only a workbook has, and of what is not told where a live sheet is drawn, in English. */
export const workbookSentences: WorkbookSentences = {
  finding({code, found, about}) {
    switch (code) {
      case 'formulaEmpty': return 'The file holds a formula and not its result; its figure is missing. Open the workbook, let it calculate, and save it.';
      case 'numberIsDate': return `Expected a number for "${nameOf(about)}", found the date ${found}; Excel may have turned a number into it. Write the number.`;
      case 'numberIsBoolean': return `Expected a number for "${nameOf(about)}", found ${found}; write the number.`;
      case 'codeForm': return `${quoted(found).trim()} is no id (letters, digits, points and dashes); it is left out.`;
      case 'codeRepeated': return `The code${quoted(found)} stands${about === '' ? '' : ` at ${about}`} already; it is left out here.`;
      case 'countForm': return `${quoted(found).trim()} is no whole number of 1 or more; it is left out.`;
      case 'betterMissing': return `No percentage is computed from value and target as long as nothing says whether more or less is better. If it is the same for all, write "defaults": {"better": "more"} into the mapping; else add a column "better".`;
      case 'mergedNumber': return `${quoted(found).trim()} stands in cells that are merged from ${about} on; it is taken for that row alone. Write each figure into its own cell.`;
      case 'sheetNew': return `The mapping does not name this sheet; it is read as${quoted(about)} is.`;
      case 'rowsHidden': return `The workbook does not show the rows ${found}, and they are read; show them to see what is published, or delete them.`;
      case 'columnsHidden': return `The workbook does not show the columns ${found}, and they are read; show them to see what is published, or say "field": null for them in the mapping.`;
      case 'guessed': return `"${about}" is taken to be${quoted(found)}; if that is wrong, say it under "constants" in the mapping.`;
    }
  },
  why: {
    total: 'it adds up other rows', note: 'it is a note', noTable: 'it holds no table of items or figures', ignored: 'the mapping leaves it out', help: 'it is the help of the template', hidden: 'the workbook does not show it; show it, or say "kind": "figures" for it in the mapping', noLabel: 'it names nothing', plan: 'its rule is not known: say "planRule" under "defaults" in the mapping', head: 'it repeats the heads',
    aboveHead: 'it stands above the table', notInSchema: 'the schema has no field for it yet', twice: 'it stands twice', unread: 'it could not be read', noFigure: 'its row has nothing that it belongs to', missing: 'it says that there is no number', sheetName: 'the category comes from a column',
  },
};
