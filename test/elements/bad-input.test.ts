import {aTimeout, expect} from '@open-wc/testing';
import {ElementFixture, failing, plain, qingdao, reportAt, reportOf, type Tag, tags} from './fixture.js';
import {en} from '../locale/catalogues.js';

const board = (attributes: string): Promise<ElementFixture> => ElementFixture.of('civic-report', `<civic-report lang="en" ${attributes}></civic-report>`);

/** An element that is given a report by property. */
async function given<Name extends Tag = 'civic-report'>(report: unknown, tag: Name = 'civic-report' as Name): Promise<ElementFixture<Name>> {
  const made = await ElementFixture.start(tag, `<${tag} lang="en"></${tag}>`, (element) => {
    element.report = report;
  });
  return (await made.settle()).sound();
}

const metric = (more: object): object => ({role: 'progress', label: 'Jobs', direction: 'more', ...more});

describe('src that cannot be drawn', () => {
  const cases: readonly [what: string, attributes: () => string, code: keyof typeof en.errors, detail?: string][] = [
    ['404', () => `src="${failing('404')}"`, 'http', '404'],
    ['500', () => `src="${failing('500')}"`, 'http', '500'],
    ['a slow server', () => `timeout="0.2" src="${failing('slow?ms=2000')}"`, 'timeout'],
    ['a server that stops half-way', () => `timeout="0.2" src="${failing('stall')}"`, 'timeout'],
    ['a connection that is cut', () => `src="${failing('reset')}"`, 'network'],
    ['a page instead of JSON', () => `src="${failing('html')}"`, 'json'],
    ['half of a report', () => `src="${failing('truncated')}"`, 'json'],
    ['JSON that is no report', () => 'src="/package.json"', 'schema'],
    ['an address that is none', () => 'src="http://"', 'network'],
    ['a script for an address', () => 'src="javascript:alert(1)"', 'network'],
    ['an invalid time-out', () => `timeout="soon" src="${failing('404')}"`, 'http', '404'],
  ];
  for (const [what, attributes, code, detail = ''] of cases) {
    it(`tells of ${what} by one civic-error "${code}"`, async () => {
      const made = (await board(attributes())).sound();
      expect(made.told).to.deep.equal([code]);
      expect(made.text).to.contain(plain(en.errors[code](detail)));
      expect(made.count('[part=error]')).to.equal(1);
      expect(made.count('[part=retry]')).to.equal(1);
      expect(made.errors[0]!.detail.message).to.match(new RegExp(`^civic-progress: ${code}`));
    });
  }

  it('waits as long as the largest time-out says', async () => {
    const made = (await board(`timeout="99999999" src="${failing('slow?ms=100')}"`)).sound();
    expect(made.told).to.deep.equal(['load']);
  });

  for (const tag of tags) {
    it(`leaves <${tag} src=""> as it is`, async () => {
      const made = (await ElementFixture.of(tag, `<${tag} src="">words</${tag}>`)).sound();
      expect([made.told, made.state, made.showsChildren]).to.deep.equal([[], 'empty', true]);
    });

    it(`says in <${tag}> that the data is no report`, async () => {
      const made = (await ElementFixture.of(tag, `<${tag} lang="en" src="/package.json"></${tag}>`)).sound();
      expect(made.told).to.deep.equal(['schema']);
      expect(made.text).to.contain(en.errors.schema(''));
    });
  }
});

describe('a child script that cannot be drawn', () => {
  const child = (text: string): Promise<ElementFixture> => ElementFixture.of('civic-report', `<civic-report lang="en"><script type="application/json">${text}</script></civic-report>`);

  it('is told of by one civic-error', async () => {
    for (const [text, code] of [['{"title":', 'json'], ['', 'json'], ['{}', 'schema'], ['[]', 'schema'], ['5', 'schema']] as const) {
      const made = (await child(text)).sound();
      expect(made.told, text).to.deep.equal([code]);
      expect(made.count('[part=error]'), text).to.equal(1);
      expect(made.count('[part=retry]'), text).to.equal(0);
    }
  });

  it('of another type is no report', async () => {
    const made = (await ElementFixture.of('civic-report', '<civic-report><script type="text/plain">{}</script></civic-report>')).sound();
    expect([made.told, made.state]).to.deep.equal([[], 'empty']);
  });
});

describe('a report that is none', () => {
  const circular: Record<string, unknown> = {...reportOf([])};
  circular['custom'] = circular;
  const throwing = (thrown: unknown): object => Object.defineProperty({...reportOf([])}, 'title', {
    enumerable: true,
    get() {
      throw thrown;
    },
  });
  const nothingReports: Readonly<Record<string, unknown>> = {
    5: 5, 0: 0, 'NaN': NaN, false: false, 'a text': 'text', 'an empty text': '', '[]': [], '{}': {}, 'a date': new Date(), 'a function': () => {}, 'a symbol': Symbol('report'),
    'a map': new Map([['title', 'x']]), 'a circular object': circular,
    'a getter that throws an error': throwing(new Error('boom')), 'a getter that throws undefined': throwing(undefined), 'a getter that throws an object without a text': throwing(Object.create(null)),
    'an object without a prototype': Object.create(null),
  };
  for (const [what, report] of Object.entries(nothingReports)) {
    it(`.report = ${what}`, async () => {
      const made = await given(report);
      expect(made.told).to.deep.equal(['schema']);
      expect(made.text).to.contain(en.errors.schema(''));
      expect(made.count('[part=retry]')).to.equal(0);
      made.element.headingLevel = 4;
      await made.rest();
      expect(made.sound().told).to.deep.equal(['schema']);
    });
  }

  it('leaves null and undefined for no report', async () => {
    for (const report of [null, undefined]) expect((await given(report)).state).to.equal('empty');
  });

  const faults: readonly [what: string, spoil: (report: any) => void, findings: readonly string[]][] = [
    ['a title that is a number', (report) => { report.title = 5; }, ['type /title']],
    ['categories that are text', (report) => { report.categories = 'many'; }, ['type /categories']],
    ['no categories', (report) => { report.categories = []; }, ['few /categories']],
    ['a value that is a printed form', (report) => { report.categories[0].items[0].metrics[0].value = '18.44万人'; }, ['type /categories/0/items/0/metrics/0/value']],
    ['a value that is null', (report) => { report.categories[0].items[0].metrics[0].value = null; }, ['type /categories/0/items/0/metrics/0/value']],
    ['a value that is NaN', (report) => { report.categories[0].items[0].metrics[0].value = NaN; }, ['type /categories/0/items/0/metrics/0/value']],
    ['a value that is an object', (report) => { report.categories[0].items[0].metrics[0].value = {}; }, ['type /categories/0/items/0/metrics/0/value']],
    ['a negative stated share', (report) => { report.categories[0].items[0].metrics[0].stated.share = -1; }, ['minimum /categories/0/items/0/metrics/0/stated/share']],
    ['a script for an address', (report) => { report.publisher.url = 'javascript:alert(1)'; }, ['form /publisher/url']],
    ['a script behind a tab for an address', (report) => { report.sources = [{title: 'x', url: 'java\tscript:alert(1)'}]; }, ['form /sources/0/url']],
    ['several faults', (report) => { report.lang = 7; report.asOf = 'June'; }, ['type /lang', 'form /asOf']],
  ];
  for (const [what, spoil, findings] of faults) {
    it(`tells where it found ${what}`, async () => {
      const report = reportOf([metric({value: 1, stated: {share: 0.5, of: 'target'}})]);
      spoil(report);
      const made = await given(report);
      expect(made.told).to.deep.equal(['schema']);
      expect(made.errors[0]!.detail.findings.map(({code, pointer}) => `${code} ${pointer}`)).to.deep.equal(findings);
      expect(made.text).to.contain(findings[0]!.split(' /')[1]!);
    });
  }

  it('of a newer major version is told of as version', async () => {
    const made = await given({...reportOf([]), $schema: 'https://unpkg.com/civic-progress@2/dist/report.schema.json'});
    expect(made.told).to.deep.equal(['version']);
    expect(made.text).to.contain(en.errors.version(''));
  });

  for (const tag of tags) it(`does not throw into the page out of <${tag}>`, async () => expect((await given({}, tag)).told).to.deep.equal(['schema']));
});

describe('a report with odd figures', () => {
  const odd: Readonly<Record<string, {metric: object; says: RegExp; not?: RegExp}>> = {
    'a value without a target': {metric: {value: 5}, says: /—/, not: /%/},
    'a target without a value': {metric: {target: {kind: 'atLeast', value: 5, origin: 'printed'}}, says: /—/, not: /%/},
    'a target of 0': {metric: {value: 5, target: {kind: 'atLeast', value: 0, origin: 'printed'}}, says: /—/, not: /%/},
    'a negative target': {metric: {value: 5, target: {kind: 'atLeast', value: -10, origin: 'printed'}}, says: /—/, not: /%/},
    'a negative value': {metric: {value: -5, target: {kind: 'atLeast', value: 10, origin: 'printed'}}, says: /-50%/},
    'no figure at all': {metric: {}, says: /—/, not: /%/},
    'the largest value': {metric: {value: 1e308, target: {kind: 'atLeast', value: 1e308, origin: 'printed'}}, says: /100%/},
    'the largest value of a small target': {metric: {value: 1e308, target: {kind: 'atLeast', value: 1, origin: 'printed'}}, says: /×/},
    'a quotient beyond all numbers': {metric: {value: 1e308, target: {kind: 'atLeast', value: 1e-308, origin: 'printed'}}, says: /—/, not: /%/},
    'the smallest value': {metric: {value: 5e-324, target: {kind: 'atLeast', value: 1, origin: 'printed'}}, says: /<0\.1%/},
    'a range': {metric: {value: 5, target: {kind: 'range', min: 1, max: 9, origin: 'printed'}}, says: /met/, not: /%/},
    'the largest stated share': {metric: {stated: {share: 1e308, of: 'target'}}, says: /×/},
  };
  for (const [what, {metric: more, says, not}] of Object.entries(odd)) {
    for (const tag of ['civic-report', 'civic-progress-ring', 'civic-progress-bar'] as const) {
      it(`draws ${what} in <${tag}>`, async () => {
        const made = await given(reportOf([metric(more)]), tag);
        expect(made.told).to.deep.equal(['load']);
        const words = tag === 'civic-report' ? plain(made.one('.metric').textContent!) : plain(made.one('[aria-label]').textContent!);
        expect(words).to.match(says);
        if (not) expect(words).not.to.match(not);
      });
    }
    it(`draws ${what} in the table, the grid, the summary and the badge`, async () => {
      for (const tag of ['civic-category-grid', 'civic-status-summary', 'civic-overachievement-badge'] as const) expect((await given(reportOf([metric(more)]), tag)).told).to.deep.equal(['load']);
      const made = await given(reportOf([metric(more)]));
      made.element.view = 'table';
      await made.rest();
      expect(plain(made.sound().one('[part=table]').textContent!)).to.match(says);
    });
  }

  it('draws a category without items, and an item without anything', async () => {
    const made = await given(reportOf([], {categories: [{label: 'Empty', items: []}, {label: 'Bare', items: [{title: 'Bare item'}]}]}));
    expect(made.told).to.deep.equal(['load']);
    expect(made.text).to.contain('No items yet').and.contain('Bare item');
    made.element.view = 'table';
    await made.rest();
    expect(made.sound().text).to.contain('Bare item');
  });

  it('draws a category without items where it is the last one, after however many items', async () => {
    for (const items of [1, 4, 13]) {
      const made = await given(reportOf([], {categories: [{label: 'Full', items: Array.from({length: items}, (_, i) => ({title: `Item ${i}`}))}, {label: 'Empty', items: []}]}));
      expect(made.count('[part=category]'), `after ${items}`).to.equal(2);
      expect(made.text).to.contain('No items yet');
    }
  });

  it('draws repeated ids and numbers, each once', async () => {
    const item = {id: 'same', number: 1, title: 'Twin', metrics: [metric({id: 'same', stated: {share: 0.5, of: 'target'}})]};
    const made = await given(reportOf([], {categories: [{id: 'same', number: 1, label: 'A', items: [item, item]}, {id: 'same', number: 1, label: 'B', items: [item]}]}));
    expect([made.told, made.count('[part=category]'), made.count('[part=item]')]).to.deep.equal([['load'], 2, 3]);
    await expect(made.element).to.be.accessible();
  });

  it('draws a title of 100,000 characters', async () => {
    const title = '长'.repeat(100_000);
    const made = await given(reportOf([metric({label: title, stated: {share: 0.5, of: 'target'}})], {title}));
    expect(made.told).to.deep.equal(['load']);
    expect(made.one('[role=heading]').textContent).to.have.length(100_000);
    expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
  });

  it('breaks a word that is wider than a telephone, in the label of a category, in verdicts and in the words of the legend', async () => {
    const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'.repeat(2);
    const items = [{title: 'One', status: {is: 'a'}}, {title: 'Two', status: {state: 'behind', text: word}}];
    const report = reportOf([], {statuses: [{id: 'a', label: word, state: 'achieved'}], categories: [{label: word, items}, {label: 'B', items}]});
    for (const tag of ['civic-report', 'civic-category-grid', 'civic-status-summary'] as const) {
      for (const width of [320, 900]) {
        const made = await given(report, tag);
        made.element.setAttribute('expandable', '');
        made.element.style.cssText = `display: block; inline-size: ${width}px`;
        await aTimeout(50);
        const edge = made.element.getBoundingClientRect().right + 1;
        expect(made.all('*').filter((one) => !one.closest('.hidden') && !one.closest('svg') && one.getBoundingClientRect().right > edge).map((one) => one.outerHTML.slice(0, 90)), `${tag} ${width}`).to.deep.equal([]);
      }
    }
  });

  it('shows markup in titles as text', async () => {
    const title = '<img src=x onerror="throw 1"><script>throw 2</script>&amp;';
    const made = await given(reportOf([metric({label: title, stated: {share: 0.5, of: 'target'}})], {title, publisher: {name: title, url: '/"onclick="x'}}));
    expect(made.told).to.deep.equal(['load']);
    expect(made.one('[role=heading]').textContent).to.equal(title);
    expect(made.count('img, script, [onclick], [onerror]')).to.equal(0);
  });

  it('keeps `__proto__` and `constructor` as plain data', async () => {
    const report = JSON.parse(JSON.stringify(reportOf([metric({stated: {share: 0.5, of: 'target'}})])).replace('{', '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},'));
    const made = await given(report);
    expect(made.told).to.deep.equal(['load']);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });

  it('leaves the object of the page as it is, and shows no later change of it', async () => {
    const report = await reportAt(qingdao);
    const before = JSON.stringify(report);
    const made = await given(report);
    expect(JSON.stringify(report)).to.equal(before);
    report.title.en = 'Changed';
    made.element.headingLevel = 3;
    await made.rest();
    expect(made.text).not.to.contain('Changed');
  });
});

describe('links of a report', () => {
  for (const url of ['https://www.example.org/a', 'http://example.org', 'a/b.html', '/a', '#top', '?q=1', '//example.org/a']) {
    it(`follow ${url}`, async () => {
      const made = await given(reportOf([], {publisher: {name: 'City', url}}));
      expect(made.all('a').map((one) => one.getAttribute('href'))).to.deep.equal([url]);
    });
  }

  for (const url of ['javascript:alert(1)', 'JavaScript:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'blob:x', 'file:///etc']) {
    it(`refuse ${JSON.stringify(url)}`, async () => {
      const made = await given(reportOf([], {publisher: {name: 'City', url}}));
      expect(made.told).to.deep.equal(['schema']);
      expect(made.count('a')).to.equal(0);
    });
  }
});

describe('attributes that are no numbers', () => {
  it('are unknown, with one warning for each', async () => {
    const {warn} = console;
    const said: string[] = [];
    console.warn = (words: string) => said.push(words);
    try {
      for (const tag of ['civic-progress-ring', 'civic-progress-bar', 'civic-overachievement-badge'] as const) {
        for (const odd of ['many', '1,5', '1%', 'Not a Number', '1e999', '--1']) {
          const made = (await ElementFixture.of(tag, `<${tag} lang="en" label="Jobs" value="${odd}" target="${odd}" share="${odd}" pace="${odd}"></${tag}>`)).sound();
          expect(made.told).to.deep.equal([]);
          expect(made.text).not.to.contain('%');
          made.element.lang = 'zh-Hans';
          await made.rest();
          made.element.lang = 'en';
          await made.rest();
          if (tag !== 'civic-overachievement-badge') expect(made.sentences[0]).to.contain(en.noShares);
        }
      }
    } finally {
      console.warn = warn;
    }
    // One for each element, attribute and text, however often it is drawn.
    expect(said).to.have.length(3 * 4 * 6);
    expect(said[0]).to.match(/^civic-progress: <civic-progress-ring> expected a number in the attribute value, found "many"; it is shown as unknown\.$/);
  });

  it('that are huge or negative are drawn', async () => {
    for (const tag of ['civic-progress-ring', 'civic-progress-bar', 'civic-overachievement-badge'] as const) {
      for (const attributes of ['value="1e308" target="1"', 'value="-5" target="10"', 'value="5" target="0"', 'value="5" target="-1"', 'share="-1"', 'share="1e308"', 'share="1" pace="-3"', 'share="1" pace="1e308"', 'value="5"', 'target="5"']) {
        (await ElementFixture.of(tag, `<${tag} lang="en" label="Jobs" ${attributes}></${tag}>`)).sound();
      }
    }
  });

  it('of a hundred thousand blanks are read as fast as those of one: no pattern goes back over them', async () => {
    const blanks = ' '.repeat(100_000);
    for (const [tag, name] of [['civic-status-summary', 'counts'], ['civic-category-grid', 'shares']] as const) {
      const made = await ElementFixture.of(tag, `<${tag} lang="en" ${name}="${blanks}x${blanks};${blanks}Jobs${blanks}:${blanks}1${blanks}"></${tag}>`);
      expect(made.sound().text).to.contain('Jobs');
    }
  });

  it('take no markup', async () => {
    const made = await ElementFixture.of('civic-progress-ring', '<civic-progress-ring share="0.5" label="&lt;b&gt;Jobs&lt;/b&gt;" unit="&lt;i&gt;"></civic-progress-ring>');
    expect(made.sound().text).to.contain('<b>Jobs</b>');
    expect(made.count('b, i')).to.equal(0);
  });
});
