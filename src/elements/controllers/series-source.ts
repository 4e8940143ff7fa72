import {type ParsedSeries, parseSeries} from '../../schema/parse-series.js';
import {type ReadEntry, readSeries, type ReadSeries} from '../../trend/series.js';
import {entryOf, ownEntry} from '../../trend/whole-series.js';
import {Subscription} from './subscription.js';
import {warn} from './warn.js';

/** What came of a report that many may ask for: it is read once. */
const read = new WeakMap<object, ReadEntry>();

function readOnce(asOf: string, data: unknown): ReadEntry {
  const key = Object(data) as object;
  let known = read.get(key);
  if (!known) read.set(key, (known = entryOf(asOf, data)));
  return {...known, asOf};
}

/** The reports of a series on a page. Those that have an address are not asked for before `load`. */
export class SeriesSource {
  /** Null until every report is there or cannot be had, and where the series is none. */
  whole: ReadSeries | null = null;
  loading = false;
  /** Null where the data is no series. */
  readonly series: ParsedSeries | null = null;
  private readonly entries: (ReadEntry | null)[] = [];
  private readonly subscriptions: Subscription[] = [];

  /**
   * @param data the series, untrusted
   * @param base address that those of its reports are relative to
   * @param tell called when all is there
   */
  constructor(readonly data: unknown, private readonly base: string, private readonly tell: () => void) {
    try {
      this.series = parseSeries(data);
    } catch (error) {
      warn('series', `the series cannot be read (${(error as Error).message.split('\n')[0]}); only the report is drawn.`);
      return;
    }
    this.entries = this.series.reports.map((one) => ownEntry(one, readOnce));
    this.finish();
  }

  /** Days of which there is a report, or may be one; oldest first, each once. */
  get days(): readonly string[] {
    return [...new Set((this.series?.reports ?? []).filter(({missing, src, whole}) => missing === undefined || src !== undefined || whole !== undefined).map(({asOf}) => asOf))].sort();
  }

  /** Asks for every report that is not there; each address once for all of the page. @param timeout seconds until one counts as not to be had */
  load(timeout: number): void {
    if (this.loading || this.whole || !this.series) return;
    this.loading = true;
    this.series.reports.forEach(({asOf, src}, i) => {
      if (this.entries[i] || src === undefined) return;
      const done = (entry: ReadEntry): void => {
        this.entries[i] ??= entry;
        this.finish();
      };
      const subscription = new Subscription(new URL(src, this.base).href, timeout > 0 ? timeout : 20, ({data, error}) => {
        if (data !== undefined) done(readOnce(asOf, data));
        else if (error) done({asOf, report: null, fault: 'unread'});
      });
      this.subscriptions.push(subscription);
      subscription.start();
    });
  }

  /** Nobody waits for it any more. */
  leave(): void {
    for (const subscription of this.subscriptions) subscription.leave();
    this.subscriptions.length = 0;
    if (!this.whole) this.loading = false;
  }

  private finish(): void {
    if (this.whole || this.entries.length === 0 || this.entries.includes(null)) return;
    this.whole = readSeries(this.series!, this.entries as readonly ReadEntry[]);
    this.loading = false;
    this.leave();
    this.tell();
  }
}

/** The address that those of a series given to an element are relative to. */
export function baseOf(src: string, report: unknown): string {
  try {
    return new URL(report === null || report === undefined ? src : '', document.baseURI).href;
  } catch {
    return document.baseURI;
  }
}
