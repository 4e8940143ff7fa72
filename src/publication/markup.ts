/** Markup that is finished: our own, or with its words escaped. */
export class Markup {
  constructor(readonly text: string) {}
}

const signs: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Markup with values in it; each value is escaped, unless it is markup itself. A list is its entries, nothing between them. */
export const markup = (strings: TemplateStringsArray, ...values: readonly unknown[]): Markup =>
  new Markup(strings.map((text, i) => (i === 0 ? text : written(values[i - 1]) + text)).join(''));

function written(value: unknown): string {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(written).join('');
  return String(value).replace(/[&<>"]/g, (sign) => signs[sign]!);
}
