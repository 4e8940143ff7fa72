import type {Data} from '../catalogue.js';
import type {TrendStrings} from './trend-strings.js';

/** Spanish: figures over time. */
export const esTrend: Data<TrendStrings> = {
  overTime: 'A lo largo del tiempo',
  fromTo: 'de {0} a {1}',
  unchanged: '{0} desde {1} hasta {2}, sin cambios',
  one: 'un solo dato hasta ahora: {0}',
  none: 'ningún dato todavía',
  same: 'sin cambios desde {0}', notTold: 'ninguna diferencia desde {0} que la precisión publicada permita ver',
  points: '{0} puntos',
  plan: 'plan {0}',
  raised: 'Meta elevada de {0} a {1} ({2}).', lowered: 'Meta rebajada de {0} a {1} ({2}).',
  notOneTarget: 'Las proporciones de antes y de después son de metas distintas y no se comparan.',
  restated: 'corregido', restatedFrom: 'corregido, antes {0}',
  notComparable: 'Los datos anteriores a {0} no se pueden comparar con los posteriores.',
  absences: {noValue: 'Sin dato para {0}.', noReport: 'Sin informe para {0}.', notInReport: 'No figura en el informe de {0}.', unread: 'No se pudo leer el informe de {0}.'},
  apart: 'Sin datos entre {0} y {1}.',
  future: 'El dato de {0} es posterior al día del informe.',
  axisFrom: 'El eje empieza en {0}, no en 0.',
  evenPace: 'ritmo uniforme', today: 'informe de {0}', baseline: 'inicio: {0}',
  more: '{0} más en la tabla.',
  columns: ['Fecha', 'Valor', 'Plan', 'Meta'],

  reportOf: 'Informe de', earlier: 'Informe anterior', later: 'Informe siguiente', latest: 'último',
  compare: 'Comparar con el informe de {0}', comparedTo: 'Desde el informe de {0}:',
  counts: {
    rose: {one: '{0} dato subió', other: '{0} datos subieron'}, fell: {one: '{0} bajó', other: '{0} bajaron'}, met: {one: '{0} meta recién alcanzada', other: '{0} metas recién alcanzadas'},
    restated: {one: '{0} dato anterior corregido', other: '{0} datos anteriores corregidos'}, moved: {one: '{0} meta modificada', other: '{0} metas modificadas'},
    added: {one: '{0} dato nuevo', other: '{0} datos nuevos'}, gone: {one: '{0} dato que ya no se publica', other: '{0} datos que ya no se publican'},
  },
  nothingChanged: 'ningún dato cambió', onlyReport: 'Es el único informe hasta ahora.',
  onlyChanged: 'Solo lo que cambió',
  notListed: 'La serie no tiene informe de {0}; se muestra el último.',
  leftOut: {
    series: '{0} es una serie, no un informe, y se omite.', report: 'No se pudo leer el informe de {0} y se omite.', plan: 'El informe de {0} es de otro plan y se omite.',
    publisher: 'El informe de {0} es de otro editor y se omite.', date: 'Un segundo informe de {0} sustituye al primero.',
  },
  changes: {renamed: 'Nuevo nombre: {0}', split: 'Dividido: {0}', merged: 'Unido: {0}', dropped: 'Retirado: {0}', added: 'Añadido: {0}'},
  verdicts: 'Veredictos a lo largo del tiempo',
};
