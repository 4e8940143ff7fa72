#!/usr/bin/env node
import {languageTags, stringsFor} from '../locale/languages.js';
import {exitCodeOf, type Check} from '../checker/check.js';
import {checksOf} from './check.js';
import {clean} from './clean.js';
import {embed} from './embed.js';
import {firstReport} from '../checker/first-report.js';
import {init} from './init.js';
import {formatOf} from '../words/format.js';
import {importTable} from './import.js';
import {wordsOf, wordsOfEnvironment} from '../words/language.js';
import {registerAll} from '../locale/every-language.js';
import {load, type Unread} from './load.js';
import {machineOf} from './machine.js';
import {type Options, optionsOf} from './options.js';
import {preview} from './preview.js';
import {publish} from './publish.js';
import {bundledLanguage, bundledLanguages} from '../publication/bundled-languages.js';
import {render} from './render.js';
import {type FiledReport, findingsOf, olderSeries, seriesOf, writeSeries} from './series.js';
import {findingOf} from '../words/say.js';
import {placeOf, sheetOf} from './sheet.js';
import {versionOf} from './version.js';
import type {Words} from '../words/words.js';

// A reader that has seen enough, such as `head`, closes the pipe: the rest is not wanted, the exit code is.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exitCode = 2;
  });
}

/** Commands whose `--lang` is that of their sentences, or of the heads that they write. */
const sentences = new Set<string>(['check', 'init', 'import', 'export', 'template', 'series', 'desk']);

const complain = (sentence: string): void => void process.stderr.write(`civic-progress: ${clean(sentence)}\n`);

/** Says why there is no result. @returns the exit code: 1 for what is in a report, 2 for wrong usage and for what cannot be read or written */
function fail(sentence: string, code: 1 | 2 = 2): number {
  complain(sentence);
  return code;
}

const lines = {say: (text: string) => process.stdout.write(`${text}\n`), complain: (text: string) => process.stderr.write(`${text}\n`)};

/** Runs the command and gives its exit code: 0, 1 for errors in a report, 2 for wrong usage or a file that cannot be read. */
async function run(args: readonly string[]): Promise<number> {
  registerAll();
  const options = optionsOf(args);
  const {action, files, flags, values, lang} = options;
  const chosen = lang === null ? null : wordsOf(lang);
  const words = chosen ?? wordsOfEnvironment(process.env);
  if (action === 'help' || action === 'version') {
    process.stdout.write(`${action === 'help' ? words.usage : versionOf()}\n`);
    return 0;
  }
  const fault = options.fault ? words.fault(options.fault) : lang === null ? null : faultOfLanguage(action, lang, words);
  if (fault !== null) {
    process.stderr.write(`civic-progress: ${clean(fault)}\n\n${words.usage}\n`);
    return 2;
  }
  switch (action) {
    case 'render': case 'embed': return draw(action, options, words);
    case 'init': return begin(files[0]!, words);
    case 'series': return series(options, words);
    case 'desk': {
      const {desk} = await import('./desk.js');
      return desk({file: files[0] ?? null, port: values.port === undefined ? null : Number(values.port), isOpened: flags.has('open')}, words, {say: (text) => lines.say(clean(text)), complain});
    }
    case 'publish': return publish({file: files[0]!, baseUrl: values['base-url']!, out: values.out!, lang, desk: flags.has('desk')}, words, lines);
    case 'preview': return preview({file: files[0]!, map: values.map, port: Number(values.port ?? 0), lang}, words, lines);
    case 'import': return importTable({file: files[0]!, map: values.map, out: values.out}, words, {
      say: (text) => process.stdout.write(text), complain: (text) => process.stderr.write(text), give: (text) => process.stdout.write(text),
    });
    case 'export': case 'template': return table(action, options, words, chosen?.lang ?? null);
    default: return check(options, words);
  }
}

/** Why nothing can be said in a language; null where it can. */
function faultOfLanguage(action: string, lang: string, words: Words): string | null {
  if (sentences.has(action)) return wordsOf(lang) ? null : words.noLanguage(lang, ['en', 'zh-Hans']);
  if (action === 'publish' && !bundledLanguage(lang)) return words.noLanguage(lang, bundledLanguages);
  return stringsFor(lang) ? null : words.noLanguage(lang, languageTags());
}

/** Writes a first report with example figures. */
function begin(file: string, words: Words): number {
  const fault = init(file, firstReport(words.init.first, words.lang, new Date()));
  if (fault) return fail(words.init.fault(fault, file));
  lines.say(clean(words.init.written(file)));
  return 0;
}

/** Says what is wrong with files, and what of them all. */
async function check({files, values, json}: Options, words: Words): Promise<number> {
  const checks: Check[] = [];
  for (const file of files) {
    for (const result of await checksOf(file, values.map)) {
      checks.push(result);
      if (!json) (result.trouble ? process.stderr : process.stdout).write(`${sheetOf(result, words)}${result.trouble ? '' : '\n'}`);
    }
  }
  if (json) lines.say(JSON.stringify(machineOf(checks, words, versionOf()), null, 2));
  else close(checks, words);
  return checks.reduce((gravest, one) => Math.max(gravest, exitCodeOf(one)), 0);
}

/** The last lines of a check, where anything could be read. */
function close(all: readonly Check[], words: Words): void {
  const readable = all.filter(({trouble}) => !trouble);
  if (readable.length === 0) return;
  const sum = (name: keyof Check['counts']): number => readable.reduce((total, {counts}) => total + counts[name], 0);
  const counts = {errors: sum('errors'), advice: sum('advice'), information: sum('information'), notes: sum('notes')};
  if (all.length > 1) lines.say(words.total(all.length, counts, all.length - readable.length, formatOf(words.lang)));
  lines.say(words.notChecked);
}

/** Writes a report, or an example, as a table. */
async function table(action: 'export' | 'template', options: Options, words: Words, lang: string | null): Promise<number> {
  const {exportTable} = await import('./export.js');
  const out = options.values.out!;
  const heads = lang === 'en' || lang === 'zh-Hans' ? lang : null;
  let fault;
  if (action === 'template') {
    const {template} = await import('./template.js');
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

/** Writes a series of reports, and says what is to be asked about them: 1 where a report does not belong to it or is none. */
async function series({files, values}: Options, words: Words): Promise<number> {
  const format = formatOf(words.lang);
  const out = values.out!;
  const reports: FiledReport[] = [];
  for (const file of files) {
    const loaded = await load(file);
    if (!('report' in loaded)) return refuse(loaded, words);
    if (loaded.series) return fail(words.series.isSeries(file), 1);
    reports.push({file, report: loaded.report});
  }
  const older = olderSeries(out);
  if ('fault' in older) return fail(words.series.notSeries(out, older.fault));
  const made = seriesOf(reports, out, older.series);
  const findings = findingsOf(reports, made);
  const notWritten = writeSeries(out, made);
  if (notWritten) return fail(words.series.notWritten(out, notWritten));
  for (const finding of findings) process.stdout.write(`  ${clean(words.series.finding(finding, format))}\n`);
  process.stdout.write(`${clean(words.series.written(out, reports.length, findings.length, format))}\n`);
  return findings.some(({level}) => level === 'error') ? 1 : 0;
}

/** Draws a report, or prints the snippet that embeds it; findings are said as the checker says them. */
async function draw(action: 'render' | 'embed', options: Options, words: Words): Promise<number> {
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

/** Says why a file is no report. @returns the exit code: 1 for what is in it, 2 where it could not be read */
function refuse(unread: Unread, words: Words): number {
  const {file} = unread;
  const format = formatOf(words.lang);
  if ('findings' in unread) {
    const {findings, table, where} = unread;
    for (const finding of table?.findings.filter(({level}) => level === 'error').slice(0, 20) ?? []) process.stderr.write(`  ${clean(`${finding.ref || words.whole}: ${words.table.finding(finding)}`)}\n`);
    for (const finding of findings.slice(0, 20)) process.stderr.write(`  ${clean(`${placeOf(finding.pointer, where(finding.pointer), words, format)}: ${findingOf(finding, words)}`)}\n`);
  }
  return fail(`${file}: ${'trouble' in unread ? words.trouble(unread.trouble, format) : words.noReport}`, 'trouble' in unread ? 2 : 1);
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  process.exitCode = fail(wordsOfEnvironment(process.env).crash(String(error)));
}
