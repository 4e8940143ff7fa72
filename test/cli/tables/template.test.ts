// The template: twelve rows of example of which nothing is found, lists for closed words, days as days, a help sheet made from the list of columns and the words of the schema.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {strFromU8, unzipSync} from 'fflate';
import {audit} from '../../../src/audit/audit.js';
import {templateReport} from '../../../src/checker/template-report.js';
import {workbookOf} from '../../../src/files/workbook.js';
import {parse} from '../../../src/schema/parse.js';
import type {Report} from '../../../src/schema/report.js';
import {type Cell, columnHelp, columns, readTable, reportFieldHelp, reportFields, writeTable} from '../../../src/tables.js';
import {type ChoiceSet, choiceOf, wordsOfSet} from '../../../src/tables/read/choice.js';
import {stateOf, states} from '../../../src/tables/read/state.js';
import {en} from '../../../src/words/en.js';
import {zhHans} from '../../../src/words/zh-hans.js';
import {sheetsIn} from './workbook.js';

const {$defs: defs} = JSON.parse(readFileSync(new URL('../../../src/schema/report.schema.json', import.meta.url), 'utf8')) as {$defs: Record<string, any>};

for (const [lang, words] of [['en', en], ['zh-Hans', zhHans]] as const) {
  const report = (day = '2026-06-30') => templateReport(words.template, lang, new Date(day));
  const book = () => workbookOf(writeTable(report(), {lang, all: true}));

  test(`the template in ${lang} has twelve rows of figures of which the checker finds nothing, on any day of the year`, () => {
    for (const day of ['2026-01-01', '2026-06-30', '2026-12-31', '2028-02-29']) {
      assert.deepEqual(audit(parse(report(day))), []);
      assert.equal(writeTable(report(day), {lang, all: true})[1].cells.length, 1 + 12);
    }
  });

  test(`the template in ${lang} is read again as the report that it was, with no cell in the column that people leave alone`, async () => {
    const found = readTable(sheetsIn(await book()));
    assert.deepEqual(JSON.parse(JSON.stringify(found.draft)), report());
    assert.deepEqual([found.findings, found.unused.map(({why}) => why)], [[], ['help']]);
    const [, figures] = writeTable(report(), {lang, all: true});
    assert.deepEqual(figures.cells.slice(1).map((row) => row[figures.cells[0]!.length - 1] ?? null), Array(12).fill(null));
  });

  test(`the template in ${lang} holds days as days`, async () => {
    const [fields, figures] = sheetsIn(await book());
    const day = (cell: Cell | undefined): string | null => (cell instanceof Date ? cell.toISOString().slice(0, 10) : null);
    const named = (name: string): string => reportFields.find(({field}) => field === name)!.name[lang];
    for (const [name, wanted] of [['planStart', '2026-01-01'], ['planEnd', '2026-12-31'], ['asOf', '2026-06-30']] as const) assert.equal(day(fields!.cells.find(([head]) => head === named(name))![1]), wanted);
    const column = figures!.cells[0]!.indexOf(columns.find(({field}) => field === 'verdictDate')!.name[lang]);
    assert.deepEqual(new Set(figures!.cells.slice(1).map((row) => day(row[column]))), new Set(['2026-06-30', null]));
  });

  test(`the template in ${lang} offers the words of every closed column, in its rows and in those below`, async () => {
    const files = unzipSync(await book());
    const xml = strFromU8(files['xl/worksheets/sheet2.xml']!);
    const [heads] = writeTable(report(), {lang, all: true})[1].cells;
    const letters = (column: number): string => (column < 26 ? '' : 'A') + String.fromCharCode(65 + (column % 26));
    const lists = new Map([...xml.matchAll(/<dataValidation [^>]*showErrorMessage="(\d)" sqref="([A-Z]+)2:\2(\d+)"><formula1>"([^"]*)"<\/formula1>/g)].map(([, closed, column, last, list]) => [column!, {closed, last: Number(last), list: list!.split(',')}]));
    const closed = columns.filter(({kind, field}) => kind === 'choice' && field !== 'verdict');
    assert.equal(lists.size, closed.length + 1);
    for (const {field, name} of closed) {
      const {list, closed: isClosed, last} = lists.get(letters(heads!.indexOf(name[lang])))!;
      assert.deepEqual([list, isClosed], [wordsOfSet(field as ChoiceSet, lang), '1']);
      assert.ok(last > 500);
      for (const word of list) assert.notEqual(choiceOf(field as ChoiceSet, word), null);
    }
    // A word of the publisher's own is taken too.
    const verdicts = lists.get(letters(heads!.indexOf(columns.find(({field}) => field === 'verdict')!.name[lang])))!;
    assert.deepEqual([verdicts.list.map(stateOf), verdicts.closed], [states, '0']);
  });

  test(`the help in ${lang} has a row for each column and each field, with the words that they take`, () => {
    const [, , help] = writeTable(report(), {lang, all: true});
    const rows = new Map(help.cells.map(([head, ...others]) => [head, others]));
    for (const [name, {help: words, example}] of [...columns.map(({field, name: one}) => [one, columnHelp[field]] as const), ...reportFields.map(({field, name: one}) => [one, reportFieldHelp[field]] as const)]) assert.ok(help.cells.some(([head, text, one]) => head === name[lang] && String(text).startsWith(words[lang]) && (one ?? '') === example[lang]), name[lang]);
    for (const {field, kind, name} of columns) if (kind === 'choice') for (const word of field === 'verdict' ? [] : wordsOfSet(field as ChoiceSet, lang)) assert.ok(String(rows.get(name[lang])![0]).includes(word), word);
  });
}

test('the words of closed columns are those of the schema, none more and none less', () => {
  const kinds = defs['ValueTarget'].properties.kind.enum as string[];
  const wanted: Readonly<Partial<Record<ChoiceSet, readonly string[]>>> = {
    basis: defs['Basis'].enum, better: defs['ProgressMetric'].properties.direction.enum, qualifier: defs['Qualifier'].enum, targetKind: [...kinds, 'range', 'none'], of: defs['Stated'].properties.of.enum,
    planRule: defs['Pace'].properties.rule.enum, milestone: defs['Milestone'].properties.state.enum, unit: defs['DeclaredCount'].properties.unit.enum, overlap: defs['DeclaredCount'].properties.overlap.enum,
  };
  for (const [set, words] of Object.entries(wanted) as [ChoiceSet, string[]][]) assert.deepEqual(wordsOfSet(set, 'en').map((word) => choiceOf(set, word)).sort(), [...words].sort(), set);
  assert.deepEqual([...states].sort(), [...defs['State'].enum].sort());
});

test('a scale of the publisher is offered for verdicts, in the place of the words of the schema', () => {
  const report: Report = {...templateReport(en.template, 'en', new Date('2026-06-30')), statuses: [{id: 'kept', label: 'Promise kept', state: 'achieved'}, {id: 'broken', label: 'Promise broken', state: 'missed'}]};
  const [, {choices, cells}] = writeTable(report, {lang: 'en'});
  assert.deepEqual(choices.find(({column}) => cells[0]![column] === 'verdict')!.words, ['Promise kept', 'Promise broken']);
});

test('words that a list of a workbook cannot hold are not offered, and the workbook is read as before', async () => {
  const sheets = [{name: 'S', cells: [['a'], ['b']], choices: [{top: 1, bottom: 5, column: 0, words: ['one, two', 'three'], isClosed: true}, {top: 1, bottom: 5, column: 0, words: ['x'.repeat(300)], isClosed: true}, {top: 1, bottom: 5, column: 0, words: ['<&>'], isClosed: true}]}];
  const bytes = await workbookOf(sheets);
  const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);
  assert.deepEqual([...xml.matchAll(/<formula1>(.*?)<\/formula1>/g)].map(([, list]) => list), ['"&lt;&amp;&gt;"']);
  assert.deepEqual(sheetsIn(bytes)[0]!.cells, [['a'], ['b']]);
});
