import {workbook} from '../cli/tables/workbook.js';

const percent = (value: number) => ({value, format: '0.0%'});
const tall = (value: string, rowSpan: number) => ({value, rowSpan});

/** A workbook as offices keep it: a title, two head rows, merged cells, percents, verdicts in words, a total, a column of no use. */
export const messy = (reached: readonly [number, number, number, number]) => workbook({2026: [
  ['City programme 2026'],
  [tall('Department', 2), tall('Programme', 2), tall('Indicator', 2), tall('Unit', 2), {value: '2026', columnSpan: 3}, null, null, tall('Status', 2), 'Cost code'],
  [null, null, null, null, 'Target', 'Reached', '% of target', null, 'internal'],
  [tall('Housing', 3), 'New homes', 'Homes finished', 'homes', 1000, reached[0], percent(reached[0] / 1000), 'In progress', 4471],
  [null, 'Repairs', 'Flats repaired', 'flats', 300, reached[1], percent(reached[1] / 300), 'Complete', 4472],
  [null, 'Advice', 'Households advised', 'households', 2000, reached[2], percent(reached[2] / 2000), 'Limping', 4473],
  [tall('Parks', 2), 'Trees', 'Trees planted', 'trees', 1000, reached[3], percent(reached[3] / 1000), 'Complete', 4480],
  [null, 'Benches', 'Benches set up', 'benches', 50, null, null, 'Not started', 4481],
  ['Total', null, null, null, 4350, reached[0] + reached[1] + reached[2] + reached[3], null, null, null],
]});
