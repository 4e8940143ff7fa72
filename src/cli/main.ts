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

/** Runs the command and gives its exit code: 0, 1 for errors in a report, 2 for wrong usage or a file that cannot be read. */
async function run(args: readonly string[]): Promise<number> {
  registerAll();
  const options = optionsOf(args);
  const {action, lang} = options;
  const chosen = lang === null ? null : wordsOf(lang);
  const words = chosen ?? wordsOfEnvironment(process.env);
  if (action === 'help') {
    process.stdout.write(`${words.usage}\n`);
    return 0;
  }
  if (action === 'version') {
    process.stdout.write(`${versionOf()}\n`);
    return 0;
  }
  const noLanguage = lang === null ? null : sentences.has(action) && !chosen ? words.noLanguage(lang, ['en', 'zh-Hans'])
    : action === 'publish' && !bundledLanguage(lang) ? words.noLanguage(lang, bundledLanguages)
    : !sentences.has(action) && !stringsFor(lang) ? words.noLanguage(lang, languageTags()) : null;
  const fault = options.fault ? words.fault(options.fault) : noLanguage;
  if (fault !== null) {
    process.stderr.write(`civic-progress: ${clean(fault)}\n\n${words.usage}\n`);
    return 2;
  }
  if (action === 'render' || action === 'embed') return draw(action, options, words);
  if (action === 'init') {
    const [file] = options.files as [string];
    const notWritten = init(file, firstReport(words.init.first, words.lang, new Date()));
    (notWritten ? process.stderr : process.stdout).write(`${clean(notWritten ? `civic-progress: ${words.init.fault(notWritten, file)}` : words.init.written(file))}\n`);
    return notWritten ? 2 : 0;
  }
  if (action === 'series') return series(options, words);
  const voice = {say: (text: string) => process.stdout.write(`${text}\n`), complain: (text: string) => process.stderr.write(`${text}\n`)};
  if (action === 'desk') {
    const {desk} = await import('./desk.js');
    return desk({file: options.files[0] ?? null, port: options.values.port === undefined ? null : Number(options.values.port), isOpened: options.flags.has('open')}, words, {say: (text) => voice.say(clean(text)), complain: (text) => voice.complain(`civic-progress: ${clean(text)}`)});
  }
  if (action === 'publish') {
    return publish({file: options.files[0]!, baseUrl: options.values['base-url']!, out: options.values.out!, lang, desk: options.flags.has('desk')}, words, voice);
  }
  if (action === 'preview') {
    return preview({file: options.files[0]!, map: options.values.map, port: Number(options.values.port ?? 0), lang}, words, voice);
  }
  const output = {say: (text: string) => process.stdout.write(text), complain: (text: string) => process.stderr.write(text), give: (text: string) => process.stdout.write(text)};
  if (action === 'import') return importTable({file: options.files[0]!, map: options.values.map, out: options.values.out}, words, output);
  if (action === 'export' || action === 'template') return table(action, options, words, chosen?.lang ?? null);
  const checks: Check[] = [];
  for (const file of options.files) {
    for (const result of await checksOf(file, options.values.map)) {
      checks.push(result);
      if (!options.json) (result.trouble ? process.stderr : process.stdout).write(`${sheetOf(result, words)}${result.trouble ? '' : '\n'}`);
    }
  }
  if (options.json) process.stdout.write(`${JSON.stringify(machineOf(checks, words, versionOf()), null, 2)}\n`);
  else closing(checks);
  return checks.reduce((gravest, one) => Math.max(gravest, exitCodeOf(one)), 0);

  function closing(all: readonly Check[]): void {
    const readable = all.filter(({trouble}) => !trouble);
    if (readable.length === 0) return;
    const sum = (name: keyof Check['counts']): number => readable.reduce((total, {counts}) => total + counts[name], 0);
    const counts = {errors: sum('errors'), advice: sum('advice'), information: sum('information'), notes: sum('notes')};
    if (all.length > 1) process.stdout.write(`${words.total(all.length, counts, all.length - readable.length, formatOf(words.lang))}\n`);
    process.stdout.write(`${words.notChecked}\n`);
  }
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
  if (fault) {
    process.stderr.write(`civic-progress: ${clean(fault.code === 'form' ? words.table.form(out) : fault.code === 'there' ? words.table.there(out) : words.table.unwritten(out, fault.error))}\n`);
    return 2;
  }
  process.stdout.write(`${clean(action === 'template' ? words.table.template(out) : words.table.exported(out))}\n`);
  return 0;
}

/** Writes a series of reports, and says what is to be asked about them: 1 where a report does not belong to it or is none. */
async function series({files, values}: Options, words: Words): Promise<number> {
  const format = formatOf(words.lang);
  const complain = (sentence: string): void => void process.stderr.write(`civic-progress: ${clean(sentence)}\n`);
  const out = values.out!;
  const reports: FiledReport[] = [];
  for (const file of files) {
    const loaded = await load(file);
    if (!('report' in loaded)) return refuse(loaded, words);
    if (loaded.series) {
      complain(words.series.isSeries(file));
      return 1;
    }
    reports.push({file, report: loaded.report});
  }
  const older = olderSeries(out);
  if ('fault' in older) {
    complain(words.series.notSeries(out, older.fault));
    return 2;
  }
  const made = seriesOf(reports, out, older.series);
  const findings = findingsOf(reports, made);
  const notWritten = writeSeries(out, made);
  if (notWritten) {
    complain(words.series.notWritten(out, notWritten));
    return 2;
  }
  for (const finding of findings) process.stdout.write(`  ${clean(words.series.finding(finding, format))}\n`);
  process.stdout.write(`${clean(words.series.written(out, reports.length, findings.length, format))}\n`);
  return findings.some(({level}) => level === 'error') ? 1 : 0;
}

/** Draws a report, or prints the snippet that embeds it; findings are said as the checker says them. */
async function draw(action: 'render' | 'embed', options: Options, words: Words): Promise<number> {
  const file = options.files[0]!;
  const loaded = await load(file, options.values.map);
  if (!('report' in loaded)) return refuse(loaded, words);
  const fail = (sentence: string): number => {
    process.stderr.write(`civic-progress: ${clean(sentence)}\n`);
    return 2;
  };
  const {report, series} = loaded;
  for (const {file: other, ...reason} of series?.unread ?? []) {
    process.stderr.write(`civic-progress: ${clean(words.series.without(other, 'trouble' in reason ? words.trouble(reason.trouble, formatOf(words.lang)) : words.noReport))}\n`);
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
  process.stderr.write(`civic-progress: ${clean(`${file}: ${'trouble' in unread ? words.trouble(unread.trouble, format) : words.noReport}`)}\n`);
  return 'trouble' in unread ? 2 : 1;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`civic-progress: ${clean(wordsOfEnvironment(process.env).crash(String(error)))}\n`);
  process.exitCode = 2;
}
