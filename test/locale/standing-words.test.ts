import {expect} from '@open-wc/testing';
import {en} from '../../src/locale/en.js';
import type {Locale} from '../../src/locale/locale.js';
import {standingWords} from '../../src/locale/standing-words.js';
import {zhHans} from '../../src/locale/zh-hans.js';
import {boardOf} from '../../src/model/board.js';
import type {Item} from '../../src/schema/report.js';
import {fetchBoard, metricOf, reportOf} from '../model/reports.js';

const english: Locale = {strings: en, reportLang: 'zh-Hans'};
const chinese: Locale = {strings: zhHans, reportLang: 'zh-Hans'};
const words = (item: Item, locale: Locale): string => standingWords(boardOf(reportOf(item)).items[0]!, locale);
const at = (value: number) => [metricOf({direction: 'more', value, target: {kind: 'exact', value: 100, origin: 'printed'}})];

describe('standingWords', () => {
  it('says the publisher’s own word for its verdict, in the nearest language', async () => {
    const {items} = await fetchBoard('made-up-statuses');
    expect(items.map((item) => standingWords(item, {strings: en, reportLang: 'ar'})).slice(0, 4)).to.deep.equal(['Beyond the target', 'On schedule', 'Late', 'Done']);
    expect(standingWords(items[2]!, {strings: zhHans, reportLang: 'ar'})).to.equal('متأخر');
  });

  it('says the verdict in the words of the library where the publisher has none', () => {
    const states = ['notStarted', 'inProgress', 'behind', 'onTrack', 'ahead', 'achieved', 'exceeded', 'suspended', 'dropped', 'unrated'] as const;
    expect(states.map((state) => words({title: '项', status: {state}}, chinese)))
      .to.deep.equal(['未启动', '进行中', '慢于计划', '按计划推进', '快于计划', '已完成', '超额完成', '暂停', '取消', '未评定']);
    expect(new Set(states.map((state) => words({title: '项', status: {state}}, english))).size).to.equal(states.length);
  });

  it('says that an item is not rated, which is not the same as not started', () => {
    expect(words({title: '项', status: {state: 'unrated'}}, english)).to.equal('not rated');
    expect(words({title: '项', status: {state: 'notStarted'}}, english)).to.equal('not started');
  });

  it('says the computed standing by the time elapsed, so that nobody takes it for a verdict', () => {
    expect([120, 100, 70, 50, 10].map((value) => words({title: '项', metrics: at(value)}, chinese)))
      .to.deep.equal(['超过目标', '达到目标', '快于时间进度', '与时间进度相近', '慢于时间进度']);
    expect([120, 100, 70, 50, 10].map((value) => words({title: '项', metrics: at(value)}, english)))
      .to.deep.equal(['above target', 'target met', 'ahead of time elapsed', 'in step with time elapsed', 'behind time elapsed']);
  });

  it('says milestone for facts without a figure, and nothing to compare for figures without a share', () => {
    const milestones = [{text: '开工', state: 'achieved'}] as const;
    expect(words({title: '项', milestones: [...milestones]}, chinese)).to.equal('里程碑');
    expect(words({title: '项', milestones: [...milestones], metrics: [metricOf({})]}, chinese)).to.equal('无可比数字');
    expect(words({title: '项'}, english)).to.equal('nothing to compare');
  });
});
