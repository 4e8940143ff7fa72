import {sentenceOf} from '../schema/error.js';
import type {Format} from './format.js';
import type {Spot} from '../checker/scan.js';
import {rules} from './rule-words-en.js';
import {tableWords} from './table-words-en.js';
import {enSeries} from './series-words.js';
import {shortened} from './shortened.js';
import type {Words} from './words.js';

const count = (number: number, one: string, other: string, format: Format): string => `${format.number(number)} ${number === 1 ? one : other}`;

function counts({errors, advice, information, notes}: Readonly<Record<'errors' | 'advice' | 'information' | 'notes', number>>, format: Format): string {
  return `${count(errors, 'error', 'errors', format)}, ${format.number(advice)} advice, ${format.number(information)} information, ${count(notes, 'note', 'notes', format)}`;
}

/** English. */
export const en: Words = {
  lang: 'en',
  usage: `Usage: civic-progress check FILE... [--json] [--lang en|zh-Hans]
       civic-progress render FILE --target html|svg|png|card|text|wechat|email [--out FILE]
                      [--lang LANG] [--theme light|dark|auto] [--part NAME=VALUE,...]
       civic-progress embed FILE [--target script|iframe] [--base-url URL] [--lang LANG]
       civic-progress preview FILE [--port PORT] [--map M.json] [--lang LANG]
       civic-progress publish FILE --base-url URL --out FOLDER [--desk] [--lang LANG]
       civic-progress init FILE [--lang en|zh-Hans]
       civic-progress import FILE [--map M.json] [--out report.json] [--lang en|zh-Hans]
       civic-progress export REPORT --out FILE.xlsx|FILE.csv [--lang en|zh-Hans]
       civic-progress template --out FILE.xlsx|FILE.csv [--lang en|zh-Hans]
       civic-progress series FILE... --out FILE [--lang en|zh-Hans]
       civic-progress desk [FILE] [--open] [--port NUMBER] [--lang en|zh-Hans]
       civic-progress --help | --version

check says whether reports follow report.schema.json, then whether their figures agree with each other.
render writes a report as it is shown where no script runs.
embed prints what to paste into a page.
preview shows a report in the browser, beside its findings, and draws it anew each time the file is saved.
publish writes a folder that any web server can serve: the page of the report, the page for frames,
the scripts, oEmbed answers, and the snippets for those who embed it.
init writes a first report with example figures into a new file.
import turns a table (.xlsx, .csv, .tsv, .html, or the https address of a published sheet) into a report.
export writes a report as a table, template an example to be filled in.
check, render and preview take a table too, as import reads it; and check, render, embed, preview and publish a series,
whose latest report they draw and whose other reports they read too.
series writes a series of reports of one plan, and says what a careful reader would ask about them;
what stands in the file already of changes and of missing reports is kept.
desk serves a page to this machine on which a table becomes a report, is checked, and is handed over;
nothing leaves the browser. It runs until it is ended with Ctrl+C.
FILE may be - for standard input, but for init and preview.

  --json           one JSON document for machines instead of sentences
  --lang           language: of the sentences of check, en or zh-Hans, default that of the environment;
                   of what the others write, default that of the report; publish: en, zh-Hans or zh-Hant
  --target         what to write; of embed script (default) or iframe
  --out            file to write; default: standard output, for png and card a file must be named;
                   publish: the folder, a new or empty one, or one that was published before
  --theme          colours; default: light, in html those of the page
  --part           one part instead of the board: category=3, item=7, metric=ID, or item=1,metric=2
  --over-time      one figure over time, with --part metric=ID: the chart as svg or png, its table in the others
  --src            html: address of the report, which the element then loads
  --inline         html: puts the report into the markup
  --styles         html: puts the styles into the markup; else link civic-progress.css
  --heading-level  html: level of the first heading, 1 to 6
  --image-url      email: address of the picture made with --target png
  --font           png: font file, may be given more than once; default: those of fontconfig
  --scale          png: pixels for each px, default 2
  --width          png: width in pixels instead of a scale
  --map            how a table is read: the file that import wrote, or your own by map.schema.json
  --base-url       address of the folder that the report and the drop-in are published in
  --desk           publish: the desk too, as desk.html
  --open           desk: the browser opens it
  --port           preview, desk: the port of this machine; default: preview a free one, desk 7410 where that is free
  --help           this text
  --version        the version

Exit code: 0 no errors (there may be advice), 1 errors, 2 wrong usage, or a file that cannot be read or drawn.`,
  fault({code, word, expected = []}) {
    switch (code) {
      case 'command': return `There is no command "${word}"; the commands are ${expected.join(', ')}.`;
      case 'option': return `There is no option "${word}" here.`;
      case 'value': return `The option "${word}" needs a value, such as "${word} ${expected[0]}".`;
      case 'surplus': return `The option "${word}" takes no value.`;
      case 'noCommand': return `A command is missing; the commands are ${expected.join(', ')}.`;
      case 'noFile': return 'Name the file of a report.';
      case 'oneFile': return `One report at a time; take out "${word}".`;
      case 'choice': return `"${word}" is not known; choose one of ${expected.join(', ')}.`;
      case 'form': return `"${word}" cannot be read; write it like "${expected[0]}".`;
      case 'needed': return `The option "${word}" is needed; ${expected.length === 1 ? `for example "${word} ${expected[0]}"` : `choose one of ${expected.join(', ')}`}.`;
    }
  },
  noLanguage: (tag, tags) => `There are no words in "${tag}"; choose ${tags.slice(0, -1).join(', ')} or ${tags.at(-1)}.`,
  trouble(trouble, {number}) {
    switch (trouble.code) {
      case 'missing': return 'There is no such file; check its name and folder.';
      case 'denied': return 'The file may not be read; ask its owner for the permission to read it.';
      case 'directory': return 'This is a folder; name the JSON files in it.';
      case 'empty': return 'The file is empty; save the report into it again.';
      case 'large': return `The file has ${trouble.size === null ? 'more than the limit' : `${number(trouble.size / 1e6)} MB`}; up to ${number(trouble.limit / 1e6)} MB are read. Check that it is a report, and split it if it is.`;
      case 'encoding': return 'The file is not UTF-8, it may be GBK; save it as UTF-8.';
      case 'utf16': return 'The file seems to be UTF-16 without a byte-order mark; save it as UTF-8.';
      case 'html': return 'This is a web page or XML, not JSON; save the data file itself, not the page that shows it.';
      case 'table': return 'This is a table such as CSV, not JSON; turn it into a report first: civic-progress import FILE --out report.json.';
      case 'workbook': return 'This is a workbook such as Excel writes, not JSON; turn it into a report first: civic-progress import FILE --out report.json.';
      case 'workbookLocked': return 'The workbook is locked with a password; open it in Excel, save it without one, and try again.';
      case 'workbookOld': return 'This is a workbook of the old kind (.xls, Excel 97 to 2003); save it as .xlsx.';
      case 'workbookOds': return 'This is a workbook of LibreOffice (.ods); save it as .xlsx.';
      case 'workbookBinary': return 'This is a binary workbook (.xlsb); save it as .xlsx.';
      case 'workbookBroken': return 'This is no workbook that can be read; it may be cut off or of another program. Open it in Excel or LibreOffice and save it as .xlsx.';
      case 'workbookEmpty': return 'The workbook has no filled cell; check that it is the right one.';
      case 'workbookLarge': return `The workbook unpacks to more than ${number(trouble.limit / 1e6)} MB; no table of pledges does. Copy the sheets with the figures into a new one.`;
      case 'sheetLarge': return tableWords.large(trouble, number(trouble.limit));
      case 'sheetsMany': return `The file has ${number(trouble.found)} sheets or tables, up to ${number(trouble.limit)} are read; copy those with the figures into a new file.`;
      case 'noTables': return 'This page has no table with rows and columns; save the page or the part of it that shows the table.';
      case 'pdf': return 'This is a PDF, which holds no cells; ask its publisher for the workbook, or copy the table into one.';
      case 'isJson': return 'This is JSON and no table; "civic-progress check" reads a report, "export" makes a table of it.';
      case 'insecure': return 'The address has no https, so the figures could be changed on their way; use an https address, or save the file and name it.';
      case 'address': return `The server answered ${trouble.status}; check the address, and that the sheet is published to the web.`;
      case 'mapping': return trouble.fault === 'missing' ? `There is no mapping ${trouble.file}; check the name, or leave --map out and take the one that is guessed.` : `${trouble.file} is no mapping: ${trouble.fault === 'json' ? 'it is no JSON; mend it, or leave --map out and take the one that is guessed.' : tableWords.mappingFault(trouble.fault)}`;
      case 'system': return `The file could not be read (${trouble.error}); try again or copy it elsewhere.`;
      case 'json': {
        const where = trouble.line === null ? '' : ` at line ${trouble.line}, column ${trouble.column}`;
        if (trouble.kind === 'end') return `The JSON ends too early${where}; the file may be cut off. Save it again in full.`;
        if (trouble.kind === 'comma') return `This is not JSON${where}: there is a comma with nothing after it before "${trouble.found}"; take it out.`;
        if (trouble.kind === 'apart') return `This is not JSON${where}: a comma is missing before this place, behind the value that comes before it; put one there.`;
        if (trouble.kind === 'number') return `This is not JSON${where}: it has no ${trouble.found}; leave the field out where no number is known.`;
        return `This is not JSON${where}${trouble.line === null ? '' : `: "${trouble.found}" cannot stand there`}; mend it there, or save the file again.`;
      }
    }
  },
  level: {error: 'error', advice: 'advice', info: 'information'},
  structure: {
    type: 'Another kind of value is needed', required: 'A field is missing', enum: 'A word is not one of the allowed ones', minimum: 'A number is too small',
    maximum: 'A number is too large', above: 'A number is too small', form: 'A text has another form than needed', empty: 'A text is empty', few: 'A list is too short', many: 'A list is too long',
    unknown: 'The schema does not know a field', depth: 'The data is nested too deep', version: 'The report is of a newer major version',
    newer: 'The report is of a newer version', twice: 'A name stands twice in one object', digits: 'A number loses digits',
  },
  // The sentences of `parse` name the place first; here it stands before them already.
  finding({code, ...finding}) {
    switch (code) {
      case 'twice': return `"${shortened(String(finding.found))}" stands twice in this object, first at ${en.spot(finding.expected as Spot)}; only the last one is read. Take one of them out.`;
      case 'digits': return `${shortened(String(finding.found))} has more digits than a number keeps, it would be shown as ${finding.expected}; write it with a larger unit, or round it.`;
      default: return `${sentenceOf({...finding, code, pointer: ''}).slice('report: '.length)}.`;
    }
  },
  form: (form) => `Write it like ${form}.`,
  rules,
  whole: 'the whole report',
  item: (number, title) => [number === null ? title === null ? '' : 'item' : `item ${number}`, title === null ? '' : `“${title}”`].filter(Boolean).join(' '),
  spot: ({line, column}) => `line ${line}, column ${column}`,
  known: (reason) => `Known: ${reason}`,
  more: (count, {number}) => `and ${number(count)} more; --json lists all of them.`,
  counts: (all, format) => `${counts(all, format)}.`,
  nothing: 'Nothing found.',
  notCompared: 'The figures were not compared yet: mend the errors first.',
  drawn: 'Advice and information are no errors: they do not stop the report from being drawn.',
  noReport: 'This is no report that can be drawn; correct the errors above. "civic-progress check" says all of them.',
  table: tableWords,
  undrawn(fault) {
    switch (fault.code) {
      case 'noPart': return `The report has no "${fault.part}"; take the id or the number that the file gives.`;
      case 'unwritten': return `${fault.file} could not be written (${fault.error}); check the folder and its permissions.`;
      case 'unbuilt': return 'The drop-in files are missing, so their integrity is not known; run "npm run build", or install the package from npm.';
      case 'noLibrary': return 'PNG needs one more package; run "npm install @resvg/resvg-wasm".';
      case 'noFont': return 'No font was found; name one with --font FILE, for Chinese for example NotoSansCJK-Regular.ttc.';
      case 'badFont': return `${fault.file} is no font that can be drawn with; name a TrueType or OpenType file (.ttf, .otf, .ttc).`;
      case 'noGlyph': return `No font has ${fault.characters.slice(0, 20).map((one) => `${one} (U+${one.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`).join(', ')}${
        fault.characters.length > 20 ? ` and ${fault.characters.length - 20} more` : ''}; ${fault.isNamed ? 'add a font that has them with another --font FILE' : 'install one, such as fonts-noto-cjk, or name one with --font FILE'}.`;
    }
  },
  crash: (reason) => `The checker itself failed (${reason}); please report it to civic-progress with the file.`,
  notChecked: 'Not checked: whether the figures, sources and texts are true, and whether addresses can be reached.',
  total: (files, all, unread, format) => `${count(files, 'file', 'files', format)}: ${counts(all, format)}${unread > 0 ? `; ${format.number(unread)} could not be read` : ''}.`,
  series: enSeries,
  template: {
    title: 'Example: our pledges of this year', publisher: 'Name of the office', source: 'Example: progress report',
    housing: {
      label: 'Housing', office: 'Housing Office', unit: 'homes',
      homes: {item: 'New homes', text: 'Build at least 1,000 homes by the end of the year.', label: 'Homes finished', north: 'in the north', south: 'in the south', note: 'All figures here are made up.'},
      repairs: {item: 'Repairs', label: 'Homes repaired', milestone: 'Advice office opened'},
    },
    parks: {
      label: 'Parks', office: 'Parks Office',
      trees: {item: 'Street trees', text: 'Plant at least 1,000 trees.', label: 'Trees planted', felled: 'Trees felled', unit: 'trees'},
      playgrounds: {item: 'Playgrounds', label: 'Playgrounds renewed', unit: 'playgrounds', rate: 'Homes within ten minutes of a park'},
    },
    air: {
      label: 'Air and services', office: 'Environment Office',
      dust: {item: 'Cleaner air', label: 'Fine dust, mean of the year', unit: 'μg/m³', days: 'Days with good air', dayUnit: 'days'},
      online: {item: 'Register office online', text: 'Every application can be made online.', milestone: 'All applications online'},
    },
  },
  init: {
    first: {
      title: 'Example: our pledges of this year', publisher: 'Name of the office',
      housing: {label: 'Housing', item: 'New homes', metric: 'Homes finished', unit: 'homes'},
      parks: {label: 'Parks', item: 'Street trees', metric: 'Trees planted', unit: 'trees'},
      advice: {item: 'Advice office', milestone: 'Office opened'},
    },
    written: (file) => `${file} is written, with example figures. Put your own in their place: civic-progress preview ${file} shows it while you write. Then run: civic-progress check ${file}`,
    fault: (fault, file) => (fault.code === 'exists' ? `${file} is there already and stays as it is; name a new file.` : `${file} could not be written (${fault.error}); mend that, or name another file.`),
  },
  upload: ({own, files}, base) => `Upload ${own.join(', ')} and, from the folder dist of the package, ${files.join(' and ')} ${base === null
    ? 'into the folder of the page that the snippet stands on; its addresses are relative, --base-url gives them whole' : `to ${base}`}.`,
  noPort: (port, error) => (error === 'EADDRINUSE' ? `Port ${port} is taken; name another one, or leave --port out: then a free one is taken.` : `Port ${port} could not be opened (${error}); leave --port out: then a free one is taken.`),
  preview: {
    serving: (file, address) => `${file} is shown at ${address} and drawn anew each time it is saved. Ctrl+C stops it.`,
    noFile: (file) => `"${file}" cannot be saved again; name a file on this machine.`,
    unread: 'The file could not be read',
    drawn: (time) => `Drawn at ${time}.`,
    kept: (time) => `The file as it was at ${time} cannot be drawn; the picture is the last that could be. Mend the errors and save it again.`,
    none: 'The file cannot be drawn; mend the errors and save it again, then its picture is here.',
    stopped: 'The preview has ended, and nothing here is drawn anew; start it again.',
    title: 'Preview', board: 'Board', categories: 'Categories', figures: 'Single figures', figure: 'Figure',
    noFigures: 'No figure can be named: give items a number or an id, and each of their figures can stand on a page by itself.',
    findings: 'Findings',
  },
  desk: {
    serving: (address) => `The desk is at ${address} ; open it in a browser. End it with Ctrl+C.`,
    unbuilt: 'The desk is missing; run "npm run build", or install the package from npm.',
  },
  publish: {
    baseUrl: (text) => `The option "--base-url" needs the whole address of the folder, such as https://city.example/pledges/, without query, hash and password, its path of the letters a to z, digits and ". _ ~ -"; found "${text}".`,
    insecure: (base) => `${base} is not https: pages with https cannot embed it.`,
    destination(fault, folder) {
      switch (fault.code) {
        case 'foreign': return `${folder} has other files in it; name an empty folder, a new one, or one that was published before.`;
        case 'file': return `${folder} is no folder, or lies in a file; name a folder.`;
        case 'denied': return `${folder} may not be written; ask its owner for the permission, or name another folder.`;
        case 'locked': return `${folder} is being written by another publisher; wait until it has ended, then run this again.`;
        case 'system': return `${folder} could not be written (${fault.error}); mend that, or name another folder.`;
      }
    },
    stopped: 'Nothing was published: mend the errors first.',
    noPicture: (reason) => `board.png was left out: ${reason}`,
    done: (files, written, folder, format) => `${folder}: ${count(files, 'file', 'files', format)}, ${format.number(written)} of them new or changed.`,
    next: (base) => `Put the folder at ${base} and send the headers of _headers (Netlify, Cloudflare) or nginx.conf (nginx). ${base}snippets.html is for those who embed the report.`,
  },
  pages: {
    embed: 'Put this board on your page',
    figures: 'The figures (JSON)',
    forms: {'board.png': 'As a picture (PNG)', 'board.svg': 'As a picture (SVG)', 'board.txt': 'As text'},
    copy: 'Copy',
    copied: 'Copied.',
    copyByHand: 'Selected: copy it with Ctrl+C, on a Mac ⌘C.',
    snippets: {
      script: {heading: 'With a script', note: 'For a page that may run scripts. The board is part of the page and takes its width; until it is drawn, and where no script runs, the words in it stay.'},
      frame: {heading: 'In a frame', note: 'For a page that takes nothing else. The second line gives the frame the height of the board; without it the board scrolls in the frame.'},
      address: {heading: 'WordPress and other systems that embed by address (oEmbed)', note: 'Put this address on a line of its own. It also names the page to link to.'},
      html: {heading: 'Without any script', note: 'The whole board as it stands today, for a page that runs no script. It does not follow later figures.'},
    },
  },
};
