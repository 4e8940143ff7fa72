import fc from 'fast-check';

/** Words that would do harm where they became markup, an address, a template, a pattern or a line of a page. */
export const hostileWords: readonly string[] = [
  '<script>throw 1</script>', '<img src=x onerror="throw 1">', '<svg><animate onbegin=throw(1)>', '"><iframe srcdoc="<script>throw 1</script>">', "' onmouseover='throw 1", '<!--', '-->', '<style>*{display:none}</style>',
  '</p></div></template></style></script>', '<civic-report src="/x"></civic-report>', '<slot></slot>', '<base href="//example.org">', '&lt;b&gt;&#0;&amp', '<?lit$1$>', 'lit$000000000$', '<!--?lit$000000000$-->', '${alert(1)}', '{{1}}', '{0} {1}', '%s %d',
  'javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\tscript:alert(1)', '\u0000javascript:alert(1)', 'data:text/html,<script>throw 1</script>', 'vbscript:x', 'blob:null/x', 'file:///etc/passwd', '//example.org', '\\\\example.org', 'https://example.org/"onclick="x',
  '\u202Eevil\u202C', '\u2066\u2067\u2068', '\u200F\u200E\u200B\uFEFF', '\uD800', 'a\uDC00b', '\uD83D', '\u0000', '\u0007\u001B[31m', '\r\n\u2028\u2029', 'e' + '\u0301'.repeat(500), '👩‍👩‍👧‍👦'.repeat(50), '﷽'.repeat(50),
  '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'NaN', 'Infinity', '1e999', '', ' ', '\u3000', '~1/~0', '../../..', '%00', '%', 'W'.repeat(100_000), 'a '.repeat(50_000), 'http:'.repeat(20_000), '0'.repeat(100_000),
];

/** Hostile words, and random ones of any characters, halves of pairs among them. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(fc.constantFrom(...hostileWords), fc.string({unit: 'binary', maxLength: 40}), fc.string({unit: fc.nat(0xFFFF).map((code) => String.fromCharCode(code)), maxLength: 40}));

/** Anything that JSON can say, with hostile words in it. */
export const anyJson: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof({maxDepth: 4}, hostileText, fc.double(), fc.integer(), fc.boolean(), fc.constant(null), fc.array(tie('value'), {maxLength: 5}), fc.dictionary(hostileText, tie('value'), {maxKeys: 5})),
})).value;

type Holder = Record<string, unknown>;

/** Every place inside a value: the object or list that holds it, and its name there. */
export function placesOf(value: unknown): (readonly [holder: Holder, name: string])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((name) => [[value as Holder, name] as const, ...placesOf((value as Holder)[name])]);
}

/** One change at one place of some data. */
type Change = (holder: Holder, name: string) => void;
/** A copy for each place: the same list put into itself would have no end, and what changes it would change all later data. */
const setTo = (value: unknown): Change => (holder, name) => { holder[name] = structuredClone(value); };
const change: fc.Arbitrary<Change> = fc.oneof(
  {weight: 4, arbitrary: hostileText.map((text): Change => (holder, name) => { holder[name] = text; })},
  {weight: 2, arbitrary: fc.oneof(fc.double(), fc.integer(), fc.constantFrom<unknown>(null, true, 0, -0, 1e308, 5e-324, [], {}, [[]])).map(setTo)},
  {weight: 1, arbitrary: anyJson.map(setTo)},
  {weight: 1, arbitrary: fc.constant<Change>((holder, name) => { delete holder[name]; })},
  {weight: 1, arbitrary: hostileText.map((text): Change => (holder, name) => {
    // A name on a list is lost on the way through JSON, and as a `length` it would be refused.
    if (Array.isArray(holder)) holder.push(holder[name as never]);
    else holder[text] = holder[name];
  })},
  {weight: 1, arbitrary: fc.constant<Change>((holder, name) => { holder[name] = [holder[name], holder[name]]; })},
);

/** A copy of some data with up to six changes anywhere in it, through JSON as it comes from an address. */
export const mutated = (data: object): fc.Arbitrary<unknown> => fc.array(fc.tuple(fc.nat(), change), {minLength: 1, maxLength: 6}).map((changes) => {
  const copy = {data: structuredClone(data)};
  for (const [at, apply] of changes) {
    const places = placesOf(copy);
    if (places.length > 0) apply(...places[at % places.length]!);
  }
  return JSON.parse(JSON.stringify(copy.data ?? null)) as unknown;
});

/** Names of fields that hold words to read, wherever they stand in a report; the unit of a count is one of a list. */
const readable = new Set(['title', 'label', 'description', 'name', 'text', 'note', 'notes', 'reason', 'rest', 'alt', 'caption', 'credit', 'unit', 'break']);

/** A copy with the words in place of every text that is read: a string in one language, one of several languages, or an entry of a list. */
export function filledWith(data: object, words: string): any {
  const copy = structuredClone(data);
  const fill = (value: unknown): unknown => (typeof value === 'string' ? words : typeof value === 'object' && value !== null
    ? (Array.isArray(value) ? value.map(fill) : Object.fromEntries(Object.entries(value).map(([name, one]) => [name, fill(one)]))) : value);
  for (const [holder, name] of placesOf(copy)) if (readable.has(name) && !('count' in holder && name === 'unit')) holder[name] = fill(holder[name]);
  return copy;
}
