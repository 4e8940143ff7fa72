// frame.js, the helper for pages that embed embed.html: each `<iframe data-civic-progress>` gets the height of its page.

/**
 * Only frames with the attribute, so that no other frame of the page can be resized by a message; and of their messages only
 * those that come from the frame's own window, with the origin of its address. Where `sandbox` takes the origin away, the
 * origin has to be "null": then the window alone says who speaks, and a page that replaced ours in the frame could set the
 * height of that frame, and nothing else.
 */
const frames = (): HTMLIFrameElement[] => Array.from(document.querySelectorAll<HTMLIFrameElement>('iframe[data-civic-progress]'));

function originOf({sandbox, src}: HTMLIFrameElement, sandboxed: boolean): string | undefined {
  if (sandboxed && !sandbox.contains('allow-same-origin')) return 'null';
  try {
    return new URL(src).origin;
  } catch {
    return undefined;
  }
}

/** To any origin: before it is loaded the frame's is another, and there is nothing secret in the question. */
const ask = (frame: HTMLIFrameElement): void => frame.contentWindow?.postMessage({type: 'civic:ask'}, '*');

const key = Symbol.for('civic-progress/frame/1');
const page = self as unknown as Record<symbol, boolean>;
// The snippet may stand on a page twice.
if (!page[key]) {
  page[key] = true;
  const widths = new WeakMap<Element, number>();
  const observer = typeof ResizeObserver === 'function' ? new ResizeObserver((entries) => {
    for (const {target, contentRect: {width}} of entries) {
      // Another width gives another height; a frame that was hidden comes back with one.
      if (width > 0 && width !== widths.get(target)) ask(target as HTMLIFrameElement);
      widths.set(target, width);
    }
  }) : null;
  const watch = (frame: HTMLIFrameElement): void => observer?.observe(frame);

  addEventListener('message', ({data, source, origin}) => {
    if (!data || data.type !== 'civic:height') return;
    const {height} = data;
    const frame = frames().find(({contentWindow}) => contentWindow === source);
    if (!frame || origin !== originOf(frame, frame.hasAttribute('sandbox')) || typeof height !== 'number' || !(height > 0 && height < 1e6)) return;
    // As a style, because the attribute loses against any rule of the page; with the border, where that is inside of the height.
    const border = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
    frame.style.height = `${Math.ceil(height) + border}px`;
    watch(frame);
  });

  // On paper a frame keeps the width that its height was told for: browsers make a page smaller that is too wide, and cut a frame that is too low.
  addEventListener('beforeprint', () => {
    for (const frame of frames()) frame.style.minWidth = `${frame.offsetWidth}px`;
  });
  addEventListener('afterprint', () => {
    for (const frame of frames()) frame.style.minWidth = '';
  });

  // A frame that is there told its height before anyone listened; one that comes later tells it by itself.
  for (const frame of frames()) {
    ask(frame);
    watch(frame);
  }
}

// A module, so that its names are its own.
export {};
