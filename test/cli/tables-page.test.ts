// docs/tables.md: its commands are run as they stand, in their order, on the files that it shows.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test, {after} from 'node:test';
import {parse} from '../../src/schema/parse.js';
import {main, root} from './command.js';

const page = readFileSync(join(root, 'docs/tables.md'), 'utf8');
const home = mkdtempSync(join(tmpdir(), 'civic-progress-page-'));
after(() => rmSync(home, {recursive: true, force: true}));

test('every command of docs/tables.md does what the page says', () => {
  const codes: [string, number][] = [];
  const run = (line: string): void => {
    const args = line.replace(/^.* civic-progress /, '').split(' ');
    try {
      execFileSync(process.execPath, ['--import', import.meta.resolve('tsx'), main, ...args], {cwd: home, env: {...process.env, LANG: 'C.UTF-8'}, stdio: 'pipe'});
      codes.push([line, 0]);
    } catch (error) {
      codes.push([line, (error as {status: number}).status]);
    }
  };
  for (const [, before, name, form, text] of page.matchAll(/(?:<!-- (file|merge): (\S+) -->\n)?```(\w+)\n([\s\S]*?)```/g)) {
    if (before === 'file') writeFileSync(join(home, name!), text!);
    else if (before === 'merge') writeFileSync(join(home, name!), JSON.stringify({...JSON.parse(readFileSync(join(home, name!), 'utf8')), ...JSON.parse(text!)}));
    else if (form === 'sh') text!.trim().split('\n').forEach(run);
  }
  // The table without its mapping lacks what the page says that it lacks.
  assert.deepEqual(codes.filter(([, code]) => code !== 0), [['npx --yes --package ./civic-progress-1.0.0.tgz civic-progress import city.csv --out city.json', 1]]);
  assert.ok(codes.length >= 8);
  const city: any = parse(JSON.parse(readFileSync(join(home, 'city.json'), 'utf8')));
  assert.deepEqual(city.categories.map(({label, items}: any) => [label, items.map(({title, status, metrics}: any) => [title, status.state, metrics[0].value ?? metrics[0].missing, metrics[0].target.value, metrics[0].stated?.share])]), [
    ['Housing', [['New homes', 'onTrack', 527, 1000, 0.527], ['Repairs', 'onTrack', 196, 200, 0.98]]], ['Parks', [['Trees', 'behind', undefined, 5000, undefined]]],
  ]);
});

test('the page names every field of a mapping that a person may want', () => {
  for (const name of ['field', 'factor', 'unit', 'scale', 'decimal', 'dates', 'head', 'skip', 'category', 'states', 'constants', 'defaults']) assert.ok(page.includes(`"${name}"`), name);
});
