// A table at the address of a report, with the drop-in file that reads tables: what is drawn of it, and what stays while it is mended.
import '/dist/tables.js';
import {expect} from '@open-wc/testing';
import {ElementFixture, qingdao, reportAt} from './fixture.js';
import {hasCache, LivePage} from './live-page.js';

const tables = '/demo/data/made-up-tables';
const first = '[part=item] .metric';

/** What the console was warned of meanwhile. */
async function warnings(work: () => Promise<unknown>): Promise<string> {
  const {warn} = console;
  const said: string[] = [];
  console.warn = (...words) => void said.push(words.join(' '));
  try {
    await work();
  } finally {
    console.warn = warn;
  }
  return said.join('\n');
}

/** Answers one address with a text of its own, as a server that no file can be put on. */
async function answering<T>(address: string, response: () => Response, work: () => Promise<T>): Promise<T> {
  const fetchIn = globalThis.fetch;
  globalThis.fetch = async (input, init) => (String(input).endsWith(address) ? response() : fetchIn(input, init));
  try {
    return await work();
  } finally {
    globalThis.fetch = fetchIn;
  }
}

describe('a table at the address of a report', () => {
  it('is drawn: its title, its figures, what is missing with its reason', async () => {
    const made = await ElementFixture.of('civic-report', `<civic-report lang="en" src="${tables}/pledges.csv">In words.</civic-report>`);
    expect(made.told).to.deep.equal(['load']);
    expect(made.sound().text).to.contain('Pledges of a made-up city').and.to.contain('Homes built').and.to.contain('52.7%').and.to.contain('withheld');
    expect(made.text).not.to.match(/\b0 trees/);
    expect(made.showsChildren).to.equal(false);
  });

  for (const tag of ['civic-progress-ring', 'civic-progress-bar', 'civic-category-grid', 'civic-status-summary'] as const) {
    it(`is read by <${tag}>`, async () => {
      const made = await ElementFixture.of(tag, `<${tag} lang="en" src="${tables}/pledges.csv" category="1"></${tag}>`);
      expect(made.told).to.deep.equal(['load']);
      expect(made.sound().text).not.to.equal('');
    });
  }

  it('is read by the mapping at an address', async () => {
    const made = await ElementFixture.of('civic-report', `<civic-report lang="en" src="${tables}/departments.csv" map="${tables}/departments.map.json"></civic-report>`);
    expect(made.sound().told).to.deep.equal(['load']);
    expect(made.text).to.contain('Delivery by department').and.to.contain('52.7%').and.to.contain('198').and.to.contain('Rather good');
  });

  it('is read by the mapping in a script of the page', async () => {
    const mapping = JSON.stringify(await reportAt(`${tables}/departments.map.json`));
    const made = await ElementFixture.of('civic-report', `<script type="application/json" id="our-map">${mapping}</script>
      <civic-report lang="en" src="${tables}/departments.csv" map="#our-map"></civic-report>`);
    expect(made.told).to.deep.equal(['load']);
    expect(made.text).to.contain('Delivery by department');
  });

  it('is drawn anew by another mapping', async () => {
    const made = await ElementFixture.of('civic-report', `<civic-report lang="en" src="${tables}/departments.csv" map="${tables}/departments.map.json"></civic-report>`);
    const mapping = await reportAt(`${tables}/departments.map.json`);
    mapping.constants.title = 'Another title';
    await answering('/another.map.json', () => new Response(JSON.stringify(mapping)), async () => {
      made.element.map = '/another.map.json';
      for (let tries = 0; tries < 500 && !made.text.includes('Another title'); tries++) await new Promise((resolve) => setTimeout(resolve, 20));
    });
    expect(made.text).to.contain('Another title');
  });

  const faults: readonly (readonly [string, string, () => Response, RegExp])[] = [
    ['lacks a publisher', '', () => new Response('title,Pledges\n\nitem,value,target\nHomes,1,2\n'), /"publisher" is not said anywhere.*and \d more/],
    ['holds no table', '', () => new Response('It is being written.'), /No row of heads/],
    ['is a page, such as the address of a sheet that was not published as CSV', '', () => new Response('<!doctype html><title>Sheet</title>', {headers: {'Content-Type': 'text/html'}}), /expected a table as CSV, found a page/],
    ['is in the encoding of a machine', '', () => new Response(new Uint8Array([0xd6, 0xd0, 0xce, 0xc4, 0x2c, 0x31, 0x0a]), {headers: {'Content-Type': 'text/csv'}}), /expected text in utf-8.*CSV UTF-8/],
    ['has more rows than are read', '', () => new Response(`${'\n'.repeat(200_000)}x\n`), /The cell A200001 is filled, and up to 200000 rows are read/],
    ['has a mapping that is on no server', `map="/failing/404"`, () => new Response('a,b\n1,2\n'), /404/],
    ['has a mapping that is none', `map="${qingdao}"`, () => new Response('a,b\n1,2\n'), /has a field "tables"; correct it/],
    ['has a mapping in a script that is not there', `map="#none"`, () => new Response('a,b\n1,2\n'), /expected an element of that id/],
    ['lacks a column of its mapping', `map="${tables}/departments.map.json"`, () => new Response('Theme,Promise,Goal (thousand),Result,Status\nHousing,New homes,1,0.5,On track\n'), /"Delivered \(thousand\)"/],
  ];
  faults.forEach(([what, attributes, response, wanted], i) => {
    it(`keeps the children and says why where the answer ${what}`, async () => {
      let made!: ElementFixture;
      const said = await answering(`/answer-${i}.csv`, response, () => warnings(async () => {
        made = await ElementFixture.of('civic-report', `<civic-report lang="en" src="/answer-${i}.csv" ${attributes}>In words.</civic-report>`);
      }));
      expect(made.sound().showsChildren).to.equal(true);
      expect(made.errors.length).to.equal(1);
      expect(`${made.errors[0]!.detail.message}\n${said}`).to.match(wanted);
    });
  });

  it('says on a Chinese page in Chinese what it lacks, which cell cannot be read and what is not used', async () => {
    const {lang} = document.documentElement;
    document.documentElement.lang = 'zh-CN';
    try {
      const lacking = await answering('/lacking.csv', () => new Response('title,Pledges\n\nitem,value,target\nHomes,1,2\n'), () => ElementFixture.of('civic-report', '<civic-report src="/lacking.csv">In words.</civic-report>'));
      expect(lacking.errors[0]!.detail.message).to.match(/没有写明发布方.*另有 \d 处/);
      const page = await answering('/page.csv', () => new Response('<!doctype html>'), () => ElementFixture.of('civic-report', '<civic-report src="/page.csv">In words.</civic-report>'));
      expect(page.errors[0]!.detail.message).to.contain('应为 CSV 表格');
      const said = await answering('/said.csv', () => new Response('标题,承诺\n发布方,市政府\n截至,2026-06-30\n计划开始,2026-01-01\n计划结束,2026-12-31\n\n项目,数值,目标,太阳\n住房,很多,2,x\n树木,1,2,y\n'), () => warnings(async () => {
        await ElementFixture.of('civic-report', '<civic-report src="/said.csv"></civic-report>');
      }));
      expect(said).to.match(/已绘制表格 .*B8: “数值”应为数字，实为“很多”.*D：“太阳”没有使用：没有字段符合它的表头/s);
    } finally {
      document.documentElement.lang = lang;
    }
  });

  it('reads UTF-16 with its mark and the encoding that the server names', async () => {
    const csv = 'title,Zusagen\npublisher,Müllheim\nas of,2026-06-30\nplan start,2026-01-01\nplan end,2026-12-31\n\nitem,value,target\nBäume,1,2\n';
    const utf16 = new Uint8Array([0xff, 0xfe, ...[...csv].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8])]);
    const latin = new Uint8Array([...csv].map((sign) => sign.charCodeAt(0)));
    for (const [name, bytes, type] of [['utf-16', utf16, 'text/csv'], ['latin', latin, 'text/csv; charset=windows-1252']] as const) {
      const made = await answering(`/${name}.csv`, () => new Response(bytes, {headers: {'Content-Type': type}}), () => ElementFixture.of('civic-report', `<civic-report lang="en" src="/${name}.csv"></civic-report>`));
      expect(made.text).to.contain('Müllheim').and.to.contain('Bäume');
    }
  });

  it('says in the console which cell and which column are not in the picture, and draws the rest', async () => {
    const csv = 'title,Pledges\npublisher,A\nas of,2026-06-30\nplan start,2026-01-01\nplan end,2026-12-31\n\nitem,value,target,sun\nHomes,many,2,x\nTrees,1,2,y\n';
    let made!: ElementFixture;
    const said = await answering('/cells.csv', () => new Response(csv), () => warnings(async () => {
      made = await ElementFixture.of('civic-report', '<civic-report lang="en" src="/cells.csv"></civic-report>');
    }));
    expect(made.told).to.deep.equal(['load']);
    expect(made.text).to.contain('Trees');
    expect(said).to.match(/B8: Expected a number for "value", found "many"/).and.to.match(/D: "sun" is not used/);
  });

  it('leaves a report as it is', async () => {
    const made = await ElementFixture.of('civic-report', `<civic-report src="${qingdao}"></civic-report>`);
    expect(made.sound().told).to.deep.equal(['load']);
  });
});

describe('a live sheet', () => {
  let live: LivePage;
  beforeEach(async () => {
    live = new LivePage();
    await live.answer({as: 'table'});
  });
  afterEach(() => live.end());

  it('is followed by refresh', async () => {
    await live.put('<civic-report src="SRC" refresh="60"></civic-report>');
    expect(live.words(first)).to.contain('527');
    await live.answer({as: 'table', value: 640});
    await live.pass(66);
    expect(live.words(first)).to.contain('640');
    expect(live.words('.root > [role=status]')).to.match(/^Updated: 1 figure has changed\. Homes built: 640 homes/);
    expect(live.told).to.deep.equal(['load', 'refresh']);
  });

  it('costs no body while it is the same', async function () {
    if (!hasCache) return this.skip();
    await live.put('<civic-report src="SRC" refresh="60"></civic-report>');
    await live.pass(330);
    const {count, same} = await reportAt(live.src.replace('/live', '/count'));
    expect(count).to.equal(live.asked.length);
    expect(same).to.equal(count - 1);
    expect(live.told).to.deep.equal(['load']);
  });

  it('keeps the last good picture while it lacks something, tells once, and asks as often as before', async () => {
    await live.put('<civic-report src="SRC" refresh="60"></civic-report>');
    await live.answer({as: 'broken-table', value: 700});
    const said = await warnings(() => live.pass(340));
    expect(live.words(first)).to.contain('527');
    expect(live.words('[part=age]')).not.to.equal('');
    expect(live.told).to.deep.equal(['load', 'schema']);
    // The page's clock moves ten seconds at a time; after a failure the wait would be two minutes.
    expect(live.gaps.every((gap) => gap >= 60 && gap < 80), String(live.gaps)).to.equal(true);
    expect(said).to.match(/is not drawn:\s+"publisher" is not said anywhere/);
    await live.answer({as: 'table', value: 700});
    await live.pass(70);
    expect(live.words(first)).to.contain('700');
    expect(live.words('[part=age]')).to.equal('');
    expect(live.told).to.deep.equal(['load', 'schema', 'refresh']);
  });

  for (const as of ['500', 'html', 'truncated', 'reset'] as const) {
    it(`keeps the last good picture when the server answers with ${as}`, async () => {
      await live.put('<civic-report src="SRC" refresh="60"></civic-report>');
      await live.answer({as});
      await live.pass(70);
      expect(live.words(first)).to.contain('527');
      expect(live.told.length).to.equal(2);
      expect(live.faults).to.deep.equal([]);
    });
  }

  it('is asked for once by fifty elements', async () => {
    await live.put('<civic-progress-ring src="SRC" metric="homes"></civic-progress-ring>'.repeat(50));
    expect(live.asked.length).to.equal(1);
    expect(live.told.every((one) => one === 'load')).to.equal(true);
  });
});
