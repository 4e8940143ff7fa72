/**
 * Moves the page and the focus to a heading, without the motion that a reader does not want.
 *
 * @param isRough whether what is passed has guessed heights: it gets its own while the page moves, which would end elsewhere, so that the
 *                page jumps, and once more when what stands around the heading is laid out
 */
export function goTo(place: HTMLElement, isRough = false): void {
  place.tabIndex = -1;
  place.focus({preventScroll: true});
  if (isRough) {
    const jump = (): void => place.scrollIntoView({behavior: 'instant'});
    jump();
    requestAnimationFrame(() => requestAnimationFrame(jump));
  } else place.scrollIntoView({behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'});
}
