import {fixtureSync} from '@open-wc/testing';
import {render} from 'lit';

/** The nodes that a part draws. */
export function drawn(part: unknown): HTMLElement {
  const place = fixtureSync<HTMLElement>('<div></div>');
  render(part, place);
  return place;
}
