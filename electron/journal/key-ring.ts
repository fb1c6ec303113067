import { randomBytes } from 'node:crypto';
import type { Fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { KeyScope } from '../../shared/orders/entry.ts';
import type { ProfileSecret } from '../secrets/profile-secret.ts';
import { keyBytes } from '../secrets/seal.ts';
import { storeFault, type FileSystemPort, type OpenFile } from './file-system.ts';
import { decodeFileHeader, encodeFileHeader, fileHeaderBytes, idBytes } from './format.ts';
import {
  decodeSlot,
  encodeSlot,
  ringHeaderBytes,
  slotBytes,
  type KeyUse,
  type DataKey,
} from './key-slot.ts';
import type { Head } from './head-file.ts';
import type { Step } from './step.ts';
import { readWhole, writeWhole } from './whole-file.ts';

/** What the stores may ask of the ring. */
export interface DataKeys {
  /** The key for a scope; a new one is on the disk before it is given out. */
  keyFor(use: KeyUse, scope: KeyScope): Promise<Result<DataKey, Fault>>;
  /** The key of this id, null when it was erased or lost; `isWhole` tells which. */
  keyOf(id: Uint8Array): DataKey | null;
  readonly isWhole: boolean;
}

interface RingParts {
  readonly file: OpenFile;
  readonly header: Buffer;
  readonly wrapping: Uint8Array;
  readonly slots: readonly (DataKey | null)[];
  readonly isWhole: boolean;
  /** No slot was ever written. */
  readonly isUnused: boolean;
  readonly step: Step;
}

const labelOf = (use: KeyUse, scope: KeyScope): string => `${use}/${scope}`;
const nameOf = (id: Uint8Array): string => Buffer.from(id).toString('latin1');

/** Creates an empty ring for a new journal. */
export async function createKeyRing(files: FileSystemPort, path: string): Promise<void> {
  const header = encodeFileHeader('keys', randomBytes(idBytes));
  await writeWhole(files, path, Buffer.concat([header, randomBytes(idBytes)]));
}

function readSlots(wrapping: Uint8Array, header: Uint8Array, content: Buffer): (DataKey | null)[] {
  const slots: (DataKey | null)[] = [];
  for (let at = 0; at + slotBytes <= content.length; at += slotBytes) {
    slots.push(decodeSlot(wrapping, header, slots.length, content.subarray(at, at + slotBytes)));
  }
  return slots;
}

/**
 * The data keys of all orders, each wrapped under the profile's secret. The file only grows: a slot is
 * appended and fsynced before anything is encrypted under its key.
 */
export class KeyRing implements DataKeys {
  readonly #parts: RingParts;
  readonly #byLabel = new Map<string, DataKey>();
  readonly #byId = new Map<string, DataKey>();
  #count: number;
  #last: Promise<unknown> = Promise.resolve();
  #closedBy: Fault | null = null;

  private constructor(parts: RingParts) {
    this.#parts = parts;
    this.#count = parts.slots.length;
    for (const key of parts.slots) if (key !== null) this.#remember(key);
  }

  /**
   * Reads the ring. Slots that do not open are left alone and make the ring not whole; one behind those that the head
   * knows was cut short while it was written, so nothing lies under its key and the next key takes its place.
   */
  static async open(
    files: FileSystemPort,
    path: string,
    how: { readonly secret: ProfileSecret; readonly step: Step; readonly writable: boolean },
    head: Pick<Head, 'ringId' | 'keys'> | null,
  ): Promise<KeyRing | 'missing' | 'damaged' | 'newer'> {
    const content = await readWhole(files, path);
    if (content === null) return 'missing';
    const header = Buffer.from(content.subarray(0, ringHeaderBytes));
    const decoded = decodeFileHeader('keys', header);
    if (typeof decoded === 'string') return decoded;
    if (header.length < ringHeaderBytes) return 'damaged';
    const wrapping = how.secret.deriveKey('key-ring');
    const slots = readSlots(wrapping, header, Buffer.from(content.subarray(ringHeaderBytes)));
    const isUnused = slots.length === 0;
    const known = head?.keys ?? 0;
    while (slots.length > known && slots.at(-1) === null) slots.pop();
    const isSameRing = head === null || head.ringId.equals(header.subarray(fileHeaderBytes));
    const isWhole = isSameRing && slots.length >= known && !slots.includes(null);
    const file = await files.open(path, how.writable ? 'update' : 'read');
    return new KeyRing({ file, header, wrapping, slots, isWhole, isUnused, step: how.step });
  }

  /** Which journal the ring belongs to. */
  get journalId(): Buffer {
    return this.#parts.header.subarray(fileHeaderBytes - idBytes, fileHeaderBytes);
  }

  /** Changes when keys are erased: that makes a new ring. */
  get ringId(): Buffer {
    return this.#parts.header.subarray(fileHeaderBytes);
  }

  /** How many keys the ring holds; recorded in the head, so that a ring that lost some is found. */
  get count(): number {
    return this.#count;
  }

  /** Whether any of its keys opened: none at all means another secret. */
  get opensAny(): boolean {
    return this.#byId.size > 0;
  }

  get isUnused(): boolean {
    return this.#parts.isUnused;
  }

  get isWhole(): boolean {
    return this.#parts.isWhole;
  }

  keyOf(id: Uint8Array): DataKey | null {
    return this.#byId.get(nameOf(id)) ?? null;
  }

  keyFor(use: KeyUse, scope: KeyScope): Promise<Result<DataKey, Fault>> {
    const turn = this.#last.then(() => this.#findOrAdd(use, scope));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Gives no new keys from now on; those there are still open what they sealed. */
  freeze(reason: Fault): void {
    this.#closedBy ??= reason;
  }

  async close(): Promise<void> {
    await this.#last;
    this.#parts.wrapping.fill(0);
    for (const key of this.#byId.values()) key.bytes.fill(0);
    this.#byId.clear();
    this.#byLabel.clear();
    await this.#parts.file.close();
  }

  async #findOrAdd(use: KeyUse, scope: KeyScope): Promise<Result<DataKey, Fault>> {
    const known = this.#byLabel.get(labelOf(use, scope));
    if (known !== undefined) return ok(known);
    if (this.#closedBy !== null) return err(this.#closedBy);
    const key = { id: randomBytes(idBytes), use, scope, bytes: randomBytes(keyBytes) };
    try {
      await this.#append(key);
    } catch (error) {
      return err(storeFault(error));
    }
    this.#remember(key);
    this.#count += 1;
    return ok(key);
  }

  async #append(key: DataKey): Promise<void> {
    const { file, header, step, wrapping } = this.#parts;
    const at = ringHeaderBytes + this.#count * slotBytes;
    await step('beforeKeyRing');
    try {
      await file.write(encodeSlot(wrapping, header, this.#count, key), at);
      await file.sync();
    } catch (error) {
      // What was written of it lies behind the keys that the head knows and is overwritten by the next.
      await file.truncate(at).catch(() => undefined);
      throw error;
    }
    await step('afterKeyRing');
  }

  #remember(key: DataKey): void {
    this.#byLabel.set(labelOf(key.use, key.scope), key);
    this.#byId.set(nameOf(key.id), key);
  }
}
