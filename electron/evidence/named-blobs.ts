import type { BlobId, UtcMs } from '../../shared/base/units.ts';
import type { JournalRecord } from '../../shared/orders/entry.ts';
import type { Fold } from '../sync/ledger-store.ts';
import { isBlobId } from './blob-format.ts';

/** What came from outside names no file of ours, and is by far the largest part of the journal. */
const foreign: ReadonlySet<string> = new Set(['object', 'objects']);

/** Every blob that an entry names, whatever its kind: also of a kind that this build does not know. */
export class NamedBlobs implements Fold {
  readonly #all = new Set<BlobId>();
  #lastAt: UtcMs | null = null;

  get all(): ReadonlySet<BlobId> {
    return this.#all;
  }

  /** When the last entry was written; null: there is none. */
  get lastAt(): UtcMs | null {
    return this.#lastAt;
  }

  apply({ entry }: JournalRecord): void {
    this.#lastAt = entry.at;
    this.#collect(entry);
  }

  #collect(value: unknown): void {
    if (typeof value === 'string') {
      if (isBlobId(value)) this.#all.add(value);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, part] of Object.entries(value)) {
        if (!foreign.has(name)) this.#collect(part);
      }
    }
  }
}
