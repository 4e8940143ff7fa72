import {GaugeChart} from 'echarts/charts';
import {init, use} from 'echarts/core';
import {SVGRenderer} from 'echarts/renderers';

use([GaugeChart, SVGRenderer]);

let charts = [];
const data = ({share, words}) => [{value: Math.min(share, 1), name: words}];

export const draw = (root, rings) => {
  root.innerHTML = rings.map(({label}) => `<div class="one"><div class="box" role="img" aria-label="${label}"></div><span>${label}</span></div>`).join('');
  charts = [...root.querySelectorAll('.box')].map((box, i) => {
    const chart = init(box, null, {renderer: 'svg', width: 96, height: 96});
    chart.setOption({
      animation: false,
      series: [{
        type: 'gauge', startAngle: 90, endAngle: -270, min: 0, max: 1, radius: '95%', data: data(rings[i]),
        pointer: {show: false}, axisTick: {show: false}, splitLine: {show: false}, axisLabel: {show: false}, detail: {show: false},
        title: {offsetCenter: [0, 0], fontSize: 14}, progress: {show: true, width: 9, itemStyle: {color: '#1f6ccb'}}, axisLine: {lineStyle: {width: 9, color: [[1, '#e3e7eb']]}},
      }],
    });
    return chart;
  });
};

export const update = (_root, rings) => charts.forEach((chart, i) => chart.setOption({series: [{data: data(rings[i])}]}));
