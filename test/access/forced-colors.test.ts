import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {wcagContrast} from 'culori';
import {attributesIn} from '../../stories/reports.js';
import {type Reader, Stage} from '../looks/stage.js';

const data = '/demo/data/';
const marked = (tag: string): string => Object.values(attributesIn).map((one) =>
  `<${tag} lang="en" ${Object.entries(one).map(([name, value]) => `${name}="${name === 'src' ? `/demo/${value}` : value}"`).join(' ')}></${tag}>`).join('');

/** Whatever draws something. */
const markup = `<civic-report lang="en" src="${data}qingdao-2021-half-year.json"></civic-report><civic-report lang="en" src="${data}made-up-statuses.json"></civic-report>
  <civic-report lang="en" view="table" src="${data}qingdao-2021-half-year.json"></civic-report><civic-category-grid lang="en" src="${data}qingdao-2021-half-year.json"></civic-category-grid>
  <civic-report lang="en" src="/nowhere.json"></civic-report>${marked('civic-progress-ring')}${marked('civic-progress-bar')}${marked('civic-overachievement-badge')}`;

/** A shape or some words, with the colours by which they are seen. */
interface Seen {
  readonly what: string;
  readonly colours: readonly string[];
}

const readers: Readonly<Record<string, Reader>> = {'light': {forced: true}, 'dark': {forced: true, scheme: 'dark'}};

describe('in forced colours', () => {
  let stage: Stage;

  before(async () => {
    stage = await Stage.open();
  });

  after(() => stage.close());

  for (const [scheme, reader] of Object.entries(readers)) {
    describe(scheme, () => {
      let canvas: string;
      let system: readonly string[];
      let shapes: readonly Seen[];
      let words: readonly Seen[];
      let edges: readonly Seen[];

      before(async () => {
        await stage.show({markup, ...reader});
        ({canvas, system, shapes, words, edges} = await stage.page.evaluate(() => {
          const probe = document.createElement('i');
          document.body.append(probe);
          const rgb = (name: string): string => {
            probe.style.color = name;
            return getComputedStyle(probe).color;
          };
          const [canvas, ...system] = ['Canvas', 'CanvasText', 'Highlight', 'LinkText', 'ButtonText', 'GrayText', 'HighlightText'].map(rgb);
          probe.remove();
          const elements = [...nodes()].filter((node): node is HTMLElement | SVGElement => node instanceof HTMLElement || node instanceof SVGElement).filter((one) => one.checkVisibility());
          const named = (one: Element): string => `${one.localName}.${one.getAttribute('class') ?? ''} in .${one.parentElement?.getAttribute('class') ?? ''}`;
          const drawn = (one: SVGElement): string[] => {
            const {fill, stroke, strokeWidth} = getComputedStyle(one);
            return [fill, parseFloat(strokeWidth) > 0 ? stroke : 'none'].filter((colour) => colour.startsWith('rgb') && !/^rgba.*, 0\)$/.test(colour));
          };
          return {
            canvas: canvas!, system,
            // A path without a form draws nothing, and neither does a bar of 0 %.
            shapes: elements.filter((one): one is SVGElement => one instanceof SVGElement && /^(path|rect|circle)$/.test(one.localName) && !one.closest('defs'))
              .filter((one) => (one.localName !== 'path' || one.hasAttribute('d')) && !/^0(%|$)/.test(one.getAttribute('width') ?? '')).map((one) => ({what: named(one), colours: drawn(one)})),
            words: elements.filter((one) => [...one.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''))
              .map((one) => ({what: `${named(one)}: ${one.textContent!.trim().slice(0, 30)}`, colours: [getComputedStyle(one).color]})),
            edges: elements.filter((one) => one.matches('button, input, select, td, .card')).map((one) => ({what: named(one), colours: [getComputedStyle(one).borderBlockEndColor]})),
          };
        }));
      });

      it('has something of each kind to look at', () => {
        for (const kind of [shapes, words, edges]) assert.ok(kind.length > 10, String(kind.length));
        for (const name of ['track', 'base', 'lap', 'beyond', 'tick', 'pace', 'mark', 'none', 'icon']) assert.ok(shapes.some(({what}) => what.includes(name)), name);
      });

      it('draws every shape in a colour of the reader, at least 3:1 on the canvas', () => {
        const faults = shapes.filter(({colours}) => !colours.some((colour) => wcagContrast(colour, canvas) >= 3)).map(({what, colours}) => `${what}: ${colours.join(' and ') || 'no colour'}`);
        assert.deepEqual([...new Set(faults)], []);
        const strangers = shapes.flatMap(({what, colours}) => colours.filter((colour) => ![canvas, ...system].includes(colour)).map((colour) => `${what}: ${colour}`));
        assert.deepEqual([...new Set(strangers)], []);
      });

      it('says every word at 4.5:1', () => {
        assert.deepEqual([...new Set(words.filter(({colours}) => wcagContrast(colours[0]!, canvas) < 4.5).map(({what}) => what))], []);
      });

      it('keeps the edges of what is pressed and of the cells', () => {
        assert.deepEqual([...new Set(edges.filter(({colours}) => wcagContrast(colours[0]!, canvas) < 3).map(({what, colours}) => `${what}: ${colours.join()}`))], []);
      });
    });
  }
});
