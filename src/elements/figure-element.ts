import {type Property, text} from './element.js';
import {ReportElement} from './report-element.js';

/** What every element that shows figures has: the names of those of a report, and the words for one that its attributes state. */
export abstract class FigureElement extends ReportElement {
  static override get properties(): Readonly<Record<string, Property>> {
    return {label: text, unit: text, category: text, item: text, metric: text};
  }

  /** Id of a metric of the report, or its place within `item`, from 1. */
  declare metric: string;
  /** Id or number of an item of the report. */
  declare item: string;
  /** Id or number of a category of the report. */
  declare category: string;
  /** What is counted, in words; without a report. */
  declare label: string;
  /** The unit as a word; without a report. */
  declare unit: string;
}
