import {parseArgs} from 'node:util';

/** What each command takes; the values of an option that has only some, and whether it stands alone. */
const options = {
  json: {type: 'boolean'}, lang: {type: 'string'}, help: {type: 'boolean', short: 'h'}, version: {type: 'boolean'},
  target: {type: 'string'}, out: {type: 'string'}, theme: {type: 'string'}, part: {type: 'string'}, src: {type: 'string'}, inline: {type: 'boolean'},
  styles: {type: 'boolean'}, 'heading-level': {type: 'string'}, 'image-url': {type: 'string'}, font: {type: 'string'}, scale: {type: 'string'}, width: {type: 'string'},
  'base-url': {type: 'string'}, map: {type: 'string'}, desk: {type: 'boolean'}, port: {type: 'string'}, open: {type: 'boolean'}, 'over-time': {type: 'boolean'},
} as const;

type Name = keyof typeof options;

const commands = {
  check: ['json', 'lang', 'map'],
  render: ['target', 'out', 'lang', 'theme', 'part', 'src', 'inline', 'styles', 'heading-level', 'image-url', 'font', 'scale', 'width', 'map', 'over-time'],
  embed: ['target', 'lang', 'base-url'],
  preview: ['lang', 'map', 'port'],
  publish: ['base-url', 'out', 'desk', 'lang'],
  init: ['lang'],
  import: ['map', 'out', 'lang'],
  export: ['out', 'lang'],
  template: ['out', 'lang'],
  series: ['out', 'lang'],
  desk: ['open', 'port', 'lang'],
} as const satisfies Readonly<Record<string, readonly Name[]>>;

/** What the program does, by its first word. */
export type Command = keyof typeof commands;
const commandNames = Object.keys(commands) as readonly Command[];

/** What the values of an option have to look like: the words there are, or a pattern with an example. */
const forms: Readonly<Record<string, readonly string[] | {readonly pattern: RegExp; readonly example: string}>> = {
  'render target': ['html', 'svg', 'png', 'card', 'text', 'wechat', 'email'],
  'embed target': ['script', 'iframe'],
  theme: ['light', 'dark', 'auto'],
  part: {pattern: /^(category|item|metric)=[^,]+(,(category|item|metric)=[^,]+)*$/, example: 'item=1,metric=2'},
  'heading-level': ['1', '2', '3', '4', '5', '6'],
  'image-url': {pattern: /^https?:\/\/[^\s]+$/, example: 'https://city.example/report.png'},
  scale: {pattern: /^([1-7](\.\d+)?|0\.[1-9]\d*|8)$/, example: '2'},
  port: {pattern: /^(?:0|[1-9]\d{0,3}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5])$/, example: '8080'},
  width: {pattern: /^[1-9]\d{1,3}$/, example: '1200'},
};

/** What the command line asks for. */
export interface Options {
  /** `wrong` where it cannot be followed; then `fault` says why. */
  readonly action: Command | 'help' | 'version' | 'wrong';
  readonly files: readonly string[];
  readonly json: boolean;
  /** As written; null where it was left out. */
  readonly lang: string | null;
  /** The values of the other options, as written, each of the form that it needs. */
  readonly values: {readonly [name in Name]?: string};
  /** The options that stand alone and were given. */
  readonly flags: ReadonlySet<string>;
  /** Every `--font`. */
  readonly fonts: readonly string[];
  readonly fault: Fault | null;
}

/** What is wrong with a command line. */
export interface Fault {
  readonly code: 'command' | 'option' | 'value' | 'surplus' | 'noCommand' | 'noFile' | 'oneFile' | 'choice' | 'form' | 'needed';
  /** The word that is wrong, as written; the one that is missing; empty where a command or a file is missing. */
  readonly word: string;
  /** What could stand there: the words there are, or an example. */
  readonly expected?: readonly string[];
}

/** The command line, read. Help and version win over every fault. @param args without node and the script */
export function optionsOf(args: readonly string[]): Options {
  const {tokens, positionals} = parseArgs({args: [...args], options, strict: false, allowPositionals: true, tokens: true});
  const [command, ...files] = positionals;
  const allowed = Object.hasOwn(commands, command ?? '') ? commands[command as Command] as readonly string[] : null;
  const values: Record<string, string> = {};
  const flags = new Set<string>();
  const fonts: string[] = [];
  let wanted: 'help' | 'version' | null = null;
  let fault: Fault | null = null;
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const {name, rawName: word, value} = token;
    const isKnown = Object.hasOwn(options, name);
    if (!isKnown || (allowed && !allowed.includes(name) && name !== 'help' && name !== 'version')) fault ??= {code: 'option', word};
    else if (options[name as Name].type === 'string') {
      // A value that looks like an option was forgotten; one that begins with a dash is written after "=".
      if (!value || (!token.inlineValue && value.startsWith('-') && value !== '-')) fault ??= {code: 'value', word, expected: [exampleOf(name, command)]};
      else if (name === 'font') fonts.push(value);
      else {
        values[name] = value;
        fault ??= formFault(name, word, value, command);
      }
    } else if (value !== undefined) fault ??= {code: 'surplus', word};
    else if (name === 'help' || name === 'version') wanted ??= name;
    else flags.add(name);
  }
  fault ??= command === undefined ? {code: 'noCommand', word: '', expected: commandNames}
    : !allowed ? {code: 'command', word: command, expected: commandNames}
    : files.length === 0 && command !== 'template' && command !== 'desk' ? {code: 'noFile', word: ''}
    : command === 'template' && files.length > 0 ? {code: 'oneFile', word: files[0]!}
    : command !== 'check' && command !== 'series' && files.length > 1 ? {code: 'oneFile', word: files[1]!}
    : command === 'render' && values['target'] === undefined ? {code: 'needed', word: '--target', expected: forms['render target'] as readonly string[]}
    : flags.has('over-time') && !/\bmetric=/.test(values['part'] ?? '') ? {code: 'needed', word: '--part', expected: ['metric=ID']}
    : flags.has('over-time') && ['wechat', 'card'].includes(values['target'] ?? '') ? {code: 'choice', word: `--target ${values['target']}`, expected: (forms['render target'] as readonly string[]).filter((one) => one !== 'wechat' && one !== 'card')}
    : command === 'publish' && values['base-url'] === undefined ? {code: 'needed', word: '--base-url', expected: ['https://city.example/pledges/']}
    : command === 'series' && (values['out'] ?? '-') === '-' ? {code: 'needed', word: '--out', expected: ['series.json']}
    : command === 'publish' && values['out'] === undefined ? {code: 'needed', word: '--out', expected: ['public']}
    : (command === 'export' || command === 'template') && values['out'] === undefined ? {code: 'needed', word: '--out', expected: [command === 'export' ? 'report.xlsx' : 'template.xlsx']}
    : command === 'render' && (values['target'] === 'png' || values['target'] === 'card') && (values['out'] ?? '-') === '-' ? {code: 'needed', word: '--out', expected: ['report.png']}
    : null;
  return {
    action: wanted ?? (fault ? 'wrong' : command as Command), files, json: flags.has('json'), lang: values['lang'] ?? null, values, flags, fonts, fault: wanted ? null : fault,
  };
}

const formOf = (name: string, command: string | undefined) => forms[`${command} ${name}`] ?? forms[name];

function formFault(name: string, word: string, value: string, command: string | undefined): Fault | null {
  const form = formOf(name, command);
  if (!form) return null;
  if ('pattern' in form) return form.pattern.test(value) ? null : {code: 'form', word: `${word} ${value}`, expected: [form.example]};
  return form.includes(value) ? null : {code: 'choice', word: `${word} ${value}`, expected: form};
}

const exampleOf = (name: string, command: string | undefined): string => {
  const form = formOf(name, command);
  return form ? ('pattern' in form ? form.example : form[0]!) : name === 'lang' ? 'en' : name === 'font' ? 'NotoSansCJK-Regular.ttc' : name === 'src' ? 'report.json' : name === 'base-url' ? 'https://city.example/pledges/' : name === 'map' ? 'figures.xlsx.map.json' : command === 'publish' ? 'public' : command === 'series' ? 'series.json' : command === 'import' ? 'report.json' : command === 'export' ? 'report.xlsx' : command === 'template' ? 'template.xlsx' : 'report.html';
};
