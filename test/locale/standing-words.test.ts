import {expect} from '@open-wc/testing';
import {standingLabel, standingWords} from '../../src/locale/standing-words.js';
import type {Strings} from '../../src/locale/strings.js';
import {boardOf} from '../../src/model/board.js';
import {entryWords} from '../../src/parts/legend-words.js';
import type {Item, Report} from '../../src/schema/report.js';
import {metricOf, reportOf} from '../model/reports.js';
import {en, zhHans} from './catalogues.js';

const words = (item: Item, strings: Strings): string => standingWords(boardOf(reportOf(item)).items[0]!, strings);
const labels = (item: Item, strings: Strings, over: Partial<Report> = {}): string =>
  standingLabel(boardOf({...reportOf(item), ...over}).items[0]!, {strings, reportLang: 'zh-Hans'});
const at = (value: number) => [metricOf({direction: 'more', value, target: {kind: 'exact', value: 100, origin: 'printed'}})];

describe('standingLabel', () => {
  it('says a verdict in the words of the library where the publisher gives none', () => {
    const states = ['notStarted', 'inProgress', 'behind', 'onTrack', 'ahead', 'achieved', 'exceeded', 'suspended', 'dropped', 'unrated',
      'missed', 'partly', 'pending', 'improving', 'worsening'] as const;
    expect(states.map((state) => labels({title: '项', status: {state}}, zhHans)))
      .to.deep.equal(['未启动', '进行中', '慢于计划', '按计划推进', '快于计划', '已完成', '超额完成', '暂停', '取消', '未评定', '未兑现', '部分兑现', '待定', '好转', '恶化']);
    expect(new Set(states.map((state) => labels({title: '项', status: {state}}, en))).size).to.equal(states.length);
  });

  it('says that an item is not rated, which is not the same as not started', () => {
    expect(labels({title: '项', status: {state: 'unrated'}}, en)).to.equal('not rated');
    expect(labels({title: '项', status: {state: 'notStarted'}}, en)).to.equal('not started');
  });

  it('says the word of the scale, and before it the one that stands with the verdict', () => {
    const statuses: Report['statuses'] = [{id: 'half', label: {'zh-Hans': '妥协', en: 'Compromise'}, state: 'partly'}];
    expect(labels({title: '项', status: {is: 'half'}}, en, {statuses})).to.equal('Compromise');
    expect(labels({title: '项', status: {is: 'half', text: '各让一步'}}, zhHans, {statuses})).to.equal('各让一步');
    expect(labels({title: '项', metrics: at(120)}, en, {statuses})).to.equal('above target');
  });
});

describe('standingWords', () => {
  it('says the computed standing by the time elapsed, so that nobody takes it for a verdict', () => {
    expect([120, 100, 70, 50, 10].map((value) => words({title: '项', metrics: at(value)}, zhHans)))
      .to.deep.equal(['超过目标', '达到目标', '快于时间进度', '与时间进度相近', '慢于时间进度']);
    expect([120, 100, 70, 50, 10].map((value) => words({title: '项', metrics: at(value)}, en)))
      .to.deep.equal(['above target', 'target met', 'ahead of time elapsed', 'in step with time elapsed', 'behind time elapsed']);
  });

  it('says what was due where figures have plans of their own: nothing is held against the time there', () => {
    const planned = (value: number) => at(value).map((metric) => ({...metric, pace: {rule: 'cumulative' as const, points: [{by: '2021-06-30', share: 0.5}, {by: '2021-12-31', share: 1}]}}));
    expect([120, 100, 70, 50, 10].map((value) => words({title: '项', metrics: planned(value)}, en)))
      .to.deep.equal(['above target', 'target met', 'ahead of what was due', 'in step with what was due', 'behind what was due']);
    expect([70, 50, 10].map((value) => words({title: '项', metrics: planned(value)}, zhHans))).to.deep.equal(['快于应达进度', '与应达进度相近', '慢于应达进度']);
    // One word for all items of an entry of the legend, also for those that only the time judges.
    const {items, legend} = boardOf({...reportOf({title: '项', metrics: planned(70)}), categories: [{label: '类', items: [{title: '一', metrics: planned(70)}, {title: '二', metrics: at(70)}]}]});
    expect([items.map((one) => standingWords(one, en)), legend.map((one) => entryWords(one, {strings: en, reportLang: 'en'}))])
      .to.deep.equal([['ahead of what was due', 'ahead of what was due'], ['ahead of what was due']]);
  });

  it('says milestone for facts without a figure, and that there is nothing to compare for figures without a share', () => {
    const milestones = [{text: '开工', state: 'achieved'}] as const;
    expect(words({title: '项', milestones: [...milestones]}, zhHans)).to.equal('里程碑');
    expect(words({title: '项', milestones: [...milestones], metrics: [metricOf({})]}, zhHans)).to.equal('无可比目标');
    expect(words({title: '项'}, en)).to.equal('nothing to compare');
  });
});
