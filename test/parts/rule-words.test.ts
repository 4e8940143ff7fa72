import {expect} from '@open-wc/testing';
import {catalogues} from '../../src/locale/every-language.js';
import {formatDate} from '../../src/locale/date.js';
import {lineWords} from '../../src/locale/line.js';
import {stringsOf} from '../../src/locale/strings-of.js';
import {type Board, boardOf} from '../../src/model/board.js';
import {countings, overview, scaleOf} from '../../src/parts/rule-words.js';
import type {Item, ProgressMetric, Report} from '../../src/schema/report.js';
import {metricOf, reportOf} from '../model/reports.js';
import {en} from '../locale/catalogues.js';

const locale = {strings: en, reportLang: 'en'};
const aim: Partial<ProgressMetric> = {direction: 'more', target: {kind: 'exact', value: 100, origin: 'printed'}};
const quarters = (...points: readonly (readonly [string, number])[]): ProgressMetric => metricOf({...aim, pace: {rule: 'cumulative', points: points.map(([by, value]) => ({by, value}))}});
const board = (metrics: readonly ProgressMetric[], more: Partial<Report> = {}): Board =>
  boardOf({...reportOf({title: 'A', metrics: [...metrics]}), plan: {start: '2026-01-01', end: '2026-12-31'}, asOf: '2026-02-10', ...more});
const said = (of: Board): string => lineWords(overview(of, locale), locale);

describe('overview', () => {
  it('says of a plan that has only begun from when on something is due', () => {
    const first = quarters(['2026-03-31', 0], ['2026-09-30', 60], ['2026-12-31', 100]);
    const second = quarters(['2026-06-30', 50], ['2026-12-31', 100]);
    expect(said(board([first, second, metricOf({...aim, missing: 'notYetDue'})]))).to.equal('3 targets, none due before 30 June 2026.');
    expect(said(board([first]))).to.equal('1 target, not due before 30 September 2026.');
    expect(said(board([metricOf(aim)], {asOf: '2025-06-30'}))).to.equal('1 target, not due before 31 December 2026.');
  });

  it('says nothing of what waits where a target is known to be met or not, or where its date is over', () => {
    expect(said(board([quarters(['2026-06-30', 50]), metricOf({...aim, value: 100})]))).to.equal('1 share, 1 at or above 100%, the highest 100%.');
    expect(said(board([metricOf({...aim, missing: 'notYetDue'})], {asOf: '2027-01-31'}))).to.equal('');
  });

  it('counts of targets without a share those of which a figure tells whether they are met', () => {
    const ceiling = (more: Partial<ProgressMetric>): ProgressMetric => metricOf({direction: 'less', target: {kind: 'atMost', value: 10, origin: 'printed'}, ...more});
    const some = [ceiling({value: 9}), ceiling({value: 12}), ceiling({missing: 'notMeasured'})];
    expect(said(board(some))).to.equal('2 measured targets, 1 reached.');
    expect(said(board([...some, metricOf({...aim, value: 50})]))).to.equal('1 share, 0 at or above 100%, the highest 50%. 2 more measured targets without a share of them, 1 reached.');
  });

  it('begins as a sentence does with a word of ours, and with that of a report as it is', () => {
    const kept = (text?: string): Board => boardOf(reportOf({title: 'A', status: {state: 'achieved', ...text === undefined ? {} : {text}}}, {title: 'B', status: {state: 'missed'}}));
    expect(said(kept())).to.equal('Achieved 1 of 2, not kept 1');
    expect(said(kept('kept'))).to.equal('kept 1 of 2, not kept 1');
  });

  it('says nothing of figures where nothing is due yet, also in Chinese', () => {
    const strings = stringsOf(catalogues.find(({lang}) => lang === 'zh-Hans')!);
    const waiting = board([quarters(['2026-06-30', 50]), metricOf({...aim, missing: 'notYetDue'})]);
    expect(lineWords(overview(waiting, {strings, reportLang: 'en'}), {strings, reportLang: 'en'})).to.equal('共2个目标，2026年6月30日前均未到期。');
  });

  it('says so in every language', () => {
    for (const catalogue of catalogues) {
      const strings = stringsOf(catalogue);
      const words = lineWords(overview(board([quarters(['2026-06-30', 50]), quarters(['2026-09-30', 50])]), {strings, reportLang: 'en'}), {strings, reportLang: 'en'});
      expect(words, catalogue.lang).to.contain(formatDate('2026-06-30', strings)).and.match(/[2٢]/);
    }
  });
});

describe('countings', () => {
  const fact: Item = {title: 'Bridge', milestones: [{text: 'Design', state: 'achieved'}]};
  const headings = (...items: readonly Item[]): readonly string[] => countings(boardOf(reportOf(...items)), locale).map(({heading}) => heading);
  it('are none where nothing is judged and nothing computed', () => expect(headings(fact, fact)).to.deep.equal([]));

  it('do not call computed what has neither a verdict nor a figure', () => {
    expect(headings({title: 'A', status: {state: 'achieved', text: 'Kept'}}, fact, fact)).to.deep.equal([`${en.stated} · 1 item`, '2 items']);
    expect(headings({title: 'A', metrics: [metricOf({...aim, value: 100})]}, fact)).to.deep.equal([`${en.computed} · 2 items`]);
  });
});

describe('how the bars are to be read', () => {
  it('says of a triangle where a bar has one, and of none where all bars are shares of something else', () => {
    expect(scaleOf(board([metricOf({...aim, value: 50})]), locale)).to.match(/the triangle the time elapsed: /);
    const approved = metricOf({...aim, value: 50, stated: {share: 0.9, of: 'approved'}});
    expect(scaleOf(board([approved]), locale)).to.equal('Bars run from 0% to 200%; the line is the target (100%)');
    expect(scaleOf(board([approved, metricOf({...aim, value: 50})]), locale)).to.match(/the triangle the time elapsed: /);
  });
});
