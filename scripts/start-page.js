// The page that `npm start` answers `/` with: what there is to look at in this repository.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path) => readFileSync(join(root, path), 'utf8');
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const files = (folder, ending) => readdirSync(join(root, folder)).filter((name) => name.endsWith(ending)).sort().map((name) => `${folder}/${name}`);

/** The pages of the demo, each by the title and in the language of its head. */
const demos = () => files('demo', '.html').map((path) => {
  const text = read(path);
  return {address: `/${path}`, name: /<title>(.+?)<\/title>/.exec(text)[1], lang: /<html lang="(.+?)"/.exec(text)[1]};
});

/** What the last build of Storybook holds; undefined where there was none. */
function storybook() {
  const index = 'storybook-static/index.json';
  return existsSync(join(root, index)) ? Object.values(JSON.parse(read(index)).entries).map((entry) => ({...entry, address: `/storybook-static/index.html?path=/${entry.type}/${entry.id}`})) : undefined;
}

/** The pages of the documentation in the order of README.md, which links each of them: in Storybook where it was built, else as text. */
function documents(built) {
  const readme = read('README.md');
  const paths = [...new Set([...readme.slice(readme.indexOf('## Documentation')).matchAll(/\]\(([\w/-]+\.md)\)/g)].map(([, path]) => path))];
  return ['README.md', ...paths].map((path) => {
    const name = /^# (.+)/.exec(read(path))[1];
    return {name, address: built?.find(({type, title}) => type === 'docs' && title === `Documentation/${name}`)?.address ?? `/${path}`};
  });
}

/** Each group of stories by its title; with the address of its first story where Storybook was built. */
const groups = (built) => files('stories', '.stories.ts').map((path) => /title: '(.+?)'/.exec(read(path))[1]).sort()
  .map((name) => ({name, address: built?.find(({type, title}) => type === 'story' && title === name)?.address}));

const list = (entries) => `<ul>${entries.map(({name, address, lang = 'en'}) => `\n  <li>${address ? `<a href="${address}" lang="${lang}">${escaped(name)}</a>` : escaped(name)}</li>`).join('')}\n</ul>`;

/** The page as HTML. It is made anew for each request, so that it shows what is there. */
export function startPage() {
  const built = storybook();
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>civic-progress</title>
<link rel="icon" href="data:,">
<style>
  :root {color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif}
  body {max-inline-size: 44rem; margin: 0 auto; padding: 1rem}
</style>
<h1>civic-progress</h1>
<p>Web components that show how far public promises have got.</p>
<h2>Desk</h2>
${existsSync(join(root, 'dist/desk/index.html')) ? list([{name: 'From a table to a board in an article', address: '/dist/desk/'}]) : '<p>The desk has not been built. <code>npm run build</code> builds it.</p>'}
<h2>Demo pages</h2>
${list(demos())}
<h2>Documentation</h2>
<p>${built ? 'In Storybook' : 'As plain text'}.</p>
${list(documents(built))}
<h2>Stories</h2>
${built ? '<p>From the last <code>npm run build-storybook</code>.</p>'
    : '<p>Storybook has not been built. <code>npm run build-storybook</code> builds it; then this list has links. <code>npm run storybook</code> serves it by itself.</p>'}
${list(groups(built))}
</html>
`;
}
