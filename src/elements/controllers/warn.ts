const said = new Set<string>();

/** A warning for the developer, in words, once for each kind and page. */
export function warn(kind: string, sentence: string): void {
  if (said.has(kind)) return;
  said.add(kind);
  console.warn(`civic-progress: ${sentence}`);
}
