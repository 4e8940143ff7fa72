import {expect} from '@open-wc/testing';
import {renderStatic} from '../../src/static.js';
import {emptyPage, reportAt} from '../elements/fixture.js';

/**
 * What the editor of WeChat articles is known to remove, as a model: not the editor itself. Ids and classes, style sheets and
 * scripts, foreign objects, links, what names something by id, positions and backgrounds, and every element that it does not know.
 */
function stripped(markup: string): HTMLElement {
  const page = emptyPage();
  const {body} = new DOMParser().parseFromString(markup, 'text/html');
  const known = /^(section|p|span|strong|em|br|img|svg|g|path|rect|circle|text|tspan|line|ellipse|polygon|polyline)$/;
  for (const node of [...body.querySelectorAll('*')]) {
    if (/^(style|script|link|foreignObject|use|defs|linearGradient|clipPath|iframe|form|input|button)$/i.test(node.localName)) node.remove();
    else if (node.localName === 'a' || node.localName === 'div') node.replaceWith(...node.childNodes);
    else if (!known.test(node.localName)) node.remove();
    for (const name of node.getAttributeNames()) {
      const value = node.getAttribute(name)!;
      if (/^(id|class|on.*|href|xlink:href|aria-labelledby|data-.*)$/.test(name) || /url\(/.test(value)) node.removeAttribute(name);
      else if (name === 'style') node.setAttribute('style', value.split(';').filter((one) => !/^\s*(position|background|float|filter)/.test(one)).join(';'));
    }
  }
  page.append(...body.childNodes);
  return page;
}

let qingdao: unknown;
before(async () => {
  qingdao = await reportAt('/demo/data/qingdao-2021-half-year.json');
});

describe('the WeChat output', () => {
  it('has nothing that the model of the editor removes', () => {
    const markup = renderStatic(qingdao, {target: 'wechat'});
    const before = new DOMParser().parseFromString(markup, 'text/html').body.innerHTML;
    const svg = document.createElement('template');
    svg.innerHTML = markup;
    expect(stripped(markup).innerHTML).to.equal(before);
    expect(svg.innerHTML).to.equal(before);
  });

  it('shows every ring and bar with its ink after the editor', () => {
    const page = stripped(renderStatic(qingdao, {target: 'wechat'}));
    const drawings = [...page.querySelectorAll('svg')];
    expect(drawings.filter(({viewBox}) => viewBox.baseVal.width === 96).length).to.equal(10);
    expect(drawings.filter(({viewBox}) => viewBox.baseVal.width === 300).length).to.equal(44);
    for (const drawing of drawings) {
      const {width, height} = drawing.getBoundingClientRect();
      expect(width).to.be.greaterThan(5);
      expect(height).to.be.greaterThan(5);
      const ink = [...drawing.querySelectorAll<SVGGraphicsElement>('path, rect, circle')].filter((shape) => {
        const box = shape.getBBox();
        return shape.getAttribute('fill') !== 'none' && box.width * box.height > 0;
      });
      expect(ink.length).to.be.greaterThan(0);
    }
  });

  it('has no self-closing tag, no percentage in a picture and no frame in a frame', () => {
    const markup = renderStatic(qingdao, {target: 'wechat'});
    expect(markup).not.to.match(/\/>/);
    expect(markup).not.to.match(/ (x|y|width|height)="[^"]*%"/);
    expect(stripped(markup).querySelector('svg svg')).to.equal(null);
  });

  it('is the model that removes: what the editor refuses is gone', () => {
    const page = stripped('<section id="a" class="b" style="position:fixed;color:red"><style>p{}</style><a href="/">words</a><svg><defs></defs><rect id="r" fill="url(#g)"></rect></svg></section>');
    expect(page.innerHTML).to.equal('<section style="color:red">words<svg><rect></rect></svg></section>');
  });
});

describe('the mail', () => {
  const mail = (options: object = {}): Document => new DOMParser().parseFromString(renderStatic(qingdao, {target: 'email', lang: 'en', ...options}), 'text/html');

  it('is tables for layout, without anything that mail programs remove', () => {
    const {body} = mail({imageUrl: 'https://city.example/report.png'});
    expect([...new Set([...body.querySelectorAll('*')].map(({localName}) => localName))].sort()).to.deep.equal(['img', 'table', 'tbody', 'td', 'tr']);
    expect([...body.querySelectorAll('table')].filter((table) => table.getAttribute('role') !== 'presentation').length).to.equal(0);
    expect([...body.querySelectorAll('*')].filter((node) => /position|float|flex|grid|var\(|url\(/.test(node.getAttribute('style') ?? '')).length).to.equal(0);
    expect(body.querySelector('[class], [id]')).to.equal(null);
  });

  it('is no wider than 600 px, and no wider than a phone', () => {
    for (const width of [1000, 360]) {
      const page = emptyPage();
      page.style.width = `${width}px`;
      page.innerHTML = renderStatic(qingdao, {target: 'email', lang: 'en'});
      const box = page.querySelector('table table')!.getBoundingClientRect();
      expect(box.width).to.be.at.most(Math.min(600, width));
    }
  });

  it('names the language of a title that is in another one, and is as wide as a phone whatever words are in it', () => {
    const long = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
    const first = qingdao as any;
    const item = first.categories[0].items[0];
    const titled = (title: string): object => ({...first, lang: 'de', title, description: long, categories: [{...first.categories[0], label: long, items: [{...item, title: `${title} ${long}`, metrics: item.metrics.map((metric: object) => ({...metric, label: long}))}]}]});
    const page = emptyPage();
    page.style.width = '360px';
    page.innerHTML = renderStatic(titled('Gesetz'), {target: 'email', lang: 'en'});
    expect(page.querySelector('table table')!.getBoundingClientRect().width).to.be.at.most(360);
    const cells = [...page.querySelectorAll('td')].filter(({textContent, children}) => children.length === 0 && /^(\d+ )?Gesetz|^Rind/.test(textContent!) && !textContent!.includes(':'));
    expect(cells.map((one) => one.closest<HTMLElement>('[lang]')!.lang)).to.deep.equal(cells.map(() => 'de'));
    expect(cells.length).to.equal(4);
    expect(getComputedStyle(cells[0]!).hyphens).to.equal('auto');
    page.innerHTML = renderStatic(qingdao, {target: 'email', lang: 'en'});
    expect([...page.querySelectorAll('[lang]')].map((one) => (one as HTMLElement).lang)).to.deep.equal(['en']);
  });

  it('says the true figures in the picture’s alt, with its size', () => {
    const image = mail({imageUrl: 'https://city.example/report.png'}).querySelector('img')!;
    expect(image.getAttribute('src')).to.equal('https://city.example/report.png');
    for (const words of ['30 June 2021', '5 items', '19 items', '44 shares', '15 at or above 100%', '304%']) expect(image.alt).to.contain(words);
    expect(Number(image.getAttribute('width'))).to.equal(552);
    expect(Number(image.getAttribute('height'))).to.be.greaterThan(552);
    expect(mail().querySelector('img')).to.equal(null);
  });

  it('draws its bars to scale: half of the width is the target', () => {
    const page = emptyPage();
    page.style.width = '600px';
    page.innerHTML = renderStatic(qingdao, {target: 'email', part: {item: '1', metric: '3'}});
    const [base, tick, lap, rest] = [...page.querySelectorAll('td[height="10"]')].map((cell) => cell.getBoundingClientRect().width) as [number, number, number, number];
    const whole = base + tick + lap + rest;
    expect(base / whole).to.be.closeTo(0.5, 0.02);
    expect(lap / whole).to.be.closeTo(0.127 / 2, 0.02);
  });
});
