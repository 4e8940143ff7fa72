import type {Mapping} from '../tables/mapping.js';
import type {TableWords} from './table-words.js';

/** A mapping with the reasons of its guesses in a language, for whoever opens its file. */
export function spokenMapping(mapping: Mapping, {reason: say}: TableWords): Mapping {
  const spoken = <T extends {readonly reason?: string}>(one: T): T => (one.reason === undefined ? one : {...one, reason: say(one.reason)});
  return {...mapping, tables: mapping.tables.map((table) => spoken({...table, ...(table.columns === undefined ? {} : {columns: table.columns.map(spoken)})}))};
}
