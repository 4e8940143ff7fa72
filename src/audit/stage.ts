import type {Basis} from '../schema/report.js';

const stages: readonly Basis[] = ['planned', 'approved', 'started', 'finished', 'inForce'];

/** Whether a stage comes before another: planned, approved, started, finished, in force. False where one is not stated. */
export const isBefore = (stage: Basis | undefined, other: Basis | undefined): boolean =>
  stage !== undefined && other !== undefined && stages.indexOf(stage) < stages.indexOf(other);
