import type {Catalogue} from '../catalogue.js';

/** Uyghur. Many browsers have no data for it: dates are its own patterns, numbers are printed as in English, which is what CLDR says for it. */
export const ug: Catalogue = {
  lang: 'ug', dir: 'rtl', grouping: 'auto',
  magnitudes: [],
  dates: ['{0}-يىل', '{0}-يىل {1}-ئاي', '{0}-يىل {1}-ئاينىڭ {2}-كۈنى'],

  colon: ': ', comma: '، ', unitGap: ' ',
  range: '{0} – {1}',
  times: '{0} ھەسسە',
  justUnder: '{0} كە سەل يەتمەيدۇ', justOver: '{0} دىن سەل ئاشىدۇ',
  lessThan: '<{0}',

  qualifiers: {about: 'تەخمىنەن {0}', over: '{0} دىن كۆپ', atLeast: 'كەم دېگەندە {0}'},
  reached: 'ئورۇنلانغىنى {0}',
  stage: '{0}: {1}',
  now: 'ھازىر {0}',
  from: 'باشلىنىش قىممىتى {0}',
  target: 'نىشان {0}',
  targetKinds: {atLeast: '{0} دىن كەم ئەمەس', atMost: '{0} دىن ئاشمايدۇ', maintain: '{0} نى ساقلاش'},
  implied: '{0} (مۆلچەر)',
  noTarget: 'نىشان ئېلان قىلىنمىغان',
  ofTarget: 'پىلانغا نىسبەتەن {0}',
  multipleOfTarget: 'پىلاننىڭ {0} ھەسسىسى',
  statedOf: {approved: 'تەستىقلانغانغا نىسبەتەن {0}', parent: 'يۇقىرىقى سانغا نىسبەتەن {0}', total: 'ئومۇمىي سانغا نىسبەتەن {0}', unstated: 'ئېلان قىلىنغان سۈرئەت {0}'},
  ofParent: 'بۇنىڭ ئىچىدە {0}',
  derived: 'ھېسابلانغان',
  derivedIs: 'ھېسابلانغىنى {0}',
  coversSeveral: '{0} كۆرسەتكۈچكە ئورتاق ئېلان قىلىنغان نىسبەت',
  surplus: '{0} ئاشۇرۇپ ئورۇنلاندى',
  met: 'نىشانغا يەتتى', notMet: 'نىشانغا يەتمىدى',
  basis: {planned: 'پىلانلانغان', approved: 'تەستىقلانغان', started: 'باشلانغان', finished: 'تاماملانغان', inForce: 'كۈچكە ئىگە'},
  missing: {notMeasured: 'سان ئېلان قىلىنمىغان', withheld: 'ئاشكارىلانمىغان', notApplicable: 'ماس كەلمەيدۇ', notYetDue: 'ۋاقتى كەلمىگەن'},
  milestone: 'مۇھىم باسقۇچ',
  milestones: {planned: 'پىلاندا', inProgress: 'داۋاملىشىۋاتىدۇ', achieved: 'تاماملاندى', missed: 'ۋاقتىدا تاماملانمىدى'},
  statuses: {
    notStarted: 'باشلانمىغان', inProgress: 'داۋاملىشىۋاتىدۇ', behind: 'پىلاندىن ئارقىدا', onTrack: 'پىلان بويىچە', ahead: 'پىلاندىن ئالدىدا',
    achieved: 'تاماملاندى', exceeded: 'ئاشۇرۇپ ئورۇنلاندى', suspended: 'توختىتىپ قويۇلدى', dropped: 'ئەمەلدىن قالدۇرۇلدى', unrated: 'باھالانمىغان',
  },
  standings: {over: 'نىشاندىن ئاشتى', met: 'نىشانغا يەتتى', ahead: 'ۋاقىت سۈرئىتىدىن تېز', onTrack: 'ۋاقىت سۈرئىتىگە يېقىن', behind: 'ۋاقىت سۈرئىتىدىن ئاستا', unknown: 'نىسبەت يوق'},
  asOf: '{0} گىچە',
  revised: 'ئەسلىدىكى نىشان {0}',
  sharedTarget: 'ئورتاق نىشان',
  ofWhich: 'بۇنىڭ ئىچىدە ',

  provisional: 'دەسلەپكى سانلىق مەلۇمات',
  publisher: 'ئېلان قىلغۇچى',
  publishedOn: 'ئېلان قىلىنغان ۋاقتى: {0}',
  sources: 'مەنبە', license: 'ئىجازەتنامە',
  declared: 'ئېلان قىلغۇچى ئېلان قىلغىنى',
  counted: {
    items: {one: '{0} تۈر', other: '{0} تۈر'}, categories: {one: '{0} تۈركۈم', other: '{0} تۈركۈم'}, metrics: {one: '{0} كۆرسەتكۈچ', other: '{0} كۆرسەتكۈچ'},
  },
  ruleNotStated: 'ھېسابلاش ئۇسۇلى ئېلان قىلىنمىغان',
  computed: 'ئېلان قىلىنغان سانلار بويىچە ھېسابلانغان',
  computedRule: 'ھەر بىر تۈر ئەڭ تۆۋەن نىسبىتى بويىچە تۈرگە ئايرىلىدۇ.',
  paceRule: 'ۋاقىتنىڭ ئۆتكىنى {0}؛ پەرقى {1} پىرسەنت نۇقتىسى ئىچىدە بولسا يېقىن دەپ قارىلىدۇ.',
  statedRule: 'ئېلان قىلغۇچىنىڭ باھاسى ئالدىنقى ئورۇندا تۇرىدۇ.',
  unfinished: '{0} تۈر باشلاش ياكى پىلان باسقۇچىدا نىشانغا يەتكەن، تاماملانغانلىق ئەمەس.',
  overview: 'جەمئىي {0} نىسبەت، {1} ى {2} ياكى ئۇنىڭدىن يۇقىرى.',
  overviewHighest: 'جەمئىي {0} نىسبەت، {1} ى {2} ياكى ئۇنىڭدىن يۇقىرى، ئەڭ يۇقىرىسى {3}.',
  categoryNumber: '{0}-تۈركۈم',
  reachedOf: '{0} نىسبەتنىڭ {1} ى نىشانغا يەتتى',
  noShares: 'نىسبەت يوق',
  noItems: 'ھازىرچە تۈر يوق',
  scale: 'تاياقچە ئۆلچىمى {0} دىن {1} گىچە، سىزىق نىشان ({2})', scalePace: 'ئۈچبۇلۇڭ ۋاقىت سۈرئىتى: {0}',
  details: 'تەپسىلاتى', breakdown: 'تۈرلەر بويىچە', photos: 'رەسىم ئىزاھاتى',
  table: 'سانلىق مەلۇمات جەدۋىلى',
  columns: ['تۈر', 'كۆرسەتكۈچ', 'سان', 'نىشان', 'نىسبەت', 'باسقۇچ', 'ھالەت'],

  loading: 'سانلىق مەلۇمات يۈكلىنىۋاتىدۇ',
  retry: 'قايتا سىناش',
  errors: {
    network: 'سانلىق مەلۇمات كەلمىدى.',
    timeout: 'سانلىق مەلۇمات بەك كېچىكىپ كەلدى.',
    http: 'مۇلازىمېتىرنىڭ جاۋابى {0}.',
    json: 'سانلىق مەلۇمات JSON ئەمەس.',
    schema: 'سانلىق مەلۇمات دوكلات شەكلىگە ئۇيغۇن ئەمەس: {0}',
    version: 'سانلىق مەلۇمات تېخىمۇ يېڭى زاپچاسنى تەلەپ قىلىدۇ.',
    missing: 'دوكلاتتا «{0}» يوق.',
  },
};

export default ug;

/** All of it awaits a native reader's review. */
export const review: readonly string[] = ['*'];
