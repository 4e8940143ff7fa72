import {expect} from '@open-wc/testing';
import {ElementFixture, plain, qingdao, reportAt, reportOf} from './fixture.js';
import {shareWords} from './share-words.js';

const ring = (attributes: string): Promise<ElementFixture<'civic-progress-ring'>> =>
  ElementFixture.of('civic-progress-ring', `<civic-progress-ring ${attributes}></civic-progress-ring>`);

/** The paths of a ring that have a form. */
const drawn = (made: ElementFixture<'civic-progress-ring'>): string[] =>
  ['base', 'lap', 'beyond'].filter((name) => made.root.querySelector(`path.${name}`)?.getAttribute('d'));

describe('<civic-progress-ring> of attributes', () => {
  it('paints what is reached in a colour of its own where no pace is known, and in grey nothing that is known', async () => {
    const fill = async (attributes: string): Promise<string> => getComputedStyle((await ring(`theme="light" ${attributes}`)).root.querySelector('path.base')!).fill;
    expect(await fill('share="0.5"')).to.equal('rgb(129, 107, 86)');
    expect(await fill('share="0.5" pace="0.5"')).to.equal('rgb(31, 108, 203)');
    expect(await fill('share="1"')).to.equal('rgb(0, 81, 58)');
  });

  for (const lang of ['zh-Hans', 'en'] as const) {
    for (const {share, words, badge, clauses} of shareWords[lang]) {
      it(`says share="${share}" in ${lang}: ${clauses}`, async () => {
        const made = (await ring(`lang="${lang}" label="Jobs" share="${share}"`)).sound();
        expect(plain(made.one('.ring-words').textContent!)).to.equal(words + badge);
        expect(made.sentences).to.deep.equal([lang === 'en' ? `Jobs: ${clauses}` : `Jobs：${clauses}`]);
      });
    }
  }

  it('says the whole sentence of value, target and unit', async () => {
    const zh = await ring('lang="zh-Hans" value="3.38" target="3" unit="万人" label="政策性扶持创业"');
    expect(zh.sound().sentences).to.deep.equal(['政策性扶持创业：完成3.38万人，目标3万人，占计划的112.7%，超额12.7%，推算']);
    const en = await ring('lang="en" value="3.38" target="3" unit="people" label="Start-ups"');
    expect(en.sound().sentences).to.deep.equal(['Start-ups: 3.38 people reached, target 3 people, 112.7% of plan, 12.7% over, computed']);
  });

  it('says a basis that is not the finish beside the figure', async () => {
    const made = await ring('lang="zh-Hans" value="40" target="50" unit="所" label="学校" basis="started"');
    expect(made.text).to.contain('已开工');
    expect(made.sentences[0]).to.contain('已开工40所');
  });

  it('draws nothing unknown as 0: no base ring, a dashed outline', async () => {
    const made = (await ring('label="Jobs"')).sound();
    expect(drawn(made)).to.deep.equal([]);
    expect(getComputedStyle(made.one('path.track')).strokeDasharray).to.equal('5px, 4px');
    expect(made.text).not.to.contain('0%');
  });

  it('draws the base ring, the outer lap above the target, and the break past 200 %', async () => {
    expect(drawn(await ring('label="A" share="0.527"'))).to.deep.equal(['base']);
    expect(drawn(await ring('label="A" share="1"'))).to.deep.equal(['base']);
    expect(drawn(await ring('label="A" share="1.127"'))).to.deep.equal(['base', 'lap']);
    expect(drawn(await ring('label="A" share="3.04"'))).to.deep.equal(['base', 'lap', 'beyond']);
  });

  it('takes numbers by property, and null for nothing', async () => {
    const made = await ring('lang="en" label="Jobs" value="1" target="2" unit="jobs"');
    Object.assign(made.element, {value: 3, target: 4});
    await made.rest();
    expect(made.text).to.contain('75%');
    Object.assign(made.element, {value: null, target: undefined, unit: null, label: null, basis: null});
    await made.rest();
    expect(made.sound().showsChildren).to.equal(true);
  });

  it('loses an attribute without a slip', async () => {
    const made = await ring('lang="en" label="Jobs" value="1" target="2" unit="jobs" share="0.5" pace="0.4" basis="started"');
    for (const name of ['basis', 'pace', 'share', 'unit', 'target', 'value', 'label']) {
      made.element.removeAttribute(name);
      await made.rest();
      made.sound();
    }
    expect(made.showsChildren).to.equal(true);
  });

  it('shows its children while no attribute gives anything to draw', async () => {
    const made = await ElementFixture.of('civic-progress-ring', '<civic-progress-ring>soon</civic-progress-ring>');
    expect(made.showsChildren).to.equal(true);
    expect(made.sound().told).to.deep.equal([]);
  });

  it('has nothing to focus and no title that pops up', async () => {
    const made = await ring('label="Jobs" value="338" target="300" semantics="meter"');
    expect(made.count('a, button, input, summary, [tabindex], [title], svg:not([focusable=false])')).to.equal(0);
  });
});

describe('<civic-progress-ring semantics="meter">', () => {
  const shares: readonly [share: string, now: string | null][] = [
    ['0', '0'], ['0.0004', '0'], ['0.527', '52.7'], ['0.9999', '99.99'], ['1', '100'], ['1.0001', null], ['1.127', null], ['10', null], ['', null], ['-0.5', null],
  ];
  for (const [share, now] of shares) {
    it(now === null ? `is an image for share="${share}"` : `is a meter of ${now} for share="${share}"`, async () => {
      const made = (await ring(`semantics="meter" lang="en" label="Jobs" share="${share}"`)).sound();
      const [meter, ...more] = made.all('[role=meter]');
      expect(more).to.deep.equal([]);
      expect(made.count('[role=img]')).to.equal(now === null ? 1 : 0);
      expect(made.count('[aria-valuenow]')).to.equal(now === null ? 0 : 1);
      if (now === null) return;
      const range = ['min', 'now', 'max'].map((name) => Number(meter!.getAttribute(`aria-value${name}`)));
      expect(range[0]).to.equal(0);
      expect(range[2]).to.equal(100);
      expect(range[1]).to.be.closeTo(Number(now), 0.1).and.within(0, 100);
      expect(meter!.getAttribute('aria-valuetext')).to.equal(meter!.getAttribute('aria-label'));
      expect(meter!.getAttribute('aria-valuetext')).to.contain('of plan');
      await expect(made.element).to.be.accessible();
    });
  }

  it('never says that a share below 1 is full', async () => {
    const made = await ring('semantics="meter" label="Jobs" share="0.9999"');
    expect(Number(made.one('[role=meter]').getAttribute('aria-valuenow'))).to.be.below(100);
  });

  it('is an image for a negative share out of value and target', async () => {
    const made = (await ring('semantics="meter" label="Jobs" value="-5" target="10"')).sound();
    expect(made.count('[role=meter]')).to.equal(0);
  });
});

describe('<civic-progress-ring> of a report', () => {
  const sources = {
    src: () => ring(`lang="zh-Hans" src="${qingdao}" metric="start-ups"`),
    report: async () => {
      const report = await reportAt(qingdao);
      return (await ElementFixture.start('civic-progress-ring', '<civic-progress-ring lang="zh-Hans" metric="start-ups"></civic-progress-ring>', (element) => {
        element.report = report;
      })).settle();
    },
    'a child script': async () => ElementFixture.of('civic-progress-ring',
      `<civic-progress-ring lang="zh-Hans" metric="start-ups"><script type="application/json">${JSON.stringify(await reportAt(qingdao))}</script></civic-progress-ring>`),
  };
  for (const [name, source] of Object.entries(sources)) {
    it(`draws a metric of ${name}`, async () => {
      const made = (await source()).sound();
      expect(made.told).to.deep.equal(['load']);
      expect(made.sentences).to.have.length(1);
      expect(made.sentences[0]).to.match(/^政策性扶持创业：.*3\.38万人.*占计划的112\.7%，超额12\.7%$/);
    });
  }

  it('draws a ring for each metric of an item, of a category, by id and by number', async () => {
    expect((await ring(`src="${qingdao}" item="i1"`)).sentences).to.have.length(5);
    expect((await ring(`src="${qingdao}" item="19"`)).sentences).to.have.length(4);
    const report = await reportAt(qingdao);
    const {id, number, items} = report.categories[0];
    const metrics = items.flatMap((item: any) => item.metrics ?? []).filter((metric: any) => metric.role === 'progress').length;
    expect((await ring(`src="${qingdao}" category="${number}"`)).sentences).to.have.length(metrics);
    if (id) expect((await ring(`src="${qingdao}" category="${id}"`)).sentences).to.have.length(metrics);
  });

  it('takes the n-th metric of an item, as an attribute or as a number', async () => {
    const made = await ring(`lang="zh-Hans" src="${qingdao}" item="1" metric="3"`);
    expect(made.sentences[0]).to.contain('政策性扶持创业');
    Object.assign(made.element, {item: 19, metric: 2});
    await made.rest();
    expect(made.sentences[0]).to.contain('新增密闭投放点').and.contain('3.04倍');
  });

  it('tells of a part that the report lacks by one civic-error, and draws the part that it has again', async () => {
    const made = (await ring(`lang="en" src="${qingdao}" metric="new-job"`)).sound();
    expect(made.told).to.deep.equal(['missing']);
    expect(made.state).to.equal('failed');
    expect(made.text).to.contain('The report has no "new-job".');
    made.element.setAttribute('metric', 'new-jobs');
    await made.rest();
    expect(made.sound().told).to.deep.equal(['missing', 'load']);
    expect(made.state).to.equal('ready');
    expect(made.sentences[0]).to.contain('52.7% of plan');
    made.element.setAttribute('metric', 'new-job');
    await made.rest();
    expect(made.told).to.deep.equal(['missing', 'load', 'missing']);
  });

  it('keeps its children where the report lacks the part', async () => {
    const made = await ElementFixture.of('civic-progress-ring', `<civic-progress-ring src="${qingdao}" metric="new-job">18.44万人</civic-progress-ring>`);
    expect(made.told).to.deep.equal(['missing']);
    expect(made.showsChildren).to.equal(true);
  });

  it('draws met and not met where there is no share', async () => {
    const metrics = [{role: 'progress', label: 'pH', value: 7, target: {kind: 'range', min: 6.5, max: 8.5, origin: 'printed'}}];
    const made = await ElementFixture.start('civic-progress-ring', '<civic-progress-ring lang="en" metric="1" item="i"></civic-progress-ring>', (element) => {
      element.report = reportOf(metrics);
    });
    await made.settle();
    expect(made.sound().sentences).to.deep.equal(['pH: now 7, target 6.5 to 8.5, met']);
    expect(made.text).not.to.contain('%');
  });
});

describe('<civic-progress-ring>, accessible', () => {
  for (const theme of ['light', 'dark']) {
    for (const share of ['0.527', '1', '3.04', '']) {
      it(`share="${share}", ${theme}`, async () => {
        const made = await ring(`theme="${theme}" lang="en" label="Jobs" share="${share}"`);
        made.page.style.background = theme === 'dark' ? '#14181d' : '#fff';
        await expect(made.element).to.be.accessible();
      });
    }
  }
});
