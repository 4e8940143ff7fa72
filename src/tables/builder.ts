import {bare} from '../schema/bare.js';
import type {TableCode, TableFinding} from './finding.js';
import type {Slot} from './slots.js';

/** Fields as they are read; nothing is inherited, since names come from files. */
export type Fields = Record<string, unknown>;

export const fieldsOf = (from: object = {}): Fields => Object.assign(bare(), from);

/** A finding whose place in the report is told from the part that is being read. */
export interface LocalFinding extends Omit<TableFinding, 'pointer'> {
  /** JSON pointer from the part; null where it has no place. */
  readonly within: string | null;
}

/** A part of a report that is being read from a row: its fields, where each came from, and what was found. */
export class Builder {
  readonly fields = fieldsOf();
  /** Cell of each field, by the JSON pointer from the part. */
  readonly origins = new Map<string, string>();
  readonly findings: LocalFinding[] = [];

  /** Sets a field that is known. */
  set(name: string, value: unknown, ref?: string): void {
    if (value === undefined) return;
    this.fields[name] = value;
    if (ref !== undefined) this.origins.set(`/${name}`, ref);
  }

  /** The cell of what was read first; undefined where nothing was. */
  get firstRef(): string | undefined {
    return this.origins.values().next().value;
  }

  say(code: TableCode, level: TableFinding['level'], slot: {readonly ref: string}, within: string | null, found = '', about = ''): void {
    this.findings.push({code, level, ref: slot.ref, within, found: found.length > 200 ? `${found.slice(0, 199)}…` : found, about});
  }

  /** Takes back what was said, where something else answers it. */
  takeBack(code: TableCode): void {
    for (let i = this.findings.length - 1; i >= 0; i--) if (this.findings[i]!.code === code) this.findings.splice(i, 1);
  }

  /** What a cell that could not be read is, in a finding. */
  fault(fault: {readonly code: string; readonly text: string}, slot: Slot, within: string): void {
    const code = ({error: 'cellError', formula: 'formulaEmpty', words: 'words', two: 'twoNumbers', date: 'numberIsDate', boolean: 'numberIsBoolean', order: 'dateOrder', scale: 'shareScale', negative: 'shareNegative'} as const)[fault.code] ?? 'words';
    this.say(code, 'advice', slot, within, fault.text, slot.reading.field);
  }
}
