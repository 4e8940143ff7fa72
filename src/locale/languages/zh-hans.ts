import type {Catalogue, ReportCatalogue} from '../catalogue.js';
import {zhHansFigures} from '../figures/zh-hans.js';

/** Simplified Chinese. The words of figures have a file of their own, so that a ring that is drawn from attributes loads no others. */
export const zhHans: Catalogue = /* @__PURE__ */ Object.assign({}, zhHansFigures, {
  dates: ['{0}年', '{0}年{1}月', '{0}年{1}月{2}日'],

  ofParent: '占其中{0}',
  milestone: '里程碑',
  milestones: {planned: '计划中', inProgress: '进行中', achieved: '已完成', missed: '未按期'},
  statuses: {
    notStarted: '未启动', inProgress: '进行中', behind: '慢于计划', onTrack: '按计划推进', ahead: '快于计划',
    achieved: '已完成', exceeded: '超额完成', suspended: '暂停', dropped: '取消', unrated: '未评定',
  },
  standings: {over: '超过目标', met: '达到目标', ahead: '快于时间进度', onTrack: '与时间进度相近', behind: '慢于时间进度', notMet: '未达到目标', away: '比起点离目标更远', missed: '到期未达到', notDue: '尚未到期', unknown: '无份额'},
  missedBy: '到{0}未达到',
  asOf: '截至{0}',
  revised: '原目标{0}',
  sharedTarget: '共同目标',
  ofWhich: '其中',

  provisional: '初步数据',
  publisher: '发布',
  publishedOn: '发布日期：{0}',
  sources: '来源', license: '许可',
  declared: '发布方公布',
  counted: {items: '{0}项', categories: '{0}类', metrics: '{0}个指标'},
  ruleNotStated: '统计口径未公布',
  computed: '按公布数字推算',
  computedRule: '每项按其中情况最差的一个指标归类。',
  paceRule: '时间已过{0}，上下{1}个百分点以内算相近。',
  ownPace: '有自己的日期、期限或分期计划的指标，按其自身计算。',
  statedRule: '以发布方评定为先。',
  unfinished: '{0}项按开工等阶段达到目标，不等于完工。',
  overviewHighest: '共{0}个份额，{1}个达到或超过{2}，最高{3}。',
  overviewTargets: '共{0}个目标，{1}个达到。',
  otherTargets: '另有{0}个不以份额计的目标，{1}个达到。',
  targetsReached: '{0}个目标中{1}个达到',
  categoryNumber: '第{0}类',
  reachedOf: '{0}个份额中{1}个达到目标',
  noItems: '暂无项目',
  scale: '条形刻度{0}～{1}，竖线为目标（{2}）', scalePace: '三角为时间进度：{0}', scaleOwnPace: '三角为当日应达到的份额',
  details: '详情', breakdown: '分项', photos: '图片说明',
  table: '数据表格',
  columns: ['项目', '指标', '数值', '目标', '份额', '口径', '状态'],

  filter: '按状态筛选', search: '搜索', sort: '排序',
  sorts: ['公布顺序', '份额从高到低', '份额从低到高', '状态从好到差', '状态从差到好'],
  openAll: '展开全部详情', closeAll: '收起全部详情',
  found: '共{1}项，显示{0}项',
  cleared: '已取消筛选和搜索',
  copyLink: '复制链接', copied: '链接已复制', address: '请手动复制链接：',
  save: '下载{0}',
  category: '类别',

  loading: '正在载入数据',
  stale: '{0}核对过，此后数据源无法读取。',
  changed: '已更新：{0}个指标有变化。{1}',
  updated: '报告已更新。',
  doctor: '要查看这里有什么问题，请在页面上加上文件doctor.js。',
  retry: '重试',
  errors: {
    network: '数据没有送达。',
    timeout: '数据送达太晚。',
    http: '服务器返回{0}。',
    json: '数据不是JSON。',
    schema: '数据不符合报告格式：{0}',
    version: '数据需要更新的组件。',
    missing: '报告中没有“{0}”。',
    draw: '报告无法绘制：{0}',
  },
} satisfies ReportCatalogue);

export default zhHans;
