import type {Catalogue} from '../catalogue.js';

/** French. */
export const fr: Catalogue = {
  lang: 'fr', dir: 'ltr', grouping: 'auto',
  magnitudes: [],
  dates: [],

  colon: '\u00a0: ', comma: ', ', unitGap: '\u00a0',
  range: 'de {0} à {1}',
  times: '{0}\u00a0×',
  justUnder: 'un peu moins de {0}', justOver: 'un peu plus de {0}',
  lessThan: '<\u00a0{0}',

  qualifiers: {about: 'environ {0}', over: 'plus de {0}', atLeast: 'au moins {0}'},
  reached: 'résultat {0}',
  stage: '{1} (stade\u00a0: {0})',
  now: 'actuellement {0}',
  from: 'valeur initiale {0}',
  target: 'objectif {0}',
  targetKinds: {atLeast: 'au moins {0}', atMost: 'au plus {0}', maintain: 'maintien à {0}'},
  implied: '{0} (déduit)',
  noTarget: 'aucun objectif publié',
  ofTarget: '{0} de l’objectif',
  multipleOfTarget: '{0} fois l’objectif',
  statedOf: {approved: '{0} de ce qui est approuvé', parent: '{0} de la valeur ci-dessus', total: '{0} du total', unstated: 'avancement annoncé {0}'},
  ofParent: '{0} de cette valeur',
  derived: 'calculé',
  derivedIs: 'calculé\u00a0: {0}',
  coversSeveral: {one: 'un taux annoncé pour {0} indicateur', many: 'un taux annoncé pour {0} d’indicateurs', other: 'un taux annoncé pour {0} indicateurs'},
  surplus: 'dépassé de {0}',
  met: 'atteint', notMet: 'non atteint',
  basis: {planned: 'prévu', approved: 'approuvé', started: 'commencé', finished: 'achevé', inForce: 'en vigueur'},
  missing: {notMeasured: 'aucun chiffre publié', withheld: 'non communiqué', notApplicable: 'sans objet', notYetDue: 'échéance à venir'},
  milestone: 'Jalon',
  milestones: {planned: 'prévu', inProgress: 'en cours', achieved: 'atteint', missed: 'manqué'},
  statuses: {
    notStarted: 'non commencé', inProgress: 'en cours', behind: 'en retard sur le plan', onTrack: 'conforme au plan', ahead: 'en avance sur le plan',
    achieved: 'achevé', exceeded: 'dépassé', suspended: 'suspendu', dropped: 'abandonné', unrated: 'non évalué',
  },
  standings: {over: 'objectif dépassé', met: 'objectif atteint', ahead: 'en avance sur le calendrier', onTrack: 'au rythme du calendrier', behind: 'en retard sur le calendrier', unknown: 'sans taux'},
  asOf: 'Situation au {0}',
  revised: 'objectif antérieur {0}',
  sharedTarget: 'Objectif commun',
  ofWhich: 'dont ',

  provisional: 'chiffres provisoires',
  publisher: 'Publié par',
  publishedOn: 'Publié\u00a0: {0}',
  sources: 'Sources', license: 'Licence',
  declared: 'Annoncé par l’éditeur',
  counted: {
    items: {one: '{0} engagement', many: '{0} d’engagements', other: '{0} engagements'},
    categories: {one: '{0} catégorie', many: '{0} de catégories', other: '{0} catégories'},
    metrics: {one: '{0} indicateur', many: '{0} d’indicateurs', other: '{0} indicateurs'},
  },
  ruleNotStated: 'règle non précisée',
  computed: 'Calculé à partir des chiffres publiés',
  computedRule: 'Chaque engagement est classé selon son taux le plus bas.',
  paceRule: '{0} du temps est écoulé\u00a0; à {1} points près, le rythme est tenu.',
  statedRule: 'L’appréciation de l’éditeur prime.',
  unfinished: {
    one: '{0} engagement à l’objectif ou au-delà par des lancements ou des prévisions, non par ce qui est achevé.',
    many: '{0} d’engagements à l’objectif ou au-delà par des lancements ou des prévisions, non par ce qui est achevé.',
    other: '{0} engagements à l’objectif ou au-delà par des lancements ou des prévisions, non par ce qui est achevé.',
  },
  overview: {one: '{0} taux, dont {1} à {2} ou plus.', many: '{0} de taux, dont {1} à {2} ou plus.', other: '{0} taux, dont {1} à {2} ou plus.'},
  overviewHighest: {
    one: '{0} taux, dont {1} à {2} ou plus\u00a0; le plus élevé\u00a0: {3}.',
    many: '{0} de taux, dont {1} à {2} ou plus\u00a0; le plus élevé\u00a0: {3}.',
    other: '{0} taux, dont {1} à {2} ou plus\u00a0; le plus élevé\u00a0: {3}.',
  },
  categoryNumber: 'Catégorie {0}',
  reachedOf: '{1} taux sur {0} à l’objectif ou au-delà',
  noShares: 'aucun taux',
  noItems: 'Aucun engagement pour l’instant',
  scale: 'Les barres vont de {0} à {1}\u00a0; le trait est l’objectif ({2})', scalePace: 'le triangle, le temps écoulé\u00a0: {0}',
  details: 'Détails', breakdown: 'Par type', photos: 'Légendes des photos',
  table: 'Tableau de données',
  columns: ['Engagement', 'Indicateur', 'Valeur', 'Objectif', 'Taux', 'Stade', 'État'],

  loading: 'Chargement des données',
  retry: 'Réessayer',
  errors: {
    network: 'Les données sont inaccessibles.',
    timeout: 'Les données sont arrivées trop tard.',
    http: 'Le serveur a répondu {0}.',
    json: 'Les données ne sont pas du JSON.',
    schema: 'Les données ne forment pas un rapport valide\u00a0: {0}',
    version: 'Les données demandent un composant plus récent.',
    missing: 'Le rapport ne contient pas «\u00a0{0}\u00a0».',
  },
};

export default fr;

/** A native reader's review is wanted for these. */
export const review: readonly string[] = ['reached', 'stage', 'ofParent', 'coversSeveral', 'standings.onTrack', 'unfinished', 'paceRule'];
