import {html, nothing, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {languageTags, stringsFor} from '../../locale/languages.js';
import {checkPalette} from '../../palette.js';
import {type Look, lookProperties, plainLook} from '../../publication/look.js';
import {palette} from '../../theme/palette.js';
import {choice} from '../choice.js';
import type {DeskPage, Preview} from '../desk-page.js';
import type {Work} from '../work.js';

/** Widths in px that are looked at: a telephone, a tablet, a page. */
const widths = [360, 800, 1200] as const;
/** The colours that can be chosen here, in the order of their meaning. */
const offered = ['over', 'met', 'pace', 'partly', 'behind', 'progress', 'neutral', 'text', 'quiet', 'surface', 'card', 'track'] as const;

/** The fourth step: the elements themselves, as readers will see them, and how they are to look. */
export function lookStep(desk: DeskPage, work: Work): TemplateResult {
  const {words, report, preview} = desk;
  const say = words.look;
  if (!report) return html`<p>${say.none}</p>`;
  const {look = plainLook} = work;
  const set = (next: Partial<Preview>): void => { desk.preview = {...preview, ...next}; };
  const change = (next: Partial<Look>): void => desk.apply({...work, look: {...look, ...next}});
  const lang = preview.lang || report.lang;
  const scheme = look.theme === 'light' || look.theme === 'dark' ? look.theme : preview.theme;
  const item = report.categories[0]?.items[0];
  const drawn = {
    board: () => html`<civic-report .report=${report} lang=${lang} theme=${scheme} mode=${look.mode} fold=${look.fold} heading-level="3"></civic-report>`,
    grid: () => html`<civic-category-grid .report=${report} lang=${lang} theme=${scheme} mode=${look.mode}></civic-category-grid>`,
    summary: () => html`<civic-status-summary .report=${report} lang=${lang} theme=${scheme} mode=${look.mode}></civic-status-summary>`,
    ring: () => html`<civic-progress-ring .report=${report} lang=${lang} theme=${scheme} mode=${look.mode} item=${String(item?.number ?? item?.id ?? 1)} metric="1"></civic-progress-ring>`,
  };
  return html`<div class="row">
      ${choice(say.element, preview.element, Object.entries(say.elements), (element) => set({element: element as Preview['element']}), 'element')}
      ${choice(say.width, String(preview.width), [['0', say.whole], ...widths.map((one) => [String(one), `${one} px`] as const)], (width) => set({width: Number(width)}), 'width')}
      ${choice(say.theme, scheme, Object.entries(say.themes), (theme) => set({theme: theme as Preview['theme']}), 'theme')}
      ${choice(words.check.fieldNames['lang']!, lang, languageTags().map((tag) => [tag, tag]), (tag) => set({lang: tag}), 'lang')}
      <button type="button" data-act="print" @click=${() => print()}>${say.print}</button></div>
    <details class="settings" data-settings><summary>${say.settings}</summary><p class="quiet">${say.settingsAbout}</p>
      <div class="row">
        ${choice(say.scheme, look.theme, Object.entries(say.schemes), (theme) => change({theme: theme as Look['theme']}), 'scheme')}
        ${choice(say.fold, look.fold, Object.entries(say.folds), (fold) => change({fold: fold as Look['fold']}), 'fold')}
        <label>${say.size} <input type="number" name="size" min="12" max="32" step="1" placeholder="16" .value=${look.size === null ? '' : String(look.size)} @change=${(event: Event) => {
          const size = Number((event.target as HTMLInputElement).value);
          change({size: size >= 12 && size <= 32 ? Math.round(size) : null});
        }}></label>
        <label><input type="checkbox" name="elder" .checked=${look.mode === 'elder'} @change=${(event: Event) => change({mode: (event.target as HTMLInputElement).checked ? 'elder' : ''})}> ${say.elder}</label></div>
      ${colours()}</details>
    <section class="stage" tabindex="0" aria-label=${say.preview} data-theme=${scheme} dir=${stringsFor(lang)?.dir ?? 'ltr'}><div class="paper" data-width=${preview.width} ${ref(dress)}>${drawn[preview.element]()}</div></section>`;

  /** Lengths and colours from a person go through the object model, which strict policies allow. */
  function dress(paper: Element | undefined): void {
    if (!(paper instanceof HTMLElement)) return;
    paper.removeAttribute('style');
    for (const [name, value] of lookProperties(look, scheme)) paper.style.setProperty(name, value);
  }

  function colours(): TemplateResult {
    const own = look.colours[scheme];
    const recolour = (next: Readonly<Record<string, string>>): void => change({colours: {...look.colours, [scheme]: next}});
    const findings = checkPalette(own, scheme);
    return html`<fieldset class="row colours"><legend>${say.colours(say.themes[scheme])}</legend>
      ${offered.map((name) => html`<label>${say.colourNames[name]} <input type="color" name="colour-${name}" .value=${own[name] ?? whole(palette.find(([one]) => one === name)![scheme === 'light' ? 1 : 2])} @change=${(event: Event) => recolour({...own, [name]: (event.target as HTMLInputElement).value})}></label>`)}
      ${Object.keys(own).length > 0 ? html`<button type="button" class="lesser" data-act="plain-colours" @click=${() => recolour({})}>${say.plainColours}</button>` : nothing}
      <div class="verdict" data-palette role="status">${findings.length === 0 ? html`<p>${say.coloursHold}</p>` : html`<ul class="findings">${findings.map((finding) => html`<li data-level="advice">${say.colourFinding(finding)}</li>`)}</ul>`}</div></fieldset>`;
  }
}

/** A colour of three digits with all six, as a field of colours wants it. */
const whole = (colour: string): string => (colour.length === 4 ? `#${[...colour.slice(1)].map((digit) => digit + digit).join('')}` : colour);
