import {stringsFor} from '../locale/languages.js';
import {pickText} from '../locale/text.js';
import {boardOf} from '../model/board.js';
import type {Report} from '../schema/report.js';
import type {SeriesEntry} from '../schema/series.js';
import {renderStatic} from '../static/render-static.js';
import {type Loaded, snippetOf} from '../static/snippet.js';
import type {Snippets} from './snippets.js';
import {staticStyles} from '../static/style-sheet.js';
import {summaryOf} from '../static/lines.js';
import {en} from '../words/en.js';
import type {Words} from '../words/words.js';
import {wordsOf} from '../words/language.js';
import {embedPage} from './embed-page.js';
import {headersFile, nginxFile} from './headers.js';
import {Markup} from './markup.js';
import {heights, oembed, oembedName, standard, widths} from './oembed.js';
import {type Look, lookAttributes, lookStyle, plainLook} from './look.js';
import {cardName, indexPage, snippetsPage} from './pages.js';
import {pageStyle} from './page-style.js';
import {fresh, immutable, integrityOf, type PublishedFile} from './published-file.js';

/** What is published, where, and in which words. */
export interface PublicationSource {
  /** The report, as `parse` gave it. */
  readonly report: Report;
  /** The series that it is the latest of, with its reports in it. Default: it stands alone. */
  readonly series?: object | null;
  /** Address of the folder, with its last slash. */
  readonly base: URL;
  /** Language of the pages, one that the drop-in file speaks. */
  readonly lang: string;
  /** Reads a file that the build puts into dist. */
  built(name: string): Uint8Array;
  /** Further files of the folder. Default: none. */
  readonly more?: readonly PublishedFile[];
  /** The board as a PNG; null where it could not be made. */
  readonly png: Uint8Array | null;
  /** The picture beside links to it (`renderStatic` with `card`) as a PNG; null where it could not be made. Default: none. */
  readonly card?: Uint8Array | null;
  /** How the board looks. Default: as boards do by themselves. */
  readonly look?: Look;
  /** Names of files of earlier publications that are named by their content, and stay. */
  readonly kept: readonly string[];
}

/** A published folder. */
export interface Publication {
  /** Its files, in the order in which they are to be written. */
  readonly files: readonly PublishedFile[];
  readonly snippets: Snippets;
}

/**
 * Every file of a published folder, in the order in which they are to be written: what others name before what names it. The
 * same source gives the same bytes.
 */
export function publicationOf({report, series = null, base, lang, built, png, card = null, kept, more = [], look = plainLook}: PublicationSource): Publication {
  const strings = stringsFor(lang)!;
  const words: Words = wordsOf(strings.lang) ?? en;
  const {words: title} = pickText(report.title, strings.lang, report.lang);
  const {words: publisher} = pickText(report.publisher.name, strings.lang, report.lang);
  const attributes = lookAttributes(look);
  const style = lookStyle(look);
  const summary = summaryOf(boardOf(report), {strings, reportLang: report.lang});
  const drawn = (options: object): Markup =>
    new Markup(renderStatic(series ?? report, {target: 'html', lang: strings.lang, headingLevel: 1, theme: look.theme || undefined, attributes, ...options}).trim());

  const module = immutable('civic-progress.js', built('civic-progress.js'));
  const classic = immutable('civic-progress.classic.js', built('civic-progress.classic.js'));
  const frame = immutable('frame.js', built('frame.js'));
  const framed = drawn({drawnOver: true});
  const copied = drawn({headingLevel: 2});
  const boardStyle = immutable('civic-progress.css', staticStyles(copied.text));
  const page = immutable('page.css', pageStyle);
  const own = style === '' ? null : immutable('look.css', style);
  const copy = immutable('copy-button.js', built('copy-button.js'));
  const trend = series && immutable('civic-trend.js', built('civic-trend.js'));
  const lasting = [module, classic, frame, boardStyle, page, copy, ...trend ? [trend] : [], ...own ? [own] : []];
  const data = series ? 'series.json' : 'report.json';

  const text = {base: base.href, lang: strings.lang, title, summary};
  const source = {...text, dir: strings.dir, words, pageStyle: page};
  const sizes = widths.flatMap((width) => heights.map((height) => ({width, height})));
  const loaded = ({name, bytes}: Pick<PublishedFile, 'name' | 'bytes'>): Loaded => ({url: base.href + name, integrity: integrityOf(bytes)});
  const snippet = ({name, bytes}: PublishedFile, page?: string): string =>
    snippetOf(report, {
      lang: strings.lang, src: base.href + data, page: base.href, script: loaded({name, bytes}), frame: page, trend: trend ? loaded(trend) : undefined,
      attributes, styles: own ? base.href + own.name : undefined,
    }).trim();
  const snippets: Snippets = {
    script: snippet(module),
    frame: snippet(frame, `${base.href}embed.html`),
    address: base.href,
    html: `${[boardStyle, ...(own ? [own] : [])].map(({name}) => `<link rel="stylesheet" href="${base.href}${name}">\n`).join('')}${copied.text}`,
  };
  const forms = {
    ...(png ? {'board.png': png} : {}),
    'board.svg': renderStatic(series ?? report, {target: 'svg', lang: strings.lang}),
    'board.txt': renderStatic(series ?? report, {target: 'text', lang: strings.lang}),
  };
  const changing = [
    ...more,
    fresh('licenses.txt', built('licenses.txt')),
    fresh('report.json', `${JSON.stringify(report)}\n`),
    ...series ? seriesFiles(series, report) : [],
    ...Object.entries(forms).map(([name, content]) => fresh(name, content)),
    ...(card ? [fresh(cardName, card)] : []),
    fresh('embed.html', embedPage(new TextDecoder().decode(built('embed.html')), {
      lang: strings.lang, dir: strings.dir, title, board: framed, boardStyle: staticStyles(framed.text) + style,
      ...series && trend ? {data: entriesOf(series, report, report), trend: {code: new TextDecoder().decode(trend.bytes), base: base.href}} : {data: report, trend: null},
    })),
    ...sizes.map((size) => fresh(oembedName(size), oembed({...text, publisher}, size))),
    fresh('oembed.json', oembed({...text, publisher}, standard)),
    fresh('snippets.html', snippetsPage(source, {snippets, script: copy})),
    fresh('index.html', indexPage(source, {
      board: drawn({src: data}), module, trend, data, styles: [boardStyle, ...own ? [own] : []], pictures: Object.keys(forms) as (keyof typeof forms)[],
      image: card ? cardName : png ? 'board.png' : null,
    })),
  ];
  const names = [
    ...[...new Set([...lasting.map(({name}) => name), ...kept])].sort().map((name) => [name, true] as const),
    ...changing.map(({name}) => [name, false] as const),
  ];
  return {snippets, files: [
    ...lasting,
    fresh('_headers', headersFile(base.pathname, names)),
    fresh('nginx.conf', nginxFile(base.pathname)),
    ...changing,
  ]};
}

const fileOf = (asOf: string, latest: Report): string => (asOf === latest.asOf ? 'report.json' : `report-${asOf}.json`);

/** A series with the addresses of its reports, relative to the published folder. @param whole the one that stands in it; null = none does */
function entriesOf(series: object, latest: Report, whole: Report | null = null): object {
  const {reports} = series as {readonly reports: readonly (Report | SeriesEntry)[]};
  return {...series, reports: reports.map((one) => ('categories' in one ? one.asOf === whole?.asOf ? whole : {asOf: one.asOf, src: fileOf(one.asOf, latest)} : one))};
}

/** The files of a series: itself, with the addresses of its reports, and each report but the latest, which has a file already. */
function seriesFiles(series: object, latest: Report): readonly PublishedFile[] {
  const {reports} = series as {readonly reports: readonly (Report | SeriesEntry)[]};
  const older = reports.filter((one): one is Report => 'categories' in one && one.asOf !== latest.asOf);
  return [
    ...older.map((one) => fresh(fileOf(one.asOf, latest), `${JSON.stringify(one)}\n`)),
    fresh('series.json', `${JSON.stringify(entriesOf(series, latest))}\n`),
  ];
}
