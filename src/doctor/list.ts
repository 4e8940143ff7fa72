import {diagnose, wordsFor} from './diagnose.js';
import {stateOf, tags} from './elements.js';

const styles = `
  :host { display: block; }
  section { all: initial; display: block; font: 16px/1.5 system-ui, sans-serif; color: #1b1f24; background: #fff; border: 2px solid #b84f06; border-radius: 8px; padding: 16px; margin-block-end: 16px; overflow-wrap: anywhere; }
  p, ul { margin-block: 0 12px; }
  .heading { font-weight: 700; }
  button { font: inherit; color: inherit; background: none; border: 1px solid #76808b; border-radius: 8px; min-block-size: 44px; padding: 0 16px; cursor: pointer; }
  :focus-visible { outline: 3px solid #0b57d0; outline-offset: 2px; }
`;
const lists = new WeakMap<Element, HTMLElement>();

/** Puts a list of what is wrong on the page before each `<civic-report diagnose>`, also where that was never registered. */
export async function showLists(): Promise<void> {
  const reports = [...document.querySelectorAll<HTMLElement>('civic-report[diagnose]')];
  // It says that the doctor is missing as long as it does not draw again.
  for (const report of reports) (report as {requestUpdate?: () => void}).requestUpdate?.();
  if (reports.length === 0) return;
  await settled();
  await Promise.all(reports.map(showList));
}

async function showList(report: HTMLElement): Promise<void> {
  const lang = report.closest('[lang]')?.getAttribute('lang') || navigator.language;
  const words = wordsFor(lang);
  const found = await diagnose(lang);
  const place = lists.get(report) ?? document.createElement('div');
  if (!lists.has(report)) {
    lists.set(report, place);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    place.attachShadow({mode: 'open'}).adoptedStyleSheets = [sheet];
    report.before(place);
  }
  const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, words: string, name = ''): HTMLElementTagNameMap[Tag] => {
    const element = document.createElement(tag);
    element.textContent = words;
    element.className = name;
    return element;
  };
  const section = make('section', '');
  section.lang = words.lang;
  section.setAttribute('role', 'group');
  section.setAttribute('aria-label', words.heading);
  const list = make('ul', '');
  for (const {sentence} of found) list.append(make('li', sentence));
  const again = make('button', words.again);
  again.type = 'button';
  again.addEventListener('click', () => {
    const root = place.shadowRoot!;
    const focused = root.activeElement !== null;
    void showList(report).then(() => {
      if (focused) root.querySelector('button')!.focus();
    });
  });
  section.append(make('p', words.heading, 'heading'), list, again);
  place.shadowRoot!.replaceChildren(section);
}

/** Waits, at most ten seconds, until no element is on its way any more. */
async function settled(): Promise<void> {
  for (let tries = 0; tries < 100 && [...document.querySelectorAll(tags.join())].some((element) => stateOf(element) === 'loading'); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
