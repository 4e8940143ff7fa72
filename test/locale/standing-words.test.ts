import {expect} from '@open-wc/testing';
import {standingWords} from '../../src/locale/standing-words.js';
import type {Strings} from '../../src/locale/strings.js';
import {boardOf} from '../../src/model/board.js';
import type {Item} from '../../src/schema/report.js';
import {metricOf, reportOf} from '../model/reports.js';
import {en, zhHans} from './spoken.js';

const words = (item: Item, strings: Strings): string => standingWords(boardOf(reportOf(item)).items[0]!, strings);
const at = (value: number) => [metricOf({direction: 'more', value, target: {kind: 'exact', value: 100, origin: 'printed'}})];

describe('standingWords', () => {
  it('says the verdict of the publisher in the words of the library', () => {
    const states = ['notStarted', 'inProgress', 'behind', 'onTrack', 'ahead', 'achieved', 'exceeded', 'suspended', 'dropped', 'unrated'] as const;
    expect(states.map((state) => words({title: '项', status: {state}}, zhHans)))
      .to.deep.equal(['未启动', '进行中', '慢于计划', '按计划推进', '快于计划', '已完成', '超额完成', '暂停', '取消', '未评定']);
    expect(new Set(states.map((state) => words({title: '项', status: {state}}, en))).size).to.equal(states.length);
  });

  it('says that an item is not rated, which is not the same as not started', () => {
    expect(words({title: '项', status: {state: 'unrated'}}, en)).to.equal('not rated');
    expect(words({title: '项', status: {state: 'notStarted'}}, en)).to.equal('not started');
  });

  it('says the computed standing by the time elapsed, so that nobody takes it for a verdict', () => {
    expect([120, 100, 70, 50, 10].map((value) => words({title: '项', metrics: at(value)}, zhHans)))
      .to.deep.equal(['超过目标', '达到目标', '快于时间进度', '与时间进度相近', '慢于时间进度']);
    expect([120, 100, 70, 50, 10].map((value) => words({title: '项', metrics: at(value)}, en)))
      .to.deep.equal(['above target', 'target met', 'ahead of time elapsed', 'in step with time elapsed', 'behind time elapsed']);
  });

  it('says milestone for facts without a figure, and no share for figures without a share', () => {
    const milestones = [{text: '开工', state: 'achieved'}] as const;
    expect(words({title: '项', milestones: [...milestones]}, zhHans)).to.equal('里程碑');
    expect(words({title: '项', milestones: [...milestones], metrics: [metricOf({})]}, zhHans)).to.equal('无份额');
    expect(words({title: '项'}, en)).to.equal('no share');
  });
});
