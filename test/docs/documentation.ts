import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every page of the documentation by its path from the root of the repository. */
export const pages: Readonly<Record<string, string>> = Object.fromEntries(
  ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', ...readdirSync(`${root}docs`).filter((name) => name.endsWith('.md')).sort().map((name) => `docs/${name}`)]
    .map((path) => [path, readFileSync(`${root}${path}`, 'utf8')]));

/** A block of code in a page. */
export interface Block {
  readonly path: string;
  readonly line: number;
  /** As it stands behind the three signs; empty where nothing does. */
  readonly language: string;
  readonly text: string;
  /** Whether it was cut from a project of test/consumers, which scripts/consumers.js installs, builds and runs. */
  readonly isOfConsumer: boolean;
}

/** Where it stands, to be named in a failure. */
export const place = ({path, line}: Block): string => `${path}:${line}`;

/** Every block of code, also those in lists. */
export const blocks: readonly Block[] = Object.entries(pages).flatMap(([path, page]) =>
  [...page.matchAll(/^( *)```(\w*)\n([^]*?)\n\1```$/gm)].map(({index, 1: indent = '', 2: language = '', 3: text = ''}) => ({
    path, language, line: page.slice(0, index).split('\n').length + 1,
    text: text.split('\n').map((line) => line.slice(indent.length)).join('\n'),
    isOfConsumer: page.lastIndexOf('<!-- frameworks:start -->', index) > page.lastIndexOf('<!-- frameworks:end -->', index),
  })));

/** A page without its blocks of code. */
export const wordsOf = (page: string): string => page.replace(/^( *)```\w*\n[^]*?\n\1```$/gm, '');
