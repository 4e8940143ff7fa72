import {html, nothing, type TemplateResult} from 'lit';

/** A heading of a level that the page chooses, 1 to 6; beyond 6 it stays 6. @param name its class, and its part for themes */
export const heading = (level: number, words: unknown, name: string, id?: string): TemplateResult =>
  html`<div role="heading" aria-level=${Math.min(6, Math.max(1, Math.round(level)))} class=${name} part=${name} id=${id ?? nothing}>${words}</div>`;
