import { fault, type Fault } from '../../../../shared/base/fault.ts';
import { err, ok, type Result } from '../../../../shared/base/result.ts';
import { position, type Position } from '../../../../shared/base/units.ts';
import type { Entry, JournalRecord } from '../../../../shared/orders/entry.ts';
import type { JournalPort } from '../../../../electron/sync/ports.ts';

/** The journal's contract in memory: positions from 1 without gaps, an append whole or not at all. */
export class MemoryJournal implements JournalPort {
  readonly records: JournalRecord[] = [];
  /** How many more appends succeed. */
  room = Number.POSITIVE_INFINITY;
  /** Sizes of the appends, in order. */
  readonly appends: number[] = [];

  append(entries: readonly Entry[]): Promise<Result<readonly JournalRecord[], Fault>> {
    if (this.room <= 0) return Promise.resolve(err(fault('store.full')));
    this.room -= 1;
    this.appends.push(entries.length);
    const added = entries.map((entry, index) => ({
      position: position(this.records.length + 1 + index),
      // What comes back from the disk is a copy.
      entry: structuredClone(entry),
    }));
    this.records.push(...added);
    return Promise.resolve(ok(added));
  }

  async *read(after: Position): AsyncIterable<JournalRecord> {
    for (const record of this.records) {
      if (record.position > after) yield await Promise.resolve(structuredClone(record));
    }
  }

  get kinds(): readonly string[] {
    return this.records.map(({ entry }) => entry.kind);
  }
}
