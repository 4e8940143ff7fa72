import {jsonOf} from '../schema/json.js';
import type {MappingExpectation} from '../tables/check-mapping.js';
import {columnOf, reportFields} from '../tables/columns.js';
import type {Field} from '../tables/columns.js';
import type {TableSentences} from './table-sentences.js';

export const nameOf = (field: string): string => columnOf.get(field as Field)?.name.en ?? reportFields.find((one) => one.field === field)?.name.en ?? field;
export const quoted = (found: string): string => (found === '' ? '' : ` "${found.length > 60 ? `${found.slice(0, 59)}…` : found}"`);
/** How the file of a mapping says a constant. */
const constants: Readonly<Record<string, string>> = {
  title: '"title": "Our pledges"', publisher: '"publisher": {"name": "City of Example"}', plan: '"plan": {"start": "2026-01-01", "end": "2026-12-31"}', asOf: '"asOf": "2026-06-30"',
};

const json = (value: unknown): string => jsonOf(value);

function expectationOf(expected: MappingExpectation): string {
  switch (expected.kind) {
    case 'one': return expected.of.map(json).join(' or ');
    case 'text': return 'a text';
    case 'words': return 'a text that is not empty';
    case 'row': return 'the number of a row, 1 or more';
    case 'factor': return 'a number that is not 0';
    case 'object': return 'an object';
    case 'list': return 'a list';
    case 'state': return 'a state, or null';
    case 'category': return '"sheet", "rows" or {"is": "a word"}';
    case 'field': return `a field ${json(expected.name)}`;
    case 'noField': return `no field ${json(expected.name)}; its fields are ${expected.fields.join(', ')}`;
  }
}

/** What is said of the cells of tables, in English. */
export const tableSentences: TableSentences = {
  finding({code, found, about}) {
    switch (code) {
      case 'cellError': return `The formula gives${quoted(found)}; its figure is missing. Mend the formula.`;
      case 'words': return `Expected a number for "${nameOf(about)}", found${quoted(found) || ' nothing'}; it is left out. Write the number, or why there is none.`;
      case 'twoNumbers': return `Expected one number for "${nameOf(about)}", found${quoted(found)}; it is left out. Write each number into a column of its own.`;
      case 'bound': return about === 'target' ? `The value is ${quoted(found).trim()} itself, which does not reach it; a report cannot say that, so the target is left out.` : `${quoted(found).trim()} says what the value is at most, not what it is; it is kept as printed, without a number.`;
      case 'dateWords': return `Expected a date for "${nameOf(about)}", found${quoted(found)}; write it like 2026-06-30, 2026-06 or 2026.`;
      case 'dateOrder': return `${quoted(found).trim()} may begin with the day or with the month, and no cell of the column tells; it is left out. Write it like 2026-06-30, or say "dates": "dmy" or "mdy" for its column in the mapping.`;
      case 'betterContradicts': return `"better" is "${about}" for all figures, but the target of this one lies the other way (${found}); nothing is computed from it. Say which way is better in a column "better".`;
      case 'numberAmbiguous': return `${quoted(found).trim()} may have thousands or decimals, and nothing in the table tells; it is left out. Say "decimal": "." or "," for the column in the mapping, or write it without the mark.`;
      case 'shareScale': return `Expected a share, found${quoted(found)}, which may be a number or a percentage; it is left out. Write it with a percent sign, or say "scale" in the mapping.`;
      case 'shareGuessed': return `The numbers of${quoted(found)} are read as ${about === 'fraction' ? 'fractions (0.527 is 52.7 %)' : 'percentages (52.7 is 52.7 %)'}; say "scale": "${about}" in the mapping if that is right, else the other.`;
      case 'shareOdd': return `${quoted(found).trim()} is read as ${about === 'fraction' ? 'a fraction (1 is 100 %)' : 'a percentage (100 is 100 %)'} as the rest of the column, and looks like the other; check it.`;
      case 'shareNegative': return `Expected a share of 0 or more, found${quoted(found)}; it is left out.`;
      case 'targetScale': return about === 'hundredfold' ? `The value and the target${quoted(found)} of a percentage differ a hundredfold: one may be a fraction, such as 0.55 for 55 %. Both are kept; check them.` : about === 'guessed' ? `The value is a percentage and the target is written${quoted(found)}; it is read as a percentage too. Write both alike.` : `The target is${quoted(found)}, a percentage, and the value is none; the target is left out. Write both in one unit.`;
      case 'choiceUnknown': return found === '' ? `A word for "${nameOf(about === 'milestone' ? 'value' : about)}" is needed here${about === 'milestone' ? ': planned, in progress, achieved or missed' : ''}.` : `The word${quoted(found)} is not known here; the help sheet of the template says which are. It is left out.`;
      case 'stateUnknown': return `The word${quoted(found)} has no state yet; where figures tell how an item stands, it is shown in the details only. Give it one under "states" in the mapping.`;
      case 'addressForm': return `Expected an address, found${quoted(found)}; it is left out.`;
      case 'idForm': return `Expected an id of letters, digits, points and dashes, found${quoted(found)}; it is left out.`;
      case 'differs': return `Here stands${quoted(found)}, an earlier row of the same item says${quoted(about)}; the earlier one is kept.`;
      case 'figureRepeated': return `The item has${quoted(found)}${about === '' ? '' : ` at ${about}`} already; both are kept. Take one out, give them different names, or say by "as of" when each is true.`;
      case 'labelMissing': return 'Write what the row counts, or take the row out.';
      case 'sumOfRows': return `The amounts of${quoted(found) || ' this row'} are the sums of rows above, so they would count twice; if it is a total, say its first word under "skip" in the mapping.`;
      case 'rowUnused': return 'The row has no name of an item or a figure and is not used; name it, or say its first word under "skip" in the mapping.';
      case 'bareDates': return `${quoted(found).trim()}: each is read as the amount reached by then. If it is the amount within that time, it must be added up first; write what it is into the head.`;
      case 'planRule': return 'Say how the planned amounts add up, in the column "plan rule" or as "planRule" under "defaults" in the mapping: additive, cumulative or level; until then the course is not used.';
      case 'sharedMetrics': return 'Name the ids of the figures that fill it in the column "covers".';
      case 'moreUnreadable': return `The cell is no JSON as export wrote it:${quoted(found)}; bring back what stood there, or empty it.`;
      case 'twoColumns': {
        const [field = '', ...others] = about.split(' ');
        return `${quoted(found).trim()} and column ${others.join(' ')} both fit "${nameOf(field)}"; neither is taken. Say "field" for the right one in the mapping.`;
      }
      case 'twoFields': return `${quoted(found).trim()} may be ${about.split(', ').map((field) => `"${nameOf(field)}"`).join(' or ')}; the column is not taken. Say "field" for it in the mapping.`;
      case 'headGone': return `The mapping reads the column${quoted(found)}, and no head says it now; if it was renamed, change "head" in the mapping.`;
      case 'headNew': return `The mapping does not know${quoted(found)}; add the column to it, with "field": null if it is not wanted.`;
      case 'sheetGone': return `The mapping reads the sheet${quoted(found)}, and the file has none of that name.`;
      case 'powerAbove': return `Above the heads stands${quoted(found)}; the numbers are read as they stand. Say "factor": ${about} in the mapping for the columns that it holds for.`;
      case 'sideways': return 'The heads stand below each other in the first column, and each figure has a column; copy the table and paste it transposed (Paste Special, Transpose), one row a figure.';
      case 'noTable': return 'No row of heads with items or figures below was found; check the file, or write a mapping.';
      case 'fieldNeeded': return `"${about}" is not said anywhere; add it to "constants" in the mapping: ${constants[about] ?? `"${about}": …`}, or write "${nameOf(about === 'plan' ? 'planStart' : about)}" and its value into cells above the table.`;
    }
  },
  large: ({what, cell}, limit) => `The cell ${cell} is filled, and up to ${limit} ${what} are read; copy the figures into a new table.`,
  mappingFault: ({at, expected}) => `at ${at || 'its top'} a mapping has ${expectationOf(expected)}; correct it by map.schema.json.`,
  why: {noField: 'no field fits its head', twoColumns: 'more than one meaning fits', apart: 'it stands apart from the table', period: 'a report has no place for it at an earlier or later date'},
  live: {
    page: 'expected a table as CSV, found a page; publish the sheet as "comma-separated values"',
    encoding: (name) => `expected text in ${name}, found other bytes; save it as "CSV UTF-8"`,
    noMapping: 'expected an element of that id with the mapping, found none; write its id, or the address of a file',
    mappingJson: 'expected JSON in the element of that id, found other text; correct it',
    mappingUnread: (address, why) => `the mapping ${address} cannot be read (${why}), so the table is not.`,
    drawn: (address) => `the table ${address} is drawn:`,
    undrawn: (address) => `the table ${address} is not drawn:`,
    unused: (ref, text, why) => `${ref}: "${text}" is not used: ${why}.`,
    more: (count) => `and ${count} more`,
    rest: (count) => `and ${count} more; civic-progress import says all`,
  },
};
