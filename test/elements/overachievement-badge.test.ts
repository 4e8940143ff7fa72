import {expect} from '@open-wc/testing';
import {ElementFixture, plain, qingdao, reportAt} from './fixture.js';
import {shareWords} from './share-words.js';

const badge = (attributes: string): Promise<ElementFixture<'civic-overachievement-badge'>> =>
  ElementFixture.of('civic-overachievement-badge', `<civic-overachievement-badge ${attributes}></civic-overachievement-badge>`);

describe('<civic-overachievement-badge> of attributes', () => {
  for (const lang of ['zh-Hans', 'en'] as const) {
    for (const {share, badge: words} of shareWords[lang]) {
      it(`says share="${share}" in ${lang}: ${words || 'nothing'}`, async () => {
        expect((await badge(`lang="${lang}" share="${share}"`)).sound().text).to.equal(words);
      });
    }
  }

  it('says the surplus of value and target, after the label where there is one', async () => {
    expect((await badge('lang="zh-Hans" value="72" target="50"')).sound().text).to.equal('超额44%');
    expect((await badge('lang="en" value="72" target="50" label="Flood spots"')).sound().text).to.equal('Flood spots 44% over');
  });

  it('never says that a surplus is 0', async () => {
    expect((await badge('lang="en" value="100001" target="100000"')).sound().text).not.to.match(/\b0%/);
  });

  it('is plain text in a line: no role, no focus', async () => {
    const made = await badge('share="1.44"');
    expect(made.count('[role], [tabindex], a, button, [aria-live]')).to.equal(0);
    expect(getComputedStyle(made.element).display).to.equal('inline');
  });
});

describe('<civic-overachievement-badge> of a report', () => {
  it('draws a metric of src, of report and of a child script', async () => {
    const report = await reportAt(qingdao);
    const made = [
      await badge(`lang="zh-Hans" src="${qingdao}" metric="heating-area"`),
      await (await ElementFixture.start('civic-overachievement-badge', '<civic-overachievement-badge lang="zh-Hans" metric="heating-area"></civic-overachievement-badge>', (element) => {
        element.report = report;
      })).settle(),
      await ElementFixture.of('civic-overachievement-badge', `<civic-overachievement-badge lang="zh-Hans" metric="heating-area"><script type="application/json">${
        JSON.stringify(report)}</script></civic-overachievement-badge>`),
    ];
    for (const one of made) {
      expect(one.sound().told).to.deep.equal(['load']);
      expect(one.text).to.equal('超额23.6%');
    }
  });

  it('draws a labelled badge for each metric above its target, of an item and of a category', async () => {
    const item = await badge(`lang="zh-Hans" src="${qingdao}" item="19"`);
    expect(item.sound().all('[part=badge]').map((one) => plain(one.textContent!))).to.deep.equal(['超额5.1%', '3.04倍']);
    expect(item.text).to.equal('撤并投放点 超额5.1%新增密闭投放点 3.04倍');
    const report = await reportAt(qingdao);
    const {number} = report.categories.find(({items}: any) => items.some((one: any) => one.id === 'i19'));
    expect((await badge(`lang="zh-Hans" src="${qingdao}" category="${number}"`)).all('[part=badge]').length).to.be.at.least(2);
  });

  it('draws nothing, and no fault, for an item up to its target', async () => {
    const made = (await badge(`src="${qingdao}" item="9"`)).sound();
    expect(made.told).to.deep.equal(['load']);
    expect(made.text).to.equal('');
  });
});

describe('<civic-overachievement-badge>, accessible', () => {
  for (const theme of ['light', 'dark']) {
    it(theme, async () => {
      const made = await badge(`theme="${theme}" lang="en" share="1.127"`);
      made.page.style.background = theme === 'dark' ? '#14181d' : '#fff';
      await expect(made.element).to.be.accessible();
    });
  }
});
