import {expect} from '@open-wc/testing';
import {ElementFixture, plain, qingdao, reportAt} from './fixture.js';
import {shareWords} from './share-words.js';

const bar = (attributes: string): Promise<ElementFixture<'civic-progress-bar'>> =>
  ElementFixture.of('civic-progress-bar', `<civic-progress-bar ${attributes}></civic-progress-bar>`);

describe('<civic-progress-bar> of attributes', () => {
  for (const lang of ['zh-Hans', 'en'] as const) {
    for (const {share, words, badge, clauses} of shareWords[lang]) {
      it(`says share="${share}" in ${lang}: ${clauses}`, async () => {
        const made = (await bar(`lang="${lang}" label="Jobs" share="${share}"`)).sound();
        expect(made.sentences).to.deep.equal([lang === 'en' ? `Jobs: ${clauses}` : `Jobs：${clauses}`]);
        expect(made.text).to.contain(words);
        expect(made.all('[part=badge]').map((one) => plain(one.textContent!))).to.deep.equal(badge === '' ? [] : [badge]);
      });
    }
  }

  const width = (made: ElementFixture<'civic-progress-bar'>, name: string): number =>
    made.one(`rect.${name}`).getBoundingClientRect().width / made.one('svg.bar').getBoundingClientRect().width;

  it('draws on a scale from 0 to 200 %: the target in the middle, the surplus beyond it', async () => {
    for (const [share, base, lap] of [['0', 0, 0], ['0.5', 0.25, 0], ['1', 0.5, 0], ['1.5', 0.5, 0.25], ['2', 0.5, 0.5], ['3.04', 0.5, 0.5]] as const) {
      const made = await bar(`label="A" share="${share}"`);
      expect(width(made, 'base'), `base of ${share}`).to.be.closeTo(base, 0.03);
      expect(width(made, 'lap'), `lap of ${share}`).to.be.closeTo(lap, 0.03);
      expect(made.count('.beyond'), `break of ${share}`).to.equal(share === '3.04' ? 1 : 0);
    }
  });

  it('draws no bar for what is unknown', async () => {
    const made = (await bar('label="A"')).sound();
    expect(width(made, 'base') + width(made, 'lap')).to.equal(0);
  });

  it('draws the pace only where it is given', async () => {
    expect((await bar('label="A" share="0.5"')).count('.pace')).to.equal(0);
    const made = (await bar('label="A" share="0.5" pace="0.75"')).sound();
    const [track, mark] = [made.one('svg.bar').getBoundingClientRect(), made.one('.pace').getBoundingClientRect()];
    expect((mark.left + mark.width / 2 - track.left) / track.width).to.be.closeTo(0.375, 0.02);
  });

  it('is a meter on request only between 0 and 100 %', async () => {
    expect((await bar('label="A" share="0.5" semantics="meter"')).one('[role=meter]').getAttribute('aria-valuenow')).to.equal('50');
    const over = await bar('label="A" share="1.127" semantics="meter"');
    expect(over.count('[role=meter], [aria-valuenow]')).to.equal(0);
    expect(over.count('[role=img]')).to.equal(1);
  });

  it('has nothing to focus', async () => {
    expect((await bar('label="A" share="1.127"')).count('a, button, summary, [tabindex], svg:not([focusable=false])')).to.equal(0);
  });
});

describe('<civic-progress-bar> of a report', () => {
  it('draws a metric of src, of report and of a child script in the same words', async () => {
    const report = await reportAt(qingdao);
    const bySrc = await bar(`lang="zh-Hans" src="${qingdao}" metric="sealed-points"`);
    const byReport = await (await ElementFixture.start('civic-progress-bar', '<civic-progress-bar lang="zh-Hans" metric="sealed-points"></civic-progress-bar>', (element) => {
      element.report = report;
    })).settle();
    const byChild = await ElementFixture.of('civic-progress-bar',
      `<civic-progress-bar lang="zh-Hans" metric="sealed-points"><script type="application/json">${JSON.stringify(report)}</script></civic-progress-bar>`);
    for (const made of [bySrc, byReport, byChild]) {
      expect(made.sound().told).to.deep.equal(['load']);
      expect(made.sentences).to.have.length(1);
      expect(made.sentences[0]).to.match(/^新增密闭投放点：完成304处，.*占计划的304%，为计划的3\.04倍$/);
      expect(made.text).to.equal(bySrc.text);
    }
  });

  it('draws a bar for each metric of an item and of a category', async () => {
    expect((await bar(`src="${qingdao}" item="i1"`)).sentences).to.have.length(5);
    const category = (await bar(`src="${qingdao}" category="1"`)).sound();
    expect(category.count('svg.bar')).to.equal(category.sentences.length);
    expect(category.sentences.length).to.be.above(4);
  });

  it('says the basis beside the figure', async () => {
    expect((await bar(`lang="zh-Hans" src="${qingdao}" metric="schools"`)).text).to.contain('已开工');
    expect((await bar(`lang="en" src="${qingdao}" metric="schools"`)).text).to.contain('started');
  });

  it('tells of an item that the report lacks', async () => {
    const made = (await bar(`lang="zh-Hans" src="${qingdao}" item="33"`)).sound();
    expect(made.told).to.deep.equal(['missing']);
    expect(made.text).to.contain('报告中没有“33”。');
  });
});

describe('<civic-progress-bar>, accessible', () => {
  for (const theme of ['light', 'dark']) {
    for (const more of ['share="0.527"', 'share="1" semantics="meter"', 'share="1.127" basis="started"', 'value="338" target="100" unit="jobs"', '']) {
      it(`${more || 'unknown'}, ${theme}`, async () => {
        const made = await bar(`theme="${theme}" lang="en" label="Jobs" ${more}`);
        made.page.style.background = theme === 'dark' ? '#14181d' : '#fff';
        await expect(made.element).to.be.accessible();
      });
    }
  }
});
