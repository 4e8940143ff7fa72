/**
 * Sheet and cell of each place in a report, by JSON pointer. They are kept by part, such as a figure, with the pointer from there: a
 * large table has a hundred thousand of them, and whole pointers would cost more than all else of it.
 */
export class Origins implements ReadonlyMap<string, string> {
  private readonly parts = new Map<string, Map<string, string>>();

  /** Sets the cell of a place. @param part pointer of the part that it lies in @param within pointer from there; empty for the part itself */
  set(part: string, within: string, ref: string): void {
    const known = this.parts.get(part);
    if (known) known.set(within, ref);
    else this.parts.set(part, new Map([[within, ref]]));
  }

  /** Sets the cells of a part, by the pointers from it; the map may be kept. */
  adopt(part: string, refs: Map<string, string>): void {
    const known = this.parts.get(part);
    if (!known) this.parts.set(part, refs);
    else if (known !== refs) for (const [within, ref] of refs) known.set(within, ref);
  }

  get(pointer: string): string | undefined {
    for (let part = pointer; ; part = part.slice(0, part.lastIndexOf('/'))) {
      const ref = this.parts.get(part)?.get(pointer.slice(part.length));
      if (ref !== undefined || part === '') return ref;
    }
  }

  has(pointer: string): boolean {
    return this.get(pointer) !== undefined;
  }

  get size(): number {
    let size = 0;
    for (const refs of this.parts.values()) size += refs.size;
    return size;
  }

  *entries(): MapIterator<[string, string]> {
    for (const [part, refs] of this.parts) for (const [within, ref] of refs) yield [`${part}${within}`, ref];
  }

  [Symbol.iterator](): MapIterator<[string, string]> {
    return this.entries();
  }

  *keys(): MapIterator<string> {
    for (const [pointer] of this) yield pointer;
  }

  *values(): MapIterator<string> {
    for (const [, ref] of this) yield ref;
  }

  forEach(take: (ref: string, pointer: string, origins: ReadonlyMap<string, string>) => void): void {
    for (const [pointer, ref] of this) take(ref, pointer, this);
  }
}
