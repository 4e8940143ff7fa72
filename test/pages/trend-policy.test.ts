// Figures over time under the policies of strict pages, beside the other file and alone, in each engine.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {until} from './engines.js';
import {inEachEngine} from './in-each-engine.js';
import {type Answer, file} from './site.js';

const strict = "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'";
const policies = {
  'the own origin': strict,
  'Trusted Types with both policies': `${strict}; require-trusted-types-for 'script'; trusted-types civic-progress civic-trend`,
  'Trusted Types with any policy': `${strict}; require-trusted-types-for 'script'`,
  'Trusted Types without the policy of trends': `${strict}; require-trusted-types-for 'script'; trusted-types civic-progress`,
} as const;
type PolicyName = keyof typeof policies;

const scripts = {board: '<script type="module" src="/civic-progress.js"></script>', trend: '<script type="module" src="/civic-trend.js"></script>'} as const;
const page = (names: readonly (keyof typeof scripts)[]): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A strict page</title><script src="/recorder.js"></script>
<civic-report src="/series.json" at="2026-03-31"></civic-report>
<civic-progress-trend label="Homes" unit="homes" points="2023: 170; 2024: 235; 2025: 331" target="444"><p>In words.</p></civic-progress-trend>
<civic-progress-trend src="/series.json" metric="homes-insulated"></civic-progress-trend>
${names.map((name) => scripts[name]).join('\n')}`;
const trendsDrawn = `[...document.querySelectorAll('civic-progress-trend')].every((one) => one.shadowRoot?.querySelector('path.line'))`;

const answer = ({pathname, searchParams}: URL): Answer | undefined => {
  if (pathname === '/page') return ['text/html; charset=utf-8', page(searchParams.get('scripts')!.split(',') as (keyof typeof scripts)[]), {'Content-Security-Policy': policies[searchParams.get('policy') as PolicyName]}];
  if (pathname === '/civic-trend.js') return ['text/javascript; charset=utf-8', file('dist/civic-trend.js')];
  return pathname.endsWith('.json') && pathname !== '/report.json' ? ['application/json', file(`demo/data/made-up-city${pathname}`)] : undefined;
};

await inEachEngine('figures over time under strict policies', import.meta.url, async () => answer, (pages) => {
  const open = (policy: PolicyName, names: readonly (keyof typeof scripts)[]) => pages.open(`/page?${new URLSearchParams({policy, scripts: names.join()})}`);

  for (const policy of ['the own origin', 'Trusted Types with both policies', 'Trusted Types with any policy'] as const) {
    it(`draws the chart and the board without a violation: ${policy}`, async () => {
      const {tab, complaints} = await open(policy, ['board', 'trend']);
      await until(tab, trendsDrawn);
      await until(tab, `document.querySelector('civic-report').shadowRoot.querySelector('.reports select') !== null && document.querySelector('civic-report').shadowRoot.querySelector('.spark') !== null`);
      // A sheet that a policy blocks leaves a line without its colour.
      assert.notEqual(await tab.evaluate(`getComputedStyle(document.querySelector('civic-report').shadowRoot.querySelector('.spark .point')).stroke`), 'none');
      assert.deepEqual(await tab.evaluate('[found, told]'), [[], []]);
      assert.deepEqual(complaints, []);
      await tab.close();
    });
  }

  it('draws alone', async () => {
    const {tab, complaints} = await open('Trusted Types with both policies', ['trend']);
    await until(tab, trendsDrawn);
    assert.deepEqual(await tab.evaluate('[found, told]'), [[], []]);
    assert.deepEqual(complaints, []);
    await tab.close();
  });

  it('leaves the children of its element where its policy is not listed, and draws the board all the same', async () => {
    const {tab} = await open('Trusted Types without the policy of trends', ['board', 'trend']);
    await until(tab, `document.querySelector('civic-report').matches(':state(ready)')`);
    await until(tab, 'told.length > 0');
    assert.deepEqual(await tab.evaluate('told'), ['trusted-types on document']);
    assert.equal(await tab.evaluate(`customElements.get('civic-progress-trend') === undefined && document.body.innerText.includes('In words.')`), true);
    await tab.close();
  });
});
