import {en} from './en.js';
import type {Words} from './words.js';
import {zhHans} from './zh-hans.js';

/** The words for a language tag or a POSIX locale (`zh-CN`, `zh_CN.UTF-8`, `en`); null for a language that has none. */
export function wordsOf(tag: string): Words | null {
  const primary = tag.split(/[-_.@]/)[0]!.toLowerCase();
  return primary === 'zh' ? zhHans : primary === 'en' ? en : null;
}

/** The words for an environment: the first of LC_ALL, LC_MESSAGES and LANG that is set decides; English where it has no words. */
export const wordsOfEnvironment = (env: Readonly<Record<string, string | undefined>>): Words =>
  wordsOf(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || 'en') ?? en;
