// The same from the amounts, which stand below the ring then, and out of which the share is computed.
import '../../dist/civic-progress.js';

export const draw = (root, rings) => {
  root.innerHTML = rings.map(({label, share}) => `<civic-progress-ring label="${label}" value="${Math.round(share * 1000)}" target="1000"></civic-progress-ring>`).join('');
};

export const update = (root, rings) => root.querySelectorAll('civic-progress-ring').forEach((ring, i) => {
  ring.value = Math.round(rings[i].share * 1000);
});
