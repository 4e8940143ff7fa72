import type {LitElement, ReactiveController} from 'lit';
import {replaceAddress} from './replace-address.js';

/**
 * Keeps what a reader chose in the address of the page, where the page wants it: `?civic-filter=behind&civic-view=table`, or with the id of the
 * element in place of `civic`. What stands there goes before the attributes; the rest of the address stays as it is, and no step is
 * added to the history.
 */
export class AddressState<Name extends string> implements ReactiveController {
  private isRead = false;

  /**
   * @param names the properties that are kept, each a string that is empty where nothing was chosen
   * @param isOn  whether the page wants it
   */
  constructor(private readonly host: LitElement & Record<Name, string>, private readonly names: readonly Name[], private readonly isOn: () => boolean) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.read);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.read);
  }

  hostUpdate(): void {
    if (!this.isRead) this.read();
  }

  hostUpdated(): void {
    if (!this.isOn()) return;
    const address = new URL(location.href);
    for (const name of this.names) {
      const value = this.host[name];
      if (value) address.searchParams.set(this.keyOf(name), value);
      else address.searchParams.delete(this.keyOf(name));
    }
    if (address.href === location.href) return;
    replaceAddress(address);
  }

  private readonly read = (event?: Event): void => {
    if (!this.isOn()) return;
    this.isRead = true;
    const {searchParams} = new URL(location.href);
    for (const name of this.names) {
      const value = searchParams.get(this.keyOf(name));
      // Of a first picture the attributes say what the address leaves open; a step in the history has all of it.
      if (value !== null || event) (this.host as Record<Name, string>)[name] = value ?? '';
    }
  };

  private keyOf(name: string): string {
    return `${this.host.id || 'civic'}-${name}`;
  }
}
