import type {Period, Report} from '../schema/report.js';
import {formatDate} from '../locale/date.js';
import {sourceLine} from './detail-lines.js';
import {joined, type Line} from '../locale/line.js';
import type {Locale} from '../locale/locale.js';

/** Where the figures come from: the periods of the plan and of the report, the publisher, the sources, the licence. */
export function footLines({plan, period, publisher, published, sources = [], license}: Report, locale: Locale): readonly Line[] {
  const {strings} = locale;
  const {colon} = strings;
  const time = (heading: string, {start, end}: Period): Line => [heading, colon, strings.range(formatDate(start, strings), formatDate(end, strings))];
  return [
    joined([time(strings.plan, plan), period === undefined ? [] : time(strings.period, period)], ' · '),
    joined([[strings.publisher, colon, {text: publisher.name, url: publisher.url}], published === undefined ? [] : [strings.publishedOn(formatDate(published, strings))]], ' · '),
    ...sources.map((source) => sourceLine(source, locale)),
    ...(license === undefined ? [] : [[strings.license, colon, {text: license.name, url: license.url}]]),
  ];
}
