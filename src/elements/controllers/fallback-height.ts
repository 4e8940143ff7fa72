import type {ReportHost} from './reader.js';

/** The height of the children of an element, kept for the picture that replaces them, so that nothing below moves up. */
export class FallbackHeight {
  /** What watches the width of the element as long as the height is kept. */
  private observer: ResizeObserver | null = null;

  constructor(private readonly host: ReportHost) {}

  /** @returns the height that is kept from now on, in px */
  hold(): number {
    const {height} = this.host.getBoundingClientRect();
    this.host.keepHeight(Math.ceil(height));
    let width = 0;
    // In another width the children would have had another height.
    this.observer = new ResizeObserver(([entry]) => {
      width ||= entry!.contentRect.width;
      if (width !== entry!.contentRect.width) this.release();
    });
    return height;
  }

  /** The picture is whole: from now on the height is released once the width changes. */
  watch(): void {
    this.observer?.observe(this.host);
  }

  release(): void {
    if (!this.observer) return;
    this.observer.disconnect();
    this.observer = null;
    this.host.keepHeight(null);
  }
}
