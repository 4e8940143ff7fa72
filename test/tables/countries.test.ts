// Tables as offices of more countries publish them, made up for this: the oracle of each figure is its cell. What is of another time, of another kind or in another unit is not told as the figure.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Cell} from '../../src/tables/cell.js';
import {readTable} from '../../src/tables.js';

const N = null;
const read = (cells: Cell[][]) => readTable([{name: '', cells}]);
type Reading = ReturnType<typeof read>;
const items = ({draft}: Reading): any[] => JSON.parse(JSON.stringify(draft)).categories.flatMap(({items: all}: any) => all);
const metrics = (reading: Reading): any[] => items(reading).flatMap(({metrics: all = []}) => all);
/** Label, value, target and unit of each figure. */
const figures = (reading: Reading): unknown[][] => metrics(reading).map(({label, value, target, unit}) => [label, value, target?.value, unit]);
const fields = ({mapping}: Reading): (string | null)[] => mapping.tables.flatMap(({columns = []}) => columns.map(({field}) => field));
const said = ({findings}: Reading, ...codes: string[]): string[] => findings.filter(({code}) => codes.includes(code)).map(({ref}) => ref);
const unused = ({unused: all}: Reading, ...why: string[]): string[] => all.filter((one) => why.includes(one.why)).map(({ref}) => ref);

describe('tables in a language of which heads and number style are known', () => {
  it('Dutch', () => {
    const reading = read([['Programma', 'Doelstelling', 'Indicator', 'Eenheid', 'Nulmeting 2022', 'Streefwaarde 2026', 'Realisatie 2025', 'Stand van zaken', 'Toelichting'], ['Wonen', 'Meer woningen', 'Opgeleverde woningen', 'woningen', '0', '1.500', '1.027', 'Op schema', 'van de markt'], ['Klimaat', 'Minder uitstoot', 'CO2-uitstoot', 'kton', '1.234,5', '≤ 900', '1.010,2', 'Achter op schema', N]]);
    assert.deepEqual([figures(reading), items(reading).map(({title, status}) => [title, status.state]), reading.draft['lang']], [[['Opgeleverde woningen', 1027, 1500, 'woningen'], ['CO2-uitstoot', 1010.2, 900, 'kton']], [['Meer woningen', 'onTrack'], ['Minder uitstoot', 'behind']], 'nl']);
    assert.deepEqual(metrics(reading).map(({baseline}) => baseline), [{value: 0, date: '2022'}, {value: 1234.5, date: '2022'}]);
  });

  it('Polish and Czech, with their powers of ten', () => {
    const polish = read([['Lp.', 'Zadanie', 'Wskaźnik', 'Jednostka', 'Wartość bazowa', 'Wartość docelowa', 'Wartość osiągnięta', '% realizacji', 'Status'], ['1', 'Remont dróg', 'Długość', 'km', '12,5', '45,0', '45,2', '100,4%', 'zrealizowane'], ['2', 'Żłobki', 'Miejsca', 'tys. osób', '1,2', '3,4', '2,8', '82,4%', 'opóźnione'], ['Razem', N, N, N, N, N, N, N, N]]);
    assert.deepEqual([figures(polish), items(polish).map(({number, status}) => [number, status.state]), unused(polish, 'total')], [[['Długość', 45.2, 45, 'km'], ['Miejsca', 2800, 3400, 'osób']], [[1, 'achieved'], [2, 'behind']], ['A4']]);
    const czech = read([['Cíl', 'Ukazatel', 'Výchozí hodnota (2020)', 'Cílová hodnota (2027)', 'Dosažená hodnota (k 30. 6. 2025)', 'Stav plnění'], ['Doprava', 'Délka cyklostezek', '85,4', '140', '101,7', 'Opožděno'], ['Rozpočet', 'Výdaje (mil. Kč)', '0', '1 250,5', '640,25', 'Splněno']]);
    assert.deepEqual([figures(czech), czech.draft['asOf'], items(czech).map(({status}) => status.state)], [[['Délka cyklostezek', 101.7, 140, undefined], ['Výdaje', 640_250_000, 1_250_500_000, 'Kč']], '2025-06-30', ['behind', 'achieved']]);
  });

  it('Turkish and Indonesian, with the unit of the row', () => {
    const turkish = read([['Amaç', 'Performans Göstergesi', 'Ölçü Birimi', 'Hedef 2025', 'Gerçekleşme 2025', 'Durum'], ['Ulaşım', 'Yapılan asfalt', 'km', '1.250', '1.310,5', 'Tamamlandı'], ['Sosyal', 'Hizmet alan kişi', 'kişi', '12.000', '8.400', 'Gecikmeli']]);
    assert.deepEqual([metrics(turkish).map(({value, target, unit}) => [value, target.value, unit]), turkish.draft['lang']], [[[1310.5, 1250, 'km'], [8400, 12_000, 'kişi']], 'tr']);
    const indonesian = read([['Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Target 2025', 'Realisasi s.d. TW II', '% Capaian'], ['Jalan', 'Persentase jalan mantap', '%', '92,5', '88,75', '95,95'], ['Rumah', 'Jumlah rumah', 'unit', '12.500', '6.125', '49']]);
    assert.deepEqual(figures(indonesian), [['Persentase jalan mantap', 88.75, 92.5, '%'], ['Jumlah rumah', 6125, 12_500, 'unit']]);
  });

  it('Swedish and Norwegian', () => {
    const swedish = read([['Mål', 'Indikator', 'Utfall 2024', 'Målvärde 2025'], ['Skola', 'Andel behöriga, %', '85,1', '88'], ['Klimat', 'Utsläpp', '3,7', '3,5']]);
    assert.deepEqual(figures(swedish).map((one) => one.slice(0, 3)), [['Andel behöriga, %', 85.1, 88], ['Utsläpp', 3.7, 3.5]]);
    const norwegian = read([['Mål', 'Enhet', 'Måltall 2025', 'Resultat 2. tertial 2025'], ['Sykehjem', 'plasser', '1 300', '1 250'], ['Ærlig svar', 'prosent', '98', '97,9']]);
    assert.deepEqual([metrics(norwegian).map(({value, asOf}) => [value, asOf]), norwegian.draft['asOf']], [[[1250, undefined], [97.9, undefined]], '2025-08-31']);
  });
});

it('a point in a table whose language is no other by a loan word is not taken for a decimal', () => {
  const reading = read([['Indsats', 'Indikator', 'Baseline 2022', 'Måltal 2026', 'Status 2025'], ['Grøn omstilling', 'CO2-reduktion', '32', '70', '58'], ['Flere boliger', 'Almene boliger', '1.250', '2.000', '1.640']]);
  assert.deepEqual([metrics(reading).map(({value}) => value), said(reading, 'numberAmbiguous').sort()], [[58, undefined], ['C3', 'D3', 'E3']]);
  const other = read([['Sasaran', 'Satuan', 'Target', 'Realisasi', 'Status'], ['Rumah', 'unit', '1.250', '1.640', 'Selesai'], ['Jalan', 'km', '70', '58', 'Selesai']]);
  assert.deepEqual(metrics(other).map(({value, target}) => [value, target?.value]), [[undefined, undefined], [58, 70]]);
});

describe('columns of another time', () => {
  it('what was done in each year is no history of what a cumulative column says', () => {
    const korean = read([['공약명', '목표(임기내)', '2025년 실적', '2026년 상반기 실적', '누적 실적', '이행률(%)'], ['어린이집 확충', '50개소', '12개소', '6개소', '38개소', '76'], ['주차장', '10,000면', '2,100면', '1,050면', '7,850면', '78.5']]);
    assert.deepEqual([metrics(korean).map(({value, target, stated, history}) => [value, target.value, stated.share, history]), unused(korean, 'period')], [[[38, 50, 0.76, undefined], [7850, 10_000, 0.785, undefined]], ['C', 'D']]);
    // The year before beside the year to date is one.
    assert.deepEqual(metrics(read([['KPI', '2024 actual', 'YTD', 'Target'], ['Homes', 100, 312, 500], ['Trees', 20, 80, 90]])).map(({history}) => history), [[{date: '2024', value: 100}], [{date: '2024', value: 20}]]);
    assert.deepEqual(metrics(read([['KPI', '2024 actual', 'Cumulative actual', 'Target'], ['Homes', 400, 312, 500], ['Trees', 20, 80, 90]])).map(({history}) => history?.length), [1, 1]);
  });

  it('a share behind the target and the value of an earlier year is none of the present value', () => {
    const reading = read([['計畫名稱', '113年度目標值', '113年度達成值', '達成率(%)', '114年度目標值', '114年度達成值'], ['長照據點', '3,500', '3,612', '103.2', '4,000', '3,987'], ['公托中心', '380', '371', '97.6', '450', '402']]);
    assert.deepEqual([metrics(reading).map(({value, target, stated, history}) => [value, target.value, stated, history]), unused(reading, 'period')], [[[3987, 4000, undefined, [{date: '2024', value: 3612, target: 3500}]], [402, 450, undefined, [{date: '2024', value: 371, target: 380}]]], ['D']]);
    assert.deepEqual(metrics(read([['Item', 'Target 2024', 'Actual 2024', 'Target 2025', 'Actual 2025', '% achieved'], ['A', 10, 5, 20, 8, '40%'], ['B', 10, 6, 20, 9, '45%']])).map(({stated}) => stated.share), [0.4, 0.45]);
  });

  it('what is expected is no value, and "Result" over verdicts is one', () => {
    const reading = read([['Performance measure', '2024–25 actual', '2025–26 expected outcome', '2025–26 target', 'Result'], ['Patients seen on time', '68.4', '70', '80', 'Not met'], ['Calls answered', '12.4', '12.9', '13.0', 'Met']]);
    assert.deepEqual([fields(reading), metrics(reading).map(({value}) => value), items(reading).map(({status}) => status.state)], [['figure', 'value', null, 'target', 'verdict'], [68.4, 12.4], ['missed', 'achieved']]);
  });

  it('the day on which something was done or is to be done is none of its figures', () => {
    for (const head of ['Actual date', 'Revised date', 'Forecast date', 'Date completed', 'Next review date', 'Date of closure']) {
      const reading = read([['Project', head, '% complete', 'Status'], ['Depot', '2026-12-31', '60%', 'Delayed'], ['App', '2026-03-28', '100%', 'Complete']]);
      assert.deepEqual([metrics(reading).map(({asOf}) => asOf), reading.draft['asOf']], [[undefined, undefined], undefined], head);
    }
    for (const head of ['Date of value', 'Latest data date', 'Reporting date', 'Date']) assert.equal(fields(read([['Project', head, '% complete'], ['Depot', '2026-12-31', '60%'], ['App', '2026-03-28', '100%']]))[1], 'asOf', head);
  });
});

describe('columns and rows that name something', () => {
  it('outputs beside their indicators are the items', () => {
    const reading = read([['Output', 'Key Performance Indicator', 'Planned Target 2024/25', 'Achieved Target 2024/25', 'Variance'], ['Roads rehabilitated', 'No. of km', '200', '185', '(15)'], ['Health facilities', 'No. of facilities', '20', '22', '2']]);
    assert.deepEqual([items(reading).map(({title}) => title), figures(reading).map((one) => one.slice(0, 3))], [['Roads rehabilitated', 'Health facilities'], [['No. of km', 185, 200], ['No. of facilities', 22, 20]]]);
    // Beside an objective too, the objective is.
    assert.deepEqual(fields(read([['Objective', 'Output', 'Indicator', 'Target', 'Actual'], ['Water', 'Wells', 'No. of wells', 20, 22], ['Roads', 'Paving', 'No. of km', 9, 5]])), ['item', null, 'figure', 'target', 'value']);
  });

  it('targets and values in rows of their own are asked about, and no target is told as a value', () => {
    for (const [target, value] of [['Target', 'Actual'], ['Programado', 'Realizado'], ['План', 'Факт']] as const) {
      const reading = read([['KPI', 'Measure', '2025', '2026'], ['Homes', target, 200, 300], ['Homes', value, 210, 120], ['Trees', target, 20, 30], ['Trees', value, 18, 9]]);
      assert.deepEqual([reading.report, figures(reading), said(reading, 'twoFields', 'noTable')], [null, [], ['B', '']], target);
    }
    // Words of verdicts are none of them.
    assert.deepEqual(fields(read([['Promise', 'Progress status'], ['Homes', 'Planned'], ['Trees', 'Completed'], ['Roads', 'Planned'], ['Parks', 'Completed']]))[1], 'verdict');
  });

  it('a note in the column of groups below a table is no group', () => {
    const reading = read([['Service area', 'Indicator', 'Target', 'Actual'], ['Housing', 'Homes', 420, 251], [N, 'Repairs', 12_000, 6804], ['Roads', 'Signs', 300, 20], ['p = provisional; r = revised']]);
    assert.deepEqual([unused(reading, 'note'), (reading.draft['categories'] as any[]).map(({label}) => label)], [['A5'], ['Housing', 'Roads']]);
  });
});

it('thousands of money that stand behind a head are those of its numbers', () => {
  assert.deepEqual(figures(read([['Directorate', 'Target £k', 'Actual to date £k'], ['Adults', '120,450', '61,204'], ['Children', '85,200', '(44)']])), [['Adults', 61_204_000, 120_450_000, '£'], ['Children', -44_000, 85_200_000, '£']]);
});
