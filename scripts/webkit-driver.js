import {spawn} from 'node:child_process';
import {setTimeout as wait} from 'node:timers/promises';

/**
 * Starts a screen that nobody sees and WebKit's driver on it.
 *
 * @param {Record<string, string>} found the programs, as `engine('WebKit')` finds them
 * @param {number} port that the driver is to listen at
 * @returns {Promise<() => void>} what ends both
 * @throws Error where one of them does not start
 */
export async function startWebKit(found, port) {
  const programs = [];
  const end = () => {
    for (const program of programs.splice(0).reverse()) program.kill();
  };
  const start = (...args) => {
    const program = spawn(...args);
    programs.push(program);
    return program;
  };
  process.on('exit', end);
  // Xvfb chooses a free display and writes its number to the fourth stream.
  const screen = start(found.screen, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  const display = await new Promise((resolve, reject) => {
    screen.on('error', reject).on('exit', (code) => reject(new Error(`Xvfb ended with ${code} before it had a screen.`)));
    screen.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
  });
  // On Wayland the browser would come to the screen of whoever runs the tests.
  start(found.driver, [`--port=${port}`], {stdio: 'ignore', env: {...process.env, DISPLAY: display, GDK_BACKEND: 'x11'}})
    .on('error', (error) => console.error(`WebKitWebDriver: ${error.message}`));
  for (const until = Date.now() + 20_000; ;) {
    const ready = await fetch(`http://127.0.0.1:${port}/status`).then(({ok}) => ok, () => false);
    if (ready) return end;
    if (Date.now() > until) throw new Error('WebKitWebDriver did not answer for 20 seconds.');
    await wait(100);
  }
}

/** What a session asks for. */
export const webkitCapabilities = (found) => ({browserName: 'MiniBrowser', 'webkitgtk:browserOptions': {binary: found.browser, args: ['--automation']}});
