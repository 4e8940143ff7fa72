// Holds custom-elements.json to what the elements of the drop-in file do, both ways.
import '/dist/civic-trend.js';
import {expect} from '@open-wc/testing';
import {ElementFixture, failing, quarters, qingdao, reportAt, statuses, type Tag, tags, reportOf} from './elements/fixture.js';
import {LivePage} from './elements/live-page.js';
import {stateOf} from './state.js';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
}

interface Declaration {
  readonly tagName: Tag;
  readonly attributes: readonly (Named & {readonly fieldName: string; readonly type: {readonly text: string}})[];
  readonly members: readonly (Named & {readonly kind: string; readonly attribute?: string; readonly reflects?: boolean})[];
  readonly events: readonly Named[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
  readonly cssStates: readonly Named[];
}

type Loose = HTMLElement & Record<string, unknown>;

const manifest = await reportAt('/custom-elements.json');
const declarations: readonly Declaration[] = manifest.modules.flatMap(({declarations}: {declarations: Declaration[]}) => declarations);

const names = (entries: readonly Named[]): string[] => entries.map(({name}) => name).sort();
const sorted = (set: Iterable<string>): string[] => [...new Set(set)].sort();

/** Attributes that draw an element without a report; those that some element lacks mean nothing to it. */
const plain = 'points="2021: 1; 2022: 2" label="Homes" value="3.38" target="1" unit="t" shares="Jobs: 0.5 1.2" counts="Met: 5"';
const reports = [qingdao, quarters, statuses, '/demo/data/made-up-city/series.json', '/demo/data/made-up-air-quality.json'];

/** Everything that an element showed or told over every report and every state. */
class Seen {
  readonly parts = new Set<string>();
  readonly slots = new Set<string>();
  readonly events = new Set<string>();
  readonly states = new Set<string>();
  styles = '';

  private look(element: Element): void {
    const state = stateOf(element);
    if (state !== undefined) this.states.add(state);
    const root = element.shadowRoot!;
    for (const part of root.querySelectorAll('[part]')) for (const name of part.part) this.parts.add(name);
    for (const slot of root.querySelectorAll('slot')) this.slots.add(slot.name);
    this.styles = root.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]).map(({cssText}) => cssText).join('\n');
  }

  /** Whatever the element itself dispatches, told of or not. */
  private listen(element: HTMLElement): void {
    const dispatch = element.dispatchEvent;
    element.dispatchEvent = (event) => {
      this.events.add(event.type);
      return dispatch.call(element, event);
    };
  }

  static async of(tag: Tag): Promise<Seen> {
    const seen = new Seen();
    const each = [
      '', plain, `src="${failing('404')}"`, `src="${failing('slow?ms=300')}"`, `src="${qingdao}" category="nowhere" item="nowhere"`,
      ...reports.flatMap((src) => [`src="${src}"`, `src="${src}" view="table"`]), `src="${qingdao}" expandable`,
    ];
    for (const attributes of each) {
      for (const children of ['', 'In words.']) {
        const made = await ElementFixture.start(tag, `<${tag} ${attributes}>${children}</${tag}>`, (element) => seen.listen(element));
        await made.element.updateComplete;
        seen.look(made.element);
        await made.settle();
        seen.look(made.element);
      }
    }
    // More items than anybody counts, with choices beside the legend; then some that fold, and have a dot each.
    for (const count of [61, 6]) {
      const made = await ElementFixture.start(tag, `<${tag} fold="categories" expandable></${tag}>`, (element) => {
        seen.listen(element);
        const items = Array.from({length: count}, (_, i) => ({number: i + 1, title: `Item ${i}`, responsible: `Office ${i % 2}`, tags: [`Topic ${i % 2}`], due: `${2025 + i % 2}`, status: {state: 'achieved'}}));
        (element as unknown as {report: unknown}).report = {...reportOf([]), version: '1.1', categories: [{label: 'C', items}]};
      });
      await made.settle();
      seen.look(made.element);
      const [place] = made.all('.category-button, .dot');
      place?.dispatchEvent(new PointerEvent('click', {bubbles: true, composed: true, cancelable: true}));
      await made.rest();
    }
    await seen.lookAtRefresh(tag);
    return seen;
  }

  /** The same address with other figures, then with none. */
  private async lookAtRefresh(tag: Tag): Promise<void> {
    const live = new LivePage();
    await live.put(`<${tag} src="SRC" refresh="60"></${tag}>`);
    const element = live.elements[0]!;
    this.listen(element);
    for (const answer of [{as: 'good', value: 190_000}, {as: '500'}] as const) {
      await live.answer(answer);
      await live.pass(200);
      this.look(element);
    }
    await live.end();
  }
}

describe('custom-elements.json', () => {
  it('has every tag, and no other', () => {
    expect(declarations.map(({tagName}) => tagName).sort()).to.deep.equal([...tags, 'civic-progress-trend'].sort());
  });

  it('names modules that are in the build, with their classes', async () => {
    const observed = ({observedAttributes = []}: {observedAttributes?: string[]}): string[] => sorted(observedAttributes);
    for (const {path, exports} of manifest.modules) {
      const module = await import(`/${path}`);
      for (const {kind, name, declaration} of exports) {
        if (kind === 'js') expect(observed(module[name]), path).to.deep.equal(names(declarations.find((one) => path.endsWith(one.tagName.replace('civic-', '/') + '.js'))!.attributes));
        else expect(observed((await import(`/${declaration.module}`))[declaration.name]), path).to.deep.equal(observed(customElements.get(name) as object));
      }
    }
  });

  it('says something about everything', () => {
    const silent = declarations.flatMap((one) => [one.attributes, one.members, one.events, one.slots, one.cssParts, one.cssProperties, one.cssStates]
      .flat().filter(({description}) => !description).map(({name}) => `${one.tagName}: ${name}`));
    expect(silent).to.deep.equal([]);
  });

  for (const declaration of declarations) {
    const {tagName: tag} = declaration;

    describe(`<${tag}>`, () => {
      const made = (): Loose => document.createElement(tag) as unknown as Loose;
      let seen: Seen;

      before(async function () {
        this.timeout(60_000);
        seen = await Seen.of(tag);
      });

      it('observes the attributes', () => {
        const observed = (customElements.get(tag) as unknown as {observedAttributes: string[]}).observedAttributes;
        expect(sorted(observed)).to.deep.equal(names(declaration.attributes));
      });

      it('has the properties', () => {
        const accessors = Object.entries(Object.getOwnPropertyDescriptors(customElements.get(tag)!.prototype)).filter(([, {get, set}]) => get && set);
        expect(sorted(accessors.map(([name]) => name))).to.deep.equal(names(declaration.members));
      });

      it('sets the property of each attribute', () => {
        for (const {name, fieldName, type} of declaration.attributes) {
          const element = made();
          element.setAttribute(name, '7');
          expect(element[fieldName], `${name}: ${type.text}`).to.be.oneOf(type.text === 'boolean' ? [true] : ['7', 7]);
        }
      });

      it('reflects what it says it reflects', async () => {
        for (const {name, attribute, reflects} of declaration.members.filter((member) => member.attribute)) {
          const {element} = await ElementFixture.start(tag, `<${tag}></${tag}>`);
          (element as unknown as Loose)[name] = '7';
          await element.updateComplete;
          expect(element.getAttribute(attribute!), name).to.equal(reflects ? '7' : null);
        }
      });

      it('starts from the defaults', () => {
        const element = made();
        for (const {name, default: initial} of declaration.members) {
          const value = element[name];
          expect(typeof value === 'string' ? `'${value}'` : value === undefined ? undefined : String(value), name).to.equal(initial);
        }
        for (const {name, fieldName, default: initial} of declaration.attributes) expect(String(element[fieldName] ?? ''), name).to.equal(initial ?? '');
      });

      it('tells the events', () => {
        expect(sorted(seen.events)).to.deep.equal(names(declaration.events));
      });

      it('has the slots', () => {
        expect(sorted(seen.slots)).to.deep.equal(names(declaration.slots));
      });

      it('draws the parts', () => {
        expect(sorted(seen.parts)).to.deep.equal(names(declaration.cssParts));
      });

      it('goes through the states', () => {
        expect(sorted(seen.states)).to.deep.equal(names(declaration.cssStates));
      });

      it('takes the custom properties, each with its default', () => {
        expect(sorted(seen.styles.match(/--civic-[\w-]+/g) ?? [])).to.deep.equal(names(declaration.cssProperties));
        const styles = seen.styles.replace(/\s+/g, '');
        const other = declaration.cssProperties.filter((one) => !styles.includes(`var(${one.name},${one.default!.replace(/\s+/g, '')})`));
        expect(other.map((one) => `${one.name}: ${one.default}`)).to.deep.equal([]);
      });
    });
  }
});
