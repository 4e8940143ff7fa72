import {isLimit, type Measured, type Share, shareOf} from './share.js';

/**
 * The share of a metric of a report. A limit is kept or not by its value: what is stated of it may be a share of what it allows or of
 * what was pledged. Of a ceiling it is the share as long as both say that it is kept, or that it is not; else it is told beside the
 * figure, as it always is of a level to keep and of a range: 106 % of a budget is no surplus, and 95 % of it is not behind.
 */
export function metricShareOf(metric: Measured): Share {
  const share = shareOf(metric);
  const {stated, target, value, baseline, direction} = metric;
  if (!stated || !isLimit(target) || !/^(target|unstated)$/.test(stated.of)) return share;
  // Whole, so that nothing is read of a prototype.
  const bare = shareOf({value, target, baseline, direction, stated: undefined});
  const isAgreed = target!.kind === 'atMost' && bare.state !== 'unknown' && (bare.state === 'met') === (stated.share >= 1);
  // What is stated is still printed, and compared with arithmetic.
  return isAgreed ? share : Object.freeze(Object.assign({}, bare, {digits: share.digits, differs: share.differs}));
}
