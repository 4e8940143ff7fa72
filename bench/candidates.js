/**
 * Who takes part. `size` is what a page must load for one ring: modules, and style sheets they need. `slow` is how many rounds a
 * peer takes part in at 10,000, where some of them take the better part of a minute; with 0 also only one at 1,000.
 */
export const candidates = [
  {name: 'svg', title: 'raw SVG, the limit'},
  {name: 'svg-content-visibility', title: 'raw SVG, `content-visibility: auto` on cards of ten'},
  {name: 'meter', title: 'native `<meter>`', slow: 1},
  {name: 'civic-grid', title: '**`<civic-category-grid>`**, N figures'},
  {name: 'civic-board', title: '**`<civic-report>`**, N figures'},
  {name: 'civic-ring', title: '**`<civic-progress-ring>`**, one by one', size: {ours: 'progress-ring'}},
  {name: 'civic-ring-amounts', title: '**`<civic-progress-ring>`**, one by one, with `value` and `target`'},
  {name: 'civic-ring-lazy', title: '**`<civic-progress-ring loading="lazy">`**, one by one'},
  {name: 'material', title: 'Material `md-circular-progress`', slow: 1, from: '@material/web', size: {modules: ['@material/web/progress/circular-progress.js']}},
  {
    name: 'shoelace', title: 'Shoelace `sl-progress-ring`', slow: 1, from: '@shoelace-style/shoelace', styles: '@shoelace-style/shoelace/dist/themes/light.css',
    size: {modules: ['@shoelace-style/shoelace/dist/components/progress-ring/progress-ring.js']},
  },
  {
    name: 'web-awesome', title: 'Web Awesome `wa-progress-ring`', slow: 1, from: '@awesome.me/webawesome', styles: '@awesome.me/webawesome/dist/styles/themes/default.css',
    size: {modules: ['@awesome.me/webawesome/dist/components/progress-ring/progress-ring.js']},
  },
  {
    name: 'spectrum', title: 'Spectrum `sp-progress-circle`', from: '@spectrum-web-components/progress-circle', slow: 1,
    size: {modules: [
      '@spectrum-web-components/theme/sp-theme.js', '@spectrum-web-components/theme/theme-light.js', '@spectrum-web-components/theme/scale-medium.js',
      '@spectrum-web-components/progress-circle/sp-progress-circle.js',
    ]},
  },
  {name: 'chart', title: 'Chart.js doughnut', from: 'chart.js', slow: 1, size: {candidate: true}},
  {name: 'echarts', title: 'ECharts gauge, SVG', from: 'echarts', slow: 1, size: {candidate: true}},
  {name: 'apexcharts', title: 'ApexCharts radialBar', from: 'apexcharts', slow: 0, size: {candidate: true}},
];
