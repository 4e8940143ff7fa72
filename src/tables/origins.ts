/**
 * Sheet and cell of each place in a report, by JSON pointer. They are kept by part, such as a figure, with the pointer from there, in one
 * list of pointers and cells by turns: a large table has a hundred thousand of them, and whole pointers would cost more than all else of it.
 */
export class Origins implements ReadonlyMap<string, string> {
  private readonly parts = new Map<string, string[]>();

  /** Sets the cell of a place. @param part pointer of the part that it lies in @param within pointer from there; empty for the part itself */
  set(part: string, within: string, ref: string): void {
    const known = this.parts.get(part);
    if (!known) this.parts.set(part, [within, ref]);
    else put(known, within, ref);
  }

  /** Sets the cells of a part, by the pointers from it. */
  adopt(part: string, refs: ReadonlyMap<string, string>): void {
    const known = this.parts.get(part);
    const list = known ?? [];
    for (const [within, ref] of refs) {
      if (known) put(known, within, ref);
      else list.push(within, ref);
    }
    if (!known) this.parts.set(part, list);
  }

  get(pointer: string): string | undefined {
    for (let part = pointer; ; part = part.slice(0, part.lastIndexOf('/'))) {
      const refs = this.parts.get(part);
      const ref = refs?.[placeOf(refs, pointer.slice(part.length)) + 1];
      if (ref !== undefined || part === '') return ref;
    }
  }

  has(pointer: string): boolean {
    return this.get(pointer) !== undefined;
  }

  get size(): number {
    let size = 0;
    for (const refs of this.parts.values()) size += refs.length / 2;
    return size;
  }

  *entries(): MapIterator<[string, string]> {
    for (const [part, refs] of this.parts) for (let i = 0; i < refs.length; i += 2) yield [`${part}${refs[i]!}`, refs[i + 1]!];
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

/** Where a pointer stands in a list of pointers and cells; -2 where it does not. */
function placeOf(refs: readonly string[], within: string): number {
  for (let i = 0; i < refs.length; i += 2) if (refs[i] === within) return i;
  return -2;
}

function put(refs: string[], within: string, ref: string): void {
  const at = placeOf(refs, within);
  if (at < 0) refs.push(within, ref);
  else refs[at + 1] = ref;
}
