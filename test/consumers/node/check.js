// Every entry, in a Node without a document: none may throw, and only `define` may register.
import {readFileSync, readdirSync} from 'node:fs';
// docs:start
import {audit, boardOf, parse, shareOf} from 'civic-progress/model';
import report from './report.json' with {type: 'json'};

const board = boardOf(parse(report));
console.log(board.items.length, shareOf(board.items[0].metrics[0].metric), audit(report));
// docs:end

const {exports} = JSON.parse(readFileSync('node_modules/civic-progress/package.json', 'utf8'));
const modulesIn = (folder) => readdirSync(`node_modules/civic-progress/dist/esm/${folder}`).filter((file) => file.endsWith('.js')).map((file) => file.slice(0, -3));
/** What the star of an entry stands for. */
const stars = {
  './define/*': modulesIn('define').filter((name) => exports[`./define/${name}`] !== null),
  './languages/*': modulesIn('locale/languages'),
};
for (const [entry, target] of Object.entries(exports)) {
  // Types and styles are nothing that Node runs.
  if (target === null || entry.startsWith('./types/') || entry.endsWith('.css')) continue;
  for (const name of entry.includes('*') ? stars[entry.replace(/\.json$/, '')].map((star) => entry.replace('*', star)) : [entry]) {
    const specifier = `civic-progress${name.slice(1)}`;
    await import(specifier, name.endsWith('.json') ? {with: {type: 'json'}} : {});
    console.log(specifier);
  }
}
if (typeof document !== 'undefined' || typeof window !== 'undefined') throw new Error('expected no page, found one');
if (board.items.length !== 32) throw new Error(`expected 32 items, found ${board.items.length}`);
