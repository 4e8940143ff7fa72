import {AddressState} from './controllers/address-state.js';
import {type Property, reflected} from './element.js';
import {ReportElement} from './report-element.js';

/** In the order in which the address of the page names them. */
const choices = {filter: reflected, search: reflected, responsible: reflected, tag: reflected, due: reflected, sort: reflected, view: reflected, at: reflected};
type Choice = keyof typeof choices;

/** What the reader of a report may choose: the page presets it by attributes, which follow what the reader does. */
export abstract class ChoicesElement extends ReportElement {
  static override get properties(): Readonly<Record<string, Property>> {
    return {...choices, address: {type: Boolean, initial: false}};
  }

  /** Of a series: the day of the report to show, YYYY-MM-DD; without it, the latest. */
  declare at: string;
  /**
   * `table` shows the table twin; `cards`, or nothing, the cards.
   * @attr {'' | 'cards' | 'table'}
   */
  declare view: string;
  /**
   * The entries of the legend to show, separated by white space: standings (`over`, `met`, `ahead`, `on-track`, `slightly-behind`, `behind`, `not-met`,
   * `away`, `missed`, `not-due`, `unknown`), and words of the publisher by their id in `statuses` (`is:kept`, or `kept` where no standing
   * has that name); `changed`, of a series with `civic-trend.js` on the page, for what changed since the report before; without it, all.
   */
  declare filter: string;
  /** Words that each shown item has in its title, text, labels, notes or category. */
  declare search: string;
  /** Who is responsible for the items to show, as the report names them in one of its languages; without it, all. */
  declare responsible: string;
  /** A topic of the items to show, as the report names it in one of its languages; without it, all. */
  declare tag: string;
  /** When the items to show are due: a year, a month or a day, as `2026`, `2026-03` or `2026-03-31`; without it, all. */
  declare due: string;
  /**
   * Order of the items: by their lowest share or by their standing, the best first, or reversed; without it, that of the report.
   * @attr {'' | 'share' | 'share-reversed' | 'state' | 'state-reversed'}
   */
  declare sort: string;
  /**
   * Whether what the reader chose (`filter`, `search`, `responsible`, `tag`, `due`, `sort`, `view`, `at`) is kept in the address of the page, as
   * `?civic-filter=behind`, or with the id of the element in place of `civic`, so that the address leads to the same picture.
   */
  declare address: boolean;
  /** What the page says of it. */
  private readonly markup: Record<string, string | null> = {};

  constructor() {
    super();
    new AddressState(this, Object.keys(choices) as Choice[], () => this.address);
  }

  /** A server that has its page merged into this one says again what it said before, which takes nothing from the reader. */
  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (!(name in choices) || this[name as Choice] === (value ?? '')) return super.attributeChangedCallback(name, before, value);
    const isSame = this.hasUpdated && (this.markup[name] ?? null) === value;
    this.markup[name] = value;
    // Not at once: who merges is walking through the attributes.
    if (isSame) void this.updateComplete.then(() => this.setAttribute(name, this[name as Choice]));
    else super.attributeChangedCallback(name, before, value);
  }
}
