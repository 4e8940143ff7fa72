import {metricWords} from '../../locale/metric-words.js';
import {drawnShare} from '../../model/share.js';
import {ring} from '../../parts/ring.js';
import {beside, type Block, gap, grid, paragraph, picture, stack} from '../blocks.js';
import {amountsOf, rowOf, titleOf} from '../lines.js';
import {metricsOf, type Scope} from '../scope.js';
import {paint, type Pen} from './pen.js';

/** Width of what is said of one ring, px. */
const ringSide = 220;

/** Width of the rings of a scope beside each other, px. */
export const ringsWidth = (scope: Scope & {kind: 'item' | 'metric'}): number => {
  const columns = Math.min(3, metricsOf(scope).length);
  return columns * ringSide + (columns - 1) * 24;
};

/** A ring for each metric, up to three beside each other. @returns the block, its title, and what is said of all rings */
export function ringsOf(scope: Scope & {kind: 'item' | 'metric'}, pen: Pen): readonly [Block, string, string] {
  const {canvas, locale, colour} = pen;
  const metrics = metricsOf(scope);
  const words = metrics.map((metric) => metricWords(metric, locale));
  const across = 168;
  const blocks = metrics.map((metric, i) => {
    const row = rowOf(metric, locale);
    const {label, basis, share, badge} = row;
    const fitted = (words: string, largest: number, fill: string): Block =>
      paragraph(canvas, [{text: words, size: Math.max(11, Math.min(largest, across * 0.6 / canvas.widthOf(words, 1, true))), fill, isBold: true}], across * 0.6 + 0.1, 'middle');
    const middleWords = stack([fitted(share, 26, colour('text')), fitted(badge, 15, colour('over'))]);
    const drawn = picture(canvas, paint(ring({share: drawnShare(metric.share), standing: metric.standing, words: share, badge, dashed: metric.share.state === 'unknown'}), pen), across, across);
    const start = (ringSide - across) / 2;
    return stack([
      beside([[start, drawn], [start + across * 0.2, stack([gap((across - middleWords.height) / 2), middleWords])]]), gap(8),
      paragraph(canvas, [{text: label || words[i]!.label, size: 17, fill: colour('text'), isBold: true}], ringSide, 'middle'),
      paragraph(canvas, [{text: amountsOf(row), size: 14, fill: colour('quiet')}], ringSide, 'middle'),
      paragraph(canvas, [{text: basis, size: 14, fill: colour('text'), isBold: true}], ringSide, 'middle'),
    ]);
  });
  const title = scope.kind === 'item' ? titleOf(scope.item, locale) : words[0]!.label;
  return [grid(blocks, 3, ringSide, 24, 24), title, words.map(({sentence}) => sentence).join('\n')];
}
