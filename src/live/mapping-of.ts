import {fetchJson} from '../elements/controllers/fetch-json.js';
import {LoadError} from '../elements/controllers/load-error.js';
import {warn} from '../elements/controllers/warn.js';
import {mappingFault} from '../tables/check-mapping.js';
import type {Mapping} from '../tables/mapping.js';
import {spoken} from './spoken.js';

/** Seconds after which a mapping is given up. */
const patience = 20;

/**
 * The mapping at an address, relative to the page, or in the script of the page that # and an id name; undefined for no address.
 *
 * @throws LoadError where it cannot be had or is none
 */
export async function mappingOf(address: string): Promise<Mapping | undefined> {
  if (address === '') return undefined;
  const data = address.startsWith('#') ? inPage(address) : await fetchJson(address, patience).catch((error: LoadError) => {
    warn(`map ${address} ${error.code}`, spoken().live.mappingUnread(address, `${error.code}: ${error.detail}`));
    throw error;
  });
  const fault = mappingFault(data);
  if (fault) throw new LoadError('schema', `${address}: ${spoken().mappingFault(fault)}`);
  return data as Mapping;
}

function inPage(address: string): unknown {
  const script = document.getElementById(address.slice(1));
  if (!script) throw new LoadError('schema', `map="${address}": ${spoken().live.noMapping}`);
  try {
    return JSON.parse(script.textContent);
  } catch {
    throw new LoadError('schema', `map="${address}": ${spoken().live.mappingJson}`);
  }
}
