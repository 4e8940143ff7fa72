// A table as a report under the policies of strict pages, in each engine; and pages that load the file of tables late, twice or not at all.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {until} from './engines.js';
import {inEachEngine} from './in-each-engine.js';
import {type Answer, file} from './site.js';

const strict = "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'";
const policies = {
  'the own origin': strict,
  'Trusted Types': `${strict}; require-trusted-types-for 'script'; trusted-types civic-progress civic-trend`,
  'a sheet of another origin': strict.replace("connect-src 'self'", "connect-src 'self' http://localhost:*"),
} as const;
type PolicyName = keyof typeof policies;

const tag = (name: string, kind = 'type="module"'): string => `<script ${kind} src="/${name}.js"></script>`;
const scripts = {
  'tables first': tag('tables') + tag('civic-progress'),
  'tables last': tag('civic-progress') + tag('tables'),
  twice: tag('tables') + tag('civic-progress') + tag('tables', 'defer'),
  classic: tag('civic-progress.classic', '') + tag('tables', ''),
  'beside trends': tag('tables') + tag('civic-progress') + tag('civic-trend'),
  'classic, tables late': tag('civic-progress.classic', '') + tag('late/tables', ''),
  'tables late': tag('civic-progress') + tag('late/tables'),
  'without tables': tag('civic-progress'),
} as const;
type ScriptName = keyof typeof scripts;

const page = (name: ScriptName, src: string): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A strict page</title><script src="/recorder.js"></script>
<civic-report src="${src}"><p>In words.</p></civic-report>
<civic-report src="/departments.csv" map="/departments.map.json"><p>In words.</p></civic-report>
<civic-progress-ring src="${src}" metric="homes"></civic-progress-ring>
${scripts[name]}`;
const drawn = `[...document.querySelectorAll('civic-report, civic-progress-ring')].every((one) => one.matches(':state(ready)'))`;

const answer = ({pathname, searchParams}: URL): Answer | undefined | Promise<Answer> => {
  if (pathname === '/late/tables.js') return wait(1000).then(() => ['text/javascript', file('dist/tables.js')] as const);
  if (pathname === '/page') return ['text/html; charset=utf-8', page(searchParams.get('scripts') as ScriptName, searchParams.get('src')!), {'Content-Security-Policy': policies[searchParams.get('policy') as PolicyName]}];
  if (/^\/(?:tables|civic-trend)\.js$/.test(pathname)) return ['text/javascript', file(`dist${pathname}`)];
  if (pathname.endsWith('.csv')) return ['text/csv', file(`demo/data/made-up-tables${pathname}`)];
  return pathname.endsWith('.map.json') ? ['application/json', file(`demo/data/made-up-tables${pathname}`)] : undefined;
};

await inEachEngine('tables under strict policies', import.meta.url, async () => answer, (pages) => {
  const open = (policy: PolicyName, name: ScriptName, src = '/pledges.csv') => pages.open(`/page?${new URLSearchParams({policy, scripts: name, src})}`);

  for (const policy of ['the own origin', 'Trusted Types'] as const) {
    for (const name of ['tables first', 'twice', 'classic', 'beside trends'] as const) {
      it(`draws without a violation, an error or a warning: ${policy}, ${name}`, async () => {
        const {tab, complaints} = await open(policy, name);
        await until(tab, drawn);
        assert.deepEqual(await tab.evaluate('[found, told]'), [[], []]);
        assert.equal(await tab.evaluate(`document.querySelector('civic-report').shadowRoot.textContent.includes('Homes built')`), true);
        assert.deepEqual(complaints, []);
        await tab.close();
      });
    }
  }

  it('draws a sheet of another origin that the policy names', async () => {
    const {tab} = await open('a sheet of another origin', 'tables first', pages.at('/pledges.csv', 'localhost'));
    await until(tab, drawn);
    assert.deepEqual(await tab.evaluate('[found, told]'), [[], []]);
    await tab.close();
  });

  for (const name of ['tables last', 'classic, tables late', 'tables late'] as const) {
    it(`draws what could not be read once the file is there, and has told of no error: ${name}`, async () => {
      const {tab, complaints} = await open('the own origin', name);
      await until(tab, drawn);
      assert.deepEqual(await tab.evaluate('[found, told]'), [[], []]);
      assert.deepEqual(complaints, []);
      await tab.close();
    });
  }

  it('names the file that is missing, and keeps the children', async () => {
    const {tab} = await open('the own origin', 'without tables');
    await tab.evaluate(`self.said = []; document.addEventListener('civic-error', ({detail}) => said.push(detail.message), true)`);
    await until(tab, `[...document.querySelectorAll('civic-report')].every((one) => one.matches(':state(failed)'))`);
    await tab.evaluate(`document.body.append(Object.assign(document.createElement('civic-report'), {src: '/pledges.csv?2'}))`);
    await until(tab, `said.some((one) => one.includes('/pledges.csv?2'))`);
    assert.match(String(await tab.evaluate(`said.find((one) => one.includes('/pledges.csv?2'))`)), /^civic-progress: json: http.*\/pledges\.csv\?2 is a table: add tables\.js to the page$/);
    assert.equal(await tab.evaluate(`document.body.innerText.includes('In words.')`), true);
    assert.deepEqual(await tab.evaluate('found'), []);
    await tab.close();
  });
});
