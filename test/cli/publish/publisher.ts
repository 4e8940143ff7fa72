// A publisher of its own process for the tests: at each message, a moment to begin at, it puts an edition of one letter into a folder.
import {writeFileSync} from 'node:fs';
import {publishInto} from '../../../src/cli/publish/destination.js';

const [folder, letter, files, bytes] = process.argv.slice(2) as [string, string, string, string];
const edition = Array.from({length: Number(files)}, (_, i) => ({name: `${i}.txt`, bytes: Buffer.alloc(Number(bytes), letter), isImmutable: false}));

process.on('message', (at: number) => {
  while (Date.now() < at);
  writeFileSync(`${folder}.${letter}`, 'begun');
  process.send!(publishInto(folder, () => edition));
});
process.send!('ready');
