import type {Data} from '../catalogue.js';
import type {TrendStrings} from './trend-strings.js';

/** Japanese: figures over time. */
export const jaTrend: Data<TrendStrings> = {
  overTime: '推移',
  fromTo: '{0}から{1}へ',
  unchanged: '{1}から{2}まで{0}のまま',
  one: 'これまでの数値は1件：{0}',
  none: 'まだ数値がありません',
  same: '{0}から変化なし', notTold: '{0}からの差は公表された精度では区別できません',
  points: '{0}ポイント',
  plan: '計画{0}',
  raised: '目標を{0}から{1}に引き上げ（{2}）。', lowered: '目標を{0}から{1}に引き下げ（{2}）。',
  notOneTarget: '前後の割合は異なる目標に対するもので、比較していません。',
  restated: '訂正済み', restatedFrom: '訂正済み、当初{0}',
  notComparable: '{0}より前の数値は、その後の数値と比較できません。',
  absences: {noValue: '{0}の数値はありません。', noReport: '{0}の報告はありません。', notInReport: '{0}の報告に記載がありません。', unread: '{0}の報告を読み込めませんでした。'},
  apart: '{0}から{1}までの数値はありません。',
  future: '{0}の数値は報告日より後のものです。',
  axisFrom: '縦軸は0ではなく{0}から始まります。',
  evenPace: '均等な進み方', today: '{0}の報告', baseline: '開始時：{0}',
  more: 'ほか{0}件は表にあります。',
  columns: ['日付', '数値', '計画', '目標'],

  reportOf: '報告', earlier: '前の報告', later: '次の報告', latest: '最新',
  compare: '{0}の報告と比較', comparedTo: '{0}の報告から：',
  counts: {
    rose: '{0}件の数値が上昇', fell: '{0}件が低下', met: '{0}件の目標を新たに達成', restated: '{0}件の過去の数値を訂正', moved: '{0}件の目標を変更', added: '{0}件の数値を追加', gone: '{0}件の数値が報告されなくなった',
  },
  nothingChanged: '変わった数値はありません', onlyReport: 'これまでの報告はこれだけです。',
  onlyChanged: '変わったものだけ',
  notListed: '{0}の報告はありません。最新のものを表示しています。',
  leftOut: {
    series: '{0}は報告ではなくシリーズのため、除いています。', report: '{0}の報告を読み込めなかったため、除いています。', plan: '{0}の報告は別の計画のものなので、除いています。',
    publisher: '{0}の報告は別の発行者のものなので、除いています。', date: '{0}の2つ目の報告を1つ目の代わりに使っています。',
  },
  changes: {renamed: '名称変更：{0}', split: '分割：{0}', merged: '統合：{0}', dropped: '取りやめ：{0}', added: '追加：{0}'},
  verdicts: '評価の推移',
};
