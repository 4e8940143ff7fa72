// The limit: the picture as static SVG, written by one innerHTML.
const ring = ({label, share, words}) => `<div class="one"><svg class="ring" viewBox="0 0 36 36"><circle class="track" cx="18" cy="18" r="15.915"/><circle class="base" cx="18" cy="18" r="15.915" pathLength="100" stroke-dasharray="${
  Math.min(share, 1) * 100} 100"/><text x="18" y="20.5">${words}</text></svg><span>${label}</span></div>`;

export const markup = (rings) => rings.map(ring).join('');

export const draw = (root, rings) => {
  root.innerHTML = markup(rings);
};

export const update = (root, rings) => {
  const bases = root.querySelectorAll('.base');
  const texts = root.querySelectorAll('text');
  rings.forEach(({share, words}, i) => {
    bases[i].setAttribute('stroke-dasharray', `${Math.min(share, 1) * 100} 100`);
    texts[i].firstChild.data = words;
  });
};
