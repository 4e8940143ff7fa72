import '@spectrum-web-components/theme/sp-theme.js';
import '@spectrum-web-components/theme/theme-light.js';
import '@spectrum-web-components/theme/scale-medium.js';
import '@spectrum-web-components/progress-circle/sp-progress-circle.js';

export const draw = (root, rings) => {
  root.innerHTML = `<sp-theme system="spectrum" color="light" scale="medium">${
    rings.map(({label, share, words}) => `<div class="one"><sp-progress-circle size="l" label="${label}" progress="${Math.min(share, 1) * 100}"></sp-progress-circle><b>${words}</b><span>${label}</span></div>`).join('')}</sp-theme>`;
};

export const update = (root, rings) => {
  const words = root.querySelectorAll('b');
  root.querySelectorAll('sp-progress-circle').forEach((ring, i) => {
    ring.progress = Math.min(rings[i].share, 1) * 100;
    words[i].firstChild.data = rings[i].words;
  });
};
