import {fold} from './fold.js';
import {headPeriod} from './period.js';

/** Words before the day that figures are true for. */
const before = /(?<!\p{L})(?:as (?:of|at|on)|up to|status at|au|arrêté au|al|corte al|stand|per|bis(?: zum)?)(?!\p{L})\s*[:：]?\s*|(?:截至|截止|至)\s*[:：]?\s*/giu;

/** The day, month or year that a title says its figures are true for, as in "au 30 juin 2026" and 2026年…（截至6月底）; null where it says none. */
export function dayInTitle(title: string): string | null {
  const text = fold(title);
  for (const {0: words, index} of text.matchAll(before)) {
    const rest = text.slice(index + words.length);
    const period = headPeriod(rest);
    if (period !== null && period.date !== null && period.pattern.startsWith('{period}') && !period.isFinancial) return period.date;
    const [, month] = /^(\d{1,2})月(?:底|末|份)?(?!\d)/.exec(rest) ?? [];
    const years = new Set(text.match(/(?<!\d)(?:19|20)\d\d(?=年)/g));
    if (month !== undefined && Number(month) >= 1 && Number(month) <= 12 && years.size === 1) return `${[...years][0]}-${month.padStart(2, '0')}`;
  }
  return null;
}
