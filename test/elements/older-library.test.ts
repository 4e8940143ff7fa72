import {expect} from '@open-wc/testing';
import type {Report} from '../../src/schema/report.js';
import {waitUntil} from '../wait-until.js';
import {inFrame} from './in-frame.js';

const promises = '/demo/data/made-up-promises.json';
/** What each word of the report is to a library that knows no other states than those of 1.0. */
const olderState: Readonly<Record<string, string>> = {kept: 'achieved', part: 'inProgress', way: 'inProgress', stalled: 'suspended', not: 'notStarted', broken: 'dropped', dropped: 'dropped'};

/** The made-up report of verdicts as a publisher gives it to readers of 1.0 too: its address names the version, and each verdict has a state of 1.0 beside its word, and with bands that 1.0 does not know. */
async function ofBoth(): Promise<Report> {
  const report = await (await fetch(promises)).json();
  report.$schema = 'https://unpkg.com/civic-progress@1.1/dist/report.schema.json';
  report.standing = {margin: [0.05, 0.2], of: 'plan'};
  for (const {items} of report.categories) for (const {status} of items) if (status?.is !== undefined) status.state = olderState[status.is] ?? 'unrated';
  return report;
}

/**
 * `civic-progress-1.0.js` is the drop-in as the last commit before schema 1.1 built it. Pages that keep it go on reading reports
 * that are written for 1.1.
 */
describe('the library that knows schema 1.0', () => {
  it('draws a report of 1.1 with every item, by one warning that says that it is newer', async () => {
    const report = await ofBoth();
    await inFrame(`<script>
      window.said = [];
      for (const level of ['warn', 'error']) console[level] = (...words) => said.push(words.join(' '));
      addEventListener('error', (event) => said.push(event.message));
      document.addEventListener('civic-error', (event) => said.push(event.detail.message));
    </script><civic-report lang="en"></civic-report><script type="module" src="/test/elements/civic-progress-1.0.js"></script>`, async (page) => {
      const {said} = page.defaultView as unknown as {said: string[]};
      const element = page.querySelector('civic-report')! as HTMLElement & {report?: Report};
      element.report = report;
      await waitUntil(() => /ready|failed/.test(element.dataset['state'] ?? ''), 'it neither draws nor fails');
      expect(element.dataset['state'], said.join('\n')).to.equal('ready');
      expect(said.length, said.join('\n')).to.equal(1);
      expect(said[0]).to.contain('newer than version 1.0');
      const items = report.categories.flatMap((category) => category.items);
      const text = element.shadowRoot!.querySelector('.board')!.textContent!;
      expect(element.shadowRoot!.querySelectorAll('.item').length).to.equal(items.length);
      for (const {title} of items) expect(text).to.contain((title as {readonly en: string}).en);
    });
  });
});
