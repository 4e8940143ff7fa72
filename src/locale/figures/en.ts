import type {FigureCatalogue} from '../catalogue.js';

/** English: what figures are told in. */
export const enFigures: FigureCatalogue = {
  lang: 'en', dir: 'ltr', grouping: 'auto',
  magnitudes: [],

  colon: ': ', comma: ', ', unitGap: ' ',
  range: '{0} to {1}', inBrackets: '{0} ({1})',
  times: '{0}×',
  justUnder: 'just under {0}', justOver: 'just over {0}',
  lessThan: '<{0}',

  qualifiers: {about: 'about {0}', over: 'over {0}', atLeast: 'at least {0}'},
  reached: '{0} reached',
  stage: '{1} {0}',
  now: 'now {0}',
  from: 'from {0}',
  target: 'target {0}',
  targetKinds: {atLeast: 'at least {0}', atMost: 'at most {0}', maintain: 'stay at {0}'},
  implied: '{0} (implied)',
  noTarget: 'no target published',
  ofTarget: '{0} of plan',
  multipleOfTarget: '{0} times the plan',
  statedOf: {
    approved: '{0} of those approved', parent: '{0} of the value above',
    total: '{0} of the total', unstated: 'stated progress {0}',
  },
  derived: 'computed',
  derivedIs: 'computed: {0}',
  coversSeveral: 'one stated share for {0} figures',
  surplus: '{0} over',
  met: 'met', notMet: 'not met',
  basis: {planned: 'planned', approved: 'approved', started: 'started', finished: 'finished', inForce: 'in force'},
  missing: {notMeasured: 'no figure published', withheld: 'withheld', notApplicable: 'not applicable', notYetDue: 'not yet due'},
  ofDay: 'as of {0}',
  by: 'by {0}', ofWay: '{0} of the way from {1} to {2}', away: 'further from the target than at the start: {0}',
  noShares: 'no share',
};
