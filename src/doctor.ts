// What a page loads to find out why a figure does not show: `civicProgress.diagnose()` in the console, and a list at each `<civic-report diagnose>`.
import {diagnose} from './doctor/aloud.js';
import {showLists} from './doctor/list.js';

/** Here the drop-in file sees that the doctor is in. */
const key = Symbol.for('civic-progress/doctor/1');
const page = globalThis as unknown as {civicProgress?: {parse?: unknown; diagnose?: unknown}; [key]?: unknown};

/** Under the name of the classic file's exports; what else a page may have under that name stays. */
function attach(): void {
  const {civicProgress} = page;
  if (civicProgress === undefined) page.civicProgress = {diagnose};
  else if (typeof civicProgress === 'object' && typeof civicProgress.parse === 'function') civicProgress.diagnose = diagnose;
  else if (civicProgress?.diagnose !== diagnose) console.info('civic-progress: the page has something else under the name civicProgress; call globalThis[Symbol.for("civic-progress/doctor/1")]() instead.');
}

if (typeof document !== 'undefined') {
  page[key] = diagnose;
  attach();
  const begin = (): void => {
    // The classic file may have come after the doctor, with exports of its own.
    attach();
    void showLists();
  };
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin, {once: true});
}
