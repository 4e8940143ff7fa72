import {css, html, noChange, nothing, type TemplateResult} from 'lit';
import {formatDate} from '../locale/date.js';
import {footLines} from './foot-lines.js';
import {overview, rulesOfStandings, scaleOf} from './rule-words.js';
import type {Locale} from '../locale/locale.js';
import type {Board, Counted} from '../model/board.js';
import type {Selected, Sort} from '../model/selection.js';
import {sumOf} from '../model/sum.js';
import {answerStyles} from './answer.js';
import {category, categoryStyles, foldOf, large, many, short} from './category.js';
import {type BoardTools, controls, controlsStyles} from './controls.js';
import {heading} from './heading.js';
import type {ItemTools} from './item.js';
import {line, runs} from './line.js';
import {say} from './say.js';
import {type Chunk, chunkedGroups, whole} from './chunk.js';
import {counted, declared, declares, summaryStyles} from './summary.js';
import {table, tableStyles} from './table.js';
import {hasLongTitles} from './titles.js';

/** What a board shows, and what its controls do. */
export interface BoardView {
  readonly board: Board;
  readonly locale: Locale;
  /** Level of the board's heading, 1 to 6; categories and items follow below it. */
  readonly level: number;
  /** The cards to draw, within their categories; null for none. */
  readonly cards: readonly Selected[] | null;
  /** The rows of the table twin; null for none. Print has both. */
  readonly rows: readonly Selected[] | null;
  /** The items that the legend counts. Default: all. */
  readonly counted?: Counted;
  readonly sort: Sort;
  /** How many items are shown, where some are not; else empty. */
  readonly found: string;
  /** What is said politely of the last change; empty at first. */
  readonly announcement: string;
  readonly itemTools: ItemTools;
  /** Null for a plain picture without controls. */
  readonly tools: BoardTools | null;
  /** Whether `LazyLayout` lays out the items of a short board when they are drawn. Default: the browser does, at once. */
  readonly lazyLayout?: boolean;
  /** Whether the heads of the categories open and close them. Default: all is open. */
  readonly folds?: boolean;
  /** The items that are drawn now. Default: all. */
  readonly chunk?: Chunk;
}

/** Two templates that are the same to the eye: where they take turns, Lit takes what stood there away whole instead of item by item. */
const turns = [(content: unknown): TemplateResult => html`${content}`, (content: unknown): TemplateResult => html`${content}`];

/**
 * Whether the categories may stand in columns: most items have figures or facts below their titles, titles are short, and the board is
 * not so long that its parts are laid out only near the view, whose heights would move from column to column. A short category alone
 * would leave the others empty.
 */
function hasColumns({categories, items}: Board, hasLong: boolean): boolean {
  if (items.length <= (categories.length < 2 ? short : 0) || items.length > large || hasLong) return false;
  return items.filter(({item: {metrics = [], milestones = []}}) => metrics.length + milestones.length > 0).length * 2 > items.length;
}

/** The whole board: head, summary, legend, controls, the categories or their table twin, and where the figures come from. */
export function board({board: view, counted: countedItems = view, locale, level, cards, rows, sort, found, announcement, itemTools, tools, lazyLayout = false, folds = false, chunk = whole}: BoardView): TemplateResult {
  const {report} = view;
  const {strings} = locale;
  const list = turns[chunk.turn ?? 0]!;
  const hasLong = hasLongTitles(view.items, locale);
  const columns = folds ? view.categories.length > many ? 'folding many' : 'folding' : !hasColumns(view, hasLong) ? '' : view.categories.length === 2 ? 'columns two' : 'columns';
  return html`<section class="board ${view.items.length > large ? 'large' : lazyLayout ? 'lazy' : ''}" part="board" aria-labelledby="title"><header class="head" part="head"><p class="quiet" part="date">${strings.asOf(formatDate(report.asOf, strings))}${
    report.provisional ? ` · ${strings.provisional}` : nothing}</p>${heading(level, say(report.title, locale), 'title', 'title')}${
    report.description === undefined ? nothing : html`<p class="quiet">${say(report.description, locale)}</p>`}</header><div class="summary ${declares(report.declared) ? 'two' : ''}">${
    declared(report.declared, locale)}<div>${chunk.from > 0 ? noChange : ofAll(view, countedItems, locale, tools)}</div></div>${
    tools && controls(tools, locale)}<div class="found quiet">${announcement === '' ? found : nothing}<span role="status">${announcement}</span></div><div id="view">${chunk.stays ? noChange : [cards && html`<div class="categories ${columns} ${hasLong ? '' : 'beside'}">${
    list(chunkedGroups(cards, chunk, (one, part) => category(one, level + 1, locale, itemTools, part, folds), ({category: one}) => foldOf(one)))}</div>`,
    rows && list(table({board: view, locale, groups: rows, chunk: cards ? whole : chunk, sort, sortBy: tools && !cards ? tools.sortBy : null}))]}</div>${endsWith(chunk, cards ?? rows ?? []) ? html`<footer class="foot quiet" part="foot">${foot(view, locale, cards !== null)}</footer>` : noChange}</section>`;
}

/** Whether the last of the items is drawn now. Only then the foot is: it would be on the screen, and pushed away by them. */
const endsWith = ({from, upTo}: Chunk, groups: readonly Selected[]): boolean => {
  const count = sumOf(groups, ({items}) => items.length);
  return upTo >= count && from < Math.max(1, count);
};

/** What is said of all items together. Drawn with the first piece of the list: each piece more would go through all items again. */
function ofAll(view: Board, items: Counted, locale: Locale, tools: BoardTools | null): TemplateResult {
  const sentence = overview(view, locale);
  return html`${sentence.length === 0 ? nothing : html`<p class="overview" part="overview">${runs(sentence, locale)}</p>`}${counted(items, locale, tools && tools.filter, view)}`;
}

/** How the board is to be read, and where its figures come from. */
function foot(view: Board, locale: Locale, hasBars: boolean): readonly TemplateResult[] {
  const scale = hasBars ? scaleOf(view, locale) : '';
  const rule = rulesOfStandings(view, locale);
  return [
    ...scale === '' ? [] : [html`<p part="scale">${scale}</p>`], ...rule.length === 0 ? [] : [html`<p part="rule">${runs(rule, locale)}</p>`],
    ...footLines(view.report, locale).filter((one) => one.length > 0).map((one) => line(one, locale)),
  ];
}

export const boardStyles = [summaryStyles, categoryStyles, controlsStyles, tableStyles, answerStyles, css`
  .board {
    background: var(--_surface);
    padding: clamp(var(--_gap-4), 3cqi, var(--_gap-8));
    border-radius: 0.75em;
  }
  .head {
    border-block-end: 2px solid var(--_text);
    padding-block-end: var(--_gap-3);
  }
  .title {
    font-size: clamp(1.375em, 5cqi, 1.75em);
    font-weight: 700;
    line-height: var(--_lines, 1.25);
    text-wrap: balance;
  }
  .overview {
    font-weight: 600;
    font-size: 1.0625em;
    line-height: var(--_lines, 1.35);
    margin-block-end: var(--_gap-2);
  }
  .foot {
    break-inside: avoid;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap-1);
    border-block-start: 1px solid var(--_track);
    padding-block-start: var(--_gap-4);
  }
  /* Paper has margins of its own. */
  @media print {
    .board {
      padding: 0;
    }
  }
`];
