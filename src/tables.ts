// Tables and reports: any sheets to a report, a report to sheets. Pure: reads no file and needs no page.
export type {Cell, CellError, Percent, Unsolved} from './tables/cell.js';
export {columnHelp, type Help, reportFieldHelp} from './tables/column-help.js';
export {type Column, columns, type Field, type ReportColumn, reportFields, type TemplateLang} from './tables/columns.js';
export type {TableCode, TableFinding, Unused} from './tables/finding.js';
export {type Guess, guessMapping} from './tables/guess.js';
export {type MappingExpectation, type MappingFault, mappingFault, mappingOf} from './tables/check-mapping.js';
export type {ColumnMapping, Mapping, TableMapping} from './tables/mapping.js';
export {originOf} from './tables/origin.js';
export {readTable, type TableReading} from './tables/read-table.js';
export {type Merge, refOf, type Sheet} from './tables/sheet.js';
export {textRows} from './tables/text-rows.js';
export {type WriteOptions, writeRows, writeTable} from './tables/write-table.js';
