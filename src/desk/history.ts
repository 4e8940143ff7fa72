/** States that are kept to go back to. */
const most = 200;

/** A state with those before it and those that were taken back. Plain data; each step gives a new one. */
export interface History<State> {
  readonly past: readonly State[];
  readonly now: State;
  readonly future: readonly State[];
}

export const begun = <State>(now: State): History<State> => ({past: [], now, future: []});

/** The history after a change. */
export const changed = <State>({past, now}: History<State>, next: State): History<State> => ({past: [...past.slice(1 - most), now], now: next, future: []});

/** One step back; the same where there is none. */
export function undone<State>(history: History<State>): History<State> {
  const {past, now, future} = history;
  return past.length === 0 ? history : {past: past.slice(0, -1), now: past.at(-1)!, future: [now, ...future]};
}

/** One step forth again; the same where there is none. */
export function redone<State>(history: History<State>): History<State> {
  const {past, now, future: [next, ...future]} = history;
  return next === undefined ? history : {past: [...past, now], now: next, future};
}
