import {html, nothing, type TemplateResult} from 'lit';
import {parse} from '../../schema/parse.js';
import {writeRows, writeTable} from '../../tables/write-table.js';
import {textOf} from '../../words/text.js';
import type {DeskPage} from '../desk-page.js';
import {chosenFiles, downloadRows, downloadWorkbook} from '../files.js';
import {fileChooser} from '../file-chooser.js';
import {take, takeAgain} from '../take.js';
import {workOfReport} from '../work.js';

/** The first step: a file, the clipboard, the template, a sample, or what was done before. */
export function bringStep(desk: DeskPage): TemplateResult {
  const {words, kept, work} = desk;
  const say = words.bring;
  const takeAll = async (files: readonly File[]): Promise<void> => {
    for (const file of files) await take(desk, file);
  };
  return html`
    <section class="drop" @dragover=${(event: DragEvent) => event.preventDefault()} @drop=${(event: DragEvent) => {
      event.preventDefault();
      void takeAll([...event.dataTransfer?.files ?? []]);
    }}>
      ${fileChooser(say.choose, (event) => void takeAll(chosenFiles(event)), {accept: '.xlsx,.xlsm,.csv,.tsv,.txt,.html,.htm,.json', name: 'file'})}
      <p>${say.drop}</p><p class="quiet">${say.mapping}</p>
    </section>
    <section><h3 id="paste-heading">${say.paste}</h3>
      <textarea rows="2" aria-labelledby="paste-heading" placeholder=${say.pasted} .value=${''} @paste=${(event: ClipboardEvent) => {
        event.preventDefault();
        void pasted(desk, event.clipboardData);
      }}></textarea></section>
    <section><h3>${say.template}</h3><div class="row">
      <button type="button" data-act="template-xlsx" @click=${() => downloadWorkbook('template.xlsx', writeTable(desk.example(), {lang: words.lang, all: true}))}>${say.templateXlsx}</button>
      <button type="button" data-act="template-csv" @click=${() => downloadRows('template.csv', writeRows(desk.example(), {lang: words.lang, all: true}))}>${say.templateCsv}</button></div></section>
    <section><h3>${say.samples}</h3><div data-samples>${samplesOf(desk)}</div></section>
    ${work?.source ? html`<section><h3>${say.again}</h3>${fileChooser(say.againChoose, (event) => {
      const [file] = chosenFiles(event);
      if (file) void takeAgain(desk, file);
    }, {accept: '.xlsx,.xlsm,.csv,.tsv,.html', name: 'again'})}</section>` : nothing}
    ${kept.length === 0 ? nothing : html`<section><h3>${say.goOn}</h3><ul class="kept">${kept.map(({work: {id, name}, at}) => html`<li>
      <button type="button" data-act="open" @click=${() => desk.open(id)}>${say.open(name)}</button> <time datetime=${new Date(at).toISOString()}>${new Intl.DateTimeFormat(words.lang, {dateStyle: 'medium', timeStyle: 'short'}).format(at)}</time>
      <button type="button" class="lesser" @click=${() => desk.forget(id)}>${say.remove(name)}</button></li>`)}</ul></section>`}`;
}

/** The samples, once their chunk is there. */
let samples: Readonly<Record<string, unknown>> | null = null;

function samplesOf(desk: DeskPage): TemplateResult {
  if (!samples) {
    void import('builtin:samples').then((found) => {
      samples = found.default;
      desk.requestUpdate();
    });
    return html``;
  }
  return html`${Object.entries(samples).map(([name, data]) => {
    const report = parse(data);
    return html`<button type="button" data-sample=${name} @click=${() => desk.begin(workOfReport(name, report), 'check')}>${textOf(report.title, desk.words.lang)}</button> `;
  })}`;
}

/** What the clipboard holds: a file, a table of a page, or cells divided by tabs. */
async function pasted(desk: DeskPage, data: DataTransfer | null): Promise<void> {
  const say = desk.words.bring;
  const [page, text] = ['text/html', 'text/plain'].map((type) => data?.getData(type) ?? '') as [string, string];
  const [file] = data?.files ?? [];
  if (/<table\b/i.test(page)) return take(desk, new File([page], 'clipboard.html'), true);
  if (text.trim() !== '') return take(desk, new File([text], /^\s*[{[]/.test(text) ? 'clipboard.json' : 'clipboard.tsv'));
  if (file && !file.type.startsWith('image/')) return take(desk, file);
  desk.tell(file ? say.picture : say.clipboardEmpty, true);
}
