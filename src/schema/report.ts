// Generated from report.schema.json by scripts/schema.js; change that file and run `npm run schema`.
/**
 * A BCP 47 language tag.
 */
export type Lang = string;
/**
 * Words: a plain string in the language of the report, or one string for each language. Plain text; markup is shown as it stands.
 */
export type Text =
  | string
  | {
      [k: string]: string;
    };
/**
 * One text, or a list of texts.
 *
 * @minItems 1
 */
export type Texts = Text | Text[];
/**
 * The unit as a word: one string, or for each language a string or its plural forms by CLDR category (zero, one, two, few, many, other).
 */
export type Unit =
  | string
  | {
      [k: string]:
        | string
        | {
            /**
             * Form for zero.
             */
            zero?: string;
            /**
             * Form for one.
             */
            one?: string;
            /**
             * Form for two.
             */
            two?: string;
            /**
             * Form for few.
             */
            few?: string;
            /**
             * Form for many.
             */
            many?: string;
            /**
             * Form for every other number.
             */
            other: string;
          };
    };
/**
 * An address: https, http or relative; no other scheme, no control characters.
 */
export type Url = string;
/**
 * A day of the Gregorian calendar, YYYY-MM-DD (RFC 3339 full-date).
 */
export type Day = string;
/**
 * A day, a month or a year: YYYY-MM-DD, YYYY-MM or YYYY, as exactly as it is known. A day is one of the calendar: 29 February only in leap years.
 */
export type PartialDate = string;
/**
 * A whole number, 0 or more.
 */
export type Count = number;
/**
 * A name by which the page and other fields refer to this part, unique in the report.
 */
export type Id = string;
/**
 * Anything the publisher keeps for itself. Ignored.
 */
export type Custom = unknown;
/**
 * A remark that is shown with the part.
 */
export type Note = Text;
/**
 * What a verdict means. `missed` is not kept, broken or expired; `partly` kept in part; `pending` waits for something; `improving` and `worsening` are directions of change; `unrated` (no verdict was given) is not `notStarted`.
 */
export type State =
  | 'notStarted'
  | 'inProgress'
  | 'behind'
  | 'onTrack'
  | 'ahead'
  | 'achieved'
  | 'exceeded'
  | 'partly'
  | 'missed'
  | 'improving'
  | 'worsening'
  | 'pending'
  | 'suspended'
  | 'dropped'
  | 'unrated';
/**
 * A figure. Its role says what may be drawn: progress against a target, a rate (such as a pass rate), or context.
 */
export type Metric = ProgressMetric | RateMetric | ContextMetric;
/**
 * The amount reached, a finite number in whole units: 184400, not 18.44万. Left out where it is unknown; then `missing` says why.
 */
export type Value = number;
/**
 * Why there is no value.
 */
export type Missing = 'notMeasured' | 'withheld' | 'notApplicable' | 'notYetDue';
/**
 * The figure as the publisher prints it, with its unit. Shown as it stands in its language.
 */
export type Printed = Text;
/**
 * The power of ten in which the figure is printed: 10000 for 万, 1000000 for million. Only for printing; the value stays in whole units. Default: chosen by the language.
 */
export type Magnitude = 1 | 1000 | 10000 | 1000000 | 100000000 | 1000000000;
/**
 * The smallest step to which the value is known, in whole units, above 0: 100 for 18.44万. Default: not stated.
 */
export type Precision = number;
/**
 * How exact the value is. Default: exact.
 */
export type Qualifier = 'exact' | 'about' | 'over' | 'atLeast';
/**
 * The stage that the figure counts. Left out where it is not stated.
 */
export type Basis = 'planned' | 'approved' | 'started' | 'finished' | 'inForce';
/**
 * Where the value comes from: printed by the publisher, computed by whoever made this file, or printed and corrected. Default: printed.
 */
export type Provenance = 'printed' | 'computed' | 'corrected';
/**
 * What was pledged. Only `atLeast` and `exact` give a share without a baseline; `atMost` gives one with a baseline; `maintain` and `range` are met or not met; `none` says that there is no target.
 */
export type Target = ValueTarget | RangeTarget | NoTarget;
/**
 * Where the target comes from: printed by the publisher, implied by a value and its printed share, or unknown.
 */
export type TargetOrigin = 'printed' | 'implied' | 'unknown';

/**
 * A report on how far public promises have got: categories hold items (the pledges), items hold metrics (figures) and milestones (facts without a figure). Glossary, one word each: value = the amount reached; target = the amount pledged; share = value against target, a number where 1 means the target is met and 1.2 a fifth over it; surplus = share - 1; stated = as the publisher prints it; derived = computed from value and target; basis = the stage a figure counts (planned, approved, started, finished, inForce); pace = the share of the plan that should be reached by now. Unknown is left out, never 0. Fields that this schema does not know are kept and reported as advice.
 */
export interface Report {
  /**
   * Address of this schema, absolute or relative to the report: one that ends in `report.schema.json`, or that names the package with its version (`civic-progress@1.1/`).
   */
  $schema: string;
  /**
   * Version of this schema that the report is written for, major.minor. Default: the one that the address in `$schema` names, else 1.0. A newer minor version is drawn with one warning, a newer major version is refused.
   */
  version?: string;
  /**
   * Language of every plain string of the report, as a BCP 47 tag. Texts in several languages are objects with such tags as keys.
   */
  lang: Lang;
  /**
   * Title of the report.
   */
  title: Text;
  /**
   * What the report is about, in one or two sentences.
   */
  description?: Text;
  /**
   * Who answers for the figures.
   */
  publisher: {
    /**
     * Name of the publisher.
     */
    name: Text;
    /**
     * Home page of the publisher.
     */
    url?: Url;
  };
  /**
   * The period that the targets are set for, both days included. The elapsed share of it is the default pace.
   */
  plan: Period;
  /**
   * The period that the figures report on, both days included. Default: from the start of the plan to `asOf`.
   */
  period?: Period;
  /**
   * The day the figures are true for, unless a metric has its own.
   */
  asOf: Day;
  /**
   * The day the report was published.
   */
  published?: Day;
  /**
   * True where the publisher may still correct the figures. Default: false.
   */
  provisional?: boolean;
  /**
   * Where the figures were published.
   *
   * Items: Where something was published.
   */
  sources?: Source[];
  /**
   * Licence of the data.
   */
  license?: {
    /**
     * Name of the licence.
     */
    name: Text;
    /**
     * Text of the licence.
     */
    url?: Url;
  };
  /**
   * What the publisher says of the whole: its headline. Shown as declared and never recomputed.
   */
  declared?: Declared;
  /**
   * The words that the publisher judges its items by, in the order of its legend. An item or a category names one of them by `status.is`. Two words may have one state and stay two entries of the legend.
   *
   * Items: One word of the publisher's own scale of verdicts.
   */
  statuses?: StatusWord[];
  /**
   * The publisher's own rule for what is in step with the plan, and what is slightly behind it. Default: five points to each side of the share that should be reached by now are in step, and nothing is slightly behind.
   */
  standing?: StandingRule;
  /**
   * Findings of the checker that the publisher has seen, with the reason why they stand; they are then shown as notes.
   */
  known?: {
    /**
     * Name of the rule, as the checker prints it.
     */
    rule: string;
    /**
     * JSON pointer of the finding. Default: every finding of the rule.
     */
    at?: string;
    /**
     * Why it stands.
     */
    reason: Text;
  }[];
  /**
   * The categories, in the order of the publisher; one or more.
   *
   * @minItems 1
   *
   * Items: A group of items, such as one numbered pledge.
   */
  categories: Category[];
  /**
   * Anything the publisher keeps for itself. Ignored.
   */
  custom?: Custom;
}
/**
 * A period in days, both included.
 */
export interface Period {
  /**
   * First day.
   */
  start: Day;
  /**
   * Last day.
   */
  end: Day;
}
/**
 * Where something was published.
 */
export interface Source {
  /**
   * Title of the document.
   */
  title: Text;
  /**
   * Its address.
   */
  url?: Url;
  /**
   * Its date.
   */
  date?: PartialDate;
}
/**
 * What the publisher says of a whole, the report or a category: counts, shares and means, as it declares them.
 */
export interface Declared {
  /**
   * Number of categories that the publisher counts; 0 or more. Checked against the report.
   */
  categories?: Count;
  /**
   * Number of items that the publisher counts; 0 or more. Checked against the report.
   */
  items?: Count;
  /**
   * Declared counts, in the order of the publisher.
   *
   * Items: One declared count of the headline.
   */
  counts?: DeclaredCount[];
  /**
   * Declared shares and means of the whole, in the order of the publisher. Shown as declared, never computed.
   *
   * Items: A share or mean that the publisher declares of a whole.
   */
  figures?: DeclaredFigure[];
  /**
   * What the publisher says of everything not counted.
   */
  rest?: Text;
}
/**
 * A share or mean that the publisher declares of a whole.
 */
export interface DeclaredFigure {
  /**
   * What it says of the whole.
   */
  label: Text;
  /**
   * The share, 1 = 100 %; 0 and up.
   */
  share: number;
  /**
   * Digits after the point that the percentage is printed with, 0 to 6. Default: as many as the share needs.
   */
  digits?: number;
  /**
   * The figure as the publisher prints it, where it is no plain percentage.
   */
  text?: Text;
  /**
   * The rule it is computed by, in the publisher's words. Left out: the board says that the rule is not stated.
   */
  rule?: Text;
}
/**
 * One word of the publisher's own scale of verdicts.
 */
export interface StatusWord {
  /**
   * Name that `status.is` refers to, once in a report.
   */
  id: Id;
  /**
   * The publisher's word.
   */
  label: Text;
  /**
   * What the word means, in the closed set.
   */
  state: State;
  /**
   * When the publisher gives this verdict, in its words.
   */
  rule?: Text;
}
/**
 * How far from the share that was due by its day a figure still counts as in step, and as slightly behind.
 */
export interface StandingRule {
  /**
   * Distance from the share that was due, as a share: 0.1 is ten points, or a tenth of the plan, by `of`; 0 to 1. One number: up to it, to each side, a figure is in step. Two, the smaller first: up to the first it is in step, from there to the second below the plan slightly behind, and below that behind. `[0.05, 0.2]` of the plan are the bands of 95 % and 80 % of plan.
   *
   * @minItems 1
   * @maxItems 2
   */
  margin: number | number[];
  /**
   * What the distance is a share of: of the `target`, which makes points of the share (with 50 % due, 0.05 is from 45 to 55 %); or of the `plan`, which is what was due by then (47.5 to 52.5 %). Default: `target`.
   */
  of?: 'target' | 'plan';
  /**
   * The rule in the publisher's words.
   */
  text?: Text;
}
/**
 * One declared count of the headline.
 */
export interface DeclaredCount {
  /**
   * What is counted, in the publisher's words.
   */
  label: Text;
  /**
   * How many; a whole number, 0 or more.
   */
  count: Count;
  /**
   * What one counts.
   */
  unit: 'items' | 'categories' | 'metrics';
  /**
   * The rule by which the publisher counts. Left out: the publisher does not state it, and that is said.
   */
  rule?: Text;
  /**
   * How this count lies to the counts before it: apart from them, or containing them. Default: not stated.
   */
  overlap?: 'apart' | 'containing';
}
/**
 * A group of items, such as one numbered pledge.
 */
export interface Category {
  /**
   * A name by which the page and other fields refer to this part, unique in the report.
   */
  id?: Id;
  /**
   * Number of the category as printed; 1 or more.
   */
  number?: number;
  /**
   * Short name, a few characters.
   */
  label: Text;
  /**
   * Long title, of any length.
   */
  title?: Text;
  /**
   * The publisher's own verdict: a word of its scale (`is`, of the report's `statuses`), or a word of its own mapped to the closed set (`state`). Where both are given `is` holds, and `state` is for libraries that know version 1.0 only.
   */
  status?: Status;
  /**
   * What the publisher says of the whole category. Shown as declared and never recomputed.
   */
  declared?: Declared;
  /**
   * The items, in the order of the publisher; may be empty.
   *
   * Items: One pledge, with its figures and facts.
   */
  items: Item[];
  /**
   * Remarks.
   *
   * Items: A remark that is shown with the part.
   */
  notes?: Note[];
  /**
   * Photographs.
   *
   * Items: A photograph.
   */
  images?: Image[];
  /**
   * Anything the publisher keeps for itself. Ignored.
   */
  custom?: Custom;
}
/**
 * One pledge, with its figures and facts.
 */
export interface Item {
  /**
   * A name by which the page and other fields refer to this part, unique in the report.
   */
  id?: Id;
  /**
   * Number of the item across all categories, as printed; 1 or more.
   */
  number?: number;
  /**
   * Short name.
   */
  title: Text;
  /**
   * What was pledged, in a sentence.
   */
  text?: Text;
  /**
   * The publisher's own verdict: a word of its scale (`is`, of the report's `statuses`), or a word of its own mapped to the closed set (`state`). Where both are given `is` holds, and `state` is for libraries that know version 1.0 only.
   */
  status?: Status;
  /**
   * Earlier verdicts, in any order; each with its date where it is known.
   *
   * Items: The publisher's own verdict: a word of its scale (`is`, of the report's `statuses`), or a word of its own mapped to the closed set (`state`). Where both are given `is` holds, and `state` is for libraries that know version 1.0 only.
   */
  statusHistory?: Status[];
  /**
   * When the pledge is to be kept, where no target says it. A day, month or year.
   */
  due?: PartialDate;
  /**
   * Who answers for the item: an office, a person, or several.
   */
  responsible?: Texts;
  /**
   * Topics, districts or other words that items are found by.
   *
   * Items: Words: a plain string in the language of the report, or one string for each language. Plain text; markup is shown as it stands.
   */
  tags?: Text[];
  /**
   * The item's own page; its title leads there.
   */
  url?: Url;
  /**
   * Figures of the item.
   *
   * Items: A figure. Its role says what may be drawn: progress against a target, a rate (such as a pass rate), or context.
   */
  metrics?: Metric[];
  /**
   * Targets that several metrics of this item fill together.
   *
   * Items: One target that several metrics of the item fill together; their own targets add up to it.
   */
  sharedTargets?: SharedTarget[];
  /**
   * Facts without a figure of progress.
   *
   * Items: A fact without a figure of progress. It is marked, never drawn as 0 %.
   */
  milestones?: Milestone[];
  /**
   * Remarks.
   *
   * Items: A remark that is shown with the part.
   */
  notes?: Note[];
  /**
   * Sources of this item alone.
   *
   * Items: Where something was published.
   */
  sources?: Source[];
  /**
   * Photographs.
   *
   * Items: A photograph.
   */
  images?: Image[];
  /**
   * Anything the publisher keeps for itself. Ignored.
   */
  custom?: Custom;
}
/**
 * The publisher's own verdict: a word of its scale (`is`, of the report's `statuses`), or a word of its own mapped to the closed set (`state`). Where both are given `is` holds, and `state` is for libraries that know version 1.0 only.
 */
export interface Status {
  /**
   * The verdict, as the id of one of the report's `statuses`.
   */
  is?: Id;
  /**
   * The verdict in the closed set.
   */
  state?: State;
  /**
   * The publisher's word for it. Default: the label of the word that `is` names.
   */
  text?: Text;
  /**
   * When the verdict was given.
   */
  date?: PartialDate;
  /**
   * Why, in the publisher's words.
   */
  reason?: Text;
  /**
   * Sources of this verdict.
   *
   * Items: Where something was published.
   */
  sources?: Source[];
}
/**
 * An amount on its way to a target. Its share is the stated one where there is one, else derived from value and target, else unknown.
 */
export interface ProgressMetric {
  /**
   * This metric is progress.
   */
  role: 'progress';
  /**
   * A name by which the page and other fields refer to this part, unique in the report.
   */
  id?: Id;
  /**
   * What is counted.
   */
  label: Text;
  /**
   * The amount reached, a finite number in whole units: 184400, not 18.44万. Left out where it is unknown; then `missing` says why.
   */
  value?: Value;
  /**
   * Why there is no value.
   */
  missing?: Missing;
  /**
   * The figure as the publisher prints it, with its unit. Shown as it stands in its language.
   */
  text?: Printed;
  /**
   * The unit as a word: one string, or for each language a string or its plural forms by CLDR category (zero, one, two, few, many, other).
   */
  unit?: Unit;
  /**
   * The power of ten in which the figure is printed: 10000 for 万, 1000000 for million. Only for printing; the value stays in whole units. Default: chosen by the language.
   */
  magnitude?: Magnitude;
  /**
   * The smallest step to which the value is known, in whole units, above 0: 100 for 18.44万. Default: not stated.
   */
  precision?: Precision;
  /**
   * How exact the value is. Default: exact.
   */
  qualifier?: Qualifier;
  /**
   * The stage that the figure counts. Left out where it is not stated.
   */
  basis?: Basis;
  /**
   * Whether more or less of it is better. Left out or neutral: no share is derived.
   */
  direction?: 'more' | 'less' | 'neutral';
  /**
   * Natural limits of the value, in the unit.
   */
  limits?: {
    /**
     * Smallest value that can occur, in the unit.
     */
    min?: number;
    /**
     * Largest value that can occur, in the unit.
     */
    max?: number;
  };
  /**
   * Where the value stood before the plan, in the unit. Default: none; a share is then value / target.
   */
  baseline?: {
    /**
     * The value at the start, in the unit.
     */
    value: number;
    /**
     * When it stood there.
     */
    date?: PartialDate;
  };
  /**
   * What was pledged. Only `atLeast` and `exact` give a share without a baseline; `atMost` gives one with a baseline; `maintain` and `range` are met or not met; `none` says that there is no target.
   */
  target?: Target;
  /**
   * Targets that were replaced, oldest first.
   *
   * Items: A target that was replaced.
   */
  previousTargets?: PreviousTarget[];
  /**
   * The share as the publisher states it: a claim, printed as stated and never overwritten by a computed one.
   */
  stated?: Stated;
  /**
   * The planned course by periods: what should be reached by when.
   */
  pace?: Pace;
  /**
   * Parts of the value with a denominator of their own, such as the finished ones among the started.
   *
   * Items: A part of a metric's value with a denominator of its own: of the parent's target, or of the parent's value. It is in the parent's unit.
   */
  parts?: Part[];
  /**
   * Kinds of the value; they add up to it.
   *
   * Items: One kind of a metric's value, in the metric's unit.
   */
  breakdown?: BreakdownEntry[];
  /**
   * Earlier figures, oldest first.
   *
   * Items: An earlier figure of the metric.
   */
  history?: HistoryPoint[];
  /**
   * The date this figure is true for. Default: that of the report.
   */
  asOf?: PartialDate;
  /**
   * Where the value comes from: printed by the publisher, computed by whoever made this file, or printed and corrected. Default: printed.
   */
  provenance?: Provenance;
  /**
   * A remark that is shown with the part.
   */
  note?: Note;
  /**
   * Anything the publisher keeps for itself. Ignored.
   */
  custom?: Custom;
}
/**
 * A rate that is no progress, such as a pass rate. Shown as a figure, never as a ring or a bar.
 */
export interface RateMetric {
  /**
   * This metric is a rate.
   */
  role: 'rate';
  /**
   * A name by which the page and other fields refer to this part, unique in the report.
   */
  id?: Id;
  /**
   * What the rate is of.
   */
  label: Text;
  /**
   * The rate as a number, 0 to 1 in most cases: 0.9732 for 97.32 %. Left out where it is unknown.
   */
  rate?: number;
  /**
   * Why there is no value.
   */
  missing?: Missing;
  /**
   * The rate as printed.
   */
  text?: Text;
  /**
   * How exact the value is. Default: exact.
   */
  qualifier?: Qualifier;
  /**
   * The date this rate is true for. Default: that of the report.
   */
  asOf?: PartialDate;
  /**
   * Where the value comes from: printed by the publisher, computed by whoever made this file, or printed and corrected. Default: printed.
   */
  provenance?: Provenance;
  /**
   * A remark that is shown with the part.
   */
  note?: Note;
  /**
   * Anything the publisher keeps for itself. Ignored.
   */
  custom?: Custom;
}
/**
 * A figure that is told but measured against nothing. Shown as a figure, never as a ring or a bar.
 */
export interface ContextMetric {
  /**
   * This metric is context.
   */
  role: 'context';
  /**
   * A name by which the page and other fields refer to this part, unique in the report.
   */
  id?: Id;
  /**
   * What is counted.
   */
  label: Text;
  /**
   * The amount reached, a finite number in whole units: 184400, not 18.44万. Left out where it is unknown; then `missing` says why.
   */
  value?: Value;
  /**
   * Why there is no value.
   */
  missing?: Missing;
  /**
   * The figure as the publisher prints it, with its unit. Shown as it stands in its language.
   */
  text?: Printed;
  /**
   * The unit as a word: one string, or for each language a string or its plural forms by CLDR category (zero, one, two, few, many, other).
   */
  unit?: Unit;
  /**
   * The power of ten in which the figure is printed: 10000 for 万, 1000000 for million. Only for printing; the value stays in whole units. Default: chosen by the language.
   */
  magnitude?: Magnitude;
  /**
   * The smallest step to which the value is known, in whole units, above 0: 100 for 18.44万. Default: not stated.
   */
  precision?: Precision;
  /**
   * How exact the value is. Default: exact.
   */
  qualifier?: Qualifier;
  /**
   * The stage that the figure counts. Left out where it is not stated.
   */
  basis?: Basis;
  /**
   * The date this figure is true for. Default: that of the report.
   */
  asOf?: PartialDate;
  /**
   * Where the value comes from: printed by the publisher, computed by whoever made this file, or printed and corrected. Default: printed.
   */
  provenance?: Provenance;
  /**
   * A remark that is shown with the part.
   */
  note?: Note;
  /**
   * Anything the publisher keeps for itself. Ignored.
   */
  custom?: Custom;
}
/**
 * A part of a metric's value with a denominator of its own: of the parent's target, or of the parent's value. It is in the parent's unit.
 */
export interface Part {
  /**
   * This metric is a part of another.
   */
  role: 'part';
  /**
   * A name by which the page and other fields refer to this part, unique in the report.
   */
  id?: Id;
  /**
   * Which part.
   */
  label: Text;
  /**
   * What the part is measured against: the parent's target (then it is progress too) or the parent's value.
   */
  of: 'target' | 'value';
  /**
   * The amount reached, a finite number in whole units: 184400, not 18.44万. Left out where it is unknown; then `missing` says why.
   */
  value?: Value;
  /**
   * Why there is no value.
   */
  missing?: Missing;
  /**
   * The figure as the publisher prints it, with its unit. Shown as it stands in its language.
   */
  text?: Printed;
  /**
   * The power of ten in which the figure is printed: 10000 for 万, 1000000 for million. Only for printing; the value stays in whole units. Default: chosen by the language.
   */
  magnitude?: Magnitude;
  /**
   * How exact the value is. Default: exact.
   */
  qualifier?: Qualifier;
  /**
   * The stage that the figure counts. Left out where it is not stated.
   */
  basis?: Basis;
  /**
   * The share as the publisher states it: a claim, printed as stated and never overwritten by a computed one.
   */
  stated?: Stated;
  /**
   * Where the value comes from: printed by the publisher, computed by whoever made this file, or printed and corrected. Default: printed.
   */
  provenance?: Provenance;
  /**
   * A remark that is shown with the part.
   */
  note?: Note;
}
/**
 * A target that is one number.
 */
export interface ValueTarget {
  /**
   * Exactly, at least or at most the value, or keep it where it is. To eliminate something is `atMost` 0.
   */
  kind: 'exact' | 'atLeast' | 'atMost' | 'maintain';
  /**
   * The amount pledged, in the metric's unit.
   */
  value: number;
  /**
   * Where the target comes from: printed by the publisher, implied by a value and its printed share, or unknown.
   */
  origin: TargetOrigin;
  /**
   * The target as printed.
   */
  text?: Text;
  /**
   * The stage that the target asks for.
   */
  basis?: Basis;
  /**
   * By when. Default: the end of the plan.
   */
  by?: PartialDate;
}
/**
 * A target that is met anywhere between two numbers.
 */
export interface RangeTarget {
  /**
   * Between two numbers.
   */
  kind: 'range';
  /**
   * Smallest value that meets it, in the metric's unit.
   */
  min: number;
  /**
   * Largest value that meets it, in the metric's unit.
   */
  max: number;
  /**
   * Where the target comes from: printed by the publisher, implied by a value and its printed share, or unknown.
   */
  origin: TargetOrigin;
  /**
   * The target as printed.
   */
  text?: Text;
  /**
   * The stage that the target asks for.
   */
  basis?: Basis;
  /**
   * By when. Default: the end of the plan.
   */
  by?: PartialDate;
}
/**
 * There is no target, or none was published.
 */
export interface NoTarget {
  /**
   * No target.
   */
  kind: 'none';
  /**
   * What the publisher says instead.
   */
  text?: Text;
}
/**
 * A target that was replaced.
 */
export interface PreviousTarget {
  /**
   * The amount pledged then, in the metric's unit.
   */
  value: number;
  /**
   * Until when it was in force.
   */
  until?: PartialDate;
  /**
   * Why it was replaced.
   */
  reason?: Text;
}
/**
 * One target that several metrics of the item fill together; their own targets add up to it.
 */
export interface SharedTarget {
  /**
   * What is pledged together.
   */
  label?: Text;
  /**
   * The amount pledged together, in the unit below.
   */
  value: number;
  /**
   * The unit as a word: one string, or for each language a string or its plural forms by CLDR category (zero, one, two, few, many, other).
   */
  unit?: Unit;
  /**
   * Where the target comes from: printed by the publisher, implied by a value and its printed share, or unknown.
   */
  origin: TargetOrigin;
  /**
   * The target as printed.
   */
  text?: Text;
  /**
   * Ids of the metrics that fill it; one or more.
   *
   * @minItems 1
   *
   * Items: A name by which the page and other fields refer to this part, unique in the report.
   */
  metrics: Id[];
}
/**
 * The share as the publisher states it: a claim, printed as stated and never overwritten by a computed one.
 */
export interface Stated {
  /**
   * The share as a number where 1 is 100 %: 1.127 for 112.7 %. 0 and up; no upper end.
   */
  share: number;
  /**
   * What the publisher says it is a share of: the target, the approved list, the parent's value, the total, or it does not say.
   */
  of: 'target' | 'approved' | 'parent' | 'total' | 'unstated';
  /**
   * Digits after the point of the printed percentage, 0 to 6: 1 for 112.7 %, and for 112.0 %. Default: as many as `share` needs.
   */
  digits?: number;
  /**
   * The share as printed, where it is no plain percentage.
   */
  text?: Text;
  /**
   * Ids of all metrics that this one printed share speaks of, where it is more than one.
   *
   * @minItems 2
   *
   * Items: A name by which the page and other fields refer to this part, unique in the report.
   */
  covers?: Id[];
}
/**
 * The planned course by periods: what should be reached by when.
 */
export interface Pace {
  /**
   * How the points add up: `additive` amounts of each period, `cumulative` amounts since the start, or a `level` to stand at.
   */
  rule: 'additive' | 'cumulative' | 'level';
  /**
   * The plan by periods, oldest first; one or more.
   *
   * @minItems 1
   */
  points: PacePoint[];
}
export interface PacePoint {
  /**
   * Last day of the period.
   */
  by: Day;
  /**
   * Planned amount, in the metric's unit.
   */
  value?: number;
  /**
   * Planned share of the target; 1 is the whole.
   */
  share?: number;
}
/**
 * One kind of a metric's value, in the metric's unit.
 */
export interface BreakdownEntry {
  /**
   * Which kind.
   */
  label: Text;
  /**
   * How much of it, in the metric's unit.
   */
  value: number;
  /**
   * The figure as the publisher prints it, with its unit. Shown as it stands in its language.
   */
  text?: Printed;
  /**
   * The stage that the figure counts. Left out where it is not stated.
   */
  basis?: Basis;
}
/**
 * An earlier figure of the metric.
 */
export interface HistoryPoint {
  /**
   * The date it was true for.
   */
  date: PartialDate;
  /**
   * The amount reached, a finite number in whole units: 184400, not 18.44万. Left out where it is unknown; then `missing` says why.
   */
  value?: Value;
  /**
   * The target then in force, in the metric's unit.
   */
  target?: number;
  /**
   * True where the figure was corrected later. Default: false.
   */
  restated?: boolean;
  /**
   * Why figures before this one cannot be compared with it.
   */
  break?: Text;
}
/**
 * A fact without a figure of progress. It is marked, never drawn as 0 %.
 */
export interface Milestone {
  /**
   * What was or is to be reached.
   */
  text: Text;
  /**
   * Whether it is reached.
   */
  state: 'planned' | 'inProgress' | 'achieved' | 'missed';
  /**
   * When it was or is to be reached.
   */
  date?: PartialDate;
  /**
   * The stage that the figure counts. Left out where it is not stated.
   */
  basis?: Basis;
  /**
   * A remark that is shown with the part.
   */
  note?: Note;
}
/**
 * A photograph.
 */
export interface Image {
  /**
   * Its address. Left out where only the caption is known.
   */
  src?: Url;
  /**
   * What is to be seen on it.
   */
  alt?: Text;
  /**
   * Its caption.
   */
  caption: Text;
  /**
   * Who took it.
   */
  credit?: Text;
  /**
   * When it was taken.
   */
  date?: PartialDate;
}
