import {expect} from '@open-wc/testing';
import {en} from '../locale/catalogues.js';
import {ElementFixture, qingdao, reportAt, type Tag, tags} from './fixture.js';

/** Makes an element throw at the given call of `map` in its next drawings, which lies in one or another of its parts; whether there were so many calls. */
function faultAt(element: any, call: number): {readonly reached: () => boolean; readonly end: () => void} {
  const {render} = element;
  const {map} = Array.prototype;
  let reached = false;
  element.render = function (this: unknown) {
    let calls = 0;
    Array.prototype.map = function (this: unknown[], ...args: any) {
      if (calls++ !== call) return Reflect.apply(map, this, args);
      reached = true;
      throw new RangeError('a fault of a part');
    } as never;
    try {
      return Reflect.apply(render, this, []);
    } finally {
      Array.prototype.map = map;
    }
  };
  return {reached: () => reached, end: () => delete element.render};
}

const markup = (tag: Tag, children = ''): string => `<${tag} lang="en" metric="start-ups" category="1">${children}</${tag}>`;

describe('a fault while an element draws', () => {
  let report: any;
  before(async () => {
    report = await reportAt(qingdao);
  });

  for (const tag of tags) {
    it(`leaves the last picture of <${tag}>, is told by one event, and is over with the next good drawing`, async () => {
      const made = await ElementFixture.start(tag, markup(tag));
      made.element.report = report;
      await made.settle();
      const before = made.text;
      for (let call = 0; call < 400; call = call * 2 + 1) {
        const told = made.told.length;
        const fault = faultAt(made.element, call);
        made.element.requestUpdate();
        await made.rest();
        made.element.requestUpdate();
        await made.rest();
        fault.end();
        if (!fault.reached()) break;
        expect([made.state, made.text, made.told.slice(told)]).to.deep.equal(['failed', before, ['draw']]);
        expect(made.errors.at(-1)!.detail.message).to.equal('civic-progress: draw: a fault of a part');
        made.element.requestUpdate();
        await made.rest();
        expect([made.state, made.text]).to.deep.equal(['ready', before]);
      }
      expect(made.sound().told).to.include('draw');
    });

    it(`leaves the children of <${tag}> where nothing was drawn yet`, async () => {
      const made = await ElementFixture.start(tag, markup(tag, '<p>The figures in words</p>'), (element) => faultAt(element, 0));
      made.element.report = report;
      await made.settle();
      expect([made.state, made.told, made.showsChildren, made.count('.root')]).to.deep.equal(['failed', ['draw'], true, 0]);
      expect(made.element.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
      made.sound();
    });

    it(`says why in <${tag}> where there are no children`, async () => {
      const made = await ElementFixture.start(tag, markup(tag), (element) => faultAt(element, 1));
      made.element.report = report;
      await made.settle();
      expect([made.state, made.told, made.text]).to.deep.equal(['failed', ['draw'], en.errors.draw('a fault of a part')]);
      made.sound();
    });
  }

  it('does not leave a long board waiting for its rest', async () => {
    const made = await ElementFixture.start('civic-report', '<civic-report lang="en"></civic-report>');
    const {category: _category, ...one} = {...report.categories[0], category: null};
    let drawings = 0;
    const {render} = made.element as any;
    (made.element as any).render = function (this: unknown) {
      if (drawings++ > 2) {
        const {map} = Array.prototype;
        Array.prototype.map = () => {
          throw new RangeError('a fault of a part');
        };
        try {
          return Reflect.apply(render, this, []);
        } finally {
          Array.prototype.map = map;
        }
      }
      return Reflect.apply(render, this, []);
    };
    made.element.report = {...report, declared: undefined, categories: Array.from({length: 100}, () => one)};
    await made.settle();
    await made.element.updateComplete;
    expect([made.state, made.told]).to.deep.equal(['failed', ['draw']]);
    expect(made.count('[part=item]')).to.be.above(0);
    made.sound();
  });
});
