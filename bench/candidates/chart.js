import {ArcElement, Chart, DoughnutController} from 'chart.js';

Chart.register(DoughnutController, ArcElement);

const parts = (share) => [Math.min(share, 1), 1 - Math.min(share, 1)];
let charts = [];

export const draw = (root, rings) => {
  root.innerHTML = rings.map(({label, words}) => `<div class="one"><canvas width="96" height="96" role="img" aria-label="${label}"></canvas><b>${words}</b><span>${label}</span></div>`).join('');
  charts = [...root.querySelectorAll('canvas')].map((canvas, i) => new Chart(canvas, {
    type: 'doughnut',
    data: {datasets: [{data: parts(rings[i].share), backgroundColor: ['#1f6ccb', '#e3e7eb'], borderWidth: 0}]},
    options: {animation: false, responsive: false, events: [], cutout: '80%', devicePixelRatio: 1},
  }));
};

export const update = (root, rings) => {
  const words = root.querySelectorAll('b');
  charts.forEach((chart, i) => {
    chart.data.datasets[0].data = parts(rings[i].share);
    chart.update('none');
    words[i].firstChild.data = rings[i].words;
  });
};
