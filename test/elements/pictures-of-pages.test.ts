import {expect} from '@open-wc/testing';
import {toSvg} from 'html-to-image';
import {ElementFixture} from './fixture.js';

/** The colour of a point of a picture that a tool made of a page, as the sum of red, green and blue, 0 to 765. */
async function brightness(page: HTMLElement): Promise<(x: number, y: number) => number> {
  const image = new Image();
  // Its own way to a canvas waits for a frame, which a page in the background never gets.
  image.src = await toSvg(page, {backgroundColor: '#fff', skipFonts: true});
  await image.decode();
  const context = Object.assign(document.createElement('canvas'), {width: image.width, height: image.height}).getContext('2d')!;
  context.drawImage(image, 0, 0);
  return (x, y) => context.getImageData(x, y, 1, 1).data.slice(0, 3).reduce((sum, one) => sum + one, 0);
}

// What such tools know of a page are the styles of each element, but of an <svg> only its own: what is in it they copy as it is.
describe('in a picture that html-to-image makes of a page', () => {
  it('a ring of 50% is half a ring', async () => {
    const {page, root} = await ElementFixture.of('civic-progress-ring', '<civic-progress-ring lang="en" label="Homes" value="600" target="1200"></civic-progress-ring>');
    const at = await brightness(page);
    const [box, around] = [root.querySelector('svg')!.getBoundingClientRect(), page.getBoundingClientRect()];
    const [x, y, radius] = [box.left + box.width / 2 - around.left, box.top + box.height / 2 - around.top, box.width * 44 / 120];
    const [reached, open] = [at(x + radius, y), at(x - radius, y)];
    expect(open - reached, `${reached} where it is reached, ${open} where it is open`).to.be.above(150);
  });

  it('a bar of 52.7% does not reach the target', async () => {
    const {page, root} = await ElementFixture.of('civic-progress-bar', '<civic-progress-bar lang="en" label="Homes" share="0.527"></civic-progress-bar>');
    const at = await brightness(page);
    const [box, around] = [root.querySelector('svg')!.getBoundingClientRect(), page.getBoundingClientRect()];
    const [reached, open] = [0.4, 0.8].map((share) => at(box.left - around.left + box.width * share / 2, box.top - around.top + 4)) as [number, number];
    expect(open - reached, `${reached} where it is reached, ${open} where it is open`).to.be.above(150);
  });
});
