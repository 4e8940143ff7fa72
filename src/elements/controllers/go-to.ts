/** How often a page jumps to a place that does not stand still. */
const most = 8;

/**
 * Moves the page and the focus to a heading, without the motion that a reader does not want.
 *
 * @param isRough whether what is passed has guessed heights: it gets its own while the page moves, which would end elsewhere, so that the
 *                page jumps, and again until what stands around the heading is laid out
 */
export function goTo(place: HTMLElement, isRough = false): void {
  place.tabIndex = -1;
  place.focus({preventScroll: true});
  if (isRough) jump(place, most);
  else place.scrollIntoView({behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'});
}

function jump(place: HTMLElement, left: number): void {
  place.scrollIntoView({behavior: 'instant'});
  const {top} = place.getBoundingClientRect();
  // What comes near the view is laid out in the next frame, which the one after it shows.
  if (left > 0) requestAnimationFrame(() => requestAnimationFrame(() => place.getBoundingClientRect().top === top || jump(place, left - 1)));
}
