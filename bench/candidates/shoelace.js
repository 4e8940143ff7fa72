import '@shoelace-style/shoelace/dist/components/progress-ring/progress-ring.js';

export const draw = (root, rings) => {
  root.innerHTML = rings.map(({label, share, words}) => `<div class="one"><sl-progress-ring value="${Math.min(share, 1) * 100}" label="${label}">${words}</sl-progress-ring><span>${label}</span></div>`).join('');
};

export const update = (root, rings) => {
  root.querySelectorAll('sl-progress-ring').forEach((ring, i) => {
    ring.value = Math.min(rings[i].share, 1) * 100;
    ring.firstChild.data = rings[i].words;
  });
};
