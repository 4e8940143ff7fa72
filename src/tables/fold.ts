/** First digit of each script whose digits are read: Arabic, Persian, Devanagari, Bengali, Thai. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

/**
 * A text with its digits, signs and letters in their plain form, for reading: full-width ones as ASCII, digits of other scripts as
 * 0 to 9, every dash before a digit as a minus, every blank as a space. What is printed stays as it was written.
 */
export function fold(text: string): string {
  // Most cells have nothing to fold.
  if (isAscii(text)) return text;
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - zeros.findLast((zero) => zero <= code)!);
    })
    .replace(/\u066b/g, '.').replace(/\u066c/g, '\u2019').replace(/\u066a/g, '%').replace(/\ufe6a/g, '%')
    .replace(/[\u00a0\u2007\u2009\u202f\u3000]/g, ' ')
    .replace(/[\u2212\u2010\u2011\ufe63](?=\s*[\d.])/g, '-')
    .replace(/[\u200b-\u200f\ufeff\u202a-\u202e\u2066-\u2069]/g, '');
}

/** A text for comparing heads and words: folded, in small letters, without accents, signs and doubled blanks. */
export function plain(text: string): string {
  const folded = fold(text).toLowerCase();
  const bare = isAscii(folded) ? folded : folded.normalize('NFD').replace(/[\u0300-\u036f\u064b-\u065f]/g, '').normalize('NFC');
  return bare
    .replace(/[_*.:;!?"'`\u00ab\u00bb\u201c\u201d\u2018\u2019\u3002\uff1a\u3001\uff0c,]/g, ' ').replace(/\s+/g, ' ').trim();
}

/** Signs of traditional Chinese and of Japanese in heads, and the simplified ones in their place. */
const [traditional, simple] = ['類別編號項標計劃單責機關實數達値預執進狀態說備資來負總領門內區業時間評價現況辦績劃與應無級據牽頭處際見務範疇鍵舉諾題額當積議規維終產屬權續', '类别编号项标计划单责机关实数达值预执进状态说备资来负总领门内区业时间评价现况办绩划与应无级据牵头处际见务范畴键举诺题额当积议规维终产属权续'];

/** A word with the signs of simplified Chinese, so that one list has the heads of all who write it. */
export const simplified = (text: string): string => (isAscii(text) ? text : text.replace(/[\u4e00-\u9fff]/g, (sign) => simple[traditional.indexOf(sign)] ?? sign));
