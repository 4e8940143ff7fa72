import type {LitElement, ReactiveController} from 'lit';

/** Whether the page is being printed; its begin and end redraw. */
export class Printing implements ReactiveController {
  now = false;
  private media: MediaQueryList | null = null;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.turn);
    addEventListener('afterprint', this.turn);
    this.media = matchMedia('print');
    this.media.addEventListener('change', this.turn);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.turn);
    removeEventListener('afterprint', this.turn);
    this.media!.removeEventListener('change', this.turn);
  }

  private readonly turn = ({type}: Event): void => {
    // A frame does not grow on paper: what would be added to the board pushed its end out of the frame.
    this.now = parent === self && (type === 'beforeprint' || (type === 'change' && this.media!.matches));
    this.host.requestUpdate();
  };
}
