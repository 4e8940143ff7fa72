import {html, type TemplateResult} from 'lit';
import type {FigureLocale} from '../locale/locale.js';

/**
 * What everything of an element stands in, in the language that the element speaks.
 *
 * @param ahead whether it is drawn and laid out before it takes the place of the children: neither seen, nor read, nor reached
 */
export const root = (content: unknown, {strings}: Pick<FigureLocale, 'strings'>, ahead = false): TemplateResult =>
  html`<div class=${ahead ? 'root ahead' : 'root'} lang=${strings.lang} dir=${strings.dir} ?inert=${ahead}>${content}</div>`;
