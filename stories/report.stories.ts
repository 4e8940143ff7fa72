import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import {type Args, attributes} from './attributes.js';
import {controls} from './controls.js';
import {addresses, qingdao, reportIn, withCategories, withTitles} from './reports.js';

export default {
  title: 'Board/civic-report',
  component: 'civic-report',
  argTypes: controls('civic-report'),
  args: {src: addresses.qingdao},
  // Forty boards on one page would help nobody: the page of docs shows the first one.
  tags: ['!autodocs'],
  parameters: {docs: {story: {inline: true}}},
  render: (args) => html`<civic-report ${attributes(args)}></civic-report>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

export const Default: Story = {tags: ['autodocs']};
export const Chinese: Story = {globals: {language: 'zh-Hans'}};
export const AsTable: Story = {args: {view: 'table'}};
export const FilteredByState: Story = {args: {filter: 'over behind'}};
export const Searched: Story = {args: {search: 'heating'}};
export const SortedByShare: Story = {args: {sort: 'share'}};
export const SortedByState: Story = {args: {sort: 'state'}};
export const TableSortedByShare: Story = {args: {view: 'table', sort: 'share-reversed'}};
/** No control at all; what the other attributes say still holds. */
export const WithoutControls: Story = {args: {controls: 'none', filter: 'over'}};
export const TableWithoutControls: Story = {args: {view: 'table', controls: 'none'}};
export const NothingFound: Story = {args: {search: 'nowhere to be found'}};
export const ElderFiltered: Story = {args: {mode: 'elder', filter: 'behind'}};
export const NarrowWithTools: Story = {name: 'Filtered and searched at 320 px', tags: ['narrow'], args: {filter: 'over ahead', search: 'a'}, globals: {viewport: {value: 'narrow'}}};
export const HeadingLevel4: Story = {name: 'Heading level 4', args: {'heading-level': 4}};

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

/** Ceilings, ranges, negative numbers, and a licence. */
export const AirQuality: Story = {args: {src: addresses.airQuality}};
/** Nothing is known yet: no figure is drawn as 0. */
export const NothingKnownYet: Story = {args: {src: addresses.quarters}};
/** Verdicts and milestones without any figure, in Arabic and English. */
export const OnlyStatuses: Story = {args: {src: addresses.statuses}};
/** A newsroom's verdicts in its own words. */
export const Promises: Story = {args: {src: addresses.promises}};
export const PromisesDark: Story = {args: {src: addresses.promises}, globals: {theme: 'dark'}};
export const PromisesNarrow: Story = {name: 'Promises at 320 px', tags: ['narrow'], args: {src: addresses.promises}, globals: {viewport: {value: 'narrow'}}};
/** Plan and value by year, percentages that the publisher prints up to 100, declared means, titles in capitals. */
export const DevelopmentPlan: Story = {args: {src: addresses.developmentPlan}};
export const DevelopmentPlanDark: Story = {args: {src: addresses.developmentPlan}, globals: {theme: 'dark'}};
export const DevelopmentPlanNarrow: Story = {name: 'Development plan at 320 px', tags: ['narrow'], args: {src: addresses.developmentPlan}, globals: {viewport: {value: 'narrow'}}};
/** Building projects by stage, with milestones and due dates. */
export const Works: Story = {args: {src: addresses.works}};
export const WorksDark: Story = {args: {src: addresses.works}, globals: {theme: 'dark'}};
export const WorksNarrow: Story = {name: 'Works at 320 px', tags: ['narrow'], args: {src: addresses.works}, globals: {viewport: {value: 'narrow'}}};

export const OneCategory: Story = {name: '1 category', args: {report: withCategories(1)}};
export const TenCategories: Story = {name: '10 categories', args: {report: withCategories(10)}};
export const SixtyCategories: Story = {name: '60 categories', args: {report: withCategories(60)}};
export const Titles94: Story = {name: 'Titles of 94 characters', args: {report: withTitles(94)}};
export const Titles400: Story = {name: 'Titles of 400 characters', args: {report: withTitles(400)}};
export const Titles400Narrow: Story = {
  name: 'Titles of 400 characters at 320 px', tags: ['narrow'], args: {report: withTitles(400)}, globals: {viewport: {value: 'narrow'}},
};
export const Titles94Chinese: Story = {name: 'Titles of 94 characters in Chinese', args: {report: withTitles(94, 'zh-Hans')}, globals: {language: 'zh-Hans'}};

export const Dark: Story = {globals: {theme: 'dark'}};
export const DarkByAttribute: Story = {args: {theme: 'dark'}};
/** Drawn in the reader's system colours; in Chromium: DevTools, Rendering, Emulate CSS media feature forced-colors. */
export const ForcedColours: Story = {tags: ['forced-colors']};
/** The words of a language that is written from left to right; the layout runs the other way. */
export const RightToLeft: Story = {globals: {direction: 'rtl'}};
export const RightToLeftTable: Story = {args: {view: 'table'}, globals: {direction: 'rtl'}};
export const LargeText: Story = {globals: {textSize: '32px'}};
export const Narrow: Story = {name: '320 px', tags: ['narrow'], globals: {viewport: {value: 'narrow'}}};
export const NarrowTable: Story = {name: '320 px, as table', tags: ['narrow'], args: {view: 'table'}, globals: {viewport: {value: 'narrow'}}};

export const Loading: Story = {tags: ['loading'], args: {src: 'failing/stall', timeout: 600}};
/** Children show until the first picture, and stay when none can be drawn. */
export const Fallback: Story = {
  tags: ['failure'],
  args: {src: 'failing/500'},
  render: (args) => html`<civic-report ${attributes(args)}><p>Start-ups supported: 33,800; the target of 30,000 is met (112.7%).</p></civic-report>`,
};
export const ErrorNetwork: Story = {name: 'Error: network', tags: ['failure'], args: {src: 'failing/network'}};
export const ErrorTimeout: Story = {name: 'Error: timeout', tags: ['failure'], args: {src: 'failing/stall?timeout', timeout: 0.5}};
export const ErrorHttp: Story = {name: 'Error: http', tags: ['failure'], args: {src: 'failing/500'}};
export const ErrorJson: Story = {name: 'Error: json', tags: ['failure'], args: {src: 'failing/truncated'}};
export const ErrorSchema: Story = {name: 'Error: schema', tags: ['failure'], args: {report: {...qingdao, plan: undefined}}};
export const ErrorVersion: Story = {
  name: 'Error: version', tags: ['failure'], args: {report: {...qingdao, $schema: 'civic-progress@2/report.schema.json'}},
};

const boardOf = (canvas: HTMLElement) => {
  const element = canvas.querySelector('civic-report')!;
  const one = <T extends HTMLElement>(selector: string) => element.shadowRoot!.querySelector<T>(selector);
  return {element, one, ready: () => waitFor(() => expect(element.matches(':state(ready)')).toBe(true), {timeout: 5000})};
};

/** The details of an item open and close, by pointer and by keyboard. */
export const Folding: Story = {
  play: async ({canvasElement}) => {
    const {one, ready} = boardOf(canvasElement);
    await ready();
    const details = one<HTMLDetailsElement>('details')!;
    const summary = details.querySelector('summary')!;
    await expect(details.open).toBe(false);
    await userEvent.click(summary);
    await expect(details.open).toBe(true);
    await expect(details.querySelector('.details')!.getBoundingClientRect().height).toBeGreaterThan(0);
    await userEvent.click(summary);
    await expect(details.open).toBe(false);
    await userEvent.click(summary);
    await expect(details.open).toBe(true);
  },
};

/** The button shows the table with the same figures, and the cards again. */
export const TableTwin: Story = {
  play: async ({canvasElement}) => {
    const {element, one, ready} = boardOf(canvasElement);
    await ready();
    const button = () => one('[part=table-button]')!;
    await expect(button().getAttribute('aria-expanded')).toBe('false');
    await expect(one('table')).toBeNull();
    button().focus();
    await userEvent.keyboard('{Enter}');
    await element.updateComplete;
    await expect(button().getAttribute('aria-expanded')).toBe('true');
    await expect(one('table')!.textContent).toContain('112.7%');
    await expect(one('[part=item]')).toBeNull();
    await userEvent.click(button());
    await element.updateComplete;
    await expect(one('table')).toBeNull();
    await expect(one('[part=item]')).not.toBeNull();
    await userEvent.click(button());
  },
};

/** Filter, search and order, as a reader uses them; the attributes follow. */
export const ReadingTools: Story = {
  play: async ({canvasElement}) => {
    const {element, one, ready} = boardOf(canvasElement);
    await ready();
    await userEvent.click(one('[part=filter-button].behind')!);
    await element.updateComplete;
    await expect(element.getAttribute('filter')).toBe('behind');
    await expect(one('[role=status]')!.textContent).toContain('4');
    await userEvent.type(one('[part=search]')!, 'jobs');
    await element.updateComplete;
    await expect(element.shadowRoot!.querySelectorAll('[part=item]').length).toBe(1);
    await userEvent.type(one('[part=search]')!, '{backspace>4/}');
    await userEvent.click(one('[part=filter-button].behind')!);
    await userEvent.selectOptions(one<HTMLSelectElement>('[part=sort]')!, 'share');
    await element.updateComplete;
    await expect(element.getAttribute('sort')).toBe('share');
    await expect(element.shadowRoot!.querySelectorAll('[part=item]').length).toBe(32);
  },
};

let visits = 0;

/** Loading fails once; the button tries again. */
export const Retry: Story = {
  // Another address each time: what has arrived once is not asked for again.
  loaders: [async () => ({src: `failing/flaky?${++visits}`})],
  render: (args, {loaded}) => html`<civic-report ${attributes({...args, ...loaded})}></civic-report>`,
  play: async ({canvasElement}) => {
    const {element, one, ready} = boardOf(canvasElement);
    await waitFor(() => expect(element.matches(':state(failed)')).toBe(true));
    await expect(one('[part=error]')!.textContent).toContain('500');
    await userEvent.click(one('[part=retry]')!);
    await ready();
    await expect(one('[part=error]')).toBeNull();
    await expect(one('[part=board]')).not.toBeNull();
  },
};

/** The source has failed since: the last good picture stays, with its age. */
export const Stale: Story = {
  loaders: [async () => ({src: `failing/dying?${++visits}`})],
  render: (args, {loaded}) => html`<civic-report ${attributes({...args, ...loaded, refresh: 60})}></civic-report>`,
  play: async ({canvasElement}) => {
    const {element, one, ready} = boardOf(canvasElement);
    await ready();
    const fetches = (globalThis as unknown as Record<symbol, Map<string, {refetch(): void}>>)[Symbol.for('civic-progress/fetch/3')]!;
    fetches.get(new URL(element.src, document.baseURI).href)!.refetch();
    await waitFor(() => expect(one('[part=age]')).not.toBeNull());
    await expect(element.matches(':state(ready)')).toBe(true);
    await expect(one('[part=board]')).not.toBeNull();
  },
};

/** The list of what is wrong, above the board; it needs `doctor.js`. */
export const Diagnose: Story = {
  tags: ['failure'],
  render: () => html`<civic-report diagnose src="failing/500"></civic-report>`,
  play: async ({canvasElement}) => {
    const {element} = boardOf(canvasElement);
    const {showLists} = await import('../src/doctor/list.js');
    await showLists();
    await expect(element.previousElementSibling!.shadowRoot!.querySelector('li')!.textContent).toContain('500');
  },
};
