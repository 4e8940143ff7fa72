import {expect} from '@open-wc/testing';
import {emptyPage, reportAt} from '../elements/fixture.js';
import {registerLanguage} from '../../src/locale/languages.js';
import ar from '../../src/locale/languages/ar.js';
import {renderStatic} from '../../src/static.js';

registerLanguage(ar);

/** The card of a report on the page, where the browser lays its words out. */
function shown(report: unknown, lang: string): SVGSVGElement {
  const page = emptyPage();
  page.append(document.importNode(new DOMParser().parseFromString(renderStatic(report, {target: 'card', lang}), 'image/svg+xml').documentElement, true));
  return page.querySelector('svg')!;
}

describe('the card of a board', () => {
  for (const name of ['qingdao-2021-half-year', 'made-up-promises', 'made-up-quarters', 'made-up-air-quality', 'made-up-development-plan', 'made-up-works']) {
    for (const lang of ['zh-Hans', 'en', 'ar']) {
      it(`is 1200 × 630, and all its words are in it: ${name}, ${lang}`, async () => {
        const svg = shown(await reportAt(`/demo/data/${name}.json`), lang);
        expect([svg.getAttribute('width'), svg.getAttribute('height')]).to.deep.equal(['1200', '630']);
        const own = svg.getBoundingClientRect();
        const outside = [...svg.querySelectorAll('text')].filter((text) => {
          const {top, bottom, left, right} = text.getBoundingClientRect();
          return top < own.top || bottom > own.bottom || left < own.left - 1 || right > own.right + 1;
        });
        expect(outside.map(({textContent}) => textContent)).to.deep.equal([]);
      });
    }
  }

  it('says title, day, publisher and the declared counts', async () => {
    const text = shown(await reportAt('/demo/data/qingdao-2021-half-year.json'), 'zh-Hans').textContent!;
    for (const words of ['青岛市2021年市办实事', '2021年6月30日', '青岛市人民政府办公厅', '已实现年度目标', '19', '最高304%']) expect(text).to.include(words);
  });
});
