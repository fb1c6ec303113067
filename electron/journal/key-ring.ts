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
  /** The key of each scope, in their order; all the new ones go to the disk together. */
  keysFor(use: KeyUse, scopes: readonly KeyScope[]): Promise<Result<readonly DataKey[], Fault>>;
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
  /** Behind the slots lies what a write cut short left. */
  readonly hasSurplus: boolean;
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
  readonly #slots = new Map<string, number>();
  #count: number;
  #hasSurplus: boolean;
  #last: Promise<unknown> = Promise.resolve();
  #closedBy: Fault | null = null;

  private constructor(parts: RingParts) {
    this.#parts = parts;
    this.#count = parts.slots.length;
    this.#hasSurplus = parts.hasSurplus;
    parts.slots.forEach((key, slot) => {
      if (key !== null) this.#remember(key, slot);
    });
  }

  /**
   * Reads the ring. Slots that do not open are left alone and make the ring not whole; one behind those that the head
   * knows was cut short while it was written, and whatever was written together with it, so nothing lies under these
   * keys and the next ones take their place.
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
    const read = slots.length;
    // Without a head nothing tells which slots are in use: then only the end may have been cut short.
    const torn = head === null ? -1 : slots.indexOf(null, known);
    if (torn >= 0) slots.length = torn;
    while (slots.length > known && slots.at(-1) === null) slots.pop();
    const hasSurplus = slots.length < read || (content.length - ringHeaderBytes) % slotBytes !== 0;
    const isSameRing = head === null || head.ringId.equals(header.subarray(fileHeaderBytes));
    const isWhole = isSameRing && slots.length >= known && !slots.includes(null);
    const file = await files.open(path, how.writable ? 'update' : 'read');
    return new KeyRing({
      file,
      header,
      wrapping,
      slots,
      isWhole,
      isUnused,
      hasSurplus,
      step: how.step,
    });
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

  /** In which slot of the ring a key lies, from 0; null when there is none. */
  slotOf(use: KeyUse, scope: KeyScope): number | null {
    return this.#slots.get(labelOf(use, scope)) ?? null;
  }

  async keyFor(use: KeyUse, scope: KeyScope): Promise<Result<DataKey, Fault>> {
    const keys = await this.keysFor(use, [scope]);
    if (!keys.ok) return keys;
    const [key] = keys.value;
    if (key === undefined) throw new Error('the ring gave no key');
    return ok(key);
  }

  keysFor(use: KeyUse, scopes: readonly KeyScope[]): Promise<Result<readonly DataKey[], Fault>> {
    const turn = this.#last.then(() => this.#findOrAdd(use, scopes));
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

  async #findOrAdd(
    use: KeyUse,
    scopes: readonly KeyScope[],
  ): Promise<Result<readonly DataKey[], Fault>> {
    const isMissing = (scope: KeyScope): boolean => !this.#byLabel.has(labelOf(use, scope));
    const fresh = [...new Set(scopes)]
      .filter(isMissing)
      .map((scope) => ({ id: randomBytes(idBytes), use, scope, bytes: randomBytes(keyBytes) }));
    if (fresh.length > 0) {
      if (this.#closedBy !== null) return err(this.#closedBy);
      try {
        await this.#append(fresh);
      } catch (error) {
        return err(storeFault(error));
      }
      fresh.forEach((key, order) => this.#remember(key, this.#count + order));
      this.#count += fresh.length;
    }
    const known = (scope: KeyScope): readonly DataKey[] => {
      const key = this.#byLabel.get(labelOf(use, scope));
      return key === undefined ? [] : [key];
    };
    return ok(scopes.flatMap(known));
  }

  async #append(keys: readonly DataKey[]): Promise<void> {
    const { file, header, step, wrapping } = this.#parts;
    const at = ringHeaderBytes + this.#count * slotBytes;
    const slots = keys.map((key, order) => encodeSlot(wrapping, header, this.#count + order, key));
    await step('beforeKeyRing');
    try {
      if (this.#hasSurplus) await file.truncate(at);
      await file.write(Buffer.concat(slots), at);
      await file.sync();
      this.#hasSurplus = false;
    } catch (error) {
      // What was written of them lies behind the keys that the head knows and is overwritten by the next.
      await file.truncate(at).catch(() => undefined);
      throw error;
    }
    await step('afterKeyRing');
  }

  #remember(key: DataKey, slot: number): void {
    this.#byLabel.set(labelOf(key.use, key.scope), key);
    this.#slots.set(labelOf(key.use, key.scope), slot);
    this.#byId.set(nameOf(key.id), key);
  }
}
