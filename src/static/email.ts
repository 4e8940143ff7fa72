import {lineWords} from '../locale/line.js';
import {pickText, sameLanguage} from '../locale/text.js';
import type {Text} from '../schema/report.js';
import {entryWords} from '../parts/legend-words.js';
import {formatNumber} from '../locale/number.js';
import {bar as barOf} from '../geometry/bar.js';
import {countings, overview, reachedOf, rulesOfStandings, scaleOf} from '../parts/rule-words.js';
import type {Board, BoardCategory, BoardItem} from '../model/board.js';
import {standingOfState} from '../model/verdict.js';
import {barView, type BarView} from '../parts/bar.js';
import {standingColoursOf} from './standing-colours.js';
import {amountsOf, categoryVerdictOf, countsOf, declaredHeading, detailsOf, figureRowsOf, footOf, headline, headOf, kickerOf, labelOf, milestonesOf, notesOf, numberOf, partRowsOf, restOf, type Row, rowOf, titleOf, verdictOf, } from './lines.js';
import type {Telling} from './locale.js';
import {markupOf} from './markup.js';
import {coloursOf} from './paint.js';
import {metricsOf, type Scope} from './scope.js';
import {type Content, tag, type Tag} from './tree.js';

/** What is drawn for a mail. */
export interface EmailView {
  readonly board: Board;
  readonly scope: Scope;
  readonly locale: Telling;
  readonly theme: 'light' | 'dark';
  /** Address of the picture of the same report, with its size in px; null for none. */
  readonly image: {readonly url: string; readonly width: number; readonly height: number} | null;
}

/** Width of a mail, and of what is inside its margins; px. */
const width = 600;
const inner = width - 48;
const font = "font-family:Arial,Helvetica,'PingFang SC','Microsoft YaHei',sans-serif";

/**
 * A report for a mail: tables for the layout, inline styles, at most 600 px wide, no SVG, which mail programs remove, no style
 * sheet and no script. The bars are cells; every figure is said in words, so the picture may be blocked.
 */
export function emailOf({board, scope, locale, theme, image}: EmailView): string {
  const pen: Pen = {locale, theme, colour: (name) => coloursOf(theme)[`--_${name}`]!};
  const {strings} = locale;
  const {title, asOf, description} = headOf(board, locale);
  const picture = image === null ? [] : [cell(`padding:16px 0`, tag('img', {
    src: image.url, alt: headline(board, locale), width: String(Math.min(inner, image.width)), height: String(Math.round(image.height * Math.min(1, inner / image.width))), border: '0',
    style: 'display:block;max-width:100%;height:auto',
  }))];
  const content = [
    words(pen, 'quiet', asOf), words(pen, 'title', title, board.report.title), words(pen, 'quiet', description, board.report.description),
    ...(scope.kind === 'board' ? boardRows(board, pen) : scope.kind === 'category' ? categoryRows(scope.category, pen)
      : metricsOf(scope).flatMap((metric) => rowRows(rowOf(metric, locale), barView(metric, metric.pace), pen))),
    // Last, because a mail program that blocks pictures leaves a hole of their size.
    ...picture,
  ];
  const mail = table({width: String(width), bgcolor: pen.colour('surface'), style: `width:100%;max-width:${width}px`}, tag('tr', {}, tag('td', {style: `padding:24px;${font};hyphens:auto;color:${pen.colour('text')}`}, table({width: '100%'}, content))));
  return `${markupOf([table({width: '100%', lang: strings.lang, dir: strings.dir}, tag('tr', {}, tag('td', {align: 'center'}, mail)))])}\n`;
}

interface Pen {
  readonly locale: Telling;
  readonly theme: 'light' | 'dark';
  readonly colour: (name: string) => string;
}

function boardRows(board: Board, pen: Pen): readonly Content[] {
  const {locale} = pen;
  const {strings} = locale;
  const counts = countsOf(board, locale);
  return [
    ...(counts.length === 0 ? [] : [
      words(pen, 'head', declaredHeading(board, locale)),
      ...counts.map(({counted, label, rule}) => pair(pen, [label, rule].filter(Boolean).join(' · '), counted, 'big')), words(pen, 'quiet', restOf(board, locale)),
    ]),
    ...countings(board, locale).flatMap(({heading, legend}) =>
      [words(pen, 'head', heading), ...legend.map((entry) => pair(pen, entryWords(entry, locale), formatNumber(entry.count, strings)))]),
    words(pen, 'quiet', lineWords(rulesOfStandings(board, locale), locale)), words(pen, 'strong', lineWords(overview(board, locale), locale)),
    words(pen, 'quiet', scaleOf(board, locale, false)),
    ...board.categories.flatMap((category) => categoryRows(category, pen)),
    rule(pen, 'edge'), ...footOf(board, locale).map((one) => words(pen, 'quiet', one)),
  ];
}

const categoryRows = (category: BoardCategory, pen: Pen): readonly Content[] => [
  rule(pen, 'edge'), words(pen, 'quiet', kickerOf(category, pen.locale)), words(pen, 'category', labelOf(category, pen.locale), category.category.label), 
  ...(category.verdict === null ? [] : [words({...pen, colour: () => standingColoursOf(standingOfState(category.verdict!.word.state), pen.theme).word}, 'quiet', categoryVerdictOf(category, pen.locale))]),
  words(pen, 'quiet', lineWords(reachedOf(category, pen.locale).long, pen.locale)),
  ...notesOf(category, pen.locale).map((note) => words(pen, 'quiet', note)),
  ...(category.items.length === 0 ? [words(pen, 'quiet', pen.locale.strings.noItems)] : category.items.flatMap((item) => itemRows(item, pen))),
];

function itemRows(view: BoardItem, pen: Pen): readonly Content[] {
  const {locale, theme} = pen;
  const {standing} = view;
  return [
    pair(pen, [numberOf(view, locale), titleOf(view, locale)].filter(Boolean).join(' '), verdictOf(view, locale), 'item', standingColoursOf(standing, theme).word, view.item.title),
    ...view.metrics.flatMap((metric) => [
      ...rowRows(rowOf(metric, locale, titleOf(view, locale)), barView(metric, metric.pace), pen),
      ...partRowsOf(metric, locale).flatMap(({row, part}) =>
        rowRows(row, part.part.of === 'target' ? barView(part, metric.pace) : null, pen)),
    ]),
    ...figureRowsOf(view, locale).flatMap((row) => rowRows(row, null, pen)),
    ...milestonesOf(view, locale).map(({words: fact, state}) => pair(pen, fact, state, 'fact')),
    ...detailsOf(view, locale).map((one) => words(pen, 'quiet', one)),
  ];
}

function rowRows(row: Row, view: BarView | null, pen: Pen): readonly Content[] {
  const {label, basis, share, badge} = row;
  const said = pair(pen, [label, [amountsOf(row), basis].filter(Boolean).join(' · ')].filter(Boolean).join(pen.locale.strings.colon), [share, badge].filter(Boolean).join(pen.locale.strings.comma));
  return view === null || view.share === null ? [said] : [said, cell('padding:2px 0 6px', bar(view, pen))];
}

/** The bar as cells: what is reached, the rest up to the target, the line at the target, the surplus, and a mark where it goes on past the scale. */
function bar({share, standing}: BarView, {theme, colour}: Pen): Tag {
  const {base, lap, beyond} = barOf(share);
  const colours = standingColoursOf(standing, theme);
  const part = (percent: number, fill: string): readonly Content[] => percent <= 0 ? []
    : [tag('td', {width: `${percent}%`, height: '10', ...(fill === '' ? {} : {bgcolor: fill}), style: 'font-size:0;line-height:0'}, '\u00a0')];
  const round = (percent: number): number => Math.round(percent * 100) / 100;
  return table({width: '100%'}, tag('tr', {}, part(base, colours.base), part(round(50 - base), colours.track),
    tag('td', {width: '2', height: '10', bgcolor: colour('text'), style: 'font-size:0;line-height:0'}, '\u00a0'), part(lap, colours.lap), part(round(50 - lap), ''),
    beyond ? [tag('td', {width: '10', height: '10', style: `font-size:10px;line-height:10px;color:${colour('text')}`}, '»')] : []));
}

const looks = {
  quiet: 'font-size:13px;line-height:1.5', strong: 'font-size:15px;line-height:1.5;font-weight:bold', title: 'font-size:24px;line-height:1.3;font-weight:bold',
  category: 'font-size:20px;line-height:1.4;font-weight:bold', head: 'font-size:13px;line-height:1.5;padding-top:16px',
} as const;

/** The attributes of a text of the report that is in another language than the mail: for voices, and for the hyphens of its words. */
function languageOf(text: Text | undefined, {strings, reportLang}: Telling): Readonly<Record<string, string>> {
  const {lang} = text === undefined ? strings : pickText(text, strings.lang, reportLang);
  return sameLanguage(lang, strings.lang) ? {} : {lang, dir: 'auto'};
}

/** A row of words; nothing for none. One that is wider than the mail is broken. @param text where the words are one text of the report */
const words = ({colour, locale}: Pen, look: keyof typeof looks, said: string, text?: Text): Content =>
  said === '' ? '' : tag('tr', {}, tag('td', {
    ...languageOf(text, locale), style: `${looks[look]};overflow-wrap:anywhere;color:${colour(look === 'quiet' || look === 'head' ? 'quiet' : 'text')}`,
  }, said));

/** A row of words and, at its other end, what is to be seen first. */
const pair = ({colour, locale}: Pen, said: string, end: string, look: 'row' | 'big' | 'item' | 'fact' = 'row', fill = colour('text'), title?: Text): Content => {
  const isItem = look === 'item';
  // Only a word that may be wider than a phone: a cell whose words may all be broken is given less room than its words need.
  const broken = /\S{25}/.test(said) ? 'overflow-wrap:anywhere;' : '';
  return cell(isItem ? 'padding-top:14px' : '', table({width: '100%'}, tag('tr', {},
    tag('td', {...languageOf(title, locale), valign: 'bottom', style: `font-size:${isItem ? 16 : 14}px;line-height:1.5;${isItem ? 'font-weight:bold;' : ''}${broken}color:${colour('text')}`}, said),
    tag('td', {
      valign: 'bottom', align: locale.strings.dir === 'rtl' ? 'left' : 'right',
      style: `font-size:${look === 'big' ? 28 : isItem || look === 'fact' ? 13 : 15}px;line-height:1.4;padding-left:12px;${isItem || look === 'fact' ? '' : 'font-weight:bold;'}color:${fill}`,
    }, end))));
};

const rule = ({colour}: Pen, fill: string): Tag => cell(`border-top:1px solid ${colour(fill)};padding:8px 0 0;font-size:0;line-height:8px`, '\u00a0');
const cell = (style: string, child: Content): Tag => tag('tr', {}, tag('td', style === '' ? {} : {style}, child));
const table = (attributes: Readonly<Record<string, string>>, rows: Content | readonly Content[]): Tag =>
  tag('table', {role: 'presentation', cellpadding: '0', cellspacing: '0', border: '0', ...attributes}, tag('tbody', {}, rows));
