/**
 * The value of a meter, 0 to 100, rounded down so that it is full at the target only; null where a picture is an image: unless
 * it is asked to be a meter, and where its share is beyond a meter's range.
 *
 * @param semantics `meter`, or anything else for an image
 * @param share     0 and up, 1 = target met; null = unknown
 */
export const meterValue = (semantics: string, share: number | null): number | null =>
  semantics === 'meter' && share !== null && share >= 0 && share <= 1 ? Math.floor(share * 1000 + 1e-9) / 10 : null;
