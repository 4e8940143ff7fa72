import type {Words} from '../../words/words.js';
import {clean} from '../clean.js';
import {exportTable} from '../export.js';
import {fail} from '../fail.js';
import {load} from '../load.js';
import type {Options} from '../options.js';
import {refuse} from '../refuse.js';

/** Writes a report, or an example, as a table. */
export async function table(action: 'export' | 'template', options: Options, words: Words, lang: string | null): Promise<number> {
  const out = options.values.out!;
  const heads = lang === 'en' || lang === 'zh-Hans' ? lang : null;
  let fault;
  if (action === 'template') {
    const {template} = await import('../template.js');
    fault = await template(out, words.template, words.lang === 'zh-Hans' ? 'zh-Hans' : 'en', new Date());
  } else {
    const file = options.files[0]!;
    const loaded = await load(file);
    if (!('report' in loaded)) return refuse(loaded, words);
    fault = await exportTable(loaded.report, out, {lang: heads, all: false, isNew: false});
  }
  if (fault) return fail(fault.code === 'form' ? words.table.form(out) : fault.code === 'there' ? words.table.there(out) : words.table.unwritten(out, fault.error));
  process.stdout.write(`${clean(action === 'template' ? words.table.template(out) : words.table.exported(out))}\n`);
  return 0;
}
