const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
};
const kilobytes = (bytes) => (bytes / 1024).toFixed(1);
const short = (ratio) => (ratio >= 10 ? ratio.toFixed(0) : ratio >= 2 ? ratio.toFixed(1) : ratio.toFixed(2));

/** A table in Markdown; the first column is words, the others are figures. */
const table = (head, rows) => [head, head.map((_, i) => (i === 0 ? '---' : '--:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** The median of the ratios of one candidate's samples to those of the limit in the same rounds; a dash where it took no part. */
function ratio(samples, name, limit, of) {
  const ratios = samples.filter((one) => one.name === name).map((one) => of(one) / of(samples.find((other) => other.name === limit && other.round === one.round && other.n === one.n)));
  return ratios.length === 0 ? '–' : short(median(ratios));
}

/** The lines of docs/speed.md: how each name of a candidate is told there, and its case of the page stage. */
const lines = [
  {names: ['civic-ring'], title: '`<civic-progress-ring>`, one by one'},
  {names: ['civic-grid'], title: '`<civic-category-grid>`, all rings in one element', size: null},
  {names: ['civic-board'], title: '`<civic-report>`, each figure with its words, bar and badge', page: 'snippet', size: 'drop-in'},
  {names: ['material'], title: 'Material'},
  {names: ['shoelace'], title: 'Shoelace', page: 'shoelace'},
  {names: ['web-awesome'], title: 'Web Awesome'},
  {names: ['spectrum'], title: 'Spectrum'},
  {names: ['chart'], title: 'Chart.js', page: 'chart'},
  {names: ['echarts'], title: 'ECharts', page: 'echarts'},
];

/** The short table of docs/speed.md. */
export function docsPart({size, drawing, page}, {own, peers, date, machine}) {
  const thousand = drawing.filter(({n}) => n === 1000);
  const version = (title) => Object.entries(peers).find(([name]) => name.replace(/\W/g, '').includes(title.replace(/\W/g, '').toLowerCase()))?.[1];
  const rows = lines.map(({names: [name], title, page: path, size: kind}) => {
    const weight = kind === null ? undefined : size.find((one) => one.name === (kind ?? name));
    return [version(title) ? `${title} ${version(title)}` : `**${title}**`, weight ? kilobytes(weight.bytes) : '', ratio(thousand, name, 'svg', ({render}) => render.cpu), ratio(thousand, name, 'svg', ({update}) => update.cpu),
      ratio(thousand, name, 'svg', ({heap}) => heap), path ? ratio(page, path, 'static', ({painted}) => painted) : ''];
  });
  return [
    `What a page loads, in KB after brotli; the time to draw and to update 1,000 figures, and their memory, relative to raw SVG; and the time until an article on a slow phone shows the board, relative to the same board as static HTML. `
      + `Measured together on ${date} with civic-progress ${own.version} (${machine}); \`bench/RESULTS.md\` has all of it.`,
    table(['drawn by', 'KB', 'draw', 'update', 'memory', 'article'], rows),
  ].join('\n\n');
}

/** How many rounds there were, and who took part in fewer. */
function roundsOf(titles, counts) {
  const groups = new Map();
  for (const {name, title} of titles) {
    const key = counts(name).join(' / ');
    groups.set(key, [...groups.get(key) ?? [], title]);
  }
  return [...groups].map(([key, names], i) => (i === 0 ? key : `${key} for ${names.join(', ')}`)).join('; ');
}

/** The sections of RESULTS.md, by stage. */
export const sections = {
  size: (samples) => ['## Size', 'What a page must load for one ring, after brotli: the modules with what they need, in production mode, tree-shaken and minified, and the theme sheet where there is one.',
    table(['', 'KB'], samples.map(({title, bytes}) => [title, kilobytes(bytes)]))].join('\n\n'),

  drawing: (samples, candidates, wanted) => {
    const ns = [...new Set(samples.map(({n}) => n))];
    const titles = candidates.filter(({name}) => samples.some((one) => one.name === name));
    const at = (n) => samples.filter((one) => one.n === n);
    const counts = (name) => ns.map((n) => at(n).filter((one) => one.name === name).length);
    const part = (heading, words, of) => [heading, words, table(['', ...ns.map((n) => `N = ${n}`)],
      titles.map(({name, title}) => [title, ...ns.map((n) => ratio(at(n), name, 'svg', of))]))];
    const absolute = (step) => ns.map((n) => `${median(at(n).filter(({name}) => name === 'svg').map((one) => one[step].cpu)).toFixed(1)} ms at ${n}`).join(', ');
    const parts = [
      '## Drawing N rings with a label',
      'A fresh page for each sample; the candidates take turns in every round, and another one begins each round. Counted is the time that the page\'s main thread is busy from the call '
        + 'until script, style and layout are done: the drawing is called, one task later (when all promises are through) the page\'s height is read once, which makes the browser lay out. '
        + 'The figures are medians of the ratios to the raw SVG of the same round. Rings with words in `<civic-category-grid>` and `<civic-report>` are a report of N figures in N/10 categories: '
        + 'to draw it includes to check it and to compute its shares; the board draws each figure as a row with its words, bar and badge besides. '
        + '`<civic-progress-ring>` gets what its peers get, a label and a share, and draws the surplus of a third of them on a lap with a badge besides; with `value` and `target` it computes the share and prints both amounts too.',
      `Rounds at ${ns.join(' / ')}: ${roundsOf(titles, counts)}.`,
    ];
    if (wanted.has('render')) parts.push(...part('### Drawing', `Raw SVG: ${absolute('render')}.`, ({render}) => render.cpu), ...part('### Until the picture is there', 'The same with painting: two frames later.', ({render}) => render.painted));
    if (wanted.has('update')) parts.push(...part('### Update of all values once', `Raw SVG: ${absolute('update')}.`, ({update}) => update.cpu));
    if (wanted.has('memory')) {
      const perFigure = (name) => {
        const {nodes, n} = samples.findLast((one) => one.name === name);
        return short(nodes / n);
      };
      parts.push(...part('### Memory', 'The page\'s scripts, and the browser\'s objects of its document, after a collection.', ({heap}) => heap));
      parts.push('Elements of each picture, for a figure: ' + titles.map(({name, title}) => `${title} ${perFigure(name)}`).join('; ') + '.');
    }
    return parts.join('\n\n');
  },

  trends: (samples) => ['## Figures over time', `${samples[0].n} elements \`<civic-progress-trend>\` of twelve figures, each with its sentence, chart, key and table, beside the same pictures as markup by one \`innerHTML\`: `
      + `${ratio(samples, 'element', 'raw', ({cpu}) => cpu)} times the work of the main thread, of ${median(samples.filter(({name}) => name === 'raw').map(({cpu}) => cpu)).toFixed(0)} ms; at most 2.5 is wanted.`].join('\n\n'),

  large: (samples) => ['## Large reports', '`<civic-report>` with N figures in N/50 categories, without throttling. Milliseconds by the clock until the first item is painted and until all are drawn, and the longest task: when the board is opened, after the first picture; else of the whole change. '
      + `Rounds: ${[...new Set(samples.map(({n}) => n))].map((n) => `${new Set(samples.filter((one) => one.n === n).map(({round}) => round)).size} at ${n}`).join(', ')}.`,
    table(['N', 'step', 'first picture', 'all of it', 'longest task', 'items drawn'], [...new Map(samples.map((one) => [`${one.n} ${one.step}`, one])).values()].map(({n, step}) => {
      const of = (key) => median(samples.filter((one) => one.n === n && one.step === step).map((one) => one[key])).toFixed(0);
      return [n, step, of('first'), of('done'), of('longest'), of('items')];
    }))].join('\n\n'),

  desk: (samples) => {
    const edits = samples.filter(({n}) => n !== undefined);
    return ['## The desk', `With a CPU four times slower the page can be used ${median(samples.filter(({usable}) => usable !== undefined).map(({usable}) => usable)).toFixed(0)} ms after it was opened; at most 3,000 are wanted. `
        + 'One cell is changed by keys: milliseconds by the clock from the key that ends it until its picture is painted (at most 100 and 300 are wanted), and the longest task while it is typed (at most 50) and afterwards.',
      table(['figures', 'first change', 'median', 'slowest', 'longest task while typing', 'afterwards, median'], [...new Set(edits.map(({n}) => n))].map((n) => {
        const all = edits.filter((one) => one.n === n);
        const of = (key) => all.map((one) => one[key]);
        return [n, of('shown')[0], median(of('shown')), Math.max(...of('shown')), Math.max(...of('typing')), median(of('longest'))].map((number, i) => (i === 0 ? number : number.toFixed(0)));
      }))].join('\n\n');
  },

  command: (samples) => {
    const of = (name, n) => median(samples.filter((one) => one.name === name && one.n === n).map(({time}) => time));
    const grown = [...new Set(samples.filter(({n}) => n !== undefined).map(({name}) => name))];
    return ['## The command', `Milliseconds by the clock, each as a process of its own. A check of the first report takes ${short(of('check') / of('node -e 0'))} times as long as \`node -e 0\`, which takes ${of('node -e 0').toFixed(0)} ms; at most 2 is wanted.`,
      table(['', '100 items', '1,000 items', 'ratio'], grown.map((name) => [`\`${name}\``, of(name, 100).toFixed(0), of(name, 1000).toFixed(0), short(of(name, 1000) / of(name, 100))]))].join('\n\n');
  },

  page: (samples) => ['## An article with the board', 'A page of an article with a board of 32 items and 60 figures, on a screen of 412 by 915 pixels, with slow 4G (1.44 Mbit/s, 563 ms) and a CPU four times slower, from a server with brotli. '
      + 'Time from the click until the board is painted: the frame after the one in which it was drawn. Blocking time: what tasks take beyond 50 ms from the first picture on.',
    table(['', 'relative', 'ms', 'blocking ms', 'layout shift', 'requests', 'KB'], [...new Map(samples.map(({name, title}) => [name, title]))].map(([name, title]) => {
      const all = samples.filter((one) => one.name === name);
      const of = (key) => median(all.map((one) => one[key]));
      return [title, ratio(samples, name, 'static', ({painted}) => painted), of('painted').toFixed(0), of('blocking').toFixed(0), of('shift').toFixed(3), of('requests'), kilobytes(of('bytes'))];
    }))].join('\n\n'),
};
