import {host} from './host.js';
import {standing} from './standing.js';
import {tokens} from './tokens.js';

/** The styles that every element starts from; each part brings its own and those of the parts it draws. */
export const base = [tokens, host, standing];
