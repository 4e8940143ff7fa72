/** The strings of figures over time, beside those of the language. Arguments as in `FigureStrings`. */
export interface TrendStrings {
  readonly overTime: string;
  readonly fromTo: (first: string, last: string) => string;
  readonly unchanged: (amount: string, from: string, to: string) => string;
  readonly one: (amount: string) => string;
  readonly none: string;
  readonly same: (date: string) => string;
  /** Where the publisher's precision does not tell two figures apart. */
  readonly notTold: (date: string) => string;
  /** A difference of two percentages. */
  readonly points: (number: string) => string;
  readonly plan: (amount: string) => string;
  readonly raised: (from: string, to: string, date: string) => string;
  readonly lowered: (from: string, to: string, date: string) => string;
  /** Said of shares whose target moved. */
  readonly notOneTarget: string;
  readonly restated: string;
  readonly restatedFrom: (first: string) => string;
  readonly notComparable: (date: string) => string;
  readonly absences: Readonly<Record<'noValue' | 'noReport' | 'notInReport' | 'unread', (date: string) => string>>;
  readonly apart: (from: string, to: string) => string;
  readonly future: (date: string) => string;
  readonly axisFrom: (amount: string) => string;
  readonly evenPace: string;
  readonly today: (date: string) => string;
  readonly baseline: (amount: string) => string;
  readonly more: (n: number) => string;
  /** Heads of the table: day, value, plan, target. */
  readonly columns: readonly [string, string, string, string];

  /** The choice of reports. */
  readonly reportOf: string;
  readonly earlier: string;
  readonly later: string;
  readonly latest: string;
  readonly compare: (date: string) => string;
  readonly comparedTo: (date: string) => string;
  readonly counts: Readonly<Record<'rose' | 'fell' | 'met' | 'restated' | 'moved' | 'added' | 'gone', (n: number) => string>>;
  readonly nothingChanged: string;
  readonly onlyReport: string;
  readonly onlyChanged: string;
  readonly notListed: (date: string) => string;
  readonly leftOut: Readonly<Record<'series' | 'report' | 'plan' | 'publisher' | 'date', (name: string) => string>>;
  /** Heads the verdicts of an item. */
  readonly verdicts: string;
  readonly changes: Readonly<Record<'renamed' | 'split' | 'merged' | 'dropped' | 'added', (name: string) => string>>;
}
