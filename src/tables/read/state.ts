import {rules} from '../../schema/rules.js';
import {plain, simplified} from '../fold.js';

/** Words of verdicts that publishers use, by the state that they mean. States that the schema does not know yet are passed over. */
const words: Readonly<Record<string, string>> = {
  notStarted: 'not started|nao iniciado|not yet started|to do|not begun|未启动|未开始|尚未启动|未开工|no iniciado|sin iniciar|por iniciar|non commence|pas commence|pas encore commence|لم يبدأ|未着手|미착수|시작 전|nicht begonnen|noch nicht begonnen|non avviato|da avviare|не начато|не розпочато|not started yet|yet to start|yet to commence|not commenced|non demarre|sin empezar|nicht gestartet|niet gestart|nog niet gestart|niet begonnen|ej påbörjad|ej påbörjat|ikke startet|ikke påbegyndt|nie rozpoczeto|nierozpoczete|nezahajeno|başlamadı|belum dimulai',
  inProgress: 'in progress|em andamento|em execucao|ongoing|under way|underway|started|in the works|in development|being implemented|进行中|推进中|正在推进|实施中|在建|办理中|en progreso|en proceso|en curso|en ejecucion|iniciado|en cours|قيد التنفيذ|جاري|جار التنفيذ|進行中|実施中|取組中|추진중|추진 중|진행중|진행 중|정상추진중|in umsetzung|in arbeit|laufend|läuft|em curso|in corso|持续办理|持续推动|в работе|выполняется|виконується|on going|commenced|work in progress|work started|in delivery|under construction|under development|en cours de realisation|en cours de mise en oeuvre|en marcha|in corso di realizzazione|begonnen|gestartet|gestart|in uitvoering|lopend|pagar|pagaende|påbörjad|i gang|påbegyndt|kaynnissa|w trakcie realizacji|w trakcie|w toku|probiha|plni se|folyamatban|devam ediyor|в процессе|в процессе реализации|в роботі|sedang berjalan|已开工|已启动|正在办理|正在实施|有序推进|稳步推进|加快推进|正在解决|着手済|継続中|đang thực hiện|持续推进|长期坚持|계속추진',
  behind: 'behind|delayed|late|behind schedule|off track|at risk|slow|stalled behind|滞后|落后|进度滞后|推迟|延期|atrasado|con retraso|retrasado|en retard|متأخر|متعثر|遅延|遅れ|지연|부진|verzögert|verspätet|im verzug|in ritardo|overdue|slipped|off target|deferred|postponed|significant delay|reporte|adiado|verschoben|minor delay|minor delays|vertraagd|achter op schema|forsenad|forsinket|opoznione|opozdeno|gecikmeli|gecikti|未达序时进度|滞后于序时进度|やや遅れ',
  onTrack: 'on track|on schedule|on course|on target|按计划推进|按期推进|正常推进|符合进度|正常|按序时进度|en tiempo|en plazo|segun lo previsto|sur la bonne voie|dans les temps|على المسار|على المسار الصحيح|順調|予定どおり|정상 추진|정상추진|im plan|planmäßig|im zeitplan|op schema|op koers|enligt plan|etter planen|som planlagt|zgodnie z planem|dle planu|已达序时进度|达到序时进度|与序时进度持平|概ね順調|おおむね順調|順調に進捗|計画どおり|計画通り',
  ahead: 'ahead|ahead of schedule|ahead of plan|超前|超序时进度|快于计划|提前|adelantado|en avance|متقدم|前倒し|앞서|快于序时进度|voor op schema',
  achieved: 'achieved|concluido|done|complete|completed|met|fulfilled|kept|delivered|implemented|已完成|完成|已实现|已办结|办结|已兑现|达标|cumplido|completado|terminado|finalizado|logrado|tenu|realise|realisee|acheve|termine|accompli|مكتمل|منجز|تم|تم الإنجاز|تم التنفيذ|完了|達成|実現|완료|이행완료|이행 완료|달성|abgeschlossen|erledigt|umgesetzt|erreicht|gehalten|eingehalten|cumprido|completato|concluso|realizzato|raggiunto|выполнено|виконано|achieved early|completed early|completed late|erfullt|fertig|fertiggestellt|afgerond|gerealiseerd|voltooid|behaald|nagekomen|genomfört|genomförd|avslutad|uppfyllt|gjennomført|fullført|gennemført|opfyldt|toteutunut|toteutettu|zrealizowane|zrealizowano|wykonane|splneno|teljesult|megvalosult|tamamlandı|завершено|исполнено|selesai|hoàn thành|已完工|已竣工|已落实|已解决|全部完成|提前完成|完了済|完了済み|実施済|実施済み|達成済|達成済み|추진 완료|추진완료|완료됨|已投用|met or exceeded|đã hoàn thành',
  exceeded: 'exceeded|overachieved|surpassed|超额完成|超额|超目标|superado|depasse|تجاوز الهدف|超過達成|초과달성|초과 달성|ubertroffen|overtroffen|overtraffat',
  suspended: 'suspended|paused|on hold|stalled|暂停|中止|搁置|suspendido|paralizado|pausado|en pausa|suspendu|معلق|متوقف|保留|中断|보류|중단|ausgesetzt|ruht|sospeso|halted|zuruckgestellt|pausad|wstrzymane|отложено',
  dropped: 'dropped|cancelled|canceled|abandoned|withdrawn|broken off|取消|终止|撤销|放弃|cancelado|descartado|abandonado|abandonne|annule|ملغى|ملغي|廃止|取消し|폐기|취소|철회|aufgegeben|gestrichen|annullato|no longer required|no longer needed|discontinued|scrapped|stopgezet|geschrapt|abgebrochen|eingestellt|iptal edildi|отменено|скасовано',
  missed: 'missed|unmet|not met|not achieved|failed|broken|not fulfilled|未完成|未实现|未达标|未兑现|incumplido|no cumplido|no alcanzado|non tenu|non atteint|لم يتحقق|غير منجز|未達成|미달성|미이행|nicht erreicht|nicht umgesetzt|verfehlt|gebrochen|nicht gehalten|nao cumprido|non raggiunto|non realizzato|gescheitert|не выполнено|не виконано|not delivered|not kept|nicht erfullt|nicht eingehalten|niet gerealiseerd|niet behaald|niet nagekomen|ej genomfört|ej uppfyllt|ikke gjennomført|ikke opfyldt|niezrealizowane|nie zrealizowano|nesplneno|nem teljesult|не исполнено|未按期完成',
  partly: 'partly|compromise|部分完成|部分实现|部分达标|parcial|منجز جزئيا|一部達成|일부이행|일부 이행|부분달성|partial|in part|概ね達成|一部実施',
  pending: 'pending|awaiting|to be decided|待办|待审批|pendiente|en attente|قيد الانتظار|保留中|대기|ausstehend',
  improving: 'improving|getting better|改善|向好|mejorando|en amelioration|يتحسن|改善中|개선',
  worsening: 'worsening|getting worse|恶化|empeorando|en deterioration|يتراجع|悪化|악화',
  unrated: 'unrated|not rated|not assessed|no rating|未评定|未评价|未评估|sin calificar|no evaluado|non evalue|غير مقيم|未評価|미평가|not yet assessed',
};

const stateRule = rules['State'];
const known = new Set(typeof stateRule === 'object' ? (stateRule.enum ?? []) as readonly string[] : []);

const keyOf = (word: string): string => simplified(plain(word).replace(/[-\u2010\u2011]/g, ' '));

const lookup: ReadonlyMap<string, string> = new Map(
  Object.entries(words).filter(([state]) => known.has(state)).flatMap(([state, list]) => [state, ...list.split('|')].map((word) => [keyOf(word), state] as const)),
);

/** The states of the schema. */
export const states: readonly string[] = [...known] as string[];

export const isState = (state: string): boolean => known.has(state);

/** Traffic lights, which each publisher means in another way. */
const light = /^(?:rag )?(?:red|amber|yellow|green|blue)$/;

/** The state that a publisher's word means, also where it goes with a feminine noun, such as "cumplida" and "réalisée"; null where nobody can say. */
export function stateOf(word: string): string | null {
  const single = singleOf(word);
  if (single !== null) return single;
  // "Green – on track" says what the light means; "in progress (delayed)" is both, of which the second says more.
  const parts = word.split(/\s[-\u2010-\u2015]\s|[\u2013\u2014:\uff1a;,(\uff08)\uff09/]/).filter((part) => /\S/.test(part) && !light.test(plain(part)));
  const [one, other, ...more] = parts.map(singleOf);
  if (one == null || more.length > 0) return null;
  return other === undefined ? one : one === 'inProgress' && paced.has(other) ? other : null;
}

/** Words by which something is achieved in part, before it or behind it. */
const inPart = /^(?:(?:part(?:ial)?ly|mostly|largely|teilweise|parcialmente|parzialmente|partiellement|deels|gedeeltelijk|delvist?|czesciowo|castecne|reszben|частично|частково|kısmen) (.+)|(.+) (?:in part|parcialmente|частично))$/;

/** What can be said of a thing that is in progress. */
const paced = new Set<string | null>(['behind', 'onTrack', 'ahead', 'suspended']);

const singleOf = (word: string): string | null => {
  const key = keyOf(word).replace(/^(?:fully|target|promise|slightly|significantly) /, '');
  const [, behind, before = behind] = inPart.exec(key) ?? [];
  if (before !== undefined) return singleOf(before) === 'achieved' ? 'partly' : null;
  return lookup.get(key) ?? lookup.get(key.replace(/as?$/, 'o').replace(/(?<=[eu])es?$/, '')) ?? null;
};

/** Words for a state, the first in English, the first Chinese one where asked. */
export function stateWord(state: string, lang: 'en' | 'zh-Hans'): string {
  const list = words[state]?.split('|') ?? [];
  return (lang === 'en' ? list[0] : list.find((word) => /\p{Script=Han}/u.test(word))) ?? state;
}
