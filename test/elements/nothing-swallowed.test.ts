import {expect} from '@open-wc/testing';
import {renderStatic, type Target} from '../../src/static.js';
import type {Report as ReportData} from '../../src/schema/report.js';
import {ElementFixture, plain} from './fixture.js';

/**
 * Where a reader finds each property of report.schema.json: `words` on the board with all details open and in the static text, `table` in
 * the table twin too, `link` as an address on the board. What is `unseen` has the reason why.
 */
const places: Readonly<Record<string, 'words' | 'table' | 'link' | {readonly unseen: string}>> = {
  'Report.$schema': {unseen: 'for programs'}, 'Report.version': {unseen: 'for programs'}, 'Report.lang': {unseen: 'the language of the words'},
  'Report.title': 'table', 'Report.description': 'words', 'Report.publisher.name': 'words', 'Report.publisher.url': 'link',
  'Report.asOf': 'words', 'Report.published': 'words', 'Report.provisional': {unseen: 'said as a word of ours'},
  'Report.license.name': 'words', 'Report.license.url': 'link', 'Report.custom': {unseen: 'the publisher keeps it for itself'},
  'Report.known.rule': {unseen: 'for the checker'}, 'Report.known.at': {unseen: 'for the checker'}, 'Report.known.reason': {unseen: 'for the checker'},
  'Period.start': 'words', 'Period.end': 'words',
  'Source.title': 'words', 'Source.url': 'link', 'Source.date': 'words',
  'Declared.categories': {unseen: 'compared with the report by the checker'}, 'Declared.items': 'words', 'Declared.rest': 'words',
  'DeclaredFigure.label': 'words', 'DeclaredFigure.share': {unseen: 'its printed form stands for it'}, 'DeclaredFigure.digits': {unseen: 'the form of the percentage'},
  'DeclaredFigure.text': 'words', 'DeclaredFigure.rule': 'words',
  'StatusWord.id': {unseen: 'a name for `status.is` and filters'}, 'StatusWord.label': 'table', 'StatusWord.state': {unseen: 'the shape and colour of the word'}, 'StatusWord.rule': 'words',
  'StandingRule.margin': {unseen: 'said in points or in percent, in the rule'}, 'StandingRule.of': {unseen: 'which of the two'}, 'StandingRule.text': 'words',
  'DeclaredCount.label': 'words', 'DeclaredCount.count': 'words', 'DeclaredCount.unit': {unseen: 'said as a word of ours'}, 'DeclaredCount.rule': 'words',
  'DeclaredCount.overlap': {unseen: 'for the checker'},
  'Category.id': {unseen: 'a name for attributes'}, 'Category.number': 'table', 'Category.label': 'table', 'Category.title': 'words', 'Category.notes': 'words',
  'Category.custom': {unseen: 'the publisher keeps it for itself'},
  'Item.id': {unseen: 'a name for links and attributes'}, 'Item.number': 'table', 'Item.title': 'table', 'Item.text': 'words', 'Item.due': 'words',
  'Item.responsible': 'words', 'Item.tags': 'words', 'Item.url': 'link', 'Item.notes': 'words', 'Item.custom': {unseen: 'the publisher keeps it for itself'},
  'Status.is': {unseen: 'a name for the word'}, 'Status.state': {unseen: 'the shape and colour of the word'}, 'Status.text': 'table', 'Status.date': 'words', 'Status.reason': 'words',
  'ProgressMetric.role': {unseen: 'what kind it is'}, 'ProgressMetric.id': {unseen: 'a name for attributes'}, 'ProgressMetric.label': 'table', 'ProgressMetric.value': 'table',
  'ProgressMetric.missing': {unseen: 'said as a word of ours'}, 'ProgressMetric.text': 'table', 'ProgressMetric.unit': 'table', 'ProgressMetric.magnitude': {unseen: 'the form of the amount'},
  'ProgressMetric.precision': {unseen: 'for the checker'}, 'ProgressMetric.qualifier': {unseen: 'said as a word of ours'}, 'ProgressMetric.basis': {unseen: 'said as a word of ours'},
  'ProgressMetric.direction': {unseen: 'what its share is computed by'}, 'ProgressMetric.limits.min': 'words', 'ProgressMetric.limits.max': 'words',
  'ProgressMetric.baseline.value': 'table', 'ProgressMetric.baseline.date': 'table', 'ProgressMetric.asOf': 'table',
  'ProgressMetric.provenance': {unseen: 'for the checker'}, 'ProgressMetric.note': 'words', 'ProgressMetric.custom': {unseen: 'the publisher keeps it for itself'},
  'RateMetric.role': {unseen: 'what kind it is'}, 'RateMetric.id': {unseen: 'a name for attributes'}, 'RateMetric.label': 'table', 'RateMetric.rate': 'table', 'RateMetric.missing': {unseen: 'said as a word of ours'},
  'RateMetric.text': 'table', 'RateMetric.qualifier': {unseen: 'said as a word of ours'}, 'RateMetric.asOf': 'words', 'RateMetric.provenance': {unseen: 'for the checker'}, 'RateMetric.note': 'words',
  'RateMetric.custom': {unseen: 'the publisher keeps it for itself'},
  'ContextMetric.role': {unseen: 'what kind it is'}, 'ContextMetric.id': {unseen: 'a name for attributes'}, 'ContextMetric.label': 'table', 'ContextMetric.value': 'table',
  'ContextMetric.missing': {unseen: 'said as a word of ours'}, 'ContextMetric.text': 'table', 'ContextMetric.unit': 'table', 'ContextMetric.magnitude': {unseen: 'the form of the amount'},
  'ContextMetric.precision': {unseen: 'for the checker'}, 'ContextMetric.qualifier': {unseen: 'said as a word of ours'}, 'ContextMetric.basis': {unseen: 'said as a word of ours'},
  'ContextMetric.asOf': 'words', 'ContextMetric.provenance': {unseen: 'for the checker'}, 'ContextMetric.note': 'words', 'ContextMetric.custom': {unseen: 'the publisher keeps it for itself'},
  'Part.role': {unseen: 'what kind it is'}, 'Part.id': {unseen: 'a name for attributes'}, 'Part.label': 'table', 'Part.of': {unseen: 'what its share is of, said as words of ours'}, 'Part.value': 'table',
  'Part.missing': {unseen: 'said as a word of ours'}, 'Part.text': 'table', 'Part.magnitude': {unseen: 'the form of the amount'}, 'Part.qualifier': {unseen: 'said as a word of ours'},
  'Part.basis': {unseen: 'said as a word of ours'}, 'Part.provenance': {unseen: 'for the checker'}, 'Part.note': 'words',
  'ValueTarget.kind': {unseen: 'said as a word of ours'}, 'ValueTarget.value': 'table', 'ValueTarget.origin': {unseen: 'said as a word of ours'}, 'ValueTarget.text': 'table',
  'ValueTarget.basis': {unseen: 'for the checker'}, 'ValueTarget.by': 'table',
  'RangeTarget.kind': {unseen: 'said as a word of ours'}, 'RangeTarget.min': 'table', 'RangeTarget.max': 'table', 'RangeTarget.origin': {unseen: 'said as a word of ours'}, 'RangeTarget.text': 'table',
  'RangeTarget.basis': {unseen: 'for the checker'}, 'RangeTarget.by': 'table',
  'NoTarget.kind': {unseen: 'said as a word of ours'}, 'NoTarget.text': 'table',
  'PreviousTarget.value': 'words', 'PreviousTarget.until': 'words', 'PreviousTarget.reason': 'words',
  'SharedTarget.label': 'words', 'SharedTarget.value': 'words', 'SharedTarget.unit': 'words', 'SharedTarget.origin': {unseen: 'for the checker'}, 'SharedTarget.text': 'words',
  'SharedTarget.metrics': {unseen: 'names for the checker'},
  'Stated.share': 'table', 'Stated.of': {unseen: 'said as words of ours'}, 'Stated.digits': {unseen: 'the form of the percentage'}, 'Stated.text': 'table', 'Stated.covers': {unseen: 'said as a count'},
  'Pace.rule': {unseen: 'said as words of ours'}, 'Pace.points.by': 'words', 'Pace.points.value': 'words', 'Pace.points.share': 'words',
  'BreakdownEntry.label': 'words', 'BreakdownEntry.value': 'words', 'BreakdownEntry.text': 'words', 'BreakdownEntry.basis': {unseen: 'said as a word of ours'},
  'HistoryPoint.date': 'words', 'HistoryPoint.value': 'words', 'HistoryPoint.target': 'words', 'HistoryPoint.restated': {unseen: 'said as a word of ours'}, 'HistoryPoint.break': 'words',
  'Milestone.text': 'table', 'Milestone.state': {unseen: 'said as a word of ours'}, 'Milestone.date': 'table', 'Milestone.basis': {unseen: 'for the checker'}, 'Milestone.note': 'words',
  'Image.src': 'link', 'Image.alt': {unseen: 'photographs are named and not shown'}, 'Image.caption': 'words', 'Image.credit': 'words', 'Image.date': 'words',
};

/** The marks of a report in which every property has one of its own. */
const marks = new Map<string, string>();
const mark = <T>(name: string, value: T, printed = String(value)): T => {
  marks.set(name, printed);
  return value;
};
let n = 0;
/** Words, a number, a year and an address that occur nowhere else. */
const t = (name: string): string => mark(name, `«${name}»`);
const v = (name: string): number => mark(name, 71_000 + ++n);
const y = (name: string): string => mark(name, String(1500 + ++n));
const u = (name: string): string => mark(name, `https://example.org/${name}`);
const d = (name: string): string => {
  const year = String(1500 + ++n);
  return mark(name, `${year}-01-01`, year);
};

const source = {title: t('Source.title'), url: u('Source.url'), date: y('Source.date')};
const status = {is: mark('Status.is', 'status-id'), text: t('Status.text'), date: y('Status.date'), reason: t('Status.reason'), sources: [source]};
const image = {src: u('Image.src'), alt: t('Image.alt'), caption: t('Image.caption'), credit: t('Image.credit'), date: y('Image.date')};

const report = {
  $schema: 'report.schema.json', version: '1.1', lang: 'en', title: t('Report.title'), description: t('Report.description'),
  publisher: {name: t('Report.publisher.name'), url: u('Report.publisher.url')},
  plan: {start: d('Period.start'), end: d('Period.end')}, period: {start: '1600-01-01', end: '1601-01-01'},
  asOf: d('Report.asOf'), published: d('Report.published'), provisional: true, sources: [source],
  license: {name: t('Report.license.name'), url: u('Report.license.url')},
  declared: {
    categories: v('Declared.categories'), items: 1,
    counts: [{label: t('DeclaredCount.label'), count: v('DeclaredCount.count'), unit: 'items', rule: t('DeclaredCount.rule'), overlap: 'apart'}],
    figures: [{label: t('DeclaredFigure.label'), share: mark('DeclaredFigure.share', 0.0123, '1.23%'), digits: 2, text: t('DeclaredFigure.text'), rule: t('DeclaredFigure.rule')}],
    rest: t('Declared.rest'),
  },
  statuses: [{id: 'status-id', label: t('StatusWord.label'), state: 'achieved', rule: t('StatusWord.rule')}],
  standing: {margin: 0.07, of: 'target', text: t('StandingRule.text')},
  known: [{rule: t('Report.known.rule'), at: t('Report.known.at'), reason: t('Report.known.reason')}],
  custom: t('Report.custom'),
  categories: [{
    id: mark('Category.id', 'category-id'), number: v('Category.number'), label: t('Category.label'), title: t('Category.title'), status: {is: 'status-id'},
    declared: {items: v('Declared.items')}, notes: [t('Category.notes')], images: [image], custom: t('Category.custom'),
    items: [{
      id: mark('Item.id', 'item-id'), number: v('Item.number'), title: t('Item.title'), text: t('Item.text'), status, statusHistory: [{is: 'status-id', date: '1602'}],
      due: y('Item.due'), responsible: [t('Item.responsible')], tags: [t('Item.tags')], url: u('Item.url'),
      metrics: [
        {
          role: 'progress', id: mark('ProgressMetric.id', 'metric-id'), label: t('ProgressMetric.label'), value: v('ProgressMetric.value'), unit: t('ProgressMetric.unit'), magnitude: 1, precision: 1,
          qualifier: 'about', basis: 'started', direction: 'more', limits: {min: v('ProgressMetric.limits.min'), max: v('ProgressMetric.limits.max')},
          baseline: {value: 70_000, date: y('ProgressMetric.baseline.date')}, target: {kind: 'exact', value: v('ValueTarget.value'), origin: 'printed', basis: 'finished', by: y('ValueTarget.by')},
          previousTargets: [{value: v('PreviousTarget.value'), until: y('PreviousTarget.until'), reason: t('PreviousTarget.reason')}],
          pace: {rule: 'cumulative', points: [{by: d('Pace.points.by'), value: v('Pace.points.value'), share: mark('Pace.points.share', 0.0234, '2.3%')}]},
          parts: [
            {role: 'part', id: mark('Part.id', 'part-id'), label: t('Part.label'), of: 'value', value: v('Part.value'), magnitude: 1, qualifier: 'about', basis: 'started', provenance: 'printed', note: t('Part.note')},
            {role: 'part', label: 'B', of: 'target', text: t('Part.text'), value: 3}, {role: 'part', label: 'C', of: 'value', missing: 'withheld'},
            {role: 'part', label: 'D', of: 'value', value: 4, stated: {share: 0.4321, of: 'parent', digits: 2}},
          ],
          breakdown: [{label: t('BreakdownEntry.label'), value: v('BreakdownEntry.value'), basis: 'started'}, {label: 'E', value: 1, text: t('BreakdownEntry.text')}],
          history: [{date: y('HistoryPoint.date'), value: v('HistoryPoint.value'), target: v('HistoryPoint.target'), restated: true, break: t('HistoryPoint.break')}],
          asOf: y('ProgressMetric.asOf'), provenance: 'printed', note: t('ProgressMetric.note'), custom: t('ProgressMetric.custom'),
        },
        {role: 'progress', label: 'F', value: 5, text: t('ProgressMetric.text'), target: {kind: 'exact', value: 6, origin: 'printed', text: t('ValueTarget.text')}, stated: {share: mark('Stated.share', 0.0345, '3.45%'), of: 'target', digits: 2}},
        {role: 'progress', label: 'G', missing: 'withheld', stated: {share: 0.5, of: 'target', text: t('Stated.text'), covers: ['metric-id', 'metric-g']}, id: 'metric-g'},
        {role: 'progress', label: 'H', value: v('ProgressMetric.baseline.value') && 2, direction: 'less', baseline: {value: 71_000 + n}, target: {kind: 'atMost', value: 1, origin: 'printed'}},
        {role: 'progress', label: 'I', value: 7, target: {kind: 'range', min: v('RangeTarget.min'), max: v('RangeTarget.max'), origin: 'printed', basis: 'finished', by: y('RangeTarget.by')}},
        {role: 'progress', label: 'J', value: 7, target: {kind: 'range', min: 1, max: 2, origin: 'printed', text: t('RangeTarget.text')}},
        {role: 'progress', label: 'K', value: 7, target: {kind: 'none', text: t('NoTarget.text')}},
        {role: 'rate', id: mark('RateMetric.id', 'rate-id'), label: t('RateMetric.label'), rate: mark('RateMetric.rate', 0.0456, '4.6%'), qualifier: 'about', asOf: y('RateMetric.asOf'), provenance: 'printed', note: t('RateMetric.note'), custom: t('RateMetric.custom')},
        {role: 'rate', label: 'L', text: t('RateMetric.text'), rate: 0.5}, {role: 'rate', label: 'M', missing: 'withheld'},
        {role: 'context', id: mark('ContextMetric.id', 'context-id'), label: t('ContextMetric.label'), value: v('ContextMetric.value'), unit: t('ContextMetric.unit'), magnitude: 1, precision: 1, qualifier: 'about', basis: 'started', asOf: y('ContextMetric.asOf'), provenance: 'printed', note: t('ContextMetric.note'), custom: t('ContextMetric.custom')},
        {role: 'context', label: 'N', value: 8, text: t('ContextMetric.text')}, {role: 'context', label: 'O', missing: 'withheld'},
      ],
      sharedTargets: [
        {label: t('SharedTarget.label'), value: v('SharedTarget.value'), unit: t('SharedTarget.unit'), origin: 'printed', metrics: ['metric-id']},
        {value: 9, origin: 'printed', text: t('SharedTarget.text'), metrics: ['metric-id']},
      ],
      milestones: [{text: t('Milestone.text'), state: 'achieved', date: y('Milestone.date'), basis: 'inForce', note: t('Milestone.note')}],
      notes: [t('Item.notes')], sources: [source], images: [image], custom: t('Item.custom'),
    }, {
      // Its verdict in the words of the scale, and a standing by the publisher's margin.
      title: 'P', status: {is: 'status-id'},
    }, {title: 'Q', status: {state: 'onTrack'}}, {title: 'R', metrics: [{role: 'progress', label: 'R', value: 1, direction: 'more', target: {kind: 'exact', value: 10, origin: 'printed', by: '2900'}}]}],
  }],
} as unknown as ReportData;

/** Statuses and sources stand at several places, each of which has to be read: marks of those that the report above has at other places. */
const verdictAt = (place: string) => ({is: `${place}-id`, text: `«${place} word»`, date: y(`${place} date`), reason: `«${place} reason»`, sources: [{title: `«${place} source»`}]});
const verdicts = {
  ...report, statuses: ['category', 'item', 'earlier'].map((place) => ({id: `${place}-id`, label: `«${place} label»`, state: 'achieved'})).concat({id: 'unrated-id', label: '«unrated label»', state: 'unrated'}),
  categories: [{
    label: 'A', status: verdictAt('category'),
    items: [
      {title: 'Of its own', status: verdictAt('item'), statusHistory: [verdictAt('earlier')]},
      // The figure has a standing in the place of the verdict.
      {title: 'Without one', status: verdictAt('unrated'), metrics: [{role: 'progress', label: 'Homes', value: 3, direction: 'more', target: {kind: 'exact', value: 2, origin: 'printed'}}]},
    ],
  }, {label: 'B', status: {is: 'category-id'}, items: [{title: 'With the words of the scale', status: {is: 'item-id'}, statusHistory: [{is: 'earlier-id'}]}]}],
} as unknown as ReportData;

/** Words with single blanks, without the separators of digits. */
const read = (words: string): string => plain(words).replace(/(?<=\d),(?=\d{3})/g, '').replace(/\s+/g, ' ');

/** The words of each static form, without blanks: in a picture lines are broken at them. */
const staticsOf = (data: ReportData): readonly (readonly [Target, string])[] => (['text', 'html', 'svg', 'email', 'wechat'] as const).map((target) => {
  const drawn = renderStatic(data, {target, lang: 'en'});
  return [target, read(target === 'text' ? drawn : new DOMParser().parseFromString(drawn, 'text/html').documentElement.textContent!).replace(/\s/g, '')];
});

/** The properties that data has, by the names of the schema. */
async function propertiesOf(data: unknown, schema: any, node: any, name: string, found: Set<string>): Promise<void> {
  if (node.$ref) {
    const next = node.$ref.replace('#/$defs/', '');
    return propertiesOf(data, schema, schema.$defs[next], next, found);
  }
  if (node.oneOf) {
    const branch = node.oneOf.map(({$ref}: {$ref: string}) => $ref.replace('#/$defs/', ''))
      .find((one: string) => Object.entries<any>(schema.$defs[one].properties).some(([key, {const: word, enum: words}]) => (key === 'role' || key === 'kind') && (word === (data as any)[key] || words?.includes((data as any)[key]))));
    return propertiesOf(data, schema, schema.$defs[branch], branch, found);
  }
  if (Array.isArray(data)) for (const one of data) await propertiesOf(one, schema, node.items ?? {}, name, found);
  else if (typeof data === 'object' && data !== null && node.properties) {
    for (const [key, value] of Object.entries(data)) {
      found.add(`${name}.${key}`);
      const child = node.properties[key];
      await propertiesOf(value, schema, child, `${name}.${key}`, found);
    }
  }
}

describe('every property of the schema', () => {
  let board: string;
  let table: string;
  let statics: readonly (readonly [Target, string])[];
  let links: readonly string[];
  let properties: Set<string>;
  before(async () => {
    const schema = await (await fetch('/src/schema/report.schema.json')).json();
    properties = new Set();
    await propertiesOf(report, schema, schema, 'Report', properties);
    const made = await ElementFixture.start('civic-report', '<civic-report lang="en"></civic-report>', (element) => {
      element.report = report;
    });
    await made.settle();
    board = read(made.one('[part=board]').textContent!);
    links = made.all('a').map((one) => one.getAttribute('href')!);
    made.element.view = 'table';
    await made.rest();
    table = read(made.one('table').textContent!);
    statics = staticsOf(report);
  });

  it('is in the list, and the list names no other', async () => {
    const schema = await (await fetch('/src/schema/report.schema.json')).json();
    const all = new Set<string>();
    const visit = (name: string, node: any): void => {
      for (const [key, child] of Object.entries<any>(node.properties ?? {})) {
        const inner = child.properties ? child : child.items?.properties ? child.items : null;
        if (inner) visit(`${name}.${key}`, inner);
        // A property that is only a place of others is named by them.
        else if (!/^#\/\$defs\/(Period|Source|Declared|StatusWord|StandingRule|DeclaredCount|DeclaredFigure|Category|Item|Status|Metric|SharedTarget|Milestone|Image|Target|PreviousTarget|Stated|Pace|Part|BreakdownEntry|HistoryPoint)$/.test(child.$ref ?? child.items?.$ref ?? '')) all.add(`${name}.${key}`);
      }
    };
    visit('Report', schema);
    for (const [name, node] of Object.entries(schema.$defs)) visit(name, node);
    expect([...all].filter((name) => !(name in places)), 'without a place').to.deep.equal([]);
    expect(Object.keys(places).filter((name) => !all.has(name)), 'unknown to the schema').to.deep.equal([]);
    expect([...all].filter((name) => !properties.has(name)), 'not in the report of this test').to.deep.equal(['Status.state'].filter((name) => !properties.has(name)));
  });

  for (const [name, place] of Object.entries(places)) {
    if (typeof place === 'object') {
      it(`${name} is seen nowhere: ${place.unseen}`, () => {
        const printed = marks.get(name);
        if (printed !== undefined) for (const output of [board, table, ...statics.map(([, words]) => words)]) expect(output).not.to.contain(printed);
      });
    } else if (place === 'link') {
      it(`${name} is followed on the board`, () => {
        expect(links).to.contain(marks.get(name));
      });
    } else {
      it(`${name} is read on the board${place === 'table' ? ', in the table' : ''} and in every static form`, () => {
        expect(marks.get(name), 'has a mark').to.be.a('string');
        for (const output of place === 'table' ? [board, table] : [board]) expect(output).to.contain(marks.get(name));
        for (const [target, words] of statics) expect(words, target).to.contain(marks.get(name)!.replace(/\s/g, ''));
      });
    }
  }
});

describe('every status of a report', () => {
  const words = ['category', 'item', 'earlier', 'unrated'].flatMap((place) => [`«${place} word»`, marks.get(`${place} date`)!, `«${place} reason»`, `«${place} source»`])
    .concat(['category', 'item', 'earlier'].map((place) => `«${place} label»`));

  it('is read with its word, its date, its reason and its sources, on the board and in every static form', async () => {
    const made = await ElementFixture.start('civic-report', '<civic-report lang="en"></civic-report>', (element) => {
      element.report = verdicts;
    });
    await made.settle();
    const board = read(made.one('[part=board]').textContent!);
    expect(words.filter((one) => !board.includes(one)), 'board').to.deep.equal([]);
    for (const [target, said] of staticsOf(verdicts)) expect(words.filter((one) => !said.includes(one.replace(/\s/g, ''))), target).to.deep.equal([]);
  });

  it('of a category is read in the table too', async () => {
    const made = await ElementFixture.start('civic-report', '<civic-report lang="en" view="table"></civic-report>', (element) => {
      element.report = verdicts;
    });
    await made.settle();
    expect(made.all('.group').map((one) => plain(one.textContent!))).to.deep.equal(['A · «category word»', 'B · «category label»']);
  });
});
