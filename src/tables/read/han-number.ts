const digits: Readonly<Record<string, number>> = {零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 兩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9};
const steps: Readonly<Record<string, number>> = {十: 10, 百: 100, 千: 1000};

/** Signs of numbers in Chinese words. */
export const hanNumberPattern = /^[零〇一二两兩三四五六七八九十百千万萬亿億]+/;

/** A number in Chinese words, such as 三十五 or 两千; null where it is none, and for one digit per sign, as in 二〇二六. */
export function hanNumber(text: string): number | null {
  let [total, section, digit, sawStep] = [0, 0, -1, false];
  for (const sign of text) {
    if (sign in digits) {
      if (digit > 0) return null;
      digit = digits[sign]!;
    } else if (sign in steps) {
      section += (digit < 0 ? 1 : digit) * steps[sign]!;
      digit = -1;
      sawStep = true;
    } else {
      section += Math.max(digit, 0);
      if (section === 0 && total === 0) return null;
      const factor = /[万萬]/.test(sign) ? 1e4 : 1e8;
      total = factor === 1e8 ? (total + section) * factor : total + section * factor;
      [section, digit, sawStep] = [0, -1, true];
    }
  }
  return sawStep || text.length === 1 ? total + section + Math.max(digit, 0) : null;
}
