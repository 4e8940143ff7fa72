import type {Data} from '../catalogue.js';
import type {TrendStrings} from './trend-strings.js';

/** English: figures over time. */
export const enTrend: Data<TrendStrings> = {
  overTime: 'Over time',
  fromTo: 'from {0} to {1}',
  unchanged: '{0} from {1} to {2}, unchanged',
  one: 'one figure so far: {0}',
  none: 'no figure yet',
  same: 'unchanged since {0}', notTold: 'no difference since {0} that the published precision tells',
  points: '{0} points',
  plan: 'plan {0}',
  raised: 'Target raised from {0} to {1} ({2}).', lowered: 'Target lowered from {0} to {1} ({2}).',
  notOneTarget: 'The shares before and after are of different targets and are not compared.',
  restated: 'restated', restatedFrom: 'restated, first {0}',
  notComparable: 'Figures before {0} cannot be compared with later ones.',
  absences: {noValue: 'No figure for {0}.', noReport: 'No report for {0}.', notInReport: 'Not in the report of {0}.', unread: 'The report of {0} could not be read.'},
  apart: 'No figure between {0} and {1}.',
  future: 'The figure for {0} is of a day after the report.',
  axisFrom: 'The axis begins at {0}, not at 0.',
  evenPace: 'even pace', today: 'report of {0}', baseline: 'start: {0}',
  more: {one: '{0} more in the table.', other: '{0} more in the table.'},
  columns: ['Date', 'Value', 'Plan', 'Target'],

  reportOf: 'Report of', earlier: 'Earlier report', later: 'Later report', latest: 'latest',
  compare: 'Compare with the report of {0}', comparedTo: 'Since the report of {0}:',
  counts: {
    rose: {one: '{0} figure rose', other: '{0} figures rose'}, fell: {one: '{0} fell', other: '{0} fell'}, met: {one: '{0} target newly met', other: '{0} targets newly met'},
    restated: {one: '{0} earlier figure restated', other: '{0} earlier figures restated'}, moved: {one: '{0} target moved', other: '{0} targets moved'},
    added: {one: '{0} figure added', other: '{0} figures added'}, gone: {one: '{0} figure no longer reported', other: '{0} figures no longer reported'},
  },
  nothingChanged: 'no figure changed', onlyReport: 'This is the only report so far.',
  onlyChanged: 'Only what changed',
  notListed: 'The series has no report of {0}; the latest is shown.',
  leftOut: {
    series: '{0} is a series, not a report, and is left out.', report: 'The report of {0} could not be read and is left out.', plan: 'The report of {0} is of another plan and is left out.',
    publisher: 'The report of {0} is of another publisher and is left out.', date: 'A second report of {0} takes the place of the first.',
  },
  changes: {renamed: 'Renamed: {0}', split: 'Split: {0}', merged: 'Merged: {0}', dropped: 'Dropped: {0}', added: 'Added: {0}'},
  verdicts: 'Verdicts over time',
};
