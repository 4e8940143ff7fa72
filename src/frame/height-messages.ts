/** Whom a height is told to. */
export interface Addressee {
  /** Name of the frame in our own and in Datawrapper's message. */
  readonly id: string;
  /** WordPress's secret, from the hash of the address; null where there is none. */
  readonly secret: string | null;
  /** Pym's name of the frame, from the query; null where there is none. */
  readonly childId: string | null;
}

/**
 * The messages that tell a parent page how tall the frame's page is, one for each protocol that the parent may speak.
 *
 * Ours, AMP's and Datawrapper's need nothing from the parent and are always among them; WordPress and Pym give a name first.
 *
 * @param height in CSS pixels; rounded up, since a frame that is a fraction too low gets a scroll bar
 * @see https://amp.dev/documentation/components/amp-iframe
 * @see https://developer.datawrapper.de/docs/responsive-iframe
 * @see https://github.com/WordPress/WordPress/blob/master/wp-includes/js/wp-embed.js
 * @see https://github.com/nprapps/pym.js
 */
export function heightMessages(height: number, {id, secret, childId}: Addressee): readonly unknown[] {
  const whole = Math.ceil(height);
  return [
    {type: 'civic:height', id, height: whole},
    {sentinel: 'amp', type: 'embed-size', height: whole},
    {'datawrapper-height': {[id]: whole}},
    ...(secret === null ? [] : [{message: 'height', value: whole, secret}]),
    ...(childId === null ? [] : [`pymxPYMx${childId}xPYMxheightxPYMx${whole}`]),
  ];
}
