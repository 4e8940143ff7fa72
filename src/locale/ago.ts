import {relativeTimeFormat} from './intl.js';
import type {Strings} from './strings.js';

/** How long something is past: `12 minutes ago`, from two hours on in hours, from two days on in days; rounded down. */
export function formatAgo(milliseconds: number, {lang}: Strings): string {
  const minutes = Math.max(0, milliseconds) / 60_000;
  const [unit, count] = minutes < 120 ? ['minute', minutes] as const : minutes < 2880 ? ['hour', minutes / 60] as const : ['day', minutes / 1440] as const;
  return relativeTimeFormat(lang).format(-Math.floor(count), unit);
}
