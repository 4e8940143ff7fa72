import {expect} from '@open-wc/testing';
import {type Finding, ReportError, printed, sentenceOf} from '../../src/schema/error.js';
import {parse} from '../../src/schema/parse.js';
import {smallReport} from './small-report.js';

const finding = (rest: Partial<Finding>): Finding => ({code: 'type', pointer: '', expected: 'number', found: 'x', hint: '', ...rest});

describe('ReportError', () => {
  it('says where, what was expected, what was found and what to do', () => {
    const data = smallReport();
    data.categories[3] = {label: '住房', items: [{title: '住房', metrics: [{role: 'rate', label: 'x'}, {role: 'progress', label: 'y', value: '18.44万人'}]}]};
    data.categories[2] = {label: '教育', items: []};
    expect(() => parse(data)).to.throw(ReportError,
      /^categories\/3\/items\/0\/metrics\/1\/value: expected a number, found "18\.44万人"; put the printed form into `text`$/);
  });

  it('has one sentence for each finding, on a line of its own', () => {
    const error = new ReportError([finding({pointer: '/a'}), finding({pointer: '/b', code: 'required', expected: 'lang'})]);
    expect(error.message).to.equal('a: expected a number, found "x"\nb: expected a field "lang", found none; add it');
    expect(error.findings).to.have.length(2);
    expect(error).to.be.instanceOf(Error);
    expect(error.name).to.equal('ReportError');
  });

  it('has the code of its kind', () => {
    expect(new ReportError([finding({})]).code).to.equal('schema');
    expect(new ReportError([finding({code: 'depth'})]).code).to.equal('schema');
    expect(new ReportError([finding({code: 'version'})]).code).to.equal('version');
  });
});

describe('sentenceOf', () => {
  const sentences: [Partial<Finding>, string][] = [
    [{}, 'report: expected a number, found "x"'],
    [{pointer: '/title', expected: ['string', 'object'], found: 7}, 'title: expected text or an object, found 7'],
    [{pointer: '/lang', expected: 'string', found: null, hint: 'leaveOut'}, 'lang: expected text, found null; leave the field out where nothing is known'],
    [{code: 'required', expected: 'lang', found: {}}, 'report: expected a field "lang", found none; add it'],
    [{code: 'enum', pointer: '/a', expected: ['part'], found: 'x'}, 'a: expected "part", found "x"'],
    [{code: 'enum', pointer: '/a', expected: ['items', 'metrics'], found: 3}, 'a: expected one of "items", "metrics", found 3'],
    [{code: 'minimum', pointer: '/a', expected: 0, found: -1}, 'a: expected a number of 0 or more, found -1'],
    [{code: 'maximum', pointer: '/a', expected: 6, found: 7}, 'a: expected a number of 6 or less, found 7'],
    [{code: 'above', pointer: '/a', expected: 0, found: 0}, 'a: expected a number above 0, found 0'],
    [{code: 'form', pointer: '/asOf', expected: '2021-02-28', found: '2021-02-30', hint: 'day'}, 'asOf: expected a form such as "2021-02-28", found "2021-02-30"; that month has 28 days'],
    [{code: 'form', pointer: '/asOf', expected: '2021-06-30', found: '2021-02-30'}, 'asOf: expected a form such as "2021-06-30", found "2021-02-30"'],
    [{code: 'many', pointer: '/a', expected: 2, found: [1, 2, 3]}, 'a: expected a list of 2 or less, found a list of 3'],
    [{code: 'few', pointer: '/a', expected: 1, found: []}, 'a: expected a list of 1 or more, found a list of 0'],
  ];
  for (const [rest, sentence] of sentences) {
    it(`says: ${sentence}`, () => expect(sentenceOf(finding(rest))).to.equal(sentence));
  }

  it('leaves out the middle of a pointer whose names are longer than a sentence', () => {
    const sentence = sentenceOf(finding({pointer: `/title/${'x'.repeat(100_000)}/en`}));
    expect(sentence.length).to.be.below(300);
    expect(sentence).to.match(/^title\/x+…x+\/en: expected a number, found "x"$/);
  });

  it('has a sentence without a hole for every code', () => {
    const codes: Finding['code'][] = ['type', 'required', 'enum', 'minimum', 'maximum', 'above', 'form', 'empty', 'few', 'many', 'unknown', 'depth', 'version', 'newer'];
    for (const code of codes) {
      const sentence = sentenceOf(finding({code, pointer: '/a', expected: code === 'enum' ? ['x'] : code === 'type' ? 'string' : 'x'}));
      expect(sentence, code).to.match(/^a: \S.*\S$/).and.not.match(/undefined|\[object/);
    }
  });
});

describe('printed', () => {
  it('shows a value as JSON or says what it is', () => {
    const values: [unknown, string][] = [
      ['a "b"', '"a \\"b\\""'], [1.5, '1.5'], [NaN, 'NaN'], [true, 'true'], [null, 'null'], [undefined, 'nothing'],
      [[1, 2], 'a list of 2'], [{a: 1}, 'an object'], [10n, '10'], [Symbol('a'), 'Symbol(a)'],
    ];
    for (const [value, text] of values) expect(printed(value)).to.equal(text);
  });

  it('cuts at 60 characters', () => {
    expect(printed('字'.repeat(500))).to.have.length.at.most(60).and.match(/^"字+…$/);
  });

  it('throws for nothing', () => {
    for (const value of [() => 1, Object.create(null), new Proxy([], {}), -0, new Date(NaN)]) expect(printed(value)).to.be.a('string');
  });
});
