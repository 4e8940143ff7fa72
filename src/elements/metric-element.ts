import {metricProperties} from './metric-attributes.js';
import type {Property} from './element.js';
import {ReportElement} from './report-element.js';

/** What every element that shows figures has: those that it names of a report, or one that its attributes state. */
export abstract class MetricElement extends ReportElement {
  static override get properties(): Readonly<Record<string, Property>> {
    return metricProperties;
  }

  /** Id of a metric of the report, or its place within `item`, from 1. */
  declare metric: string;
  /** Id or number of an item of the report. */
  declare item: string;
  /** Id or number of a category of the report. */
  declare category: string;
  /** What is counted, in words; without a report. */
  declare label: string;
  /**
   * The amount reached, a number in `unit`; without a report.
   * @attr {number}
   */
  declare value: string | null;
  /**
   * The amount pledged, a number in `unit`, above 0; without a report.
   * @attr {number}
   */
  declare target: string | null;
  /**
   * The share as stated, 1 = target met; without it, value / target.
   * @attr {number}
   */
  declare share: string | null;
  /** The unit as a word; without a report. */
  declare unit: string;
  /**
   * The stage that is counted: `planned`, `approved`, `started`, `finished` or `inForce`.
   * @attr {'' | 'planned' | 'approved' | 'started' | 'finished' | 'inForce'}
   */
  declare basis: string;
  /**
   * Share that should be reached by now, 0 and up; without it, unknown. A badge does not use it.
   * @attr {number}
   */
  declare pace: string | null;

  /** Resolves once the report is drawn, also where what reads it is still on its way. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.source.ready;
    return super.getUpdateComplete();
  }
}
