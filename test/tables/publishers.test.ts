// Tables as publishers make them, made up for this: each figure is that of its cell, nothing is out by a factor of 100 without a finding, and what is not used is listed.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Cell} from '../../src/tables/cell.js';
import type {Merge} from '../../src/tables/sheet.js';
import {readTable} from '../../src/tables.js';

const N = null;
const P = (value: number): Cell => ({kind: 'percent', value, digits: 1});
const read = (cells: Cell[][], merges: Merge[] = [], name = '') => readTable([{name, cells, merges}]);
type Reading = ReturnType<typeof read>;
const categories = ({draft}: Reading): any[] => JSON.parse(JSON.stringify(draft)).categories;
/** Title, value, target, share and unit of each figure. */
const figures = (reading: Reading): unknown[][] => categories(reading).flatMap(({items}) => items.flatMap(({title, metrics = []}: any) => metrics.map((one: any) => [title, one.value, one.target?.value, one.stated?.share, one.unit])));
const fields = ({mapping}: Reading): (string | null)[] => mapping.tables.flatMap(({columns = []}) => columns.map(({field}) => field));
const said = ({findings}: Reading, ...codes: string[]): string[][] => findings.filter(({code}) => codes.includes(code)).map(({code, ref, about}) => [code, ref, about]);
const unused = ({unused: all}: Reading, why: string): string[] => all.filter((one) => one.why === why).map(({ref}) => ref);

describe('a table of a German city', () => {
  const reading = read([
    ['Regierungsprogramm 2026'], ['Stand: 30.06.2026'], ['Handlungsfeld', 'Maßnahme', 'Zuständig', 'Einheit', 'Ziel 2026', 'Ist', 'Zielerreichung in %', 'Status', 'Bemerkung'],
    ['Wohnen', 'Neue Wohnungen', 'Bauamt', 'Wohnungen', '1.000', '527', '52,7', 'im Plan', N], [N, 'Sanierung', 'Bauamt', 'Wohnungen', 'mindestens 1.200', '1.320,5', '110,0', 'abgeschlossen', 'geschätzt'],
    ['Grün', 'Bäume', 'Gartenamt', 'Bäume', '40 bis 60', 'k. A.', N, 'verzögert', N], ['Summe', N, N, N, '7.200', '1.847,5', N, N, N], ['Quelle: Amt für Statistik'],
  ]);

  it('gives each figure as its cell has it', () => {
    assert.deepEqual(figures(reading), [['Neue Wohnungen', 527, 1000, 0.527, 'Wohnungen'], ['Sanierung', 1320.5, 1200, 1.1, 'Wohnungen'], ['Bäume', undefined, undefined, undefined, 'Bäume']]);
    assert.deepEqual(categories(reading).map(({label, items}) => [label, items.map(({status}: any) => status.state)]), [['Wohnen', ['onTrack', 'achieved']], ['Grün', ['behind']]]);
    assert.deepEqual([categories(reading)[1].items[0].metrics[0].target.min, categories(reading)[1].items[0].metrics[0].target.max], [40, 60]);
    assert.deepEqual([reading.draft['lang'], reading.draft['asOf'], reading.draft['plan']], ['de', '2026-06-30', {start: '2026-01-01', end: '2026-12-31'}]);
  });

  it('lists the sum and the source', () => {
    assert.deepEqual([unused(reading, 'total'), unused(reading, 'note')], [['A7'], ['A8']]);
  });
});

it('a French table tells the day of its figures in the head', () => {
  const reading = read([['Plan municipal'], ['Axe', 'Engagement', 'Indicateur', 'Unité', 'Cible 2026', 'Réalisé au 30/06/2026', 'Taux de réalisation', 'État d\'avancement'],
    ['Logement', 'Logements neufs', 'Logements livrés', 'logements', '1 000', '527', '52,7 %', 'En cours'], ['Parcs', 'Arbres', 'Arbres plantés', 'arbres', '5 000', 'n.d.', '—', 'En retard'], ['Total', N, N, N, '6 000', '527', N, N]]);
  assert.deepEqual(figures(reading), [['Logements neufs', 527, 1000, 0.527, 'logements'], ['Arbres', undefined, 5000, undefined, 'arbres']]);
  assert.equal(reading.draft['asOf'], '2026-06-30');
});

it('heads with a day in words are the same column at the next one', () => {
  for (const [first, next, day] of [['Actual to 30 June 2026', 'Actual to 30 September 2026', '2026-09-30'], ['Actual June 30, 2026', 'Actual December 31, 2026', '2026-12-31'], ['Logrado al 30 de junio de 2026', 'Logrado al 31 de diciembre de 2026', '2026-12-31']] as const) {
    const table = (head: string): Cell[][] => [['Promise', 'Target', head], ['Homes', 10, 5], ['Trees', 20, 4]];
    const {mapping} = read(table(first));
    const later = readTable([{name: '', cells: table(next)}], mapping);
    assert.deepEqual(figures(later).map(([title, value]) => [title, value]), [['Homes', 5], ['Trees', 4]], next);
    assert.deepEqual([later.draft['asOf'], said(later, 'headGone', 'headNew')], [day, []]);
  }
});

it('a Chinese table with groups of numbered rows has them as categories, and an annex is no title', () => {
  const reading = read([['附件1'], ['2026年重点工作完成情况统计表'], ['序号', '项目名称', '目标', '完成', '完成率'], ['一', '住房保障', N, N, N], [1, '老旧小区改造', '200', '98', '49%'], [2, '保障房', '20', '22', '110%'], ['（二）', '民生', N, N, N], [3, '养老', '5', '暂无', N], ['合计', N, '225', '120', N], ['注：数据为初步数。']]);
  assert.deepEqual(categories(reading).map(({label, items}) => [label, items.map(({number, title}: any) => [number, title])]), [['住房保障', [[1, '老旧小区改造'], [2, '保障房']]], ['民生', [[3, '养老']]]]);
  assert.deepEqual(figures(reading), [['老旧小区改造', 98, 200, 0.49, undefined], ['保障房', 22, 20, 1.1, undefined], ['养老', undefined, 5, undefined, undefined]]);
  assert.deepEqual([reading.draft['title'], unused(reading, 'total'), unused(reading, 'note')], ['2026年重点工作完成情况统计表', ['A9'], ['A10']]);
});

it('a plan beside what was reached is the target, in two rows of heads with merged cells', () => {
  const reading = read([['Goal', 'Output', '2025', N, '2026', N], [N, N, 'Plan', 'Actual', 'Plan', 'Actual'], ['Housing', 'Homes', '1000', '900', '1000', '527'], [N, 'Flats', '300', '310', '320', '338']],
    [{top: 0, left: 2, bottom: 0, right: 3}, {top: 0, left: 4, bottom: 0, right: 5}, {top: 0, left: 0, bottom: 1, right: 0}, {top: 0, left: 1, bottom: 1, right: 1}]);
  assert.deepEqual(categories(reading)[0].items[0].metrics.map(({label, value, target, history}: any) => [label, value, target.value, history]), [['Homes', 527, 1000, [{date: '2025', value: 900, target: 1000}]], ['Flats', 338, 320, [{date: '2025', value: 310, target: 300}]]]);
});

describe('a second table below', () => {
  const first: Cell[][] = [['Promise', 'Target', 'Actual'], ['Homes', 1000, 527], ['Trees', 5000, 1320]];

  it('behind a title of its own is listed row by row, and none of its figures is taken', () => {
    const reading = read([...first, [], ['Spending by office'], ['Office', 'Budget', 'Spent'], ['Housing', 120, 63], ['Parks', 8.5, 9]]);
    assert.deepEqual(figures(reading).map(([title, value, target]) => [title, value, target]), [['Homes', 527, 1000], ['Trees', 1320, 5000]]);
    assert.deepEqual(unused(reading, 'apart'), ['A5', 'A6', 'A7', 'A8']);
  });

  it('with heads that are known is told without an empty row between', () => {
    assert.deepEqual(unused(read([...first, ['Programme', 'Baseline', 'Goal'], ['Jobs', 5, 7]]), 'apart'), ['A4', 'A5']);
  });

  it('is none where words stand for numbers in a row of data, and where heads repeat', () => {
    const words = read([...first, ['Law on rents', 'Publish it', 'Not published'], ['Benches', 50, 3], ['Promise', 'Target', 'Actual'], ['Roads', 7, 2]]);
    assert.deepEqual([unused(words, 'apart'), unused(words, 'head')], [[], ['A6']]);
    assert.deepEqual(figures(words).map(([title, value]) => [title, value]).filter(([, value]) => value !== undefined), [['Homes', 527], ['Trees', 1320], ['Benches', 3], ['Roads', 2]]);
  });

  it('is passed over by the kept mapping too, which takes more rows of the first next time', () => {
    const {mapping} = read([...first, [], ['Spending by office'], ['Office', 'Budget', 'Spent'], ['Housing', 120, 63]]);
    const next = readTable([{name: '', cells: [...first, ['Benches', 50, 3], [], ['Spending by office'], ['Office', 'Budget', 'Spent'], ['Housing', 120, 63]]}], mapping);
    assert.deepEqual(figures(next).map(([title]) => title), ['Homes', 'Trees', 'Benches']);
  });
});

describe('percentages of several kinds', () => {
  it('never make a fraction a percentage because its target is one', () => {
    const reading = read([['Item', 'Target', 'Actual'], ['Literacy', '95%', '0.91'], ['Coverage', '80 %', '76.5 %'], ['Vaccines', P(0.9), P(0.85)]]);
    assert.deepEqual(figures(reading), [['Literacy', 0.91, undefined, undefined, undefined], ['Coverage', 76.5, 80, undefined, '%'], ['Vaccines', 85, 90, undefined, '%']]);
    assert.deepEqual(said(reading, 'targetScale'), [['targetScale', 'B2', 'target']]);
  });

  it('are asked about where value and target differ a hundredfold', () => {
    const reading = read([['Indicator', 'Unit', 'Target', 'Actual'], ['Employment rate', N, 75, 71.3], ['Green waste', '%', '60', '0.55'], ['Unemployment rate', N, 0.05, 4.2], ['Homes', 'homes', 60, 0.55]]);
    assert.deepEqual(said(reading, 'targetScale'), [['targetScale', 'C3', 'hundredfold'], ['targetScale', 'C4', 'hundredfold']]);
  });
});

describe('marks of footnotes', () => {
  it('are no units, and stay in the printed form', () => {
    const reading = read([['Item', 'Target', 'Actual', '% achieved'], ['Homes', '1,000', '527*', '52.7%*'], ['Trees', '5,000 †', '1,320¹', '26.4%'], ['Roads', '10 km', '7 km [a]', '70%'], ['Area', '9 m²', '5 m²', '56%']]);
    assert.deepEqual(figures(reading), [['Homes', 527, 1000, 0.527, undefined], ['Trees', 1320, 5000, 0.264, undefined], ['Roads', 7, 10, 0.7, 'km'], ['Area', 5, 9, 0.56, 'm²']]);
    assert.deepEqual(categories(reading)[0].items.map(({metrics}: any) => metrics[0].text), ['527*', '1,320¹', '7 km [a]', '5 m²']);
  });
});

it('powers of ten in heads, in the languages of offices', () => {
  for (const [unit, factor, left] of [['$m', 1e6, '$'], ['k€', 1e3, '€'], ['Mio. €', 1e6, '€'], ['Tsd. Euro', 1e3, 'Euro'], ['milliers d’euros', 1e3, 'euros'], ['miles de pesos', 1e3, 'pesos'], ['millones de pesos', 1e6, 'pesos'], ['万元', 1e4, '元'], ['£bn', 1e9, '£'], ['£000', 1e3, '£'], ['£’000s', 1e3, '£']] as const) {
    const {mapping} = read([['Item', `Target (${unit})`, `Actual (${unit})`], ['Homes', 3, 1.5], ['Trees', 2, 1]]);
    assert.deepEqual(mapping.tables[0]!.columns!.slice(1).map((one) => [one.factor, one.unit]), [[factor, left], [factor, left]], unit);
  }
  // Miles are a distance in English.
  assert.deepEqual(read([['Item', 'Target (miles)', 'Actual (miles)'], ['Roads', 3, 1.5], ['Paths', 2, 1]]).mapping.tables[0]!.columns!.map((one) => one.factor), [undefined, undefined, undefined]);
});

it('a table on its side is none, and says so', () => {
  const reading = read([['Indicator', 'Homes', 'Trees', 'Benches'], ['Target', '1000', '5000', '50'], ['Actual', '527', '1320', '0'], ['Unit', 'homes', 'trees', 'benches'], ['Status', 'In progress', 'Behind', 'Not started']]);
  assert.deepEqual([reading.report, figures(reading)], [null, []]);
  assert.deepEqual(said(reading, 'sideways', 'noTable').map(([code]) => code), ['sideways', 'noTable']);
});

it('columns by quarter are a history, with what is taken for granted said', () => {
  const reading = read([['Indicator', 'Unit', 'Q1 2026', 'Q2 2026', 'Q3 2026', 'Target 2026'], ['Homes', 'homes', 120, 527, N, 1000], ['Trees', 'trees', 300, 1320, N, 5000]]);
  assert.deepEqual(figures(reading).map(([, value, target]) => [value, target]), [[527, 1000], [1320, 5000]]);
  assert.deepEqual([reading.draft['asOf'], said(reading, 'bareDates').length, fields(reading).filter((field) => field === 'value').length], ['2026-06-30', 1, 3]);
});

it('negative amounts in every form, and a share below 0, are what they are', () => {
  const reading = read([['Item', 'Baseline', 'Target', 'Actual', 'Printed share'], ['Deficit', '-2.5', '0', '(1.1)', '(44%)'], ['Loss', '−10', '−5', '△7', '30%']]);
  assert.deepEqual(categories(reading)[0].items.map(({metrics: [one]}: any) => [one.baseline.value, one.target.value, one.value, one.stated?.share]), [[-2.5, 0, -1.1, undefined], [-10, -5, -7, 0.3]]);
  assert.deepEqual(said(reading, 'shareNegative').map(([, ref]) => ref), ['E2']);
});

it('a council’s table: the measure is the figure, thousands in words are whole numbers, those that a name says stay as printed, a quarter of a financial year has no day, and a colour waits for its meaning', () => {
  const reading = read([['Corporate Plan 2025/26 - Q2 performance'], [], ['Ref', 'Priority', 'Performance measure', '2024/25 outturn', '2025/26 target', 'Q2 2025/26 actual', '% of target', 'RAG', 'Commentary'],
    ['CP1', 'Homes', 'Affordable homes delivered', '1.2 thousand', '1.5 thousand', '820', P(0.547), 'Amber', 'Slow start'], ['CP2', 'Homes', 'Empty homes back in use', 45, 60, 31, P(0.517), 'Green', N], ['CP4', 'Finance', 'Savings delivered (£000)', 3200, 4100, 1900, P(0.463), 'Red', 'See note 1'], [], ['Note 1: provisional figures']]);
  assert.deepEqual(figures(reading), [['Affordable homes delivered', 820, 1500, 0.547, undefined], ['Empty homes back in use', 31, 60, 0.517, undefined], ['Savings delivered (£000)', 1900, 4100, 0.463, undefined]]);
  assert.deepEqual(categories(reading).flatMap(({items}) => items.flatMap(({metrics: [one]}: any) => [[one.asOf, one.target.by, one.history]])), [[undefined, undefined, [{date: '2025', value: 1200}]], [undefined, undefined, [{date: '2025', value: 45}]], [undefined, undefined, [{date: '2025', value: 3200}]]]);
  assert.deepEqual([reading.draft['asOf'], reading.draft['plan'], said(reading, 'stateUnknown').map(([, ref]) => ref), unused(reading, 'note')], [undefined, undefined, ['H4', 'H5', 'H6'], ['A8']]);
});

it('a quarter of a financial year is the same column at the next one, and two of them are not told apart', () => {
  const table = (...heads: string[]): Cell[][] => [['Measure', '2025/26 target', ...heads], ['Homes', 10, ...heads.map((_, i) => 5 + i)], ['Trees', 20, ...heads.map((_, i) => 7 + i)]];
  const {mapping} = read(table('Q2 2025/26 actual'));
  assert.deepEqual(figures(readTable([{name: '', cells: table('Q3 2025/26 actual')}], mapping)).map(([title, value]) => [title, value]), [['Homes', 5], ['Trees', 7]]);
  assert.deepEqual(said(read(table('Q1 2025/26 actual', 'Q2 2025/26 actual')), 'twoColumns').map(([, ref]) => ref), ['C', 'D']);
});

it('a title that says the day goes before the year in a head', () => {
  for (const [title, day] of [['Tableau de bord au 30 juin 2026', '2026-06-30'], ['Progress as at 30 June 2026', '2026-06-30'], ['2026年民生实事进展情况表（截至6月底）', '2026-06-30'], ['Avance al 30 de junio de 2026', '2026-06-30'], ['Bericht, Stand 30.06.2026', '2026-06-30'], ['Plan of 2026', '2026-12-31']] as const) {
    const reading = read([[title], ['Item', 'Target 2026', 'Actual 2026'], ['Homes', 10, 5], ['Trees', 20, 7]]);
    assert.equal(reading.draft['asOf'], day, title);
    assert.deepEqual(categories(reading).flatMap(({items}) => items.map(({metrics: [one]}: any) => one.asOf)), [undefined, undefined], title);
  }
});

it('progress in words with numbers is a remark, and no verdict', () => {
  const reading = read([['序号', '责任单位', '实事项目', '目标任务', '完成情况', '完成率'], [1, '市教育局', '新增学位', '新增公办学位2万个', '已新增1.2万个', '60%'], [2, '市卫健委', '社区医院', '新建社区医院10家', '建成6家，在建4家', '60%']]);
  assert.deepEqual(categories(reading).flatMap(({items}) => items.map(({status, text, metrics: [one]}: any) => [status, text, one.stated.share, one.note])), [[undefined, '新增公办学位2万个', 0.6, '已新增1.2万个'], [undefined, '新建社区医院10家', 0.6, '建成6家，在建4家']]);
});

it('“units” in brackets is no unit of that name', () => {
  assert.deepEqual(read([['Item', 'Target (units)', 'Actual (units)'], ['Homes', 3, 1], ['Trees', 2, 1]]).mapping.tables[0]!.columns!.map(({unit}) => unit), [undefined, undefined, undefined]);
  assert.deepEqual(read([['Item', 'Target (unit: km)', 'Actual (unit: km)'], ['Roads', 3, 1], ['Paths', 2, 1]]).mapping.tables[0]!.columns!.map(({unit}) => unit), [undefined, 'km', 'km']);
});

it('a row that adds up others without saying so is asked about, and no other is', () => {
  const table: Cell[][] = [['Item', 'Target', 'Actual'], ['A', 100, 50], ['B', 200, 70], ['North', 300, 120], ['C', 10, 4], ['D', 20, 5], ['South', 30, 9], ['All items', 330, 129], ['E', 30, 8], ['Total', 360, 137]];
  assert.deepEqual(said(read(table), 'sumOfRows').map(([, ref]) => ref), ['A4', 'A7', 'A8']);
  const {mapping} = read(table);
  const skipped = readTable([{name: '', cells: table}], {...mapping, tables: [{...mapping.tables[0]!, skip: ['North', 'South', 'All']}]});
  assert.deepEqual(figures(skipped).map(([title]) => title), ['A', 'B', 'C', 'D', 'E']);
  // One amount alone, two rows alone, and zeros tell nothing.
  assert.deepEqual(said(read([['Item', 'Target', 'Actual'], ['A', 1, 1], ['B', 2, 1], ['C', 3, 1], ['D', N, 3], ['E', 0, 0], ['F', 0, 0]]), 'sumOfRows'), []);
});

describe('a delivery plan of an English borough', () => {
  const head = ['Ref', 'Commitment', 'Measure', 'Baseline (Mar-25)', 'Target Mar-26', 'Actual Q2', 'RAG'];
  const rows: Cell[][] = [['A Homes', N, N, N, N, N, N], ['A1', 'Complete homes', 'homes', 0, 420, 251, 'Green'], ['B Climate', N, N, N, N, N, N], ['B1', 'Cut emissions', 'tCO2e', 12400, 10500, 11320, 'Amber'], ['B2', 'Second recycling centre', N, N, 'open', 'not started', 'Red']];
  const cells: Cell[][] = [['Borough of Wexcombe – Delivery Plan 2025/26'], ['Position at 30 September 2025'], head, ...rows];
  const reading = read(cells);

  it('does not say on which day its financial year begins', () => {
    assert.deepEqual([reading.draft['plan'], reading.draft['asOf'], said(reading, 'fieldNeeded').map(([, , about]) => about)], [undefined, '2025-09-30', ['publisher', 'plan']]);
  });

  it('takes a month in a head for the day of its figures and for no unit', () => {
    const [{items: [homes]}, {items: [emissions]}] = categories(reading);
    assert.deepEqual([homes.metrics[0].baseline, homes.metrics[0].target.by, homes.metrics[0].unit], [{value: 0, date: '2025-03'}, '2026-03', undefined]);
    assert.deepEqual([emissions.metrics[0].baseline, emissions.metrics[0].target.value], [{value: 12400, date: '2025-03'}, 10500]);
  });

  it('does not say of emissions that are to fall that more is better, though it is said for all', () => {
    const {mapping} = reading;
    const told = readTable([{name: '', cells}], {...mapping, defaults: {better: 'more'}});
    const [homes, emissions] = categories(told).flatMap(({items}) => items.flatMap(({metrics}: any) => metrics));
    assert.deepEqual([homes.direction, emissions.direction, emissions.value], ['more', undefined, 11320]);
    assert.deepEqual(told.findings.filter(({code}) => code === 'betterContradicts').map(({ref, found}) => [ref, found]), [['E7', '12400 → 10500']]);
  });

  it('keeps what stands in the place of a number', () => {
    assert.equal(categories(reading)[1].items[1].metrics[0].text, 'not started');
  });
});
