import {expect} from '@open-wc/testing';
import {lineWords} from '../../src/locale/line.js';
import {boardOf} from '../../src/model/board.js';
import {detailLines} from '../../src/parts/detail-lines.js';
import type {Metric} from '../../src/schema/report.js';
import {en} from '../locale/catalogues.js';
import {reportOf} from '../model/reports.js';

const locale = {strings: en, reportLang: 'zh-Hans'};

describe('the details of an item', () => {
  it('set the reason of a moved target and of a break apart from the date before it', () => {
    const board = boardOf(reportOf({
      title: 'Homes', metrics: [{
        role: 'progress', label: 'Homes', value: 40, unit: 'homes', target: {kind: 'atLeast', value: 100, origin: 'printed'},
        previousTargets: [{value: 80, until: '2025-01', reason: 'Budget'}], history: [{date: '2024', value: 10, restated: true, break: 'New method'}],
      }],
    }));
    expect(detailLines(board.items[0]!, locale).map((line) => lineWords(line, locale))).to.deep.equal([
      'Earlier figures: 10 homes (2024) restated: New method', 'target was 80 homes (until January 2025): Budget',
    ]);
  });

  it('say of which figure a note is where there are several, and not where there is one', () => {
    const homes: Metric = {role: 'progress', label: 'Homes', value: 40, unit: 'homes', target: {kind: 'atLeast', value: 100, origin: 'printed'}, note: 'Without flats.'};
    const rate: Metric = {role: 'rate', label: 'Inspected', rate: 0.8, note: 'By the end of May.'};
    const notesOf = (...metrics: Metric[]) => detailLines(boardOf(reportOf({title: 'Homes', metrics})).items[0]!, locale).map((line) => lineWords(line, locale));
    expect(notesOf(homes)).to.deep.equal(['Without flats.']);
    expect(notesOf(homes, rate)).to.deep.equal(['Homes: Without flats.', 'Inspected: By the end of May.']);
  });
});
