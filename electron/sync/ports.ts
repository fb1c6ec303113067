/** What sync needs from its neighbours: the functions it uses, and no more. */
import type { Fault } from '../../shared/base/fault.ts';
import type { Result } from '../../shared/base/result.ts';
import type {
  BlobId,
  Bytes,
  OrderId,
  Position,
  Sha256,
  UtcMs,
  Uuid,
} from '../../shared/base/units.ts';
import type { XmlValidator } from '../../schemas/validator.ts';
import type { EndpointId, Hi1Version } from '../../shared/hi1/model.ts';
import type { Entry, EvidenceFile, JournalRecord, PersonRef } from '../../shared/orders/entry.ts';

/** The append-only record. `append` resolves after fsync; all entries of a call stand or fall together. */
export interface JournalPort {
  append(entries: readonly Entry[]): Promise<Result<readonly JournalRecord[], Fault>>;
  /** Every record after `position`, in order. */
  read(after: Position): AsyncIterable<JournalRecord>;
}

/** Encrypted files under an order's own key. */
export interface BlobPort {
  write(
    order: OrderId,
    content: AsyncIterable<Uint8Array>,
  ): Promise<Result<{ blob: BlobId; sha256: Sha256; bytes: Bytes }, Fault>>;
  read(order: OrderId, blob: BlobId): AsyncIterable<Uint8Array>;
}

/** Takes a file from disk into the blob store: hashed, encrypted, described. */
export interface EvidencePort {
  keep(order: OrderId, path: string): Promise<Result<EvidenceFile, Fault>>;
}

/** Any HTTP answer, whatever its status. */
export interface HttpAnswer {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Uint8Array;
  /** The `Date` header; null when absent or unreadable. */
  readonly date: UtcMs | null;
}

/** A body of known length that is read while it leaves, so that a large delivery never lies in memory as a whole. */
export interface StreamedBody {
  readonly bytes: Bytes;
  /** Yields exactly `bytes` bytes, or throws: then the request is broken off and nothing whole has arrived. */
  read(): AsyncIterable<Uint8Array>;
}

/** One POST over mutual TLS. A fault means that there is no answer to look at. */
export interface ExchangePort {
  post(
    path: string,
    body: Uint8Array | StreamedBody,
    options?: { readonly token?: string },
  ): Promise<Result<HttpAnswer, Fault>>;
}

/** Names the cause of an answer with another status than 200, by the profile's table. */
export type RefusalReader = (answer: HttpAnswer) => Fault;

/** Reads bytes from outside with the schema set. */
export type ValidatorPort = Pick<XmlValidator, 'read'>;

/** Time that passes, as against the time of day. */
export interface Timers {
  /** Milliseconds on a clock that only goes forward and that nobody can set. */
  elapsed(): number;
  /** Runs `act` once after so many milliseconds; the answer cancels it. */
  after(ms: number, act: () => void): () => void;
}

/** Who is signed in and may send, if anybody. */
export interface SessionPort {
  current(): {
    readonly person: PersonRef;
    readonly token: string;
    readonly maySend: boolean;
  } | null;
}

/** What of the national profile sync works by. */
export interface SyncProfile {
  readonly provider: EndpointId;
  readonly platform: EndpointId;
  readonly version: Hi1Version;
  readonly mailboxPath: string;
  readonly pollSeconds: number;
  readonly batchSize: number;
  readonly listMaximum: number;
  readonly evidenceLimitBytes: number;
  /** A package needs the approval of somebody other than the one who froze it. */
  readonly secondPerson?: boolean;
}

/** Random identifiers (RFC 9562, version 4). */
export type MakeUuid = () => Uuid;
