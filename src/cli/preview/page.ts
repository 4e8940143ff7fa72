import {markup} from '../../publication/markup.js';
import type {Words} from '../../words/words.js';

/** Only what the preview itself serves, nothing inline. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; "
  + "require-trusted-types-for 'script'; trusted-types civic-progress civic-trend";

/** The page of a preview; src/preview/page.ts fills it. */
export const previewPage = (file: string, {lang, preview}: Words): string => markup`<!doctype html>
<html lang="${lang}" dir="ltr">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${preview.title} · ${file}</title>
<link rel="stylesheet" href="preview.css">
<header>
<h1>${preview.title}</h1>
<p><code translate="no">${file}</code></p>
<p id="said" role="status" data-stopped="${preview.stopped}"></p>
<nav aria-label="${preview.title}"><a href="#board">${preview.board}</a> <a href="#categories">${preview.categories}</a> <a href="#figures">${preview.figures}</a></nav>
</header>
<div class="sides">
<aside aria-labelledby="findings-heading" tabindex="0">
<details>
<summary><h2 id="findings-heading">${preview.findings}</h2> <span id="counts"></span></summary>
<div id="notes"></div>
<div id="findings"></div>
</details>
</aside>
<main>
<section id="board" aria-label="${preview.board}"><civic-report></civic-report></section>
<section id="categories" aria-labelledby="categories-heading"><h2 id="categories-heading">${preview.categories}</h2><civic-category-grid></civic-category-grid></section>
<section id="figures" aria-labelledby="figures-heading"><h2 id="figures-heading">${preview.figures}</h2>
<p id="no-figures" hidden>${preview.noFigures}</p>
<div id="chosen" hidden>
<p><label for="figure">${preview.figure}</label> <select id="figure" translate="no"></select></p>
<civic-progress-ring data-figure></civic-progress-ring>
<civic-progress-bar data-figure></civic-progress-bar>
<p><civic-overachievement-badge data-figure></civic-overachievement-badge></p>
<pre id="snippet" translate="no" tabindex="0"></pre>
</div></section>
</main>
</div>
<script type="module" src="civic-progress.js"></script>
<script type="module" src="civic-trend.js"></script>
<script type="module" src="preview.js"></script>
</html>
`.text;

/** What the style sheet of the published pages lacks for a preview. */
export const previewStyle = `body {
  max-inline-size: none;
}
header,
aside,
main > section:not(#board) {
  padding-inline: 20px;
}
header h1 {
  margin-block: 8px 0;
}
header p {
  margin-block: 4px;
}
nav a {
  margin-inline-end: 16px;
}
main {
  min-inline-size: 0;
}
aside h2,
main h2 {
  margin-block: 12px;
}
summary h2 {
  display: inline-block;
}
aside h3 {
  margin: 16px 0 4px;
  font-size: 16px;
}
aside ul {
  margin: 0;
  padding-inline-start: 20px;
}
aside li {
  margin-block-end: 8px;
}
aside p,
aside li {
  overflow-wrap: anywhere;
}
aside code {
  display: block;
  font-size: 13px;
}
[data-stale] {
  padding-inline-start: 12px;
  border-inline-start: 4px solid;
  font-weight: bold;
}
select {
  max-inline-size: 100%;
  min-block-size: 44px;
  font: inherit;
}
pre {
  overflow-x: auto;
}
@media (min-width: 1000px) {
  .sides {
    display: grid;
    grid-template-columns: minmax(0, 340px) minmax(0, 1fr);
  }
  aside {
    position: sticky;
    inset-block-start: 0;
    box-sizing: border-box;
    max-block-size: 100vh;
    overflow: auto;
  }
}
`;
