import {cellText} from './cell.js';
import type {TableFinding} from './finding.js';
import type {Grid} from './layout.js';
import {unitPower} from './read/magnitude.js';
import {refOf} from './sheet.js';
import type {Reading} from './slots.js';

/** Words above a table that say in which power of ten it is: "in thousands", "Beträge in T€", "en miles de pesos", "Figures are in £m". */
const power = /(?:(?<!\p{L})(?:in|en|em)\s+|[(（]\s*(?=\p{L}+ d[e’']|(?:thousand|million|lakh|crore)s?\b))((?:thousand|million|billion|lakh|crore)s?(?!\p{L})|mil(?:es|lones|hares|h[õo]es)(?!\p{L})(?: de \p{L}+)?|milli(?:er|on|ard)s?(?!\p{L})(?: d(?:e |['’])\p{L}+)?|(?:tausend|tsd\.?|mio\.?|mrd\.?)(?!\p{L})(?: (?:€|euro))?|T€|TEUR|(?:US\$|[$€£¥])?\s?(?:k|m|bn|mn|md)(?:\s?(?:US\$|[$€£¥]))?(?!\p{L})|(?:US\$|[$€£¥])\s?(?:thousand|million|billion|['’]?000)s?)/iu;

/** What the rows above the heads say of the power of ten of the numbers, where nothing read them so: nobody but a person knows of which columns it holds. @param end first row of the heads, from 0 */
export function powersAbove(grid: Grid, end: number, readings: readonly Reading[], unit: string | null): TableFinding[] {
  if ((unit !== null && unitPower(unit).factor > 1) || readings.some(({factor}) => Math.abs(factor) > 1)) return [];
  for (let row = 0; row < end; row++) {
    for (let column = 0; column < grid.columns; column++) {
      const [, word] = power.exec(cellText(grid.own(row, column)).slice(0, 300)) ?? [];
      const {factor} = unitPower(word?.trim() ?? '');
      if (factor > 1) return [{code: 'powerAbove', level: 'advice', ref: refOf(grid.sheet.name, row, column), pointer: null, found: word!.trim(), about: String(factor)}];
    }
  }
  return [];
}
