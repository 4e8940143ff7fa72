import {type Finding, isAdvice} from '../schema/error.js';
import type {TableReading} from './read-table.js';

/** Places where what a table says is no report, as `parse` finds them, without those that the table's own findings ask for in words of tables. */
export function structureFaults({findings, structure}: TableReading): readonly Finding[] {
  const asked = new Set(findings.filter(({code}) => code === 'fieldNeeded').map(({about}) => about));
  // A field of the report, or a part of it, such as the first day of the plan; the only category has the title for its name.
  return structure.filter((one) => !isAdvice(one) && !(one.code === 'required' && asked.has(one.pointer.slice(1) || String(one.expected))) && !(asked.has('title') && one.pointer === '/categories/0/label'));
}
