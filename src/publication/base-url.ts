/**
 * The address of the folder that is published, with its last slash; null where it cannot be one.
 *
 * It is https or http, without query, hash or password, its host a name of DNS or an address. Its path is of letters, digits and
 * `. _ ~ -`: it stands in the files of servers, where other signs mean something.
 */
export function baseUrlOf(text: string): URL | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol) || url.username || url.password || !/^([\w.-]+|\[[\da-f:.]+\])$/i.test(url.hostname) || /[?#]/.test(text) || !/^[\w./~-]*$/.test(url.pathname)) return null;
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

/** Whether pages with https may load from it: all of the web with https, and the reader's own machine. */
export const isSecure = ({protocol, hostname}: URL): boolean => protocol === 'https:' || /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
