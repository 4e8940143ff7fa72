/** What words around a number say of it. */
export type Bound = 'about' | 'over' | 'atLeast' | 'atMost' | 'under' | 'exact';

const before: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:≥|>=|=>|⩾|≧|不少于|不少於|不低于|不低於|至少|不小于|at least|min(?:imum)?\.?(?= ?\d)|no fewer than|no less than|not less than|not fewer than|mindestens|al menos|como m[ií]nimo|no menos de|m[ií]nimo|au moins|au minimum|على الأقل|لا يقل عن|少なくとも|最低|최소)\s*/iu, 'atLeast'],
  [/^(?:≤|<=|=<|⩽|≦|不超过|不超過|不多于|不高于|不大于|至多|最多|控制在|at most|no more than|not more than|up to|max(?:imum)?\.?(?= ?\d)|h[öo]chstens|maximal|como m[aá]ximo|no m[aá]s de|m[aá]ximo|hasta|au plus|au maximum|maximum|لا يزيد عن|على الأكثر|最大|최대)\s*/iu, 'atMost'],
  [/^(?:>|＞|超过|超過|超|逾|高于|多于|大于|over|more than|above|mehr als|[üu]ber|m[aá]s de|plus de|أكثر من)\s*/iu, 'over'],
  [/^(?:<|＜|少于|低于|不足|不到|小于|under|less than|fewer than|below|weniger als|unter|menos de|moins de|أقل من|未満)\s*/iu, 'under'],
  [/^(?:约为|约|約|大约|大約|近|将近|接近|~|～|≈|∼|about|approx(?:imately)?\.?|around|circa|ca\.?|c\.(?= ?\d)|rund|etwa|nearly|almost|roughly|aprox(?:imadamente)?\.?|unos|unas|alrededor de|cerca de|casi|env(?:iron|\.)|pr[eè]s de|quelque|حوالي|نحو|تقريبا|およそ|약|대략)\s*/iu, 'about'],
  [/^(?:=|恰好|exactly|exactamente|exactement)\s*/iu, 'exact'],
];
const after: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:余|餘|多(?!少))/u, 'over'],
  [/^(?:左右|上下|前後|程度)/u, 'about'],
  [/^\s*(?:及以上|以上|or more|or above|o más|o mas|ou plus|أو أكثر|이상)/iu, 'atLeast'],
  [/^\s*(?:及以下|以下|以内|以內|之内|or less|or fewer|or below|o menos|ou moins|أو أقل|이하)/iu, 'atMost'],
  [/^\s*(?:초과)/u, 'over'], [/^\s*(?:미만|未満)/u, 'under'],
  [/^\+(?=$|[\s%])/, 'atLeast'],
];

/** The word for a bound that a text begins with, and the rest of it; null where it begins with none. */
export function boundBefore(text: string): {readonly bound: Bound; readonly rest: string} | null {
  for (const [pattern, bound] of before) {
    const [found] = pattern.exec(text) ?? [];
    if (found) return {bound, rest: text.slice(found.length)};
  }
  return null;
}

/** The word for a bound right after a number, and the rest of the text; null where there is none. */
export function boundAfter(text: string): {readonly bound: Bound; readonly rest: string} | null {
  for (const [pattern, bound] of after) {
    const [found] = pattern.exec(text) ?? [];
    if (found) return {bound, rest: text.slice(found.length)};
  }
  return null;
}
