import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { documentHandlers } from '../../../../electron/ipc/handlers/document-handlers.ts';
import { writePrivately } from '../../../../electron/shell/write-privately.ts';
import { fault, type Fault } from '../../../../shared/base/fault.ts';
import { bytes, type BlobId, type Sha256 } from '../../../../shared/base/units.ts';
import type { EvidenceFile } from '../../../../shared/orders/entry.ts';
import { later, registered, told } from '../../shared/by-hand/news-builder.ts';
import {
  blob,
  file,
  order,
  task1,
  TestJournal,
  uuid,
} from '../../shared/orders/journal-builder.ts';

const content = Buffer.from('%PDF-1.7 \u0000\xff scanned', 'latin1');
const sha256 = createHash('sha256').update(content).digest('hex') as Sha256;
const scan = (number: number): EvidenceFile => ({
  blob: blob(number),
  name: 'withdrawal.pdf',
  bytes: bytes(content.byteLength),
  sha256,
  contentType: 'application/pdf',
});

const journal = new TestJournal().all(
  { ...registered(), originals: [scan(1)] } as ReturnType<typeof registered>,
  { ...told(1, later(30), { kind: 'withdrawal' }), originals: [scan(2)] },
  { kind: 'fileAdded', order, task: task1, file: { ...file(3), sha256 } },
);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ombud-scan-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Parts {
  readonly held?: Uint8Array;
  readonly refusal?: () => Fault | null;
}

function start({ held = content, refusal = () => null }: Parts = {}) {
  const asked: BlobId[] = [];
  const place = join(folder, 'saved.pdf');
  const calls = documentHandlers({
    within: (act) =>
      act(
        {
          records: async function* () {
            yield* journal.records;
          },
        },
        {
          read: async function* (_order, id) {
            asked.push(id);
            yield held.subarray(0, 5);
            yield held.subarray(5);
          },
        },
      ),
    saving: { choosePlace: () => Promise.resolve(place), write: writePrivately },
    readingRefusal: refusal,
  });
  return { calls, asked, place };
}

describe('a scan of what came another way', () => {
  it('is told as it was taken in, with the order or later', async () => {
    for (const number of [1, 2]) {
      const { calls } = start();
      expect(await calls['document.look']({ order, object: blob(number) })).toEqual({
        ok: true,
        value: {
          name: 'withdrawal.pdf',
          isRenamed: false,
          isRunning: false,
          contentType: 'application/pdf',
          bytes: content.byteLength,
          sha256,
          isAsStated: null,
        },
      });
    }
  });

  it('lies on the disk byte for byte, for this account alone', async () => {
    const { calls, place } = start();
    expect(await calls['document.save']({ order, object: blob(2), sha256 })).toEqual({
      ok: true,
      value: { saved: true },
    });
    expect(readFileSync(place)).toEqual(content);
    expect(statSync(place).mode & 0o777).toBe(0o600);
  });

  it('is no other file of the order, and none of another order: its blob is not even read', async () => {
    const { calls, asked } = start();
    for (const request of [
      { order, object: blob(3) },
      { order, object: blob(9) },
      { order: uuid(77), object: blob(1) },
    ])
      expect(await calls['document.look'](request)).toMatchObject({
        error: { code: 'document.unknown' },
      });
    expect(asked).toEqual([]);
  });

  it('that is not what was taken in is not given out', async () => {
    const { calls } = start({ held: Buffer.from('something else') });
    expect(await calls['document.save']({ order, object: blob(1), sha256 })).toMatchObject({
      error: { code: 'store.damaged' },
    });
  });

  it('is not given out to whoever may not read any more', async () => {
    const refusal = fault('signIn.needed');
    const { calls, place } = start({ refusal: () => refusal });
    expect(await calls['document.save']({ order, object: blob(1), sha256 })).toEqual({
      ok: false,
      error: refusal,
    });
    expect(() => statSync(place)).toThrow('ENOENT');
  });
});
