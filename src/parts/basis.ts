import {html, nothing, type TemplateResult} from 'lit';

/** The stage that a figure counts, beside it; nothing for an empty one. */
export const basis = (words: string): TemplateResult | typeof nothing => (words === '' ? nothing : html`&ensp;<span class="basis">${words}</span>`);
