// The template and an exported report, opened and saved by LibreOffice as a workbook and as rows of text: nothing is lost.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {strFromU8, unzipSync} from 'fflate';
import {exportTable} from '../../../src/cli/export.js';
import {sheetsOf} from '../../../src/files/sheets.js';
import {template} from '../../../src/cli/template.js';
import {en} from '../../../src/words/en.js';
import {zhHans} from '../../../src/words/zh-hans.js';
import {readTable} from '../../../src/tables.js';
import {has, officePath} from '../../needs.js';

const plain = (value: unknown): any => JSON.parse(JSON.stringify(value));

if (await has('LibreOffice', 'workbooks that LibreOffice opens and saves', import.meta.url)) {
  describe('a workbook that LibreOffice opens and saves', () => {
    const home = mkdtempSync(join(tmpdir(), 'civic-progress-office-'));
    after(() => rmSync(home, {recursive: true, force: true}));

    /** A file as LibreOffice saves it in another form. */
    function saved(file: string, form: string, ending: string): Uint8Array {
      const folder = mkdtempSync(join(home, 'saved-'));
      execFileSync(officePath() ?? 'soffice', [`-env:UserInstallation=file://${home}/profile`, '--headless', '--convert-to', form, '--outdir', folder, file], {stdio: 'pipe'});
      return readFileSync(join(folder, basename(file).replace(/\.\w+$/, `.${ending}`)));
    }
    const read = (bytes: Uint8Array) => {
      const found = sheetsOf(bytes);
      assert.ok('sheets' in found, JSON.stringify(found));
      return readTable(found.sheets);
    };

    for (const [lang, words] of [['en', en], ['zh-Hans', zhHans]] as const) {
      it(`has all that the template in ${lang} had: report, figures, help, days as days`, async () => {
        const file = join(home, `template-${lang}.xlsx`);
        assert.equal(await template(file, words.template, lang, new Date('2026-06-30')), null);
        const before = read(readFileSync(file));
        const found = read(saved(file, 'xlsx:Calc MS Excel 2007 XML', 'xlsx'));
        assert.notEqual(found.report, null);
        assert.deepEqual(plain(found.draft), plain(before.draft));
        assert.deepEqual(found.findings.map(({code, ref}) => [code, ref]), before.findings.map(({code, ref}) => [code, ref]));
        assert.deepEqual(found.mapping, before.mapping);
        // Lists of words are offered as before, each for its column.
        const lists = (bytes: Uint8Array) => [...strFromU8(unzipSync(bytes)['xl/worksheets/sheet2.xml']!).matchAll(/<dataValidation [^>]*sqref="([A-Z]+)2:[^>]*><formula1>(.*?)<\/formula1>/g)].map(([, column, words]) => [column, words!.replace(/&quot;/g, '"')]);
        assert.equal(lists(readFileSync(file)).length, 8);
        assert.deepEqual(lists(saved(file, 'xlsx:Calc MS Excel 2007 XML', 'xlsx')), lists(readFileSync(file)));
      });
    }

    for (const name of ['qingdao-2021-half-year', 'made-up-quarters', 'made-up-promises', 'made-up-air-quality']) {
      it(`has every field of ${name}`, async () => {
        const report = JSON.parse(readFileSync(fileURLToPath(new URL(`../../../demo/data/${name}.json`, import.meta.url)), 'utf8'));
        const file = join(home, `${name}.xlsx`);
        assert.equal(await exportTable(report, file, {lang: null, all: false, isNew: true}), null);
        assert.deepEqual(plain(read(saved(file, 'xlsx:Calc MS Excel 2007 XML', 'xlsx')).draft), report);
      });
    }

    it('is read as rows of text too, as LibreOffice writes them in UTF-8', async () => {
      const report = JSON.parse(readFileSync(fileURLToPath(new URL('../../../demo/data/made-up-quarters.json', import.meta.url)), 'utf8'));
      const file = join(home, 'rows.csv');
      assert.equal(await exportTable(report, file, {lang: null, all: false, isNew: true}), null);
      // Comma, quote, UTF-8, from row 1; every cell as text, as the wizard offers it for what should stay as it is.
      const columns = 60;
      const formats = Array.from({length: columns}, (_, i) => `${i + 1}/2`).join('/');
      const folder = mkdtempSync(join(home, 'rows-'));
      execFileSync(officePath() ?? 'soffice', [`-env:UserInstallation=file://${home}/profile`, '--headless', `--infilter=CSV:44,34,76,1,${formats}`, '--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76,1', '--outdir', folder, file], {stdio: 'pipe'});
      assert.ok(existsSync(join(folder, 'rows.csv')));
      assert.deepEqual(plain(read(readFileSync(join(folder, 'rows.csv'))).draft), report);
    });

    it('that an office keeps in its own form (.ods) or the old one (.xls) is named, with what to do', async () => {
      const file = join(home, 'own.csv');
      writeFileSync(file, 'item,value,target\nHomes,1,2\n');
      assert.deepEqual(sheetsOf(saved(file, 'ods', 'ods')), {trouble: {code: 'workbookOds'}});
      assert.deepEqual(sheetsOf(saved(file, 'xls', 'xls')), {trouble: {code: 'workbookOld'}});
    });
  });
}
