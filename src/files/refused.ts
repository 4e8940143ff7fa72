import type {Trouble} from './trouble.js';

/** Thrown where a file is not read, with the reason; caught where its sheets are asked for. */
export class Refused extends Error {
  constructor(readonly trouble: Trouble) {
    super(trouble.code);
  }
}
