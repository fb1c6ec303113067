import type { Timers } from '../sync/ports.ts';

/** So long after it was last written a draft is forgotten, in milliseconds: it outlives a weekend. */
export const draftsForgottenAfterMs = 3 * 24 * 60 * 60_000;

export interface DraftMemoryParts {
  /** More than anybody has under the pen; the ones written longest ago give way. */
  readonly most: number;
  readonly timers: Pick<Timers, 'after'>;
}

interface Kept<T> {
  readonly draft: T;
  readonly cancel: () => void;
}

/**
 * What people have begun and not finished, in memory alone: it outlives the window, which ends with every lock, and
 * nothing of it is ever on the disk. It is not sealed: main holds the journal's keys through a lock, for without them
 * nothing could be received, and a key of the drafts would lie beside them. What bounds it is number and age.
 */
export class DraftMemory<T> {
  readonly #parts: DraftMemoryParts;
  readonly #kept = new Map<string, Kept<T>>();

  constructor(parts: DraftMemoryParts) {
    this.#parts = parts;
  }

  /** Null when there is none. */
  of(name: string): T | null {
    return this.#kept.get(name)?.draft ?? null;
  }

  /** Keeps it anew from now on; null forgets it. */
  keep(name: string, draft: T | null): void {
    this.#forget(name);
    if (draft === null) return;
    const { most, timers } = this.#parts;
    const cancel = timers.after(draftsForgottenAfterMs, () => this.#forget(name));
    this.#kept.set(name, { draft, cancel });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > most && oldest !== undefined) this.#forget(oldest);
  }

  #forget(name: string): void {
    this.#kept.get(name)?.cancel();
    this.#kept.delete(name);
  }
}
