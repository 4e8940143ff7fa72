import {html, nothing, type TemplateResult} from 'lit';
import type {FigureLocale} from '../locale/locale.js';

/**
 * A picture that stands alone, with all of it said in one sentence: an image, or on request a meter. In one template with
 * the root where it is all that its element draws: where a page has a thousand rings, each template is a thousand.
 *
 * The role meter only between 0 and 100 %, where its range is true; the sentence is in it as text too, since some screen
 * readers leave out `aria-valuetext`.
 *
 * @param semantics `meter`, or anything else for an image
 * @param share     0 and up, 1 = target met; null = unknown
 * @param content   what is drawn, hidden from screen readers: browsers give them the children of an image all the same
 * @param root      the language of the element where the picture is all that it draws; null where it has a root of its own
 */
export function graphic(semantics: string, share: number | null, sentence: string, content: unknown, root: FigureLocale['strings'] | null = null): TemplateResult {
  const now = meterValue(semantics, share);
  const classes = root ? 'root one' : 'one';
  const [lang, dir] = [root?.lang ?? nothing, root?.dir ?? nothing];
  return now === null
    ? html`<div class=${classes} lang=${lang} dir=${dir} role="img" aria-label=${sentence}>${content}</div>`
    : html`<div class=${classes} lang=${lang} dir=${dir} role="meter" aria-label=${sentence} aria-valuemin="0" aria-valuemax="100" aria-valuenow=${now} aria-valuetext=${sentence}><span class="hidden">${sentence}</span>${content}</div>`;
}

/**
 * The value of a meter, 0 to 100, rounded down so that it is full at the target only; null where a picture is an image: unless
 * it is asked to be a meter, and where its share is beyond a meter's range.
 */
const meterValue = (semantics: string, share: number | null): number | null =>
  semantics === 'meter' && share !== null && share >= 0 && share <= 1 ? Math.floor(share * 1000 + 1e-9) / 10 : null;
