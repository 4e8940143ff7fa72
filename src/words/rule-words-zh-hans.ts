import type {CountRule} from '../audit/rules/declared-counts.js';
import type {Denominator} from '../audit/rules/stated-differs.js';
import {zhHans} from '../locale/languages/zh-hans.js';
import type {Basis} from '../schema/report.js';
import type {Format} from './format.js';
import type {RuleWords} from './rule-words.js';

const basis: Readonly<Record<Basis, string>> = {planned: '计划', approved: '立项', started: '开工', finished: '完工', inForce: '实施'};
const parts = {items: '项目', categories: '类别', metrics: '指标'} as const;
const of = {target: '目标', approved: '立项清单', parent: '上级数值', total: '总数', unstated: '未说明的数'} as const;
const countRules: Readonly<Record<CountRule, string>> = {
  everyReached: '每个占比都不低于100%', anyReached: '有一个占比不低于100%', finishedReached: '已完工的量达到目标',
  everyAhead: '每个占比都高于进度', anyAhead: '有一个占比高于进度',
};

function denominator({kind, amount, label}: Denominator, format: Format): string {
  const number = format.number(amount);
  const named = label === null ? '' : `（${format.text(label)}）`;
  switch (kind) {
    case 'metric': return `${number}${named}`;
    case 'value': return `所属数值${number}`;
    case 'target': return `目标${number}`;
    case 'breakdown': return `分项之和${number}`;
    case 'shared': return `共同目标${number}${named}`;
    case 'previous': return `原目标${number}`;
  }
}

/** What is said of figures that do not agree with each other, in simplified Chinese. */
export const rules: RuleWords = {
  'margins-reversed': {title: '第二个幅度不大于第一个', say: ({near, far}, format) => `第一个为${format.percent(near)}，第二个为${format.percent(far)}；第二个表示落后多少以内仍算略慢，应大于第一个。现在没有任何指标显示为略慢。`},
  'period-reversed': {title: '时段的结束早于开始', say: ({start, end}) => `开始于${start}，结束于${end}；请检查这两个日期。`},
  'declared-numbers': {title: '类别或项目的个数与公布的不同', say: ({of: what, declared, found}, {number}) => `公布${number(declared)}个${parts[what]}，报告里有${number(found)}个。`},
  'number-gap': {title: '编号有缺', say: ({of: what, from, to}) => `在它之前缺少${parts[what]}编号${from === to ? from : `${from}至${to}`}。`},
  'number-repeated': {title: '编号重复', say: ({of: what, number, first}) => `${parts[what]}编号${number}已用在 ${first}。`},
  'id-repeated': {title: 'id 重复', say: ({id, first}) => `id “${id}”已用在 ${first}；请换一个。`},
  'id-unknown': {title: 'id 没有所指', say: ({id}) => `本项目没有 id 为“${id}”的指标。`},
  'declared-sum': {
    title: '公布的个数超过总数',
    say: ({of: what, total, found}, {number}) => `公布的${parts[what]}个数相加为${number(total)}，报告里只有${number(found)}个。如果后者包含前者，请写明 "overlap": "containing"。`,
  },
  'part-larger': {title: '部分大于整体', say: ({part, whole}, {number}) => `部分为${number(part)}，整体为${number(whole)}。`},
  'later-larger': {
    title: '后一阶段多于前一阶段',
    say: ({later, laterBasis, earlier, earlierBasis}, {number}) => `${basis[laterBasis]}${number(later)}，而${basis[earlierBasis]}只有${number(earlier)}。`,
  },
  'outside-limits': {
    title: '数值超出界限',
    say: ({value, min, max}, {number}) => `数值为${number(value)}；界限为${min === null ? '不限' : number(min)}至${max === null ? '不限' : number(max)}。`,
  },
  'stated-differs': {
    title: '公布的百分比与数值和目标不符',
    say({stated, digits, derived, of: what, value, against, fits}, format) {
      const claim = `公布${what === 'target' || what === 'unstated' ? '' : `占${of[what]}`}${format.percent(stated, digits)}`;
      const sum = against === null ? `按数值、基数和目标为${format.percent(derived, digits)}` : `${format.number(value)}占${format.number(against)}的${format.percent(derived, digits)}`;
      const fit = fits.length > 0 ? `公布的百分比符合以${format.list(fits.map((each) => denominator(each, format)))}为分母。` : '项目里没有别的数能得出公布的百分比。';
      return `${claim}，而${sum}。${fit}`;
    },
  },
  'capped': {title: '超过100%却公布为100%', say: ({stated, derived}, {percent}) => `公布${percent(stated)}，按数值和目标为${percent(derived)}；请写出实际达到的百分比。`},
  'before-plan': {
    title: '日期早于计划',
    say: ({of: what, date, start}) => `${what === 'asOf' ? `数据截至${date}` : `期限为${date}`}，计划从${start}开始；请核对两者的年份。`,
  },
  'sign-missing': {
    title: '占比像是差了一百倍，例如漏写了百分号',
    say: ({found, probable, by}, {percent}) => `${found}表示${percent(found)}，${{figures: `按数值和目标为${percent(probable)}`, text: `文字写的是${percent(probable)}`, size: '数值和文字都没有这样说'}[by]}；${percent(probable)}应写成${probable}${by === 'size' ? `，如确为${percent(found)}，请写入“text”` : ''}。`,
  },
  'started-not-finished': {
    title: '达到100%，但阶段早于目标的要求',
    say: ({share, basis: stage, goal}, {percent}) => `${percent(share)}说的是${basis[stage]}，目标要求的是${basis[goal]}。阶段会显示在数字旁边。`,
  },
  'stages-summed': {
    title: '不同阶段相加等于目标',
    say: ({amounts, total, target}, {number, list}) =>
      `${list(amounts.map((amount) => `${basis[amount.basis]}${number(amount.value)}`))}相加为${number(total)}，目标为${number(target)}；阶段不同，不能算作达到目标，也不会这样画。`,
  },
  'breakdown-sum': {title: '分项之和与数值不符', say: ({total, value}, {number}) => `分项相加为${number(total)}，数值为${number(value)}。`},
  'shared-target-sum': {title: '共同目标与各指标目标之和不符', say: ({total, target}, {number}) => `各指标的目标相加为${number(total)}，共同目标为${number(target)}。`},
  'direction-contradicts': {
    title: '方向与目标相反',
    say: ({direction, kind, baseline, target}, {number}) =>
      `"direction" 为 "${direction}"(${direction === 'more' ? '越多越好' : '越少越好'})，而目标为${kind === 'atLeast' ? '不少于' : kind === 'atMost' ? '不超过' : ''}${number(target)}${baseline === null ? '' : `，基数为${number(baseline)}`}。不计算百分比。`,
  },
  'direction-missing': {title: '缺少方向', say: ({value, target}, {number}) => `数值为${number(value)}，目标为${number(target)}，但没有用 "direction" 说明越多越好还是越少越好。不计算百分比。`},
  'target-zero': {title: '目标为0', say: () => '目标为0，无法计算百分比。请补上基数；要降到0，请用 "atMost" 0。'},
  'target-equals-baseline': {title: '目标等于基数', say: ({target}, {number}) => `基数和目标都是${number(target)}，无法计算百分比。要保持水平，请用 "maintain"。`},
  'baseline-past-target': {
    title: '计划开始前已达到目标',
    say: ({baseline, target}, {number}) => `基数为${number(baseline)}，目标为${number(target)}。不计算百分比；请检查这两个数和 "direction"。`,
  },
  'rate-as-progress': {
    title: '比率被当作进度',
    say: ({value, target}, {number}) => `单位是%，数值为${number(value)}，目标为${number(target)}。如果它是合格率一类的比率，请用 "rate"。`,
  },
  'pace-dates': {title: '分期计划的日期没有递增', say: ({before, by}) => `${by}排在${before}之后。`},
  'pace-backwards': {
    title: '累计计划出现倒退',
    say: ({of: what, before, after}, {number, percent}) => `${what === 'share' ? percent(before) : number(before)}之后是${what === 'share' ? percent(after) : number(after)}。各期分别的数请用 "additive"。`,
  },
  'pace-sum': {
    title: '分期计划之和与目标不符',
    say: ({of: what, total, target}, {number, percent}) => `各期相加为${what === 'share' ? percent(total) : number(total)}，全部为${what === 'share' ? percent(target) : number(target)}。`,
  },
  'achieved-undated': {title: '已实施但没有日期', say: () => '这一节点已经实施，却没有日期；请补上日、月或年。'},
  'date-passed': {
    title: '日期已过而节点没有完成',
    say: ({date, asOf, state}) => `日期为${date}，报告截至${asOf}，节点仍为${state === 'planned' ? '计划中' : '进行中'}。如果没有按期完成，请写 "missed"。`,
  },
  'verdict-contradicts': {
    title: '评定与该项的其他内容矛盾',
    say: (values, format) => (values.by === 'share' ? `评定为已兑现，而一项数字只达到目标的${format.percent(values.share)}；请写明以哪个为准。`
      : values.by === 'due' ? `期限为${values.date}，报告截至${values.asOf}，评定仍未定。如果没有按期完成，请写明。`
        : `较早的评定日期为${values.date}，当前的为${values.status}；请把最新的写进 "status"。`),
  },
  'status-repeated': {title: '评定用语重复', say: ({by, word, first}, format) => `${by === 'id' ? '标识' : '用语'}“${format.text(word)}”在 ${first} 已出现；${by === 'id' ? '每个用语须有自己的标识，现以第一个为准' : '读者无法区分两者'}。`},
  'status-unknown': {title: '评定不在报告的用语表中', say: ({is, ids}) => `"is" 为“${is}”；应为${ids.length === 0 ? ' "statuses" 中的一个标识，而报告没有该表' : `${ids.slice(0, 20).map((id) => `“${id}”`).join('、')}之一，或在 "statuses" 中加入此标识`}。`},
  'status-unmapped': {title: '评定没有对应的状态', say: ({text}, format) => `“${format.text(text)}”对应的是 "unrated"，即没有评定；请选择它所指的状态。`},
  'status-unused': {title: '评定用语从未使用', say: ({word, id}, format) => `没有任何评定为“${format.text(word)}”（"${id}"），图例不列出它；以后要用可保留，否则请删去。`},
  'status-wordless': {title: '缺少发布者的评定用语', say: ({state}) => `读者看到的是“${zhHans.statuses[state]}”；请在 "text" 里写出发布者的用语。`},
  'share-missing': {
    title: '没有公布百分比，显示的是计算值',
    say: ({derived, value, target, baseline}, {number, percent}) => `数值${number(value)}，目标${number(target)}${baseline === null ? '' : `，基数${number(baseline)}`}，计算为${percent(derived)}；会标明是计算值。`,
  },
  'target-missing': {
    title: '公布了百分比，缺少目标',
    say: ({stated, digits, value, low, high}, {number, percent, range}) =>
      `${number(value)}公布为${percent(stated, digits)}。${low === null || high === null ? '无法得知它占什么的比例。' : `目标应为${range(low, high)}；不会代为填写。`}`,
  },
  'history-differs': {
    title: '数值与历史中同一天的数值不符',
    say: ({date, earlier, value}, {number}) => `历史中${date}为${number(earlier)}，当天的数值为${number(value)}。请改正有误的一个；若数值经过更正，请为该点注明 "restated"。`,
  },
  'equals-value': {title: '公布的百分比与数值的数字相同', say: ({stated, value}, {number, percent}) => `数值为${number(value)}，公布的百分比为${percent(stated)}；请确认不是互相抄错。`},
  'after-period': {title: '事实的日期在报告期之后', say: ({date, end}) => `日期为${date}，报告期截至${end}。`},
  'value-missing': {title: '缺少数值，也没有原因', say: () => '请补上数值，或用 "missing" 说明原因。'},
  'declared-counts': {
    title: '哪些简单规则能得出公布的个数',
    say({label, of: what, count: declared, computed, agree}, format) {
      const all = (Object.keys(countRules) as CountRule[]).map((rule) => `${countRules[rule]}：${format.number(computed[rule])}`).join('；');
      const found = agree.length > 0 ? `与“${format.list(agree.map((rule) => countRules[rule]))}”相符` : '与各条简单规则都不相符';
      return `“${format.text(label)}”公布${format.number(declared)}个${parts[what]}，${found}（${all}）。公布的个数照原样显示。`;
    },
  },
};
