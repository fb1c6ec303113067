import { utcMs, type UtcMs } from '../../shared/base/units.ts';
import type { SealedFile } from '../secrets/sealed-file.ts';
import type { ContactReport } from '../sync/contact.ts';

/** What is kept of the line to the service from one start to the next. Times are the profile's. */
export interface RememberedContact {
  /** The last answer of the service, whatever it said. */
  readonly contactAt: UtcMs | null;
  /** The last reading of the mailbox that succeeded: what is shown is as of then. */
  readonly pollAt: UtcMs | null;
  /** The platform's `Date` minus this computer's clock, in milliseconds. */
  readonly skewMs: number | null;
}

export const nothingRemembered: RememberedContact = { contactAt: null, pollAt: null, skewMs: null };

/** The disk is spared: times that moved on by less than this are written with the next change, or at the end. */
const worthWritingMs = 30_000;

/**
 * Remembers, sealed on disk, when the service was last heard and how far its clock stood from ours. It is for what
 * people are told and for the practice profile's time after a restart. The release gate never asks it: the gate wants
 * a reading and a `Date` of this very start (`Contact.lastPollAt`, `Contact.platformNow`).
 */
export class ContactMemory {
  readonly #file: SealedFile;
  /** As it was when this start began. */
  readonly before: RememberedContact;
  #latest: RememberedContact;
  #written: RememberedContact;
  #writing: Promise<void> = Promise.resolve();

  private constructor(file: SealedFile, before: RememberedContact) {
    this.#file = file;
    this.before = before;
    this.#latest = before;
    this.#written = before;
  }

  /** What cannot be read counts as not remembered: it is never a reason not to start. */
  static async open(file: SealedFile): Promise<ContactMemory> {
    const read = await file.read();
    const text = read.ok && read.value !== null ? Buffer.from(read.value).toString('utf8') : '';
    return new ContactMemory(file, parse(text));
  }

  /** Takes what is known now; it is on the disk some time later. A failed write leaves the older times. */
  note({ lastContactAt, lastPollAt, skewMs }: ContactReport): void {
    this.#latest = {
      contactAt: lastContactAt ?? this.#latest.contactAt,
      pollAt: lastPollAt ?? this.#latest.pollAt,
      skewMs: skewMs ?? this.#latest.skewMs,
    };
    if (isWorthWriting(this.#latest, this.#written)) this.#write();
  }

  /** Writes what is not written yet; resolves when the disk is at rest. */
  async close(): Promise<void> {
    if (this.#latest !== this.#written) this.#write();
    await this.#writing;
  }

  #write(): void {
    const taken = this.#latest;
    this.#written = taken;
    const bytes = Buffer.from(JSON.stringify({ format: 1, ...taken }), 'utf8');
    this.#writing = this.#writing.then(async () => {
      await this.#file.write(bytes);
    });
  }
}

function isWorthWriting(latest: RememberedContact, written: RememberedContact): boolean {
  const moved = (to: number | null, from: number | null): boolean =>
    to !== from && (to === null || from === null || Math.abs(to - from) >= worthWritingMs);
  return (
    latest.skewMs !== written.skewMs ||
    moved(latest.contactAt, written.contactAt) ||
    moved(latest.pollAt, written.pollAt)
  );
}

function parse(text: string): RememberedContact {
  const value = objectOf(text);
  if (value === null || value['format'] !== 1) return nothingRemembered;
  const skewMs = value['skewMs'];
  return {
    contactAt: instantOf(value['contactAt']),
    pollAt: instantOf(value['pollAt']),
    skewMs: Number.isSafeInteger(skewMs) ? Number(skewMs) : null,
  };
}

const instantOf = (value: unknown): UtcMs | null =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? utcMs(Number(value)) : null;

function objectOf(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
