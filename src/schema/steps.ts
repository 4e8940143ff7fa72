/** Work in steps of a few milliseconds, between which others may have their turn. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** What comes of some work, without a pause. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}
