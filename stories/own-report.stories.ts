import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import {ReportError, sentenceOf} from '../src/schema/error.js';
import {parse} from '../src/schema/parse.js';

export default {
  title: 'Board/Your own report',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
} satisfies Meta;

/** What is wrong with some text as a report, in sentences; none where it can be drawn. */
function faultsOf(text: string): readonly string[] {
  try {
    parse(JSON.parse(text));
    return [];
  } catch (error) {
    return error instanceof ReportError ? error.findings.slice(0, 20).map((finding) => `${finding.pointer || 'The report'}: ${sentenceOf(finding)}`) : [String(error)];
  }
}

/** Draws what stands in the box, and says below it what keeps it from being drawn; then the last picture stays. */
function show({currentTarget}: Event): void {
  const box = currentTarget as HTMLTextAreaElement;
  const page = box.closest('section')!;
  const faults = box.value.trim() === '' ? [] : faultsOf(box.value);
  page.querySelector('[role=status]')!.textContent = faults.join('\n');
  if (faults.length > 0 || box.value.trim() === '') return;
  for (const element of page.querySelectorAll<HTMLElement & {report: unknown}>('civic-report, civic-category-grid')) element.report = JSON.parse(box.value) as unknown;
}

/** Paste a report: the board and the cards of its categories are drawn below, and nothing is sent anywhere. */
export const Pasted: StoryObj = {
  name: 'Paste a report',
  render: () => html`<section>
    <p style="margin: 0"><label for="own">A report (JSON)</label></p>
    <textarea id="own" rows="8" spellcheck="false" style="box-sizing: border-box; inline-size: 100%; font: 13px/1.4 monospace" @input=${show}></textarea>
    <p role="status" style="white-space: pre-wrap; margin: 0 0 1em"></p>
    <civic-report></civic-report>
    <civic-category-grid></civic-category-grid>
  </section>`,
  play: async ({canvasElement}) => {
    const [box, status] = [canvasElement.querySelector('textarea')!, canvasElement.querySelector('[role=status]')!];
    const board = canvasElement.querySelector('civic-report')!;
    const paste = async (text: string): Promise<void> => {
      await userEvent.clear(box);
      box.focus();
      await userEvent.paste(text);
    };
    const report = {
      $schema: 'report.schema.json', version: '1.1', lang: 'en', title: 'Pledges of a made-up town', publisher: {name: 'A made-up town'}, plan: {start: '2026-01-01', end: '2026-12-31'}, asOf: '2026-06-30',
      categories: [{label: 'Housing', items: [{number: 1, title: 'Homes', metrics: [{
        role: 'progress', label: 'Homes finished', value: 1127, unit: 'homes', direction: 'more', target: {kind: 'atLeast', value: 1000, origin: 'printed'}, stated: {share: 1.127, of: 'target'},
      }]}]}],
    };
    await paste(JSON.stringify(report, null, 2));
    await waitFor(() => expect(board.shadowRoot!.textContent).toContain('112.7%'));
    await paste(JSON.stringify({...report, asOf: 'June'}));
    await expect(status.textContent).toContain('/asOf: ');
    await paste('{"lang": ');
    await expect(status.textContent).toContain('SyntaxError');
    await expect(board.shadowRoot!.textContent).toContain('112.7%');
    await paste(JSON.stringify(report));
    await expect(status.textContent).toBe('');
  },
};
