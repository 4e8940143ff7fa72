import {html, nothing, type TemplateResult} from 'lit';
import {baseUrlOf} from '../../publication/base-url.js';
import {type Look, plainLook} from '../../publication/look.js';
import type {Publication} from '../../publication/publication.js';
import {pageLanguage} from '../../publication/bundled-languages.js';
import type {Report} from '../../schema/report.js';
import {renderStatic, type Target} from '../../static/render-static.js';
import type {Part} from '../../static/scope.js';
import {writeRows, writeTable} from '../../tables/write-table.js';
import {spokenMapping} from '../../words/spoken-mapping.js';
import {textOf} from '../../words/text.js';
import type {DeskPage} from '../desk-page.js';
import {download, downloadRows, downloadWorkbook} from '../files.js';
import {pictureOf} from '../picture.js';
import {keptMapping, type Work} from '../work.js';

/** The publication that was made last, and of what. */
let last: {readonly report: Report; readonly base: string; readonly look: Look; readonly publication: Publication | null} | null = null;

/** The last step: the report and its table as files, pictures, the folder to publish and the snippets. */
export function handOverStep(desk: DeskPage, work: Work): TemplateResult {
  const {report, words: {handOver: say}} = desk;
  if (!report) return html`<p>${say.none}</p>${button('table', say.workbook, () => downloadWorkbook(`${work.name}.xlsx`, work.table))}`;
  const base = desk.address.trim() === '' ? null : baseUrlOf(desk.address.trim());
  return html`<section><h3>${say.files}</h3>${tables(desk, work, report)}${pictures(desk, work, report)}</section>
    <section><h3>${say.folder}</h3>${folder(desk, work, report, base)}</section>
    ${base ? html`<section><h3>${say.snippets}</h3>${snippetsOf(desk, work, report, base)}</section>` : nothing}`;
}

const button = (act: string, label: string, make: () => void | Promise<void>): TemplateResult => html`<button type="button" data-act=${act} @click=${make}>${label}</button>`;

/** The report and its table, as they are read again. */
function tables({words: {handOver: say}, say: command}: DeskPage, work: Work, report: Report): TemplateResult {
  const {name} = work;
  const mapping = keptMapping(work, report);
  return html`<div class="row">
      ${button('report', say.report, () => download(`${name}.json`, `${JSON.stringify(report, null, 2)}\n`, 'application/json'))}
      ${button('table', say.workbook, () => downloadWorkbook(`${name}.xlsx`, writeTable(report)))}
      ${button('rows', say.rows, () => downloadRows(`${name}.csv`, writeRows(report)))}
      ${mapping ? button('mapping', say.mapping, () => download(`${name}.map.json`, `${JSON.stringify(spokenMapping(mapping, command.table), null, 2)}\n`, 'application/json')) : nothing}</div>`;
}

/** The board or a part of it, as pictures and words. */
function pictures(desk: DeskPage, {name}: Work, report: Report): TemplateResult {
  const {scope, words: {handOver: say}} = desk;
  const part: Part = scope === '' ? {} : {[scope.slice(0, scope.indexOf('='))]: scope.slice(scope.indexOf('=') + 1)};
  const drawn = (target: Target): string => renderStatic(report, {target, lang: report.lang, part, ...(target === 'html' ? {styles: true} : {})});
  const partName = scope === '' ? name : `${name}-${scope.replace('=', '-')}`;
  const save = async (file: string, svg: string, scale: number): Promise<void> => {
    const png = await pictureOf(svg, scale);
    if (png) download(file, png, 'image/png');
    else desk.tell(say.noPicture, true);
  };
  return html`<div class="row"><label>${say.part} <select name="part" @change=${(event: Event) => { desk.scope = (event.target as HTMLSelectElement).value; }}>
        <option value="">${say.whole}</option>${partsOf(report).map(([key, label]) => html`<option value=${key} ?selected=${key === scope}>${label}</option>`)}</select></label>
      ${button('svg', say.svg, () => download(`${partName}.svg`, drawn('svg'), 'image/svg+xml'))}
      ${button('png', say.png, () => save(`${partName}.png`, drawn('svg'), 2))}
      ${button('card', say.card, () => save(`${name}-share.png`, renderStatic(report, {target: 'card', lang: report.lang}), 1))}
      ${button('html', say.page, () => download(`${partName}.html`, drawn('html'), 'text/html'))}
      ${button('text', say.text, () => download(`${partName}.txt`, drawn('text'), 'text/plain'))}</div>`;
}

/** The folder to publish, once its address is known. */
function folder(desk: DeskPage, {name, look = plainLook}: Work, report: Report, base: URL | null): TemplateResult {
  const {address, words: {handOver: say}} = desk;
  return html`<div class="row"><label>${say.address} <input type="url" name="address" placeholder="https://city.example/pledges/" .value=${address} @change=${(event: Event) => { desk.address = (event.target as HTMLInputElement).value; }}></label>
      ${base ? button('zip', say.zip, async () => {
        const {zipSync} = await import('fflate');
        const [png, card] = await Promise.all((['svg', 'card'] as const).map((target) => pictureOf(renderStatic(report, {target, lang: report.lang}), 1)));
        const {files} = await published(report, base, look, png, card);
        download(`${name}.zip`, zipSync(Object.fromEntries(files.map(({name: file, bytes}) => [file, bytes])), {mtime: new Date(`${report.asOf}T00:00:00`)}), 'application/zip');
      }) : nothing}</div>
      <p class="quiet">${address.trim() !== '' && !base ? say.addressWrong(address.trim()) : say.addressAbout}</p>`;
}

/** What is pasted into an article, each with a sentence when to take it. */
function snippetsOf(desk: DeskPage, {look = plainLook}: Work, report: Report, base: URL): TemplateResult {
  const isSame = (): boolean => last?.report === report && last.base === base.href && last.look === look;
  if (!isSame()) {
    last = {report, base: base.href, look, publication: null};
    void published(report, base, look).then((publication) => {
      if (!isSame()) return;
      last = {...last!, publication};
      desk.requestUpdate();
    });
  }
  if (!last!.publication) return html`<p>${desk.words.handOver.working}</p>`;
  const {pages} = desk.say;
  return html`${Object.entries(last!.publication!.snippets).map(([key, text]) => {
    const {heading, note} = pages.snippets[key as keyof typeof pages.snippets];
    return html`<section><h4 id="${key}-heading">${heading}</h4><p id="${key}-note">${note}</p>
        <textarea id="snippet-${key}" readonly rows=${Math.min(8, text.split('\n').length + Math.floor(text.length / 90))} spellcheck="false" aria-labelledby="${key}-heading" aria-describedby="${key}-note" .value=${text}></textarea>
        <button type="button" data-copy=${key} @click=${async () => {
          desk.querySelector<HTMLTextAreaElement>(`#snippet-${key}`)?.select();
          // Where the page may not write into the clipboard the snippet stays selected.
          desk.tell(await navigator.clipboard?.writeText(text).then(() => pages.copied, () => pages.copyByHand) ?? pages.copyByHand);
        }}>${pages.copy}</button></section>`;
  })}`;
}

/** The same folder as the command publishes. */
async function published(report: Report, base: URL, look: Look, png: Uint8Array | null = null, card: Uint8Array | null = null): Promise<Publication> {
  const [{default: files}, {publicationOf}] = await Promise.all([import('builtin:files'), import('../../publication/publication.js')]);
  return publicationOf({
    report, base, look, png, card, kept: [], lang: pageLanguage(report.lang),
    built(name) {
      const text = files[name];
      if (text === undefined) throw new Error(`expected the built file ${name}, found none`);
      return new TextEncoder().encode(text);
    },
  });
}

/** What can be drawn alone, by its name as a part. */
function partsOf(report: Report): (readonly [string, string])[] {
  return report.categories.flatMap((category) => [
    ...(category.number === undefined ? [] : [[`category=${category.number}`, `${textOf(category.label, report.lang)}`] as const]),
    ...category.items.flatMap((item) => {
      const key = item.number ?? item.id;
      return key === undefined ? [] : [[`item=${key}`, `${key} ${item.title === undefined ? '' : textOf(item.title, report.lang)}`] as const];
    }),
  ]);
}
