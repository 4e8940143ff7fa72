// A quarter, a third or a half of a year in a head is no whole year, after whose end a figure would be as of.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {headPeriod} from '../../src/tables/period.js';

describe('a part of a year', () => {
  it('is no whole year, in whatever language and with whatever number', () => {
    for (const [head, date, pattern] of [['Resultado 1er semestre 2025', '2025-06', 'Resultado {period}'], ['Ist 1. Halbjahr 2025', '2025-06', 'Ist {period}'], ['Valore II trimestre 2025', '2025-06', 'Valore {period}'], ['Факт I квартал 2025', '2025-03', 'Факт {period}'], ['Realisatie 2e kwartaal 2026', '2026-06', 'Realisatie {period}'],
      ['Avance 2º cuatrimestre 2025', '2025-08', 'Avance {period}'], ['Skutečnost 1. pololetí 2025', '2025-06', 'Skutečnost {period}'], ['Actual second half of 2025', '2025-12', 'Actual {period}'], ['2026 Quarter 3 | Actual', '2026-09', '{period} | Actual']] as const) {
      assert.deepEqual(headPeriod(head), {date, pattern, isFinancial: false}, head);
    }
    // A month that is not known leaves no year in which the figure would be as of its end.
    for (const head of ['Stan na 30 czerwca 2025', 'Utfall 31 augusti 2025', '31 Aralık 2025 Gerçekleşme']) assert.equal(headPeriod(head), null, head);
    assert.equal(headPeriod('Half of the target 2025')?.date, '2025');
    assert.equal(headPeriod('5th quarter 2025')?.date, '2025');
  });

  it('has no day where the year is a Japanese financial one', () => {
    for (const head of ['2025年度第2四半期実績', '令和7年度上半期実績', 'R7上期実績']) assert.deepEqual(headPeriod(head), {date: null, pattern: '{period}実績', isFinancial: true}, head);
    // Halves are no years of an era.
    for (const head of ['2025H1实际', 'H1 2025实际']) assert.equal(headPeriod(head)?.date, '2025-06', head);
  });
});
