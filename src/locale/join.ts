import type {Strings} from './strings.js';

/** Clauses joined by the language's comma; empty ones left out. */
export const joinWords = (clauses: readonly (string | undefined)[], {comma}: Strings): string => clauses.filter(Boolean).join(comma);
