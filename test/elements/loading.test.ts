import {aTimeout, expect} from '@open-wc/testing';
import type {CivicErrorEvent, CivicLoadEvent} from '../../src/elements/events.js';
import {waitUntil} from '../wait-until.js';
import {ElementFixture, emptyPage, failing, plain, qingdao, quarters, reportAt, requestsOf, statuses, tags} from './fixture.js';
import {en} from '../locale/catalogues.js';

const board = (attributes: string, children = ''): Promise<ElementFixture> => ElementFixture.of('civic-report', `<civic-report ${attributes}>${children}</civic-report>`);
const begin = (attributes: string, children = ''): Promise<ElementFixture> => ElementFixture.start('civic-report', `<civic-report ${attributes}>${children}</civic-report>`);
const title = (made: ElementFixture): string => plain(made.one('[role=heading]').textContent!);

const first = "Qingdao's pledges of 2021: the first half-year";
const second = 'Made-up example: a year that has only begun';

describe('loading', () => {
  it('asks once for one address, for fifty widgets of all kinds', async () => {
    const src = failing('slow?ms=50');
    const page = emptyPage();
    let drawn = 0;
    page.addEventListener('civic-load', () => drawn++);
    page.innerHTML = Array.from({length: 50}, (_, i) => `<${tags[i % tags.length]} src="${src}" category="1"></${tags[i % tags.length]}>`).join('');
    await waitUntil(() => drawn === 50, 'not all fifty were drawn');
    page.insertAdjacentHTML('beforeend', `<civic-report src="${src}"></civic-report>`);
    await waitUntil(() => drawn === 51, 'a later one was not drawn');
    expect(await requestsOf(src)).to.equal(1);
  });

  it('counts two spellings of one address as one', async () => {
    const src = failing('slow?ms=50');
    await Promise.all([board(`src="${src}"`), board(`src="${new URL(src, location.href).href}"`)]);
    expect(await requestsOf(src)).to.equal(1);
  });

  for (const tag of tags) {
    it(`draws in <${tag}> what the page changed in its own object, once that is given again`, async () => {
      const data = await reportAt(qingdao) as any;
      const made = await ElementFixture.start(tag, `<${tag} lang="en" item="1" view="table"></${tag}>`, (element) => Object.assign(element, {report: data}));
      await made.settle();
      const before = made.text;
      made.element.report = data;
      await made.rest();
      expect(made.told).to.deep.equal(['load']);
      for (const metric of data.categories[0].items[0].metrics) Object.assign(metric, {value: 700_000, text: undefined, stated: {...metric.stated, share: 2}});
      made.element.report = data;
      await made.settle();
      expect(made.sound().told).to.deep.equal(['load', 'load']);
      expect(made.text).not.to.equal(before);
      const fresh = await ElementFixture.start(tag, `<${tag} lang="en" item="1" view="table"></${tag}>`, (element) => Object.assign(element, {report: structuredClone(data)}));
      expect(made.text).to.equal((await fresh.settle()).text);
    });

    it(`draws <${tag}> of src with one civic-load`, async () => {
      const made = (await ElementFixture.of(tag, `<${tag} src="${qingdao}" metric="start-ups"></${tag}>`)).sound();
      expect(made.told).to.deep.equal(['load']);
      expect(made.state).to.equal('ready');
    });

    it(`keeps the children of <${tag}> until the first picture`, async () => {
      const made = await ElementFixture.start(tag, `<${tag} src="${failing('slow?ms=150')}" metric="start-ups"><p>The figures in words</p></${tag}>`);
      await made.rest();
      expect([made.state, made.showsChildren, made.count('.root')]).to.deep.equal(['loading', true, 0]);
      expect(made.element.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
      await made.settle();
      expect([made.state, made.showsChildren]).to.deep.equal(['ready', false]);
      expect(made.element.querySelector('p')!.getBoundingClientRect().height).to.equal(0);
      made.sound();
    });

    it(`keeps the children of <${tag}> when loading fails`, async () => {
      const made = (await ElementFixture.of(tag, `<${tag} src="${failing('404')}"><p>The figures in words</p></${tag}>`)).sound();
      expect(made.told).to.deep.equal(['http']);
      expect([made.state, made.showsChildren, made.count('[part=error]')]).to.deep.equal(['failed', true, 0]);
      expect(made.element.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
    });

    it(`says in <${tag}> without children why loading failed, and tries again`, async () => {
      const made = (await ElementFixture.of(tag, `<${tag} lang="en" src="${failing('flaky')}" metric="start-ups"></${tag}>`)).sound();
      expect(made.told).to.deep.equal(['http']);
      expect(made.text).to.contain(en.errors.http('500'));
      await expect(made.element).to.be.accessible();
      made.one('[part=retry]').click();
      await made.settle();
      expect(made.sound().told).to.deep.equal(['http', 'load']);
      expect([made.state, made.count('[part=error]')]).to.deep.equal(['ready', 0]);
    });
  }

  it('fails again when the second try fails too', async () => {
    const src = failing('500');
    const made = await board(`lang="en" src="${src}"`);
    made.one('[part=retry]').click();
    await made.settle();
    expect(made.sound().told).to.deep.equal(['http', 'http']);
    expect(await requestsOf(src)).to.equal(2);
    expect(made.count('[part=retry]')).to.equal(1);
  });

  for (const tag of tags) {
    it(`keeps the focus on the button of <${tag}> while it tries again, and hands it to the picture`, async () => {
      const made = await ElementFixture.of(tag, `<${tag} lang="en" src="${failing('500')}" metric="start-ups" category="1"></${tag}>`);
      const button = made.one('[part=retry]');
      button.focus();
      button.click();
      await made.rest();
      expect([made.root.activeElement === button, made.count('[part=retry]')]).to.deep.equal([true, 1]);
      await made.settle();
      expect([made.root.activeElement === button, made.text.includes(en.errors.http('500'))]).to.deep.equal([true, true]);
      made.element.report = await reportAt(qingdao);
      await made.rest();
      expect(made.count('[part=retry]')).to.equal(0);
      expect([document.activeElement === made.element, made.root.activeElement === made.picture]).to.deep.equal([true, true]);
      made.sound();
    });
  }

  it('leaves the focus of the page alone where it had none', async () => {
    const made = await board(`lang="en" src="${failing('flaky')}"`);
    const field = document.createElement('input');
    made.page.append(field);
    field.focus();
    made.element.src = qingdao;
    await made.settle();
    expect(document.activeElement === field).to.equal(true);
  });

  it('reads out in the message that it tries again, and that it failed again', async () => {
    const made = await board(`lang="en" src="${failing('500?ms=300')}"`);
    const words = made.one('[part=error] [role=status]');
    made.one('[part=retry]').click();
    await made.rest();
    expect([made.one('[part=error] [role=status]') === words, plain(words.textContent!)]).to.deep.equal([true, en.loading]);
    await made.settle();
    expect(plain(words.textContent!)).to.equal(en.errors.http('500'));
  });

  it('says that it loads where there are no children', async () => {
    const made = await begin(`lang="en" src="${failing('slow?ms=150')}"`);
    await made.rest();
    expect(plain(made.one('[part=loading]').textContent!)).to.equal(en.loading);
    await made.settle();
    expect(made.count('[part=loading]')).to.equal(0);
  });

  it('keeps the reserved height while it loads', async () => {
    const made = await begin(`src="${failing('slow?ms=150')}"`);
    made.element.style.setProperty('--civic-min-block-size', '700px');
    await made.rest();
    expect(made.element.getBoundingClientRect().height).to.be.at.least(700);
    await made.settle();
  });

  it('keeps the height of the children for the first picture: what is below does not move up', async () => {
    const made = await begin(`src="${failing('slow?ms=100')}&file=made-up-quarters.json"`, '<div style="height: 5000px">tall</div>');
    await made.settle();
    expect(made.element.getBoundingClientRect().height).to.be.at.least(5000);
    made.element.remove();
    expect(made.element.style.minBlockSize).to.equal('');
  });

  it('gives that height up once a reader filters, and not because new data comes', async () => {
    const made = await begin(`lang="en" src="${failing('slow?ms=100')}&file=qingdao-2021-half-year.json"`, '<div style="height: 9000px">tall</div>');
    await made.settle();
    expect(made.element.getBoundingClientRect().height).to.be.at.least(9000);
    made.element.search = 'Afforestation';
    await made.rest();
    expect(made.element.getBoundingClientRect().height).to.be.lessThan(2000);
  });

  it('has a patience of its own, also where another element asked for the same address', async () => {
    const src = failing('stall');
    const patient = await begin(`lang="en" src="${src}" timeout="600"`);
    await patient.rest();
    const hasty = await board(`lang="en" src="${src}" timeout="0.2"`);
    expect([hasty.told, hasty.state, patient.told, patient.state]).to.deep.equal([['timeout'], 'failed', [], 'loading']);
    expect(await requestsOf(src)).to.equal(1);
    patient.element.remove();
  });

  it('has the same patience at its second try, while the request of another one goes on', async () => {
    const src = failing('stall');
    const patient = await begin(`lang="en" src="${src}" timeout="600"`);
    const hasty = await board(`lang="en" src="${src}" timeout="0.2"`);
    hasty.one('[part=retry]').click();
    await hasty.rest();
    expect(hasty.state).to.equal('loading');
    await hasty.settle();
    expect([hasty.told, hasty.state, patient.state]).to.deep.equal([['timeout', 'timeout'], 'failed', 'loading']);
    patient.element.remove();
  });

  it('draws what comes after its patience had ended', async () => {
    const src = failing('slow?ms=400');
    const patient = await begin(`lang="en" src="${src}"`);
    const hasty = await board(`lang="en" src="${src}" timeout="0.1"`);
    expect([hasty.told, patient.told]).to.deep.equal([['timeout'], []]);
    await waitUntil(() => hasty.told.length === 2 && patient.told.length === 1, 'it was not drawn');
    expect([hasty.sound().told, hasty.state]).to.deep.equal([['timeout', 'load'], 'ready']);
  });

  it('fails in time where fetch does not heed its signal, and where the engine has no signals', async () => {
    const {fetch, AbortController} = window;
    try {
      for (const without of [false, true]) {
        window.fetch = () => new Promise(() => {});
        if (without) delete (window as any).AbortController;
        const made = await board(`lang="en" src="/never-${without}.json" timeout="0.1"`);
        expect([made.sound().told, made.state]).to.deep.equal([['timeout'], 'failed']);
        Object.assign(window, {fetch, AbortController});
        Object.assign(made.element, {timeout: 20, src: quarters});
        await waitUntil(() => made.told.length === 2);
        expect(made.sound().told).to.deep.equal(['timeout', 'load']);
      }
    } finally {
      Object.assign(window, {fetch, AbortController});
    }
  });

  it('draws where the engine has no MessageChannel', async () => {
    const {MessageChannel} = window;
    delete (window as any).MessageChannel;
    try {
      expect((await board(`lang="en" src="${failing('slow')}"`)).sound().told).to.deep.equal(['load']);
    } finally {
      Object.assign(window, {MessageChannel});
    }
  });

  it('draws the last of two addresses, whichever arrives last, and never the first', async () => {
    for (const [slow, fast] of [[300, 0], [50, 200]] as const) {
      const titles: string[] = [];
      const made = await begin(`lang="en" src="${failing(`slow?ms=${slow}`)}"`);
      made.page.addEventListener('civic-load', () => titles.push(title(made)));
      await made.rest();
      made.element.src = `${failing(`slow?ms=${fast}`)}&file=made-up-quarters.json`;
      await made.settle();
      await aTimeout(slow + 100);
      expect(titles).to.deep.equal([second]);
      expect(title(made)).to.equal(second);
      made.sound();
    }
  });

  it('draws a report that was set while an address was loading', async () => {
    const made = await begin(`lang="en" src="${failing('slow?ms=200')}"`);
    await made.rest();
    made.element.report = await reportAt(quarters);
    await made.settle();
    await aTimeout(300);
    expect(title(made)).to.equal(second);
    expect(made.sound().told).to.deep.equal(['load']);
  });

  it('keeps the last good picture when the next address fails, and recovers', async () => {
    const made = await board(`lang="en" src="${qingdao}"`);
    made.element.src = failing('404');
    await waitUntil(() => made.told.length === 2);
    await made.rest();
    expect(made.told).to.deep.equal(['load', 'http']);
    expect([made.state, title(made), made.count('[part=error]')]).to.deep.equal(['ready', first, 0]);
    made.element.src = quarters;
    await waitUntil(() => made.told.length === 3);
    expect(title(made)).to.equal(second);
    made.element.src = failing('html');
    await waitUntil(() => made.told.length === 4);
    made.element.src = qingdao;
    await waitUntil(() => made.told.length === 5);
    expect(made.sound().told).to.deep.equal(['load', 'http', 'load', 'json', 'load']);
    expect(title(made)).to.equal(first);
  });

  it('keeps the good picture when the next report is none, with one civic-error', async () => {
    const made = await ElementFixture.start('civic-report', '<civic-report lang="en"></civic-report>');
    made.element.report = await reportAt(qingdao);
    await made.settle();
    made.element.report = {title: 5};
    await made.rest();
    made.element.lang = 'zh-Hans';
    await made.rest();
    expect(made.sound().told).to.deep.equal(['load', 'schema']);
    expect([made.state, title(made)]).to.deep.equal(['ready', '青岛市2021年市办实事：上半年进展']);
  });

  it('tells of each new report by one civic-load, and not of a redrawing', async () => {
    const made = await ElementFixture.start('civic-report', '<civic-report lang="en"></civic-report>');
    made.element.report = await reportAt(qingdao);
    await made.settle();
    made.element.view = 'table';
    await made.rest();
    made.element.headingLevel = 3;
    await made.rest();
    made.element.report = await reportAt(statuses);
    await made.rest();
    expect(made.sound().told).to.deep.equal(['load', 'load']);
  });

  it('is not troubled by its removal while loading', async () => {
    for (const path of ['slow?ms=100', '404', 'truncated', 'reset']) {
      const made = await begin(`src="${failing(path)}"`, path === '404' ? '<p>words</p>' : '');
      made.element.remove();
      await aTimeout(200);
      made.sound();
      made.page.append(made.element);
      await made.settle();
      expect(made.sound().state).to.equal(path.startsWith('slow') ? 'ready' : 'failed');
    }
  });

  it('reads a child script, also one that comes later', async () => {
    const text = JSON.stringify(await reportAt(qingdao));
    const made = await ElementFixture.of('civic-report', '<civic-report lang="en"></civic-report>');
    expect(made.sound().state).to.equal('empty');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.text = text;
    made.element.append(script);
    await waitUntil(() => made.told.length > 0);
    await made.rest();
    expect(made.sound().told).to.deep.equal(['load']);
    expect(title(made)).to.equal(first);
  });

  it('takes the report before src, and src before a child', async () => {
    const child = `<script type="application/json">${JSON.stringify(await reportAt(statuses))}</script>`;
    const bySrc = await board(`lang="en" src="${quarters}"`, child);
    expect(title(bySrc)).to.equal(second);
    const byReport = await ElementFixture.start('civic-report', `<civic-report lang="en" src="${quarters}">${child}</civic-report>`);
    byReport.element.report = await reportAt(qingdao);
    await byReport.settle();
    expect(title(byReport)).to.equal(first);
  });

  it('resolves src against the base of the page', async () => {
    const base = document.createElement('base');
    base.href = '/demo/data/';
    document.head.append(base);
    try {
      const made = (await board('lang="en" src="made-up-quarters.json"')).sound();
      expect(title(made)).to.equal(second);
    } finally {
      base.remove();
    }
  });
});

describe('events', () => {
  it('leave a shadow root, bubble, and name the element outside', async () => {
    const page = emptyPage();
    page.attachShadow({mode: 'open'}).innerHTML = `<div><civic-report src="${qingdao}"></civic-report></div>`;
    const event = await new Promise<CivicLoadEvent>((resolve) => addEventListener('civic-load', (told) => resolve(told as CivicLoadEvent), {once: true}));
    expect([event.bubbles, event.composed, event.target === page]).to.deep.equal([true, true, true]);
    expect(event.detail.report.asOf).to.equal('2021-06-30');
    expect(Object.isFrozen(event.detail.report)).to.equal(true);

    const told = new Promise<CivicErrorEvent>((resolve) => addEventListener('civic-error', (error) => resolve(error as CivicErrorEvent), {once: true}));
    page.shadowRoot!.querySelector('civic-report')!.src = failing('404');
    const error = await told;
    expect([error.bubbles, error.composed, error.detail.code]).to.deep.equal([true, true, 'http']);
    expect(error.detail.message).to.contain('404');
  });

  it('find the picture drawn', async () => {
    let drawn = 0;
    const made = await begin(`src="${qingdao}"`);
    made.page.addEventListener('civic-load', () => {
      drawn = made.count('[part=item]');
    });
    await made.settle();
    expect(drawn).to.equal(32);
  });

  it('let a listener change the element', async () => {
    const made = await begin(`lang="en" src="${failing('404')}"`);
    made.page.addEventListener('civic-error', () => {
      made.element.src = quarters;
    });
    await waitUntil(() => made.told.length === 2);
    await made.rest();
    expect(made.sound().told).to.deep.equal(['http', 'load']);
    expect(title(made)).to.equal(second);
  });

  it('let a listener remove the element', async () => {
    const made = await begin(`src="${qingdao}"`);
    made.page.addEventListener('civic-load', () => made.element.remove());
    await waitUntil(() => made.told.length === 1);
    await aTimeout(50);
    made.sound();
  });
});

describe('30 rounds of mounting and removing', () => {
  it('leave nothing behind that redraws', async () => {
    const page = emptyPage('lang="en"');
    const gone: HTMLElementTagNameMap['civic-report'][] = [];
    for (let i = 0; i < 30; i++) {
      page.innerHTML = `<civic-report src="${qingdao}"><p>words</p></civic-report>`;
      const element = page.querySelector('civic-report')!;
      await waitUntil(() => element.matches(':state(ready)'), '');
      gone.push(element);
      element.remove();
    }
    await Promise.all(gone.map((element) => element.updateComplete));
    const drawn: Element[] = [];
    for (const element of gone) {
      const update = element.requestUpdate.bind(element);
      element.requestUpdate = (...args) => {
        drawn.push(element);
        update(...args);
      };
    }
    page.lang = 'zh-Hans';
    document.documentElement.lang = 'en';
    dispatchEvent(new Event('resize'));
    await aTimeout(50);
    document.documentElement.removeAttribute('lang');
    await aTimeout(50);
    expect(drawn.length).to.equal(0);
  });

  it('draw the same element again where it returns', async () => {
    const made = await board(`lang="en" src="${qingdao}"`);
    for (let i = 0; i < 30; i++) {
      made.element.remove();
      made.page.append(made.element);
    }
    await made.rest();
    expect(made.sound().told).to.deep.equal(['load']);
    expect(made.count('[part=item]')).to.equal(32);
  });
});
