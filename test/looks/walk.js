/** Every element and text of the page, those in shadow roots too, in the order of the document. For the tests' own functions in the page. */
function* nodes(root = document.body) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.currentNode; node; node = walker.nextNode()) {
    yield node;
    if (node.shadowRoot) yield* nodes(node.shadowRoot);
  }
}

/** The element that has the focus, in whatever shadow root it is. */
function focused() {
  let one = document.activeElement;
  while (one.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
  return one;
}
