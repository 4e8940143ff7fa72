import {rules} from '../../schema/rules.js';
import {plain, simplified} from '../fold.js';

/** Words of verdicts that publishers use, by the state that they mean. States that the schema does not know yet are passed over. */
const words: Readonly<Record<string, string>> = {
  notStarted: 'not started|nao iniciado|not yet started|to do|not begun|未启动|未开始|尚未启动|未开工|no iniciado|sin iniciar|por iniciar|non commence|pas commence|pas encore commence|لم يبدأ|未着手|미착수|시작 전|nicht begonnen|noch nicht begonnen|non avviato|da avviare|не начато|не розпочато',
  inProgress: 'in progress|em andamento|em execucao|ongoing|under way|underway|started|in the works|in development|being implemented|进行中|推进中|正在推进|实施中|在建|办理中|en progreso|en proceso|en curso|en ejecucion|iniciado|en cours|قيد التنفيذ|جاري|جار التنفيذ|進行中|実施中|取組中|추진중|추진 중|진행중|진행 중|정상추진중|in umsetzung|in arbeit|laufend|läuft|em curso|in corso|持续办理|持续推动|в работе|выполняется|виконується',
  behind: 'behind|delayed|late|behind schedule|off track|at risk|slow|stalled behind|滞后|落后|进度滞后|推迟|延期|atrasado|con retraso|retrasado|en retard|متأخر|متعثر|遅延|遅れ|지연|부진|verzögert|verspätet|im verzug|in ritardo',
  onTrack: 'on track|on schedule|on course|on target|按计划推进|按期推进|正常推进|符合进度|正常|按序时进度|en tiempo|en plazo|segun lo previsto|sur la bonne voie|dans les temps|على المسار|على المسار الصحيح|順調|予定どおり|정상 추진|정상추진|im plan|planmäßig|im zeitplan',
  ahead: 'ahead|ahead of schedule|ahead of plan|超前|超序时进度|快于计划|提前|adelantado|en avance|متقدم|前倒し|앞서',
  achieved: 'achieved|concluido|done|complete|completed|met|fulfilled|kept|delivered|implemented|promise kept|已完成|完成|已实现|已办结|办结|已兑现|达标|cumplido|completado|terminado|finalizado|logrado|tenu|realise|realisee|acheve|termine|accompli|مكتمل|منجز|تم|تم الإنجاز|تم التنفيذ|完了|達成|実現|완료|이행완료|이행 완료|달성|abgeschlossen|erledigt|umgesetzt|erreicht|gehalten|eingehalten|cumprido|completato|concluso|realizzato|raggiunto|выполнено|виконано',
  exceeded: 'exceeded|overachieved|surpassed|超额完成|超额|超目标|superado|depasse|تجاوز الهدف|超過達成|초과달성|초과 달성',
  suspended: 'suspended|paused|on hold|stalled|暂停|中止|搁置|suspendido|paralizado|pausado|en pausa|suspendu|معلق|متوقف|保留|中断|보류|중단|ausgesetzt|ruht|sospeso',
  dropped: 'dropped|cancelled|canceled|abandoned|withdrawn|broken off|取消|终止|撤销|放弃|cancelado|descartado|abandonado|abandonne|annule|ملغى|ملغي|廃止|取消し|폐기|취소|철회|aufgegeben|gestrichen|annullato',
  missed: 'missed|unmet|not met|not achieved|failed|broken|promise broken|not fulfilled|未完成|未实现|未达标|未兑现|incumplido|no cumplido|no alcanzado|non tenu|non atteint|لم يتحقق|غير منجز|未達成|미달성|미이행|nicht erreicht|nicht umgesetzt|verfehlt|gebrochen|nicht gehalten|nao cumprido|non raggiunto|non realizzato|gescheitert|не выполнено|не виконано',
  partly: 'partly|partially met|partially achieved|partially complete|partially completed|partially implemented|partly met|partly achieved|compromise|部分完成|部分实现|部分达标|parcialmente cumplido|parcial|partiellement realise|partiellement tenu|منجز جزئيا|一部達成|일부이행|일부 이행|부분달성|teilweise umgesetzt|teilweise erreicht|teilweise gehalten|partially fulfilled|parcialmente cumprido|parzialmente raggiunto|частично выполнено|частково виконано',
  pending: 'pending|awaiting|to be decided|待办|待审批|pendiente|en attente|قيد الانتظار|保留中|대기|ausstehend',
  improving: 'improving|getting better|改善|向好|mejorando|en amelioration|يتحسن|改善中|개선',
  worsening: 'worsening|getting worse|恶化|empeorando|en deterioration|يتراجع|悪化|악화',
  unrated: 'unrated|not rated|not assessed|no rating|未评定|未评价|未评估|sin calificar|no evaluado|non evalue|غير مقيم|未評価|미평가|not yet assessed',
};

const stateRule = rules['State'];
const known = new Set(typeof stateRule === 'object' ? (stateRule.enum ?? []) as readonly string[] : []);

const lookup: ReadonlyMap<string, string> = new Map(
  Object.entries(words).filter(([state]) => known.has(state)).flatMap(([state, list]) => [state, ...list.split('|')].map((word) => [simplified(plain(word)), state] as const)),
);

/** The states of the schema. */
export const states: readonly string[] = [...known] as string[];

export const isState = (state: string): boolean => known.has(state);

/** The state that a publisher's word means, also where it goes with a feminine noun, such as "cumplida" and "réalisée"; null where nobody can say. */
export const stateOf = (word: string): string | null => lookup.get(simplified(plain(word))) ?? lookup.get(plain(word).replace(/as?$/, 'o').replace(/(?<=[eu])es?$/, '')) ?? null;

/** Words for a state, the first in English, the first Chinese one where asked. */
export function stateWord(state: string, lang: 'en' | 'zh-Hans'): string {
  const list = words[state]?.split('|') ?? [];
  return (lang === 'en' ? list[0] : list.find((word) => /\p{Script=Han}/u.test(word))) ?? state;
}
