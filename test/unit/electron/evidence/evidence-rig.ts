/** An evidence store in a throw-away folder, its keys in a real journal. */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EvidenceStore } from '../../../../electron/evidence/evidence-store.ts';
import { disk } from '../../../../electron/journal/disk.ts';
import type { FileSystemPort } from '../../../../electron/journal/file-system.ts';
import type { Journal } from '../../../../electron/journal/journal.ts';
import { noStep } from '../../../../electron/journal/step.ts';
import type { BlobId, OrderId } from '../../../../shared/base/units.ts';
import { makeFolder, openOrFail, orderOf } from '../journal/journal-rig.ts';

export interface Bench {
  readonly folder: string;
  readonly journal: Journal;
  readonly store: EvidenceStore;
  readonly place: string;
  /** Writes a file outside the profile, as a person would have one. */
  readonly outside: (name: string, content: Uint8Array | string) => Promise<string>;
}

export async function bench(
  options: { limitBytes?: number; files?: FileSystemPort } = {},
): Promise<Bench> {
  const folder = await makeFolder();
  const journal = await openOrFail(folder);
  const place = join(folder, 'evidence');
  const store = new EvidenceStore({
    folder: place,
    files: options.files ?? disk,
    keys: journal.keys,
    step: noStep,
    limitBytes: options.limitBytes ?? 10_000_000,
  });
  return {
    folder,
    journal,
    store,
    place,
    outside: async (name, content) => {
      const path = join(await makeFolder(), name);
      await writeFile(path, content);
      return path;
    },
  };
}

export const first = orderOf(1);
export const second = orderOf(2);

export async function* streamOf(...parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}

export async function bytesOf(content: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of content) parts.push(part);
  return Buffer.concat(parts);
}

export async function storedBlob(
  store: EvidenceStore,
  content: Uint8Array,
  order: OrderId = first,
): Promise<BlobId> {
  const stored = await store.write(order, streamOf(content));
  if (!stored.ok) throw new Error(stored.error.code);
  return stored.value.blob;
}

export const sha256Of = (content: Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');
