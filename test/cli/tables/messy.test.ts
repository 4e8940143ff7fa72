// Workbooks as offices make them, by the writer library: what becomes of each, to the last figure, finding and cell that is not used.
import assert from 'node:assert/strict';
import test from 'node:test';
import {originOf, readTable, type Sheet} from '../../../src/tables.js';
import {type BookCell, sheetsIn, workbook} from './workbook.js';

type Rows = readonly (readonly BookCell[])[];
const N = null;
const read = async (sheets: Readonly<Record<string, Rows>>) => readTable(sheetsIn(await workbook(sheets)));
const rows = (cells: readonly (readonly (string | number | null)[])[], more: Partial<Sheet> = {}) => readTable([{name: '', separator: ',', cells, ...more}]);
const plainOf = (draft: unknown): any => JSON.parse(JSON.stringify(draft));
const itemsOf = (reading: {draft: any}): any[] => plainOf(reading.draft).categories.flatMap(({items}: any) => items);
const metricsOf = (reading: {draft: any}): any[] => itemsOf(reading).flatMap(({metrics = []}: any) => metrics);
const codes = (reading: {findings: readonly {code: string; ref: string}[]}, code: string): string[] => reading.findings.filter((one) => one.code === code).map(({ref}) => ref);
const unused = (reading: {unused: readonly {ref: string; why: string}[]}, why: string): string[] => reading.unused.filter((one) => one.why === why).map(({ref}) => ref);
const P = (value: number, format = '0.0%'): BookCell => ({value, format});

/** A department of a municipality: a merged title, two rows of heads, cells merged downwards, pairs by year, codes as numbers and text, a summary to the right, a total, a note. */
const department = (title: string, body: Rows): Rows => [
  [{value: title, columnSpan: 10}, ...Array<null>(9).fill(null), N, N, N],
  [{value: 'Eje', rowSpan: 2}, {value: 'Programa', rowSpan: 2}, {value: 'Producto', rowSpan: 2}, {value: 'Código', rowSpan: 2}, {value: '2023', columnSpan: 3}, N, N, {value: '2024', columnSpan: 3}, N, N, N, 'Resumen', N],
  [N, N, N, N, 'Meta', 'Alcanzado', '%', 'Meta', 'Alcanzado', '%', N, 'Área', 'Total'],
  ...body,
];

test('readTable reads a municipality’s workbook: one sheet a department, two head rows, merged cells, pairs by year', async () => {
  const reading = await read({
    Educación: department('PLAN DE DESARROLLO 2023-2024', [
      [{value: 'Escuelas', rowSpan: 3}, {value: 'Aulas', rowSpan: 2}, 'Aulas nuevas', 101, 10, 5, P(0.5), 20, 18, P(0.9), N, 'Escuelas', 3],
      [N, N, 'Aulas reparadas', '102', 100, 80, P(0.8), 120, 60, P(0.5), N, 'Deporte', 4],
      [N, 'Becas', 'Becas entregadas', '103', '≥ 200', 150, P(0.75), 300, 'n/a', N, N, N, N],
      ['Deporte', 'Canchas', 'Canchas', 104, 4, 4, P(1), 4, {value: '=4/0', type: 'Formula'}, N, N, N, N],
      ['TOTAL', N, N, N, 314, 239, N, 444, 78, N, N, N, N],
      [N],
      ['Fuente: Secretaría de Planeación'],
    ]),
    Salud: department('PLAN DE DESARROLLO 2023-2024', [
      ['Clínicas', 'Clínicas nuevas', 'Clínicas', 201, 2, 1, P(0.5), 3, 3, P(1), N, N, N],
      [N, 'Vacunas', 'Dosis', 202, 50000, 30000, P(0.6), 60000, 45500, P(0.758333), N, N, N],
    ]),
    Portada: [['Alcaldía']],
  });
  const draft = plainOf(reading.draft);
  assert.deepEqual(draft.categories.map(({label, items}: any) => [label, items.map(({title, metrics}: any) => [title, metrics.map((one: any) => one.label)])]), [
    ['Escuelas', [['Aulas', ['Aulas nuevas', 'Aulas reparadas']], ['Becas', ['Becas entregadas']]]], ['Deporte', [['Canchas', ['Canchas']]]], ['Clínicas', [['Clínicas nuevas', ['Clínicas']], ['Vacunas', ['Dosis']]]],
  ]);
  assert.deepEqual(metricsOf(reading)[0], {role: 'progress', id: '101', label: 'Aulas nuevas', value: 18, stated: {share: 0.9, of: 'unstated', digits: 1}, target: {kind: 'exact', value: 20, origin: 'printed', by: '2024'}, history: [{date: '2023', value: 5, target: 10}]});
  // The latest figure is missing, and no older one stands in its place.
  assert.deepEqual([metricsOf(reading)[2].value, metricsOf(reading)[2].missing, metricsOf(reading)[2].history], [undefined, undefined, [{date: '2023', value: 150, target: 200}]]);
  assert.equal(metricsOf(reading)[3].value, undefined);
  assert.equal(metricsOf(reading)[5].stated.share, 0.758);
  assert.deepEqual([draft.title, draft.lang, draft.plan, draft.asOf], ['PLAN DE DESARROLLO 2023-2024', 'es', {start: '2023-01-01', end: '2024-12-31'}, '2024-12-31']);
  assert.deepEqual(codes(reading, 'formulaEmpty'), ['Educación!I7']);
  assert.equal(originOf(reading.origins, '/categories/0/items/0/metrics/1/value'), 'Educación!I5');
  assert.equal(originOf(reading.origins, '/categories/2/items/1/metrics/0/target/value'), 'Salud!H5');
  assert.deepEqual(unused(reading, 'total'), ['Educación!A8']);
  assert.deepEqual(unused(reading, 'note'), ['Educación!A10']);
  assert.deepEqual(unused(reading, 'apart'), ['Educación!L', 'Educación!M', 'Salud!L', 'Salud!M']);
  assert.deepEqual(unused(reading, 'period'), ['Educación!G4', 'Educación!G5', 'Educación!G6', 'Educación!G7', 'Salud!G4', 'Salud!G5']);
  assert.deepEqual(unused(reading, 'noTable'), ['Portada']);
  assert.deepEqual(codes(reading, 'fieldNeeded').length, 1);
  // The mapping that was guessed reads the same.
  assert.deepEqual(readTable(sheetsIn(await workbook({Portada: [['Alcaldía']]})), reading.mapping).report, null);
});

test('readTable reads a Chinese progress table: title and date above the heads, amounts with powers of ten, a sum below', async () => {
  const reading = await read({Sheet1: [
    [{value: '2026年民生实事进展情况表', columnSpan: 8}, N, N, N, N, N, N, N], ['截至：2026年6月30日', N, N, N, N, N, '单位：个', N], ['发布单位：某市人民政府'],
    ['序号', '项目名称', '责任单位', '指标', '目标值', '完成值', '完成率', '备注'],
    [1, '新增就业', '人社局', '新增就业人数', '不少于35万人', '18.44万人', '52.7%', N],
    [2, '住房', '住建局', '开工小区', '200个以上', 196, P(0.907), '属约数'],
    [N, N, N, '面积', '—', '约519万㎡', '88%', N],
    [3, '体检', '卫健委', '体检人数（万人）', 10, 5.5, '55%', N],
    ['合计', N, N, N, 245, 219, N, N],
  ]});
  assert.deepEqual(reading.structure, []);
  assert.deepEqual([reading.report!.title, reading.report!.asOf, (reading.report!.publisher as any).name, reading.report!.lang], ['2026年民生实事进展情况表', '2026-06-30', '某市人民政府', 'zh-Hans']);
  const [jobs, estates, area, checks] = metricsOf(reading);
  assert.deepEqual({...jobs}, {role: 'progress', label: '新增就业人数', value: 184400, text: '18.44万人', magnitude: 10000, unit: '人', precision: 100, stated: {share: 0.527, of: 'unstated'}, target: {kind: 'atLeast', value: 350000, origin: 'printed', text: '不少于35万人'}});
  assert.deepEqual([estates.value, estates.unit, estates.target.kind, estates.target.value, estates.note], [196, '个', 'atLeast', 200, '属约数']);
  assert.deepEqual([area.value, area.qualifier, area.unit, area.target], [5_190_000, 'about', '㎡', undefined]);
  assert.deepEqual([checks.value, checks.target.value, checks.unit, checks.magnitude], [55_000, 100_000, '人', 10_000]);
  assert.deepEqual(unused(reading, 'total'), ['Sheet1!A9']);
  assert.equal(itemsOf(reading).length, 3);
});

test('readTable reads a tracker of verdicts, keeps words that it does not know, and asks for their states', () => {
  const reading = rows([
    ['No.', 'Promise', 'Theme', 'Status', 'Last updated', 'Link', 'Comment'],
    ['1', 'Build homes', 'Housing', 'In progress', '6/30/26', 'https://a.example/1', 'x'], ['2', 'Plant trees', 'Parks', 'Rather good', '6/5/26', null, null], ['3', 'Open office', 'Housing', 'Complete', 'Q2 2026', null, null], ['4', 'Sell hall', 'Parks', '—', null, null, null],
  ]);
  assert.deepEqual(reading.draft['categories'] && itemsOf(reading).map(({title, status}) => [title, status?.state, status?.text, status?.date]), [
    ['Build homes', 'inProgress', 'In progress', '2026-06-30'], ['Open office', 'achieved', 'Complete', '2026-06'], ['Plant trees', 'unrated', 'Rather good', '2026-06-05'], ['Sell hall', undefined, undefined, undefined],
  ]);
  assert.deepEqual(codes(reading, 'stateUnknown'), ['D3']);
  assert.deepEqual(reading.mapping.states, {'Rather good': null});
  const again = readTable([{name: '', cells: [['Promise', 'Status', 'Theme'], ['Plant trees', 'Rather good', 'Parks']]}], {...reading.mapping, states: {'Rather good': 'onTrack'}});
  assert.equal(itemsOf(again)[0].status.state, 'onTrack');
});

test('readTable takes neither of two columns that fit, and says so', () => {
  const reading = rows([['Pledge', 'Target', 'Target', 'Result'], ['a', 1, 2, 1], ['b', 3, 4, 2]]);
  assert.deepEqual(codes(reading, 'twoColumns'), ['B', 'C']);
  assert.deepEqual(unused(reading, 'twoColumns'), ['B', 'C']);
  assert.ok(metricsOf(reading).every((metric) => metric.target === undefined));
});

test('readTable reads percentages by their sign, their format, or the figures beside them, and never out by a factor of 100 without a finding', async () => {
  const shares = (reading: {draft: any}) => metricsOf(reading).map(({stated}) => stated?.share);
  // The figures beside them tell.
  const beside = rows([['Item', 'Target', 'Value', 'Progress (%)'], ['a', 1000, 527, 52.7], ['b', 10, 12, 120], ['c', 200, 1, 0.5]]);
  assert.deepEqual([shares(beside), codes(beside, 'shareGuessed'), codes(beside, 'shareOdd')], [[0.527, 1.2, 0.005], [], []]);
  const fractions = rows([['Item', 'Target', 'Value', '% complete'], ['a', 1000, 527, 0.527], ['b', 10, 12, 1.2]]);
  assert.deepEqual([shares(fractions), codes(fractions, 'shareGuessed')], [[0.527, 1.2], []]);
  // Nothing tells: the likelier is taken, and a finding asks.
  const alone = rows([['Item', 'Completion rate'], ['a', 0.527], ['b', 0.44]]);
  assert.deepEqual([shares(alone), codes(alone, 'shareGuessed')], [[0.527, 0.44], ['B']]);
  // One cell is not like the others.
  const odd = rows([['Item', 'Progress (%)'], ['a', 52.7], ['b', 44.1], ['c', 0.9], ['d', 66]]);
  assert.deepEqual(codes(odd, 'shareOdd'), ['B4']);
  const mixed = await read({S: [['Item', 'Completion rate'], ['a', P(0.527)], ['b', P(0.44)], ['c', 60]]});
  assert.ok(codes(mixed, 'shareOdd').includes('S!B4') || codes(mixed, 'shareGuessed').length > 0);
});

test('readTable takes rows with one filled cell over others for categories, and a sheet or the title where there is nothing else', () => {
  const bands = rows([['City pledges 2026'], [], ['Item', 'Target', 'Actual'], ['Housing'], ['Homes', 1000, 527], ['Flats', 'at least 10', 12], ['Parks'], ['Trees', '5,000', '1,320'], ['Benches', 50, 0], ['Total', 6060, 1859]]);
  assert.deepEqual((bands.draft as any).categories.map(({label, items}: any) => [label, items.length]), [['Housing', 2], ['Parks', 2]]);
  assert.deepEqual(metricsOf(bands).map(({value}) => value), [527, 12, 1320, 0]);
  const plain = rows([['City pledges 2026'], ['Item', 'Target', 'Actual'], ['Homes', 1000, 527]]);
  assert.deepEqual((plain.draft as any).categories.map(({label}: any) => label), ['City pledges 2026']);
});

test('readTable reads several sheets as categories', async () => {
  const body = (name: string): Rows => [['Promise', 'Status'], [`${name} one`, 'Done'], [`${name} two`, 'Delayed']];
  const reading = await read({Housing: body('Homes'), Parks: body('Trees')});
  assert.deepEqual((reading.draft as any).categories.map(({label, items}: any) => [label, items.length]), [['Housing', 2], ['Parks', 2]]);
  assert.equal(reading.mapping.tables.length, 1);
});

test('readTable makes a history of rows by year, and of columns by year', () => {
  const long = rows([['Indicator', 'Year', 'Target', 'Actual', 'Unit'], ['Homes', 2023, 100, 90, 'thousand homes'], ['Homes', 2024, 200, 150, 'thousand homes'], ['Trees', 2024, 10, null, 'trees']]);
  const [homes, trees] = metricsOf(long);
  assert.deepEqual([homes.value, homes.unit, homes.asOf, homes.target.value, homes.history], [150_000, 'homes', '2024', 200_000, [{date: '2023', value: 90_000, target: 100_000}]]);
  assert.deepEqual([trees.value, 'value' in trees], [undefined, false]);
  const wide = rows([['Indicator', 'Baseline 2020', '2021', '2022', '2023', 'Target 2030'], ['Emissions', 100, 95, 90, null, '≤ 50'], ['Dust', 40, 38, 39, 35, 25]]);
  const [emissions, dust] = metricsOf(wide);
  assert.deepEqual([emissions.value, emissions.asOf, emissions.baseline, emissions.target, emissions.history], [90, '2022', {value: 100, date: '2020'}, {kind: 'atMost', value: 50, origin: 'printed', text: '≤ 50', by: '2030'}, [{date: '2021', value: 95}]]);
  assert.deepEqual([dust.value, dust.asOf, wide.draft['asOf']], [35, undefined, '2023-12-31']);
});

test('readTable leaves out a number that can be read in two ways, and asks', () => {
  const reading = rows([['Programa', 'Meta', 'Logrado'], ['Escuelas para la comunidad', '1.000', '1.320'], ['Salud de las familias', '20', '7']]);
  assert.deepEqual(codes(reading, 'numberAmbiguous'), ['B2', 'C2']);
  assert.deepEqual(metricsOf(reading).map(({value, target}) => [value, target?.value]), [[undefined, undefined], [7, 20]]);
  // One cell of the column that shows its mark is enough.
  assert.deepEqual(metricsOf(rows([['Programa', 'Meta', 'Logrado'], ['Escuelas para la comunidad', '1.000', '1.320'], ['Salud de las familias', '20,5', '7,25']])).map(({value, target}) => [value, target?.value]), [[1320, 1000], [7.25, 20.5]]);
});

test('readTable asks for the order of days where both orders fit, and for nothing where one does', () => {
  const table = (second: string) => rows([['Promise', 'Status', 'Status date'], ['a', 'Done', '6/5/26'], ['b', 'Done', second]]);
  assert.deepEqual(codes(table('1/2/26'), 'dateOrder'), ['C2', 'C3']);
  assert.deepEqual(itemsOf(table('6/30/26')).map(({status}) => status.date), ['2026-06-05', '2026-06-30']);
});

test('readTable with the mapping of last quarter reads the new file, finds the heads again, and says what has changed', () => {
  const quarter = (heads: string[], ...more: (string | number | null)[][]) => [{name: 'Q', cells: [...more.slice(0, 0), heads, ...more]}];
  const first = readTable(quarter(['Item', 'Target', 'Value'], ['a', 10, 5]));
  const second = readTable([{name: 'Q', cells: [['A new title'], ['Item', 'Target', 'Reached', 'Owner'], ['a', 10, 7, 'x']]}], first.mapping);
  assert.deepEqual([codes(second, 'headGone'), codes(second, 'headNew')], [['Q'], ['Q!C', 'Q!D']]);
  assert.equal(metricsOf(second)[0].target.value, 10);
  const renamed = readTable([{name: 'Q2', cells: [['Item', 'Target', 'Value'], ['a', 10, 7]]}], first.mapping);
  assert.deepEqual([codes(renamed, 'sheetNew'), metricsOf(renamed)[0].value], [['Q2'], 7]);
});

test('readTable takes the words of a mapping for columns, factors, signs, defaults and constants', () => {
  const reading = readTable([{name: '', cells: [['What', 'Goal', 'Now', 'Skip'], ['Homes', 2, 1, 'x'], ['Sum of all', 2, 1, 'x']]}], {
    $schema: '', constants: {title: 'T', publisher: {name: 'P'}, plan: {start: '2026-01-01', end: '2026-12-31'}, asOf: '2026-06-30', lang: 'en'}, defaults: {better: 'more', of: 'target'},
    tables: [{sheets: [''], kind: 'figures', head: {row: 1, rows: 1}, category: {is: 'Housing'}, skip: ['Sum of'], columns: [
      {head: 'What', field: 'item', at: 'A'}, {head: 'Goal', field: 'target', at: 'B', factor: 1000, unit: 'homes'}, {head: 'Now', field: 'value', at: 'C', factor: 1000, unit: 'homes'}, {head: 'Skip', field: null, at: 'D'},
    ]}],
  });
  assert.deepEqual(JSON.parse(JSON.stringify(reading.report!.categories)), [{label: 'Housing', items: [{title: 'Homes', metrics: [{role: 'progress', label: 'Homes', value: 1000, magnitude: 1000, unit: 'homes', direction: 'more', target: {kind: 'exact', value: 2000, origin: 'printed'}}]}]}]);
  assert.deepEqual(reading.unused.map(({ref, why}) => [ref, why]), [['D', 'ignored'], ['A3', 'ignored']]);
});

test('readTable of nothing, and of what is no table, says so and throws nothing', () => {
  for (const sheets of [[], [{name: '', cells: []}], [{name: 'a', cells: [['x']]}], [{name: 'a', cells: [[1, 2], [3, 4]]}], [{name: 'a', cells: [[null], [], ['a', null, 'b']]}]]) {
    const reading = readTable(sheets);
    assert.equal(reading.report, null);
    assert.ok(reading.findings.some(({code}) => code === 'noTable'), JSON.stringify(sheets));
  }
});

test('readTable says of a number in merged cells that it is taken for one row, and of a table without directions that nothing is computed', async () => {
  const reading = await read({S: [['Item', 'Target', 'Value', 'Completion rate'], ['a', 10, 5, {value: 0.8, format: '0%', rowSpan: 2}], ['b', 20, 5, N]]});
  assert.deepEqual([codes(reading, 'mergedNumber'), codes(reading, 'betterMissing')], [['S!D3'], ['S']]);
  assert.deepEqual(metricsOf(reading).map(({stated}) => stated?.share), [0.8, undefined]);
  assert.deepEqual(codes(readTable([{name: 'S', cells: [['Item', 'Target', 'Value', 'Better'], ['a', 10, 5, 'more']]}]), 'betterMissing'), []);
});

test('readTable reads an annex: its number is no title, fields stand in cells of a row, a half-year’s plan is the course and no target', async () => {
  const cells: Rows = [
    ['附件1'], [{value: '某市2026年为民办实事项目进展情况统计表', columnSpan: 9}, ...Array<null>(8).fill(null)], ['填报单位：市政府督查室', N, N, N, N, N, N, '截至：2026年6月30日', N],
    [{value: '序号', rowSpan: 2}, {value: '类别', rowSpan: 2}, {value: '项目内容', rowSpan: 2}, {value: '计量单位', rowSpan: 2}, {value: '全年计划', rowSpan: 2}, {value: '2026年上半年', columnSpan: 2}, N, {value: '完成率（%）', rowSpan: 2}, {value: '进展情况', rowSpan: 2}],
    [N, N, N, N, N, '计划', '完成', N, N],
    [1, {value: '民生保障', rowSpan: 2}, '新增城镇就业', '万人', 35, 17, 18.44, 52.7, '超序时进度'],
    [2, N, '改造老旧小区', '个', '200以上', 100, 196, 98, '按计划推进'],
    [3, '城市建设', '新建口袋公园', '个', 20, 10, 11, 55, '推进中'],
    ['合计', N, N, N, N, N, N, N, N],
  ];
  const reading = await read({附件1: cells});
  assert.deepEqual(reading.structure, []);
  assert.deepEqual([reading.report!.title, (reading.report!.publisher as any).name, reading.report!.asOf], ['某市2026年为民办实事项目进展情况统计表', '市政府督查室', '2026-06-30']);
  const [jobs] = metricsOf(reading);
  assert.deepEqual(jobs, {role: 'progress', label: '新增城镇就业', value: 184400, magnitude: 10000, unit: '人', asOf: '2026-06', stated: {share: 0.527, of: 'unstated'}, target: {kind: 'exact', value: 350000, origin: 'printed'}});
  assert.deepEqual(itemsOf(reading).map(({number, title, status}) => [number, title, status.state]), [[1, '新增城镇就业', 'ahead'], [2, '改造老旧小区', 'onTrack'], [3, '新建口袋公园', 'inProgress']]);
  assert.deepEqual(unused(reading, 'plan'), ['附件1!F6', '附件1!F7', '附件1!F8']);
  assert.deepEqual(unused(reading, 'aboveHead'), ['附件1!A1']);
  const withRule = readTable(sheetsIn(await workbook({附件1: cells})), {...reading.mapping, defaults: {planRule: 'cumulative'}});
  assert.deepEqual(metricsOf(withRule)[0].pace, {rule: 'cumulative', points: [{by: '2026-06-30', value: 170000}]});
});

test('readTable says of columns with only a date what they are read as, and takes the target of the year for later than its months', () => {
  const reading = rows([['Indicator', 'Target 2026', 'Jan 2026', 'Mar 2026'], ['Homes', 1000, 100, 330]]);
  assert.deepEqual(codes(reading, 'bareDates'), ['C']);
  assert.deepEqual(metricsOf(reading)[0], {role: 'progress', label: 'Homes', value: 330, target: {kind: 'exact', value: 1000, origin: 'printed', by: '2026'}, history: [{date: '2026-01', value: 100}]});
});

test('readTable takes the latest of verdicts by year, a remark for a note, and the years of a title for the plan', () => {
  const reading = rows([['Plan 2023-2026'], ['Compromiso', 'Estado 2023', 'Estado 2024', 'Avance'], ['a', 'En proceso', 'Cumplido', 'Se construyó la escuela en marzo'], ['b', 'No iniciado', 'En proceso', 'Se licitó la obra y se firmó el contrato']]);
  assert.deepEqual(itemsOf(reading).map(({status, notes}) => [status.state, notes]), [['achieved', ['Se construyó la escuela en marzo']], ['inProgress', ['Se licitó la obra y se firmó el contrato']]]);
  assert.deepEqual([reading.draft['plan'], unused(reading, 'period')], [{start: '2023-01-01', end: '2026-12-31'}, ['B']]);
});
