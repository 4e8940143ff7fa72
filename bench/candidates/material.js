import '@material/web/progress/circular-progress.js';

export const draw = (root, rings) => {
  root.innerHTML = rings.map(({label, share, words}) => `<div class="one"><md-circular-progress value="${share}" aria-label="${label}"></md-circular-progress><b>${words}</b><span>${label}</span></div>`).join('');
};

export const update = (root, rings) => {
  const words = root.querySelectorAll('b');
  root.querySelectorAll('md-circular-progress').forEach((ring, i) => {
    ring.value = rings[i].share;
    words[i].firstChild.data = rings[i].words;
  });
};
