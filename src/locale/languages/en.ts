import type {Catalogue, ReportCatalogue} from '../catalogue.js';
import {enFigures} from '../figures/en.js';

/** English. The words of figures have a file of their own, so that a ring that is drawn from attributes loads no others. */
export const en: Catalogue = /* @__PURE__ */ Object.assign({}, enFigures, {
  dates: ['{0}', '{3} {0}', '{2} {3} {0}', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],

  ofParent: '{0} of these',
  milestone: 'Milestone',
  milestones: {planned: 'planned', inProgress: 'in progress', achieved: 'achieved', missed: 'missed'},
  statuses: {
    notStarted: 'not started', inProgress: 'in progress', behind: 'behind plan', onTrack: 'on track', ahead: 'ahead of plan',
    achieved: 'achieved', exceeded: 'exceeded', suspended: 'suspended', dropped: 'dropped', unrated: 'not rated',
  },
  standings: {over: 'above target', met: 'target met', ahead: 'ahead of time elapsed', onTrack: 'in step with time elapsed', behind: 'behind time elapsed', notMet: 'target not met', away: 'further from the target than at the start', missed: 'not met by the end', notDue: 'not due yet', unknown: 'no share'},
  missedBy: 'not met by {0}',
  asOf: 'As of {0}',
  revised: 'target was {0}',
  sharedTarget: 'Shared target',
  ofWhich: 'of which ',

  provisional: 'provisional figures',
  publisher: 'Publisher',
  publishedOn: 'Published on {0}',
  sources: 'Sources', license: 'Licence',
  declared: 'Declared by the publisher',
  counted: {
    items: {one: '{0} item', other: '{0} items'}, categories: {one: '{0} category', other: '{0} categories'},
    metrics: {one: '{0} figure', other: '{0} figures'},
  },
  ruleNotStated: 'rule not stated',
  computed: 'Computed from the published figures',
  computedRule: 'Each item is placed by the figure that stands worst.',
  paceRule: '{0} of the time has gone by; within {1} points of it is in step.',
  ownPace: 'A figure with a day, an end or a plan of its own is held against that.',
  statedRule: 'A verdict of the publisher comes first.',
  unfinished: {
    one: '{0} item at or above target by starts or plans, not by what is finished.',
    other: '{0} items at or above target by starts or plans, not by what is finished.',
  },
  overviewHighest: {one: '{0} share, {1} at or above {2}, the highest {3}.', other: '{0} shares, {1} at or above {2}, the highest {3}.'},
  overviewTargets: {one: '{0} target, {1} reached.', other: '{0} targets, {1} reached.'},
  otherTargets: {one: '{0} more target without a share of it, {1} reached.', other: '{0} more targets without a share of them, {1} reached.'},
  targetsReached: {one: '{1} of {0} target reached', other: '{1} of {0} targets reached'},
  categoryNumber: 'Category {0}',
  reachedOf: {one: '{1} of {0} share at or above target', other: '{1} of {0} shares at or above target'},
  noItems: 'No items yet',
  scale: 'Bars run from {0} to {1}; the line is the target ({2})', scalePace: 'the triangle the time elapsed: {0}', scaleOwnPace: 'the triangle what was due on its day',
  details: 'Details', breakdown: 'By kind', photos: 'Photo captions',
  table: 'Data table',
  columns: ['Item', 'Figure', 'Value', 'Target', 'Share', 'Basis', 'State'],

  filter: 'Filter by state', search: 'Search', sort: 'Order',
  sorts: ['As published', 'Share, highest first', 'Share, lowest first', 'State, best first', 'State, worst first'],
  openAll: 'Open all details', closeAll: 'Close all details',
  found: '{0} of {1} items shown',
  cleared: 'Filter and search cleared',
  copyLink: 'Copy link', copied: 'Link copied', address: 'Copy this link by hand:',
  save: 'Download {0}',
  category: 'Category',

  loading: 'Loading the data',
  stale: 'Last checked {0}; since then the source could not be read.',
  changed: {one: 'Updated: {0} figure has changed. {1}', other: 'Updated: {0} figures have changed. {1}'},
  updated: 'The report was updated.',
  doctor: 'To see what is wrong here, add the file doctor.js to the page.',
  retry: 'Try again',
  errors: {
    network: 'The data could not be reached.',
    timeout: 'The data came too late.',
    http: 'The server answered {0}.',
    json: 'The data is not JSON.',
    schema: 'The data is not a valid report: {0}',
    version: 'The data needs a newer component.',
    missing: 'The report has no "{0}".',
    draw: 'The report could not be drawn: {0}',
  },
} satisfies ReportCatalogue);

export default en;
