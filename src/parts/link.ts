import {html, type TemplateResult} from 'lit';

/** https, http or relative, without white space or control characters; the pattern of report.schema.json#/$defs/Url. */
const safe = /^(https?:|(?![A-Za-z][A-Za-z0-9+.-]*:))[^\u0000-\u0020]*$/;

/** A link to an address from the report; the words alone where there is no address, or none to follow. */
export const link = (words: unknown, url?: string): TemplateResult =>
  url !== undefined && safe.test(url) ? html`<a href=${url} rel="noopener">${words}</a>` : html`${words}`;
