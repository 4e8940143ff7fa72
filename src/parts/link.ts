import {html, nothing} from 'lit';

/** https, http or relative, without white space or control characters; the pattern of report.schema.json#/$defs/Url. */
const safe = /^(https?:|(?![A-Za-z][A-Za-z0-9+.-]*:))[^\u0000-\u0020]*$/;

/** Whether an address may be followed. */
export const isSafe = (url: string): boolean => safe.test(url);

/**
 * A link to an address from the report or the page; the words alone where there is no address, or none to follow.
 *
 * @param follow is told when it is followed
 */
export const link = (words: unknown, url?: string, follow?: (event: Event) => void): unknown =>
  url !== undefined && isSafe(url) ? html`<a href=${url} rel="noopener" @click=${follow ?? nothing}>${words}</a>` : words;
