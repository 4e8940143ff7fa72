import {analyse} from 'chardet';

/** A text with the encoding that it was read in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** Encodings that are read, by the names of the detector. */
const known: Readonly<Record<string, string>> = {
  'UTF-8': 'utf-8', GB18030: 'gb18030', GB2312: 'gb18030', Big5: 'big5', Shift_JIS: 'shift_jis', 'EUC-JP': 'euc-jp', 'EUC-KR': 'euc-kr', 'ISO-8859-1': 'windows-1252', 'windows-1252': 'windows-1252',
  'ISO-8859-2': 'windows-1250', 'windows-1250': 'windows-1250', 'ISO-8859-5': 'iso-8859-5', 'windows-1251': 'windows-1251', 'KOI8-R': 'koi8-r',
  'ISO-8859-6': 'iso-8859-6', 'windows-1256': 'windows-1256', 'ISO-8859-15': 'iso-8859-15',
};

/** Encodings whose signs are letters of the west in another one: they have to be the detector's first, and fit better than that. */
const eastern = new Set(['windows-1250', 'windows-1251', 'iso-8859-5', 'koi8-r']);

/** Signs of windows-1252 that some versions of Node leave as those of ISO 8859-1, which are invisible. */
const controls = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The text of a file of rows: by its mark, as UTF-8 where it is that, else as the detector takes it; null where nothing fits. */
export function decodeTable(bytes: Uint8Array): Decoded | null {
  const starts = (...mark: number[]): boolean => mark.every((byte, i) => bytes[i] === byte);
  const as = (encoding: string): Decoded | null => {
    try {
      const text = new TextDecoder(encoding, {fatal: true}).decode(bytes);
      return {text: encoding === 'windows-1252' ? text.replace(/[\x80-\x9f]/g, (sign) => controls[sign.charCodeAt(0) - 0x80]!) : text, encoding};
    } catch {
      return null;
    }
  };
  if (starts(0xff, 0xfe)) return as('utf-16le');
  if (starts(0xfe, 0xff)) return as('utf-16be');
  // Half of the bytes of Latin text in UTF-16 are 0; no other text has any.
  const sample = bytes.subarray(0, 4000);
  const zeros = [0, 0];
  sample.forEach((byte, i) => { if (byte === 0) zeros[i % 2]!++; });
  if (zeros[0]! + zeros[1]! > 0) return zeros[1]! > zeros[0]! ? as('utf-16le') : as('utf-16be');
  const utf8 = as('utf-8');
  if (utf8) return utf8;
  // A few bytes fit many encodings: the one whose signs people use most is taken, the detector's order decides between equals.
  const detected = analyse(bytes.subarray(0, 200_000)).map(({name}) => known[name]).filter((encoding) => encoding !== undefined && encoding !== 'utf-8') as string[];
  const candidates = [...new Set([...detected.filter((one) => !eastern.has(one)), 'gb18030', 'big5', 'shift_jis', 'euc-kr', 'euc-jp', 'windows-1252', ...detected.slice(0, 1)])];
  let best: {decoded: Decoded; score: number} | null = null;
  for (const encoding of candidates) {
    const decoded = as(encoding);
    const score = decoded ? usual(decoded.text.slice(0, 20_000)) * (encoding === 'windows-1252' ? alone(decoded.text.slice(0, 20_000)) : 1) : 0;
    if (decoded && score > (best?.score ?? -1)) best = {decoded, score};
  }
  return best?.decoded ?? null;
}

/** Signs that texts of offices are full of, in the languages whose older encodings are read. */
const common = new Set([...'的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白界达光放强即像难且权思完设式色路记南品住告类求据程北边死张该交规万取格望领共确传师观清今切院识带导争运项标住房里亩户套指责任单位序号承诺卫健育'
  + '這個們為國說時會對後過發裡種經學現當沒動還進開從實軍無與長機關點業將兩間問應戰頭體見產號話給門東聲員論處義條氣題爾變總電數報務場計資許統區隊決馬書則聽達強難權設記類據邊張該規萬領確傳師觀識帶導爭運項標單畝戶諾'
  + 'のにをはがとでたしてるれなこもいあらりっかすくどうきまんけそよねやえおみちわさめつびずじアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワンー宅築'
  + '의이다을에는가를은하고로한도사서지인정으어자시리나대라일기해부그과보제수원들국주구전상여위공선조계'
  + 'ąćęłńśźżĄĆŁŚŹŻěščřžůťďőűĚŠČŘŽŮŤĎŐŰАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщыьэюяёіїєґ'
  + 'ãõåæøìòùÃÕÅÆØáéíóúñüçàèêôûîâëïœßäöÁÉÍÓÚÑÇÀÈÜÄÖ°ºª«»€–—’“”¿¡']);

/** How many of the signs outside of ASCII are usual ones, 0 to 1. */
function usual(text: string): number {
  const signs = [...text].filter((sign) => sign > '\u007f' && !/[\u3000-\u303f\uff00-\uffef]/.test(sign));
  return signs.length === 0 ? 1 : signs.filter((sign) => common.has(sign)).length / signs.length;
}

/** How many of the signs outside of ASCII stand alone or in twos, as in words of Latin letters, 0 to 1. */
function alone(text: string): number {
  const count = (pattern: RegExp): number => text.match(pattern)?.join('').length ?? 0;
  return 1 - count(/[^\0-\x7f]{3,}/g) / Math.max(count(/[^\0-\x7f]/g), 1);
}
