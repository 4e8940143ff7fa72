import {isLimit, type Measured, type Share, shareOf} from './share.js';

/**
 * The share of a metric of a report. A limit is kept or not by its value: what is stated of it may be a share of what it allows or of
 * what was pledged, so it is told beside the figure, and 106 % of a budget is no surplus. Where there is a way to the limit, the share
 * is of that as long as both say that the end is reached, or that it is not.
 */
export function metricShareOf(metric: Measured): Share {
  const share = shareOf(metric);
  const {stated, target, value, baseline, direction} = metric;
  const {derived, digits, differs} = share;
  if (!stated || !isLimit(target) || !/^(target|unstated)$/.test(stated.of) || (derived !== null && derived >= 1 === stated.share >= 1)) return share;
  // Whole, so that nothing is read of a prototype.
  return Object.freeze(Object.assign({}, shareOf({value, target, baseline, direction, stated: undefined}), {digits, differs}));
}
