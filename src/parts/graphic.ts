import {html, type TemplateResult} from 'lit';
import {meterValue} from './meter.js';

/**
 * A picture that stands alone, with all of it said in one sentence: an image, or on request a meter.
 *
 * What is drawn is hidden beside its sentence: browsers give the children of an image to screen readers all the same.
 * The role meter only between 0 and 100 %, where its range is true; the sentence is in it as text too, since some screen
 * readers leave out `aria-valuetext`.
 *
 * @param semantics `meter`, or anything else for an image
 * @param share     0 and up, 1 = target met; null = unknown
 */
export function graphic(semantics: string, share: number | null, sentence: string, name: string, content: unknown): TemplateResult {
  const now = meterValue(semantics, share);
  return now === null
    ? html`<div class=${name} role="img" aria-label=${sentence}><div class=${name} aria-hidden="true">${content}</div></div>`
    : html`<div class=${name} role="meter" aria-label=${sentence} aria-valuemin="0" aria-valuemax="100" aria-valuenow=${now} aria-valuetext=${sentence}><span
      class="hidden">${sentence}</span><div class=${name} aria-hidden="true">${content}</div></div>`;
}
