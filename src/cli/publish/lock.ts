import {readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {hostname} from 'node:os';
import {join} from 'node:path';

/** The file that a folder has while a publisher writes into it: the machine and the process. */
export const lockName = '.civic-progress.lock';

/** Milliseconds after which a lock of another machine, whose processes nobody here can ask for, counts as left behind. */
const oldest = 600_000;

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Another publisher has not ended in time. */
export class LockedError extends Error {}

/**
 * Does something while no other publisher writes into a folder. A signal that comes meanwhile ends nothing, since a folder with
 * half of an edition is worse than an end that is a moment late.
 *
 * @param folder   one that is there
 * @param act      synchronous
 * @param patience milliseconds to wait for another publisher, whose writing takes a second or so
 * @throws LockedError, what `act` throws, and what writing into the folder throws
 */
export function locked<T>(folder: string, act: () => T, patience = 30_000): T {
  const path = join(folder, lockName);
  for (const end = Date.now() + patience; ;) {
    // From before the lock is there, or a signal between the two would leave it behind; not while it is waited for.
    const release = holdSignals();
    try {
      if (taken(path)) {
        try {
          return act();
        } finally {
          rmSync(path, {force: true});
        }
      }
    } finally {
      release();
    }
    if (isLeft(path)) rmSync(path, {force: true});
    else if (Date.now() > end) throw new LockedError();
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  }
}

/** Lets no signal end the process until what it returns is called. */
function holdSignals(): () => void {
  const ignore = (): void => {};
  for (const signal of signals) process.on(signal, ignore);
  return () => {
    for (const signal of signals) process.off(signal, ignore);
  };
}

function taken(path: string): boolean {
  try {
    writeFileSync(path, `${hostname()} ${process.pid}`, {flag: 'wx'});
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Whether a lock is of a publisher that ended before its time. */
function isLeft(path: string): boolean {
  try {
    const [machine, id] = readFileSync(path, 'utf8').split(' ');
    // Of a lock that is just being written neither is known yet.
    if (machine !== hostname() || !id) return Date.now() - statSync(path).mtimeMs > oldest;
    // In a container the command may be the same process number each time; this one holds no lock yet.
    return Number(id) === process.pid || !isRunning(Number(id));
  } catch (error) {
    // It was given back in this moment.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
