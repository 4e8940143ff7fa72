import {expect} from '@open-wc/testing';
import {type Board, boardOf} from '../../src/model/board.js';
import {findCategory, findItem, findMetric} from '../../src/model/find.js';
import {fetchBoard, metricOf, reportOf} from './reports.js';

describe('findCategory, findItem and findMetric', () => {
  let board: Board;
  before(async () => {
    board = await fetchBoard('qingdao-2021-half-year');
  });

  it('find by id', () => {
    expect(findCategory(board, 'c3')!.category.number).to.equal(3);
    expect(findItem(board, 'i24')!.item.number).to.equal(24);
    expect(findMetric(board, 'social-work-stations', null)!.share.value).to.equal(1.45);
  });

  it('find by the printed number', () => {
    expect(findCategory(board, '10')!.category.id).to.equal('c10');
    expect(findItem(board, '32')!.item.id).to.equal('i32');
  });

  it('find a metric of an item by its place, counted from 1; without a name the first', () => {
    const jobs = findItem(board, '1')!;
    expect(findMetric(board, '', jobs)!.metric.id).to.equal('new-jobs');
    expect(findMetric(board, '1', jobs)!.metric.id).to.equal('new-jobs');
    expect(findMetric(board, '5', jobs)!.metric.id).to.equal('farmers');
  });

  it('find nothing for a name that is none', () => {
    for (const name of ['', '0', '-1', '11', '1.5', 'x', 'undefined', 'null', 'NaN', '__proto__']) expect(findCategory(board, name), name).to.equal(null);
    for (const name of ['', '0', '33', 'undefined', 'toString']) expect(findItem(board, name), name).to.equal(null);
    for (const name of ['0', '6', '-1', '1.5', 'x', 'undefined', 'length']) expect(findMetric(board, name, findItem(board, '1')), name).to.equal(null);
    for (const name of ['', '1', 'x']) expect(findMetric(board, name, null), name).to.equal(null);
    expect(findMetric(board, '', findItem(board, '14'))).to.equal(null);
  });

  it('find a metric by id inside its own item alone, where an item is given', () => {
    expect(findMetric(board, 'farmers', findItem(board, '1'))!.metric.id).to.equal('farmers');
    expect(findMetric(board, 'farmers', findItem(board, '2'))).to.equal(null);
  });

  it('find no part that has no number by the word "undefined"', () => {
    const bare = boardOf(reportOf({title: '项'}));
    expect(findCategory(bare, 'undefined')).to.equal(null);
    expect(findItem(bare, 'undefined')).to.equal(null);
  });

  it('find the id before the number, and of repeated ids the first', () => {
    const twice = boardOf(reportOf({title: '甲', number: 7}, {title: '乙', id: '7'}, {title: '丙', id: '7', metrics: [metricOf({id: 'm'})]}, {title: '丁', metrics: [metricOf({id: 'm'})]}));
    expect(findItem(twice, '7')!.item.title).to.equal('乙');
    expect(findMetric(twice, 'm', null)).to.equal(twice.items[2]!.metrics[0]);
  });
});
