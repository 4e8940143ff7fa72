import type {Finding} from '../../schema/error.js';

/** Why a report could not be drawn. `detail` is a status, a name or a sentence, by code. */
export class LoadError extends Error {
  constructor(
    readonly code: 'network' | 'timeout' | 'http' | 'json' | 'schema' | 'version' | 'missing' | 'draw',
    readonly detail: string,
    readonly findings: readonly Finding[] = [],
  ) {
    super(`civic-progress: ${code}${detail && `: ${detail}`}`);
    this.name = 'LoadError';
  }
}

/** Whether something is such an error. By its name: another copy of the library may have made it. */
export const isLoadError = (error: unknown): error is LoadError => (error as LoadError | null)?.name === 'LoadError';
