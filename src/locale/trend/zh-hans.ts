import type {Data} from '../catalogue.js';
import type {TrendStrings} from './trend-strings.js';

/** Simplified Chinese: figures over time. */
export const zhHansTrend: Data<TrendStrings> = {
  overTime: '历次数据',
  fromTo: '从{0}到{1}',
  unchanged: '{1}至{2}一直为{0}',
  one: '目前只有一期数据：{0}',
  none: '暂无数据',
  same: '自{0}以来没有变化', notTold: '自{0}以来的差别小于公布的精度',
  points: '{0}个百分点',
  plan: '计划{0}',
  raised: '目标由{0}上调为{1}（{2}）。', lowered: '目标由{0}下调为{1}（{2}）。',
  notOneTarget: '前后份额对应的目标不同，不作比较。',
  restated: '已修订', restatedFrom: '已修订，原为{0}',
  notComparable: '{0}之前的数据与其后的不可比。',
  absences: {noValue: '{0}没有数据。', noReport: '{0}没有报告。', notInReport: '{0}的报告中没有此项。', unread: '{0}的报告无法读取。'},
  apart: '{0}至{1}之间没有数据。',
  future: '{0}的数据晚于报告日期。',
  axisFrom: '纵轴从{0}开始，不是从0开始。',
  evenPace: '匀速进度', today: '{0}的报告', baseline: '起点：{0}',
  more: '另有{0}条见表格。',
  columns: ['日期', '数值', '计划', '目标'],

  reportOf: '报告日期', earlier: '上一期报告', later: '下一期报告', latest: '最新',
  compare: '与{0}的报告比较', comparedTo: '与{0}的报告相比：',
  counts: {
    rose: '{0}个指标上升', fell: '{0}个下降', met: '{0}个目标新达到', restated: '{0}个以往数据已修订', moved: '{0}个目标已调整', added: '{0}个指标新增', gone: '{0}个指标不再公布',
  },
  nothingChanged: '没有指标变化', onlyReport: '目前只有这一期报告。',
  onlyChanged: '只看有变化的',
  notListed: '没有{0}的报告，显示最新一期。',
  leftOut: {
    series: '{0}是系列而不是报告，未采用。', report: '{0}的报告无法读取，未采用。', plan: '{0}的报告属于另一计划，未采用。',
    publisher: '{0}的报告由另一发布方发布，未采用。', date: '{0}有两份报告，采用后一份。',
  },
  changes: {renamed: '更名：{0}', split: '拆分：{0}', merged: '合并：{0}', dropped: '取消：{0}', added: '新增：{0}'},
  verdicts: '历次评定',
};
