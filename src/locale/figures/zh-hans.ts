import type {FigureCatalogue} from '../catalogue.js';

/** Simplified Chinese: what figures are told in. */
export const zhHansFigures: FigureCatalogue = {
  lang: 'zh-Hans', dir: 'ltr', grouping: 'min2',
  magnitudes: [[1e8, '亿'], [1e4, '万']],

  colon: '：', comma: '，', unitGap: '',
  range: '{0}～{1}', inBrackets: '{0}（{1}）',
  times: '{0}倍',
  justUnder: '不足{0}', justOver: '略超{0}',
  lessThan: '<{0}',

  qualifiers: {about: '约{0}', over: '{0}以上', atLeast: '至少{0}'},
  reached: '完成{0}',
  stage: '{0}{1}',
  now: '现为{0}',
  from: '起点{0}',
  target: '目标{0}',
  targetKinds: {atLeast: '不少于{0}', atMost: '不超过{0}', maintain: '保持{0}'},
  implied: '{0}（推算）',
  noTarget: '目标未公布',
  ofTarget: '占计划的{0}',
  multipleOfTarget: '为计划的{0}倍',
  statedOf: {
    approved: '占已立项的{0}', parent: '占所属指标数值的{0}',
    total: '占总数的{0}', unstated: '公布进度{0}',
  },
  derived: '推算',
  derivedIs: '推算为{0}',
  coversSeveral: '{0}个指标共用一个公布份额',
  surplus: '超额{0}',
  met: '达标', notMet: '未达标',
  basis: {planned: '已列入计划', approved: '已立项', started: '已开工', finished: '已完成', inForce: '已生效'},
  missing: {notMeasured: '未公布数值', withheld: '不公开', notApplicable: '不适用', notYetDue: '未到统计时间'},
  ofDay: '截至{0}',
  by: '至{0}为止', ofWay: '从{1}到{2}的差距已完成{0}', away: '离目标比起点更远：起点{0}',
  noShares: '无份额',
};
