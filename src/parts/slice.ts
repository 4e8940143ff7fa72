/** The items of a list that are drawn now, by their place in it: those before `from` are drawn already and stay, those from `upTo` on come later. */
export interface Slice {
  readonly from: number;
  readonly upTo: number;
}

export const whole: Slice = {from: 0, upTo: Infinity};
