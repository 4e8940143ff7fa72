/** What the doctor finds, in one language: each a sentence, or two, with what to change. */
export interface Words {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly heading: string;
  readonly again: string;
  readonly well: (count: number) => string;

  readonly noElement: string;
  readonly unknownTag: (tag: string, known: string) => string;
  readonly noScript: string;
  readonly scriptPolicy: (src: string, directive: string) => string;
  readonly scriptUnreachable: (src: string) => string;
  readonly scriptCors: (src: string) => string;
  readonly scriptFile: string;
  readonly scriptFailed: (src: string) => string;
  readonly trustedTypes: string;
  readonly xhtml: (type: string) => string;
  readonly copies: (count: number, list: string) => string;
  readonly undefinedTag: (tag: string) => string;

  readonly attribute: (element: string, found: string, meant: string) => string;
  readonly noSrc: (element: string) => string;
  readonly policy: (src: string, directive: string) => string;
  readonly mixed: (src: string) => string;
  readonly file: (src: string) => string;
  readonly cors: (src: string) => string;
  readonly unreachable: (src: string) => string;
  readonly slow: (src: string, seconds: number) => string;
  readonly http: (src: string, status: number) => string;
  readonly html: (src: string) => string;
  readonly json: (src: string, start: string) => string;
  readonly table: (src: string) => string;
  readonly tableFault: (src: string, first: string) => string;
  readonly type: (src: string, type: string) => string;
  readonly schema: (src: string, count: number, first: string) => string;
  readonly version: (src: string, needs: string, knows: string) => string;
  readonly newer: (src: string, needs: string, knows: string) => string;
  readonly missing: (element: string) => string;
  readonly hidden: (element: string, by: string) => string;
  readonly noWidth: (element: string) => string;
  readonly faint: (element: string, words: string, ground: string) => string;
}
