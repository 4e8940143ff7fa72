import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {boardOf} from '../../src/model/board.js';
import {ReportError, sentenceOf} from '../../src/schema/error.js';
import {parse} from '../../src/schema/parse.js';
import {anyJson, filledWith, hostileWords, mutated} from './hostile-data.js';
import {smallReport} from './small-report.js';

/** Whether `parse` takes the data. Its only error is the one that it promises, in words; a report that it takes has a board. */
function taken(data: unknown): boolean {
  const before = JSON.stringify(data);
  let report;
  try {
    report = parse(data, (finding) => expect(sentenceOf(finding)).to.be.a('string'));
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    expect(error.findings.length).to.be.above(0);
    expect(error.message.length).to.be.above(0);
    return false;
  } finally {
    expect(JSON.stringify(data), 'the data is left as it was').to.equal(before);
  }
  expect(JSON.stringify(report)).to.equal(before);
  expect(boardOf(report).categories.length).to.equal(report.categories.length);
  return true;
}

/** How long it takes to read the data or to refuse it, in ms; the shortest of some runs, since the others were held up by something else. */
function duration(data: unknown): number {
  return Math.min(...Array.from({length: 5}, () => {
    const start = performance.now();
    try {
      parse(data);
    } catch {
      // That it is a ReportError is shown above.
    }
    return performance.now() - start;
  }));
}

describe('parse, given anything', function () {
  this.timeout(120_000);
  let qingdao: any;

  before(async () => {
    qingdao = await (await fetch('/demo/data/qingdao-2021-half-year.json')).json();
  });

  it('takes a report or throws a ReportError: 1500 times anything that is JSON', () => {
    fc.assert(fc.property(anyJson, (data) => void taken(data)), {numRuns: 1500});
  });

  it('takes a report or throws a ReportError: 2000 changed copies of a report with nearly every field', () => {
    let valid = 0;
    fc.assert(fc.property(mutated(smallReport()), (data) => void (valid += Number(taken(data)))), {numRuns: 2000});
    expect(valid, 'some changes leave a report').to.be.within(100, 1900);
  });

  it('takes a report or throws a ReportError: 700 changed copies of the first report', () => {
    let valid = 0;
    fc.assert(fc.property(mutated(qingdao), (data) => void (valid += Number(taken(data)))), {numRuns: 700});
    expect(valid, 'some changes leave a report').to.be.within(30, 670);
  });

  it('takes every text of a report as it is, and nothing but the empty one away', () => {
    for (const words of hostileWords) expect(taken(filledWith(smallReport(), words)), JSON.stringify(words).slice(0, 60)).to.equal(words !== '');
  });

  it('is not held up by a megabyte: the time grows with the size, not with its square', () => {
    const long: Readonly<Record<string, (size: number) => unknown>> = {
      'a title': (size) => ({...smallReport(), title: 'W'.repeat(size)}),
      'a language': (size) => ({...smallReport(), lang: 'zh-Hans'.repeat(size / 7)}),
      'a day': (size) => ({...smallReport(), asOf: '2021-06-30'.repeat(size / 10)}),
      'a schema': (size) => ({...smallReport(), $schema: 'civic-progress@1.'.repeat(size / 17)}),
      'an address': (size) => ({...smallReport(), publisher: {name: 'City', url: 'https:'.repeat(size / 6)}}),
      'an id': (size) => ({...smallReport(), categories: [{id: 'a-'.repeat(size / 2), label: 'A', items: []}]}),
      'white space': (size) => ({...smallReport(), title: ' '.repeat(size)}),
      'many faults': (size) => Array.from({length: size / 8}, () => 5),
      'many unknown fields': (size) => ({...smallReport(), ...Object.fromEntries(Array.from({length: size / 16}, (_, i) => [`field${i}`, i]))}),
      'many items': (size) => ({...smallReport(), categories: Array.from({length: size / 4000}, () => smallReport().categories[0])}),
    };
    for (const [what, make] of Object.entries(long)) {
      const [small, large] = [2 ** 16, 2 ** 20].map((size) => duration(make(size))) as [number, number];
      // Sixteen times the size; its square would be 256 times the time. What takes less than a second holds nobody up.
      expect(large < 1000 || large / small < 96, `${what}: 64 KB in ${small} ms, 1 MB in ${large} ms`).to.equal(true);
    }
  });
});
