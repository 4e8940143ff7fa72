import {parseArgs} from 'node:util';

/** What the command line asks for. */
export interface Options {
  /** `wrong` where it cannot be followed; then `fault` says why. */
  readonly action: 'check' | 'help' | 'version' | 'wrong';
  readonly files: readonly string[];
  readonly json: boolean;
  /** As written; null where it was left out. */
  readonly lang: string | null;
  readonly fault: Fault | null;
}

/** What is wrong with a command line. */
export interface Fault {
  readonly code: 'command' | 'option' | 'value' | 'surplus' | 'noCommand' | 'noFile';
  /** The word that is wrong, as written; empty where one is missing. */
  readonly word: string;
}

const known = {json: {type: 'boolean'}, lang: {type: 'string'}, help: {type: 'boolean', short: 'h'}, version: {type: 'boolean'}} as const;

/** The command line, read. Help and version win over every fault. @param args without node and the script */
export function optionsOf(args: readonly string[]): Options {
  const {tokens, positionals} = parseArgs({args: [...args], options: known, strict: false, allowPositionals: true, tokens: true});
  const [command, ...files] = positionals;
  let lang: string | null = null;
  let json = false;
  let wanted: 'help' | 'version' | null = null;
  let fault: Fault | null = null;
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const isKnown = Object.hasOwn(known, token.name);
    if (!isKnown) fault ??= {code: 'option', word: token.rawName};
    else if (token.name === 'lang') {
      if (!token.value || (!token.inlineValue && token.value.startsWith('-'))) fault ??= {code: 'value', word: token.rawName};
      else lang = token.value;
    } else if (token.value !== undefined) fault ??= {code: 'surplus', word: token.rawName};
    else if (token.name === 'json') json = true;
    else wanted ??= token.name as 'help' | 'version';
  }
  if (!fault) {
    if (command === undefined) fault = {code: 'noCommand', word: ''};
    else if (command !== 'check') fault = {code: 'command', word: command};
    else if (files.length === 0) fault = {code: 'noFile', word: ''};
  }
  return {action: wanted ?? (fault ? 'wrong' : 'check'), files, json, lang, fault: wanted ? null : fault};
}
