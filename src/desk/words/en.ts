import type {DeskWords} from './words.js';

const number = new Intl.NumberFormat('en');
const of = (count: number, one: string, many: string): string => `${number.format(count)} ${count === 1 ? one : many}`;
/** Rounded down, so that what fails does not read as if it held. */
const decimal = (value: number): string => number.format(Math.floor(value * 100) / 100);
const visions = {full: 'for everybody', protanopia: 'for eyes that lack red (protanopia)', deuteranopia: 'for eyes that lack green (deuteranopia)', tritanopia: 'for eyes that lack blue (tritanopia)'} as const;
const colourNames: DeskWords['look']['colourNames'] = {
  over: 'Surplus', met: 'Target met', pace: 'On track, in progress', partly: 'Kept in part, slightly behind', behind: 'Behind, missed', progress: 'Under the target, nothing said of what was due', neutral: 'Not comparable', text: 'Words', quiet: 'Lesser words', surface: 'Ground of the board', card: 'Ground of the cards', track: 'What is not reached', edge: 'Outlines', focus: 'Focus',
};

export const en: DeskWords = {
  lang: 'en',
  title: 'Desk of public promises',
  about: 'From a table to a board in an article. Nothing leaves this browser.',
  language: 'Language of the desk',
  steps: {bring: 'Bring', match: 'Match', check: 'Check', look: 'Look', handOver: 'Hand over'},
  undo: 'Undo', redo: 'Redo', close: 'Close',
  kept: {kept: 'Kept in this browser', refused: 'This browser keeps nothing (a private window does not): your work lasts as long as this tab. Take the report as a file under "Hand over" before you close it.'},
  otherTab: 'This report is open in another tab too; the tab that changes it last is the one that is kept. Close one of them.',
  nothingYet: 'There is no report here yet. Bring a table or a report first.',
  excerpt: 'What is counted here is what is shown here alone.',
  counts: (errors, advice) => (errors + advice === 0 ? 'nothing found' : [errors > 0 ? of(errors, 'error', 'errors') : '', advice > 0 ? `${number.format(advice)} to look at` : ''].filter(Boolean).join(', ')),
  crash: (reason) => `Something in the desk failed (${reason}). What you had is as it was; reload the page if it does not go on, your work is kept.`,
  bring: {
    choose: 'Choose a file', drop: 'or drop it here: .xlsx, .csv, .tsv, .html, or a report as .json, up to 20 MB',
    paste: 'Paste a table', pasted: 'Click here and press Ctrl+V (⌘V) to paste cells from a spreadsheet, a document or a page.',
    template: 'Start from the template', templateXlsx: 'Template as a workbook', templateCsv: 'Template as CSV',
    samples: 'Try it with a sample', goOn: 'Go on where you were', open: (name) => `Open ${name}`, remove: (name) => `Delete ${name}`,
    again: 'New figures for this report', againChoose: 'Choose the new table; it is read as the last one was',
    mapping: 'A mapping that you saved can be brought like any other file.', mappingWaits: 'The mapping is read. Now bring the table that it belongs to.', mappingUsed: 'The table is now read as the mapping says.',
    picture: 'The clipboard holds a picture, and a picture holds no cells. Copy the cells themselves in the spreadsheet or the page, then paste again.',
    clipboardEmpty: 'The clipboard holds no table. Copy some cells first, with their heads, then paste again.',
    noReport: (file) => `${file} is no report that can be drawn. What was open before stays. Mend these places in the file, then bring it again:`,
    brought: (file, figures) => `${file} is read: ${of(figures, 'figure', 'figures')}.`,
    noTable: 'No table of items or figures was found. Say below which row holds the heads and what the columns mean.',
  },
  match: {
    none: 'Nothing has to be matched: a report, or the template, says itself what its columns are. Go on to Check.',
    sheet: 'Sheet', kind: 'This sheet holds', kinds: {figures: 'figures or verdicts', report: 'fields of the report', ignored: 'nothing to be used'},
    headRow: 'Row of the heads', headRows: 'Head rows', end: 'Last row of the data',
    headsHere: (from, to) => (to > from ? `Rows ${from} and ${to} hold the heads` : `Row ${from} holds the heads`), endHere: (row) => `Row ${row} is the last of the data`, rowsAbout: 'Rows are chosen by dragging over their numbers, or with Shift and the arrows.',
    column: (letter, head) => `What column ${letter} (${head}) means`, unused: 'not used', meaning: 'Column',
    factor: 'Numbers are multiplied with', measure: 'What it counts, where a row counts several things', unit: 'Unit', scale: 'Shares are written as', scales: {'': 'as it seems', fraction: 'fractions (0.527)', percent: 'percentages (52.7)'},
    fill: 'An empty cell means the cell above', dates: 'Dates begin with', datesOf: {'': 'as it seems', dmy: 'the day', mdy: 'the month'}, decimal: 'Decimal mark', decimals: {'': 'as it seems', '.': 'point', ',': 'comma'},
    category: 'Category of every row',
    states: 'What the words of verdicts mean', statesAbout: 'Words that are not known are no verdicts yet.', undecided: 'not decided', better: 'Better is', betters: {'': 'not said for all', more: 'more', less: 'less', neutral: 'neither'},
    counted: (columns, rows) => (columns + rows === 0 ? 'Everything is used.' : `${of(columns, 'column', 'columns')} and ${of(rows, 'other place', 'other places')} are not used.`),
    notUsed: 'What is not used, and why', mappingAbout: 'What a sentence calls the mapping is what is chosen on this page.', save: 'Save the mapping as a file', load: 'Load a mapping',
    first: 'The first items', firstNone: 'They are drawn here as soon as the days of the plan and of the figures are known, and the items can be read.',
    replaced: 'The figures are made anew from the table. What you had changed in Check comes back with Undo.',
    label: (sheet) => `The table as it is${sheet === '' ? '' : `: ${sheet}`}`,
  },
  check: {
    head: 'The report', headAll: 'All fields of the report as a table',
    fieldNames: {title: 'Title', description: 'Description', publisher: 'Publisher', publisherUrl: 'Publisher’s address', plan: 'First and last day of the plan', planStart: 'First day of the plan', planEnd: 'Last day of the plan', asOf: 'Figures are of', published: 'Published on', lang: 'Language of the words', category: 'Category'},
    figures: 'The figures', findings: 'What was found', nothing: 'Nothing was found. The figures agree with each other; whether they are true, only you know.',
    needed: (field) => `Expected "${field}", found nothing. Fill it in under Check.`,
    guessed: (field, found) => `"${field}" is taken from the table to be "${found}". Correct it under Check if that is wrong.`,
    stateUnknown: (word) => `Nothing says what the word "${word}" means. Where figures tell how an item stands, it is shown in the details only. Say it under Match, or write a word that is known.`,
    betterMissing: 'No percentage is computed from value and target as long as nothing says whether more or less is better. Say it for all under Match, or add the column "better".',
    inMatch: (ref) => `Go to ${ref} under Match`,
    goTo: (ref) => `Go to ${ref}`, keep: 'Keep it, with a reason', reason: 'Why it stands', keepDone: 'Keep', keepAbout: 'The reason is published with the report.', known: (reason) => `Kept: ${reason}`,
    more: (count) => `and ${number.format(count)} more of these`,
    addRow: 'Add a row', removeRow: 'Delete the row', fillDown: 'Fill down', addColumn: 'Add a column', addLanguage: 'Add a language',
    find: 'Find', replaceBy: 'Replace by', replace: 'Replace all', printedGone: (count) => `${of(count, 'printed form', 'printed forms')} of the old value taken out ("as printed"), which the board would go on showing. Undo brings it back.`,
    replacedIn: (count) => `${of(count, 'cell', 'cells')} changed.`,
    compare: 'Compare with an earlier report', compareChoose: 'Choose the earlier report or table',
    compared: (title, {rose, fell, moved, added, gone, restated}) => {
      const parts = [[rose + fell, 'figure changed', 'figures changed'], [moved, 'target moved', 'targets moved'], [restated, 'earlier figure restated', 'earlier figures restated'], [added, 'figure new', 'figures new'], [gone, 'figure gone', 'figures gone']] as const;
      const said = parts.filter(([count]) => count > 0).map(([count, one, many]) => of(count, one, many));
      return `Against "${title}": ${said.length === 0 ? 'no figure changed' : said.join(', ')}.`;
    },
    keys: 'Arrows go from cell to cell, Enter changes a cell, Escape leaves it as it was, Shift with arrows chooses several; Ctrl+C, Ctrl+V, Ctrl+D (fill down), Delete, Ctrl+Z.',
    drawn: 'As readers will see the chosen row', drawnNone: 'The promise of the chosen row is drawn here as soon as the days of the plan and of the figures are known, and the row can be read.',
  },
  look: {
    element: 'Show', elements: {board: 'Board', grid: 'Categories', summary: 'Summary', ring: 'A ring'}, width: 'Width', whole: 'all there is', theme: 'On a page that is', themes: {light: 'light', dark: 'dark'}, elder: 'large letters',
    none: 'There is nothing to be drawn while there are errors. Check says what they are.', preview: 'As readers see it',
    print: 'Print, or look at the print', settings: 'How it is to look', settingsAbout: 'This goes into the snippets and into the folder that is published. Pictures keep the colours of the library.',
    scheme: 'Light or dark', schemes: {'': 'as the page around it', auto: 'as the reader’s system', light: 'always light', dark: 'always dark'}, fold: 'Categories', folds: {'': 'closed from 60 promises on', categories: 'closed', none: 'open'}, size: 'Size of the text, px',
    colours: (scheme) => `Colours on a ${scheme} page`, colourNames,
    plainColours: 'Back to the colours of the library', coloursHold: 'Contrast holds, and the standings can be told apart by all eyes.',
    colourFinding({code, name, other, vision, found, expected}) {
      const [one, two] = [colourNames[name], other === null ? '' : colourNames[other]];
      switch (code) {
        case 'colour': return `"${one}" is no colour that covers what is behind it.`;
        case 'contrast': return `"${one}" on "${two}" has a contrast of ${decimal(found)} to 1; at least ${decimal(expected)} to 1 is needed to make it out.`;
        case 'alike': return `"${one}" and "${two}" are too much alike ${visions[vision]}: ${decimal(found)} apart, at least ${decimal(expected)} are needed.`;
      }
    },
  },
  handOver: {
    none: 'There is nothing to hand over while there are errors. Check says what they are. The table can be saved as it is:', errors: 'Errors are left',
    files: 'Files', report: 'Report (JSON)', workbook: 'Table (.xlsx)', rows: 'Table (CSV)', mapping: 'Mapping for the next table', svg: 'Picture (SVG)', png: 'Picture (PNG)', card: 'Picture for links, 1200 × 630', page: 'Board as HTML, without script', text: 'Board as text',
    part: 'Of', whole: 'the whole board',
    folder: 'A folder to publish', address: 'Address that the folder will have', addressAbout: 'Unpack the archive there. The snippets below name this address.',
    addressWrong: (text) => `Expected the address of a folder, such as https://city.example/pledges/, found "${text}".`,
    zip: 'Archive of the folder (.zip)', working: 'One moment …', snippets: 'To paste into an article',
    noPicture: 'This browser could not draw the picture; take the SVG.',
  },
};
