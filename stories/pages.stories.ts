import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import articleCss from '../demo/article.css?raw';
import article from '../demo/index.html?raw';
import portalCss from '../demo/portal.css?raw';
import portalInEnglish from '../demo/portal.en.html?raw';
import portal from '../demo/portal.html?raw';
import {hostPage} from './host-page.js';

export default {
  title: 'Pages/Host pages',
  tags: ['!autodocs', 'page'],
  parameters: {page: true, controls: {disable: true}, docs: {source: {type: 'code'}}},
} satisfies Meta;

/** In a news article: single figures within the text, the whole board below it. */
export const Article: StoryObj = {name: 'In a news article', render: (_args, {globals}) => hostPage(article, articleCss, globals['theme'])};

/** In a city portal: the summary, the grid, and the figures that the editors chose. */
export const Portal: StoryObj = {name: 'In a portal', render: (_args, {globals}) => hostPage(portal, portalCss, globals['theme'])};
export const PortalInEnglish: StoryObj = {name: 'In a portal, in English', render: (_args, {globals}) => hostPage(portalInEnglish, portalCss, globals['theme'])};
export const ArticleNarrow: StoryObj = {...Article, name: 'In a news article at 320 px', tags: ['narrow'], globals: {viewport: {value: 'narrow'}}};
export const PortalNarrow: StoryObj = {...Portal, name: 'In a portal at 320 px', tags: ['narrow'], globals: {viewport: {value: 'narrow'}}};

/** In an iframe: a page whose only content is the board, inside the page of somebody else. */
export const Iframe: StoryObj = {
  name: 'In an iframe',
  render: (_args, {globals}) => {
    const {language, theme, direction, textSize} = globals;
    const address = new URLSearchParams({
      viewMode: 'story', id: 'board-civic-report--default',
      globals: `language:${language};theme:${theme};direction:${direction};textSize:${textSize};a11y.manual:!true`,
    });
    return html`<style>
      .outer {max-inline-size: 46rem; margin: 0 auto; padding: 1.5rem 1rem; color: light-dark(#222, #eee);}
      .outer iframe {inline-size: 100%; block-size: 40rem; border: 1px solid #888; box-sizing: border-box;}
      body {background: light-dark(#f7f3ea, #1c1a17);}
      :root {color-scheme: ${theme === 'page' ? 'light dark' : theme};}
    </style>
    <main class="outer">
      <h1>A page that takes only an iframe</h1>
      <p>Scripts are not allowed on this page, so the board stands in a page of its own, and that page in an iframe.</p>
      <iframe title="Qingdao's pledges of 2021" src="iframe.html?${address}"></iframe>
      <p>The text goes on below it.</p>
    </main>`;
  },
};
