import type { OrderId } from '../../../shared/base/units.ts';
import type { Outline } from './outline.ts';

/**
 * So many orders lie in one chunk: one change rewrites a chunk, a start reads them all. Chromium lays a value of more than
 * 64 KiB aside in a file of its own; so many outlines stay well below.
 */
const mostInChunk = 32;

export interface ChangedChunk {
  readonly index: number;
  readonly outlines: readonly Outline[];
}

/** A change that counts once it is written. */
export interface OverviewChange {
  readonly chunks: readonly ChangedChunk[];
  readonly chunkCount: number;
  keep(): void;
}

/** The outlines of all orders, and in which chunk each of them lies. */
export class Overview {
  readonly #outlines = new Map<OrderId, Outline>();
  readonly #chunkOf = new Map<OrderId, number>();
  readonly #chunks: OrderId[][] = [];

  get(id: OrderId): Outline | undefined {
    return this.#outlines.get(id);
  }

  all(): IterableIterator<Outline> {
    return this.#outlines.values();
  }

  get size(): number {
    return this.#outlines.size;
  }

  /** Takes in a chunk as it was read. */
  load(index: number, outlines: readonly Outline[]): void {
    this.#chunks[index] = outlines.map(({ id }) => id);
    for (const outline of outlines) this.#place(outline, index);
  }

  /** What these outlines, new or renewed, change. */
  change(outlines: readonly Outline[]): OverviewChange {
    const next = new Map(outlines.map((outline) => [outline.id, outline]));
    const members = new Map<number, OrderId[]>();
    const into = (index: number): OrderId[] => {
      const list = members.get(index) ?? [...(this.#chunks[index] ?? [])];
      members.set(index, list);
      return list;
    };
    let last = Math.max(0, this.#chunks.length - 1);
    for (const id of next.keys()) {
      const known = this.#chunkOf.get(id);
      if (known !== undefined) into(known);
      else {
        if (into(last).length >= mostInChunk) last += 1;
        into(last).push(id);
      }
    }
    const chunks = [...members].map(([index, ids]) => ({
      index,
      outlines: ids.flatMap((id) => next.get(id) ?? this.#outlines.get(id) ?? []),
    }));
    return {
      chunks,
      chunkCount: Math.max(this.#chunks.length, ...chunks.map(({ index }) => index + 1), 0),
      keep: () => {
        for (const { index, outlines: list } of chunks) this.load(index, list);
      },
    };
  }

  #place(outline: Outline, index: number): void {
    this.#outlines.set(outline.id, outline);
    this.#chunkOf.set(outline.id, index);
  }
}
