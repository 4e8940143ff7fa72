import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/board-trends.js';
import '../src/define/progress-trend.js';
import {type Args, attributes, without} from './attributes.js';
import {controls} from './controls.js';
import {darkPage} from './dark-page.js';
import {addresses, words} from './reports.js';

const homes = {
  label: 'Homes insulated', unit: 'homes', points: '2023-12-31: 170 / 420; 2024-06-30: 200 / 420; 2024-12-31: 229; 2024-12-31: 235 / 444; 2025-06-30: 331 / 444',
  plan: '2022-12-31: 111; 2023-12-31: 190; 2024-12-31: 280; 2025-12-31: 380; 2026-12-31: 444', target: '444', by: '2026-12-31',
} as const;
const alone = without(homes);

export default {
  title: 'Elements/civic-progress-trend',
  component: 'civic-progress-trend',
  argTypes: controls('civic-progress-trend'),
  args: homes,
  render: (args) => html`<civic-progress-trend ${attributes(args)}></civic-progress-trend>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** The target was raised, and one figure restated. */
export const Default: Story = {};
export const OnePoint: Story = {name: 'One figure', args: alone({label: 'Homes', unit: 'homes', points: '2025: 331'})};
export const Alike: Story = {name: 'All values alike', args: alone({label: 'Homes', unit: 'homes', points: '2023: 331; 2024: 331; 2025: 331'})};
/** The line ends where a year has no figure, and the axis of a rate says where it begins. */
export const Gap: Story = {args: alone({label: 'Buses on time', points: '2021: 91.2%; 2022: 92%; 2023:; 2024: 95.4%; 2025: 97.2%', target: '98', by: '2026'})};
export const Magnitudes: Story = {name: 'Nine orders of magnitude', args: alone({label: 'Samples', points: '2021: 1; 2022: 1000; 2023: 1000000; 2024: 1000000000'})};
export const Negative: Story = {name: 'Negative values', args: alone({label: 'Balance', unit: 't', points: '2021: -12; 2022: 3; 2023: 12'})};
export const Many: Story = {name: '500 figures', args: alone({label: 'Level', unit: 'cm', points: Array.from({length: 500}, (_, i) => `${new Date(Date.UTC(2024, 0, 1 + i)).toJSON().slice(0, 10)}: ${Math.round(100 + 40 * Math.sin(i / 40))}`).join('; ')})};
export const OfASeries: Story = {name: 'Of a series', args: alone({src: addresses.city, metric: 'homes-insulated'})};
export const OfACategory: Story = {name: 'Of a category of a series', args: alone({src: addresses.city, category: 'homes'})};
export const BoardOfASeries: Story = {
  name: 'The board of a series', args: alone({src: addresses.city}),
  render: (args) => html`<civic-report ${attributes(args)}></civic-report>`,
};

export const Chinese: Story = {args: alone({label: '新增就业', unit: '人', points: '2023-03-31: 85000; 2023-06-30: 184400; 2023-09-30: 290100; 2024-03-31: 412000', target: '350000', by: '2024-12-31'}), globals: {language: 'zh-Hans'}};
export const Dark: Story = {globals: {theme: 'dark'}};
export const DarkByAttribute: Story = {args: {theme: 'dark'}, decorators: [darkPage]};
/** Drawn in the reader's system colours; in Chromium: DevTools, Rendering, Emulate CSS media feature forced-colors. */
export const ForcedColours: Story = {tags: ['forced-colors']};
/** Time runs from right to left. */
export const RightToLeft: Story = {globals: {direction: 'rtl'}};
export const LargeText: Story = {globals: {textSize: '32px'}};
export const Narrow: Story = {name: '320 px', tags: ['narrow'], globals: {viewport: {value: 'narrow'}}};
export const Label400: Story = {name: 'Label of 400 characters', tags: ['narrow'], args: {label: words(400)}, globals: {viewport: {value: 'narrow'}}};

export const Loading: Story = {tags: ['loading', '!autodocs'], args: alone({src: 'failing/stall', timeout: 600, metric: 'start-ups'})};
export const Failed: Story = {tags: ['failure'], args: alone({src: 'failing/500', metric: 'start-ups'})};
export const Missing: Story = {tags: ['failure'], args: alone({src: addresses.city, metric: 'no-such-metric'})};
