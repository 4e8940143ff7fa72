import type {Decorator} from '@storybook/web-components-vite';
import {html} from 'lit';

/** A part of a page that is dark without saying so by `color-scheme`: what the attribute `theme` is for. */
export const darkPage: Decorator = (story) => html`<div style="background: #14181d; color: #f2f4f6; padding: 1rem">${story()}</div>`;
