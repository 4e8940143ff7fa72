import {html, nothing, type TemplateResult} from 'lit';

/** A field in which one of several is chosen. @param name of the field. Default: none */
export const choice = (label: string, value: string, options: readonly (readonly [value: string, words: string])[], changed: (value: string) => void, name?: string): TemplateResult =>
  html`<label>${label} <select name=${name ?? nothing} @change=${(event: Event) => changed((event.target as HTMLSelectElement).value)}>${options.map(([key, one]) => html`<option value=${key} ?selected=${key === value}>${one}</option>`)}</select></label>`;
