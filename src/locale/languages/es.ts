import type {Catalogue} from '../catalogue.js';

/** Spanish. */
export const es: Catalogue = {
  lang: 'es', dir: 'ltr', grouping: 'auto',
  magnitudes: [],
  dates: [],

  colon: ': ', comma: ', ', unitGap: '\u00a0',
  range: 'de {0} a {1}',
  times: '{0}×',
  justUnder: 'algo menos de {0}', justOver: 'algo más de {0}',
  lessThan: '<\u00a0{0}',

  qualifiers: {about: 'unos {0}', over: 'más de {0}', atLeast: 'al menos {0}'},
  reached: 'resultado {0}',
  stage: '{1} (fase: {0})',
  now: 'ahora {0}',
  from: 'valor inicial {0}',
  target: 'objetivo {0}',
  targetKinds: {atLeast: 'al menos {0}', atMost: 'como máximo {0}', maintain: 'mantener {0}'},
  implied: '{0} (deducido)',
  noTarget: 'sin objetivo publicado',
  ofTarget: '{0} del objetivo',
  multipleOfTarget: '{0} veces el objetivo',
  statedOf: {approved: '{0} de lo aprobado', parent: '{0} del valor anterior', total: '{0} del total', unstated: 'avance declarado {0}'},
  ofParent: '{0} de ese valor',
  derived: 'calculado',
  derivedIs: 'calculado: {0}',
  coversSeveral: {one: 'un porcentaje declarado para {0} indicador', many: 'un porcentaje declarado para {0} de indicadores', other: 'un porcentaje declarado para {0} indicadores'},
  surplus: 'superado en {0}',
  met: 'cumplido', notMet: 'no cumplido',
  basis: {planned: 'previsto', approved: 'aprobado', started: 'iniciado', finished: 'terminado', inForce: 'en vigor'},
  missing: {notMeasured: 'sin cifra publicada', withheld: 'no divulgado', notApplicable: 'no procede', notYetDue: 'aún no corresponde'},
  milestone: 'Hito',
  milestones: {planned: 'previsto', inProgress: 'en curso', achieved: 'alcanzado', missed: 'no alcanzado a tiempo'},
  statuses: {
    notStarted: 'no iniciado', inProgress: 'en curso', behind: 'con retraso', onTrack: 'según lo previsto', ahead: 'adelantado',
    achieved: 'cumplido', exceeded: 'superado', suspended: 'suspendido', dropped: 'retirado', unrated: 'sin valorar',
  },
  standings: {over: 'objetivo superado', met: 'objetivo cumplido', ahead: 'por delante del calendario', onTrack: 'al ritmo del calendario', behind: 'por detrás del calendario', unknown: 'sin porcentaje'},
  asOf: 'A {0}',
  revised: 'objetivo anterior {0}',
  sharedTarget: 'Objetivo común',
  ofWhich: 'de ellos, ',

  provisional: 'cifras provisionales',
  publisher: 'Publicado por',
  publishedOn: 'Publicado: {0}',
  sources: 'Fuentes', license: 'Licencia',
  declared: 'Declarado por la entidad',
  counted: {
    items: {one: '{0} compromiso', many: '{0} de compromisos', other: '{0} compromisos'},
    categories: {one: '{0} categoría', many: '{0} de categorías', other: '{0} categorías'},
    metrics: {one: '{0} indicador', many: '{0} de indicadores', other: '{0} indicadores'},
  },
  ruleNotStated: 'criterio no indicado',
  computed: 'Calculado con las cifras publicadas',
  computedRule: 'Cada compromiso se clasifica por su porcentaje más bajo.',
  paceRule: 'Ha transcurrido el {0} del plazo; con {1} puntos de diferencia como máximo va al ritmo.',
  statedRule: 'La valoración de la entidad prevalece.',
  unfinished: {
    one: '{0} compromiso en el objetivo o por encima por inicios o previsiones, no por lo terminado.',
    many: '{0} de compromisos en el objetivo o por encima por inicios o previsiones, no por lo terminado.',
    other: '{0} compromisos en el objetivo o por encima por inicios o previsiones, no por lo terminado.',
  },
  overview: {one: '{0} porcentaje, {1} en {2} o más.', many: '{0} de porcentajes, {1} en {2} o más.', other: '{0} porcentajes, {1} en {2} o más.'},
  overviewHighest: {
    one: '{0} porcentaje, {1} en {2} o más; el más alto, {3}.',
    many: '{0} de porcentajes, {1} en {2} o más; el más alto, {3}.',
    other: '{0} porcentajes, {1} en {2} o más; el más alto, {3}.',
  },
  categoryNumber: 'Categoría {0}',
  reachedOf: {one: '{1} de {0} porcentaje en el objetivo o por encima', many: '{1} de {0} de porcentajes en el objetivo o por encima', other: '{1} de {0} porcentajes en el objetivo o por encima'},
  noShares: 'sin porcentaje',
  noItems: 'Aún no hay compromisos',
  scale: 'Las barras van de {0} a {1}; la línea es el objetivo ({2})', scalePace: 'el triángulo, el plazo transcurrido: {0}',
  details: 'Detalles', breakdown: 'Por tipo', photos: 'Pies de foto',
  table: 'Tabla de datos',
  columns: ['Compromiso', 'Indicador', 'Valor', 'Objetivo', 'Porcentaje', 'Fase', 'Estado'],

  loading: 'Cargando los datos',
  retry: 'Reintentar',
  errors: {
    network: 'No se ha podido acceder a los datos.',
    timeout: 'Los datos han llegado demasiado tarde.',
    http: 'El servidor ha respondido {0}.',
    json: 'Los datos no son JSON.',
    schema: 'Los datos no son un informe válido: {0}',
    version: 'Los datos requieren un componente más reciente.',
    missing: 'El informe no contiene «{0}».',
  },
};

export default es;

/** A native reader's review is wanted for these. */
export const review: readonly string[] = ['reached', 'stage', 'qualifiers.about', 'ofParent', 'ofWhich', 'coversSeveral', 'asOf', 'standings.onTrack', 'unfinished', 'paceRule'];
