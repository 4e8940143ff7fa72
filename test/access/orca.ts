import {type ChildProcess, spawn, spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {type Browser, launch, type LaunchOptions, type Page} from 'puppeteer-core';
import {installedChrome} from '../../scripts/browser.js';
import {engine} from '../../scripts/engines.js';

/** The browsers that Orca is heard in. */
export const heardIn = ['Firefox', 'Chromium'] as const;

const launcher = '/usr/libexec/at-spi-bus-launcher';

/** Whether everything is there that Orca needs to speak without a screen and without a sound. */
export const canHear = (): boolean =>
  existsSync(launcher) && installedChrome() !== undefined && ['orca', 'xdotool', 'Xvfb', 'dbus-daemon'].every((program) => spawnSync('which', [program]).status === 0);

/**
 * Orca, the screen reader of Linux desktops, with a browser on a screen that nobody sees. It has no voice here: what it would say is in
 * its log, a line for each of its utterances.
 */
export class Orca {
  private constructor(private readonly folder: string, private readonly programs: ChildProcess[], private readonly browser: Browser, private readonly env: NodeJS.ProcessEnv, readonly page: Page) {}

  static async start(name: typeof heardIn[number]): Promise<Orca> {
    const folder = mkdtempSync(join(tmpdir(), 'civic-progress-orca-'));
    const programs: ChildProcess[] = [];
    const begin = (program: string, args: readonly string[], env: NodeJS.ProcessEnv, stdio: ('ignore' | 'pipe')[] = ['ignore', 'ignore', 'ignore']): ChildProcess => {
      const begun = spawn(program, args, {env, stdio});
      programs.push(begun);
      return begun;
    };
    const firstLine = (program: ChildProcess, stream: number): Promise<string> =>
      new Promise((resolve, reject) => {
        program.on('error', reject).on('exit', (code) => reject(new Error(`${program.spawnfile} ended with ${code} before it was ready.`)));
        program.stdio[stream]!.once('data', (data: Buffer) => resolve(String(data).trim()));
      });
    try {
      const settings = join(folder, 'data', 'orca');
      mkdirSync(settings, {recursive: true});
      mkdirSync(join(folder, 'run'), {mode: 0o700});
      // It reads on demand only: what is said of a page that loads depends on which of them is faster. Places of cells
      // are said or not, as it comes. Each line of its log is there when it is said.
      writeFileSync(join(settings, 'orca-customizations.py'), 'import orca.debug, orca.settings\norca.settings.sayAllOnLoad = False\norca.settings.speakCellCoordinates = False\norca.debug.debugFile.reconfigure(line_buffering=True)\n');
      // Runtime folder, settings and bus of its own: nothing of it is heard on the desktop of whoever runs the tests.
      let env: NodeJS.ProcessEnv = {...process.env, HOME: folder, XDG_DATA_HOME: join(folder, 'data'), XDG_CONFIG_HOME: join(folder, 'config'), XDG_RUNTIME_DIR: join(folder, 'run'),
        LANG: 'C.UTF-8', LANGUAGE: '', LC_ALL: 'C.UTF-8', GNOME_ACCESSIBILITY: '1', ACCESSIBILITY_ENABLED: '1', GDK_BACKEND: 'x11', WAYLAND_DISPLAY: ''};
      // Xvfb chooses a free display and writes its number to the fourth stream.
      const screen = begin('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], env, ['ignore', 'ignore', 'ignore', 'pipe']);
      env = {...env, DISPLAY: `:${await firstLine(screen, 3)}`};
      env = {...env, DBUS_SESSION_BUS_ADDRESS: await firstLine(begin('dbus-daemon', ['--session', '--nofork', '--print-address=1'], env, ['ignore', 'pipe', 'ignore']), 1)};
      begin(launcher, ['--launch-immediately'], env);
      begin('orca', ['--replace', '--disable', 'braille', '--debug-file', join(folder, 'log')], env);
      await until(() => heard(folder).length > 0, 'Orca says that it is on');
      const browser = await launch(name === 'Firefox'
        ? {browser: 'firefox', executablePath: (await engine('Firefox')).found['browser']!, headless: false, args: ['--kiosk'], defaultViewport: null, env, extraPrefsFirefox: {'accessibility.force_disabled': -1}}
        : {executablePath: installedChrome()!, headless: false, args: ['--no-sandbox', '--kiosk', '--force-renderer-accessibility', '--disable-features=Translate'], ignoreDefaultArgs: ['--enable-automation'], defaultViewport: null, env} as LaunchOptions);
      const page = (await browser.pages())[0] ?? await browser.newPage();
      return new Orca(folder, programs, browser, env, page);
    } catch (error) {
      end(programs, folder);
      throw error;
    }
  }

  /**
   * What is read when a reader asks for all of it, by the key `+` of the keypad, from the heading "Start" on, which is at the top of the
   * page, up to the words `end`; an utterance each, without those two. A browser that is still at its own news
   * interrupts the reading; then the reader asks once more.
   */
  async read(end: string): Promise<readonly string[]> {
    for (let attempt = 1; ; attempt++) {
      // Keys go to the address of the page until something of it is pressed.
      this.do('mousemove', '400', '50', 'click', '1');
      await this.quiet();
      const before = heard(this.folder).length;
      this.do('key', 'KP_Add');
      await this.quiet();
      const words = heard(this.folder).slice(before);
      const start = words.indexOf('Start');
      if (start >= 0 && words.at(-1) === end) return words.slice(start + 1, -1).filter((one, i) => i > 0 || one !== 'heading level 1');
      if (attempt === 8) throw new Error(`expected Orca to read from Start to "${end}", heard ${JSON.stringify(words)}`);
    }
  }

  /** Waits until it has said something. @throws Error where it has not within a minute, with what it said in place of it */
  async hear(words: string): Promise<void> {
    for (const last = Date.now() + 60_000; !heard(this.folder).some((one) => one.includes(words)); await wait(100)) {
      if (Date.now() > last) throw new Error(`expected Orca to say "${words}", heard at last ${JSON.stringify(heard(this.folder).slice(-10))}`);
    }
  }

  private do(...commands: readonly string[]): void {
    spawnSync('xdotool', commands, {env: this.env});
  }

  /** Waits until something was said, and nothing more for two seconds; for ten seconds at most where nothing is. */
  private async quiet(): Promise<void> {
    const before = heard(this.folder).length;
    for (let count = before, last = Date.now(); Date.now() - last < (count === before ? 10_000 : 2000); await wait(100)) {
      const now = heard(this.folder).length;
      if (now !== count) [count, last] = [now, Date.now()];
    }
  }

  async close(): Promise<void> {
    await this.browser.close();
    end(this.programs, this.folder);
  }
}

/** What Orca has said so far. */
function heard(folder: string): readonly string[] {
  const path = join(folder, 'log');
  return existsSync(path) ? [...readFileSync(path, 'utf8').matchAll(/SPEECH OUTPUT: '(.*)'(?:\{.*\})?$/gm)].map(([, words]) => words!.trim()) : [];
}

function end(programs: readonly ChildProcess[], folder: string): void {
  for (const program of [...programs].reverse()) program.kill('SIGKILL');
  rmSync(folder, {recursive: true, force: true, maxRetries: 5});
}

async function until(condition: () => boolean, what: string): Promise<void> {
  for (const last = Date.now() + 60_000; !condition(); await wait(100)) {
    if (Date.now() > last) throw new Error(`expected within a minute: ${what}`);
  }
}
