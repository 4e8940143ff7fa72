// The drop-in file of tables: with it `src` of every element may be a CSV, such as a published sheet.
import {provideTables} from './elements/controllers/table-provider.js';
import {readAnswer} from './live/read-answer.js';

provideTables(readAnswer);
