import {expect} from '@open-wc/testing';
import {audit} from '../../src/audit/audit.js';
import {parse} from '../../src/schema/parse.js';
import type {Report} from '../../src/schema/report.js';
import {category, findings, item, metric, report, reportOf} from './report.js';

const first = async (): Promise<Report> => parse(await (await fetch(new URL('../../demo/data/qingdao-2021-half-year.json', import.meta.url))).json());

describe('audit', () => {
  it('has nothing to say of a report that agrees with itself', () => {
    expect(audit(report())).to.deep.equal([]);
  });

  it('marks findings that the publisher knows with the reason, at one place or at all', () => {
    const capped = metric({value: 130, stated: {share: 1, of: 'target'}});
    const known = (at?: string): Report => ({...reportOf(capped, capped), known: [{rule: 'capped', reason: 'Our rule.', ...(at === undefined ? {} : {at})}]});
    expect(findings('capped', known()).map((advice) => advice.known)).to.deep.equal(['Our rule.', 'Our rule.']);
    expect(findings('capped', known('/categories/0/items/0/metrics/1')).map((advice) => advice.known)).to.deep.equal([null, 'Our rule.']);
  });

  it('points at items across categories, with null for an item without a number', () => {
    const late = {title: 'Late', status: {state: 'behind'}} as const;
    const found = audit(report([category(), category([item([], {number: 8}), late], {number: 2})]));
    expect(found.map(({pointer, item: number}) => [pointer, number])).to.deep.equal([['/categories/1/items/1/status', null]]);
  });

  it('leaves the report as it is and gives plain data', async () => {
    const before = await first();
    const text = JSON.stringify(before);
    const found = audit(before);
    expect(JSON.stringify(before)).to.equal(text);
    expect(JSON.parse(JSON.stringify(found))).to.deep.equal(found);
  });

  it('counts in proportion to the size, where there are as many declared counts as items', () => {
    const counted = (n: number): number => {
      const one = {title: 'a', metrics: [{role: 'progress' as const, label: 'l', stated: {share: 1, of: 'target' as const}}]};
      const given = {...report([category(Array.from({length: n}, () => one))]), declared: {counts: Array.from({length: n}, () => ({label: 'x', count: 1, unit: 'items'} as const))}};
      const {every} = Array.prototype;
      let calls = 0;
      Array.prototype.every = function(this: unknown[], ...args: any[]) {
        calls++;
        return (every as any).apply(this, args);
      } as typeof every;
      try {
        expect(audit(given).filter(({rule}) => rule === 'declared-counts')).to.have.length(n);
      } finally {
        Array.prototype.every = every;
      }
      return calls;
    };
    const [small, large] = [counted(200), counted(400)];
    expect(Math.log2(large / small)).to.be.at.most(1.1);
  });

  it('looks at the metrics of an item of 400 twice as often as at those of one of 200', () => {
    const looks = (n: number): number => {
      let count = 0;
      const watched = (i: number) => new Proxy(metric({id: `m${i}`}), {
        get(target, name) {
          count++;
          return Reflect.get(target, name);
        },
      });
      audit(reportOf(...Array.from({length: n}, (_, i) => watched(i))));
      return count;
    };
    const [small, large] = [looks(200), looks(400)];
    expect(small).to.be.above(0);
    expect(Math.log2(large / small)).to.be.at.most(1.1);
  });

  it('audit of the first report', async () => {
    const found = audit(await first());
    const places = found.map(({rule, level, item: number, pointer}) => `${level} ${rule} ${number ?? '-'} ${pointer}`);
    expect(places).to.deep.equal([
      'advice stated-differs 5 /categories/2/items/0/metrics/0',
      'advice started-not-finished 6 /categories/2/items/1/metrics/0',
      'advice started-not-finished 23 /categories/6/items/0/metrics/0',
      'advice stages-summed 28 /categories/7/items/2/metrics/0',
      'info share-missing 24 /categories/6/items/1/metrics/0',
      'info share-missing 29 /categories/8/items/0/metrics/0',
      'info target-missing 5 /categories/2/items/0/metrics/1',
      'info equals-value 19 /categories/5/items/0/metrics/1',
      'info equals-value 32 /categories/9/items/1/metrics/1',
      'info after-period 13 /categories/4/items/0/milestones/0',
      'info after-period 14 /categories/4/items/1/milestones/1',
      'info after-period 17 /categories/4/items/4/milestones/1',
      'info declared-counts - /declared/counts/0',
      'info declared-counts - /declared/counts/1',
    ]);
    const valuesAt = (rule: string, number: number | null) => found.filter((advice) => advice.rule === rule && advice.item === number).map(({values}) => values);
    const [differs] = valuesAt('stated-differs', 5);
    expect(differs).to.deep.include({stated: 0.907, derived: 0.98, value: 196, against: 200});
    expect(differs).to.have.nested.property('fits[0].amount', 216);
    const [area] = valuesAt('target-missing', 5) as [{low: number; high: number}];
    expect(area.low / 10000).to.be.within(586, 587);
    expect(area.high / 10000).to.be.within(593, 594);
    expect(valuesAt('share-missing', 24)).to.deep.equal([{derived: 1.45, value: 29, target: 20, baseline: null}]);
    expect(valuesAt('share-missing', 29)).to.deep.equal([{derived: 0.1, value: 1, target: 10, baseline: null}]);
    expect(valuesAt('equals-value', 19)).to.deep.equal([{stated: 3.04, value: 304}]);
    // Counted by hand from the article; none of them is 5.
    const computed = {everyReached: 7, anyReached: 12, finishedReached: 3, everyAhead: 19, anyAhead: 21};
    expect(valuesAt('declared-counts', null).map((values) => values as {agree: unknown; computed: unknown}).map(({agree, computed: each}) => ({agree, each})))
      .to.deep.equal([{agree: [], each: computed}, {agree: ['everyAhead'], each: computed}]);
  });
});
