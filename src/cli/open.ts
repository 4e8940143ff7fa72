import {spawn} from 'node:child_process';

/** What opens an address in the browser that a person uses, by the system. */
const openers: Readonly<Record<string, string>> = {darwin: 'open', win32: 'explorer'};

/** Opens an address in the browser. Where there is none nothing happens: whoever calls it has printed the address. */
export function open(address: string): void {
  spawn(openers[process.platform] ?? 'xdg-open', [address], {stdio: 'ignore', detached: true}).on('error', () => undefined).unref();
}
