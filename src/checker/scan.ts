import {createScanner} from 'jsonc-parser';
import {pointerTo} from '../schema/pointer.js';

/** A place in a text, from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** What a text of JSON says and JSON.parse does not keep. */
export interface Slip {
  /** `twice`: a name stands twice in one object and the last one wins; `digits`: a number has more digits than are kept. */
  readonly code: 'twice' | 'digits';
  readonly pointer: string;
  /** `twice`: where the name stands before; `digits`: the number that is kept, as it would be shown. */
  readonly expected: string | Spot;
  /** The name, or the number as written. */
  readonly found: string;
}

/** What is called with each name and each value of a text, and with the names that lead to it. */
interface Visitor {
  name?(name: string, path: readonly string[], spot: () => Spot): void;
  value?(token: string, path: readonly string[], spot: () => Spot): void;
  close?(path: readonly string[]): void;
}

// The kinds of token of jsonc-parser, whose types give them as constants that a single module cannot take over.
const [openBrace, closeBrace, openBracket, closeBracket, comma, colon, string, end] = [1, 2, 3, 4, 5, 6, 10, 17];

/** Goes through a text that JSON.parse took, in order. No recursion, so nesting has no limit. */
function scan(text: string, visit: Visitor): void {
  const scanner = createScanner(text, true);
  const spot = (): Spot => ({line: scanner.getTokenStartLine() + 1, column: scanner.getTokenStartCharacter() + 1});
  const path: string[] = [];
  /** The place in each open list; -1 for an object. */
  const lists: number[] = [];
  let isName = false;
  for (let token: number = scanner.scan(); token !== end; token = scanner.scan()) {
    if (token === colon) isName = false;
    else if (token === comma) {
      const place = lists.at(-1)!;
      if (place < 0) isName = true;
      else path[path.length - 1] = String(lists[lists.length - 1] = place + 1);
    } else if (token === closeBrace || token === closeBracket) {
      visit.close?.(path);
      lists.pop();
      path.pop();
      isName = false;
    } else if (isName && token === string) {
      path[path.length - 1] = scanner.getTokenValue();
      visit.name?.(path.at(-1)!, path, spot);
    } else {
      visit.value?.(token === string ? '' : text.slice(scanner.getTokenOffset(), scanner.getTokenOffset() + scanner.getTokenLength()), path, spot);
      if (token !== openBrace && token !== openBracket) continue;
      isName = token === openBrace;
      lists.push(isName ? -1 : 0);
      path.push('0');
    }
  }
}

/** Slips that are told of one file; a program that makes one makes it everywhere. */
const most = 1000;

/** Signs of their pointers together: below a name as long as its file each pointer is as long. */
const mostSigns = 1_000_000;

/** The slips of a text that JSON.parse took, in its order, the first thousand of them, or fewer where their pointers are long. */
export function slipsOf(text: string): readonly Slip[] {
  const slips: Slip[] = [];
  let signs = 0;
  const add = (path: readonly string[], slip: Omit<Slip, 'pointer'>): void => {
    if (slips.length >= most || signs >= mostSigns) return;
    const pointer = pointerTo(path);
    signs += pointer.length;
    slips.push({...slip, pointer});
  };
  const names: Map<string, Spot>[] = [];
  scan(text, {
    name(name, path, spot) {
      // The path of a name is as long as the objects and lists that are open.
      const seen = names[path.length] ??= new Map<string, Spot>();
      const before = seen.get(name);
      if (before) add(path, {code: 'twice', expected: before, found: name});
      seen.set(name, spot());
    },
    value(token, path) {
      const kept = lostDigits(token);
      if (kept !== null) add(path, {code: 'digits', expected: kept, found: token});
    },
    close: (path) => names[path.length]?.clear(),
  });
  return slips;
}

/** The number that is kept of one beyond 2^53 whose digits are lost; null where none are. */
function lostDigits(token: string): string | null {
  const number = Number(token);
  if (!/^-?\d/.test(token) || !Number.isFinite(number) || Math.abs(number) <= Number.MAX_SAFE_INTEGER || digitsOf(token) === digitsOf(String(number))) return null;
  return String(number);
}

/** The digits of a number without the zeros at both ends, and so without its size. */
const digitsOf = (number: string): string => number.replace(/^-?[0.]*|e.*$/gi, '').replace('.', '').replace(/0+$/, '');

interface Branch {
  readonly branches: Map<string, Branch>;
  spot?: Spot;
}

/** Where the values of JSON pointers stand in a text; for a value that is not there, where the object stands that would hold it. */
export function spotsOf(text: string, pointers: Iterable<string>): ReadonlyMap<string, Spot> {
  const root: Branch = {branches: new Map()};
  const wanted = new Map<string, Branch[]>();
  for (const pointer of pointers) {
    if (wanted.has(pointer)) continue;
    const way = [root];
    for (const name of pointer.split('/').slice(1)) {
      const {branches} = way.at(-1)!;
      const plain = name.replace(/~1/g, '/').replace(/~0/g, '~');
      if (!branches.has(plain)) branches.set(plain, {branches: new Map()});
      way.push(branches.get(plain)!);
    }
    wanted.set(pointer, way);
  }
  scan(text, {
    value(_token, path, spot) {
      let branch: Branch | undefined = root;
      for (let i = 0; branch && i < path.length; i++) branch = branch.branches.get(path[i]!);
      if (branch) branch.spot = spot();
    },
  });
  return new Map([...wanted].map(([pointer, way]) => [pointer, way.findLast(({spot}) => spot)!.spot!]));
}
