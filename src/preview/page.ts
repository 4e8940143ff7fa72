// The script of the page that `civic-progress preview` serves: draws what it is sent.
import type {Figure, PreviewState} from '../cli/preview/state.js';

const byId = (id: string): HTMLElement => document.getElementById(id)!;
const said = byId('said');
const details = document.querySelector('details')!;
const select = byId('figure') as HTMLSelectElement;
const elements = [...document.querySelectorAll('main civic-report, main civic-category-grid')];
const single = [...document.querySelectorAll('#chosen [data-figure]')];

let figures: readonly Figure[] = [];

/** Puts words and elements into an element, in place of what was there. */
function fill<E extends Element>(element: E, content: readonly (string | Node)[]): E {
  element.replaceChildren();
  for (const one of content) element.append(one);
  return element;
}

const node = (name: string, content: readonly (string | Node)[]): HTMLElement => fill(document.createElement(name), content);

function say(words: string, isStale: boolean): void {
  said.textContent = words;
  said.toggleAttribute('data-stale', isStale);
}

/** Puts the chosen figure into the single elements, and what names it on a page below them. */
function showFigure(): void {
  const figure = figures[select.selectedIndex];
  byId('no-figures').hidden = figure !== undefined;
  byId('chosen').hidden = figure === undefined;
  if (!figure) return;
  const {item, metric} = figure;
  for (const element of single) Object.assign(element, {item, metric});
  byId('snippet').textContent = single.map(({localName}) => `<${localName} src="report.json"${item === '' ? '' : ` item="${item}"`} metric="${metric}"></${localName}>`).join('\n');
}

function show(state: PreviewState): void {
  say(state.said, state.isStale || !state.report);
  const [counts = '', ...notes] = state.closing;
  byId('counts').textContent = counts;
  fill(byId('notes'), notes.map((sentence) => node('p', [sentence])));
  fill(byId('findings'), state.groups.map(({heading, findings, more}) => node('section', [
    node('h3', [heading]),
    node('ul', findings.map(({place, sentence, known}) => node('li', [node('code', [place]), sentence, ...known === null ? [] : [node('br', []), known]]))),
    ...more === null ? [] : [node('p', [more])],
  ])));
  for (const section of document.querySelectorAll<HTMLElement>('main > section')) section.hidden = !state.report;
  if (state.isStale || !state.report) details.open = true;
  if (!state.report) return;

  const {report, lang, strings} = state;
  const chosen = figures[select.selectedIndex];
  figures = state.figures;
  fill(select, figures.map(({label}) => new Option(label)));
  select.selectedIndex = Math.max(0, figures.findIndex(({item, metric}) => item === chosen?.item && metric === chosen.metric));
  for (const element of [...elements, ...single]) Object.assign(element, {lang, strings, report});
  showFigure();
}

// Where they stand above the picture, a reader opens them.
details.open = matchMedia('(min-width: 1000px)').matches;
select.addEventListener('change', showFigure);
const events = new EventSource('events');
events.addEventListener('message', ({data}: MessageEvent<string>) => show(JSON.parse(data) as PreviewState));
// The browser keeps asking; once the preview is there again, its state says what is shown.
events.addEventListener('error', () => say(said.dataset['stopped']!, true));

// A module, so that its names are its own.
export {};
