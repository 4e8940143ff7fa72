import type {Data} from '../catalogue.js';
import type {TrendStrings} from './trend-strings.js';

/** Arabic: figures over time. Counts stand behind their words, which then need no plural forms. */
export const arTrend: Data<TrendStrings> = {
  overTime: 'عبر الزمن',
  fromTo: 'من {0} إلى {1}',
  unchanged: '{0} من {1} إلى {2} دون تغيير',
  one: 'رقم واحد حتى الآن: {0}',
  none: 'لا رقم حتى الآن',
  same: 'دون تغيير منذ {0}', notTold: 'لا فرق منذ {0} تميّزه الدقة المنشورة',
  points: '{0} نقطة مئوية',
  plan: 'المخطط {0}',
  raised: 'رُفع الهدف من {0} إلى {1} ({2}).', lowered: 'خُفض الهدف من {0} إلى {1} ({2}).',
  notOneTarget: 'النسب قبل ذلك وبعده لهدفين مختلفين فلا تُقارن.',
  restated: 'مصحّح', restatedFrom: 'مصحّح، كان أولًا {0}',
  notComparable: 'الأرقام قبل {0} لا تُقارن بما بعدها.',
  absences: {noValue: 'لا رقم عن {0}.', noReport: 'لا تقرير عن {0}.', notInReport: 'غير وارد في تقرير {0}.', unread: 'تعذّرت قراءة تقرير {0}.'},
  apart: 'لا أرقام بين {0} و{1}.',
  future: 'رقم {0} لاحق ليوم التقرير.',
  axisFrom: 'يبدأ المحور من {0} لا من 0.',
  evenPace: 'وتيرة منتظمة', today: 'تقرير {0}', baseline: 'البداية: {0}',
  more: 'المزيد في الجدول: {0}.',
  columns: ['التاريخ', 'القيمة', 'المخطط', 'الهدف'],

  reportOf: 'تقرير', earlier: 'التقرير السابق', later: 'التقرير التالي', latest: 'الأحدث',
  compare: 'المقارنة بتقرير {0}', comparedTo: 'منذ تقرير {0}:',
  counts: {
    rose: 'أرقام ارتفعت: {0}', fell: 'انخفضت: {0}', met: 'أهداف تحققت حديثًا: {0}', restated: 'أرقام سابقة صُححت: {0}', moved: 'أهداف تغيّرت: {0}', added: 'أرقام أضيفت: {0}', gone: 'أرقام لم تعد تُنشر: {0}',
  },
  nothingChanged: 'لم يتغير أي رقم', onlyReport: 'هذا هو التقرير الوحيد حتى الآن.',
  onlyChanged: 'ما تغيّر فقط',
  notListed: 'لا تقرير عن {0} في السلسلة؛ يُعرض الأحدث.',
  leftOut: {
    series: '{0} سلسلة لا تقرير، فتُركت.', report: 'تعذّرت قراءة تقرير {0} فتُرك.', plan: 'تقرير {0} لخطة أخرى فتُرك.',
    publisher: 'تقرير {0} لناشر آخر فتُرك.', date: 'تقرير ثانٍ عن {0} حلّ محل الأول.',
  },
  changes: {renamed: 'اسم جديد: {0}', split: 'قُسّم: {0}', merged: 'دُمج: {0}', dropped: 'أُلغي: {0}', added: 'أُضيف: {0}'},
  verdicts: 'التقييمات عبر الزمن',
};
