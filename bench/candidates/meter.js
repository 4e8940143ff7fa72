// What the platform has: a bar, and words beside it.
export const draw = (root, rings) => {
  root.innerHTML = rings.map(({label, share, words}) => `<label class="one"><meter value="${share}"></meter><b>${words}</b><span>${label}</span></label>`).join('');
};

export const update = (root, rings) => {
  const words = root.querySelectorAll('b');
  root.querySelectorAll('meter').forEach((meter, i) => {
    meter.value = rings[i].share;
    words[i].firstChild.data = rings[i].words;
  });
};
