import type {Data} from '../catalogue.js';
import type {TrendStrings} from './trend-strings.js';

/** French: figures over time. */
export const frTrend: Data<TrendStrings> = {
  overTime: 'Au fil du temps',
  fromTo: 'de {0} à {1}',
  unchanged: '{0} du {1} au {2}, inchangé',
  one: 'un seul chiffre à ce jour : {0}',
  none: 'aucun chiffre pour l’instant',
  same: 'inchangé depuis {0}', notTold: 'aucune différence depuis {0} que la précision publiée permette de voir',
  points: '{0} points',
  plan: 'plan {0}',
  raised: 'Objectif relevé de {0} à {1} ({2}).', lowered: 'Objectif abaissé de {0} à {1} ({2}).',
  notOneTarget: 'Les parts avant et après portent sur des objectifs différents et ne sont pas comparées.',
  restated: 'corrigé', restatedFrom: 'corrigé, d’abord {0}',
  notComparable: 'Les chiffres avant {0} ne sont pas comparables aux suivants.',
  absences: {noValue: 'Pas de chiffre pour {0}.', noReport: 'Pas de rapport pour {0}.', notInReport: 'Absent du rapport de {0}.', unread: 'Le rapport de {0} n’a pas pu être lu.'},
  apart: 'Pas de chiffre entre {0} et {1}.',
  future: 'Le chiffre de {0} est postérieur au jour du rapport.',
  axisFrom: 'L’axe commence à {0}, pas à 0.',
  evenPace: 'rythme régulier', today: 'rapport de {0}', baseline: 'départ : {0}',
  more: '{0} de plus dans le tableau.',
  columns: ['Date', 'Valeur', 'Plan', 'Objectif'],

  reportOf: 'Rapport de', earlier: 'Rapport précédent', later: 'Rapport suivant', latest: 'dernier',
  compare: 'Comparer au rapport de {0}', comparedTo: 'Depuis le rapport de {0} :',
  counts: {
    rose: {one: '{0} chiffre en hausse', other: '{0} chiffres en hausse'}, fell: {one: '{0} en baisse', other: '{0} en baisse'}, met: {one: '{0} objectif nouvellement atteint', other: '{0} objectifs nouvellement atteints'},
    restated: {one: '{0} chiffre antérieur corrigé', other: '{0} chiffres antérieurs corrigés'}, moved: {one: '{0} objectif modifié', other: '{0} objectifs modifiés'},
    added: {one: '{0} chiffre ajouté', other: '{0} chiffres ajoutés'}, gone: {one: '{0} chiffre qui n’est plus publié', other: '{0} chiffres qui ne sont plus publiés'},
  },
  nothingChanged: 'aucun chiffre n’a changé', onlyReport: 'C’est le seul rapport à ce jour.',
  onlyChanged: 'Seulement ce qui a changé',
  notListed: 'La série n’a pas de rapport de {0} ; le dernier est affiché.',
  leftOut: {
    series: '{0} est une série, pas un rapport, et est laissé de côté.', report: 'Le rapport de {0} n’a pas pu être lu et est laissé de côté.', plan: 'Le rapport de {0} relève d’un autre plan et est laissé de côté.',
    publisher: 'Le rapport de {0} est d’un autre éditeur et est laissé de côté.', date: 'Un second rapport de {0} remplace le premier.',
  },
  changes: {renamed: 'Renommé : {0}', split: 'Scindé : {0}', merged: 'Fusionné : {0}', dropped: 'Retiré : {0}', added: 'Ajouté : {0}'},
  verdicts: 'Verdicts au fil du temps',
};
