import {segmenter} from './intl.js';

const closing = /^[\p{Pe}\p{Pf}\p{Po}％%°～ー々\s]+$/u;
const opening = /^(?:[\p{Ps}\p{Pi}¥$€£+−]|(?!\u00ad)\p{Cf})+$/u;
const hyphen = /^[\p{Pd}\u00ad]+$/u;
const number = /^[\p{Nd}.,]+$/u;

/**
 * A text in pieces between which a line may break, with the blanks at the end of each piece. Words stay whole but for their hyphens,
 * Chinese breaks between words; no line begins with a closing sign or ends with an opening one, and a number keeps its unit and its sign.
 *
 * @param lang BCP 47 tag
 */
export function breaksOf(text: string, lang: string): readonly string[] {
  const pieces: string[] = [];
  let last = '';
  for (const segment of segmenter(lang, 'word')(text)) {
    const isInside = pieces.length > 0 && !/\s$/.test(last);
    // A hyphen before a number may be its sign, which no line ends with (UAX #14, LB25): 不超过-2000吨.
    const isGlued = isInside && (opening.test(last) || number.test(last) || hyphen.test(segment) || (last === '-' && number.test(segment)));
    if (pieces.length > 0 && (closing.test(segment) || isGlued)) pieces[pieces.length - 1] += segment;
    else pieces.push(segment);
    // A hyphen after a blank is the sign of a number or a dash.
    last = hyphen.test(segment) && !isInside ? '(' : segment;
  }
  return pieces;
}

/** The signs of a text as readers see them: a letter with its marks is one. */
export const signsOf = (text: string, lang: string): readonly string[] => segmenter(lang, 'grapheme')(text);
