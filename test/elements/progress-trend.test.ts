import '/dist/civic-trend.js';
import {expect} from '@open-wc/testing';
import {ElementFixture, failing, plain, reportOf} from './fixture.js';

const of = (attributes: string, children = '') => ElementFixture.of('civic-progress-trend', `<civic-progress-trend lang="en" ${attributes}>${children}</civic-progress-trend>`);
const homes = 'label="Homes" unit="homes" points="2023-12-31: 170 / 420; 2024-06-30: 200; 2024-12-31: 229; 2024-12-31: 235; 2025-06-30: 331 / 444" target="444" by="2026-12-31"';

/** A report of one figure with its earlier figures. */
const withHistory = (history: readonly object[], more: object = {}) => reportOf([{
  role: 'progress', id: 'm', label: 'Homes', value: 331, unit: 'homes', direction: 'more', target: {kind: 'atLeast', value: 444, origin: 'printed'}, history, ...more,
}], {plan: {start: '2023-01-01', end: '2026-12-31'}, asOf: '2025-06-30'});

async function drawn(report: object, attributes = ''): Promise<ElementFixture<'civic-progress-trend'>> {
  const made = await ElementFixture.start('civic-progress-trend', `<civic-progress-trend lang="en" ${attributes}></civic-progress-trend>`, (element) => { element.report = report; });
  return made.settle();
}

describe('<civic-progress-trend> from attributes', () => {
  it('says all that it draws in one sentence', async () => {
    const {root} = (await of(homes)).sound();
    expect(plain(root.querySelector('.sentence')!.textContent!)).to.equal(
      'Homes: from 170 homes (31 December 2023) to 331 homes (30 June 2025), +96 homes since 31 December 2024, target 444 homes by 31 December 2026');
  });

  it('has a table with every figure, what was said first of one, and the target of its time', async () => {
    const rows = (await of(homes)).all('tbody tr').map((row) => [...row.children].map((cell) => plain(cell.textContent!)));
    expect(rows).to.deep.equal([
      ['31 December 2023', '170 homes', '420 homes'], ['30 June 2024', '200 homes', '420 homes'], ['31 December 2024', '235 homes (restated, first 229 homes)', '420 homes'], ['30 June 2025', '331 homes', '444 homes'],
    ]);
  });

  it('says that the target was raised and a figure restated', async () => {
    const notes = (await of(homes)).all('.notes p').map(({textContent}) => plain(textContent!));
    expect(notes).to.deep.equal(['Target raised from 420 homes to 444 homes (30 June 2025).', '31 December 2024: restated, first 229 homes']);
  });

  it('hides the picture from those who have it in words, and none of it takes the focus but the table', async () => {
    const made = await of(homes);
    expect(made.all('svg').every((svg) => svg.closest('[aria-hidden=true]'))).to.equal(true);
    expect(made.count('.chart [tabindex], .chart a, .chart button')).to.equal(0);
    expect(made.count('[style]')).to.equal(0);
  });

  it('marks the restated figure hollow, and only that', async () => {
    const points = (await of(homes)).all('.point');
    expect(points.map((point) => point.classList.contains('hollow'))).to.deep.equal([false, false, true, false]);
  });

  it('ends the line where there is no figure, and says so', async () => {
    const made = await of('label="Buses" points="2021: 91.2%; 2022: 92%; 2023:; 2024: 95.4%; 2025: 97.2%"');
    expect(made.count('path.line')).to.equal(3);
    expect(made.text).to.contain('No figure for 2023.');
    expect(made.text).to.contain('+1.8 points since 2024');
  });

  it('says where the axis of a rate begins', async () => expect((await of('label="Buses" points="2021: 91.2%; 2022: 92%"')).text).to.match(/The axis begins at [\d.]+%, not at 0\./));

  it('points at the figure that is nearest, in words below the chart', async () => {
    const made = await of(homes);
    const plot = made.one('.plot').getBoundingClientRect();
    const point = made.all('.point')[1]!.getBoundingClientRect();
    made.one('.chart').dispatchEvent(new PointerEvent('pointermove', {clientX: point.left + point.width / 2 + 3, clientY: plot.top + 5, bubbles: true}));
    await made.rest();
    expect(plain(made.one('.pointer').textContent!)).to.equal('30 June 2024: 200 homes, target 420 homes');
    made.one('.chart').dispatchEvent(new PointerEvent('pointerleave'));
    await made.rest();
    expect(plain(made.one('.pointer').textContent!)).to.equal('');
  });

  for (const [what, points] of [['nothing but words', 'soon; later'], ['a month that is none', '2021-13: 4'], ['a number that is none', '2021: twelve']] as const) {
    it(`leaves out ${what}, and says that there is no figure`, async () => {
      const warn = console.warn;
      const warned: string[] = [];
      console.warn = (text: string) => void warned.push(text);
      try {
        const made = (await of(`label="Homes" points="${points}"`)).sound();
        expect(made.text).to.equal('Homes: no figure yet');
        expect(warned.join()).to.contain('points');
      } finally {
        console.warn = warn;
      }
    });
  }

  for (const points of ['2021: 5; 2022: 5; 2023: 5', '2021: 0', '2021: 1e9; 2022: 1; 2023: 1e-9', '2021: -4; 2022: 9', '2021: 1.7e308; 2022: -1.7e308']) {
    it(`draws ${points}`, async () => {
      const made = (await of(`label="Homes" points="${points}"`)).sound();
      expect(made.count('.point')).to.equal(points.split(';').length);
    });
  }

  it('reads a hundred thousand digits as fast as one: no pattern goes back over them', async () => {
    const digits = '1'.repeat(100_000);
    const {text} = await of(`label="Homes" points="2024: ${digits}x; 2025: ${digits}.${digits}x; 2026: 5"`);
    expect(text).to.contain('5');
  });

  it('shows its children until there is something to draw', async () => {
    const made = await of('', 'In words.');
    expect(made.showsChildren).to.equal(true);
  });
});

describe('<civic-progress-trend> for everybody', () => {
  for (const attributes of [homes, `${homes} mode="elder"`, `${homes} theme="dark"`, 'label="Buses" points="2021: 91.2%; 2022:; 2023: 95.4%"']) {
    it(`passes axe with ${attributes.replace(homes, '').trim() || 'a figure of homes'}`, async () => {
      const {element, root} = await of(attributes);
      root.querySelector('details')!.open = true;
      await expect(element).to.be.accessible();
    });
  }

  it('has no text below 12 px, also where the page wants 6', async () => {
    const made = await of(homes);
    made.element.style.setProperty('--civic-font-size', '6px');
    for (const one of made.all('p, text, td, th, summary, .entry')) expect(parseFloat(getComputedStyle(one).fontSize), one.localName).to.be.at.least(12);
  });

  it('stays inside of its column at 320 pixels, with 400 signs for a label', async () => {
    const made = await of(`${homes.replace('Homes', 'Homes '.repeat(66))} style="inline-size: 320px"`);
    const {left, right} = made.element.getBoundingClientRect();
    for (const one of made.all('p, .chart, .key, text')) {
      const box = one.getBoundingClientRect();
      if (box.width > 0) expect([box.left >= left - 1, box.right <= right + 1], `${one.localName} ${one.textContent!.slice(0, 30)}`).to.deep.equal([true, true]);
    }
  });
});

describe('<civic-progress-trend> from a report', () => {
  it('draws the earlier figures of a metric', async () => {
    const made = (await drawn(withHistory([{date: '2023-12-31', value: 170}, {date: '2024-12-31', value: 235}]), 'metric="m"')).sound();
    expect(made.told).to.deep.equal(['load']);
    expect(made.text).to.contain('from 170 homes (31 December 2023) to 331 homes (30 June 2025), +96 homes since 31 December 2024, target at least 444 homes by 31 December 2026');
  });

  it('names the reason of a break, and compares nothing over it', async () => {
    const made = await drawn(withHistory([{date: '2023-12-31', value: 170}, {date: '2024-12-31', value: 235, break: 'Flats count too now.'}]));
    expect(made.text).to.contain('Figures before 31 December 2024 cannot be compared with later ones. Flats count too now.');
    expect(made.text).to.contain('+96 homes since 31 December 2024');
  });

  it('draws a point of the future apart and says so', async () => {
    const made = await drawn(withHistory([{date: '2024-12-31', value: 235}, {date: '2026-06-30', value: 440}]));
    expect(made.text).to.contain('The figure for 30 June 2026 is of a day after the report.');
    expect(made.all('.point').map((point) => point.classList.contains('hollow'))).to.deep.equal([false, false, true]);
  });

  it('has 5,000 figures in the table, and only those as points that stand out', async () => {
    const history = Array.from({length: 5000}, (_, i) => ({date: new Date(Date.UTC(2010, 0, 1 + i)).toJSON().slice(0, 10), value: i}));
    const made = (await drawn(withHistory(history))).sound();
    expect(made.count('tbody tr')).to.equal(5001);
    expect(made.count('.point')).to.be.below(10);
  });

  it('says what the report lacks', async () => {
    const made = await drawn(withHistory([]), 'metric="nothing"');
    expect(made.told).to.contain('missing');
    expect(made.state).to.equal('failed');
  });

  it('keeps its children when the report cannot be had', async () => {
    const made = await of(`src="${failing('404')}" metric="m"`, 'In words.');
    expect(made.showsChildren).to.equal(true);
    expect(made.told).to.deep.equal(['http']);
  });

  for (const [lang, words] of [['zh-Hans', '历次'], ['zh-Hant', '歷次']] as const) {
    it(`speaks ${lang}`, async () => {
      const made = await drawn(withHistory([{date: '2024-12-31', value: 235}]), `lang="${lang}"`);
      made.element.lang = lang;
      await made.rest();
      expect(made.text).to.match(lang === 'zh-Hans' ? /从235 homes（2024年12月31日）到331/ : /從235 homes（2024年12月31日）到331/);
      expect(made.text).not.to.match(/since|from/);
      expect(words).to.be.a('string');
    });
  }
});
