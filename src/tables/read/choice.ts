import {plain} from '../fold.js';

/** The words of one value of a closed set: English and Chinese of the template first, then others. */
type Words = Readonly<Record<string, readonly string[]>>;

const sets = {
  role: {
    progress: ['progress', '进展', 'output', 'product', 'avance', '進捗', '진행'], rate: ['rate', '比率', 'tasa', 'taux', '率'], context: ['context', '背景', 'contexto', 'contexte'],
    partOfValue: ['part of value', '部分（占数值）'], partOfTarget: ['part of target', '部分（占目标）'], kind: ['kind', '分项', 'breakdown'], shared: ['shared target', '共同目标'], milestone: ['milestone', '里程碑', 'hito', 'jalon', 'マイルストーン', '마일스톤'],
  },
  basis: {
    planned: ['planned', '计划', 'planificado', 'prevu'], approved: ['approved', '立项', 'aprobado', 'approuve', '批准'], started: ['started', '开工', 'begun', 'iniciado', 'commence', '启动'],
    finished: ['finished', '完工', 'completed', 'terminado', 'acheve', '建成', '完成', '竣工'], inForce: ['in force', '实施', 'en vigor', 'en vigueur', '生效'],
  },
  better: {
    more: ['more', '越多越好', 'yes', 'y', 'up', '↑', 'high', 'higher', 'zunahme', 'increase', 'increasing', 'ascending', 'higher is better', 'mas', 'creciente', 'ascendente', 'aumentar', 'plus', 'hausse', '正向', '上升', '增加', '越高越好', '上', '増加', '상승', '증가', '상향'],
    less: ['less', '越少越好', 'no', 'n', 'down', '↓', 'low', 'lower', 'abnahme', 'decrease', 'decreasing', 'descending', 'lower is better', 'menos', 'decreciente', 'descendente', 'reducir', 'moins', 'baisse', '负向', '逆向', '反向', '下降', '减少', '越低越好', '減少', '하락', '감소', '하향'],
    neutral: ['neutral', '中性', 'none', 'either', 'neutre'],
  },
  qualifier: {exact: ['exact', '准确'], about: ['about', '约', 'approximate', 'approximately', 'aproximado', 'environ'], over: ['over', '超过', 'more than'], atLeast: ['at least', '不少于']},
  targetKind: {
    exact: ['exact', '等于', 'exactly'], atLeast: ['at least', '不少于', 'minimum', '>=', '≥', 'floor'], atMost: ['at most', '不超过', 'maximum', '<=', '≤', 'ceiling'], maintain: ['maintain', '保持', 'keep'], range: ['range', '区间'], none: ['none', '无', 'no target'],
  },
  of: {target: ['target', '目标'], approved: ['approved', '立项'], parent: ['parent', '上级'], total: ['total', '总数'], unstated: ['unstated', '未说明']},
  planRule: {additive: ['additive', '分期'], cumulative: ['cumulative', '累计'], level: ['level', '水平']},
  milestone: {
    planned: ['planned', '计划中', 'not started', '未启动', 'pending', 'planificado'], inProgress: ['in progress', '进行中', 'ongoing', 'under way', 'underway', 'started', 'en curso', 'en cours', '推进中'],
    achieved: ['achieved', '已实现', 'done', 'completed', 'complete', 'met', 'yes', '已完成', '完成', 'in force', 'cumplido', 'realise'], missed: ['missed', '未实现', 'not met', 'failed', 'no', '未完成'],
  },
  unit: {items: ['items', '项目'], categories: ['categories', '类别'], metrics: ['metrics', '指标']},
  overlap: {apart: ['apart', '分开'], containing: ['containing', '包含']},
  yes: {true: ['yes', '是', 'true', '1', 'si', 'oui', 'نعم', 'はい', '예'], false: ['no', '否', 'false', '0', 'non', 'لا', 'いいえ', '아니요']},
} as const satisfies Readonly<Record<string, Words>>;

export type ChoiceSet = keyof typeof sets;

const lookup = new Map<ChoiceSet, ReadonlyMap<string, string>>(
  (Object.keys(sets) as ChoiceSet[]).map((name) => [name, new Map(Object.entries(sets[name] as Words).flatMap(([value, words]) => [...words, value].map((word) => [plain(word), value] as const)))]),
);

/** The value of a closed set that a word means; null where it means none of them. */
export const choiceOf = (set: ChoiceSet, word: string): string | null => lookup.get(set)!.get(plain(word)) ?? null;

/** The word of the template for a value of a closed set. */
export const wordOf = (set: ChoiceSet, value: string, lang: 'en' | 'zh-Hans'): string => (sets[set] as Words)[value]?.[lang === 'en' ? 0 : 1] ?? value;

/** The words of the template, in the order of the set. */
export const wordsOfSet = (set: ChoiceSet, lang: 'en' | 'zh-Hans'): string[] => Object.values(sets[set] as Words).map((words) => words[lang === 'en' ? 0 : 1]!);
