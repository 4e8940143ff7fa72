/** A part of a year in words, as it stands in a text. */
export interface PartOfYear {
  /** Its last month, YYYY-MM. */
  readonly date: string;
  readonly text: string;
}

/** Words for a quarter, a third and a half of a year, and how many months it has. */
const parts: readonly (readonly [words: string, months: number])[] = [['[qk][uvw]art\\p{L}+|trimestre|triwulan|çeyrek|čtvrtletí|квартал|الربع', 3], ['tertial|cuatrimestre|quadrimestre', 4], ['hal[bfv]\\p{L}*|semest\\p{L}+|półrocze|pololetí|полугодие', 6]];

/** Which of them it is, in words. */
const ordinals = ['first|primer|premier|erstes|первое|ال[أا]ول', 'second|segundo|deuxième|zweites|второе|الثاني', 'third|tercer|troisième|drittes|الثالث', 'fourth|cuarto|quatrième|viertes|الرابع'];

const [word, number] = [`(${parts.map(([words]) => words).join('|')})`, `([1-4]\\p{L}{0,2}[.º°]?|I{1,3}|IV|${ordinals.join('|')})`];
const part = `(?:${number}\\s+${word}|${word}\\s+${number})`;
const patterns = [`${part}(?:\\s+(?:of|de|del|du))?[\\s|/]+((?:19|20)\\d\\d)`, `((?:19|20)\\d\\d)[\\s|]+${part}`].map((source) => new RegExp(`(?<![\\p{L}\\d])${source}(?![\\p{L}\\d])`, 'iu'));

const isOneOf = (words: string, found: string): boolean => new RegExp(`^(?:${words})$`, 'iu').test(found);

/** The quarter, third or half of a year that a text names with its year, such as "II trimestre 2026", "1. Halbjahr 2026" and "first quarter of 2026"; null where it names none. */
export function partOfYear(text: string): PartOfYear | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const found = match.slice(1).filter((group) => group !== undefined);
    const year = found.find((group) => /^\d{4}$/.test(group))!;
    const of = (sources: readonly string[]): number => sources.findIndex((words) => found.some((group) => isOneOf(words, group)));
    const count = of(['1\\D*|I', '2\\D*|II', '3\\D*|III', '4\\D*|IV'].map((words, i) => `${words}|${ordinals[i]!}`)) + 1;
    const month = count * parts[of(parts.map(([words]) => words))]![1];
    if (month <= 12) return {date: `${year}-${String(month).padStart(2, '0')}`, text: match[0]};
  }
  return null;
}
