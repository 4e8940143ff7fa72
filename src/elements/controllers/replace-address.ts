/** Writes an address into the address bar, without a step in the history. */
export function replaceAddress(address: string | URL): void {
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Frames without an address of their own do not let it be changed.
  }
}
