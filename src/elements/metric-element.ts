import type {Property} from './element.js';
import {FigureElement} from './figure-element.js';
import {metricProperties} from './metric-attributes.js';

/** What ring, bar and badge have: the figure as one share, which attributes state where no report is given. */
export abstract class MetricElement extends FigureElement {
  static override get properties(): Readonly<Record<string, Property>> {
    return metricProperties;
  }

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
