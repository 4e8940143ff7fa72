import {parseArgs} from 'node:util';

/** What the command line asks for. */
export interface Options {
  /** `wrong` where it cannot be followed; then `fault` says why. */
  readonly action: Command | 'help' | 'version' | 'wrong';
  readonly files: readonly string[];
  readonly json: boolean;
  /** As written; null where it was left out. */
  readonly lang: string | null;
  readonly baseUrl: string | null;
  readonly out: string | null;
  readonly fault: Fault | null;
}

/** What is wrong with a command line. */
export interface Fault {
  readonly code: 'command' | 'option' | 'value' | 'surplus' | 'noCommand' | 'noFile' | 'manyFiles' | 'needed';
  /** The word that is wrong, as written, or the option that is missing; else empty. */
  readonly word: string;
}

const known = {
  json: {type: 'boolean'}, lang: {type: 'string'}, 'base-url': {type: 'string'}, out: {type: 'string'},
  help: {type: 'boolean', short: 'h'}, version: {type: 'boolean'},
} as const;
type Name = keyof typeof known;

/** The options that each command takes, those that it needs, and whether it takes many files. */
const commands = {
  check: {takes: ['json', 'lang'], needs: [], many: true},
  publish: {takes: ['base-url', 'out', 'lang'], needs: ['base-url', 'out'], many: false},
} as const satisfies Record<string, {takes: readonly Name[]; needs: readonly Name[]; many: boolean}>;
export type Command = keyof typeof commands;

/** The command line, read. Help and version win over every fault. @param args without node and the script */
export function optionsOf(args: readonly string[]): Options {
  const {tokens, positionals} = parseArgs({args: [...args], options: known, strict: false, allowPositionals: true, tokens: true});
  const [word, ...files] = positionals;
  const command = word !== undefined && Object.hasOwn(commands, word) ? word as Command : null;
  const takes: readonly string[] = command ? commands[command].takes : Object.keys(known);
  const texts: Partial<Record<Name, string>> = {};
  let json = false;
  let wanted: 'help' | 'version' | null = null;
  let fault: Fault | null = null;
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const name = token.name as Name;
    if (name !== 'help' && name !== 'version' && !takes.includes(name)) fault ??= {code: 'option', word: token.rawName};
    else if (known[name].type === 'string') {
      if (!token.value || (!token.inlineValue && token.value.startsWith('-'))) fault ??= {code: 'value', word: token.rawName};
      else texts[name] = token.value;
    } else if (token.value !== undefined) fault ??= {code: 'surplus', word: token.rawName};
    else if (name === 'json') json = true;
    else wanted ??= name as 'help' | 'version';
  }
  fault ??= word === undefined ? {code: 'noCommand', word: ''} : command === null ? {code: 'command', word} : faultIn(command, files, texts);
  return {
    action: wanted ?? (fault ? 'wrong' : command!), files, json,
    lang: texts.lang ?? null, baseUrl: texts['base-url'] ?? null, out: texts.out ?? null, fault: wanted ? null : fault,
  };
}

function faultIn(command: Command, files: readonly string[], texts: Partial<Record<Name, string>>): Fault | null {
  const {needs, many} = commands[command];
  if (files.length === 0) return {code: 'noFile', word: ''};
  if (files.length > 1 && !many) return {code: 'manyFiles', word: files[1]!};
  const missing = needs.find((name) => texts[name] === undefined);
  return missing === undefined ? null : {code: 'needed', word: `--${missing}`};
}
