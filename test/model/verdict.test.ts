import {expect} from '@open-wc/testing';
import {type Board, boardOf, verdictsOf} from '../../src/model/board.js';
import type {Item, Report, Status} from '../../src/schema/report.js';
import {metricOf, reportOf} from './reports.js';

const scale: Report['statuses'] = [
  {id: 'kept', label: 'Promise kept', state: 'achieved', rule: 'The law is in force.'},
  {id: 'compromise', label: 'Compromise', state: 'partly'},
  {id: 'broken', label: 'Promise broken', state: 'missed'},
  {id: 'dead', label: 'Dead', state: 'missed'},
];
const boardOfVerdicts = (statuses: Report['statuses'], ...all: readonly (Status | undefined)[]): Board =>
  boardOf({...reportOf(...all.map((status): Item => ({title: 'A', ...(status && {status})}))), ...(statuses && {statuses})});
const counts = ({legend}: Board): readonly (readonly [string, number])[] => legend.map(({key, count}) => [key, count]);

describe('verdicts', () => {
  it('are counted by the words of the scale, in its order, each apart though two mean the same', () => {
    const board = boardOfVerdicts(scale, {is: 'dead'}, {is: 'broken'}, {is: 'kept'}, {is: 'broken'});
    expect(counts(board)).to.deep.equal([['is:kept', 1], ['is:broken', 2], ['is:dead', 1]]);
    expect(board.items.map(({standing}) => standing)).to.deep.equal(['missed', 'missed', 'met', 'missed']);
    expect(verdictsOf(board.legend)).to.deep.equal({verdicts: 4, kept: 1});
  });

  it('with words of their own are counted by state and word, in the order of the report', () => {
    const board = boardOfVerdicts(undefined, {state: 'notStarted', text: 'Not begun'}, {state: 'dropped', text: 'Broken'}, {state: 'notStarted', text: 'Waiting'}, {state: 'notStarted', text: 'Not begun'});
    expect(counts(board)).to.deep.equal([['is:notStarted', 2], ['is:dropped', 1], ['is:notStarted-2', 1]]);
    expect(board.legend.map(({word}) => word!.label)).to.deep.equal(['Not begun', 'Broken', 'Waiting']);
  });

  it('are never counted under what is computed, and items without one are', () => {
    const over = metricOf({direction: 'more', value: 12, target: {kind: 'exact', value: 10, origin: 'printed'}});
    const board = boardOf({...reportOf({title: 'A', status: {is: 'broken'}, metrics: [over]}, {title: 'B', metrics: [over]}, {title: 'C'}), statuses: scale});
    expect(counts(board)).to.deep.equal([['is:broken', 1], ['over', 1], ['unknown', 1]]);
  });

  it('that name no word of the scale keep that name and say nothing of how far it is', () => {
    const [entry] = boardOfVerdicts(scale, {is: 'keppt'}).legend;
    expect(entry).to.deep.include({key: 'is:keppt', standing: 'unknown', word: {id: 'keppt', label: 'keppt', state: 'unrated', rule: null}});
    expect(boardOfVerdicts(scale, {is: 'keppt', state: 'achieved'}).items[0]!.standing).to.equal('met');
  });

  it('of an id that stands twice in the scale take the first', () => {
    expect(boardOfVerdicts([...scale!, {id: 'kept', label: 'Held', state: 'missed'}], {is: 'kept'}).legend[0]!.word!.label).to.equal('Promise kept');
  });

  it('that say that there is none leave an item to its figures', () => {
    const half = metricOf({direction: 'more', value: 100, target: {kind: 'exact', value: 100, origin: 'printed'}});
    const [item] = boardOf(reportOf({title: 'A', status: {state: 'unrated'}, metrics: [half]})).items;
    expect([item!.verdict, item!.standing, item!.key]).to.deep.equal([null, 'met', 'met']);
  });

  it('keep the word that there is none, and are no earlier ones of themselves', () => {
    const half = metricOf({direction: 'more', value: 100, target: {kind: 'exact', value: 100, origin: 'printed'}});
    const now: Status = {is: 'kept', date: '2024-05', reason: 'In force.'};
    const board = boardOf({
      ...reportOf(
        {title: 'A', status: {state: 'unrated', text: 'Out of scope'}, metrics: [half]},
        {title: 'B', status: now, statusHistory: [{is: 'broken', date: '2023'}, {is: 'kept', date: '2024-05'}, {...now}]},
        // Another day, no day, and another reason are verdicts of their own.
        {title: 'C', status: now, statusHistory: [{is: 'kept', date: '2022'}, {is: 'kept'}, {is: 'kept', date: '2024-05', reason: 'Voted.'}]},
      ), statuses: scale,
    });
    expect(board.items.map(({unrated}) => unrated?.status.text ?? null)).to.deep.equal(['Out of scope', null, null]);
    expect(board.items.map(({earlier}) => earlier.map(({status}) => [status.is, status.date]))).to.deep.equal([[], [['broken', '2023']], [['kept', '2022'], ['kept', undefined], ['kept', '2024-05']]]);
  });

  it('of one state with ten thousand words are counted in proportion to them', () => {
    const board = boardOfVerdicts(undefined, ...Array.from({length: 10_000}, (_, i): Status => ({state: 'pending', text: `Word ${i}`})));
    expect(board.legend).to.have.length(10_000);
    expect(board.legend.at(-1)!.key).to.equal('is:pending-10000');
  });

  it('of a category stand with it and are no verdict on an item', () => {
    const board = boardOf({...reportOf({title: 'A'}), statuses: scale, categories: [{label: 'C', status: {is: 'compromise'}, items: [{title: 'A'}]}]});
    expect(board.categories[0]!.verdict!.word.id).to.equal('compromise');
    expect(counts(board)).to.deep.equal([['unknown', 1]]);
  });
});

describe("the publisher's margin", () => {
  // Half of the time has gone by; 44 % is six points behind.
  const report = (margin?: number): Report => ({
    ...reportOf({title: 'A', metrics: [metricOf({direction: 'more', value: 44, target: {kind: 'exact', value: 100, origin: 'printed'}})]}),
    plan: {start: '2021-01-01', end: '2021-12-31'}, asOf: '2021-07-02', ...(margin === undefined ? {} : {standing: {margin}}),
  });
  for (const [margin, standing] of [[undefined, 'behind'], [0.1, 'onTrack'], [0.05, 'behind'], [0, 'behind'], [1, 'onTrack']] as const) {
    it(`of ${margin ?? 'ours, 0.05,'} puts six points behind as ${standing}`, () => {
      expect(boardOf(report(margin)).items[0]!.standing).to.equal(standing);
    });
  }
});
