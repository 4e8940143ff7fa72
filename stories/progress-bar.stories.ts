import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {type Args, attributes} from './attributes.js';
import {controls} from './controls.js';
import {darkPage} from './dark-page.js';
import {addresses, alone, attributesIn, attributesOf, words} from './reports.js';

export default {
  title: 'Elements/civic-progress-bar',
  component: 'civic-progress-bar',
  argTypes: controls('civic-progress-bar'),
  args: attributesIn.over112,
  render: (args) => html`<civic-progress-bar ${attributes(args)}></civic-progress-bar>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const Default: Story = {};
export const Unknown: Story = {args: attributesIn.unknown};
export const None: Story = {args: attributesIn.none};
export const Under: Story = {args: attributesIn.under};
export const Met: Story = {args: attributesIn.met};
export const Over112: Story = {name: 'Over: 112.7 %', args: attributesIn.over112};
export const Over144: Story = {name: 'Over: 144 %', args: attributesIn.over144};
export const Over200: Story = {name: 'Over: 200 %', args: attributesIn.over200};
export const Over304: Story = {name: 'Over: 304 %', args: attributesIn.over304};
export const Over1000: Story = {name: 'Over: 1000 %', args: attributesIn.over1000};
export const NoTarget: Story = {name: 'No target', args: alone(attributesIn.noTarget)};
export const LessIsBetter: Story = {name: 'Less is better', args: alone(attributesIn.lessIsBetter)};

/** An item that has milestones and no figure has no share. */
export const Milestone: Story = {args: alone(attributesIn.milestone)};

export const Chinese: Story = {args: attributesOf('start-ups', 'zh-Hans'), globals: {language: 'zh-Hans'}};
export const Dark: Story = {globals: {theme: 'dark'}};
export const DarkByAttribute: Story = {args: {theme: 'dark'}, decorators: [darkPage]};
/** Drawn in the reader's system colours; in Chromium: DevTools, Rendering, Emulate CSS media feature forced-colors. */
export const ForcedColours: Story = {tags: ['forced-colors']};
export const RightToLeft: Story = {args: attributesIn.under, globals: {direction: 'rtl'}};
export const LargeText: Story = {globals: {textSize: '32px'}};
export const Narrow: Story = {name: '320 px', tags: ['narrow'], globals: {viewport: {value: 'narrow'}}};
export const Label94: Story = {name: 'Label of 94 characters', tags: ['narrow'], args: {label: words(94)}, globals: {viewport: {value: 'narrow'}}};
export const Label400: Story = {name: 'Label of 400 characters', tags: ['narrow'], args: {label: words(400)}, globals: {viewport: {value: 'narrow'}}};
export const OfAReport: Story = {args: alone({src: addresses.qingdao, metric: 'sealed-points'})};
export const OfAnItem: Story = {args: alone({src: addresses.qingdao, item: 'i1'})};
export const OfACategory: Story = {args: alone({src: addresses.qingdao, category: '6'})};
export const Meter: Story = {args: {...attributesIn.under, semantics: 'meter'}};
/** A figure that counts the started says so. */
export const Started: Story = {args: alone({src: addresses.qingdao, metric: 'insulation'})};

export const Loading: Story = {tags: ['loading', '!autodocs'], args: alone({src: 'failing/stall', timeout: 600, metric: 'start-ups'})};
export const Failed: Story = {tags: ['failure'], args: alone({src: 'failing/500', metric: 'start-ups'})};
export const Missing: Story = {tags: ['failure'], args: alone({src: addresses.qingdao, metric: 'no-such-metric'})};
