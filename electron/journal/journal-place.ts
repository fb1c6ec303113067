import { position, type Position } from '../../shared/base/units.ts';

/** A place the journal has been proven up to, and in which slots of its key ring two keys lie. Hashes and ids in hex. */
export interface JournalPlace {
  readonly journal: string;
  readonly ring: string;
  readonly position: Position;
  /** Bytes of the journal file up to there. */
  readonly bytes: number;
  readonly hash: string;
  /** Of the window's store, and of the system's own entries. */
  readonly slots: { readonly projection: number; readonly system: number };
}

const isHex = (value: unknown, octets: number): value is string =>
  typeof value === 'string' && value.length === octets * 2 && /^[0-9a-f]*$/.test(value);
const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

/** The place that JSON once held; null for anything else. */
export function placeOf(value: unknown): JournalPlace | null {
  if (!(value instanceof Object)) return null;
  const { journal, ring, position: at, bytes, hash, slots } = value as Record<string, unknown>;
  if (!(slots instanceof Object)) return null;
  const { projection, system } = slots as Record<string, unknown>;
  if (!isHex(journal, 16) || !isHex(ring, 16) || !isHex(hash, 32)) return null;
  if (!isCount(at) || !isCount(bytes) || !isCount(projection) || !isCount(system)) return null;
  return { journal, ring, position: position(at), bytes, hash, slots: { projection, system } };
}
