// Generated from series.schema.json by scripts/schema.js; change that file and run `npm run schema`.
import type {Day, Id, Lang, Text, Url} from './report.js';

/**
 * Several reports of one publisher on one plan, such as one for each quarter. Every element takes a series in the place of a report: it draws the latest one, and the others are its history. Parts of two reports are the same by `id`, else by `number`; what was renamed, split, merged, dropped or added stands in `changes`.
 */
export interface Series {
  /**
   * Address of this schema, absolute or relative to the series: one that ends in `series.schema.json`, or that names the package with its version.
   */
  $schema: string;
  /**
   * Language of every plain string of the series itself, as a BCP 47 tag; each report has its own.
   */
  lang: Lang;
  /**
   * Title of the series.
   */
  title: Text;
  /**
   * How often reports come. A distance that is half as long again is then a gap. Default: not stated; then it is taken from the reports that are there.
   */
  every?: 'month' | 'quarter' | 'halfYear' | 'year';
  /**
   * The reports, in any order, the oldest first where a person reads them; one or more.
   *
   * @minItems 1
   *
   * Items: One report of the series: its address, the report itself (with `categories`, as report.schema.json has it), or the word that there was none.
   */
  reports: SeriesEntry[];
  /**
   * What became of parts from one report to the next, with the reason.
   *
   * Items: What became of items or figures. One that was split or merged ends its line; one that was renamed goes on.
   */
  changes?: SeriesChange[];
}
/**
 * One report of the series: its address, the report itself (with `categories`, as report.schema.json has it), or the word that there was none.
 */
export interface SeriesEntry {
  /**
   * The day that the report is true for.
   */
  asOf: Day;
  /**
   * Its address; a relative one is relative to the series.
   */
  src?: Url;
  /**
   * Why there is no report of this day. It is then drawn as a gap.
   */
  missing?: Text;
}
/**
 * What became of items or figures. One that was split or merged ends its line; one that was renamed goes on.
 */
export interface SeriesChange {
  /**
   * What happened.
   */
  kind: 'renamed' | 'split' | 'merged' | 'dropped' | 'added';
  /**
   * Ids before it.
   *
   * Items: A name by which the page and other fields refer to this part, unique in the report.
   */
  from?: Id[];
  /**
   * Ids after it.
   *
   * Items: A name by which the page and other fields refer to this part, unique in the report.
   */
  to?: Id[];
  /**
   * The day of the first report with the new state.
   */
  at: Day;
  /**
   * Why.
   */
  reason?: Text;
}
