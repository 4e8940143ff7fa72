// A ring whose module is the only one on the page: what reads reports comes when there is a report.
import {expect} from '@open-wc/testing';
import '../../src/define/progress-ring.js';
import type {ProgressRing} from '../../src/elements/progress-ring.js';
import {stateOf} from '../state.js';
import {waitUntil} from '../wait-until.js';

const qingdao = '/demo/data/qingdao-2021-half-year.json';
const asked = (file: string): boolean => performance.getEntriesByType('resource').some(({name}) => name.includes(`/${file}`));

function ring(markup: string): ProgressRing {
  const page = document.createElement('div');
  page.innerHTML = markup;
  document.body.append(page);
  return page.firstElementChild as ProgressRing;
}

const sentence = ({shadowRoot}: Element): string | null | undefined => shadowRoot!.querySelector('[role=img]')?.getAttribute('aria-label');

describe('the ring alone', () => {
  it('is drawn from attributes at once, and asks for nothing', async () => {
    const one = ring('<civic-progress-ring lang="en" label="Jobs" value="3.38" target="3" unit="km"></civic-progress-ring>');
    await one.updateComplete;
    expect(sentence(one)).to.equal('Jobs: 3.38 km reached, target 3 km, 112.7% of plan, 12.7% over, computed');
    expect(['report-reader', 'rules', 'shared-fetch', 'languages.'].filter(asked)).to.deep.equal([]);
  });

  it('keeps its children while it asks for what reads reports, and is complete once the report is drawn', async () => {
    const report = await (await fetch(qingdao)).json();
    const one = ring('<civic-progress-ring metric="new-jobs"><p>words</p></civic-progress-ring>');
    const told: string[] = [];
    for (const type of ['civic-load', 'civic-error']) one.addEventListener(type, () => told.push(type));
    await one.updateComplete;
    one.report = report;
    await Promise.resolve();
    await Promise.resolve();
    expect([stateOf(one), one.shadowRoot!.querySelector('.root'), one.shadowRoot!.querySelector('slot') !== null]).to.deep.equal(['loading', null, true]);
    await one.updateComplete;
    expect(asked('report-reader')).to.equal(true);
    expect([stateOf(one), one.shadowRoot!.querySelector('slot')]).to.deep.equal(['ready', null]);
    expect(sentence(one)).to.match(/^新增就业/);
    expect(told).to.deep.equal(['civic-load']);
  });

  it('waits for nothing once it is there', async () => {
    const report = await (await fetch(qingdao)).json();
    const one = ring('<civic-progress-ring metric="new-jobs"></civic-progress-ring>');
    one.report = report;
    expect(await one.updateComplete).to.equal(true);
    expect(sentence(one)).to.match(/^新增就业/);
  });

  it('keeps its children where what reads reports cannot be had, and tells it once for each report', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<script type="importmap">${JSON.stringify({imports: {'/src/elements/controllers/report-reader.ts': '/failing/404'}})}</script>
      <script type="module" src="/src/define/progress-ring.ts"></script>`;
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    const page = frame.contentDocument!;
    const told: string[] = [];
    page.addEventListener('civic-error', ({detail}) => told.push(`${detail.code} ${detail.message}`));
    page.body.innerHTML = `<civic-progress-ring metric="new-jobs" src="${qingdao}"><p>words</p></civic-progress-ring>`;
    const one = page.body.firstElementChild as ProgressRing;
    await one.updateComplete;
    expect(told).to.have.length(1);
    expect(told[0]).to.match(/^network civic-progress: network: /);
    expect([stateOf(one), one.shadowRoot!.querySelector('slot')?.assignedElements().length]).to.deep.equal(['failed', 1]);
    one.theme = 'dark';
    await one.updateComplete;
    expect(told).to.have.length(1);
    // A figure of its own needs no reader.
    one.src = '';
    Object.assign(one, {label: 'Jobs', value: '2', target: '4'});
    await one.updateComplete;
    expect(sentence(one)).to.match(/^Jobs/);
    frame.remove();
  });

  it('fetches the rules for language files with the first one', async () => {
    const one = ring('<civic-progress-ring lang="fr" strings="/dist/languages/fr.json" label="Emplois" value="2" target="4"></civic-progress-ring>');
    await waitUntil(() => sentence(one)?.startsWith('Emplois'), 'French is not spoken');
    expect(sentence(one)).to.equal('Emplois\u00a0: résultat 2, objectif 4, 50\u00a0% de l’objectif, calculé');
  });
});
