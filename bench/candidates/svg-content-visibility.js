// The same, in cards of ten that are laid out when they come into view.
import {markup, update} from './svg.js';

export {update};

export const draw = (root, rings) => {
  let cards = '';
  for (let i = 0; i < rings.length; i += 10) cards += `<div class="card">${markup(rings.slice(i, i + 10))}</div>`;
  root.innerHTML = cards;
};
