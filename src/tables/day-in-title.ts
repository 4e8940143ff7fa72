import {fold} from './fold.js';
import {headPeriod} from './period.js';
import {readDate} from './read/date.js';

/** Words before the day that figures are true for. */
const before = /(?<!\p{L})(?:as (?:of|at|on)|up to|status at|to|at|au|arrêté au|al?|corte al?|em|stand|per|through|bis(?: zum)?|на|حتى)(?!\p{L})\s*[:：]?\s*|(?:截至|截止|至)\s*[:：]?\s*/giu;

/** Words before the end of a plan, too: with them a year is no day. */
const mayEndPlan = /^(?:to|at|au|al?|em|bis|на)$/i;

/** Days before a word for "as of", as in 令和8年9月末時点 and 2026. 6. 30. 기준. */
const after = /((?:(?:令和|平成)\s?(?:元|\d{1,2})|\d{4})\s?年度?\s?(?:\d{1,2}\s?月\s?(?:\d{1,2}\s?日|[末底])?)?)\s?(?:時点|现在|現在|时点)|(\d{4}\.\s?\d{1,2}\.\s?\d{1,2}\.?|\d{4}년(?:\s?\d{1,2}월(?:\s?\d{1,2}일)?)?)\s?(?:말\s?)?(?:기준|현재)/u;

/** The day, month or year that a title says its figures are true for, as in "au 30 juin 2026" and 2026年…（截至6月底）; null where it says none. */
export function dayInTitle(title: string): string | null {
  const text = fold(title);
  for (const {0: words, index} of text.matchAll(before)) {
    const rest = text.slice(index + words.length);
    const period = headPeriod(rest);
    if (period !== null && period.date !== null && period.pattern.startsWith('{period}') && !period.isFinancial && (period.date.length > 4 || !mayEndPlan.test(words.trim()))) return period.date;
    const [, month] = /^(\d{1,2})月(?:底|末|份)?(?!\d)/.exec(rest) ?? [];
    const years = new Set(text.match(/(?<!\d)(?:19|20)\d\d(?=年)/g));
    if (month !== undefined && Number(month) >= 1 && Number(month) <= 12 && years.size === 1) return `${[...years][0]}-${month.padStart(2, '0')}`;
  }
  // 2026年…（1—9月）
  const [, last] = /(?<!\d)\d{1,2}\s?月?\s?[-–—~～至]\s?(\d{1,2})\s?月/.exec(text) ?? [];
  const years = new Set(text.match(/(?<!\d)(?:19|20)\d\d(?=年)/g));
  if (last !== undefined && Number(last) >= 1 && Number(last) <= 12 && years.size === 1) return `${[...years][0]}-${last.padStart(2, '0')}`;
  // 2021年…上半年进展; what is only planned for it has no figures yet.
  const [part] = /计划|安排|方案|計[劃畫]/.test(text) ? [] : /上半年|[一二三]季度/.exec(text) ?? [];
  const partly = part !== undefined && years.size === 1 ? readDate(`${[...years][0]}年${part}`, null) : null;
  if (partly?.kind === 'date') return partly.date;
  const [, east, korean] = after.exec(text) ?? [];
  const read = readDate((east ?? korean)?.trim(), null);
  return read.kind === 'date' ? read.date : null;
}
