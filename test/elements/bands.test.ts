import {expect} from '@open-wc/testing';
import {csvParseRows} from 'd3-dsv';
import sinon from 'sinon';
import {registerLanguage} from '../../src/locale/languages.js';
import {stringsOf} from '../../src/locale/strings-of.js';
import type {Report} from '../../src/schema/report.js';
import {renderStatic, type Target} from '../../src/static.js';
import {catalogues} from '../../src/locale/every-language.js';
import {en, zhHans} from '../locale/catalogues.js';
import {ElementFixture, plain} from './fixture.js';

const homes = (title: string, value: number) => ({
  id: title, title, metrics: [{role: 'progress', label: title, value, direction: 'more', target: {kind: 'exact', value: 1000, origin: 'printed'}}],
});
/** Half of the time has gone by. By the bands of 95 % and 80 % of plan what is due are 475 and 400 of 1,000, by points 450 and 300. */
const report = (standing?: object): Report => ({
  $schema: 'https://unpkg.com/civic-progress@1.1/dist/report.schema.json', lang: 'en', title: 'Bands', publisher: {name: 'City'},
  plan: {start: '2021-01-01', end: '2021-12-30'}, asOf: '2021-07-01', ...(standing === undefined ? {} : {standing}),
  categories: [{label: 'Homes', items: [homes('A', 600), homes('B', 480), homes('C', 470), homes('D', 410), homes('E', 390), homes('F', 299)]}],
}) as unknown as Report;
const ofPlan = {margin: [0.05, 0.2], of: 'plan', text: 'From 95% of plan on track, from 80% at risk.'};
const ofTarget = {margin: [0.05, 0.2]};

const drawn = async (standing?: object, attributes = ''): Promise<ElementFixture> => {
  const made = await ElementFixture.start('civic-report', `<civic-report lang="en" ${attributes}></civic-report>`, (element) => {
    element.report = report(standing);
  });
  return made.settle();
};
const titles = (made: ElementFixture): string => made.all('[part=item-title]').map((one) => plain(one.textContent!)).join('');
const legend = (made: ElementFixture): string[] => made.all('[part=filter-button]').map((one) => plain(one.textContent!));

describe("a publisher's two bands", () => {
  it('are counted apart, each in its word, with the numbers of the rule and whose it is', async () => {
    const made = await drawn(ofPlan);
    expect(legend(made.sound())).to.deep.equal([`${en.standings.ahead} 1`, `${en.standings.onTrack} 1`, `${en.standings.slightlyBehind} 2`, `${en.standings.behind} 2`]);
    expect(plain(made.one('[part=rule]').textContent!)).to.contain(
      '50% of the time has gone by; the publisher counts 95% to 105% of that as in step. The publisher counts what is at 80% of that or above as slightly behind. From 95% of plan on track, from 80% at risk.');
    const points = await drawn(ofTarget);
    expect(legend(points)).to.deep.equal([`${en.standings.ahead} 1`, `${en.standings.onTrack} 2`, `${en.standings.slightlyBehind} 2`, `${en.standings.behind} 1`]);
    expect(plain(points.one('[part=rule]').textContent!)).to.contain(
      '50% of the time has gone by; the publisher counts what is within 5 points of it as in step. The publisher counts what is at most 20 points below as slightly behind.');
  });

  it('are none where the report has one margin or none', async () => {
    for (const one of [undefined, {margin: 0.05}, {margin: [0.05]}, {margin: 0.05, of: 'plan'}]) {
      const made = await drawn(one);
      expect(legend(made).join()).not.to.contain(en.standings.slightlyBehind);
      expect(made.text).not.to.contain('slightly');
    }
  });

  it('filter and sort: slightly behind stands between in step and behind', async () => {
    const made = await drawn(ofPlan, 'filter="slightly-behind"');
    expect(titles(made)).to.equal('CD');
    made.element.filter = '';
    made.element.sort = 'state';
    await made.rest();
    expect(titles(made)).to.equal('ABCDEF');
    made.element.sort = 'state-reversed';
    await made.rest();
    expect(titles(made)).to.equal('EFCDBA');
  });

  it('stand in the table and in its CSV', async () => {
    const made = await drawn(ofPlan, 'view="table"');
    expect(made.all('tbody tr').slice(1).map((row) => plain(row.lastElementChild!.textContent!))).to.deep.equal(
      [en.standings.ahead, en.standings.onTrack, en.standings.slightlyBehind, en.standings.slightlyBehind, en.standings.behind, en.standings.behind]);
    let saved: Blob | null = null;
    const create = sinon.stub(URL, 'createObjectURL').callsFake((blob) => {
      saved = blob as Blob;
      return '';
    });
    const click = sinon.stub(HTMLAnchorElement.prototype, 'click');
    try {
      made.all('[part=save-button]').find((one) => one.textContent!.includes('CSV'))!.click();
      const rows = csvParseRows(await (saved as unknown as Blob).text());
      expect(rows.slice(1).map((row) => row[7])).to.deep.equal(
        [en.standings.ahead, en.standings.onTrack, en.standings.slightlyBehind, en.standings.slightlyBehind, en.standings.behind, en.standings.behind]);
    } finally {
      create.restore();
      click.restore();
    }
  });

  it('are told from in step and from behind by shape and by colour', async () => {
    const made = await drawn(ofPlan);
    const [, step, slight, behind] = made.all('[part=filter-button] .icon');
    const shapes = [step, slight, behind].map((one) => one!.querySelector('path')!.getAttribute('d'));
    const colours = [step, slight, behind].map((one) => getComputedStyle(one!).fill);
    expect(new Set(shapes).size).to.equal(3);
    expect(new Set(colours).size).to.equal(3);
  });

  for (const target of ['html', 'text', 'svg', 'email', 'wechat'] as Target[]) {
    it(`are said in ${target}, with both numbers, in every language`, () => {
      // In a picture lines break between any two words: read without blanks.
      const read = (words: string): string => words.replace(/<[^<>]*>|[\u2066-\u2069\u00ad\s]/g, '');
      for (const catalogue of catalogues) {
        registerLanguage(catalogue);
        const {lang} = catalogue;
        const strings = stringsOf(catalogue);
        const percent = (share: number): string => new Intl.NumberFormat(lang === 'ug' ? 'en' : lang, {style: 'percent'}).format(share);
        const [plan, points] = [ofPlan, ofTarget].map((standing) => read(renderStatic(report(standing), {target, lang})));
        for (const words of [strings.standings.slightlyBehind, strings.paceRuleOfPlan(percent(0.5), percent(0.95), percent(1.05)), strings.slightRuleOfPlan(percent(0.8))]) expect(plan, lang).to.contain(read(words));
        expect(points, lang).to.contain(read(strings.slightRule(20)));
      }
    });
  }
});

describe('the words of the bands', () => {
  it('say of figures with plans of their own what was due, and keep every digit of the margins', async () => {
    const own = report({margin: [0.0255, 0.125], of: 'plan'});
    for (const {metrics} of own.categories[0]!.items) Object.assign(metrics![0]!, {pace: {rule: 'cumulative', points: [{by: '2021-06-30', share: 0.5}]}});
    const made = await ElementFixture.start('civic-report', '<civic-report lang="zh-Hans"></civic-report>', (element) => {
      element.report = own;
    });
    await made.settle();
    expect(plain(made.one('[part=rule]').textContent!)).to.contain(`${zhHans.marginRuleOfPlan('97.45%', '102.55%')} ${zhHans.slightRuleOfPlan('87.5%')}`);
  });
});
