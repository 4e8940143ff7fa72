import {writeFile} from 'node:fs/promises';
import {boardOf} from '../model/board.js';
import type {Report} from '../schema/report.js';
import {renderStatic, type Target} from '../static/render-static.js';
import {figureOf, renderTrend} from '../static/render-trend.js';
import {type Part, scopeOf} from '../static/scope.js';
import type {Options} from './options.js';
import {type Draw, type PngFault, pngOf} from './png.js';

/** Why nothing was written. Plain data, so that any language can word it. */
export type RenderFault = PngFault
  /** The part that the report has not, as written. */
  | {readonly code: 'noPart'; readonly part: string}
  /** The file that could not be written, and the system's word for why. */
  | {readonly code: 'unwritten'; readonly file: string; readonly error: string};

/**
 * Writes a report in one of its static forms to the file of `--out`, or gives it as text where there is none.
 *
 * @param data   the report, or the series whose latest it is
 * @returns the text for standard output, empty where a file was written; or the fault
 */
export async function render(report: Report, data: object, {values, flags, fonts, lang}: Options): Promise<string | RenderFault> {
  const part = partOf(values.part);
  const board = boardOf(report);
  if (flags.has('over-time') ? !figureOf(board, part) : !scopeOf(board, part)) return {code: 'noPart', part: values.part!};
  const target = values.target as Target | 'png';
  const theme = values.theme as 'light' | 'dark' | 'auto' | undefined;
  const isPicture = target === 'png' || target === 'card';
  const form = target === 'png' ? 'svg' : target;
  const draw: Draw = (widthOf) => (flags.has('over-time') ? renderTrend(data, {
    target: form === 'svg' || form === 'text' ? form : 'html', metric: part.metric!, item: part.item, lang: lang ?? undefined, theme: theme === 'dark' ? theme : 'light', widthOf,
  }) : renderStatic(data, {
    target: form, part, lang: lang ?? undefined, theme,
    headingLevel: values['heading-level'] === undefined ? undefined : Number(values['heading-level']),
    src: values.src, inline: flags.has('inline'), styles: flags.has('styles'), imageUrl: values['image-url'], widthOf,
  }));
  const content = isPicture ? await pngOf(draw, {fonts, lang: lang ?? report.lang, scale: Number(values.scale ?? (target === 'card' ? 1 : 2)), width: values.width === undefined ? undefined : Number(values.width)}) : draw();
  if (typeof content !== 'string' && 'code' in content) return content;
  if (values.out === undefined || values.out === '-') return content as string;
  try {
    await writeFile(values.out, content);
    return '';
  } catch (error) {
    return {code: 'unwritten', file: values.out, error: String((error as NodeJS.ErrnoException).code ?? error)};
  }
}

/** `item=1,metric=2` as the names of a part. */
const partOf = (text = ''): Part => Object.fromEntries(text.split(',').filter(Boolean).map((one) => [one.slice(0, one.indexOf('=')), one.slice(one.indexOf('=') + 1)]));
