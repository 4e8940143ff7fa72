import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {withCategories} from '../../stories/reports.js';
import {has} from '../needs.js';
import {type Answer, Site} from '../pages/site.js';
import {until} from '../pages/engines.js';
import {heardIn, Orca} from './orca.js';

/** Whether what is heard is written anew in place of being compared: `npm run screenshots`. */
const renewing = process.env['CIVIC_PROGRESS_RENEW'] !== undefined;
const folder = fileURLToPath(new URL('speech/', import.meta.url));
const languages = ['zh-Hans', 'en'];

/** An element on the page, with a report of so many categories. */
const scenes = {
  board: {tag: 'civic-report', attributes: {}, categories: 2},
  table: {tag: 'civic-report', attributes: {view: 'table'}, categories: 1},
  grid: {tag: 'civic-category-grid', attributes: {}, categories: 4},
  ring: {tag: 'civic-progress-ring', attributes: {item: '1', metric: 'start-ups'}, categories: 1},
} as const;

const element = (tag: string, attributes: Readonly<Record<string, string>>, inner: string): string =>
  `<${tag} ${Object.entries(attributes).map(([name, value]) => `${name}="${value}"`).join(' ')}>${inner}</${tag}>`;

/** A page with an element between a heading and a last paragraph. */
function page(name: string, lang: string): Answer | undefined {
  const scene = scenes[name as keyof typeof scenes];
  if (!scene) return undefined;
  const report = `<script type="application/json">${JSON.stringify(withCategories(scene.categories)).replaceAll('<', '\\u003c')}</script>`;
  return ['text/html; charset=utf-8', `<!doctype html><html lang=${lang}><title>${name}</title><script type=module src="/civic-progress.js"></script>
<h1 id=start tabindex=-1>Start</h1>${element(scene.tag, {lang, ...scene.attributes}, report)}<p>End of the page</p>`];
}

if (await has('Orca', 'what a screen reader says', import.meta.url)) {
  for (const browser of heardIn) {
    describe(`Orca in ${browser}`, () => {
      let site: Site;
      let orca: Orca;

      before(async () => {
        if (renewing) mkdirSync(folder, {recursive: true});
        site = await Site.open(({pathname, searchParams}) => page(pathname.slice(1), searchParams.get('lang')!));
        orca = await Orca.start(browser);
      });

      after(async () => {
        await orca?.close();
        site.close();
      });

      it('says what a filter leaves', async () => {
        await orca.page.goto(site.at('/board?lang=en'));
        await until(orca.page, "document.querySelector('civic-report').matches(':state(ready)')", 60);
        await orca.read('End of the page');
        await orca.page.evaluate("document.querySelector('civic-report').shadowRoot.querySelector('.legend button').click()");
        await until(orca.page, "document.querySelector('civic-report').shadowRoot.querySelector('.found [role=status]').textContent !== ''", 60);
        await orca.hear(await orca.page.evaluate("document.querySelector('civic-report').shadowRoot.querySelector('.found [role=status]').textContent") as string);
      });

      for (const name of Object.keys(scenes)) {
        for (const lang of languages) {
          it(`reads the ${name} in ${lang} as in speech/${name}.${browser}.${lang}.txt`, async () => {
            await orca.page.goto(site.at(`/${name}?lang=${lang}`));
            await until(orca.page, `document.querySelector('${scenes[name as keyof typeof scenes].tag}').matches(':state(ready)')`, 60);
            const found = `${(await orca.read('End of the page')).join('\n')}\n`;
            const path = `${folder}${name}.${browser}.${lang}.txt`;
            if (renewing) writeFileSync(path, found);
            else assert.equal(found, readFileSync(path, 'utf8'), 'if the change is right, npm run screenshots writes it anew');
          });
        }
      }
    });
  }
}
