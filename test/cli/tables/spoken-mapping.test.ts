// The reasons of a guess in the language of whoever opens the file of the mapping.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {test} from 'node:test';
import {guessMapping, mappingFault, readTable, type Sheet} from '../../../src/tables.js';
import {templateReport} from '../../../src/checker/template-report.js';
import {writeTable} from '../../../src/tables.js';
import {spokenMapping} from '../../../src/words/spoken-mapping.js';
import {en} from '../../../src/words/en.js';
import {zhHans} from '../../../src/words/zh-hans.js';

const N = null;
const sheet = (name: string, ...cells: (string | number | null)[][]): Sheet => ({name, cells});
/** Sheets whose guess has every reason that there is. */
const sheets: readonly Sheet[] = [
  ...writeTable(templateReport(en.template, 'en', new Date('2026-06-30')), {lang: 'en', all: true}),
  sheet('words', ['Promise of the city', 'Target', 'Status', 'Q2 2026 target'], ['Homes for all', 10, 'Done', 5], ['Trees for all', 20, 'Delayed', 7]),
  sheet('first', ['Which', 'Target', 'Value', 'ID'], ['Homes', 10, 5, 1], ['Trees', 20, 4, 2]),
  sheet('only', ['Category', 'Target', 'Value'], ['Homes', 10, 5], ['Trees', 20, 4]),
  sheet('codes', ['Item', 'Code', 'Indicator', 'Target', 'Value'], ['Homes', 1, 'built', 10, 5], [N, 2, 'let', 20, 4]),
  sheet('two rows', ['Item', 'Year one', N, N], [N, 'Target', 'Value', 'Share'], ['Homes', 10, 5, '50%'], ['Trees', 20, 4, '20%']),
  {...sheet('kept back', ['Item', 'Value'], ['a', 1]), isHidden: true},
  sheet('wide', Array.from({length: 501}, (_, i) => `h${i}`), ['a']),
  sheet('none', ['Ann', 'Bob']),
];
const reasonsOf = ({tables}: ReturnType<typeof guessMapping>['mapping']): string[] => tables.flatMap(({reason, columns = []}) => [reason, ...columns.map((one) => one.reason)]).filter((reason) => reason !== undefined);

test('every reason that the sources hold has Chinese words', () => {
  const folder = new URL('../../../src/tables/', import.meta.url);
  const texts = readdirSync(folder, {recursive: true}).map(String).filter((name) => /^guess.*\.ts$/.test(name)).map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n');
  const written = [...texts.matchAll(/(?:reason: |codeReason = |\? |: )(['`])((?:its?|what|no|the) [^'`]{10,}?)\1/g)].map(([, , reason]) => reason!.replace(/\$\{head\.rows[^}]*\}` : ''\}?/g, '').replace(/\$\{mostColumns\}/g, '500').replace(/\$\{name\}/g, 'value'));
  assert.ok(written.length >= 12, String(written.length));
  for (const reason of written.filter((one) => !one.includes('${'))) assert.match(zhHans.table.reason(reason), /^[^a-z]*$/, reason);
});

test('a mapping that was guessed has each of its reasons in the language that is asked for, and reads as before', () => {
  const {mapping} = guessMapping(sheets);
  const chinese = spokenMapping(mapping, zhHans.table);
  assert.equal(reasonsOf(chinese).length, reasonsOf(mapping).length);
  for (const reason of reasonsOf(chinese)) assert.match(reason, /^[^a-z]*$/);
  assert.deepEqual(spokenMapping(mapping, en.table), mapping);
  assert.equal(mappingFault(chinese), null);
  const read = (one: typeof mapping) => JSON.stringify(readTable(sheets, one).draft);
  assert.equal(read(chinese), read(mapping));
  // What has been said in Chinese stays as it is, in either language.
  assert.deepEqual(spokenMapping(chinese, zhHans.table), chinese);
  assert.deepEqual(spokenMapping(chinese, en.table), chinese);
});
