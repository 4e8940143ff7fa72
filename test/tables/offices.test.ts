// Tables as offices keep them, made up for this: what stands beside the figures, above and below them is not taken for them, and what a head says in
// two words or by a quarter is read as a person reads it.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Cell} from '../../src/tables/cell.js';
import type {Mapping} from '../../src/tables/mapping.js';
import type {Merge, Sheet} from '../../src/tables/sheet.js';
import {readTable} from '../../src/tables.js';

const N = null;
const sheets = (cells: Cell[][], merges: Merge[] = []): Sheet[] => [{name: '', cells, merges}];
const read = (cells: Cell[][], merges: Merge[] = []) => readTable(sheets(cells, merges));
type Reading = ReturnType<typeof read>;
const categories = ({draft}: Reading): any[] => JSON.parse(JSON.stringify(draft)).categories;
const metrics = (reading: Reading): any[] => categories(reading).flatMap(({items}) => items.flatMap(({metrics: all = []}: any) => all));
/** Label, value, target and unit of each figure. */
const figures = (reading: Reading): unknown[][] => metrics(reading).map(({label, value, target, unit}) => [label, value, target?.value, unit]);
const fields = ({mapping}: Reading): Record<string, string | null> => Object.fromEntries(mapping.tables.flatMap(({columns = []}) => columns.map(({head, field}) => [head, field])));
const said = ({findings}: Reading, ...codes: string[]): string[][] => findings.filter(({code}) => codes.includes(code)).map(({code, ref, about}) => [code, ref, about]);
const unused = ({unused: all}: Reading): string[][] => all.map(({kind, ref}) => [kind, ref]);

describe('money beside a figure', () => {
  it('is no value of it, also where the value has a date and the money has none', () => {
    const reading = read([['Plan 2026'], ['Engagement', 'Indicateur', 'Cible 2026', 'Réalisé 2025', 'Budget réalisé (k€)', 'Statut'], ['Vélo', 'Pistes', '120,5', '98,25', '4 512,5', 'En cours'], ['Tram', 'Stations', '14', '0', '12 000', 'En cours']]);
    assert.deepEqual(figures(reading), [['Pistes', 98.25, 120.5, undefined], ['Stations', 0, 14, undefined]]);
    assert.deepEqual(unused(reading), [['column', 'E']]);
  });

  it('is no value where only a share says how far it is', () => {
    const reading = read([['Project name', 'Total budget', 'Spent to date', '% complete'], ['Fire station', '$4,500,000', '$2,925,000', '65%'], ['Sewer', '$1.2M', '$96,000', '8%']]);
    assert.deepEqual(metrics(reading).map(({label, value, stated}) => [label, value, stated.share]), [['Fire station', undefined, 0.65], ['Sewer', undefined, 0.08]]);
    assert.deepEqual(unused(reading), [['column', 'B'], ['column', 'C']]);
  });

  it('is a figure of its own where two heads above each other say so', () => {
    const reading = read([['Commitment', 'Homes (number)', N, 'Spend (£000)', N, 'Owner'], [N, 'Target', 'Actual', 'Budget', 'Actual', N], ['Build', 400, 231, 12500, 9875, 'A. Shah'], ['Repair', 60, 75, 1200, '(120)', 'A. Shah']], [{top: 0, left: 1, bottom: 0, right: 2}, {top: 0, left: 3, bottom: 0, right: 4}, {top: 0, left: 0, bottom: 1, right: 0}, {top: 0, left: 5, bottom: 1, right: 5}]);
    assert.deepEqual(figures(reading), [['Homes', 231, 400, undefined], ['Spend', 9_875_000, undefined, '£'], ['Homes', 75, 60, undefined], ['Spend', -120_000, undefined, '£']]);
    assert.equal(metrics(reading)[3].text, undefined, '"(120)" alone says nothing of thousands');
  });
});

describe('powers of ten', () => {
  it('leave the unit that they stood in, wherever that is', () => {
    const reading = read([['Figure', 'Unit', 'Target', 'Actual'], ['Potholes', 'thousand', 45, 38.6], ['Visitors', '千人', '1,300', '1,150'], ['Jobs', '万人', '3.5', '2.9万'], ['Length', 'km', 10, 7], ['Clinics', 'Number', 10, 6]]);
    assert.deepEqual(figures(reading), [['Potholes', 38_600, 45_000, undefined], ['Visitors', 1_150_000, 1_300_000, '人'], ['Jobs', 29_000, 35_000, '人'], ['Length', 7, 10, 'km'], ['Clinics', 6, 10, undefined]]);
  });

  it('leave the name that they stood in, of the figure and of its item', () => {
    const reading = read([['Engagement', 'Cible 2026', 'Réalisé 2025'], ['Arbres plantés (milliers)', '30', '31,2'], ['Investissements (k€)', '1 500', '1 250'], ['Pistes (km)', '120', '98']]);
    assert.deepEqual(figures(reading), [['Arbres plantés', 31_200, 30_000, undefined], ['Investissements', 1_250_000, 1_500_000, '€'], ['Pistes (km)', 98, 120, 'km']]);
    assert.deepEqual(categories(reading).flatMap(({items}) => items.map(({title}: any) => title)), ['Arbres plantés', 'Investissements', 'Pistes (km)']);
  });

  it('stay in a name whose cells say their unit themselves', () => {
    assert.deepEqual(figures(read([['Item', 'Target', 'Actual'], ['Savings (k€)', '5 M€', '4 M€'], ['Homes', 3, 2]])).slice(0, 1), [['Savings (k€)', 4_000_000, 5_000_000, '€']]);
  });

  it('above the heads are asked about, unless a head or the unit above says them', () => {
    for (const [title, factor] of [['(in thousands unless otherwise stated)', '1000'], ['Zielbericht (Beträge in T€)', '1000'], ['Montants en k€', '1000'], ['Cifras en millones de pesos', '1000000'], ['All amounts in £m', '1000000']] as const) {
      assert.deepEqual(said(read([['Key targets 2026'], [title], ['Measure', 'Target', 'Actual'], ['Litter', 15, 11.2], ['Injuries', 0.15, 0.16]]), 'powerAbove'), [['powerAbove', 'A2', factor]], title);
    }
    for (const cells of [[['Key targets'], ['in thousands'], ['Measure', 'Target (thousands)', 'Actual (thousands)'], ['Litter', 15, 11.2], ['Trees', 1, 2]], [['Built in London'], ['Measure', 'Target', 'Actual'], ['Litter', 15, 11.2], ['Trees', 1, 2]]]) assert.deepEqual(said(read(cells), 'powerAbove'), []);
  });

  it('of a head hold for a column that a person gave its field', () => {
    const cells = [['Item', 'Target (k€)', 'Paid (k€)'], ['Depot', 12, 9], ['Hall', 5, 2]];
    const {mapping} = read(cells);
    const own: Mapping = {...mapping, tables: mapping.tables.map((table) => ({...table, columns: table.columns!.map(({head, at, field}) => ({head, at, field: head === 'Paid (k€)' ? 'value' as const : field}))}))};
    assert.deepEqual(figures(readTable(sheets(cells), own)), [['Depot', 9000, 12_000, '€'], ['Hall', 2000, 5000, '€']]);
  });

  it('are none where several units stand above, or words in brackets are no unit', () => {
    assert.deepEqual(figures(read([['单位：万元、人、平方米'], ['项目', '目标', '完成'], ['就业', 3, 2], ['改造', 5, 4]])), [['就业', 2, 3, undefined], ['改造', 4, 5, undefined]]);
    assert.deepEqual(figures(read([['Item', 'Target (revised)', 'Actual (cumulative)'], ['Homes', 3, 2], ['Trees', 5, 4]])), [['Homes', 2, 3, undefined], ['Trees', 4, 5, undefined]]);
  });
});

describe('periods in words', () => {
  it('are quarters, and what is planned for one is the course beside the target of the year', () => {
    for (const [first, second] of [['Trimestre 1 2026', 'Trimestre 2 2026'], ['Primer trimestre 2026', 'Segundo trimestre 2026'], ['1er trimestre 2026', '2e trimestre 2026'], ['First quarter 2026', 'Second quarter 2026'], ['1. Quartal 2026', '2. Quartal 2026'], ['2026 Quarter 1', '2026 Quarter 2']] as const) {
      const reading = read([['Programa', 'Meta anual 2026', first, N, second, N], [N, N, 'Programado', 'Realizado', 'Programado', 'Realizado'], ['Becas', 12000, 3000, 2875, 3000, 3412], ['Bacheo', 45000, 10000, 's/d', 12000, 9850]], [{top: 0, left: 2, bottom: 0, right: 3}, {top: 0, left: 4, bottom: 0, right: 5}, {top: 0, left: 0, bottom: 1, right: 0}, {top: 0, left: 1, bottom: 1, right: 1}]);
      assert.deepEqual(metrics(reading).map(({value, target, history}) => [value, target.value, history]), [[3412, 12000, [{date: '2026-03', value: 2875}]], [9850, 45000, undefined]], first);
      assert.equal(reading.draft['asOf'], '2026-06-30', first);
      assert.equal(said(reading, 'planRule').length, 2, first);
    }
  });

  it('are the present beside the year before', () => {
    for (const [before, now, day] of [['2025年实际', '1-9月完成', undefined], ['2025년 실적', '2026년 6월 실적', '2026-06-30'], ['2025 actual', 'Jan-Jun actual', undefined], ['2025년 실적', '2026년 2분기 실적', '2026-06-30']] as const) {
      const reading = read([['Indicator', before, 'Target', now], ['Homes', 312, 280, 141], ['Trees', 20, 30, 15]]);
      assert.deepEqual(metrics(reading).map(({value, history}) => [value, history]), [[141, [{date: '2025', value: 312}]], [15, [{date: '2025', value: 20}]]], now);
      if (day !== undefined) assert.equal(reading.draft['asOf'], day);
    }
  });

  it('of a financial year in two digits are no calendar year', () => {
    const reading = read([['Goals, FY 2026'], ['Performance measure', 'FY25 Actual', 'FY26 Target', 'FY26 Q1', 'FY26 Q2'], ['Response time', 7.4, 6.5, 7.1, 6.9], ['Attendance', '41,230', '45,000', '10,987', '12,040']]);
    assert.deepEqual(metrics(reading).map(({value, asOf, target}) => [value, asOf, target]), [[7.4, '2025', {kind: 'exact', value: 6.5, origin: 'printed'}], [41230, '2025', {kind: 'exact', value: 45000, origin: 'printed'}]]);
    assert.deepEqual([reading.draft['plan'], unused(reading)], [undefined, [['column', 'D'], ['column', 'E']]]);
  });

  it('hold a year to its own target, and list that of the whole plan', () => {
    const reading = read([['Programa', 'Meta cuatrienio', 'Meta 2024', 'Ejecutado 2024', 'Meta 2025', 'Ejecutado 2025', '% Cumplimiento 2025'], ['Aulas', 40, 8, 6, 12, 14, '116,7%'], ['Vías', 25, 5, '4,25', 7, '6,8', '97,1%']]);
    assert.deepEqual(metrics(reading).map(({value, target, history}) => [value, target.value, history]), [[14, 12, [{date: '2024', value: 6, target: 8}]], [6.8, 7, [{date: '2024', value: 4.25, target: 5}]]]);
    assert.deepEqual(unused(reading), [['cell', 'B2'], ['cell', 'B3']]);
  });
});

describe('heads of two words', () => {
  it('say what has the property that they name', () => {
    assert.deepEqual(fields(read([['Project ID', 'Project name', 'Start date', 'Target completion', '% complete', 'Project status'], ['P-1', 'Station', '2025-03-01', '2026-11-30', '65%', 'On schedule'], ['P-2', 'Sewer', '2026-01-15', '2027-06-30', '8%', 'Delayed']])),
      {'Project ID': 'code', 'Project name': 'item', 'Start date': null, 'Target completion': 'by', '% complete': 'share', 'Project status': 'verdict'});
    assert.deepEqual(fields(read([['项目类别', '项目名称', '年度目标任务', '完成情况'], ['就业', '技能培训', '5000人次', '6120人次'], ['养老', '敬老院', '12家', '9家']])), {'项目类别': 'category', '项目名称': 'item', '年度目标任务': 'target', '完成情况': 'value'});
    assert.deepEqual(fields(read([['Código del proyecto', 'Nombre del proyecto', 'Estado del proyecto'], ['P-1', 'Aulas', 'En curso'], ['P-2', 'Vías', 'Cumplido']])), {'Código del proyecto': 'code', 'Nombre del proyecto': 'item', 'Estado del proyecto': 'verdict'});
  });

  it('that may name item or figure are what the other columns are not', () => {
    assert.deepEqual(fields(read([['Commitment', 'Measure', 'Target', 'Actual'], ['New clinics', 'Clinics', 10, 6], ['Shorter waits', 'Days', 18, 21]])), {Commitment: 'item', Measure: 'figure', Target: 'target', Actual: 'value'});
    assert.deepEqual(fields(read([['Outcome', 'Measure', 'Target', 'Actual', 'RAG'], ['Cleaner streets', 'Litter', 10, 6, 'G'], ['Safer roads', 'Injuries', 18, 21, 'A']])), {Outcome: 'item', Measure: 'figure', Target: 'target', Actual: 'value', RAG: 'verdict'});
    assert.deepEqual(fields(read([['Promise', 'Outcome'], ['Homes', 'Kept'], ['Trees', 'Broken']])), {Promise: 'item', Outcome: 'verdict'});
  });

  it('never make amounts of money names of items', () => {
    const reading = read([['Phase', 'Sum', 'Status'], ['x', '$4,500,000', 'On track'], ['x', '$1.2M', 'Delayed'], ['x', '$250K', 'Complete']]);
    assert.deepEqual(categories(reading), []);
  });
});

describe('a tracker', () => {
  it('has its topics for categories, and the day of a project without a target is when it is due', () => {
    const reading = read([['Promise', 'Topic', 'Status', 'Deadline', '% complete'], ['Tram', 'Transport', 'Stalled', '2026-12-31', '10%'], ['Pool', 'Health', 'Kept', '2026-06-30', '100%']]);
    assert.deepEqual(categories(reading).map(({label, items}) => [label, items[0].title, items[0].due]), [['Transport', 'Tram', '2026-12-31'], ['Health', 'Pool', '2026-06-30']]);
    assert.deepEqual([unused(reading), reading.origins.get('/categories/0/items/0/due')], [[], 'D2']);
  });

  it('ends where another table begins below it', () => {
    const reading = read([['Project', 'Status', 'Planned completion'], ['Library', 'On track', '2026-12-31'], ['Bridge', 'Delayed', '2026-06-30'], [], ['Staff', 'FTE', 'Vacancies'], ['Engineers', 12, 3], ['Planners', 7, 1]]);
    assert.deepEqual(categories(reading).flatMap(({items}) => items.map(({title}: any) => title)), ['Library', 'Bridge']);
    assert.deepEqual(unused(reading), [['row', 'A5'], ['row', 'A6'], ['row', 'A7']]);
    // Groups with an empty row between them are one table.
    assert.deepEqual(categories(read([['Project', 'Status'], ['Library', 'On track'], [], ['Bridge', 'Delayed'], ['Pool', 'On track']])).flatMap(({items}) => items.length), [3]);
  });

  it('has none of the counts that stand beside it', () => {
    const reading = read([['Project', 'Status', 'Planned completion', N, 'Summary', 'Count'], ['Library', 'On track', '2026-12-31', N, 'On track', 2], ['Bridge', 'Delayed', '2026-06-30', N, 'Delayed', 1], ['Pool', 'On track', '2027-03-31', N, 'Complete', 0]]);
    assert.deepEqual(unused(reading), [['column', 'E'], ['column', 'F']]);
  });

  it('is not a list of contents', () => {
    const reading = readTable([{name: 'Index', cells: [['Sheet', 'Department'], ['D1', 'Health'], ['D2', 'Roads']]}, {name: 'D1', cells: [['Commitment', 'Target', 'Actual'], ['Clinics', 10, 6], ['Beds', 20, 21]]}]);
    assert.deepEqual(reading.mapping.tables.map(({sheets: [name], kind}) => [name, kind]), [['Index', 'ignored'], ['D1', 'figures']]);
    assert.deepEqual(unused(reading), [['sheet', 'Index']]);
  });
});

describe('a table in a language of which', () => {
  it('the heads are known is read: Portuguese', () => {
    const reading = read([['Eixo', 'Projeto', 'Indicador', 'Unidade', 'Valor previsto', 'Valor realizado', 'Execução (%)', 'Situação', 'Observações'], ['Saúde', 'Construir UBS', 'UBS', 'unidade', 24, '9', '37,5', 'Em andamento', N], ['Mobilidade', 'Corredores', 'Extensão', 'km', '60,5', '12,75', '21,1', 'Atrasada', 'licença']]);
    assert.deepEqual(figures(reading), [['UBS', 9, 24, 'unidade'], ['Extensão', 12.75, 60.5, 'km']]);
    assert.deepEqual([reading.draft['lang'], unused(reading), categories(reading).map(({items}) => items[0].status.state)], ['pt', [], ['inProgress', 'behind']]);
  });

  it('they are not is listed column by column, and its language is no other', () => {
    const reading = read([['Stato di attuazione del programma'], ['Area', 'Opera', 'Assessorato', 'A preventivo', 'A consuntivo'], ['Scuola', 'Nuovi asili', 'Istruzione', '200', '154'], ['Verde', 'Alberi', 'Ambiente', '3.000', '3.450']]);
    assert.deepEqual([reading.draft['lang'], unused(reading)], ['it', [['column', 'C'], ['column', 'D'], ['column', 'E']]]);
  });
});

describe('what a table says of the report', () => {
  it('is the day in a title, before or after its word, or in the name of a sheet', () => {
    const day = (title: string, name = ''): unknown => readTable([{name, cells: [[title], ['Item', 'Target', 'Actual'], ['Homes', 3, 2], ['Trees', 5, 4]]}]).draft['asOf'];
    for (const [title, expected] of [['All figures to 30 September 2026', '2026-09-30'], ['État au 31/12/2025', '2025-12-31'], ['進捗状況一覧（令和8年9月末時点）', '2026-09-30'], ['추진현황 (2026. 6. 30. 기준)', '2026-06-30'], ['추진현황 (2026년 6월말 기준)', '2026-06-30'], ['2026年主要目标完成情况（1—9月）', '2026-09-30'], ['Plan from 2025 to 2028', undefined], ['Plan 2025 a 2028', undefined]] as const) assert.equal(day(title), expected, title);
    assert.equal(day('Plan', 'Progress at 30 June 2026'), '2026-06-30');
  });

  it('keeps the cell of each figure of a row for each year', () => {
    const {origins} = read([['Indicator', 'Year', 'Value', 'Target'], ['Homes', 2024, 3, 5], ['Homes', 2026, 6, 7], ['Homes', 2025, 4, 5]]);
    const at = '/categories/0/items/0/metrics/0';
    assert.deepEqual(['/value', '/target', '/history/0', '/history/0/target', '/history/1', '/history/1/target'].map((within) => origins.get(`${at}${within}`)), ['C3', 'D3', 'C2', 'D2', 'C4', 'D4']);
  });

  it('is the latest date of a column, where no head has one', () => {
    assert.equal(read([['Indicator', 'Year', 'Value', 'Target'], ['Homes', 2024, 3, 5], ['Homes', 2025, 4, 5], ['Trees', 2024, 1, 2]]).draft['asOf'], '2025-12-31');
  });

  it('is a plan from the first target on, or from a title; the years of targets alone do not tell when it begins', () => {
    const plan = (...cells: Cell[][]): unknown => read(cells).draft['plan'];
    assert.deepEqual(plan(['Indicator', 'Value', 'Target 2030'], ['Homes', 3, 5], ['Trees', 1, 2]), undefined);
    assert.deepEqual(plan(['Indicator', 'Latest', 'Target 2025', 'Target 2030'], ['Homes', 3, 5, 6], ['Trees', 1, 2, 3]), undefined);
    assert.deepEqual(plan(['Indicator', '2025 actual', '2026 actual', '2026 target'], ['Homes', 3, 4, 5], ['Trees', 1, 2, 3]), {start: '2026-01-01', end: '2026-12-31'});
    assert.deepEqual(plan(['ALCALDÍA DE SAN LUCAS'], ['PLAN INDICATIVO 2024 - 2027'], ['Producto', 'Meta 2024', 'Ejecutado 2024'], ['Aulas', 8, 6], ['Vías', 5, 4]), {start: '2024-01-01', end: '2027-12-31'});
    assert.equal(read([['ALCALDÍA DE SAN LUCAS'], ['PLAN INDICATIVO 2024 - 2027'], ['Producto', 'Meta 2024', 'Ejecutado 2024'], ['Aulas', 8, 6], ['Vías', 5, 4]]).draft['title'], 'PLAN INDICATIVO 2024 - 2027');
  });
});
