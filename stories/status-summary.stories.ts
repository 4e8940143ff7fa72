import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {type Args, attributes} from './attributes.js';
import {controls} from './controls.js';
import {darkPage} from './dark-page.js';
import {addresses, qingdao, reportIn, withCategories, withTitles} from './reports.js';

export default {
  title: 'Elements/civic-status-summary',
  component: 'civic-status-summary',
  argTypes: controls('civic-status-summary'),
  args: {src: addresses.qingdao},
  render: (args) => html`<civic-status-summary ${attributes(args)}></civic-status-summary>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const Default: Story = {};
export const Chinese: Story = {globals: {language: 'zh-Hans'}};
/** The declared counts alone. */
export const FromCounts: Story = {args: {src: '', counts: 'Target of the year met: 5; Ahead of the half-year plan: 19'}};
export const AirQuality: Story = {args: {src: addresses.airQuality}};
export const NothingKnownYet: Story = {args: {src: addresses.quarters}};
export const OnlyStatuses: Story = {args: {src: addresses.statuses}};

export const Unknown: Story = {args: {report: reportIn.unknown}};
export const None: Story = {args: {report: reportIn.none}};
export const Under: Story = {args: {report: reportIn.under}};
export const Met: Story = {args: {report: reportIn.met}};
export const Over112: Story = {name: 'Over: 112.7 %', args: {report: reportIn.over112}};
export const Over144: Story = {name: 'Over: 144 %', args: {report: reportIn.over144}};
export const Over200: Story = {name: 'Over: 200 %', args: {report: reportIn.over200}};
export const Over304: Story = {name: 'Over: 304 %', args: {report: reportIn.over304}};
export const Over1000: Story = {name: 'Over: 1000 %', args: {report: reportIn.over1000}};
export const Milestone: Story = {args: {report: reportIn.milestone}};
export const NoTarget: Story = {name: 'No target', args: {report: reportIn.noTarget}};
export const LessIsBetter: Story = {name: 'Less is better', args: {report: reportIn.lessIsBetter}};

export const OneCategory: Story = {name: '1 category', tags: ['!autodocs'], args: {report: withCategories(1)}};
export const TenCategories: Story = {name: '10 categories', tags: ['!autodocs'], args: {report: withCategories(10)}};
export const SixtyCategories: Story = {name: '60 categories', tags: ['!autodocs'], args: {report: withCategories(60)}};
export const Titles94: Story = {name: 'Titles of 94 characters', tags: ['narrow', '!autodocs'], args: {report: withTitles(94)}, globals: {viewport: {value: 'narrow'}}};
export const Titles400: Story = {name: 'Titles of 400 characters', tags: ['narrow', '!autodocs'], args: {report: withTitles(400)}, globals: {viewport: {value: 'narrow'}}};

export const Dark: Story = {globals: {theme: 'dark'}};
export const DarkByAttribute: Story = {args: {theme: 'dark'}, decorators: [darkPage]};
/** Drawn in the reader's system colours; in Chromium: DevTools, Rendering, Emulate CSS media feature forced-colors. */
export const ForcedColours: Story = {tags: ['forced-colors']};
export const RightToLeft: Story = {globals: {direction: 'rtl'}};
export const LargeText: Story = {globals: {textSize: '32px'}};
export const Narrow: Story = {name: '320 px', tags: ['narrow'], globals: {viewport: {value: 'narrow'}}};

export const Loading: Story = {tags: ['loading', '!autodocs'], args: {src: 'failing/stall', timeout: 600}};
export const Failed: Story = {tags: ['failure'], args: {src: 'failing/500'}};
export const WrongReport: Story = {tags: ['failure'], args: {report: {...qingdao, plan: undefined}}};
