/** What old libraries put a `toJSON` on, for a JSON of their own. */
const prototypes: readonly object[] = [Object.prototype, Array.prototype, String.prototype, Number.prototype];

/** Data as JSON, also on a page where each list or text has a `toJSON` of an old library; it has them again at once. */
export function jsonOf(data: unknown, indent?: number): string {
  const taken = prototypes.map((one) => Object.getOwnPropertyDescriptor(one, 'toJSON'));
  for (const one of prototypes) Reflect.deleteProperty(one, 'toJSON');
  try {
    return JSON.stringify(data, null, indent);
  } finally {
    taken.forEach((own, i) => own && Object.defineProperty(prototypes[i]!, 'toJSON', own));
  }
}
