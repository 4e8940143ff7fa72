import type {BoardItem} from '../../model/board.js';
import {bar, barView, type BarView} from '../../parts/bar.js';
import {icon} from '../../parts/icon.js';
import {beside, type Block, gap, paragraph, picture, rule, stack} from '../blocks.js';
import {amountsOf, detailsOf, figureRowsOf, milestonesOf, numberOf, partRowsOf, type Row, rowOf, titleOf, verdictOf} from '../lines.js';
import type {Run} from '../measure.js';
import {standingColoursOf} from '../standing-colours.js';
import {trendLineBlock} from '../trend-line.js';
import {paint, type Pen, shape, size, small} from './pen.js';

/** An item with its verdict, its figures, its milestones and its details. */
export function itemBlock(view: BoardItem, width: number, pen: Pen): Block {
  const {canvas, locale, colour} = pen;
  const {standing} = view;
  const number = numberOf(view, locale);
  const verdict: Run[] = [{text: verdictOf(view, locale), size: size.quiet, fill: standingColoursOf(standing, pen.theme).word}];
  const wide = Math.min(canvas.widthOf(verdict[0]!.text, size.quiet) + 2, width * 0.42);
  const room = width - 22 - wide - 10;
  const details = detailsOf(view, locale);
  return stack([
    beside([
      [0, stack([gap(5), shape(standing, 14, pen)])],
      [22, paragraph(canvas, [
        ...(number === '' ? [] : [{text: `${number} `, size: size.item, fill: colour('quiet')}]), {text: titleOf(view, locale), size: size.item, fill: colour('text'), isBold: true},
      ], room)],
      [width - wide, stack([gap(4), paragraph(canvas, verdict, wide, 'end')])],
    ]),
    gap(4),
    ...view.metrics.flatMap((metric) => [
      rowBlock(rowOf(metric, locale, titleOf(view, locale)), barView(metric, metric.pace), width, pen, trendLineBlock(locale.trendOf(metric.metric), metric.standing, pen)),
      ...partRowsOf(metric, locale).map(({row, part}) =>
        part.part.of === 'target' ? rowBlock(row, barView(part, metric.pace), width, pen) : plainBlock(row, width, pen)),
    ]),
    ...figureRowsOf(view, locale).map((row) => plainBlock(row, width, pen)),
    ...milestonesOf(view, locale).map(({words, state}) => beside([
      [0, stack([gap(4), picture(canvas, paint(icon('milestone'), pen), 13, 13, true)])],
      [20, stack([paragraph(canvas, [{text: `${words}  `, size: size.text, fill: colour('text')}, {text: state, size: size.quiet, fill: colour('quiet')}], width - 20), gap(4)])],
    ])),
    ...(details.length === 0 ? [] : [gap(4), beside([
      [0, rule(canvas, 2, stack(details.map((words) => small(words, width - 12, pen)), 3).height, colour('track'))],
      [12, stack(details.map((words) => small(words, width - 12, pen)), 3)],
    ])]),
  ]);
}

/** What stands in the three columns of a figure: words, bar, share; px. */
const column = {bar: 220, share: 108, between: 12} as const;

/** A figure with a share: what and how much, its past, the bar, the share with the badge below. Without room for a bar beside the words it stands below them. */
function rowBlock(row: Row, view: BarView, width: number, pen: Pen, past: Block | null = null): Block {
  const {canvas, colour} = pen;
  const {label, basis, share, badge} = row;
  const wide = column.share;
  const end = stack([
    paragraph(canvas, [{text: share, size: size.text, fill: colour('text'), isBold: true}], wide, 'end'),
    paragraph(canvas, [{text: badge, size: size.quiet, fill: colour('over'), isBold: true}], wide, 'end'),
  ]);
  const isBeside = width > 560;
  const room = isBeside ? width - column.bar - wide - 2 * column.between : width - wide - column.between;
  const words = paragraph(canvas, [
    {text: label === '' ? '' : `${label}  `, size: size.text, fill: colour('text')}, {text: amountsOf(row), size: size.quiet, fill: colour('quiet'), isWhole: true}, ...basisRuns(basis, pen),
  ], room);
  const drawn = view.share === null ? gap(0) : picture(canvas, paint(bar(view), pen), isBeside ? column.bar : room, 13, true);
  const start = isBeside ? beside([[0, words], [room + column.between, stack([gap(4), drawn, ...past ? [gap(4), past] : []])]])
    : stack([words, gap(2), drawn, ...past ? [gap(2), past] : []]);
  return stack([beside([[0, start], [width - wide, end]]), gap(5)]);
}

/** A figure without a bar: what, and on the other side how much. */
function plainBlock({label, amounts, basis, share}: Row, width: number, pen: Pen): Block {
  const {canvas, locale, colour} = pen;
  const said: Run[] = [{text: [amounts, share].filter(Boolean).join(locale.strings.comma), size: size.text, fill: colour('text')}, ...basisRuns(basis, pen)];
  const wide = said.reduce((sum, run) => sum + canvas.widthOf(run.text, run.size, run.isBold), 2);
  const name: Run[] = [{text: label, size: size.quiet, fill: colour('quiet')}];
  const room = width - wide - column.between;
  return stack([
    room > width * 0.3 ? beside([[0, stack([gap(2), paragraph(canvas, name, room)])], [width - wide, paragraph(canvas, said, wide, 'end')]])
      : stack([paragraph(canvas, name, width), paragraph(canvas, said, width)]),
    gap(4),
  ]);
}

const basisRuns = (basis: string, {colour}: Pen): readonly Run[] =>
  basis === '' ? [] : [{text: '  ', size: size.quiet, fill: colour('quiet')}, {text: basis, size: size.quiet, fill: colour('text'), isBold: true, isWhole: true}];
