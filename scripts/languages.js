// dist/esm/locale/languages (written by tsc) -> dist/languages, each language as JSON for a page to fetch.
import {mkdirSync, readdirSync, writeFileSync} from 'node:fs';

const source = new URL('../dist/esm/locale/languages/', import.meta.url);
const target = new URL('../dist/languages/', import.meta.url);

mkdirSync(target, {recursive: true});
for (const file of readdirSync(source).filter((name) => name.endsWith('.js'))) {
  const {default: catalogue} = await import(new URL(file, source));
  writeFileSync(new URL(file.replace(/js$/, 'json'), target), `${JSON.stringify(catalogue)}\n`);
}
