import '@awesome.me/webawesome/dist/components/progress-ring/progress-ring.js';

export const draw = (root, rings) => {
  root.innerHTML = rings.map(({label, share, words}) => `<div class="one"><wa-progress-ring value="${Math.min(share, 1) * 100}" label="${label}">${words}</wa-progress-ring><span>${label}</span></div>`).join('');
};

export const update = (root, rings) => {
  root.querySelectorAll('wa-progress-ring').forEach((ring, i) => {
    ring.value = Math.min(rings[i].share, 1) * 100;
    ring.firstChild.data = rings[i].words;
  });
};
