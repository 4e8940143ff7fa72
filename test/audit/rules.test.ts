import {expect} from '@open-wc/testing';
import type {RuleName} from '../../src/audit/audit.js';
import {rules} from '../../src/audit/rules.js';
import type {Level} from '../../src/audit/rule.js';
import type {DeclaredCount, Metric, Pace, Report, Text} from '../../src/schema/report.js';
import {category, findings, item, metric, milestone, part, report, reportOf, without} from './report.js';

const first = '/categories/0/items/0';
const exact = (value: number) => ({kind: 'exact', value, origin: 'printed'}) as const;
const tested = new Set<RuleName>();

/** One test that fires and one that stays silent; `item` is 7 for everything inside the item of the factory. */
function rule(name: RuleName, level: Level, fires: Report, pointer: string, values: object, silent: readonly Report[]): void {
  tested.add(name);
  describe(name, () => {
    it(`fires at ${pointer}`, () => {
      const [found, ...more] = findings(name, fires);
      expect(more).to.deep.equal([]);
      expect(found).to.deep.equal({rule: name, level, pointer, item: pointer.includes('/items/') ? 7 : null, values, known: null});
    });
    it('stays silent where there is nothing to say', () => {
      for (const quiet of silent) expect(findings(name, quiet)).to.deep.equal([]);
    });
  });
}

const atMetric = `${first}/metrics/0`;
const clean = reportOf(metric());
const counts = (...all: readonly DeclaredCount[]): Report => report(undefined, {declared: {counts: [...all]}});
const paced = (pace: Pace, over = {}): Report => reportOf(metric({pace, ...over}));

describe('rules of the audit', () => {
  rule('stated-differs', 'advice',
    reportOf(metric({value: 196, target: exact(200), stated: {share: 0.907, of: 'target'}, basis: 'started'}), {role: 'context', label: 'Approved', value: 216, unit: 'home', basis: 'approved'}),
    atMetric, {stated: 0.907, digits: 1, derived: 0.98, of: 'target', value: 196, against: 200, fits: [{kind: 'metric', amount: 216, label: 'Approved'}]},
    [clean, reportOf(metric({value: 33, target: exact(80), stated: {share: 0.413, of: 'target'}})), reportOf(metric({value: 208, target: exact(210), stated: {share: 0.99, of: 'target'}}))]);

  it('stated-differs names previous targets, shared targets, the breakdown and the value as what fits', () => {
    const stated = {share: 0.25, of: 'target'} as const;
    const denominators = (of: Report) => findings('stated-differs', of).flatMap(({values}) => (values as {fits: unknown[]}).fits);
    expect(denominators(reportOf(metric({stated, previousTargets: [{value: 200}, {value: 300}]})))).to.deep.equal([{kind: 'previous', amount: 200, label: null}]);
    expect(denominators(reportOf(metric({stated, breakdown: [{label: 'a', value: 150}, {label: 'b', value: 50}]})))).to.deep.equal([{kind: 'breakdown', amount: 200, label: null}]);
    expect(denominators(report([category([item([metric({id: 'a', stated})], {sharedTargets: [{value: 200, origin: 'printed', metrics: ['a']}]})])])))
      .to.deep.equal([{kind: 'shared', amount: 200, label: null}]);
    expect(denominators(reportOf(metric({parts: [part({of: 'target', value: 10, stated: {share: 0.2, of: 'parent'}})]})))).to.deep.equal([{kind: 'value', amount: 50, label: null}]);
  });

  it('stated-differs does not offer a number of another unit or of the same stage', () => {
    const started = metric({value: 196, target: exact(200), stated: {share: 0.907, of: 'target'}, basis: 'started'});
    const others = [{unit: 'm²'}, {basis: 'started'}, {basis: 'finished'}] as const;
    for (const other of others) {
      const [found] = findings('stated-differs', reportOf(started, {role: 'context', label: 'Other', value: 216, unit: 'home', ...other}));
      expect(found?.values).to.have.property('fits').that.deep.equals([]);
    }
  });

  rule('capped', 'advice', reportOf(metric({value: 130, stated: {share: 1, of: 'target'}})), atMetric, {stated: 1, derived: 1.3},
    [clean, reportOf(metric({value: 100, stated: {share: 1, of: 'target'}})), reportOf(metric({value: 1004, target: exact(1000), stated: {share: 1, of: 'target'}}))]);
  rule('sign-missing', 'error', reportOf(metric({value: 52.7, stated: {share: 52.7, of: 'target'}})), atMetric, {found: 52.7, probable: 0.527, by: 'figures'},
    [clean, reportOf(metric({value: 5270, stated: {share: 52.7, of: 'target'}})), reportOf(metric({value: 500, stated: {share: 12, of: 'target'}}))]);

  rule('before-plan', 'advice', report(undefined, {asOf: '2020-06-30'}), '/asOf', {of: 'asOf', date: '2020-06-30', start: '2021-01-01'},
    [clean, report(undefined, {asOf: '2021-01-01'}), report(undefined, {asOf: '2023-01-01'}), reportOf(metric({asOf: '2019', target: {...exact(100), by: '2021'}}))]);

  it('before-plan reads what is due: items, targets and the periods of a plan', () => {
    const due = report([category([item([metric({target: {...exact(100), by: '2012-12'}, pace: {rule: 'cumulative', points: [{by: '2012-06-30', share: 0.5}, {by: '2021-12-31', share: 1}]}})], {due: '2012'})])]);
    expect(findings('before-plan', due).map(({pointer, values}) => [pointer, (values as {date: string}).date])).to.deep.equal([
      [`${first}/due`, '2012'], [`${atMetric}/target/by`, '2012-12'], [`${atMetric}/pace/points/0/by`, '2012-06-30'],
    ]);
  });

  it('sign-missing sees a percentage without direction, without target, beside its text, of a rate and of a pace', () => {
    const found = (...metrics: Metric[]) => findings('sign-missing', reportOf(...metrics)).map(({pointer, values}: any) => [pointer.replace(/^.*?metrics/, 'metrics'), values.found, values.probable, values.by]);
    const stated = (share: number, text?: Text) => ({stated: {share, of: 'target' as const, ...(text === undefined ? {} : {text})}});
    const without = (over: object): Metric => JSON.parse(JSON.stringify(metric(over)));
    expect(found(without({value: 62.4, target: exact(120), direction: undefined, ...stated(52)}))).to.deep.equal([['metrics/0', 52, 0.52, 'figures']]);
    expect(found(metric({value: 5, target: exact(100), ...stated(5)}))).to.deep.equal([['metrics/0', 5, 0.05, 'figures']]);
    expect(found(without({value: 304, target: undefined, ...stated(304)}))).to.deep.equal([['metrics/0', 304, 3.04, 'size']]);
    expect(found(without({value: undefined, target: undefined, ...stated(2.5, '2.5%')}))).to.deep.equal([['metrics/0', 2.5, 0.025, 'text']]);
    expect(found(without({value: undefined, target: undefined, ...stated(52.7, {de: '52,7 %', 'zh-Hans': '52.7％'})}))).to.deep.equal([['metrics/0', 52.7, 0.527, 'text']]);
    expect(found({role: 'rate', label: 'Trees', rate: 93})).to.deep.equal([['metrics/0', 93, 0.93, 'size']]);
    expect(found({role: 'rate', label: 'Trees', rate: 0.9, text: '90%'}, {role: 'rate', label: 'Trees', rate: 1.1, text: '1.1%'})).to.deep.equal([['metrics/1', 1.1, 0.011, 'text']]);
    expect(found(metric({pace: {rule: 'cumulative', points: [{by: '2021-03-31', share: 0.25}, {by: '2021-06-30', share: 50}]}}))).to.deep.equal([['metrics/0/pace/points/1', 50, 0.5, 'size']]);
  });

  it('sign-missing sees a percentage far from value and target too, one that was divided by a hundred twice, and what is declared of a whole', () => {
    const found = (of: Report) => findings('sign-missing', of).map(({pointer, values}: any) => [pointer, values.found, values.probable, values.by]);
    expect(found(reportOf(metric({value: 50, parts: [part({of: 'target', value: 3, stated: {share: 30, of: 'target'}})]})))).to.deep.equal([[`${atMetric}/parts/0`, 30, 0.3, 'size']]);
    expect(found(reportOf(metric({stated: {share: 0.005, of: 'target'}})))).to.deep.equal([[atMetric, 0.005, 0.5, 'figures']]);
    expect(found(reportOf({role: 'rate', label: 'Trees', rate: 0.0093, text: '0.93%'}, {role: 'rate', label: 'Trees', rate: 0.0093, text: '93%'}))).to.deep.equal([[`${first}/metrics/1`, 0.0093, 0.93, 'text']]);
    const figures = [{label: 'Mean', share: 93}, {label: 'Mean', share: 52, text: '52%'}, {label: 'Mean', share: 0.52}];
    expect(found(report([category(undefined, {declared: {figures}})], {declared: {figures}}))).to.deep.equal([
      ['/declared/figures/0', 93, 0.93, 'size'], ['/declared/figures/1', 52, 0.52, 'text'],
      ['/categories/0/declared/figures/0', 93, 0.93, 'size'], ['/categories/0/declared/figures/1', 52, 0.52, 'text'],
    ]);
  });

  it('sign-missing leaves what is as large as it says', () => {
    const silent = (over: object): Metric => JSON.parse(JSON.stringify(metric(over)));
    const stated = (share: number, text?: string) => silent({value: undefined, target: undefined, stated: {share, of: 'target', ...(text ? {text} : {})}});
    for (const one of [stated(9.9), stated(12, '1,200%'), stated(12, '1 200 %'), stated(12, '1.200\u00a0%'), stated(3.04, '304%'), stated(0.5, 'half'), silent({value: 1500, target: exact(100), direction: undefined, stated: {share: 15, of: 'target'}}),
      {role: 'rate' as const, label: 'Births per thousand', rate: 8.5}]) expect(findings('sign-missing', reportOf(one)), JSON.stringify(one)).to.deep.equal([]);
  });

  it('sign-missing reads a text of half a million digits: no pattern goes back over them', () => {
    for (const text of [`1${' 000'.repeat(125_000)}`, '1'.repeat(500_000), '1,'.repeat(250_000)]) {
      expect(findings('sign-missing', reportOf(metric({stated: {share: 0.5, of: 'target', text}})))).to.deep.equal([]);
    }
  });

  it('sign-missing sees a report in which every share is a percentage, and leaves one in which another share says how they are meant', () => {
    const bare = (share: number, over = {}): Metric => ({role: 'progress', label: 'Homes', value: 50, stated: {share, of: 'target', ...over}});
    const found = (...metrics: Metric[]) => findings('sign-missing', reportOf(...metrics)).map(({values}: any) => [values.found, values.probable, values.by]);
    expect(found(bare(5.2), bare(9.1), {role: 'rate', label: 'Trees', rate: 7})).to.deep.equal([[5.2, 0.052, 'size'], [9.1, 0.091, 'size'], [7, 0.07, 'size']]);
    for (const other of [bare(5), bare(0.4), bare(6, {text: '600%'}), metric({value: 600, stated: {share: 6, of: 'target'}})]) expect(found(bare(5.2), bare(9.1), other)).to.deep.equal([]);
  });

  it('stated-differs leaves a capped share and a missing sign to their own rules', () => {
    expect(findings('stated-differs', reportOf(metric({value: 130, stated: {share: 1, of: 'target'}})))).to.deep.equal([]);
    expect(findings('stated-differs', reportOf(metric({value: 52.7, stated: {share: 52.7, of: 'target'}})))).to.deep.equal([]);
  });

  rule('started-not-finished', 'advice', reportOf(metric({value: 103, stated: {share: 1.03, of: 'target'}, basis: 'started', target: {...exact(100), basis: 'finished'}})),
    atMetric, {share: 1.03, basis: 'started', goal: 'finished'},
    [reportOf(metric({value: 103, basis: 'started', target: {...exact(100), basis: 'started'}})), reportOf(metric({basis: 'started', target: {...exact(100), basis: 'finished'}})),
      reportOf(metric({value: 103, stated: {share: 1.03, of: 'target'}, basis: 'started'}))]);
  const designed = {label: 'Designed', value: 220, basis: 'planned'} as const;
  const hardened = {label: 'Hardened', value: 40, basis: 'started'} as const;
  rule('stages-summed', 'advice', reportOf({...without(metric({target: exact(260), breakdown: [designed, hardened]}), 'value', 'stated'), missing: 'notMeasured'}),
    atMetric, {amounts: [{value: 220, basis: 'planned'}, {value: 40, basis: 'started'}], total: 260, target: 260},
    [clean, reportOf(metric({value: 260, target: exact(260), breakdown: [designed, {...hardened, basis: 'planned'}]})), reportOf(metric({target: exact(300), breakdown: [designed, hardened]})),
      reportOf(metric({target: exact(200), breakdown: [designed, hardened]}))]);

  it('stages-summed reads the metrics of a shared target', () => {
    const metrics = [{role: 'context', id: 'a', label: 'a', value: 220, basis: 'planned'}, {role: 'context', id: 'b', label: 'b', value: 40, basis: 'finished'}] as const;
    const shared = report([category([item(metrics, {sharedTargets: [{value: 260, origin: 'printed', metrics: ['a', 'b']}]})])]);
    expect(findings('stages-summed', shared).map(({pointer}) => pointer)).to.deep.equal([`${first}/sharedTargets/0`]);
  });

  rule('breakdown-sum', 'advice', reportOf(metric({breakdown: [{label: 'a', value: 25}, {label: 'b', value: 28}]})), atMetric, {total: 53, value: 50},
    [clean, reportOf(metric({value: 0.3, breakdown: [{label: 'a', value: 0.1}, {label: 'b', value: 0.2}]})), reportOf(metric({qualifier: 'over', breakdown: [{label: 'a', value: 53}]})),
      reportOf(metric({value: 184400, precision: 100, breakdown: [{label: 'a', value: 84400}, {label: 'b', value: 100100}]}))]);
  const sharing = (value: number, ...targets: readonly ReturnType<typeof exact>[]): Report => report([category([item(
    targets.map((target, i) => metric({id: `m${i}`, target})), {sharedTargets: [{value, origin: 'printed', metrics: targets.map((_, i) => `m${i}`)}]})])]);
  rule('shared-target-sum', 'advice', sharing(5000, exact(4000), exact(1500)), `${first}/sharedTargets/0`, {total: 5500, target: 5000}, [sharing(5000, exact(4000), exact(1000)), clean]);

  it('shared-target-sum lets an implied target lie anywhere in its range', () => {
    const implied = metric({id: 'm0', value: 2638, target: {kind: 'exact', value: 3997, origin: 'implied'}, stated: {share: 0.66, of: 'target'}});
    const of = (value: number) => report([category([item([implied, metric({id: 'm1', target: exact(1000)})], {sharedTargets: [{value, origin: 'printed', metrics: ['m0', 'm1']}]})])]);
    expect(findings('shared-target-sum', of(5000))).to.deep.equal([]);
    expect(findings('shared-target-sum', of(5100))).to.have.length(1);
  });

  rule('id-unknown', 'error', report([category([item([metric({id: 'a'})], {sharedTargets: [{value: 100, origin: 'printed', metrics: ['a', 'b']}]})])]),
    `${first}/sharedTargets/0/metrics/1`, {id: 'b'}, [sharing(200, exact(100), exact(100)), reportOf(metric({id: 'a', stated: {share: 0.5, of: 'target', covers: ['a', 'b']}}), metric({id: 'b'}))]);
  rule('id-repeated', 'error', reportOf(metric({id: 'a'}), metric({id: 'a'})), `${first}/metrics/1`, {id: 'a', first: atMetric}, [clean, reportOf(metric({id: 'a'}), metric({id: 'b'}))]);
  rule('part-larger', 'error', reportOf(metric({parts: [part({value: 60})]})), `${atMetric}/parts/0`, {part: 60, whole: 50},
    [reportOf(metric({parts: [part({value: 50})]})), reportOf(metric({qualifier: 'over', parts: [part({value: 51})]})), reportOf(metric({basis: 'finished', parts: [part({value: 60, basis: 'started'})]}))]);
  rule('later-larger', 'error', reportOf(metric({parts: [part({value: 10, basis: 'started'}), part({value: 12, basis: 'finished'})]})), `${atMetric}/parts/1`,
    {later: 12, laterBasis: 'finished', earlier: 10, earlierBasis: 'started'},
    [reportOf(metric({parts: [part({value: 12, basis: 'started'}), part({value: 10, basis: 'finished'})]})), reportOf(metric({parts: [part({value: 10}), part({value: 12})]}))]);

  it('later-larger compares a metric with its part of an earlier stage', () => {
    const [found] = findings('later-larger', reportOf(metric({basis: 'finished', parts: [part({value: 40, basis: 'started'})]})));
    expect(found?.values).to.deep.equal({later: 50, laterBasis: 'finished', earlier: 40, earlierBasis: 'started'});
  });

  rule('outside-limits', 'error', reportOf(metric({limits: {min: 0, max: 40}})), atMetric, {value: 50, min: 0, max: 40}, [clean, reportOf(metric({limits: {min: 50, max: 50}})), reportOf(metric({limits: {min: 0}}))]);
  rule('target-missing', 'info', reportOf(without(metric({value: 2638, stated: {share: 0.66, of: 'target'}}), 'target')), atMetric,
    {stated: 0.66, digits: 0, value: 2638, low: 2638 / 0.665, high: 2638 / 0.655}, [clean, reportOf({...without(metric(), 'target', 'value'), missing: 'notMeasured'})]);
  rule('share-missing', 'info', reportOf(without(metric({value: 145}), 'stated')), atMetric, {derived: 1.45, value: 145, target: 100, baseline: null},
    [clean, reportOf(without(metric(), 'stated', 'direction')), reportOf(metric({id: 'a', stated: {share: 0.5, of: 'target', covers: ['a', 'b']}}), without(metric({id: 'b'}), 'stated'))]);
  it('share-missing says what is shown: nothing of a way before its start and from its end on', () => {
    const way = (value: number) => reportOf(without(metric({value, direction: 'less', baseline: {value: 8.1}, target: {kind: 'atMost', value: 8, origin: 'printed'}}), 'stated'));
    expect([6.8, 8, 9].map((value) => findings('share-missing', way(value)).length)).to.deep.equal([0, 0, 0]);
    expect(findings('share-missing', way(8.05))).to.have.length(1);
  });

  const past = (history: readonly object[], more: object = {}): Report => reportOf(metric({value: 331, history: history as never, ...more}));
  rule('history-differs', 'advice', past([{date: '2020-12-31', value: 280}, {date: report().asOf, value: 330}]), `${atMetric}/history/1`, {date: report().asOf, earlier: 330, value: 331}, [
    clean, past([{date: report().asOf, value: 331}]), past([{date: report().asOf, value: 330, restated: true}]), past([{date: report().asOf}]), past([{date: '2020-12-31', value: 280}]),
    past([{date: report().asOf, value: 330}], {qualifier: 'about'}), past([{date: report().asOf, value: 330}], {precision: 10}), past([{date: report().asOf, value: 330}], {asOf: '2020-12-31'}),
  ]);

  it('history-differs goes by the day of the figure itself, where it has one', () => {
    expect(findings('history-differs', past([{date: '2020-12-31', value: 330}], {asOf: '2020-12-31'})).map(({pointer}) => pointer)).to.deep.equal([`${atMetric}/history/0`]);
  });

  it('history-differs takes a month and a year as their last day', () => {
    const found = (date: string, asOf: string) => findings('history-differs', past([{date, value: 330}], {asOf})).length;
    expect([found('2020-02', '2020-02-29'), found('2020-02', '2020-02-28'), found('2020', '2020-12-31'), found('2020', '2020-06-30')]).to.deep.equal([1, 0, 1, 0]);
  });

  rule('equals-value', 'info', reportOf(metric({value: 304, target: {kind: 'exact', value: 100, origin: 'implied'}, stated: {share: 3.04, of: 'target'}})), atMetric, {stated: 3.04, value: 304},
    [clean, reportOf(metric({value: 305, target: {kind: 'exact', value: 100, origin: 'implied'}, stated: {share: 3.04, of: 'target'}}))]);

  it('equals-value reads a value in its printed magnitude too', () => {
    expect(findings('equals-value', reportOf(metric({value: 527000, magnitude: 10000, target: {kind: 'none'}, stated: {share: 0.527, of: 'target'}})))).to.have.length(1);
  });

  rule('after-period', 'info', report([category([item([], {milestones: [milestone({date: '2021-07-01'})]})])]), `${first}/milestones/0`, {date: '2021-07-01', end: '2021-06-30'},
    [clean, report([category([item([metric({asOf: '2021'}), metric({asOf: '2021-06'})], {milestones: [milestone({state: 'planned', date: '2021-12'}), milestone({date: '2021-06-30'})]})])])]);

  it('after-period reads the date of a figure, against the end of the reporting period', () => {
    expect(findings('after-period', reportOf(metric({asOf: '2021-07'}))).map(({pointer}) => pointer)).to.deep.equal([atMetric]);
    expect(findings('after-period', {...reportOf(metric({asOf: '2021-07'})), period: {start: '2021-01-01', end: '2021-09-30'}})).to.deep.equal([]);
  });

  rule('value-missing', 'info', reportOf(without(metric(), 'value', 'stated')), atMetric, {},
    [reportOf({...without(metric(), 'value', 'stated'), missing: 'notYetDue'}, {role: 'rate', label: 'Passed', rate: 0.97}), reportOf(without(metric(), 'value'))]);
  rule('number-gap', 'error', report([category([item([], {number: 4}), item([])])]), `${first.slice(0, -1)}1`, {of: 'items', from: 5, to: 6}, [clean, report([category([item([], {number: 6}), item()])])]);
  rule('number-repeated', 'error', report([category(), category([item([], {number: 8})])]), '/categories/1', {of: 'categories', number: 1, first: '/categories/0'},
    [report([category(), category([item([], {number: 8})], {number: 2})])]);
  rule('declared-numbers', 'error', report(undefined, {declared: {categories: 1, items: 32}}), '/declared/items', {of: 'items', declared: 32, found: 1},
    [report(undefined, {declared: {categories: 1, items: 1}}), clean]);
  const one = {label: 'Met', count: 1, unit: 'items'} as const;
  rule('declared-sum', 'error', counts(one, {...one, overlap: 'apart'}), '/declared/counts', {of: 'items', total: 2, found: 1}, [counts(one), counts(one, {...one, overlap: 'containing'}), clean]);
  rule('declared-counts', 'info', counts({label: 'Ahead', count: 1, unit: 'items'}), '/declared/counts/0', {
    label: 'Ahead', of: 'items', count: 1, computed: {everyReached: 0, anyReached: 0, finishedReached: 0, everyAhead: 1, anyAhead: 1}, agree: ['everyAhead', 'anyAhead'],
  }, [clean]);
  rule('margins-reversed', 'error', report(undefined, {standing: {margin: [0.2, 0.05]}}), '/standing/margin', {near: 0.2, far: 0.05},
    [report(undefined, {standing: {margin: [0.05, 0.2]}}), report(undefined, {standing: {margin: [0.05]}}), report(undefined, {standing: {margin: 0.05}}), clean]);
  rule('period-reversed', 'error', report(undefined, {plan: {start: '2021-12-31', end: '2021-01-01'}}), '/plan', {start: '2021-12-31', end: '2021-01-01'}, [clean]);

  rule('target-zero', 'advice', reportOf(metric({target: exact(0)})), atMetric, {kind: 'exact'},
    [clean, reportOf(metric({direction: 'less', target: {kind: 'atMost', value: 0, origin: 'printed'}})), reportOf(metric({direction: 'less', baseline: {value: 90}, target: exact(0)}))]);
  rule('target-equals-baseline', 'advice', reportOf(metric({baseline: {value: 100}})), atMetric, {target: 100},
    [clean, reportOf(metric({baseline: {value: 100}, target: {kind: 'maintain', value: 100, origin: 'printed'}}))]);
  rule('baseline-past-target', 'advice', reportOf(metric({baseline: {value: 120}, target: {...exact(100), kind: 'atLeast'}})), atMetric, {baseline: 120, target: 100},
    [clean, reportOf(metric({baseline: {value: 20}, target: {...exact(100), kind: 'atLeast'}}))]);
  rule('direction-contradicts', 'advice', reportOf(metric({direction: 'less', baseline: {value: 42}})), atMetric, {direction: 'less', kind: 'exact', baseline: 42, target: 100},
    [clean, reportOf(metric({direction: 'less', baseline: {value: 142}})), reportOf(metric({direction: 'neutral', baseline: {value: 142}}))]);
  rule('direction-missing', 'advice', reportOf(without(metric(), 'direction')), atMetric, {value: 50, target: 100},
    [clean, reportOf(without(metric({target: {kind: 'maintain', value: 50, origin: 'printed'}}), 'direction')), reportOf(without(metric({target: {kind: 'none'}}), 'direction'))]);
  rule('rate-as-progress', 'advice', reportOf(metric({unit: {en: '%'}})), atMetric, {value: 50, target: 100}, [
    clean, reportOf(metric({unit: '%', target: {kind: 'none'}})),
    // As indicator frameworks have them: a way from a baseline, a level to keep, a ceiling, a rate that is to be no longer negative.
    reportOf(metric({unit: '%', baseline: {value: 20}})), reportOf(metric({unit: '%', target: {kind: 'maintain', value: 90, origin: 'printed'}})),
    reportOf(metric({unit: '%', direction: 'less', target: {kind: 'atMost', value: 4, origin: 'printed'}})), reportOf(metric({unit: '% of GDP', value: -1.2, target: exact(0)})),
  ]);

  const halves = [{by: '2021-06-30', share: 0.4}, {by: '2021-12-31', share: 1}];
  rule('pace-dates', 'advice', paced({rule: 'cumulative', points: [{by: '2021-06-30', share: 0.4}, {by: '2021-06-30', share: 1}]}), `${atMetric}/pace/points/1`, {before: '2021-06-30', by: '2021-06-30'},
    [paced({rule: 'cumulative', points: halves})]);
  rule('pace-backwards', 'advice', paced({rule: 'cumulative', points: [{by: '2021-06-30', value: 60}, {by: '2021-12-31', value: 40}]}), `${atMetric}/pace/points/1`, {of: 'value', before: 60, after: 40},
    [paced({rule: 'cumulative', points: halves}), paced({rule: 'additive', points: [{by: '2021-06-30', value: 60}, {by: '2021-12-31', value: 40}]}),
      paced({rule: 'cumulative', points: [{by: '2021-06-30', value: 60}, {by: '2021-12-31', value: 40}]}, {direction: 'less', baseline: {value: 80}, target: exact(40)})]);
  rule('pace-sum', 'advice', paced({rule: 'additive', points: [{by: '2021-06-30', value: 60}, {by: '2021-12-31', value: 50}]}), `${atMetric}/pace`, {of: 'value', total: 110, target: 100},
    [paced({rule: 'additive', points: [{by: '2021-06-30', value: 60}, {by: '2021-12-31', value: 40}]}), paced({rule: 'additive', points: [{by: '2021-06-30', value: 60}]}),
      paced({rule: 'additive', points: [{by: '2021-04-30', share: 0.33}, {by: '2021-08-31', share: 0.33}, {by: '2021-12-31', share: 0.33}]}), paced({rule: 'cumulative', points: halves})]);

  const marked = (...milestones: Parameters<typeof milestone>[0][]): Report => report([category([item([], {milestones: milestones.map(milestone)})])]);
  rule('achieved-undated', 'advice', report([category([item([], {milestones: [without(milestone({basis: 'inForce'}), 'date')]})])]), `${first}/milestones/0`, {},
    [marked({basis: 'inForce'}), report([category([item([], {milestones: [without(milestone(), 'date')]})])])]);
  rule('date-passed', 'advice', marked({state: 'planned', date: '2021-05'}), `${first}/milestones/0`, {date: '2021-05', asOf: '2021-06-30', state: 'planned'},
    [marked({}, {state: 'planned', date: '2021'}, {state: 'planned', date: '2021-06'}, {state: 'planned', date: '2021-06-30'}, {state: 'missed', date: '2021-05'})]);
  const judged = (over: object, ...metrics: readonly ReturnType<typeof metric>[]): Report => report([category([item(metrics, over)])]);
  rule('verdict-contradicts', 'advice', judged({status: {state: 'achieved'}}, metric({value: 40, target: exact(100), stated: {share: 0.4, of: 'target'}})), `${first}/status`, {by: 'share', share: 0.4},
    [judged({status: {state: 'achieved'}}), judged({status: {state: 'partly'}}, metric({value: 40, target: exact(100)})), judged({status: {state: 'achieved'}}, metric({value: 100, target: exact(100), stated: {share: 1, of: 'target'}}))]);

  it('verdict-contradicts reads the due date and the days of earlier verdicts', () => {
    const of = (over: object): readonly unknown[] => findings('verdict-contradicts', judged(over)).map(({pointer, values}) => [pointer.slice(first.length), values]);
    expect(of({status: {state: 'pending'}, due: '2021-05'})).to.deep.equal([['/due', {by: 'due', date: '2021-05', asOf: '2021-06-30'}]]);
    expect(of({status: {state: 'inProgress', date: '2021-03'}, statusHistory: [{state: 'pending', date: '2021-02'}, {state: 'missed', date: '2021-04-01'}]}))
      .to.deep.equal([['/statusHistory/1', {by: 'history', date: '2021-04-01', status: '2021-03'}]]);
    for (const quiet of [{status: {state: 'pending'}, due: '2021-06'}, {status: {state: 'missed'}, due: '2020'}, {status: {state: 'achieved'}, due: '2020'}, {due: '2020'}, {status: {state: 'achieved', date: '2021'}, statusHistory: [{state: 'missed', date: '2021-05'}]}]) expect(of(quiet)).to.deep.equal([]);
  });

  const scale = [{id: 'kept', label: 'Kept', state: 'achieved'}, {id: 'broken', label: 'Broken', state: 'missed'}] as const;
  rule('status-unknown', 'error', report([category([item([], {status: {is: 'kep'}})])], {statuses: [...scale]}), `${first}/status/is`, {is: 'kep', ids: ['kept', 'broken']},
    [report([category([item([], {status: {is: 'kept'}, statusHistory: [{is: 'broken'}]})])], {statuses: [...scale]}), clean]);
  rule('status-repeated', 'error', report(undefined, {statuses: [...scale, {id: 'kept', label: 'Held', state: 'achieved'}]}), '/statuses/2/id', {by: 'id', word: 'kept', first: '/statuses/0'},
    [report(undefined, {statuses: [...scale]}), clean]);

  it('finds two words of the scale that readers cannot tell apart, and earlier verdicts that name no word', () => {
    expect(findings('status-repeated', report(undefined, {statuses: [...scale, {id: 'held', label: 'Kept', state: 'achieved'}]})).map(({pointer, values}) => [pointer, values]))
      .to.deep.equal([['/statuses/2/label', {by: 'label', word: 'Kept', first: '/statuses/0'}]]);
    expect(findings('status-unknown', report([category([item([], {statusHistory: [{is: 'kept'}]})])])).map(({pointer}) => pointer)).to.deep.equal([`${first}/statusHistory/0/is`]);
  });

  rule('status-unused', 'info', report([category([item([], {status: {is: 'kept'}})])], {statuses: [...scale]}), '/statuses/1', {word: 'Broken', id: 'broken'},
    [report([category([item([], {status: {is: 'kept'}, statusHistory: [{is: 'broken'}]})])], {statuses: [...scale]}), report([category([item([], {status: {is: 'kept'}})], {status: {is: 'broken'}})], {statuses: [...scale]}), clean]);

  it('names a word that is used nowhere once, however often its id stands in the scale', () => {
    const twice = {statuses: [...scale, {id: 'broken', label: 'Not kept', state: 'missed'}]} as const;
    expect(findings('status-unused', report(undefined, {statuses: [...twice.statuses]})).map(({pointer}) => pointer)).to.deep.equal(['/statuses/0', '/statuses/1']);
  });

  rule('status-unmapped', 'advice', report([category([item([], {status: {state: 'unrated', text: 'Amber'}})])]), `${first}/status`, {text: 'Amber'},
    [report([category([item([], {status: {state: 'unrated'}})])]), clean]);
  rule('status-wordless', 'advice', report([category([item([], {status: {state: 'behind'}})])]), `${first}/status`, {state: 'behind'},
    [report([category([item([], {status: {state: 'behind', text: 'Late'}})], {status: {state: 'unrated'}})]), clean]);

  it('has a test for every rule', () => {
    expect([...tested].sort()).to.deep.equal(rules.map(({name}) => name).sort());
  });
});
