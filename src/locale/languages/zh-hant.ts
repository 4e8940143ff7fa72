import type {Catalogue} from '../catalogue.js';

/** Traditional Chinese. */
export const zhHant: Catalogue = {
  lang: 'zh-Hant', dir: 'ltr', grouping: 'auto',
  magnitudes: [[1e8, '億'], [1e4, '萬']],
  dates: [],

  colon: '：', comma: '，', unitGap: '',
  range: '{0}～{1}',
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
  ofParent: '占其中{0}',
  derived: '推算',
  derivedIs: '推算為{0}',
  coversSeveral: '{0}個指標共用一個公布份額',
  surplus: '超額{0}',
  met: '達標', notMet: '未達標',
  basis: {planned: '已列入計劃', approved: '已立項', started: '已開工', finished: '已完成', inForce: '已生效'},
  missing: {notMeasured: '未公布數值', withheld: '不公開', notApplicable: '不適用', notYetDue: '未到統計時間'},
  milestone: '里程碑',
  milestones: {planned: '計劃中', inProgress: '進行中', achieved: '已完成', missed: '未按期'},
  statuses: {
    notStarted: '未啟動', inProgress: '進行中', behind: '慢於計劃', onTrack: '按計劃推進', ahead: '快於計劃',
    achieved: '已完成', exceeded: '超額完成', suspended: '暫停', dropped: '取消', unrated: '未評定',
  },
  standings: {over: '超過目標', met: '達到目標', ahead: '快於時間進度', onTrack: '與時間進度相近', behind: '慢於時間進度', unknown: '無份額'},
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
  computedRule: '每項按其中最低的一個份額歸類。',
  paceRule: '時間已過{0}，上下{1}個百分點以內算相近。',
  statedRule: '以發布方評定為先。',
  unfinished: '{0}項按開工等階段達到目標，不等於完工。',
  overview: '共{0}個份額，{1}個達到或超過{2}。',
  overviewHighest: '共{0}個份額，{1}個達到或超過{2}，最高{3}。',
  categoryNumber: '第{0}類',
  reachedOf: '{0}個份額中{1}個達到目標',
  noShares: '無份額',
  noItems: '暫無項目',
  scale: '條形刻度{0}～{1}，豎線為目標（{2}）', scalePace: '三角為時間進度：{0}',
  details: '詳情', breakdown: '分項', photos: '圖片說明',
  table: '數據表格',
  columns: ['項目', '指標', '數值', '目標', '份額', '口徑', '狀態'],

  loading: '正在載入數據',
  retry: '重試',
  errors: {
    network: '數據沒有送達。',
    timeout: '數據送達太晚。',
    http: '伺服器回應{0}。',
    json: '數據不是JSON。',
    schema: '數據不符合報告格式：{0}',
    version: '數據需要更新的元件。',
    missing: '報告中沒有「{0}」。',
  },
};

export default zhHant;

/** Hong Kong and Taiwan differ here; a native reader's review is wanted. */
export const review: readonly string[] = ['license', 'table', 'loading', 'ruleNotStated', 'statedOf.approved', 'errors.version'];
