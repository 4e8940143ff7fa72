// The script of embed.html. It stands before the drop-in file, so that the element has its attributes when it is first drawn,
// and so that heights are told also where the drop-in file cannot run and the fallback stays.
import type {} from '../elements/events.js';
import {type Addressee, heightMessages} from './height-messages.js';
import {parametersOf} from './parameters.js';

const page = document.documentElement;
const held = document.getElementById('report')!.textContent!.trim();
const {values, faults} = parametersOf(location.search, document.baseURI, held !== '');
for (const fault of faults) console.warn(`civic-progress: ${fault}`);

const {lang, theme, category, src} = values;
if (lang) page.lang = lang;
// Where it is that of the parent's page, the frame is transparent; else the browser puts the page's own ground under it.
if (theme) page.style.setProperty('color-scheme', theme === 'auto' ? 'light dark' : theme);

const report = document.querySelector('civic-report')!;
let element: Element = report;
if (category) {
  element = document.createElement('civic-category-grid');
  while (report.firstChild) element.append(report.firstChild);
  report.replaceWith(element);
}
element.setAttribute('heading-level', '1');
// The language of a page that holds its report stands at the element too.
for (const [name, value] of Object.entries({src, at: values.at, category, lang, theme, view: values.view, filter: values.filter, controls: values.controls, mode: values.mode})) {
  if (value !== undefined) element.setAttribute(name, value);
}
// As data: a property set before the element is known is its own once it is.
if (held !== '') (element as Element & {report: unknown}).report = JSON.parse(held);
else if (!src) {
  element.append(/^zh/i.test(lang ?? navigator.language)
    ? '没有可显示的报告：请在本页地址后加上 ?src= 和报告的网址。'
    : 'There is no report to show: add ?src= and the address of a report to the address of this page.');
}

page.addEventListener('civic-load', ({detail}) => {
  const {title, lang: own} = detail.report;
  page.lang ||= own;
  document.title = typeof title === 'string' ? title : title[page.lang] ?? title[own] ?? Object.values(title)[0] ?? '';
  // The element keeps the room of its fallback, for what lies below it. Nothing does here.
  (element as HTMLElement).style.minBlockSize = '';
});
page.addEventListener('civic-error', ({detail}) => {
  if (detail.code === 'network' && src) {
    console.warn(`civic-progress: ${src} could not be read from here. Where the file is there, its server has to send `
      + 'Access-Control-Allow-Origin: *, since a page in a sandboxed frame has no origin of its own.');
  }
});

if (parent !== self) {
  const addressee: Addressee = {
    id: values.id ?? 'civic-progress',
    secret: /[#?&]secret=([a-zA-Z\d]{1,100})(?:&|$)/.exec(location.hash)?.[1] ?? null,
    childId: values.childId ?? null,
  };
  let told = 0;
  /** To whoever embeds the page, since its origin is not known here; a height is no secret. */
  const tell = (anew: boolean): void => {
    const {height} = page.getBoundingClientRect();
    // A frame that is not displayed has no width, and in some engines a height all the same; it is told once it is displayed.
    if (height === 0 || innerWidth === 0 || (height === told && !anew)) return;
    told = height;
    for (const message of heightMessages(height, addressee)) parent.postMessage(message, '*');
  };
  const {secret, childId} = addressee;
  addEventListener('message', ({source, data}) => {
    if (source !== parent || !data) return;
    // In turn: our parent helper, WordPress, and Pym, which tells of each new width.
    if (data.type === 'civic:ask' || (secret !== null && data.message === 'ready' && data.secret === secret)
      || (childId !== null && typeof data === 'string' && data.startsWith(`pymxPYMx${childId}xPYMxwidthxPYMx`))) tell(true);
  });
  if (typeof ResizeObserver === 'function') new ResizeObserver(() => tell(false)).observe(page);
  else for (const name of ['load', 'resize']) addEventListener(name, () => tell(false));
}
