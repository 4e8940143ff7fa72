/**
 * Sheet and cell that a place in a report came from: its own, or that of the nearest part around it that has one.
 *
 * @param origins as `readTable` gives them
 * @param pointer JSON pointer into the report
 * @returns such as `2026!F14`; null where nothing around it came from a cell
 */
export function originOf(origins: ReadonlyMap<string, string>, pointer: string): string | null {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const ref = origins.get(at);
    if (ref !== undefined) return ref;
    if (at === '') return null;
  }
}
