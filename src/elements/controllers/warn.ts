const said = new Set<string>();

/** A warning for the developer, in words, once for each kind and page. */
export function warn(kind: string, sentence: string): void {
  // A limit, because an attribute that a page changes may be wrong in ever new ways.
  if (said.has(kind) || said.size > 99) return;
  said.add(kind);
  console.warn(`civic-progress: ${sentence}`);
}

/** A warning that an attribute holds something else than expected, and what is done about it. */
export function warnAttribute(tag: string, name: string, expected: string, found: string, consequence: string): void {
  warn(`${tag} ${name} ${found}`, `<${tag}> expected ${expected} in the attribute ${name}, found "${found.trim().slice(0, 60)}"; ${consequence}.`);
}
