import {lastDay} from '../schema/last-day.js';
import type {Fields} from './builder.js';
import {dayInTitle} from './day-in-title.js';
import {headPeriod} from './period.js';
import {reportFieldOf} from './report-block.js';
import type {ReadingState} from './reading-state.js';
import {isLater} from './slots.js';

/** What a table says of the report without a field for it: its title above the heads, the years in its heads, its latest day. Each is said. */
export function fillFromWords(state: ReadingState): void {
  if (state.fields['title'] === undefined) fillTitle(state);
  if (state.fields['plan'] === undefined) fillPlan(state);
  if (state.fields['asOf'] === undefined && fillAsOf(state)) leaveDaysOfReport(state);
  sayWhatIsNeeded(state);
}

const say = ({findings}: ReadingState, pointer: string, found: string, about: string, ref = ''): void => void findings.push({code: 'guessed', level: 'info', ref, pointer, found, about});

function fillTitle(state: ReadingState): void {
  const [first, ...rest] = state.titles.filter(({text}) => !reportFieldOf(text) && text.length <= 200);
  // Titles that differ from sheet to sheet are not that of the whole.
  // Above the title, which says the years, may stand who publishes it.
  const named = state.sheets.length === 1 && first && !/\d/.test(first.text) ? rest.find(({text}) => /(?<!\d)(?:19|20)\d\d(?!\d)/.test(text) && !/^[(（]/.test(text) && dayInTitle(text) === null) ?? first : first;
  if (!first || (state.sheets.length > 1 && rest.some(({text}) => text !== first.text))) return;
  const {text, ref} = named!;
  state.fields['title'] = text;
  state.origins.set('', '/title', ref);
  state.takeTitle(ref);
  say(state, '/title', text, 'title', ref);
}

/** The title and the other words above the heads. */
const titlesOf = ({fields, titles}: ReadingState): readonly string[] => [fields['title'], ...titles.map(({text}) => text)].filter((text) => typeof text === 'string');

function fillPlan(state: ReadingState): void {
  const {fields} = state;
  const title = typeof fields['title'] === 'string' ? fields['title'] : '';
  const all = title.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  // The year of the day that the figures are of is not that of a plan.
  const titled = all.length === 1 && dayInTitle(title) !== null ? [] : [...new Set(all)];
  // "Strategic plan 2022-2026" says more of the plan than the years of its columns.
  const [, from, to] = /(?<!\d)((?:19|20)\d\d)\s?(?:[-–—~～/]|至|到|to|a)\s?((?:19|20)\d\d)(?!\d)/.exec(titlesOf(state).join('\n')) ?? [];
  // No title tells on which day a financial year such as 2025/26 begins.
  const isTitledFinancial = titlesOf(state).some((title) => headPeriod(title)?.isFinancial);
  const years = state.isFinancial ? null : from !== undefined && to !== undefined && from < to ? [from, to] as const : isTitledFinancial ? null : yearsOfHeads(state, titled) ?? (titled.length === 1 ? [titled[0]!, titled[0]!] as const : null);
  if (years === null) return;
  fields['plan'] = {start: `${years[0]}-01-01`, end: `${years[1]}-12-31`};
  say(state, '/plan', `${years[0]}-01-01 – ${years[1]}-12-31`, 'plan');
}

/**
 * The years of the plan, as the heads tell them: from the first target, since values before it are how it was, to the last date; null where
 * there are none, or only those of targets, which do not tell when the plan begins, or only those of values, which do not tell when it ends.
 */
function yearsOfHeads({periods, valued, targeted}: ReadingState, titled: readonly string[]): readonly [string, string] | null {
  const years = (dates: ReadonlySet<string>): string[] => [...dates].map((date) => date.slice(0, 4)).sort();
  const all = years(periods);
  const [first, last] = [years(targeted)[0], all.at(-1)];
  if (first === undefined || last === undefined) return null;
  return titled.includes(first) || years(valued).some((year) => year >= first) ? [first, last] : null;
}

/** Whether a day was found that the report is true for. */
function fillAsOf(state: ReadingState): boolean {
  // A title that says the day is more exact than the year in a head; the name of a sheet may say it, too.
  const words = [...state.titles, ...state.sheets.map(({name}) => ({text: name, ref: name}))];
  const days = words.flatMap(({text, ref}) => [{day: dayInTitle(text), ref}]).filter(({day}) => day !== null);
  const titled = new Set(days.map(({day}) => day)).size === 1 ? days[0]! : null;
  const latest = (dates: ReadonlySet<string>): string | undefined => [...dates].sort((a, b) => (isLater(a, b) ? 1 : -1)).at(-1);
  const day = titled?.day ?? (state.isFinancial ? undefined : latest(new Set([...state.valued, ...state.dated])));
  if (day === undefined) return false;
  state.fields['asOf'] = lastDay(day);
  say(state, '/asOf', lastDay(day), 'asOf', titled?.ref);
  return true;
}

/** A figure of the latest date is of the date of the report. */
function leaveDaysOfReport({draft, fields, valued}: ReadingState): void {
  for (const category of draft.categories) {
    for (const item of category['items'] as Fields[]) {
      for (const metric of (item['metrics'] ?? []) as Fields[]) {
        const asOf = metric['asOf'];
        if (typeof asOf === 'string' && valued.has(asOf) && (lastDay(asOf) === fields['asOf'] || String(fields['asOf']).startsWith(asOf))) delete metric['asOf'];
      }
    }
  }
}

function sayWhatIsNeeded({fields, findings}: ReadingState): void {
  for (const name of ['title', 'publisher', 'plan', 'asOf'] as const) {
    const value = fields[name];
    const isWhole = value !== undefined && (name !== 'plan' || ((value as Fields)['start'] !== undefined && (value as Fields)['end'] !== undefined)) && (name !== 'publisher' || (value as Fields)['name'] !== undefined);
    if (!isWhole) findings.push({code: 'fieldNeeded', level: 'error', ref: '', pointer: `/${name}`, found: '', about: name});
  }
}
