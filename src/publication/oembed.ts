import {markup} from './markup.js';

/** What an oEmbed answer is made of. */
export interface Embeddable {
  /** Address of the published folder, with its last slash. */
  readonly base: string;
  readonly title: string;
  readonly publisher: string;
  /** The figures in a sentence, for where the frame is not shown. */
  readonly summary: string;
}

/** The sizes in CSS pixels that there are answers for, ascending. A board of any size scrolls in its frame until its height is told. */
export const widths = [240, 320, 480, 640, 960] as const;
export const heights = [240, 480, 720] as const;
/** The size of the answer where none is asked for. */
export const standard = {width: 640, height: 720} as const;

/**
 * An oEmbed answer of type `rich`. Its markup is one blockquote and one frame without any attribute but those that WordPress
 * keeps for a provider that it does not know.
 *
 * @see https://oembed.com
 * @see https://developer.wordpress.org/reference/functions/wp_filter_oembed_result
 */
export function oembed({base, title, publisher, summary}: Embeddable, {width, height}: {readonly width: number; readonly height: number}): string {
  const html = markup`<blockquote><a href="${base}">${title}</a> ${summary}</blockquote><iframe src="${base}embed.html" title="${title}" width="${width}" height="${height}" frameborder="0"></iframe>`;
  return `${JSON.stringify({
    version: '1.0', type: 'rich', title, author_name: publisher, author_url: base, provider_name: publisher, provider_url: base,
    cache_age: 3600, html: html.text, width, height,
  }, null, 2)}\n`;
}

/** Name of the answer for a size. */
export const oembedName = ({width, height}: {readonly width: number; readonly height: number}): string => `oembed-${width}x${height}.json`;
