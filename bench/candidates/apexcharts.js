import ApexCharts from 'apexcharts';

let charts = [];
const percent = (share) => [Math.round(Math.min(share, 1) * 1000) / 10];

export const draw = (root, rings) => {
  root.innerHTML = rings.map(({label}) => `<div class="one"><div class="box"></div><span>${label}</span></div>`).join('');
  charts = [...root.querySelectorAll('.box')].map((box, i) => new ApexCharts(box, {
    series: percent(rings[i].share), labels: [''],
    chart: {type: 'radialBar', width: 96, height: 96, animations: {enabled: false}, sparkline: {enabled: true}, redrawOnParentResize: false, redrawOnWindowResize: false},
    plotOptions: {radialBar: {hollow: {size: '70%'}, dataLabels: {name: {show: false}, value: {offsetY: 5, fontSize: '14px'}}}},
  }));
  return Promise.all(charts.map((chart) => chart.render()));
};

export const update = (_root, rings) => Promise.all(charts.map((chart, i) => chart.updateSeries(percent(rings[i].share), false)));
