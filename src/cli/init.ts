import {writeFileSync} from 'node:fs';
import type {Report} from '../schema/report.js';

/** Why no first report was written. Plain data, so that any language can word it. */
export type InitFault = {readonly code: 'exists'} | {readonly code: 'system'; readonly error: string};

/** Writes a first report into a new file; a file that is there stays. @returns the fault, or null */
export function init(file: string, report: Report): InitFault | null {
  try {
    writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`, {flag: 'wx'});
    return null;
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code ?? error);
    return code === 'EEXIST' ? {code: 'exists'} : {code: 'system', error: code};
  }
}
