// An element for each ring, from attributes alone: the share and the label that its peers get too.
import '../../dist/civic-progress.js';

export const draw = (root, rings, more = '') => {
  root.innerHTML = rings.map(({label, share}) => `<civic-progress-ring label="${label}" share="${share}" ${more}></civic-progress-ring>`).join('');
};

export const update = (root, rings) => root.querySelectorAll('civic-progress-ring').forEach((ring, i) => {
  ring.share = rings[i].share;
});
