import {formatOf} from '../../words/format.js';
import type {Words} from '../../words/words.js';
import {embed} from '../embed.js';
import {complain, fail} from '../fail.js';
import {load} from '../load.js';
import type {Options} from '../options.js';
import {refuse} from '../refuse.js';
import {render} from '../render.js';

/** Draws a report, or prints the snippet that embeds it; findings are said as the checker says them. */
export async function draw(action: 'render' | 'embed', options: Options, words: Words): Promise<number> {
  const file = options.files[0]!;
  const loaded = await load(file, options.values.map);
  if (!('report' in loaded)) return refuse(loaded, words);
  const {report, series} = loaded;
  for (const {file: other, ...reason} of series?.unread ?? []) {
    complain(words.series.without(other, 'trouble' in reason ? words.trouble(reason.trouble, formatOf(words.lang)) : words.noReport));
  }
  if (action === 'embed') {
    const embedded = embed(file, report, series, options);
    if ('code' in embedded) return fail(embedded.code === 'baseUrl' ? words.publish.baseUrl(embedded.text) : words.undrawn(embedded));
    process.stdout.write(embedded.snippet);
    process.stderr.write(`${words.upload(embedded, embedded.base)}\n`);
    return 0;
  }
  const drawn = await render(report, series?.data ?? report, options);
  if (typeof drawn !== 'string') return fail(words.undrawn(drawn));
  process.stdout.write(drawn);
  return 0;
}
