// Every entry, in a Node without a document: none may throw, and only `define` may register.
import {readFileSync} from 'node:fs';
// docs:start
import {audit, boardOf, parse, shareOf} from 'civic-progress/model';
import report from './report.json' with {type: 'json'};

const board = boardOf(parse(report));
console.log(board.items.length, shareOf(board.items[0].metrics[0].metric), audit(report));
// docs:end

const {exports} = JSON.parse(readFileSync('node_modules/civic-progress/package.json', 'utf8'));
/** What the star of an entry stands for. */
const stars = {
  './define/*': ['board-trends', 'category-grid', 'overachievement-badge', 'progress-bar', 'progress-ring', 'progress-trend', 'report', 'status-summary'],
  './languages/*': ['ar', 'en', 'es', 'fr', 'ja', 'ko', 'ug', 'zh-hans', 'zh-hant'],
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
