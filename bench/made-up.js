// Data that no city published: the same figures for every candidate, and the same in every run.

/** Shares from 0 to 1.6, a third of them above the target, as mulberry32 gives them for a seed. */
export function shares(count, seed) {
  let state = seed;
  return Array.from({length: count}, () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.round((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * 1600) / 1000;
  });
}

/** What every ring of a peer is drawn from: a label, a share and the share in words. */
export const rings = (count, seed = 1) => shares(count, seed).map((share, i) => ({
  label: `Pledge ${i + 1}`, share, words: `${Math.round(share * 1000) / 10}%`,
}));

/**
 * A report of figures with values, targets, units and shares.
 *
 * @param count   progress metrics in all
 * @param seed    other values for another seed
 * @param groups  categories in all
 * @param perItem metrics of an item; a number, or a function of the item's place
 */
export function report(count, seed = 1, groups = Math.ceil(count / 10), perItem = 2) {
  const all = shares(count, seed);
  const metrics = all.map((share, i) => {
    const target = 100 * (1 + (i % 9));
    return {
      role: 'progress', label: `Pledge ${i + 1}`, direction: 'more', value: Math.round(share * target), unit: '处',
      target: {kind: 'exact', value: target, origin: 'printed'},
    };
  });
  const items = [];
  for (let taken = 0; taken < count;) {
    const few = typeof perItem === 'number' ? perItem : perItem(items.length);
    items.push({number: items.length + 1, title: `Item ${items.length + 1}`, metrics: metrics.slice(taken, taken + few)});
    taken += few;
  }
  const start = (group) => Math.floor((group * items.length) / groups);
  return {
    $schema: 'https://schema.invalid/civic-progress@1.0/report.schema.json', lang: 'en', title: 'A made-up report', publisher: {name: 'Nobody'},
    plan: {start: '2021-01-01', end: '2021-12-31'}, asOf: '2021-06-30',
    categories: Array.from({length: groups}, (_, i) => ({number: i + 1, label: `Category ${i + 1}`, items: items.slice(start(i), start(i + 1))})),
  };
}

/** The article's report: 10 categories, 32 items, 60 figures. */
export const article = (seed = 1) => report(60, seed, 10, (item) => (item < 28 ? 2 : 1));
