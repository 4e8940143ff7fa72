// The drop-in file of single figures under the policies of strict pages, alone and beside the other file, in each engine.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {until} from './engines.js';
import {inEachEngine} from './in-each-engine.js';
import {type Answer, file} from './site.js';

const strict = "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'";
const policies = {
  'the own origin': strict,
  'Trusted Types with its policy': `${strict}; require-trusted-types-for 'script'; trusted-types civic-figures`,
  'Trusted Types with both policies': `${strict}; require-trusted-types-for 'script'; trusted-types civic-progress civic-figures`,
  'Trusted Types without its policy': `${strict}; require-trusted-types-for 'script'; trusted-types civic-progress`,
} as const;
type PolicyName = keyof typeof policies;

const page = (scripts: readonly string[], more: string): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A strict page</title><script src="/recorder.js"></script>
<civic-progress-ring label="Homes" value="1320" target="1200" unit="homes"><p>In words.</p></civic-progress-ring>
<civic-progress-bar label="Trees" value="30" target="60" unit="trees"></civic-progress-bar>
<civic-overachievement-badge label="Homes" value="1320" target="1200"></civic-overachievement-badge>
${more}${scripts.map((name) => `<script type="module" src="/${name}"></script>`).join('\n')}`;
/** The words of the page, shadow roots in the place of what they stand on. */
const words = `[...document.body.children].map((one) => one.shadowRoot?.querySelector('.root')?.textContent ?? '').join(' ')`;
const drawn = `['110%', '50%', '10% over'].every((one) => (${words}).includes(one))`;

const answer = ({pathname, searchParams}: URL): Answer | undefined => {
  if (pathname === '/page') return ['text/html; charset=utf-8', page(searchParams.get('scripts')!.split(','), searchParams.get('more')!), {'Content-Security-Policy': policies[searchParams.get('policy') as PolicyName]}];
  return pathname === '/figures.js' ? ['text/javascript; charset=utf-8', file('dist/figures.js')] : undefined;
};

await inEachEngine('single figures under strict policies', import.meta.url, async () => answer, (pages) => {
  const open = (policy: PolicyName, scripts: readonly string[], more = '') => pages.open(`/page?${new URLSearchParams({policy, scripts: scripts.join(), more})}`);

  for (const policy of ['the own origin', 'Trusted Types with its policy'] as const) {
    it(`draws ring, bar and badge alone, and asks for nothing else: ${policy}`, async () => {
      const {tab, complaints} = await open(policy, ['figures.js']);
      await until(tab, drawn);
      assert.deepEqual(await tab.evaluate('[found, told]'), [[], []]);
      assert.deepEqual(await tab.evaluate(`performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname).filter((path) => path !== '/favicon.ico').sort()`), ['/figures.js', '/recorder.js']);
      assert.deepEqual(complaints, []);
      await tab.close();
    });
  }

  for (const scripts of [['figures.js', 'civic-progress.js'], ['civic-progress.js', 'figures.js']]) {
    it(`registers nothing twice: ${scripts.join(', then ')}`, async () => {
      const {tab, complaints} = await open('Trusted Types with both policies', scripts, '<civic-report src="/report.json"></civic-report>');
      await until(tab, drawn);
      await until(tab, `document.querySelector('civic-report:state(ready)') !== null`);
      assert.deepEqual(await tab.evaluate('[found, told]'), [[], []]);
      assert.deepEqual(complaints, []);
      await tab.close();
    });
  }

  it('keeps the children of an element that is given a report, and says which file reads it', async () => {
    const {tab} = await open('the own origin', ['figures.js'], '<civic-progress-ring id="given"><p>The figure in words</p></civic-progress-ring>');
    await until(tab, drawn);
    assert.match(await tab.evaluate(`new Promise((resolve) => {
      const ring = document.querySelector('#given');
      ring.addEventListener('civic-error', ({detail}) => resolve(detail.message));
      ring.src = '/report.json';
    })`) as string, /figures\.js draws from attributes alone, for a report or a language file load civic-progress\.js/);
    assert.equal(await tab.evaluate(`document.querySelector('#given').matches(':state(failed)') && document.querySelector('#given').innerText.includes('The figure in words')`), true);
    await tab.close();
  });

  it('registers nothing where its policy is not listed: the children stay', async () => {
    const {tab} = await open('Trusted Types without its policy', ['figures.js']);
    await until(tab, 'told.length > 0');
    assert.deepEqual(await tab.evaluate('told'), ['trusted-types on document']);
    assert.equal(await tab.evaluate(`customElements.get('civic-progress-ring') === undefined && document.body.innerText.includes('In words.')`), true);
    await tab.close();
  });
});
