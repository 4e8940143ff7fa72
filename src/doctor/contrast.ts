/** Words that can hardly be told from their ground. */
export interface Faint {
  /** The colours as the browser computes them. */
  readonly words: string;
  readonly ground: string;
}

/** Contrast by WCAG, 1 and up. Below this, words cannot be read; WCAG asks for 4.5 of small ones. */
const readable = 3;

/** How many elements are looked at: a board has thousands, in the same few colours. */
const most = 300;

/** The first words of an element that cannot be read for their colour; null where there are none, or where no colour is known for certain. */
export function faintWords(element: Element): Faint | null {
  if (!element.shadowRoot || matchMedia('(forced-colors: active)').matches) return null;
  const worded = [...element.shadowRoot.querySelectorAll('*')].filter((one) => one instanceof HTMLElement && !one.matches(':disabled')
    && [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim() !== '') && one.getClientRects().length > 0);
  for (const one of worded.slice(0, most)) {
    const words = getComputedStyle(one).color;
    const ground = groundOf(one);
    const [a, b] = [luminanceOf(words), luminanceOf(ground)];
    if (a === null || b === null) continue;
    if ((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) < readable) return {words, ground};
  }
  return null;
}

/** The colour behind an element, across shadow hosts; that of the page where nothing has one, and empty where it is a picture. */
function groundOf(element: Element): string {
  for (let one: Element | null = element; one; one = one.assignedSlot ?? one.parentElement ?? (one.getRootNode() as ShadowRoot).host ?? null) {
    const {backgroundColor, backgroundImage} = getComputedStyle(one);
    if (backgroundImage !== 'none') return '';
    if (!/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor;
  }
  const schemes = getComputedStyle(document.documentElement).colorScheme;
  return /dark/.test(schemes) && (!/light/.test(schemes) || matchMedia('(prefers-color-scheme: dark)').matches) ? 'rgb(18, 18, 18)' : 'rgb(255, 255, 255)';
}

/** Relative luminance by WCAG, 0 to 1; null for what is not an opaque colour of sRGB. */
function luminanceOf(colour: string): number | null {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour);
  if (!parts) return null;
  const [red, green, blue] = parts.slice(1).map((part) => Number(part) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
