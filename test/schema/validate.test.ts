import {expect} from '@open-wc/testing';
import {type Finding, sentenceOf} from '../../src/schema/error.js';
import {validate} from '../../src/schema/validate.js';
import {smallReport} from './small-report.js';

/** Puts a value to a place of the small report and validates. */
function withField(path: string, value: unknown): Finding[] {
  const report = smallReport();
  const names = path.split('/');
  const last = names.pop()!;
  names.reduce((inside, name) => inside[name], report)[last] = value;
  return validate(report);
}

const metric = 'categories/0/items/0/metrics/0';
const codes = (findings: Finding[]) => findings.map(({code, pointer}) => `${code} ${pointer.slice(1)}`);

describe('validate', () => {
  it('finds nothing in a valid report', () => {
    expect(validate(smallReport())).to.deep.equal([]);
  });

  it('changes nothing in what it reads', () => {
    const frozen = smallReport();
    const before = JSON.stringify(frozen);
    validate(frozen);
    expect(JSON.stringify(frozen)).to.equal(before);
  });

  it('looks at nothing under a name that is no language, so that what it says is in proportion to the size', () => {
    const told = (bytes: number): number => {
      const tag = `en${'-abcdefgh'.repeat(bytes / 18)}`;
      const forms = Object.fromEntries([['other', 'x'], ...Array.from({length: bytes / 18}, (_, i) => [`k${i}`, ''])]);
      const unknowns: Finding[] = [];
      const report = smallReport();
      report['categories'][0].items[0].metrics[0].unit = {[tag]: forms};
      const findings = validate(report, (finding) => unknowns.push(finding));
      expect(findings.map(({code}) => code)).to.deep.equal(['form']);
      return JSON.stringify([findings, unknowns]).length;
    };
    expect(Math.log2(told(36_000) / told(18_000))).to.be.at.most(1.1);
  });

  it('refuses numbers that are not finite', () => {
    for (const value of [NaN, Infinity, -Infinity]) {
      const findings = withField(`${metric}/value`, value);
      expect(codes(findings), String(value)).to.deep.equal([`type ${metric}/value`]);
      expect(sentenceOf(findings[0]!)).to.equal(`${metric}/value: expected a number, found ${value}`);
    }
  });

  it('refuses a printed figure as a value and says where it belongs', () => {
    expect(withField('categories/0/items/0/metrics/1/rate', '97.32%').map(sentenceOf)).to.deep.equal([
      'categories/0/items/0/metrics/1/rate: expected a number, found "97.32%"; put the printed form into `text`',
    ]);
    expect(withField(`${metric}/target/value`, '35万').map(sentenceOf)).to.deep.equal([
      `${metric}/target/value: expected a number, found "35万"; put the printed form into \`text\``,
    ]);
  });

  it('hints at no `text` where the object has none', () => {
    expect(withField(`${metric}/baseline/value`, '3万').map(sentenceOf)).to.deep.equal([`${metric}/baseline/value: expected a number, found "3万"`]);
  });

  it('refuses null and says to leave the field out', () => {
    for (const field of ['value', 'text', 'unit', 'basis', 'precision', 'magnitude', 'stated', 'parts', 'note']) {
      const findings = withField(`${metric}/${field}`, null);
      expect(findings.map(({pointer, hint}) => [pointer, hint]), field).to.deep.equal([[`/${metric}/${field}`, 'leaveOut']]);
    }
  });

  it('refuses addresses of another scheme, also a hidden one', () => {
    const bad = ['javascript:alert(1)', 'JavaScript:alert(1)', 'java\tscript:alert(1)', 'java\nscript:alert(1)', ' javascript:alert(1)',
      '\u0001javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'blob:x', 'file:///etc/passwd', 'mailto:a@example.org', 'a b', ''];
    for (const url of bad) {
      expect(withField('publisher/url', url).map(({pointer}) => pointer), JSON.stringify(url)).to.deep.equal(['/publisher/url']);
    }
  });

  it('takes https, http and relative addresses', () => {
    for (const url of ['https://www.example.org/a?b=c:d#e', 'http://example.org', 'a.html', '/a/b:c', '../a', './a:b', '?q=a:b', '#a', '青岛/图.png']) {
      expect(withField('publisher/url', url), url).to.deep.equal([]);
    }
  });

  it('refuses days that are not in the calendar', () => {
    for (const day of ['2021-02-30', '2021-02-29', '2021-13-01', '2021-00-10', '2021-6-30', '2021-06-31', '2021-06', '20210630', '2021-06-30T00:00:00Z', ' 2021-06-30', '2021-06-30\n', '']) {
      expect(codes(withField('asOf', day)), JSON.stringify(day)).to.deep.equal(['form asOf']);
    }
    for (const day of ['2021-02-28', '2020-02-29', '2000-02-29', '2021-12-31']) expect(withField('asOf', day), day).to.deep.equal([]);
  });

  it('takes a month or a year where a partial date is asked for, and refuses a day that no month has', () => {
    for (const date of ['2021', '2021-03', '2021-03-31', '2020-02-29']) expect(withField(`${metric}/asOf`, date), date).to.deep.equal([]);
    for (const date of ['2021-3', '2021-13', '21', '2021-03-32', '2021-03-', '2021-02-30', '2021-04-31', '2021-02-29', '2021年3月']) {
      expect(codes(withField(`${metric}/asOf`, date)), date).to.deep.equal([`form ${metric}/asOf`]);
    }
  });

  it('takes the 29th of February as a partial date in leap years alone, as the calendar does', () => {
    for (let year = 1890; year <= 2110; year++) {
      const date = `${year}-02-29`;
      expect(withField(`${metric}/asOf`, date).length === 0, date).to.equal(new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1);
    }
  });

  it('says how many days a month has, in whichever field it is wrong', () => {
    for (const field of ['asOf', 'plan/end', `${metric}/asOf`]) {
      expect(sentenceOf(withField(field, '2021-06-31')[0]!), field).to.equal(`${field}: expected a form such as "2021-06-30", found "2021-06-31"; that month has 30 days`);
      expect(withField(field, '2021-02-29')[0]!.expected, field).to.equal('2021-02-28');
    }
    expect(withField('lang', '2021-06-31')[0]!.expected).to.equal('en');
  });

  it('refuses numbers beyond their limits', () => {
    expect(codes(withField(`${metric}/stated/share`, -0.1))).to.deep.equal([`minimum ${metric}/stated/share`]);
    expect(codes(withField(`${metric}/stated/digits`, 7))).to.deep.equal([`maximum ${metric}/stated/digits`]);
    expect(codes(withField(`${metric}/stated/digits`, 1.5))).to.deep.equal([`type ${metric}/stated/digits`]);
    expect(codes(withField(`${metric}/precision`, 0))).to.deep.equal([`above ${metric}/precision`]);
    expect(withField(`${metric}/stated/share`, 3.04)).to.deep.equal([]);
  });

  it('refuses empty lists and empty words where something must be said', () => {
    expect(codes(withField('categories', []))).to.deep.equal(['few categories']);
    expect(codes(withField('title', ''))).to.deep.equal(['empty title']);
    expect(codes(withField('title', {}))).to.deep.equal(['empty title']);
    expect(codes(withField('title', {en: ''}))).to.deep.equal(['empty title/en']);
  });

  it('takes one margin, alone or in a list, or two, and refuses any other number of them', () => {
    for (const margin of [0.1, 0, 1, [0.1], [0.05, 0.2]]) expect(withField('standing', {margin}), JSON.stringify(margin)).to.deep.equal([]);
    for (const [margin, found] of [[[], 'few standing/margin'], [[0.1, 0.2, 0.3], 'many standing/margin'], [[0.1, 1.5], 'maximum standing/margin/1'], [-1, 'minimum standing/margin'], ['5%', 'type standing/margin']] as const) {
      expect(codes(withField('standing', {margin})), JSON.stringify(margin)).to.deep.equal([found]);
    }
    expect(codes(withField('standing', {margin: 0.1, of: 'points'}))).to.deep.equal(['enum standing/of']);
  });

  it('refuses a text under a key that is no language', () => {
    expect(codes(withField('title', {en: 'Pledges', english_uk: 'Pledges'}))).to.deep.equal(['form title/english_uk']);
  });

  it('chooses the kind of a metric by its role', () => {
    expect(codes(withField(`${metric}/role`, 'progres'))).to.deep.equal([`enum ${metric}/role`]);
    expect(codes(withField(metric, {label: 'x'}))).to.deep.equal([`required ${metric}`]);
    expect(codes(withField(metric, 'x'))).to.deep.equal([`type ${metric}`]);
    for (const role of ['constructor', '__proto__', 'toString', 7, null]) {
      expect(codes(withField(`${metric}/role`, role)), String(role)).to.deep.equal([`enum ${metric}/role`]);
    }
  });

  it('calls `unknowns` with each field that the schema does not know, and with nothing else', () => {
    const report = smallReport();
    report.categories[0].items[0].metrics[0].vaule = 3;
    const unknowns: Finding[] = [];
    expect(validate(report, (finding) => unknowns.push(finding))).to.deep.equal([]);
    expect(codes(unknowns)).to.deep.equal([`unknown ${metric}/vaule`]);
    expect(unknowns[0]!.expected).to.include('value');
  });
});
