import {expect} from '@open-wc/testing';
import {ElementFixture, plain, qingdao, reportAt, statuses} from './fixture.js';

const summary = (attributes: string): Promise<ElementFixture<'civic-status-summary'>> =>
  ElementFixture.of('civic-status-summary', `<civic-status-summary ${attributes}></civic-status-summary>`);

/** The words of a node as they are read out: without what is hidden from assistive technology. */
function heard(node: HTMLElement): string {
  const copy = node.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
  return plain(copy.textContent!);
}

describe('<civic-status-summary> of counts', () => {
  it('says the counts as declared, and that their rule is not stated', async () => {
    const made = (await summary('lang="en" counts="Target of the year met: 5; Half-year plan exceeded: 19"')).sound();
    expect(made.all('[part=declared] li').map(heard)).to.deep.equal(['5 items Target of the year met', '19 items Half-year plan exceeded']);
    expect(made.text).to.contain('rule not stated');
    expect(made.count('[part=computed]')).to.equal(0);
  });

  it('leaves out an entry of another form', async () => {
    const made = (await summary(`lang="en" counts="Met: 5; 19; Late: many; Half: 1.5; Long: ${'9'.repeat(400)}"`)).sound();
    expect(made.all('[part=declared] li').map(heard)).to.deep.equal(['5 items Met']);
  });

  it('loses its counts without a slip', async () => {
    const made = await summary('counts="Met: 5"');
    made.element.removeAttribute('counts');
    await made.rest();
    expect(made.sound().showsChildren).to.equal(true);
  });
});

describe('<civic-status-summary> of a report', () => {
  it('says 5 and 19 as declared beside dots that add up to the items, of src, report and a child script', async () => {
    const report = await reportAt(qingdao);
    const all = [
      await summary(`lang="zh-Hans" src="${qingdao}"`),
      await (await ElementFixture.start('civic-status-summary', '<civic-status-summary lang="zh-Hans"></civic-status-summary>', (element) => {
        element.report = report;
      })).settle(),
      await ElementFixture.of('civic-status-summary', `<civic-status-summary lang="zh-Hans"><script type="application/json">${JSON.stringify(report)}</script></civic-status-summary>`),
    ];
    for (const made of all) {
      expect(made.sound().told).to.deep.equal(['load']);
      expect(made.all('[part=declared] li').map(heard)).to.deep.equal(['5项 已实现年度目标', '19项 超额完成上半年计划任务']);
      expect(made.text).to.contain('统计口径未公布').and.contain('其余按计划推进').and.contain('按公布数字推算');
      expect(made.count('[part=computed] .dot')).to.equal(32);
      const tally = made.all('[part=computed] .legend .number').map((one) => Number(one.textContent));
      expect(tally.reduce((sum, n) => sum + n)).to.equal(32);
    }
  });

  it('hides the dots from assistive technology, the legend says them', async () => {
    const made = await summary(`lang="en" src="${qingdao}"`);
    expect(made.one('.dots').getAttribute('aria-hidden')).to.equal('true');
    expect(made.all('.legend li').length).to.be.above(2);
  });

  it('draws the dots of a report that declares no counts', async () => {
    const made = (await summary(`lang="en" src="${statuses}"`)).sound();
    expect(made.count('[part=declared]')).to.equal(0);
    expect(made.count('.dot')).to.equal(10);
    expect(made.text).to.contain('Verdicts of the publisher · 10 items').and.not.contain('Computed');
  });

  it('has nothing to focus', async () => {
    expect((await summary(`src="${qingdao}"`)).count('a, button, summary, [tabindex], svg:not([focusable=false])')).to.equal(0);
  });
});

describe('<civic-status-summary>, accessible', () => {
  for (const theme of ['light', 'dark']) {
    for (const source of [`src="${qingdao}"`, 'counts="Met: 5; Late: 2"']) {
      it(`${source}, ${theme}`, async () => {
        const made = await summary(`theme="${theme}" lang="en" ${source}`);
        made.page.style.background = theme === 'dark' ? '#14181d' : '#fff';
        await expect(made.element).to.be.accessible();
      });
    }
  }
});
