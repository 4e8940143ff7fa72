/** Moves the page and the focus to a heading, without the motion that a reader does not want. */
export function goTo(place: HTMLElement): void {
  place.tabIndex = -1;
  place.focus({preventScroll: true});
  place.scrollIntoView({behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'});
}
