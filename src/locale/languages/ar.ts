import type {Catalogue} from '../catalogue.js';

/** Arabic. Where a count would govern its noun in six ways, the noun stands first and the count after it. */
export const ar: Catalogue = {
  lang: 'ar', dir: 'rtl', grouping: 'auto',
  magnitudes: [],
  dates: [],

  colon: ': ', comma: '، ', unitGap: ' ',
  range: 'من {0} إلى {1}',
  times: '{0}×',
  justUnder: 'أقل بقليل من {0}', justOver: 'أكثر بقليل من {0}',
  lessThan: 'أقل من {0}',

  qualifiers: {about: 'نحو {0}', over: 'أكثر من {0}', atLeast: 'ما لا يقل عن {0}'},
  reached: 'المنجز {0}',
  stage: '{1} ({0})',
  now: 'حاليًا {0}',
  from: 'خط الأساس {0}',
  target: 'الهدف {0}',
  targetKinds: {atLeast: 'ما لا يقل عن {0}', atMost: 'ما لا يزيد على {0}', maintain: 'الحفاظ على {0}'},
  implied: '{0} (مستنتج)',
  noTarget: 'لم يُعلن هدف',
  ofTarget: '{0} من الخطة',
  multipleOfTarget: 'ما يعادل الخطة {0} مرة',
  statedOf: {approved: '{0} من المعتمد', parent: '{0} من القيمة أعلاه', total: '{0} من الإجمالي', unstated: 'التقدم المعلن {0}'},
  ofParent: '{0} منها',
  derived: 'محسوب',
  derivedIs: 'المحسوب: {0}',
  coversSeveral: 'نسبة معلنة واحدة لعدة مؤشرات ({0})',
  surplus: 'تجاوز بنسبة {0}',
  met: 'تحقق', notMet: 'لم يتحقق',
  basis: {planned: 'مخطط', approved: 'معتمد', started: 'قيد البدء', finished: 'منجز', inForce: 'ساري المفعول'},
  missing: {notMeasured: 'لم يُنشر رقم', withheld: 'محجوب', notApplicable: 'لا ينطبق', notYetDue: 'لم يحن موعده'},
  milestone: 'مرحلة رئيسية',
  milestones: {planned: 'مخطط لها', inProgress: 'قيد التنفيذ', achieved: 'تحققت', missed: 'فات موعدها'},
  statuses: {
    notStarted: 'لم يبدأ', inProgress: 'قيد التنفيذ', behind: 'متأخر عن الخطة', onTrack: 'وفق الخطة', ahead: 'متقدم على الخطة',
    achieved: 'منجز', exceeded: 'تجاوز الهدف', suspended: 'معلّق', dropped: 'ملغى', unrated: 'غير مقيّم',
  },
  standings: {over: 'فوق الهدف', met: 'بلغ الهدف', ahead: 'متقدم على الزمن المنقضي', onTrack: 'مواكب للزمن المنقضي', behind: 'متأخر عن الزمن المنقضي', unknown: 'دون نسبة'},
  asOf: 'حتى {0}',
  revised: 'كان الهدف {0}',
  sharedTarget: 'هدف مشترك',
  ofWhich: 'منها ',

  provisional: 'أرقام أولية',
  publisher: 'الناشر',
  publishedOn: 'تاريخ النشر: {0}',
  sources: 'المصادر', license: 'الترخيص',
  declared: 'ما أعلنته الجهة الناشرة',
  counted: {
    items: {zero: 'لا بنود', one: 'بند واحد', two: 'بندان', few: '{0} بنود', many: '{0} بندًا', other: '{0} بند'},
    categories: {zero: 'لا فئات', one: 'فئة واحدة', two: 'فئتان', few: '{0} فئات', many: '{0} فئة', other: '{0} فئة'},
    metrics: {zero: 'لا مؤشرات', one: 'مؤشر واحد', two: 'مؤشران', few: '{0} مؤشرات', many: '{0} مؤشرًا', other: '{0} مؤشر'},
  },
  ruleNotStated: 'القاعدة غير معلنة',
  computed: 'محسوب من الأرقام المنشورة',
  computedRule: 'يُصنَّف كل بند بحسب أدنى نسبه.',
  paceRule: 'انقضى من المدة {0}، وما كان في حدود {1} نقاط مئوية منها يُعد مواكبًا.',
  statedRule: 'تقييم الجهة الناشرة مقدَّم.',
  unfinished: 'بنود بلغت الهدف بالبدء أو التخطيط لا بالإنجاز: {0}.',
  overview: 'عدد النسب {0}، منها {1} عند {2} أو أكثر.',
  overviewHighest: 'عدد النسب {0}، منها {1} عند {2} أو أكثر، وأعلاها {3}.',
  categoryNumber: 'الفئة {0}',
  reachedOf: 'نسب بلغت الهدف: {1} من {0}',
  noShares: 'لا توجد نسبة',
  noItems: 'لا توجد بنود بعد',
  scale: 'تمتد الأشرطة من {0} إلى {1}، والخط هو الهدف ({2})', scalePace: 'والمثلث هو الزمن المنقضي: {0}',
  details: 'التفاصيل', breakdown: 'حسب النوع', photos: 'تعليقات الصور',
  table: 'جدول البيانات',
  columns: ['البند', 'المؤشر', 'القيمة', 'الهدف', 'النسبة', 'المرحلة', 'الحالة'],

  loading: 'جارٍ تحميل البيانات',
  retry: 'إعادة المحاولة',
  errors: {
    network: 'تعذّر الوصول إلى البيانات.',
    timeout: 'وصلت البيانات بعد فوات المهلة.',
    http: 'أجاب الخادم بالرمز {0}.',
    json: 'البيانات ليست بصيغة JSON.',
    schema: 'البيانات ليست تقريرًا صالحًا: {0}',
    version: 'تحتاج البيانات إلى إصدار أحدث من هذا المكوّن.',
    missing: 'لا يحتوي التقرير على «{0}».',
  },
};

export default ar;

/** A native reader's review is wanted for these. */
export const review: readonly string[] = [
  'times', 'stage', 'implied', 'multipleOfTarget', 'statedOf.parent', 'ofParent', 'ofWhich', 'coversSeveral', 'basis.started', 'milestone', 'standings.onTrack', 'unfinished', 'paceRule',
  'reachedOf', 'errors.timeout',
];
