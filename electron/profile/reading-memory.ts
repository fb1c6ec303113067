import { utcMs, type UtcMs } from '../../shared/base/units.ts';
import { placeOf, type JournalPlace } from '../journal/journal-place.ts';
import type { SealedFile } from '../secrets/sealed-file.ts';

/** The last sign-in in the journal, as far as reading hangs on it. */
export interface RememberedSignIn {
  readonly mayRead: boolean;
  readonly at: UtcMs;
}

/** Where the journal stood, proven and folded, and who had signed in last up to there. */
export interface RememberedReading {
  readonly place: JournalPlace;
  readonly lastSignIn: RememberedSignIn;
}

/** So much more journal, or so many entries more, are worth writing again: the next start has to walk them. */
const worthWriting = { bytes: 1_048_576, entries: 500 } as const;

/**
 * Remembers, sealed on disk, a place in the journal and who may read there, so that the next start can show what was
 * received before it has verified everything again. It proves nothing by itself: whoever uses it walks the chain from
 * the place to the sealed head, so an older copy of this file cannot give back a right that has ended since.
 */
export class ReadingMemory {
  readonly #file: SealedFile;
  /** As it was when this start began. */
  readonly before: RememberedReading | null;
  #latest: RememberedReading | null;
  #written: RememberedReading | null;
  #writing: Promise<void> = Promise.resolve();

  private constructor(file: SealedFile, before: RememberedReading | null) {
    this.#file = file;
    this.before = before;
    this.#latest = before;
    this.#written = before;
  }

  /** What cannot be read counts as not remembered: the start then waits for the journal. */
  static async open(file: SealedFile): Promise<ReadingMemory> {
    const read = await file.read();
    const text = read.ok && read.value !== null ? Buffer.from(read.value).toString('utf8') : '';
    return new ReadingMemory(file, parse(text));
  }

  /** Takes what is known now; what matters is on the disk some time later. A failed write leaves the older place. */
  note(place: JournalPlace | null, lastSignIn: RememberedSignIn | null): void {
    if (place === null || lastSignIn === null) return;
    const { at, mayRead } = lastSignIn;
    this.#latest = { place, lastSignIn: { at, mayRead } };
    if (isWorthWriting(this.#latest, this.#written)) this.#write(this.#latest);
  }

  /** The journal is not what it was taken for: nothing is shown before it has been verified. */
  async forget(): Promise<void> {
    // Nothing of ours is there, or it is sealed under another secret and left alone.
    if (this.#written === null) return;
    this.#latest = null;
    this.#written = null;
    this.#writing = this.#writing.then(async () => {
      await this.#file.remove();
    });
    await this.#writing;
  }

  /** Writes what is not written yet; resolves when the disk is at rest. */
  async close(): Promise<void> {
    if (this.#latest !== null && !isSame(this.#latest, this.#written)) this.#write(this.#latest);
    await this.#writing;
  }

  #write(taken: RememberedReading): void {
    this.#written = taken;
    const bytes = Buffer.from(JSON.stringify({ format: 1, ...taken }), 'utf8');
    this.#writing = this.#writing.then(async () => {
      await this.#file.write(bytes);
    });
  }
}

const isSame = (latest: RememberedReading, written: RememberedReading | null): boolean =>
  JSON.stringify(latest) === JSON.stringify(written);

function isWorthWriting(latest: RememberedReading, written: RememberedReading | null): boolean {
  if (written === null) return true;
  const to = latest.place;
  const from = written.place;
  return (
    to.journal !== from.journal ||
    to.ring !== from.ring ||
    to.position < from.position ||
    to.position - from.position >= worthWriting.entries ||
    to.bytes - from.bytes >= worthWriting.bytes ||
    latest.lastSignIn.at !== written.lastSignIn.at ||
    latest.lastSignIn.mayRead !== written.lastSignIn.mayRead
  );
}

function parse(text: string): RememberedReading | null {
  const value = jsonOf(text);
  if (!(value instanceof Object)) return null;
  const { format, place, lastSignIn } = value as Record<string, unknown>;
  const at = placeOf(place);
  const signIn = signInOf(lastSignIn);
  return format !== 1 || at === null || signIn === null ? null : { place: at, lastSignIn: signIn };
}

function signInOf(value: unknown): RememberedSignIn | null {
  if (!(value instanceof Object)) return null;
  const { at, mayRead } = value as Record<string, unknown>;
  const isInstant = Number.isSafeInteger(at) && Number(at) >= 0;
  return isInstant && typeof mayRead === 'boolean' ? { at: utcMs(Number(at)), mayRead } : null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
