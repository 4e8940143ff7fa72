import type {Catalogue, ReportCatalogue} from '../catalogue.js';
import {zhHantFigures} from '../figures/zh-hant.js';

/** Traditional Chinese. The words of figures have a file of their own, so that a ring that is drawn from attributes loads no others. */
export const zhHant: Catalogue = /* @__PURE__ */ Object.assign({}, zhHantFigures, {
  dates: ['{0}年', '{0}年{1}月', '{0}年{1}月{2}日'],

  ofParent: '占其中{0}',
  milestone: '里程碑',
  milestones: {planned: '計劃中', inProgress: '進行中', achieved: '已完成', missed: '未按期'},
  statuses: {
    notStarted: '未啟動', inProgress: '進行中', behind: '慢於計劃', onTrack: '按計劃推進', ahead: '快於計劃',
    achieved: '已完成', exceeded: '超額完成', suspended: '暫停', dropped: '取消', unrated: '未評定',
  },
  standings: {over: '超過目標', met: '達到目標', ahead: '快於時間進度', onTrack: '與時間進度相近', behind: '慢於時間進度', notMet: '未達到目標', away: '比起點離目標更遠', missed: '到期未達到', notDue: '尚未到期', unknown: '無份額'},
  missedBy: '到{0}未達到',
  asOf: '截至{0}',
  revised: '原目標{0}',
  sharedTarget: '共同目標',
  ofWhich: '其中',

  provisional: '初步數據',
  publisher: '發布',
  publishedOn: '發布日期：{0}',
  sources: '來源', license: '授權',
  declared: '發布方公布',
  counted: {items: '{0}項', categories: '{0}類', metrics: '{0}個指標'},
  ruleNotStated: '統計口徑未公布',
  computed: '按公布數字推算',
  computedRule: '每項按其中情況最差的一個指標歸類。',
  paceRule: '時間已過{0}，上下{1}個百分點以內算相近。',
  ownPace: '有自己的日期、期限或分期計劃的指標，按其自身計算。',
  statedRule: '以發布方評定為先。',
  unfinished: '{0}項按開工等階段達到目標，不等於完工。',
  overviewHighest: '共{0}個份額，{1}個達到或超過{2}，最高{3}。',
  overviewTargets: '共{0}個目標，{1}個達到。',
  otherTargets: '另有{0}個不以份額計的目標，{1}個達到。',
  targetsReached: '{0}個目標中{1}個達到',
  categoryNumber: '第{0}類',
  reachedOf: '{0}個份額中{1}個達到目標',
  noItems: '暫無項目',
  scale: '條形刻度{0}～{1}，豎線為目標（{2}）', scalePace: '三角為時間進度：{0}', scaleOwnPace: '三角為當日應達到的份額',
  details: '詳情', breakdown: '分項', photos: '圖片說明',
  table: '數據表格',
  columns: ['項目', '指標', '數值', '目標', '份額', '口徑', '狀態'],

  filter: '按狀態篩選', search: '搜尋', sort: '排序',
  sorts: ['公布順序', '份額由高到低', '份額由低到高', '狀態由好到差', '狀態由差到好'],
  openAll: '展開全部詳情', closeAll: '收起全部詳情',
  found: '共{1}項，顯示{0}項',
  cleared: '已取消篩選和搜尋',
  copyLink: '複製連結', copied: '連結已複製', address: '請手動複製連結：',
  save: '下載{0}',
  category: '類別',

  loading: '正在載入數據',
  stale: '{0}核對過，此後資料來源無法讀取。',
  changed: '已更新：{0}個指標有變化。{1}',
  updated: '報告已更新。',
  doctor: '要看這裡有什麼問題，請在頁面上加上檔案doctor.js。',
  retry: '重試',
  errors: {
    network: '數據沒有送達。',
    timeout: '數據送達太晚。',
    http: '伺服器回應{0}。',
    json: '數據不是JSON。',
    schema: '數據不符合報告格式：{0}',
    version: '數據需要更新的元件。',
    missing: '報告中沒有「{0}」。',
    draw: '報告無法繪製：{0}',
  },
} satisfies ReportCatalogue);

export default zhHant;

/** Hong Kong and Taiwan differ here; a native reader's review is wanted. */
export const review: readonly string[] = ['license', 'table', 'loading', 'ruleNotStated', 'statedOf.approved', 'errors.version'];
