import {basename} from 'node:path';
import {stringsFor} from '../../locale/languages.js';
import {type Board, boardOf} from '../../model/board.js';
import type {Check} from '../../checker/check.js';
import {clean} from '../clean.js';
import {type Format, formatOf} from '../../words/format.js';
import {bundledLanguage} from '../../publication/bundled-languages.js';
import {closingOf, type Group, groupsOf} from '../sheet.js';
import type {Words} from '../../words/words.js';

/** A figure as an element names it, with the words that it is chosen by. */
export interface Figure {
  /** Number or id of the item; empty where the metric has an id of its own and its item has neither. */
  readonly item: string;
  /** Id of the metric, or its place among those of the item, from 1. */
  readonly metric: string;
  readonly label: string;
}

/** What the page of a preview shows. */
export interface PreviewState {
  /** The last report that could be drawn, or the series with its reports in it; null until there is one. */
  readonly report: object | null;
  /** Language of the elements, and the address of its words where the drop-in file does not speak it; else empty. */
  readonly lang: string;
  readonly strings: string;
  readonly figures: readonly Figure[];
  /** What became of the file as it was saved last. */
  readonly said: string;
  /** Whether the picture is of an earlier state of the file. */
  readonly isStale: boolean;
  readonly groups: readonly (Omit<Group, 'more'> & {readonly more: string | null})[];
  /** The counts of findings, then what goes with them; empty where the file could not be read. */
  readonly closing: readonly string[];
}

/**
 * What is shown of a file after it was read.
 *
 * @param checks of the file, and where it is a series those of its reports
 * @param lang   language of the board; null = that of the report
 * @param before what was shown until then; its report stays where the file gives none
 * @param now    the time of reading
 */
export function stateOf(checks: readonly Check[], lang: string | null, words: Words, before: PreviewState | null, now: Date): PreviewState {
  const format = formatOf(words.lang);
  const [{report, series}, ...others] = checks as readonly [Check, ...Check[]];
  const time = new Intl.DateTimeFormat(words.lang, {timeStyle: 'medium'}).format(now);
  const findings = {
    groups: checks.flatMap((check, i) => groupsIn(check, words, format).map((group) => ({...group, heading: i === 0 ? group.heading : `${clean(basename(check.file))} · ${group.heading}`}))),
    closing: [...closingIn(checks[0]!, words), ...others.flatMap((check) => closingIn(check, words).map((sentence) => `${clean(basename(check.file))} · ${sentence}`))],
  };
  if (!report) return {...before ?? {report: null, lang: words.lang, strings: '', figures: []}, ...findings, isStale: before?.report != null, said: before?.report ? words.preview.kept(time) : words.preview.none};
  const wanted = lang ?? report.lang;
  const ours = bundledLanguage(wanted);
  const strings = ours === undefined ? stringsFor(wanted) : undefined;
  return {
    ...findings, report: series ?? report, lang: wanted, strings: strings ? `languages/${strings.lang.toLowerCase()}.json` : '', figures: figuresOf(boardOf(report), format), isStale: false, said: words.preview.drawn(time),
  };
}

const groupsIn = (check: Check, words: Words, format: Format): PreviewState['groups'] => (check.trouble
  ? [{heading: words.preview.unread, findings: [{place: clean(basename(check.file)), sentence: clean(words.trouble(check.trouble, format)), known: null}], more: null}]
  : groupsOf(check, words).map(({more, ...group}) => ({...group, more: more > 0 ? words.more(more, format) : null})));

const closingIn = (check: Check, words: Words): readonly string[] => (check.trouble ? [] : closingOf(check, words));

/** The figures that an element can name. */
function figuresOf({items}: Board, format: Format): readonly Figure[] {
  return items.flatMap(({item, metrics}) => {
    const name = item.id ?? (item.number === undefined ? '' : String(item.number));
    return metrics.flatMap(({metric}, i): readonly Figure[] => {
      const own = metric.id ?? (name === '' ? undefined : String(i + 1));
      if (own === undefined) return [];
      const [title, label] = [format.text(item.title), format.text(metric.label)];
      return [{item: name, metric: own, label: `${item.number === undefined ? '' : `${item.number} `}${title}${label === title ? '' : ` · ${label}`}`}];
    });
  });
}
