import {html, type TemplateResult} from 'lit';
import type {FigureLocale} from '../locale/locale.js';

/** What everything of an element stands in, in the language that the element speaks. @param name its classes */
export const root = (content: unknown, {strings}: Pick<FigureLocale, 'strings'>, name = 'root'): TemplateResult =>
  html`<div class=${name} lang=${strings.lang} dir=${strings.dir}>${content}</div>`;
