import {columnOf} from '../tables/columns.js';
import {saidBy} from './workbook-sentences.js';
import {tableSentences} from './table-sentences-en.js';
import {workbookSentences} from './workbook-sentences-en.js';
import type {TableWords} from './table-words.js';

/** What the command says of tables, in English. */
export const tableWords: TableWords = {
  ...tableSentences,
  finding: saidBy(tableSentences, workbookSentences),
  why: {...tableSentences.why, ...workbookSentences.why},
  titles: {
    cellError: 'A formula failed', formulaEmpty: 'A formula has no result', words: 'A cell is no number', twoNumbers: 'A cell holds two numbers', numberIsDate: 'A cell holds a date where a number belongs',
    numberIsBoolean: 'A cell holds true or false where a number belongs', bound: 'A value is only a limit', dateWords: 'A cell is no date', dateOrder: 'Day and month cannot be told apart', numberAmbiguous: 'A number can be read in two ways',
    shareScale: 'A share can be a fraction or a percentage', shareGuessed: 'A column of shares has no percent signs', shareOdd: 'A share does not fit its column', shareNegative: 'A share is below 0', targetScale: 'Value and target are not of one kind',
    choiceUnknown: 'A word is not one of the allowed ones', stateUnknown: 'A verdict is mapped to nothing yet', addressForm: 'A cell is no address', idForm: 'A cell is no id', codeForm: 'A code has another form than an id', codeRepeated: 'A code stands twice', countForm: 'A number of an item is no whole number',
    differs: 'Two rows of one item differ', labelMissing: 'A row does not say what it counts', figureRepeated: 'A figure stands twice', rowUnused: 'A row names nothing', bareDates: 'Columns have only a date for a head', betterMissing: 'No column says which way is better', betterContradicts: 'A target lies on the other side of its baseline', mergedNumber: 'A number stands in merged cells', planRule: 'A planned course has no rule', sharedMetrics: 'A shared target names no figures', moreUnreadable: 'A cell of the column "more" was changed',
    sumOfRows: 'A row adds up others', powerAbove: 'A power of ten stands above the table', twoColumns: 'Two columns fit one field', twoFields: 'One head fits two fields', headGone: 'A column of the mapping is gone', headNew: 'A column is new', sheetGone: 'A sheet of the mapping is gone', sheetNew: 'A sheet is new', noTable: 'There is no table of items or figures',
    sideways: 'A table lies on its side', rowsHidden: 'Rows are hidden', columnsHidden: 'Columns are hidden', fieldNeeded: 'The table does not say what every report says', guessed: 'Taken for granted',
  },
  unused: 'Not used',
  whole: 'the whole file',
  allUsed: 'Every cell is in the report.',
  read: 'How the columns were read',
  reason: (reason) => reason,
  field: (field) => columnOf.get(field)!.name.en,
  ownColumns: 'its columns are those of the template',
  category: (from) => (from === 'sheet' ? 'category: the name of the sheet' : from === 'rows' ? 'category: the rows with one filled cell' : `category: always "${from.is}"`),
  encoding: (name) => `The file is not UTF-8; it was read as ${name}.`,
  written: (report, map) => `${report} is written.${map === null ? '' : ` How it was read stands in ${map}: correct it there and name it with --map; next time it is used as it is.`}`,
  mapThere: (map) => `${map} is there already and stays as it is; name it with --map to use it, or delete it.`,
  notWritten: (map) => `No report was written: it lacks what is named above.${map === null ? ' Write a mapping with "constants", or name a file with --out to have one written.' : ` Add it to "constants" in ${map}, then run the command again with --map ${map}.`}`,
  exported: (file) => `${file} is written; civic-progress import reads the same report from it.`,
  template: (file) => `${file} is written, with example figures. Put your own in their place, then run: civic-progress import ${file} --out report.json`,
  there: (file) => `${file} is there already and stays as it is; name a new file.`,
  form: (file) => `"${file}" must end in .xlsx, .csv or .tsv.`,
  unwritten: (file, error) => `${file} could not be written (${error}); check the folder and its permissions.`,
};
