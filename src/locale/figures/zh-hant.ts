import type {FigureCatalogue} from '../catalogue.js';

/** Traditional Chinese: what figures are told in. */
export const zhHantFigures: FigureCatalogue = {
  lang: 'zh-Hant', dir: 'ltr', grouping: 'auto',
  magnitudes: [[1e8, '億'], [1e4, '萬']],

  colon: '：', comma: '，', unitGap: '',
  range: '{0}～{1}', inBrackets: '{0}（{1}）',
  times: '{0}倍',
  justUnder: '不足{0}', justOver: '略超{0}',
  lessThan: '<{0}',

  qualifiers: {about: '約{0}', over: '{0}以上', atLeast: '至少{0}'},
  reached: '完成{0}',
  stage: '{0}{1}',
  now: '現為{0}',
  from: '起點{0}',
  target: '目標{0}',
  targetKinds: {atLeast: '不少於{0}', atMost: '不超過{0}', maintain: '保持{0}'},
  implied: '{0}（推算）',
  noTarget: '目標未公布',
  ofTarget: '占計劃的{0}',
  multipleOfTarget: '為計劃的{0}倍',
  statedOf: {
    approved: '占已立項的{0}', parent: '占所屬指標數值的{0}',
    total: '占總數的{0}', unstated: '公布進度{0}',
  },
  derived: '推算',
  derivedIs: '推算為{0}',
  coversSeveral: '{0}個指標共用一個公布份額',
  surplus: '超額{0}',
  met: '達標', notMet: '未達標',
  basis: {planned: '已列入計劃', approved: '已立項', started: '已開工', finished: '已完成', inForce: '已生效'},
  missing: {notMeasured: '未公布數值', withheld: '不公開', notApplicable: '不適用', notYetDue: '未到統計時間'},
  ofDay: '截至{0}',
  by: '至{0}為止', ofWay: '從{1}到{2}的差距已完成{0}', away: '離目標比起點更遠：起點{0}',
  noShares: '無份額',
};
