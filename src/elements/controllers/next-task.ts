/**
 * Does something in a task of its own, so that the page can answer its reader in between. By a message, because a timer waits
 * longer each time, and a frame never comes to a page in the background.
 */
export function nextTask(act: () => void): void {
  if (typeof MessageChannel === 'undefined') {
    setTimeout(act);
    return;
  }
  const {port1, port2} = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    act();
  };
  port2.postMessage(0);
}
