import type {Data} from './catalogue.js';
import {enFigures} from './figures/en.js';
import {zhHansFigures} from './figures/zh-hans.js';
import {zhHantFigures} from './figures/zh-hant.js';
import {compile} from './compile.js';
import type {FigureStrings} from './strings.js';
import {match} from './text.js';

/** The registered languages by tag; the strings of a language are made when it is first spoken. Those of reports come with `languages.ts`. */
export const registry = new Map<string, () => FigureStrings>();

/** Adds languages that are known to be whole, or replaces them. */
export function register<Compiled extends FigureStrings>(model: Data<Compiled>, ...catalogues: readonly Data<Compiled>[]): void {
  for (const catalogue of catalogues) {
    let strings: Compiled | undefined;
    registry.set((catalogue as FigureStrings).lang, () => (strings ??= compile(catalogue, model)));
  }
}

register<FigureStrings>(enFigures, zhHansFigures, zhHantFigures, enFigures);

/** Called after each language that is registered: those who speak may speak it now. */
export const onLanguage = new Set<() => void>();

/** The strings of figures that serve a language tag, or undefined where no registered language does. */
export const figureStringsFor = (lang: string): FigureStrings | undefined => (registry.get(lang) ?? registry.get(match([...registry.keys()], lang)!))?.();
