import { position, type Position } from '../../shared/base/units.ts';

/** Where each frame lies: position to offset, 8 bytes an entry, so that a million entries take 8 MB. */
export class FrameIndex {
  #offsets = new Float64Array(1_024);
  #count = 0;
  /** Offset behind the last frame. */
  #end: number;

  constructor(start: number) {
    this.#end = start;
  }

  get last(): Position {
    return position(this.#count);
  }

  get end(): number {
    return this.#end;
  }

  /** Takes the next frame, which is `length` bytes long on disk. */
  add(length: number): void {
    if (this.#count === this.#offsets.length) {
      const larger = new Float64Array(this.#count * 2);
      larger.set(this.#offsets);
      this.#offsets = larger;
    }
    this.#offsets[this.#count] = this.#end;
    this.#count += 1;
    this.#end += length;
  }

  /** Forgets every frame after this one. */
  cutAfter(last: Position): void {
    this.#end = this.startOf(position(last + 1));
    this.#count = last;
  }

  /** Offset of a frame, or of the end for the one after the last. */
  startOf(at: Position): number {
    if (at < 1 || at > this.#count + 1) throw new RangeError(`no frame ${at}`);
    return at > this.#count ? this.#end : (this.#offsets[at - 1] ?? this.#end);
  }

  /** The last of the frames from `first` on that fit the limits; always at least `first` itself. */
  lastWithin(
    first: Position,
    limits: { readonly entries: number; readonly bytes: number },
  ): Position {
    const start = this.startOf(first);
    let last: number = first;
    while (
      last < this.#count &&
      last - first + 1 < limits.entries &&
      this.startOf(position(last + 2)) - start <= limits.bytes
    ) {
      last += 1;
    }
    return position(last);
  }
}
