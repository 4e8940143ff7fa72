import {wordsOf} from '../locale/locale.js';
import type {Board} from '../model/board.js';
import {facetsOf, foldsAtFirst, sortsOf} from '../model/selection.js';
import {board as boardPart, type BoardView} from '../parts/board.js';
import {facetChoices} from '../parts/facets.js';
import {grid} from '../parts/grid.js';
import type {ItemTools} from '../parts/item.js';
import {ringFigure} from '../parts/ring-figure.js';
import {trendDetails} from '../parts/trend-details.js';
import {trendLine} from '../parts/trend-line.js';
import {isSeries} from '../schema/parse-series.js';
import type {ReadSeries} from '../trend/series.js';
import {asDetails, isFolding} from './folding.js';
import type {Telling} from './locale.js';
import {markupOf} from './markup.js';
import {metricsOf, type Part, type Scope} from './scope.js';
import {painted, prefix, scope as scopeClass, staticStyles} from './style-sheet.js';
import {type Content, type Tag, treeOf} from './tree.js';

/** What is drawn as markup, and how. */
export interface HtmlView {
  readonly board: Board;
  readonly scope: Scope;
  readonly part: Part;
  readonly locale: Telling;
  /** What `board` was read from: a report, or a series. */
  readonly data: unknown;
  /** The series that the report is the newest of; null = it stands alone. */
  readonly series: ReadSeries | null;
  /** Null follows the page. */
  readonly theme: 'auto' | 'light' | 'dark' | null;
  /** Level of the first heading, 1 to 6. */
  readonly level: number;
  /** Address of the report, for the element to load; empty for none. */
  readonly src: string;
  /** Whether the report stands in the markup as JSON. */
  readonly isInline: boolean;
  /** Whether an element draws over it, which has a past only on a page with the file of trends. */
  readonly isDrawnOver: boolean;
  /** Whether the styles stand in the markup. */
  readonly isStyled: boolean;
  /** Whether the element has its controls; their place is kept where it has a report to draw. */
  readonly hasControls: boolean;
  /** Further attributes of the element. */
  readonly more: Readonly<Record<string, string>>;
}

/**
 * The element with the board in it, as markup that is read without script and without styles: headings, lists, words and
 * pictures that carry their own colours. With the style sheet it is the picture that the element then draws.
 */
export function htmlOf({board, scope, data, series, part, locale, theme, level, src, isInline, isDrawnOver, isStyled, hasControls, more}: HtmlView): string {
  const {strings} = locale;
  const content = scope.kind === 'board' ? boardPart(atFirst(board, locale, level, hasControls && (src !== '' || isInline), foldsAtFirst(board.categories, more['fold'] ?? ''), isDrawnOver ? null : pastOf(board, series, locale)))
    : scope.kind === 'category' ? grid({categories: [scope.category], level, locale})
    : metricsOf(scope).map((metric) => ringFigure(metric, '', locale));
  const root: Tag = {name: 'div', attributes: {class: 'root', lang: strings.lang, dir: strings.dir}, children: treeOf(content)};
  const drawing = painted([root], theme === 'dark' ? 'dark' : 'light').map((one) => plain(one));
  const attributes: Record<string, string> = {lang: strings.lang};
  if (src) attributes['src'] = src;
  if (!hasControls && scope.kind === 'board') attributes['controls'] = 'none';
  if (theme !== null) attributes['theme'] = theme;
  if (scope.kind === 'board' ? level !== 2 : scope.kind === 'category' && level !== 3) attributes['heading-level'] = String(level);
  Object.assign(attributes, more);
  for (const [name, value] of Object.entries(part)) if (value !== undefined) attributes[name] = value;
  const children: Content[] = [{name: 'div', attributes: {class: scopeClass}, children: drawing}];
  if (isInline) children.push({name: 'script', attributes: {type: 'application/json'}, children: [json(isSeries(data) ? data : board.report)]});
  const element: Tag = {
    name: scope.kind === 'board' ? 'civic-report' : scope.kind === 'category' ? 'civic-category-grid' : 'civic-progress-ring', attributes,
    // A start tag that is alone on its line begins a block of markup in Markdown; words of a paragraph would close the element.
    children: ['\n', ...children, '\n'],
  };
  const markup = markupOf([element]);
  return `${isStyled ? markupOf([{name: 'style', attributes: {}, children: [staticStyles(markup)]}, '\n']) : ''}${markup}\n`;
}

/** What draws the past of figures and items as the file of trends does. */
const pastOf = ({report}: Board, series: ReadSeries | null, locale: Telling): NonNullable<ItemTools['past']> => ({
  small: ({metric}) => trendLine(locale.trendOf(metric), metric, locale),
  details: (item) => trendDetails(item, {report, series, trendOf: locale.trendOf}, locale),
});

/** The board as the element draws it at first; nothing of it listens. */
const atFirst = (board: Board, locale: Telling, level: number, hasControls: boolean, folds: boolean, past: ItemTools['past']): BoardView => ({
  board, locale, level, folds, cards: board.categories.map((category) => ({category, items: category.items})), rows: null, sort: '', found: '', announcement: '',
  itemTools: {open: new Set(), fold: () => {}, onKey: () => {}, copy: hasControls ? () => {} : null, copied: null, past},
  tools: !hasControls ? null : {
    filter: {on: [], offered: [], toggle: () => {}}, search: '', onSearch: () => {}, facets: facetChoices(facetsOf(board, (text) => wordsOf(text, locale)), {}, locale, () => {}), sort: '', sorts: sortsOf(board), sortBy: () => {}, tabular: false, toggleTable: () => {}, isOpen: false, toggle: () => {},
    allOpen: false, foldAll: () => {}, save: null,
  },
});

/** JSON that no parser of HTML takes for markup. */
const json = (data: unknown): string => JSON.stringify(data).replace(/</g, '\\u003c');

/** Names that would collide with a second board of the page, or that mean something to a script or inside a shadow root only. */
const dropped = new Set(['id', 'part', 'for', 'aria-labelledby', 'aria-controls', 'aria-describedby', 'aria-expanded', 'aria-pressed', 'tabindex', 'autocomplete', 'type']);

/**
 * An element as it may stand in any page: real headings, prefixed classes, no ids. What needs a script keeps its place and is
 * not shown; a button that tells something, as those of the legend do, becomes words. What only looks is hidden from readers
 * without styles, who get the words beside it.
 */
function plain(content: Content, isUnseen = false): Content {
  if (typeof content === 'string') return content;
  if (isFolding(content)) return plain(asDetails(content), isUnseen);
  const {part, role} = content.attributes;
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(content.attributes)) if (!dropped.has(name)) attributes[name] = value;
  let {name} = content;
  const classes = (attributes['class'] ?? '').trim().split(/\s+/).filter(Boolean);
  delete attributes['class'];
  if (name === 'button') classes.push('button');
  if (part === 'filter-button') name = 'span';
  else if (part === 'controls' || name === 'button') {
    classes.push('later');
    // Once, at the outermost: its place is kept by the sheet.
    if (!isUnseen) attributes['hidden'] = unseen;
  }
  if (role === 'heading') {
    name = `h${attributes['aria-level']}`;
    delete attributes['role'];
    delete attributes['aria-level'];
  }
  if (role === 'group') {
    delete attributes['role'];
    delete attributes['aria-label'];
  }
  // Beside the plot, over what stands there where no sheet keeps their room; the sheet shows them.
  if (name === 'text' && classes.includes('tick')) attributes['visibility'] = 'hidden';
  const children = (name === 'svg' ? content.children : spaced(content.children)).map((one) => plain(one, isUnseen || attributes['hidden'] === unseen));
  return {
    name, attributes: {...(classes.length === 0 ? {} : {class: classes.map((one) => prefix + one).join(' ')}), ...attributes},
    children: attributes['aria-hidden'] === 'true' && name !== 'svg' ? [{name: 'span', attributes: {class: `${prefix}shown`, hidden: unseen}, children}] : children,
  };
}

/** Not seen without our styles. Style sheets of pages make `hidden` stronger than any other sheet, but not this kind of it. */
const unseen = 'until-found';

/** With a blank between neighbours, so that a reader without styles does not see `52.7%12.7%`. */
const spaced = (children: readonly Content[]): readonly Content[] =>
  children.flatMap((one, i) => (i > 0 && typeof one !== 'string' && typeof children[i - 1] !== 'string' ? [' ', one] : [one]));
