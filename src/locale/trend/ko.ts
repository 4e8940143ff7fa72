import type {Data} from '../catalogue.js';
import type {TrendStrings} from './trend-strings.js';

/** Korean: figures over time. */
export const koTrend: Data<TrendStrings> = {
  overTime: '추이',
  fromTo: '{0}에서 {1}까지',
  unchanged: '{1}부터 {2}까지 {0}, 변동 없음',
  one: '현재까지 수치 하나: {0}',
  none: '아직 수치 없음',
  same: '{0} 이후 변동 없음', notTold: '{0} 이후의 차이는 공표된 정밀도로 구별되지 않음',
  points: '{0}포인트',
  plan: '계획 {0}',
  raised: '목표를 {0}에서 {1}(으)로 상향({2}).', lowered: '목표를 {0}에서 {1}(으)로 하향({2}).',
  notOneTarget: '앞뒤의 비율은 서로 다른 목표에 대한 것이므로 비교하지 않습니다.',
  restated: '수정됨', restatedFrom: '수정됨, 처음에는 {0}',
  notComparable: '{0} 이전 수치는 이후 수치와 비교할 수 없습니다.',
  absences: {noValue: '{0} 수치가 없습니다.', noReport: '{0} 보고서가 없습니다.', notInReport: '{0} 보고서에 없습니다.', unread: '{0} 보고서를 읽을 수 없습니다.'},
  apart: '{0}와(과) {1} 사이의 수치가 없습니다.',
  future: '{0} 수치는 보고일 이후의 것입니다.',
  axisFrom: '축은 0이 아니라 {0}에서 시작합니다.',
  evenPace: '균등한 속도', today: '{0} 보고서', baseline: '시작: {0}',
  more: '{0}건은 표에 더 있습니다.',
  columns: ['날짜', '값', '계획', '목표'],

  reportOf: '보고서', earlier: '이전 보고서', later: '다음 보고서', latest: '최신',
  compare: '{0} 보고서와 비교', comparedTo: '{0} 보고서 이후:',
  counts: {
    rose: '수치 {0}건 상승', fell: '{0}건 하락', met: '목표 {0}건 새로 달성', restated: '이전 수치 {0}건 수정', moved: '목표 {0}건 변경', added: '수치 {0}건 추가', gone: '수치 {0}건 더는 보고되지 않음',
  },
  nothingChanged: '변동된 수치 없음', onlyReport: '현재까지 유일한 보고서입니다.',
  onlyChanged: '변동된 것만',
  notListed: '{0} 보고서가 없어 최신 보고서를 표시합니다.',
  leftOut: {
    series: '{0}은(는) 보고서가 아니라 시리즈이므로 제외했습니다.', report: '{0} 보고서를 읽을 수 없어 제외했습니다.', plan: '{0} 보고서는 다른 계획의 것이므로 제외했습니다.',
    publisher: '{0} 보고서는 다른 발행자의 것이므로 제외했습니다.', date: '{0}의 두 번째 보고서가 첫 번째를 대신합니다.',
  },
  changes: {renamed: '이름 변경: {0}', split: '분할: {0}', merged: '통합: {0}', dropped: '중단: {0}', added: '추가: {0}'},
  verdicts: '평가의 추이',
};
