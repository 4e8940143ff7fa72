#!/usr/bin/env node
import {languageTags, stringsFor} from '../locale/languages.js';
import {bundledLanguage, bundledLanguages} from '../publication/bundled-languages.js';
import {wordsOf, wordsOfEnvironment} from '../words/language.js';
import {clean} from './clean.js';
import {optionsOf} from './options.js';
import {versionOf} from './version.js';

// A reader that has seen enough, such as `head`, closes the pipe: the rest is not wanted, the exit code is.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exitCode = 2;
  });
}

/** Commands whose `--lang` is that of their sentences, or of the heads that they write. */
const sentences = new Set<string>(['check', 'init', 'import', 'export', 'template', 'series', 'desk']);

/**
 * Runs the command and gives its exit code: 0, 1 for errors in a report, 2 for wrong usage or a file that cannot be read. What an action
 * needs is loaded for it alone: a check would wait longer for what draws than for its own work.
 */
async function run(args: readonly string[]): Promise<number> {
  const options = optionsOf(args);
  const {action, lang, files, values, flags} = options;
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
  const draws = !sentences.has(action);
  if (draws) (await import('../locale/every-language.js')).registerAll();
  const noLanguage = lang === null ? null : !draws && !chosen ? words.noLanguage(lang, ['en', 'zh-Hans'])
    : action === 'publish' && !bundledLanguage(lang) ? words.noLanguage(lang, bundledLanguages)
    : draws && !stringsFor(lang) ? words.noLanguage(lang, languageTags()) : null;
  const fault = options.fault ? words.fault(options.fault) : noLanguage;
  if (fault !== null) {
    process.stderr.write(`civic-progress: ${clean(fault)}\n\n${words.usage}\n`);
    return 2;
  }
  const [file] = files as [string];
  const voice = {say: (text: string) => process.stdout.write(`${text}\n`), complain: (text: string) => process.stderr.write(`${text}\n`)};
  const output = {say: (text: string) => process.stdout.write(text), complain: (text: string) => process.stderr.write(text), give: (text: string) => process.stdout.write(text)};
  switch (action) {
    // Told above.
    case 'wrong': return 2;
    case 'check': return (await import('./actions/check.js')).checkFiles(options, words);
    case 'render':
    case 'embed': return (await import('./actions/draw.js')).draw(action, options, words);
    case 'init': return (await import('./actions/init.js')).initFile(file, words);
    case 'series': return (await import('./actions/series.js')).series(options, words);
    case 'export':
    case 'template': return (await import('./actions/table.js')).table(action, options, words, chosen?.lang ?? null);
    case 'import': return (await import('./import.js')).importTable({file, map: values.map, out: values.out}, words, output);
    case 'publish': return (await import('./publish.js')).publish({file, baseUrl: values['base-url']!, out: values.out!, lang, desk: flags.has('desk')}, words, voice);
    case 'preview': return (await import('./preview.js')).preview({file, map: values.map, port: Number(values.port ?? 0), lang}, words, voice);
    case 'desk': return (await import('./desk.js')).desk({file: file ?? null, port: values.port === undefined ? null : Number(values.port), isOpened: flags.has('open')}, words,
      {say: (text) => voice.say(clean(text)), complain: (text) => voice.complain(`civic-progress: ${clean(text)}`)});
  }
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`civic-progress: ${clean(wordsOfEnvironment(process.env).crash(String(error)))}\n`);
  process.exitCode = 2;
}
