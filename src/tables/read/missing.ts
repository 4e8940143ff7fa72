import {plain} from '../fold.js';

/** Why there is no figure; null = the word gives no reason, as "n/a", which is short for not applicable and for not available. */
export type Reason = 'notMeasured' | 'withheld' | 'notApplicable' | 'notYetDue' | null;

const words: ReadonlyMap<string, Reason> = new Map([
  ...['-', '--', '---', '–', '—', '——', '―', '－', '…', '...', '……', '. .', '/', '\\', '.', '..', '?', '？', ':', 'x', '×', 'nil', 'null', 'none', 'nan', '#n/a', 'n/a', 'n a', 'na', 'n d', 'nd', 's/d', 's d', 'sd', '待定', '待统计', '待補', '待补', '未定',
    'tbd', 'tbc', 'to be determined', 'to be confirmed', 'pending', 'unknown', 'por definir', 'por confirmar', 'pendiente', 'a determiner', 'a preciser', 'n c', 'nc', 'sin dato', 'sin datos', 'k a', 'keine angabe', 'keine angaben', '不详', '不明', '未知', '暂缺', '空缺', '无', '無', '无数据', '暂无', '暂无数据', '미정', '없음', '未公表', '集計中', '미공표', '집계중', '집계 중', '统计中', '尚未公布', '未公布', 'not yet available', 'not yet published', 'en cours de calcul', 'noch nicht verfugbar', 'なし', 'غير معروف', 'لا يوجد']
    .map((word) => [word, null] as const),
  ...['not applicable', 'does not apply', '不适用', '不適用', 'no aplica', 'n/d aplica', 'no procede', 'sans objet', 'entfallt', 's/o', 'so', 'non applicable', 'غير منطبق', 'لا ينطبق', '該当なし', '対象外', '해당없음', '해당 없음']
    .map((word) => [word, 'notApplicable'] as const),
  ...['not measured', 'not available', 'no data', 'н/д', 'нет данных', 'немає даних', 'not collected', 'not reported', '未测量', '未统计', '未統計', '未测', '未监测', 'no medido', 'no disponible', 'nicht erhoben', 'liegt nicht vor', 'non mesure', 'non disponible', 'غير متاح', 'غير متوفر', '未測定', '未計測', '미측정', '자료없음']
    .map((word) => [word, 'notMeasured'] as const),
  ...['withheld', 'confidential', 'suppressed', 'not published', 'not disclosed', '不公开', '未公开', '不公開', '保密', '涉密', 'confidencial', 'reservado', 'vertraulich', 'confidentiel', 'secret', 'سري', 'محجوب', '非公表', '非公開', '비공개']
    .map((word) => [word, 'withheld'] as const),
  ...['not yet due', 'not due', 'not yet', 'not started yet', '未到期', '尚未到期', '未到', '未开始统计', 'aun no', 'todavia no', 'no vencido', 'pas encore', 'noch nicht fallig', 'non echu', 'لم يحن بعد', '期限前', '未到来', '기한 전']
    .map((word) => [word, 'notYetDue'] as const),
]);

/** Whether a word says nothing at all: a dash, or that it is not applicable or not available. "pending" may be a verdict. */
export const saysNothing = (word: string): boolean => /^[-−–—―－.…/\s]*$|^n\s?[/.]?\s?a\.?$/i.test(word);

/** Whether a text stands for a figure that is missing, and why; undefined where it is something else. An empty text is missing. */
export function missingOf(text: string): {readonly reason: Reason} | undefined {
  const bare = text.trim().toLowerCase().replace(/(?<=\S)(?:\s*[*†‡§⁰¹²³⁴-⁹]+|\s*\[[\da-z]{1,3}\]|\s\(\d\))$/u, '');
  if (bare === '') return {reason: null};
  // None of the words is longer, and a number stands for itself.
  if (bare.length > 60 || /^\d[\d.,]*$/.test(bare)) return undefined;
  const reason = words.get(words.has(bare) ? bare : plain(bare.replace(/^[([{（]+|[)\]}）]+$/g, '')));
  if (reason !== undefined) return {reason};
  return /^[-−–—―－.…\s]+$/.test(bare) ? {reason: null} : undefined;
}
