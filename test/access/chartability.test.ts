import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/accessibility.md', root), 'utf8');
const rows = page.split('\n').filter((line) => /^\| [A-Z]\d+★? \|/.test(line)).map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));

describe('docs/accessibility.md', () => {
  it('has the 50 tests of Chartability, each once, with its state and why', () => {
    const groups = {P: 8, O: 8, U: 10, R: 3, C: 7, A: 6, F: 8};
    assert.deepEqual(rows.map(([id]) => id!.replace('★', '')), Object.entries(groups).flatMap(([letter, count]) => Array.from({length: count}, (_, i) => `${letter}${i + 1}`)));
    assert.equal(rows.length, 50);
    for (const [id, , state, why] of rows) {
      assert.match(state!, /^(met|not met|not applicable)/, id);
      assert.ok(why!.length > 10, id);
      // Unproven is not met.
      if (state!.startsWith('met')) assert.match(why!, /`test\//, id);
    }
  });

  it('names only tests that are there', () => {
    const named = [...page.matchAll(/`(test\/[^`]+)`(?:: ((?:"[^"]+"(?:, )?)+))?/g)];
    assert.ok(named.length > 30);
    for (const [, path, titles = ''] of named) {
      const text = readFileSync(new URL(path!, root), 'utf8');
      for (const [, title] of titles.matchAll(/"([^"]+)"/g)) assert.ok(text.includes(title!), `expected "${title}" in ${path}, found none`);
    }
  });
});
