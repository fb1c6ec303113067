/**
 * Branded units and ids: they are plain numbers and strings at run time and cannot be mixed up at compile time.
 */
declare const brand: unique symbol;
export type Brand<T, B extends string> = T & { readonly [brand]: { readonly [K in B]: true } };

/** An instant: whole milliseconds since 1970-01-01T00:00:00Z. */
export type UtcMs = Brand<number, 'UtcMs'>;
/** A UUID in lower-case canonical form. */
export type Uuid = Brand<string, 'Uuid'>;
/** ObjectIdentifier of an AuthorisationObject; the identity of a case (TS 104 144). */
export type OrderId = Uuid & Brand<string, 'OrderId'>;
/** ObjectIdentifier of an LDTaskObject or LPTaskObject. */
export type TaskId = Uuid & Brand<string, 'TaskId'>;
/** One message of ours other than the answer, from its draft on; never on the wire. */
export type MessageId = Uuid & Brand<string, 'MessageId'>;
/** Position of an entry in the journal, from 1, without gaps. 0 = the empty journal. */
export type Position = Brand<number, 'Position'>;
/** Lower-case hexadecimal SHA-256, 64 digits. */
export type Sha256 = Brand<string, 'Sha256'>;
/** Name of one encrypted evidence blob: 32 random hexadecimal digits. */
export type BlobId = Brand<string, 'BlobId'>;
/** A count of bytes. */
export type Bytes = Brand<number, 'Bytes'>;

export const utcMs = (value: number): UtcMs => value as UtcMs;
export const position = (value: number): Position => value as Position;
export const bytes = (value: number): Bytes => value as Bytes;

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const sha256Pattern = /^[0-9a-f]{64}$/;

/** The UUID in canonical lower case, or null when the text is not one (RFC 9562). */
export function toUuid(text: string): Uuid | null {
  const lower = text.toLowerCase();
  return uuidPattern.test(lower) ? (lower as Uuid) : null;
}

export const isUuid = (text: string): text is Uuid => uuidPattern.test(text);
export const isSha256 = (text: string): text is Sha256 => sha256Pattern.test(text);
export const asOrderId = (id: Uuid): OrderId => id as OrderId;
export const asTaskId = (id: Uuid): TaskId => id as TaskId;
export const asMessageId = (id: Uuid): MessageId => id as MessageId;

/** Instant of an ISO 8601 text that carries a zone; null when it does not parse. */
export function parseInstant(text: string): UtcMs | null {
  if (!/(?:Z|[+-]\d{2}:\d{2})$/.test(text)) return null;
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? null : utcMs(ms);
}

/** ISO 8601 in UTC with milliseconds, for storage and messages; never for people. */
export const formatInstant = (at: UtcMs): string => new Date(at).toISOString();
