import type {Data} from '../catalogue.js';
import type {TrendStrings} from './trend-strings.js';

/** Traditional Chinese: figures over time. */
export const zhHantTrend: Data<TrendStrings> = {
  overTime: '歷次數據',
  fromTo: '從{0}到{1}',
  unchanged: '{1}至{2}一直為{0}',
  one: '目前只有一期數據：{0}',
  none: '暫無數據',
  same: '自{0}以來沒有變化', notTold: '自{0}以來的差別小於公布的精度',
  points: '{0}個百分點',
  plan: '計劃{0}',
  raised: '目標由{0}上調為{1}（{2}）。', lowered: '目標由{0}下調為{1}（{2}）。',
  notOneTarget: '前後份額對應的目標不同，不作比較。',
  restated: '已修訂', restatedFrom: '已修訂，原為{0}',
  notComparable: '{0}之前的數據與其後的不可比。',
  absences: {noValue: '{0}沒有數據。', noReport: '{0}沒有報告。', notInReport: '{0}的報告中沒有此項。', unread: '{0}的報告無法讀取。'},
  apart: '{0}至{1}之間沒有數據。',
  future: '{0}的數據晚於報告日期。',
  axisFrom: '縱軸從{0}開始，不是從0開始。',
  evenPace: '勻速進度', today: '{0}的報告', baseline: '起點：{0}',
  more: '另有{0}條見表格。',
  columns: ['日期', '數值', '計劃', '目標'],

  reportOf: '報告日期', earlier: '上一期報告', later: '下一期報告', latest: '最新',
  compare: '與{0}的報告比較', comparedTo: '與{0}的報告相比：',
  counts: {
    rose: '{0}個指標上升', fell: '{0}個下降', met: '{0}個目標新達到', restated: '{0}個以往數據已修訂', moved: '{0}個目標已調整', added: '{0}個指標新增', gone: '{0}個指標不再公布',
  },
  nothingChanged: '沒有指標變化', onlyReport: '目前只有這一期報告。',
  onlyChanged: '只看有變化的',
  notListed: '沒有{0}的報告，顯示最新一期。',
  leftOut: {
    series: '{0}是系列而不是報告，未採用。', report: '{0}的報告無法讀取，未採用。', plan: '{0}的報告屬於另一計劃，未採用。',
    publisher: '{0}的報告由另一發布方發布，未採用。', date: '{0}有兩份報告，採用後一份。',
  },
  changes: {renamed: '更名：{0}', split: '拆分：{0}', merged: '合併：{0}', dropped: '取消：{0}', added: '新增：{0}'},
  verdicts: '歷次評定',
};
