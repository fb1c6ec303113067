import { join } from 'node:path';
import { position, type Position } from '../../shared/base/units.ts';
import type { ProjectionKey } from '../../shared/bridge/vault-port.ts';
import type { Entry } from '../../shared/orders/entry.ts';
import type { ProfileSecret } from '../secrets/profile-secret.ts';
import { decodeContent } from './entry-codec.ts';
import { storeFault, type FileSystemPort, type OpenFile } from './file-system.ts';
import {
  decodeFileHeader,
  fileHeaderBytes,
  frameVersion,
  hashOf,
  isChained,
  keyIdOf,
  lengthBytes,
  positionOf,
  versionOf,
} from './format.ts';
import { unsealFrame } from './frame-codec.ts';
import { scanFrames } from './frame-scan.ts';
import { HeadFile, type Head } from './head-file.ts';
import type { JournalPlace } from './journal-place.ts';
import { decodeSlot, ringHeaderBytes, slotBytes, type DataKey } from './key-slot.ts';

export interface EarlyLookOrder {
  /** The profile's data folder. */
  readonly folder: string;
  readonly secret: ProfileSecret;
  readonly files: FileSystemPort;
  /** A place up to which the journal was once proven, sealed since then. */
  readonly place: JournalPlace;
}

/** What can be known before the whole chain has been verified. */
export interface EarlyLook {
  /** Position of the sealed head. */
  readonly head: Position;
  /** The system's own entries behind the place, in order: nothing else of the journal has been opened. */
  readonly since: readonly Entry[];
  /** A copy of the key of the window's store. */
  readonly projectionKey: () => ProjectionKey;
  /** Wipes the key. */
  readonly close: () => void;
}

/** A longer end is not worth walking twice. */
const longestEnd = 8 * 1_048_576;

/**
 * Looks at the journal without reading it: the sealed head, two slots of the key ring, and the frames behind a place
 * that was proven before, each link of them, up to the very hash of the head. Null, and nothing said about why, when
 * any of it is not exactly as it must be; opening the journal tells. Nothing is changed.
 */
export async function lookEarly(order: EarlyLookOrder): Promise<EarlyLook | null> {
  try {
    const head = await readHead(order);
    if (head === null || !fits(head, order.place)) return null;
    const keys = await readKeys(order, head);
    if (keys === null) return null;
    const since = await walkEnd(order, head, keys.system);
    keys.system.bytes.fill(0);
    const { id, bytes } = keys.projection;
    if (since === null) bytes.fill(0);
    return since === null
      ? null
      : {
          head: head.position,
          since,
          projectionKey: () => ({
            id: id.toString('hex'),
            journal: order.place.journal,
            bytes: Uint8Array.from(bytes),
          }),
          close: () => void bytes.fill(0),
        };
  } catch (error) {
    // The system's errors come again when the journal is opened, and are told then; `storeFault` throws any other.
    storeFault(error);
    return null;
  }
}

const pathOf = ({ folder }: EarlyLookOrder, name: string): string => join(folder, 'journal', name);

async function readHead(order: EarlyLookOrder): Promise<Head | null> {
  const file = await HeadFile.open(order.files, pathOf(order, 'head.bin'), order.secret, false);
  if (typeof file === 'string') return null;
  const isOurs = file.journalId.toString('hex') === order.place.journal;
  await file.close();
  return isOurs ? file.current : null;
}

const fits = (head: Head, place: JournalPlace): boolean =>
  head.ringId.toString('hex') === place.ring &&
  head.position >= place.position &&
  head.bytes >= place.bytes &&
  head.bytes - place.bytes <= longestEnd;

interface EarlyKeys {
  readonly projection: DataKey;
  readonly system: DataKey;
}

async function readKeys(order: EarlyLookOrder, head: Head): Promise<EarlyKeys | null> {
  const { place, secret } = order;
  const file = await order.files.open(pathOf(order, 'keys.bin'), 'read');
  const wrapping = secret.deriveKey('key-ring');
  try {
    const header = Buffer.alloc(ringHeaderBytes);
    await file.read(header, 0);
    const isRing = isHeaderOf('keys', header, place);
    const isSame = head.ringId.equals(header.subarray(fileHeaderBytes));
    const isLong = (await file.stat()).bytes >= ringHeaderBytes + head.keys * slotBytes;
    if (!isRing || !isSame || !isLong) return null;
    const keyIn = async (slot: number): Promise<DataKey | null> => {
      const bytes = Buffer.alloc(slotBytes);
      const read = await file.read(bytes, ringHeaderBytes + slot * slotBytes);
      return read === slotBytes ? decodeSlot(wrapping, header, slot, bytes) : null;
    };
    const projection = await keyIn(place.slots.projection);
    const system = await keyIn(place.slots.system);
    const isWhole = isKeyOf(projection, 'projection') && isKeyOf(system, 'journal');
    if (isWhole) return { projection, system };
    projection?.bytes.fill(0);
    system?.bytes.fill(0);
    return null;
  } finally {
    wrapping.fill(0);
    await file.close();
  }
}

const isKeyOf = (key: DataKey | null, use: DataKey['use']): key is DataKey =>
  key !== null && key.use === use && key.scope === 'system';

function isHeaderOf(kind: 'journal' | 'keys', header: Buffer, place: JournalPlace): boolean {
  const decoded = decodeFileHeader(kind, header);
  return typeof decoded !== 'string' && decoded.journalId.toString('hex') === place.journal;
}

async function walkEnd(
  order: EarlyLookOrder,
  head: Head,
  system: DataKey,
): Promise<readonly Entry[] | null> {
  const file = await order.files.open(pathOf(order, 'journal.bin'), 'read');
  try {
    const header = Buffer.alloc(fileHeaderBytes);
    await file.read(header, 0);
    // A file that goes on behind the head holds an append nobody was told of: what is in it must be known first.
    const isAtHead = (await file.stat()).bytes === head.bytes;
    if (!isAtHead || !isHeaderOf('journal', header, order.place)) return null;
    return await entriesTo(file, order.place, head, system);
  } finally {
    await file.close();
  }
}

async function entriesTo(
  file: OpenFile,
  place: JournalPlace,
  head: Head,
  system: DataKey,
): Promise<readonly Entry[] | null> {
  const found: Entry[] = [];
  let previous: Buffer = Buffer.from(place.hash, 'hex');
  let at = place.position;
  let end = place.bytes;
  for await (const frames of scanFrames(file, place.bytes, head.bytes)) {
    for (const { body } of frames) {
      at = position(at + 1);
      if (!isChained(previous, body) || positionOf(body) !== at) return null;
      if (versionOf(body) !== frameVersion) return null;
      if (system.id.equals(keyIdOf(body))) {
        const plain = unsealFrame(system, previous, body);
        if (plain === null) return null;
        found.push(decodeContent(plain).entry);
        plain.fill(0);
      }
      previous = Buffer.from(hashOf(body));
      end += lengthBytes + body.length;
    }
  }
  return at === head.position && end === head.bytes && previous.equals(head.hash) ? found : null;
}
