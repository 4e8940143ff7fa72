// Tables of ministries, towns and trackers in several languages, made up for this: days, verdicts, shares and directions stand with what they are of.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Cell} from '../../src/tables/cell.js';
import {readTable} from '../../src/tables.js';
import {structureFaults} from '../../src/tables/structure-faults.js';
import {stateOf} from '../../src/tables/read/state.js';

const read = (cells: Cell[][]) => readTable([{name: '', cells}]);
type Reading = ReturnType<typeof read>;
const items = ({draft}: Reading): any[] => JSON.parse(JSON.stringify(draft)).categories.flatMap(({label, items: all}: any) => all.map((item: any) => ({category: label, ...item})));
const fields = ({mapping}: Reading): Record<string, string | null> => Object.fromEntries(mapping.tables.flatMap(({columns = []}) => columns.map(({head, field}) => [head, field])));

describe('the day of a report', () => {
  const table: Cell[][] = [['Project', '% complete', 'Status'], ['Bridge', '40%', 'Delayed'], ['Park', '100%', 'Complete']];

  it('is that of a line that says through when, which is no title and begins no plan', () => {
    const {draft} = read([['Capital works'], ['Through June 30, 2026'], ...table]);
    assert.deepEqual([draft['title'], draft['asOf'], draft['plan']], ['Capital works', '2026-06-30', undefined]);
  });

  it('is found in Arabic', () => assert.equal(read([['مؤشرات الخطة – حتى ٣٠ يونيو ٢٠٢٦'], ...table]).draft['asOf'], '2026-06-30'));
});

describe('a column of days', () => {
  it('that are still to come is when something is due, and no day of its figure', () => {
    for (const head of ['Fecha prevista', 'Date prévue', 'Planned date', 'Expected date', 'Geplantes Datum']) {
      const [item] = items(read([['Programa', '% ejecución', head], ['Árboles', '70%', '2026-12-31'], ['Escuela', '10%', '2027-05-31']]));
      assert.deepEqual([item.due, item.metrics[0].asOf], ['2026-12-31', undefined], head);
    }
  });

  it('of the baseline is no day of the value', () => {
    const [item] = items(read([['Indicateur', 'Valeur initiale', 'Date valeur initiale', 'Dernière valeur', 'Date dernière valeur', 'Objectif 2026'], ['Émissions', 439, '31/12/2019', 373, '31/12/2025', 340], ['Logements', 0, '31/12/2020', 5, '31/03/2026', 9]]));
    assert.deepEqual([item.metrics[0].baseline, item.metrics[0].asOf], [{value: 439, date: '2019-12-31'}, '2025-12-31']);
  });

  it('before the end of a month, in Chinese, has that month', () => assert.equal(items(read([['项目', '完成率', '完成时限'], ['甲', '5%', '2026年11月底前'], ['乙', '6%', '2026年10月']]))[0].due, '2026-11'));
});

it('a column that says whether higher is better gives the direction of each figure', () => {
  const all = items(read([['KPI', 'Higher is better (Y/N)', 'Baseline', 'Latest value', 'Target'], ['Satisfaction', 'Y', 74, 79, 85], ['Drop-outs', 'N', 8, 8.3, 5]]));
  assert.deepEqual(all.map(({metrics}) => metrics[0].direction), ['more', 'less']);
});

describe('progress in fractions', () => {
  const rows: Cell[][] = [['Trees', 'In progress', '0.62'], ['Buses', 'Not started', '0'], ['Banks', 'Done', '1']];

  it('is a share where nothing is there to hold it against, and the guess is said', () => {
    const reading = read([['Name', 'Status', 'Progress'], ...rows]);
    assert.deepEqual(items(reading).map(({metrics}) => [metrics[0].value, metrics[0].stated.share]), [[undefined, 0.62], [undefined, 0], [undefined, 1]]);
    assert.ok(reading.findings.some(({code, ref}) => code === 'shareGuessed' && ref === 'C'));
  });

  it('is a value beside a target, and where a number is above 1 or below 0', () => {
    assert.equal(fields(read([['Name', 'Status', 'Progress', 'Target'], ...rows.map((row) => [...row, 2])]))['Progress'], 'value');
    for (const number of ['3.5', '-0.2']) assert.equal(fields(read([['Name', 'Status', 'Progress'], ...rows, ['Roads', 'Done', number]]))['Progress'], 'value');
  });
});

describe('rows that share a name', () => {
  const heads = ['施策', 'KPI', '実績値', '目標値', '評価'];

  it('and have verdicts of their own are items each, so that none has the verdict of another', () => {
    const reading = read([heads, ['移住', '移住者数', 2056, 2000, '達成'], ['移住', '成約件数', 158, 200, '遅れ'], ['産業', '誘致件数', 27, 50, '順調']]);
    assert.deepEqual(items(reading).map(({category, title, status}) => [category, title, status.state]), [['移住', '移住者数', 'achieved'], ['移住', '成約件数', 'behind'], ['産業', '誘致件数', 'onTrack']]);
    assert.deepEqual(reading.findings.filter(({code}) => code === 'differs'), []);
  });

  it('and one verdict are figures of one item', () => {
    const reading = read([heads, ['移住', '移住者数', 2056, 2000, '達成'], ['移住', '成約件数', 258, 200, '達成'], ['産業', '誘致件数', 27, 50, '順調']]);
    assert.deepEqual(items(reading).map(({title, metrics}) => [title, metrics.length]), [['移住', 2], ['産業', 1]]);
  });

  it('are told apart by the words that differ, and their numbers are those of the figures', () => {
    const reading = read([['序号', '工作任务', '目标任务', '完成率'], [1, '扩大投资', '投资增长6%', '86.7%'], [2, null, '开工项目120个', '61.7%'], [3, '培育主体', '新增3.5万户', '60%']]);
    assert.deepEqual(items(reading).map(({title, number, metrics}) => [title, number, metrics.map(({id, label, stated}: any) => [id, label, stated.share])]), [
      ['扩大投资', undefined, [['1', '投资增长6%', 0.867], ['2', '开工项目120个', 0.617]]], ['培育主体', undefined, [['3', '新增3.5万户', 0.6]]],
    ]);
    assert.deepEqual(reading.findings.filter(({code}) => code === 'differs' || code === 'figureRepeated'), []);
  });
});

it('the same figures of several places are in the category of each, and a colon says that there is no number', () => {
  const reading = read([['indicator', 'geo', 'time_period', 'obs_value', 'unit'], ['Renewables', 'AT', '2024', '40.8', '%'], ['Renewables', 'BE', '2024', ':', '%'], ['Leavers', 'AT', '2024', '8.1', '%'], ['Leavers', 'BE', '2024', '7', '%']]);
  assert.deepEqual(items(reading).map(({category, title, metrics}) => [category, title, metrics[0].value]), [['AT', 'Renewables', 40.8], ['AT', 'Leavers', 8.1], ['BE', 'Renewables', undefined], ['BE', 'Leavers', 7]]);
  assert.deepEqual(reading.findings.filter(({code}) => code === 'words' || code === 'figureRepeated'), []);
});

it('verdicts that go with a feminine noun mean what the masculine ones do', () => {
  const states = {Finalizada: 'achieved', Paralizada: 'suspended', 'No iniciada': 'notStarted', Cancelada: 'dropped', Retrasada: 'behind', 'Não iniciada': 'notStarted', Concluídas: 'achieved', Réalisée: 'achieved', Terminée: 'achieved', Suspendue: 'suspended', Tenue: 'achieved', 'En licitación': null};
  assert.deepEqual(Object.fromEntries(Object.keys(states).map((word) => [word, stateOf(word)])), states);
});

it('a Spanish table with few sentences is Spanish', () => assert.equal(read([['Actuación', 'Ejecutado', 'Estado'], ['Plantación', '3 km', 'En ejecución'], ['Carril bici', '2 km', 'En licitación']]).draft['lang'], 'es'));

it('a table without a title lacks its title once, and no word of a category', () => {
  const reading = read([['Promise', 'Target', 'Delivered'], ['Homes', 10, 5]]);
  assert.deepEqual(reading.findings.filter(({code}) => code === 'fieldNeeded').map(({pointer}) => pointer), ['/title', '/publisher', '/plan', '/asOf']);
  assert.deepEqual(structureFaults(reading), []);
});
