import {html, type TemplateResult} from 'lit';

/** Where the links of the demo pages lead in the Storybook. */
const stories: Readonly<Record<string, string>> = {
  'index.html': 'pages-host-pages--article', 'portal.html': 'pages-host-pages--portal', 'portal.en.html': 'pages-host-pages--portal-in-english',
};

/**
 * A page of the demo as a story: its body and its styles, without its scripts.
 *
 * @param source the HTML file
 * @param css    its style sheet
 * @param theme  `light`, `dark`, or `page` for that of the system
 */
export function hostPage(source: string, css: string, theme: string): TemplateResult {
  const page = new DOMParser().parseFromString(source, 'text/html');
  for (const script of page.querySelectorAll('script')) script.remove();
  for (const link of page.querySelectorAll('a')) {
    const story = stories[link.getAttribute('href') ?? ''];
    if (story) link.href = `iframe.html?viewMode=story&id=${story}`;
  }
  const content = document.createDocumentFragment();
  content.append(...page.body.childNodes);
  const media = theme === 'page' ? '(prefers-color-scheme: dark)' : theme === 'dark' ? 'all' : 'not all';
  const scheme = theme === 'page' ? '' : `:root {color-scheme: ${theme}}`;
  return html`<style>${css.replaceAll('(prefers-color-scheme: dark)', media)}${scheme}</style><div lang=${page.documentElement.lang}>${content}</div>`;
}
