/** The name of a heading in addresses, as GitHub makes it. */
export const slugOf = (heading: string): string => heading.trim().toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-');

/** The heading of a page: its first line. */
export const titleOf = (text: string): string => /^# (.+)/.exec(text)?.[1] ?? '';

/** Where Storybook shows a page of the documentation; its `Meta` has to have this title. */
export const storyTitleOf = (text: string): string => `Documentation/${titleOf(text)}`;

/** The id that Storybook makes of such a title. */
const storyIdOf = (title: string): string => `${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')}--docs`;

/** A path from the root of the repository, from a link of the page at `from`. */
export const resolved = (link: string, from: string): string => new URL(link, `file:///${from}`).pathname.slice(1);

/**
 * A page as Storybook shows it: links to pages that Storybook has too lead to them there, links to the data of the demo to its copy,
 * and other relative links, to what only the repository has, are plain words.
 *
 * @param path  of the page, from the root of the repository
 * @param pages every page that Storybook has, by its path
 */
export function forStorybook(path: string, pages: Readonly<Record<string, string>>): string {
  return outsideOfCode(pages[path]!, (text) => text
    .replace(/<!--[^]*?-->\n*/g, '')
    // Storybook's reader takes a backslash in a code span for an escape, GitHub's takes it as it is; before a stroke in a table both take it for one.
    .replace(/`[^`\n]+`/g, (span) => span.replace(/\\(?=[^0-9A-Za-z\s|])/g, '\\\\'))
    .replace(/(!?)\[((?:[^\]`]|`[^`]*`)+)\]\(([^)\s]+)\)/g, (whole, picture: string, words: string, link: string) => {
      if (/^(https?:|#)/.test(link)) return whole;
      const [address = '', fragment] = link.split('#');
      const target = resolved(address, path);
      if (picture) return `![${words}](${target})`;
      if (pages[target]) return `[${words}](?path=/docs/${storyIdOf(storyTitleOf(pages[target]))}${fragment ? `#${fragment}` : ''})`;
      return target.startsWith('demo/data/') ? `<a href="${target.replace('demo/', '')}" target="_blank">${words}</a>` : words;
    }));
}

/** Changes what stands outside of blocks of code. */
export const outsideOfCode = (text: string, change: (text: string) => string): string =>
  text.split(/(^ *```[^]*?^ *```$)/m).map((part, i) => (i % 2 === 0 ? change(part) : part)).join('');
