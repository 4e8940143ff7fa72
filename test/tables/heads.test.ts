// Tables as publishers of seven languages keep them: what each column is taken for, and what becomes of the first row.
import assert from 'node:assert/strict';
import test from 'node:test';
import type {Cell} from '../../src/tables/cell.js';
import {readTable} from '../../src/tables.js';
import {languageOf} from '../../src/tables/language-of.js';
import {headPeriod} from '../../src/tables/period.js';

type Line = readonly Cell[];
const tables: readonly (readonly [name: string, separator: ',' | ';', cells: readonly Line[], fields: readonly (string | null)[], first: object])[] = [
  ['a promise tracker', ',', [['id', 'promise', 'category', 'status', 'justification', 'source_url', 'last_updated'], ['1', 'Do a', 'Health', 'Kept', 'Because', 'https://x.example/y', '2026-01-02'], ['2', 'Do b', 'Jobs', 'In progress', 'No', null, '2026-01-03']],
    ['itemNumber', 'item', 'category', 'verdict', 'reason', 'sourceUrl', 'verdictDate'], {number: 1, title: 'Do a', status: {state: 'achieved', text: 'Kept', date: '2026-01-02', reason: 'Because'}}],
  ['a Korean pledge table', ',', [['공약번호', '분야', '공약명', '담당부서', '추진상황', '이행률(%)', '비고'], ['1-1', '경제', '일자리 만들기', '경제과', '정상추진', '80.5', null], ['1-2', '경제', '시장 개선', '경제과', '완료', '100', null]],
    ['code', 'category', 'item', 'responsible', 'verdict', 'share', 'note'], {id: '1-1', responsible: '경제과', title: '일자리 만들기', status: {state: 'onTrack', text: '정상추진'}}],
  ['a Japanese plan with years of the era', ',', [['番号', '施策名', '担当課', '指標', '単位', '基準値（R2）', '目標値（R7）', '実績値（R5）', '達成率', '備考'], ['1', '子育て支援', '子ども課', '保育所数', 'か所', '10', '20', '15', '75.0%', null]],
    ['itemNumber', 'item', 'responsible', 'figure', 'unit', 'baseline', 'target', 'value', 'share', 'note'], {number: 1, title: '子育て支援', responsible: '子ども課'}],
  ['a French table with semicolons', ';', [['Engagement', 'Thème', 'Cible 2026', 'Réalisé 2025', 'Taux d\'avancement', 'Statut', 'Commentaires'], ['Construire des logements', 'Logement', '1 000', '527,5', '52,8 %', 'En cours', null], ['Planter des arbres', 'Environnement', '5 000', '1 320', '26,4 %', 'En retard', 'la suite']],
    ['item', 'category', 'target', 'value', 'share', 'verdict', 'note'], {title: 'Construire des logements', status: {state: 'inProgress', text: 'En cours'}}],
  ['an Arabic table', ',', [['م', 'المبادرة', 'المؤشر', 'خط الأساس', 'المستهدف 2026', 'المحقق', 'نسبة الإنجاز', 'الحالة'], ['١', 'الإسكان', 'وحدات سكنية', '١٢٠', '١٬٠٠٠', '٥٢٧', '٥٢٫٧٪', 'قيد التنفيذ']],
    ['itemNumber', 'item', 'figure', 'baseline', 'target', 'value', 'share', 'verdict'], {number: 1, title: 'الإسكان', status: {state: 'inProgress', text: 'قيد التنفيذ'}}],
  ['a Spanish table', ',', [['Eje', 'Compromiso', 'Responsable', 'Meta', 'Logrado', 'Porcentaje de avance', 'Observaciones'], ['Salud', 'Construir clínicas', 'Secretaría de Salud', 10, 5, '50%', null]],
    ['category', 'item', 'responsible', 'target', 'value', 'share', 'note'], {title: 'Construir clínicas', responsible: 'Secretaría de Salud'}],
  ['a Chinese table', ',', [['序号', '承诺事项', '牵头单位', '年度目标', '累计完成', '完成率', '进展状态'], ['1', '新建住房', '住建局', '1000套', '527套', '52.7%', '按计划推进']],
    ['itemNumber', 'item', 'responsible', 'target', 'value', 'share', 'verdict'], {number: 1, title: '新建住房', responsible: '住建局', status: {state: 'onTrack', text: '按计划推进'}}],
  ['a table of financial years', ',', [['KPI', 'Target 2023/24', 'Actual 2023/24', 'Target 2024/25', 'Actual 2024/25'], ['Calls', '100', '90', '110', '112']],
    ['figure', 'target', 'value', 'target', 'value'], {title: 'Calls'}],
];
for (const [name, separator, cells, fields, first] of tables) {
  test(`readTable knows the columns of ${name}`, () => {
    const reading = readTable([{name: '', separator, cells}]);
    assert.deepEqual(reading.mapping.tables[0]!.columns!.map(({field}) => field), fields);
    const {metrics, notes, sources, ...item} = JSON.parse(JSON.stringify(reading.draft)).categories[0].items[0];
    assert.deepEqual(item, first);
  });
}

test('readTable takes years of an era and of finance for what they are, and makes no plan of a financial year', () => {
  const [, , cells] = tables[2]!;
  const metric = (JSON.parse(JSON.stringify(readTable([{name: '', cells: tables[2]![2]}]).draft)) as any).categories[0].items[0].metrics[0];
  // No day ends a target of a year of finance: where it begins no head tells.
  assert.deepEqual([metric.baseline, metric.target.by, metric.value, metric.asOf, cells.length > 0], [{value: 10, date: '2020'}, undefined, 15, '2023', true]);
  const financial = readTable([{name: '', cells: tables[7]![2]}]);
  const calls = (JSON.parse(JSON.stringify(financial.draft)) as any).categories[0].items[0].metrics[0];
  assert.deepEqual([calls.value, calls.target.value, calls.history, financial.draft['plan'], financial.draft['asOf']], [112, 110, [{date: '2024', value: 90, target: 100}], undefined, undefined]);
});

test('headPeriod finds years, quarters and days, and takes no other number for one', () => {
  for (const [head, date] of [['Target 2026', '2026'], ['2026年目标', '2026'], ['value 2025-12-31', '2025-12-31'], ['Q2 2026', '2026-06'], ['2026年上半年完成', '2026-06'], ['Meta 2024', '2024'], ['目標値（令和7年度）', '2025'], ['Actual 2024/25', '2025'], ['Baseline (Mar-25)', '2025-03'], ["Target Mar '26", '2026-03'], ["Sept ’28", '2028-09'], ['2025 H1 actual', '2025-06'], ['Realizado até junho/2025', '2025-06'], ['Actual Jun-2026', '2026-06'], ['1 Jan 2025 – 30 Jun 2025', '2025-06-30'], ['du 1 janvier 2025 au 30 juin 2025', '2025-06-30'], ['2025年1月1日至6月30日', '2025-06-30'], ['Target 2024 to 2030', '2030']] as const) assert.equal(headPeriod(head)?.date, date, head);
  for (const head of ['Target', 'CO2', 'Form 20261', '2024-2030', 'Item 7', 'R2 of the fit', 'Actual Sep-30', 'Target Mar 26', 'Summary-25']) assert.equal(headPeriod(head), null, head);
});

test('languageOf tells seven languages by their script and commonest words, and nothing where nothing tells', () => {
  const of = (text: string) => languageOf([{name: '', cells: [[text]]}]);
  assert.deepEqual([of('the promise of the city'), of('el programa de la ciudad y las metas'), of('les objectifs et le programme des écoles'), of('新建住房完成单位'), of('新建住房完成單位'), of('子育ての支援'), of('일자리 만들기'), of('الإسكان والحدائق'), of('12 34')], ['en', 'es', 'fr', 'zh-Hans', 'zh-Hant', 'ja', 'ko', 'ar', null]);
});
