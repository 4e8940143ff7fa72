import type {Data, Message} from './catalogue.js';
import {pluralRules} from './intl.js';
import {isolate} from './isolate.js';
import {formatNumber} from './number.js';
import type {FigureStrings} from './strings.js';

/** What to take for a value of a catalogue. @param called whether it is a message with placeholders */
export type Check = (given: unknown, model: any, path: string, called: boolean) => unknown;

/**
 * The strings of a catalogue that is known to be whole, such as our own; `stringsOf` takes others.
 *
 * @param model English: what is a function, a list or a group there is so in every language
 * @param check gives what is to be taken for a value; default: the value
 */
export function compile<Compiled extends FigureStrings>(catalogue: Data<Compiled>, model: Data<Compiled>, check: Check = (given) => given): Compiled {
  const {lang} = catalogue as FigureStrings;
  const fill = (message: Message, args: readonly (string | number)[]): string =>
    (typeof message === 'string' ? message : message[pluralRules(lang).select(args[0] as number)] ?? message.other)
      .replace(/\{(\d)\}/g, (_, place: number) => isolate(typeof args[place] === 'number' ? formatNumber(args[place], catalogue as FigureStrings) : args[place] ?? '', catalogue as FigureStrings));
  const read = (model: any, given: any, path: string): unknown => {
    const list = Array.isArray(model);
    if (!list && typeof model !== 'string' && !model.other) {
      return Object.fromEntries(Object.entries(model).map(([key, child]) => [key, read(child, given?.[key], path ? `${path}.${key}` : key)]));
    }
    // Every message of an error takes its detail, and may leave it out.
    const called = !list && (model.other || model.includes('{') || path.startsWith('errors'));
    const message = check(given, model, path, called) as Message;
    return called ? (...args: (string | number)[]) => fill(message, args) : message;
  };
  return read(model, catalogue, '') as Compiled;
}
