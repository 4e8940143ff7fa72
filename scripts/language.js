// node scripts/language.js de: writes src/locale/languages/de.ts with the words of English, to be translated.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';

const languages = new URL('../src/locale/languages/', import.meta.url);
const [tag = ''] = process.argv.slice(2);
const file = new URL(`${tag.toLowerCase()}.ts`, languages);
if (!/^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(tag) || existsSync(file)) {
  console.error(`Expected the tag of a language that has no file in src/locale/languages yet, such as de or pt-BR, found "${tag}".`);
  process.exit(2);
}
const wordsIn = (path) => /\{\n(  \S.*?)\n\}/s.exec(readFileSync(new URL(path, languages), 'utf8').replaceAll('\r', ''))[1];
// `dates` of English are its own: other languages leave them to the browser.
const words = `${wordsIn('../figures/en.ts')}\n\n${wordsIn('en.ts')}`.replace("lang: 'en'", `lang: '${tag}'`).replace(/ dates: \[.*\]/, ' dates: []');
const name = tag.toLowerCase().replace(/-(.)/g, (_, letter) => letter.toUpperCase());
writeFileSync(file, `import type {Catalogue} from '../catalogue.js';

/** ${new Intl.DisplayNames('en', {type: 'language'}).of(tag)}. */
export const ${name}: Catalogue = {
${words}
};

export default ${name};
`);
console.log(`Wrote src/locale/languages/${tag.toLowerCase()}.ts.`);
