// Plans of more kinds, made up for this: of cities, of universities, of the EU, of the UN, of budgets. No wrong number, day or word is told, and what is not used is listed.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Cell} from '../../src/tables/cell.js';
import type {Mapping} from '../../src/tables/mapping.js';
import {dayInTitle} from '../../src/tables/day-in-title.js';
import {headPeriod} from '../../src/tables/period.js';
import type {Merge} from '../../src/tables/sheet.js';
import {readTable} from '../../src/tables.js';

const N = null;
const read = (cells: Cell[][], merges: Merge[] = [], mapping?: Mapping) => readTable([{name: '', cells, merges}], mapping);
type Reading = ReturnType<typeof read>;
const categories = ({draft}: Reading): any[] => JSON.parse(JSON.stringify(draft)).categories;
const items = (reading: Reading): any[] => categories(reading).flatMap((category) => category.items);
const metrics = (reading: Reading): any[] => items(reading).flatMap(({metrics: all = []}) => all);
/** Label, value and target of each figure. */
const figures = (reading: Reading): unknown[][] => metrics(reading).map(({label, value, target}) => [label, value, target?.value]);
const fields = ({mapping}: Reading): (string | null)[] => mapping.tables.flatMap(({columns = []}) => columns.map(({field}) => field));
const said = ({findings}: Reading, ...codes: string[]): string[][] => findings.filter(({code}) => codes.includes(code)).map(({code, ref}) => [code, ref]);
const unused = ({unused: all}: Reading, ...why: string[]): string[] => all.filter((one) => why.includes(one.why)).map(({ref}) => ref);

describe('numbers by which targets are called', () => {
  it('are those of the items where they count the rows, as "Meta" does in a programme of targets', () => {
    const reading = read([['Meta', 'Descrição da meta', 'Indicador', 'Valor base', 'Meta quadriênio', 'Realizado'], ['1', 'Novos CEUs', 'CEUs entregues', '46', '58', '53'], ['2', 'Vias', 'Vias recuperadas', '0', '200', '134,5'], ['2', N, 'Calçadas', '0', '15', '3'], ['3', 'Creches', 'Crianças na fila', '1.234', '0', '512']]);
    assert.deepEqual(figures(reading), [['CEUs entregues', 53, 58], ['Vias recuperadas', 134.5, 200], ['Calçadas', 3, 15], ['Crianças na fila', 512, 0]]);
    assert.equal(fields(reading)[0], 'itemNumber');
  });

  it('are not used where they begin the codes of indicators, as those of the UN', () => {
    const reading = read([['Goal', 'Target', 'Indicator', '2015', 'Latest', 'Latest year', '2030 target'], ['SDG 1 No poverty', '1.2', '1.2.1 Poverty rate', 21.6, 17.8, 2024, 10.8], ['SDG 3 Health', '3.1', '3.1.1 Maternal mortality', 45, 33, 2023, '< 20'], ['SDG 3 Health', '3.2', '3.2.1 Under-5 mortality', 13.4, 9.2, 2024, '≤ 8']]);
    assert.deepEqual(metrics(reading).map(({target, history}) => [target.kind, target.value, target.by, history]), [['exact', 10.8, '2030', [{date: '2015', value: 21.6}]], ['atMost', 20, '2030', [{date: '2015', value: 45}]], ['atMost', 8, '2030', [{date: '2015', value: 13.4}]]]);
    assert.deepEqual(unused(reading, 'noField'), ['B']);
  });

  it('are amounts where they are none of both', () => {
    assert.deepEqual(figures(read([['Item', 'Target', 'Actual'], ['A', 1, 0], ['B', 2, 1], ['C', 3, 3]])), [['A', 0, 1], ['B', 1, 2], ['C', 3, 3]]);
    assert.deepEqual(figures(read([['Item', 'Target', 'Actual'], ['A', '1.2', '1.1'], ['B', '3.1', '2']])), [['A', 1.1, 1.2], ['B', 2, 3.1]]);
  });
});

it('the day of a report is the latest, whether it stands in a head or in a column', () => {
  assert.equal(read([['Indicator', 'Value 2018', 'Value 2020', 'Latest value', 'Latest year', 'Target'], ['A', 1, 2, 3, 2024, 5], ['B', 1, 2, 3, 2023, 5]]).draft['asOf'], '2024-12-31');
});

describe('milestones and targets of a recovery plan', () => {
  const cells: Cell[][] = [['Seq. No.', 'Measure', 'Name', 'Qualitative indicator', 'Unit of measure', 'Baseline', 'Goal', 'Quarter', 'Year', 'Status'],
    ['1', 'C1.R1 Energy', 'Energy act', 'Provision in the law', 'N/A', 'N/A', 'N/A', 'Q4', '2022', 'Fulfilled'], ['2', 'C1.I1 Renovation', 'Dwellings renovated', 'N/A', 'Number', '0', '40 000', 'Q2', '2025', 'Not fulfilled'], ['3', 'C2.I3 Broadband', 'Households covered', 'N/A', '% (Percentage)', '62', '100', 'Q4', '2025', 'Partially fulfilled']];

  it('are due at the end of their quarter, which is no day of a value', () => {
    const reading = read(cells);
    assert.deepEqual(items(reading).map(({title, due, metrics: [one]}) => [title, due ?? one.target.by, one.asOf, one.target?.value, one.unit]), [['Energy act', '2022-12', undefined, undefined, undefined], ['Dwellings renovated', '2025-06', undefined, 40_000, undefined], ['Households covered', '2025-12', undefined, 100, '%']]);
    assert.deepEqual([reading.draft['asOf'], fields(reading).slice(7, 9)], [undefined, ['by', 'by']]);
    assert.deepEqual(items(read(cells, [], reading.mapping)), items(reading));
  });

  it('are named by "Name" only where no other column names them for certain', () => {
    assert.deepEqual(fields(read([['Objective', 'Name', 'Status'], ['Net zero', 'J Patel', 'On track'], ['New bins', 'R Cole', 'Behind']])), ['item', null, 'verdict']);
  });

  it('have no "N/A" for a name', () => assert.ok(!JSON.stringify(categories(read(cells.map((row) => row.toSpliced(2, 1))))).includes('N/A')));
});

it('quarters beside years tell the rows of a figure apart', () => {
  const [one] = metrics(read([['Indicator', 'Year', 'Quarter', 'Target', 'Actual'], ['Homes', 2025, 'Q3', 100, 90], ['Homes', 2025, 'Q4', 200, 212], ['Homes', 2026, 'Q1', 300, 260]]));
  assert.deepEqual([one.value, one.asOf, one.history], [260, '2026-03', [{date: '2025-09', value: 90, target: 100}, {date: '2025-12', value: 212, target: 200}]]);
});

describe('marks of offices of statistics', () => {
  it('stay in the printed form, behind a percent sign and before it', () => {
    const reading = read([['KPI', 'Target', 'Actual'], ['Continuation', '93.0%', '92.6% (p)'], ['Access', '40%', '12.3¹%'], ['Homes', '1,000', '527 (est.)'], ['Schools', '20', '14 (r)'], ['Income', '56', 'n/a¹'], ['Pay gap', '11%', 'tbc [2]']]);
    assert.deepEqual(metrics(reading).map(({value, unit, text}) => [value, unit, text]), [[92.6, '%', '92.6% (p)'], [12.3, '%', '12.3¹%'], [527, undefined, '527 (est.)'], [14, undefined, '14 (r)'], [undefined, undefined, undefined], [undefined, '%', undefined]]);
    assert.deepEqual([said(reading, 'words', 'two'), unused(reading, 'missing')], [[], ['C6', 'C7']]);
  });

  it('are none where letters are a unit', () => {
    assert.deepEqual(metrics(read([['Item', 'Target', 'Actual'], ['Roads', '10 (km)', '7 (km)'], ['Trees', '5 (t)', '4 (t)']])).map(({value, unit}) => [value, unit]), [[7, '(km)'], [4, '(t)']]);
  });
});

it('totals that say what they add up are totals, in more languages', () => {
  for (const label of ['Sub Total', 'Sub-total B', 'Total (A+B)', 'Grand Total (excl. roads)', 'TOTAL:', 'Totale', 'Итого', 'Усього', '合计（不含道路）']) {
    assert.deepEqual(unused(read([['Programme', 'Actual'], ['Homes', 5], ['Flats', 8], [label, 13]]), 'total'), ['A4'], label);
  }
  assert.deepEqual(unused(read([['Indicator', 'Actual'], ['Total emissions', 5], ['Total jobs (direct)', 8], ['Totals', 13]]), 'total'), ['A4']);
});

describe('heads', () => {
  const fieldsOf = (...heads: string[]): (string | null)[] => fields(read([['Item', 'Target', ...heads], ['Homes', 10, ...heads.map(() => 5)], ['Trees', 20, ...heads.map(() => 7)]])).slice(2);

  it('of what is hoped for are no values', () => {
    assert.deepEqual(fieldsOf('Expected result'), [null]);
    assert.deepEqual(fieldsOf('Actual', 'Forecast outturn'), ['value', null]);
    assert.deepEqual(fields(read([['Measure', '2024–25 Actual result', '2025–26 Planned performance result', '2025–26 Expected performance result'], ['Services', 14_210, 14_500, 14_655], ['Families', 1012, 1040, 1037]])), ['item', 'value', 'target', null]);
  });

  it('of days are no amounts, though they speak of completion', () => {
    assert.deepEqual(fields(read([['措施', '目标', '完成日期', '完成数'], ['公屋', '30000', '2027年', '9500'], ['企业', '100', '2026年底前', '84']])), ['item', 'target', 'by', 'value']);
    assert.deepEqual(fieldsOf('Actual completion date'), [null]);
    assert.deepEqual(fieldsOf('Delivered to date'), ['value']);
  });

  it('of what is complete in percent are shares', () => assert.deepEqual(fieldsOf('Actual', 'Complete (%)'), ['value', 'share']));

  it('that are merged down to the last row of heads are no titles', () => {
    const reading = read([['Programme', 'Physical', N, N], [N, 'Target', N, 'Achieved'], [N, '2026', '2030', '2026'], ['Homes', 100, 500, 52], ['Roads', 40, 90, 38]], [{top: 0, left: 1, bottom: 0, right: 3}, {top: 1, left: 1, bottom: 1, right: 2}, {top: 0, left: 0, bottom: 2, right: 0}]);
    assert.deepEqual([reading.draft['title'], figures(reading)], [undefined, [['Homes', 52, 100], ['Roads', 38, 40]]]);
  });
});

it('a power of ten behind "in" leaves the unit before it', () => assert.deepEqual(metrics(read([['Scheme', 'Unit', 'Target', 'Achievement'], ['Outlay', 'Rs. in crore', '86,000.00', '71,234.56'], ['Homes', 'Houses', '12,34,567', '9,87,654']])).map(({value, unit}) => [value, unit]), [[712_345_600_000, 'Rs.'], [987_654, 'Houses']]));

describe('groups that are named above heads', () => {
  const heads: Cell[] = ['Indicator', 'Baseline 2023', 'Target 2026', 'Actual 2025'];
  const named = (reading: Reading): unknown[] => categories(reading).map(({label, items: all}) => [label, all.map(({title}: any) => title)]);

  it('are categories where the heads stand again', () => {
    const reading = read([['Pillar 1: Housing'], heads, ['New homes', 0, 1000, 527], [], ['Transport'], heads, ['Bus lanes', 12, 40, 33.2], ['Total', 12, 1040, 560.2]]);
    assert.deepEqual([named(reading), unused(reading, 'head', 'total', 'aboveHead')], [[['Pillar 1: Housing', ['New homes']], ['Transport', ['Bus lanes']]], ['A6', 'A8']]);
    for (const [one, two] of [['一、就业', '二、住房'], ['（一）就业', '（二）住房'], ['1. Jobs', '2. Homes'], ['A. Jobs', 'B. Homes']] as const) {
      const numbered = read([[one], heads, ['New jobs', 0, 35, 18.44], [two], ['Homes', 0, 200, 196], ['Flats', 0, 300, 10]]);
      assert.deepEqual([named(numbered), numbered.draft['title']], [[[one, ['New jobs']], [two, ['Homes', 'Flats']]], undefined]);
    }
    assert.deepEqual(named(read([['Pillar 3: Parks'], heads, ['Trees', 0, 100, 52], [], ['Roads'], heads, ['Paths', 12, 40, 33]], [], reading.mapping)), [['Pillar 3: Parks', ['Trees']], ['Roads', ['Paths']]]);
  });

  it('are categories where they are numbered alike', () => {
    assert.deepEqual(named(read([['Table 2.1'], ['Program 1.1: Early learning'], heads, ['Services', 1, 5, 4], ['Program 1.2: Schools'], ['Payments', 2, 7, 6]])), [['Program 1.1: Early learning', ['Services']], ['Program 1.2: Schools', ['Payments']]]);
  });

  it('are none where another table stands below its title', () => {
    const reading = read([['Table 1. Services'], heads, ['Libraries', 1, 5, 4], ['Table 2. Staff'], ['Office', 'Posts', 'Vacancies', 'Rate'], ['Parks', 120, 7, 5.8]]);
    assert.deepEqual([named(reading), unused(reading, 'apart')], [[['Table 1. Services', ['Libraries']]], ['A4', 'A5', 'A6']]);
  });

  it('are none where a title stands above, and a name without numbers below', () => {
    assert.deepEqual(named(read([['Pledges of 2026'], heads, ['New homes', 0, 1000, 527], ['Bus lanes', N, N, N], ['Trees', 1, 2, 3]])), [['Pledges of 2026', ['New homes', 'Bus lanes', 'Trees']]]);
  });
});

it('words below a table that begin with a mark of it are its note, and no item', () => {
  const table: Cell[][] = [['Action', 'Status¹'], ['Homes', 'On track'], ['Trees', 'Behind (a)']];
  for (const note of ['1 Self-assessed', '¹ Self-assessed', '1) Self-assessed', 'a. Since May']) assert.deepEqual(unused(read([...table, [note]]), 'note'), ['A4'], note);
  for (const item of ['2 new schools', 'A new park']) assert.deepEqual(items(read([...table, [item]])).at(-1).title, item);
});

it('what was done in each of several years is no history of their sum', () => {
  const heads: Cell[] = ['Meta', 'Executado 2025', 'Executado 2026', 'Total executado', 'Valor meta'];
  const reading = read([heads, ['CEUs', 2, 5, 7, 12], ['Vias', 6.1, 7.35, 13.45, 20]]);
  assert.deepEqual([metrics(reading).map(({value, history}) => [value, history]), unused(reading, 'period'), reading.draft['plan']], [[[7, undefined], [13.45, undefined]], ['B', 'C'], undefined]);
  assert.deepEqual(metrics(read([heads, ['CEUs', 2, 5, 5, 12], ['Vias', 6.1, 7.35, 7.35, 20]])).map(({history}) => history.length), [2, 2]);
});

it('a target after the present is no history, also beside the one of the whole', () => {
  const reading = read([['KPI', 'Baseline', 'Actual', 'Target', 'FY 2025 target'], ['People', 250, 238, 200, 218], ['Months', 28, 25, 20, 24]]);
  assert.deepEqual([metrics(reading).map(({target, history}) => [target.value, history]), unused(reading, 'plan')], [[[200, undefined], [20, undefined]], ['E2', 'E3']]);
});

it('rows of years with a column for each thing are read by a mapping', () => {
  const columns = [{head: 'Year', field: 'asOf' as const}, ...['Homes', 'Trees'].flatMap((measure) => (['target', 'value'] as const).map((field) => ({head: `${measure} ${field}`, field, measure})))].map((one, i) => ({at: 'ABCDE'.charAt(i), ...one}));
  const reading = read([['Year', 'Homes target', 'Homes value', 'Trees target', 'Trees value'], [2024, 100, 120, 5, 4], [2025, 300, 250, 9, 9]], [], {$schema: 'map.schema.json', tables: [{sheets: [''], kind: 'figures', category: {is: 'Housing'}, columns}]});
  assert.deepEqual(items(reading).map(({title}) => title), ['Housing']);
  assert.deepEqual(metrics(reading).map(({label, value, asOf, target, history}) => [label, value, asOf, target.value, history]), [['Homes', 250, undefined, 300, [{date: '2024', value: 120, target: 100}]], ['Trees', 9, undefined, 9, [{date: '2024', value: 4, target: 5}]]].map((one) => one.toSpliced(2, 1, '2025')));
});

describe('months and quarters of a year from its first on', () => {
  it('are as of the end of the last: 1-6月 is no whole year', () => {
    const dates = ['2025年1-6月完成', '2025年1～9月累计完成', '2025年1月至6月', '2025年前三季度', '2025年1-3季度完成', '2025년 1~6월 실적', '2025 H1 actual'].map((head) => headPeriod(head)?.date);
    assert.deepEqual(dates, ['2025-06', '2025-09', '2025-06', '2025-09', '2025-09', '2025-06', '2025-06']);
    const reading = read([['指标', '单位', '2025年目标', '2025年1-6月完成', '完成率'], ['新增就业', '万人', 35, 18.44, '52.7%'], ['老旧小区', '个', 200, 196, '98.0%']]);
    assert.deepEqual([reading.draft['asOf'], figures(reading)], ['2025-06-30', [['新增就业', 184_400, 350_000], ['老旧小区', 196, 200]]]);
  });

  it('in a title are the day of the report, unless something is only planned for them', () => {
    assert.deepEqual(['青岛市2021年市办实事上半年进展', '2025年前三季度民生实事推进情况', '2025年一季度完成情况', '2025年上半年工作计划', '2025年民生实事项目表'].map(dayInTitle), ['2021-06', '2025-09', '2025-03', null, null]);
  });
});

it('promises that begin with a number are names where nothing else is, and a column of a few remarks is none', () => {
  const reading = read([['Verkiezingsbelofte', 'Status', 'Toelichting'], ['1.000 woningen', 'gehaald', 'Bouwkosten'], ['Gratis opvang', 'gehaald', N], ['30 km-zones', 'gebroken', N]]);
  assert.deepEqual(items(reading).map(({title}) => title), ['1.000 woningen', 'Gratis opvang', '30 km-zones']);
});

it('a baseline may be called the value at the start', () => {
  const reading = read([['Engagement', 'Valeur de départ (2020)', 'Valeur au 30 juin 2026', 'Cible 2027'], ['Logements livrés', 0, 1320, 2500], ['Arbres plantés', 12_000, 16_500, 20_000]]);
  assert.deepEqual(metrics(reading).map(({baseline, value, target}) => [baseline, value, target.value]), [[{value: 0, date: '2020'}, 1320, 2500], [{value: 12_000, date: '2020'}, 16_500, 20_000]]);
});

it('German verdicts stand below "Stand", with their day', () => {
  const reading = read([['Versprechen', 'Stand', 'Begründung', 'Datum'], ['1.000 neue Wohnungen', 'teilweise umgesetzt', 'Baukosten', '15.03.2026'], ['Kostenlose Kita', 'umgesetzt', N, '01.08.2025'], ['Tempo 30', 'gebrochen', 'Kein Beschluss', N], ['Radwege', 'in Arbeit', N, N]]);
  assert.deepEqual(items(reading).map(({status}) => [status.state, status.date]), [['partly', '2026-03-15'], ['achieved', '2025-08-01'], ['missed', undefined], ['inProgress', undefined]]);
});

describe('tables of more languages', () => {
  it('Portuguese: the day in the title is no year of a plan', () => {
    const reading = read([['Plano de Recuperação - Ponto de situação a 30 de junho de 2026'], ['Componente', 'Investimento', 'Unidade', 'Valor de partida', 'Valor alvo', 'Prazo', 'Estado'], ['Saúde', 'Cuidados', 'camas', '0', '5.500', 'T1 2026', 'Não cumprido'], ['Habitação', 'Alojamento', 'camas', '1.234,5', '18.239', 'T3 2026', 'Parcialmente cumprido']]);
    assert.deepEqual([reading.draft['asOf'], reading.draft['plan']], ['2026-06-30', undefined]);
    assert.deepEqual(items(reading).map(({title, status, metrics: [one]}) => [title, status.state, one.baseline.value, one.target.value, one.target.by]), [['Cuidados', 'missed', 0, 5500, '2026-03'], ['Alojamento', 'partly', 1234.5, 18_239, '2026-09']]);
  });

  it('Italian', () => {
    const reading = read([['Stato di attuazione al 31/12/2025'], ['N.', 'Ambito', 'Obiettivo', 'Indicatore', 'Unità di misura', 'Valore obiettivo', 'Valore raggiunto', '% di realizzazione', 'Stato'], ['1', 'Mobilità', 'Autobus', 'Mezzi', 'n.', '1.200', '1.320', '110,0%', 'Completato'], ['2', 'Scuola', 'Mense', 'Quota di pasti', '%', '≥ 60', '48', '46,7%', 'In corso'], ['Totale', N, N, N, N, N, N, N, N]]);
    assert.deepEqual([figures(reading), items(reading).map(({status}) => status.state), unused(reading, 'total'), reading.draft['lang']], [[['Mezzi', 1320, 1200], ['Quota di pasti', 48, 60]], ['achieved', 'inProgress'], ['A5'], 'it']);
  });

  it('Russian and Ukrainian', () => {
    const russian = read([['Сведения о достижении показателей на 1 июля 2026 года'], ['№ п/п', 'Направление', 'Наименование показателя', 'Единица измерения', 'План 2026', 'Факт 2026', 'Процент выполнения'], ['1', 'Жильё', 'Ввод жилья', 'млн кв. м', '98,0', '46,3', '47,2%'], ['2', 'Дороги', 'Мосты', 'шт.', '1 200', 'н/д', '–'], [N, 'Итого', N, N, N, N, N]]);
    assert.deepEqual([figures(russian), russian.draft['asOf'], russian.draft['lang'], unused(russian, 'total')], [[['Ввод жилья', 46_300_000, 98_000_000], ['Мосты', undefined, 1200]], '2026-07-01', 'ru', ['B5']]);
    const ukrainian = read([['№', 'Захід', 'Одиниця виміру', 'Ціль 2026', 'Факт 2026', 'Стан виконання'], ['1', 'Відбудова шкіл', 'шт.', '120', '64', 'Виконується'], ['2', 'Дороги', 'км', '1 500,5', '1 502,0', 'Виконано']]);
    assert.deepEqual([figures(ukrainian), items(ukrainian).map(({status}) => status.state), ukrainian.draft['lang']], [[['Відбудова шкіл', 64, 120], ['Дороги', 1502, 1500.5]], ['inProgress', 'achieved'], 'uk']);
  });

  it('of Taiwan, which counts its years from 1912', () => {
    const reading = read([['市政白皮書執行情形（截至115年6月30日）'], ['序號', '政策面向', '政見內容', '主辦局處', '114年目標值', '114年實際值', '115年目標值', '115年實際值', '預定完成日', '執行狀況'], [1, '居住正義', '興建社會住宅', '都發局', '1萬2,000戶', '1萬1,850戶', '1萬5千戶', '9800戶', '115年12月31日', '持續辦理'], [2, '幼托', '增設公共托育', '社會局', '80處', '85處', '100處', '102處', '115.06.30', '已完成']]);
    assert.deepEqual([reading.draft['asOf'], figures(reading), metrics(reading).map(({target, history}) => [target.by, history])], ['2026-06-30', [['興建社會住宅', 9800, 15_000], ['增設公共托育', 102, 100]], [['2026-12-31', [{date: '2025', value: 11_850, target: 12_000}]], ['2026-06-30', [{date: '2025', value: 85, target: 80}]]]]);
    assert.deepEqual(fields(read([['项目', '目标', '100年老树'], ['a', 5, 3], ['b', 6, 4]]))[2], null);
  });
});

it('a letter behind an amount of money is its power of ten', () => {
  const reading = read([['Goal', 'Target', 'Actual'], ['Spend', 'US$1.2bn', 'US$ 850m'], ['Fund', '£3M', '£250k'], ['Loan', 'Rs 12 lakh', 'Rs. 9.5 lakh'], ['Path', '10 m', '7 m']]);
  assert.deepEqual(metrics(reading).map(({value, unit, target}) => [value, unit, target.value]), [[850_000_000, 'US$', 1_200_000_000], [250_000, '£', 3_000_000], [950_000, 'Rs.', 1_200_000], [7, 'm', 10]]);
});

it('a change in percent has no baseline in another unit', () => {
  const reading = read([['Commitment', 'Baseline', 'Progress', 'Goal'], ['Reduce emissions', '100 Mt (2015)', '-22%', '-40%'], ['Cut waiting', '24 weeks', '21.5 weeks', '18 weeks'], ['Recycle', 41, '43%', '50%']]);
  assert.deepEqual([metrics(reading).map(({baseline, value}) => [baseline?.value, value]), unused(reading, 'unread')], [[[undefined, -22], [24, 21.5], [41, 43]], ['B2']]);
});

it('the years of values alone tell no plan, after whose end a target would be missed', () => {
  assert.equal(read([['Indicator', 'Value 2018', 'Value 2024', 'Target'], ['A', 1, 2, 5], ['B', 3, 4, 6]]).draft['plan'], undefined);
  assert.equal(read([['Promise', 'Target', 'Actual to 31 March 2026'], ['Homes', 10, 5], ['Trees', 20, 4]]).draft['plan'], undefined);
});
