import type {ArgTypes, Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import {addresses} from './reports.js';
import {customProperties} from './custom-properties.js';

type Args = Readonly<Record<string, string | undefined>>;

export default {
  title: 'Documentation/Look',
  tags: ['!autodocs'],
  argTypes: Object.fromEntries(customProperties.map(({name, kind, light, dark, meaning}) => [name, {
    description: meaning,
    control: {type: kind},
    table: {category: kind === 'color' ? 'Colours' : 'Sizes and font', defaultValue: {summary: dark === undefined ? light : `${light} light, ${dark} dark`}},
  }])) as ArgTypes,
} satisfies Meta<Args>;

/** The values that hold where nobody gives others; what differs from element to element has none. */
const present = (scheme: 'light' | 'dark'): Args => ({
  '--civic-font-size': '16px', '--civic-trend-height': '180px', '--civic-min-block-size': '8em',
  ...Object.fromEntries(customProperties.filter(({kind}) => kind === 'color').map((one) => [one.name, one[scheme]])),
});

/** Every custom property of the library, set on an element around all six; the controls begin with the colours of a light page. */
export const Live: StoryObj<Args> = {
  args: present('light'),
  globals: {theme: 'light'},
  render: (args) => html`<div style=${styleMap(Object.fromEntries(customProperties.flatMap(({name}) => (args[name] ? [[name, args[name]]] : []))))}>
    <p style="display: flex; flex-wrap: wrap; gap: 1.5em; margin: 0 0 1em">
      <civic-progress-ring src=${addresses.qingdao} metric="start-ups"></civic-progress-ring>
      <civic-progress-ring src=${addresses.qingdao} metric="new-jobs"></civic-progress-ring>
      <civic-progress-ring src=${addresses.qingdao} metric="forest-quality"></civic-progress-ring>
      <civic-progress-ring src=${addresses.qingdao} metric="sports-grounds"></civic-progress-ring>
    </p>
    <civic-progress-bar src=${addresses.qingdao} item="i10"></civic-progress-bar>
    <p style="margin: 0 0 1em"><civic-overachievement-badge src=${addresses.qingdao} metric="sealed-points"></civic-overachievement-badge></p>
    <civic-category-grid src=${addresses.qingdao} category="6"></civic-category-grid>
    <civic-status-summary src=${addresses.qingdao}></civic-status-summary>
    <civic-report src=${addresses.airQuality}></civic-report>
  </div>`,
};

/** The same with the colours of a dark page. */
export const LiveDark: StoryObj<Args> = {...Live, args: present('dark'), globals: {theme: 'dark'}};

/** The colours of another house, in light and in dark. */
export const AnotherHouse: StoryObj<Args> = {
  ...Live,
  globals: {},
  args: {
    '--civic-met-color': 'light-dark(#0b4f6c, #7cc6e8)', '--civic-pace-color': 'light-dark(#5b3fa0, #c3b1f5)',
    '--civic-over-color': 'light-dark(#9a3412, #ffb37a)', '--civic-surface-color': 'light-dark(#fffdf5, #1b1812)',
    '--civic-card-color': 'light-dark(#f6f0df, #262117)', '--civic-ring-size': '150px', '--civic-font-family': 'Georgia, serif',
  },
};
