import type {Decorator} from '@storybook/web-components-vite';
import {html} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import {turnedLanguage} from './turned.js';

const schemes: Readonly<Record<string, string>> = {page: 'light dark', light: 'light', dark: 'dark'};

/** The page around a story, as the toolbar says: its language, colour scheme, direction and text size. */
export const host: Decorator = (story, {globals, parameters, viewMode}) => {
  const {language, theme, direction, textSize} = globals as Readonly<Record<string, string>>;
  const alone = viewMode === 'story';
  return html`<div lang=${direction === 'rtl' ? turnedLanguage(language!) : language!} dir=${direction!} style=${styleMap({
    'color-scheme': schemes[theme!] ?? 'light dark',
    '--civic-font-size': textSize!,
    'font-family': 'system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif',
    'font-size': textSize!,
    'line-height': '1.5',
    ...(parameters['page'] ? {} : {
      background: 'light-dark(#fff, #14181d)',
      color: 'light-dark(#1b1f24, #f2f4f6)',
      padding: '1rem',
      'box-sizing': 'border-box',
      'min-block-size': alone ? '100vh' : '0',
    }),
  })}>${story()}</div>`;
};
