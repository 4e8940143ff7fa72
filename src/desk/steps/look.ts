import {html, type TemplateResult} from 'lit';
import {languageTags, stringsFor} from '../../locale/languages.js';
import type {DeskPage, Look} from '../desk-page.js';

/** Widths in px that are looked at: a telephone, a tablet, a page. */
const widths = [360, 800, 1200] as const;

/** The fourth step: the elements themselves, as readers will see them. */
export function lookStep(desk: DeskPage): TemplateResult {
  const {words, report, look} = desk;
  const say = words.look;
  if (!report) return html`<p>${say.none}</p>`;
  const set = (next: Partial<Look>): void => { desk.look = {...look, ...next}; };
  const choice = (label: string, name: string, value: string, options: readonly (readonly [string, string])[], changed: (value: string) => void): TemplateResult =>
    html`<label>${label} <select name=${name} @change=${(event: Event) => changed((event.target as HTMLSelectElement).value)}>${options.map(([key, one]) => html`<option value=${key} ?selected=${key === value}>${one}</option>`)}</select></label>`;
  const lang = look.lang || report.lang;
  const mode = look.isElder ? 'elder' : '';
  const item = report.categories[0]?.items[0];
  const drawn = {
    board: () => html`<civic-report .report=${report} lang=${lang} theme=${look.theme} mode=${mode} heading-level="3"></civic-report>`,
    grid: () => html`<civic-category-grid .report=${report} lang=${lang} theme=${look.theme} mode=${mode}></civic-category-grid>`,
    summary: () => html`<civic-status-summary .report=${report} lang=${lang} theme=${look.theme} mode=${mode}></civic-status-summary>`,
    ring: () => html`<civic-progress-ring .report=${report} lang=${lang} theme=${look.theme} mode=${mode} item=${String(item?.number ?? item?.id ?? 1)} metric="1"></civic-progress-ring>`,
  };
  return html`<div class="row">
      ${choice(say.element, 'element', look.element, Object.entries(say.elements), (element) => set({element: element as Look['element']}))}
      ${choice(say.width, 'width', String(look.width), [['0', say.whole], ...widths.map((one) => [String(one), `${one} px`] as const)], (width) => set({width: Number(width)}))}
      ${choice(say.theme, 'theme', look.theme, Object.entries(say.themes), (theme) => set({theme: theme as Look['theme']}))}
      ${choice(words.check.fieldNames['lang']!, 'lang', lang, languageTags().map((tag) => [tag, tag]), (tag) => set({lang: tag}))}
      <label><input type="checkbox" .checked=${look.isElder} @change=${(event: Event) => set({isElder: (event.target as HTMLInputElement).checked})}> ${say.elder}</label></div>
    <section class="stage" tabindex="0" aria-label=${say.preview} data-theme=${look.theme} dir=${stringsFor(lang)?.dir ?? 'ltr'}><div class="paper" data-width=${look.width}>${drawn[look.element]()}</div></section>`;
}
