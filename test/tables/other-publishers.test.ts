// Tables as other publishers keep them, made up for this, each with what a person reads in it: no figure is another one, and what is not used is listed.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Cell} from '../../src/tables/cell.js';
import type {Mapping} from '../../src/tables/mapping.js';
import type {Merge} from '../../src/tables/sheet.js';
import {readTable} from '../../src/tables.js';

const N = null;
const P = (value: number): Cell => ({kind: 'percent', value, digits: 1});
const read = (cells: Cell[][], merges: Merge[] = [], mapping?: Mapping) => readTable([{name: '', cells, merges}], mapping);
type Reading = ReturnType<typeof read>;
const categories = ({draft}: Reading): any[] => JSON.parse(JSON.stringify(draft)).categories;
const metrics = (reading: Reading): any[] => categories(reading).flatMap(({items}) => items.flatMap(({metrics: all = []}: any) => all));
/** Label, value, target, share and unit of each figure. */
const figures = (reading: Reading): unknown[][] => metrics(reading).map(({label, value, target, stated, unit}) => [label, value, target?.value, stated?.share, unit]);
const fields = ({mapping}: Reading): (string | null)[] => mapping.tables.flatMap(({columns = []}) => columns.map(({field}) => field));
const said = ({findings}: Reading, ...codes: string[]): string[][] => findings.filter(({code}) => codes.includes(code)).map(({code, ref}) => [code, ref]);
const unused = ({unused: all}: Reading, ...why: string[]): string[] => all.filter((one) => why.includes(one.why)).map(({ref}) => ref);

describe('a programme of targets of a Brazilian city', () => {
  const reading = read([['Programa de Metas 2025-2028'], ['Situação em 30/06/2026'], ['Nº da meta', 'Eixo', 'Meta', 'Unidade de medida', 'Valor base', 'Meta 2028', 'Realizado', '% de execução'],
    ['1', 'Educação', 'Criar vagas em creches', 'vagas', '12.450', '50.000', '21.375', '42,75%'], ['2', 'Clima', 'Plantar árvores', 'mil árvores', '15,2', '120', '62,4', '52%'], ['Fonte: Secretaria de Planejamento']]);

  it('holds no figure to the number of its target', () => {
    assert.deepEqual(figures(reading), [['Criar vagas em creches', 21_375, 50_000, 0.4275, 'vagas'], ['Plantar árvores', 62_400, 120_000, 0.52, 'árvores']]);
    assert.deepEqual(categories(reading).map(({items: [one]}) => one.number), [1, 2]);
  });

  it('says its day, and its source is a note', () => {
    assert.deepEqual([reading.draft['asOf'], reading.draft['plan'], unused(reading, 'note')], ['2026-06-30', {start: '2025-01-01', end: '2028-12-31'}, ['A6']]);
  });
});

describe('units in a row below the heads', () => {
  const cells: Cell[][] = [['Project', 'Planned length', 'Completed length', 'Physical progress'], [N, 'km', 'km', '%'], ['North ring road', 24.5, 11.2, 46], ['Harbour link', 8, 8, 100]];

  it('are those of their columns', () => {
    assert.deepEqual(figures(read(cells)), [['North ring road', 11.2, 24.5, 0.46, 'km'], ['Harbour link', 8, 8, 1, 'km']]);
  });

  it('give their power of ten too, and the kept mapping finds them again', () => {
    const money: Cell[][] = [['项目', '目标', '完成'], [N, '万元', '万元'], ['道路', 25, 11.2], ['桥梁', 8, 8]];
    const reading = read(money);
    assert.deepEqual(figures(reading), [['道路', 112_000, 250_000, undefined, '元'], ['桥梁', 80_000, 80_000, undefined, '元']]);
    assert.deepEqual(figures(read([['2026'], ...money], [], reading.mapping)), figures(reading));
  });
});

it('units below two rows of heads are those of their columns too, and the row is no figure', () => {
  const reading = read([['项目', '2024', N, '2025', N], [N, '计划', '完成', '计划', '完成'], [N, '万元', '万元', '万元', '万元'], ['道路', 100, 90, 120, 126], ['桥梁', 50, 40, 60, 48]], [{top: 0, left: 1, bottom: 0, right: 2}, {top: 0, left: 3, bottom: 0, right: 4}, {top: 0, left: 0, bottom: 1, right: 0}]);
  assert.deepEqual(figures(reading), [['道路', 1_260_000, 1_200_000, undefined, '元'], ['桥梁', 480_000, 600_000, undefined, '元']]);
  assert.deepEqual(unused(reading, 'head'), ['B3']);
});

it('when a number is meant is no unit of it, and hides no power of ten in its name', () => {
  for (const when of ['through Dec', 'Apr–Dec', 'Q3', '9 months']) {
    assert.deepEqual(figures(read([['Measure', 'Target', `Actual (${when})`], ['Inspections', 4600, 2310], ['Visits (thousands)', 860, 431]])), [['Inspections', 2310, 4600, undefined, undefined], ['Visits', 431_000, 860_000, undefined, undefined]], when);
  }
});

it('columns of states with marks in them are listed, and none is progress', () => {
  assert.deepEqual(fields(read([['Promise', 'Responsible', 'Not started', 'In progress', 'Done'], ['Free bus', 'A', N, 'X', N], ['Library', 'B', 'X', N, N]])), ['item', 'responsible', null, null, null]);
});

it('a row that says who made the table and when is no row of heads above the heads', () => {
  const reading = read([['2026年民生实事项目进展情况表'], ['填报单位：示例市政府督查室', N, N, N, '截至2026年9月底'], ['序号', '类别', '项目名称', '年度目标', '计量单位', '完成数', '完成率'], [1, '养老', '适老化改造', '0.5', '万户', '0.43', '86%'], [2, '交通', '新增停车泊位', '3万个以上', '个', '2.86万', '95.3%']]);
  assert.deepEqual(figures(reading), [['适老化改造', 4300, 5000, 0.86, '户'], ['新增停车泊位', 28_600, 30_000, 0.953, '个']]);
  assert.deepEqual([(reading.draft['publisher'] as any).name, reading.draft['asOf']], ['示例市政府督查室', '2026-09-30']);
});

it('heads of traditional Chinese are those of simplified Chinese, and amounts of two powers are one', () => {
  const reading = read([['市長政見執行進度表'], ['編號', '類別', '政見名稱', '主辦機關', '目標值', '目前達成值', '達成率', '辦理情形'], [1, '社福', '社區關懷據點', '社會局', '480', '495', '103.1%', '已完成'], [2, '住宅', '社會住宅', '都發局', '1萬2,000戶', '8500戶', '70.83%', '進行中']]);
  assert.deepEqual(figures(reading), [['社區關懷據點', 495, 480, 1.031, undefined], ['社會住宅', 8500, 12_000, 0.7083, '戶']]);
  assert.deepEqual(categories(reading).map(({label, items: [one]}) => [label, one.status.state]), [['社福', 'achieved'], ['住宅', 'inProgress']]);
});

it('a second table below a gap and a title, with heads that are known, is none of the first', () => {
  const reading = read([['Table 1. Services'], ['Service', 'Indicator', 'Annual target', 'Year to date'], ['Libraries', 'Visits', '240,000', '119,214'], ['Leisure', 'Swims', '180,000', '88,020'], [], ['Table 2. Finance'], ['Service', 'Budget (£000)', 'Actual (£000)', 'Variance (£000)'], ['Libraries', '4,210', '2,090', '(15)'], ['Leisure', '3,100', '1,702', '152']]);
  assert.deepEqual(figures(reading), [['Visits', 119_214, 240_000, undefined, undefined], ['Swims', 88_020, 180_000, undefined, undefined]]);
  assert.deepEqual(unused(reading, 'apart'), ['A6', 'A7', 'A8', 'A9']);
  // The same heads again are the same table.
  assert.deepEqual(figures(read([['Item', 'Target', 'Actual'], ['Homes', 10, 5], ['Trees', 20, 4], [], ['Roads'], ['Item', 'Target', 'Actual'], ['Paths', 7, 2]])).map(([label]) => label), ['Homes', 'Trees', 'Paths']);
});

describe('columns that look like values', () => {
  it('are shares where their numbers are another column divided by the target', () => {
    const reading = read([['Programme', 'Indicator', 'Target 2026', 'H1 2026', 'Achievement'], ['Water', 'Connections', 12_000, 7400, 0.6167], ['Roads', 'km resurfaced', 150, 96.5, 0.643], ['Energy', 'LED lamps', 800, 720, 0.9]]);
    assert.deepEqual(figures(reading).map((one) => one.slice(0, 4)), [['Connections', 7400, 12_000, 0.6167], ['km resurfaced', 96.5, 150, 0.643], ['LED lamps', 720, 800, 0.9]]);
  });

  it('are none where they are the difference of two numbers', () => {
    for (const head of ['Performance variation (%)', 'Variance', 'Change since baseline (%)', 'Abweichung', '同比增减 (%)', 'Gap to target']) {
      const reading = read([['Indicator', '2025 actual', '2025 target', head], ['Trips', 218.6, 224.5, -2.6], ['Cost', 1204.1, 1150, 4.7]]);
      assert.deepEqual([figures(reading).map((one) => one.slice(1, 4)), unused(reading, 'noField')], [[[218.6, 224.5, undefined], [1204.1, 1150, undefined]], ['D']], head);
    }
    assert.deepEqual(fields(read([['Indicator', 'Climate change target', 'Actual'], ['CO2', 5, 7], ['CH4', 2, 3]])), ['figure', 'target', 'value']);
  });

  it('with only a year for a head are never shares of something, also where they mix percentages and numbers', () => {
    const reading = read([['Measure', 'Baseline 2023', '2024', '2025'], ['Violent crime per 1000', '14.2', '13.9', '13.1'], ['Feel safe at night', '61%', '63%', '66%'], ['Recycling rate', '41.2%', '43%', '44.8%']]);
    assert.deepEqual(metrics(reading).map(({value, stated, history}) => [value, stated, history]), [[13.1, undefined, [{date: '2024', value: 13.9}]], [66, undefined, [{date: '2024', value: 63}]], [44.8, undefined, [{date: '2024', value: 43}]]]);
  });

  it('in percent are values beside a target in percent, and shares beside any other', () => {
    const cells = (target: string): Cell[][] => [['Service', target, 'Actual performance (%)'], ['Licences', 95, 98.7], ['Complaints', 90, 86.25]];
    assert.deepEqual(figures(read(cells('Performance target (%)'))), [['Licences', 98.7, 95, undefined, '%'], ['Complaints', 86.25, 90, undefined, '%']]);
    assert.deepEqual(fields(read(cells('Target'))), ['item', 'target', 'share']);
  });

  it('are the sum where the others are parts of the year', () => {
    const reading = read([['Actividad', 'Meta anual', '1er trimestre', N, 'Avance acumulado'], [N, N, 'Programado', 'Realizado', N], ['Bacheo', 120_000, 30_000, 28_450, 61_570], ['Luminarias', 5000, 1000, 1250, 2860]],
      [{top: 0, left: 2, bottom: 0, right: 3}, {top: 0, left: 0, bottom: 1, right: 0}, {top: 0, left: 1, bottom: 1, right: 1}, {top: 0, left: 4, bottom: 1, right: 4}]);
    assert.deepEqual(figures(reading).map((one) => one.slice(0, 3)), [['Bacheo', 61_570, 120_000], ['Luminarias', 2860, 5000]]);
    assert.deepEqual(unused(reading, 'noField', 'period'), ['C', 'D']);
  });
});

describe('a word in a column of numbers', () => {
  it('is listed with its cell, whether it is a direction or says that there is no number', () => {
    const reading = read([['Indicator', 'Target 2024', 'Actual 2024', 'Target 2025', 'Actual 2025', 'Baseline 2020'], ['NO2', 'Decrease', 41, 35, 33, 48], ['PM10', 30, 'k. A.', 'Decrease', 22, 'Decrease'], ['Leaks', 210, 190, 180, 150, 'k. A.'], ['Meters', 1000, 'Increase', 1500, 1200, 900], ['Paths', 30, 28, 25, 27, '—']]);
    assert.deepEqual([unused(reading, 'unread'), unused(reading, 'missing')], [['B2', 'D3', 'F3', 'C5'], ['C3', 'F4']]);
    assert.deepEqual(metrics(reading).map(({value, target, baseline}) => [value, target?.value, baseline?.value]), [[33, 35, 48], [22, undefined, undefined], [150, 180, undefined], [1200, 1500, 900], [27, 25, undefined]]);
  });
});

describe('a target below a number', () => {
  it('is one of at most that, unless the value is the number itself', () => {
    const reading = read([['指标', '2025年目标', '2024年完成值'], ['城镇调查失业率（%）', '＜5.5', 5.1], ['单位能耗', '<5.5', 5.5], ['死亡人数', '< 3 000', 3044]]);
    assert.deepEqual(metrics(reading).map(({target}) => target && [target.kind, target.value, target.text]), [['atMost', 5.5, '＜5.5'], undefined, ['atMost', 3000, '< 3 000']]);
    assert.deepEqual(said(reading, 'bound'), [['bound', 'B3']]);
  });
});

it('the years of targets that are still to come, and the year of a day, begin no plan', () => {
  const cells: Cell[][] = [['Indikator', 'Basiswert 2015', 'Zielwert 2030', 'Istwert 2025', 'Gewünschte Richtung'], ['Emissionen', '8,42', '3,00', '5,91', 'Abnahme'], ['Radverkehr', '17', 'mindestens 25', '21,5', 'Zunahme']];
  for (const title of ['Nachhaltigkeitsbericht', 'Nachhaltigkeitsbericht, Stand: 31.12.2025']) {
    const reading = read([[title], ...cells]);
    assert.deepEqual([reading.draft['plan'], reading.draft['asOf'], metrics(reading).map(({direction}) => direction)], [undefined, '2025-12-31', ['less', 'more']], title);
  }
});

it('thousands in the brackets of a title are asked about', () => {
  for (const [title, factor] of [['Ejecución presupuestaria (miles de euros)', '1000'], ['Execução (R$ em milhões)', '1000000'], ['Outlay (Rs. in crore)', '10000000']] as const) {
    assert.deepEqual(read([[title], ['Item', 'Value', 'Target'], ['A', 3, 5], ['B', 2, 4]]).findings.filter(({code}) => code === 'powerAbove').map(({ref, about}) => [ref, about]), [['A1', factor]], title);
  }
  assert.deepEqual(said(read([['Roads (miles)'], ['Item', 'Value', 'Target'], ['A', 3, 5], ['B', 2, 4]]), 'powerAbove'), []);
});

it('the same items in several districts are in the category of each', () => {
  const reading = read([['District', 'Programme', 'Planned 2026', 'Delivered by 30 Sep 2026'], ['North', 'School meals', 14_000, 12_310], [N, 'Road repair', 220, 175.5], ['South', 'School meals', 9500, 9780], [N, 'Road repair', 140, 66]]);
  assert.deepEqual(categories(reading).map(({label, items}) => [label, items.map(({metrics: [one]}: any) => one.value)]), [['North', [12_310, 175.5]], ['South', [9780, 66]]]);
});

it('two columns of names in two languages leave the items without a name, and one line of the mapping names them', () => {
  const cells: Cell[][] = [['Commitment', 'Engagement', 'Minister', 'Status'], ['Plant trees', 'Planter des arbres', 'Resources', 'In progress'], ['Reduce wait times', 'Réduire les délais', 'Health', 'Completed']];
  const {mapping, ...first} = read(cells);
  assert.deepEqual([said({mapping, ...first}, 'twoColumns'), categories({mapping, ...first}).flatMap(({items}) => items), unused({mapping, ...first}, 'noLabel')], [[['twoColumns', 'A'], ['twoColumns', 'B']], [], ['A2', 'A3']]);
  const columns = mapping.tables[0]!.columns!.map((one) => (one.at === 'A' ? {...one, field: 'item' as const} : one.at === 'B' ? {...one, field: 'item' as const, lang: 'fr'} : one));
  const reading = read(cells, [], {...mapping, constants: {lang: 'en'}, tables: [{...mapping.tables[0]!, category: {is: 'All'}, columns}]});
  assert.deepEqual(categories(reading)[0].items.map(({title, status}: any) => [title, status.state]), [[{en: 'Plant trees', fr: 'Planter des arbres'}, 'inProgress'], [{en: 'Reduce wait times', fr: 'Réduire les délais'}, 'achieved']]);
});

it('rows of one item that differ keep the cell of what stands', () => {
  const reading = read([['Objective', 'Due date', 'RAG', 'Lead'], ['Net zero', '2026-03-31', 'On track', 'J Patel'], [N, '2026-09-30', 'Behind', 'J Patel'], ['New bins', '2026-06-30', 'Behind', 'R Cole']], [{top: 1, left: 0, bottom: 2, right: 0}]);
  assert.deepEqual([categories(reading)[0].items[0].due, reading.origins.get('/categories/0/items/0/due'), said(reading, 'differs')], ['2026-03-31', 'B2', [['differs', 'C3'], ['differs', 'B3']]]);
});

it('a baseline with its year, and Indian powers of ten', () => {
  const reading = read([['Measure', 'Baseline', 'Target', 'Actual', 'Unit'], ['Cycle trips', '30,400 (2018)', '60,000', '44,150', N], ['Taps', '12.5', '150', '92.5', 'Lakh'], ['Outlay', '70,000', '86,000', '60,103.25', 'Rs. crore']]);
  assert.deepEqual(metrics(reading)[0].baseline, {value: 30_400, date: '2018'});
  assert.deepEqual(figures(reading).slice(1).map(([label, value, target, , unit]) => [label, value, target, unit]), [['Taps', 9_250_000, 15_000_000, undefined], ['Outlay', 601_032_500_000, 860_000_000_000, 'Rs.']]);
  assert.deepEqual(figures(read([['Item', 'Target', 'Actual'], ['Homes', P(0.9), P(0.85)], ['Trees', P(0.5), P(0.4)]])).map((one) => one.slice(1, 3)), [[85, 90], [40, 50]]);
});
