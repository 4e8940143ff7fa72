import type {ReportHost} from './reader.js';
import {warnAttribute} from './warn.js';

/** Seconds between two requests by the attribute `refresh`, 60 or more; Infinity where it asks for none. What is less than 60 is told of by a warning. */
export function refreshSeconds(host: ReportHost): number {
  const seconds = Number(host.refresh ?? 0);
  if (seconds >= 60) return seconds;
  const every = seconds > 0 ? 60 : Infinity;
  if (seconds !== 0) {
    warnAttribute(host.localName, 'refresh', '60 seconds or more', host.getAttribute('refresh') ?? String(seconds), every === 60 ? 'it counts as 60' : 'the report is loaded once');
  }
  return every;
}
