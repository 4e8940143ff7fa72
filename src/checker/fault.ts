/** Where a text stops being JSON. */
export interface Fault {
  /** Offset in UTF-16 units; the length of the text where it ends too early. */
  readonly offset: number;
  readonly kind: 'end' | 'comma' | 'apart' | 'other';
}

type Expected = 'value' | 'element' | 'name' | 'member' | 'colon' | 'next' | 'nothing';

/**
 * The first fault of a text as JSON, null where it has none. JSON.parse decides what is JSON; this only finds the place,
 * because not every engine tells it. No recursion, so nesting has no limit.
 *
 * `comma` is a comma with nothing after it in a list or an object, `apart` a value or name that no comma parts from the one before.
 *
 * @see RFC 8259
 */
export function faultOf(text: string): Fault | null {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const fault = (kind: Fault['kind'] = at >= text.length ? 'end' : 'other'): Fault => ({offset: Math.min(at, text.length), kind});
  const afterValue = (): Expected => (open.length > 0 ? 'next' : 'nothing');

  for (;;) {
    while (at < text.length && ' \t\n\r'.includes(text[at]!)) at++;
    if (at >= text.length) return expected === 'nothing' ? null : fault();
    const sign = text[at]!;
    const isClose = (sign === ']' && open.at(-1) === '[') || (sign === '}' && open.at(-1) === '{');
    switch (expected) {
      case 'nothing': return fault();
      case 'colon':
        if (sign !== ':') return fault();
        expected = 'value';
        at++;
        break;
      case 'next':
        if (isClose) {
          open.pop();
          expected = afterValue();
        } else if (sign === ',') expected = open.at(-1) === '[' ? 'value' : 'name';
        // A quote right behind a text is more likely one inside of it.
        else return fault(/["[{\d]/.test(sign) && /[\s\]}]/.test(text[at - 1]!) ? 'apart' : undefined);
        at++;
        break;
      default: {
        const isName: boolean = expected === 'name' || expected === 'member';
        if (isClose) {
          // Right after the opening sign this is an empty list or object, else a comma came before.
          if (expected === 'value' || expected === 'name') return fault('comma');
          open.pop();
          expected = afterValue();
          at++;
          break;
        }
        if (sign === '"') {
          const end = endOfString(text, at);
          if (end < 0) {
            at = -end - 1;
            return fault();
          }
          at = end;
          expected = isName ? 'colon' : afterValue();
          break;
        }
        if (isName) return fault();
        if (sign === '[' || sign === '{') {
          open.push(sign);
          expected = sign === '[' ? 'element' : 'member';
          at++;
          break;
        }
        const word = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
        word.lastIndex = at;
        if (!word.test(text)) {
          // A word that the end of the text cuts off is a text that ends too early.
          if (/^[\w.+-]+$/.test(text.slice(at, at + 40)) && text.length - at < 40) at = text.length;
          return fault();
        }
        at = word.lastIndex;
        expected = afterValue();
      }
    }
  }
}

/** Offset after the string that opens at an offset; else -1 - the offset of its first fault. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === '"') return at + 1;
    if (sign < ' ') return -1 - at;
    if (sign !== '\\') continue;
    at++;
    if (text[at] === 'u') {
      if (!/^[\da-fA-F]{4}$/.test(text.slice(at + 1, at + 5))) return -1 - Math.min(text.length, at + 5 > text.length ? text.length : at);
      at += 4;
    } else if (at < text.length && !'"\\/bfnrt'.includes(text[at]!)) return -1 - at;
  }
  return -1 - text.length;
}
