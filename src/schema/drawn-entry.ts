/** A series as it was fetched: what reads it whole checks it. */
export interface SeriesData {
  readonly reports: readonly unknown[];
}

interface Entry {
  readonly asOf: string;
  /** Empty or missing where the entry is the report itself. */
  readonly src?: string;
}

/**
 * The entry of a series whose report is drawn: of the day that is asked for, else the latest that has one; of two of one day the second. Null for what is no series, or
 * has no such entry, which is then refused as a report.
 *
 * @param data untrusted
 * @param at   YYYY-MM-DD; empty for the latest
 */
export function drawnEntry(data: unknown, at = ''): Entry | null {
  const {reports} = Object(data) as Partial<SeriesData>;
  if (!Array.isArray(reports)) return null;
  const usable = reports.filter((one): one is Entry => Array.isArray(one?.categories) || (typeof one?.src === 'string' && /^(https?:|(?![a-z][a-z0-9+.-]*:))\S+$/i.test(one.src)));
  return usable.filter(({asOf}) => asOf === at).pop() ?? usable.sort((one, other) => (one.asOf < other.asOf ? -1 : one.asOf > other.asOf ? 1 : 0))[usable.length - 1] ?? null;
}
