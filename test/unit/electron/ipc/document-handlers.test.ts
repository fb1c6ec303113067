import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  documentHandlers,
  type SavePort,
} from '../../../../electron/ipc/handlers/document-handlers.ts';
import { writePrivately } from '../../../../electron/shell/write-privately.ts';
import { fault, type Fault } from '../../../../shared/base/fault.ts';
import type { DocumentObject } from '../../../../shared/hi1/model.ts';
import type { JournalRecord } from '../../../../shared/orders/entry.ts';
import { arrived, order, TestJournal, uuid } from '../../shared/orders/journal-builder.ts';
import { written } from '../../shared/orders/word-builder.ts';

const bytes = Buffer.from('%PDF-1.7 \u0000\xff made up', 'latin1');
const hashOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
const object = uuid(81);
const asked = { order, object };

const document = (content: Uint8Array | null, more: Partial<DocumentObject> = {}): DocumentObject =>
  written('OtherAttachment', {
    name: '../Beschluss.pdf',
    body: {
      contentType: 'application/pdf',
      contents: content === null ? null : Buffer.from(content).toString('base64'),
      checksum: null,
      checksumType: null,
    },
    ...more,
  });

async function* given(records: readonly JournalRecord[]): AsyncIterable<JournalRecord> {
  yield* records;
}

const noEvidence = {
  read: (): never => {
    throw new Error('no blob is read');
  },
};

interface Told {
  readonly names: string[];
  readonly written: string[];
}

function handlers(
  objects: readonly DocumentObject[],
  parts: { readonly place?: string | null; readonly refusal?: () => Fault | null } = {},
): { readonly told: Told; readonly calls: ReturnType<typeof documentHandlers> } {
  const journal = new TestJournal().all(...objects.map((one) => arrived(one)));
  const told: Told = { names: [], written: [] };
  const saving: SavePort = {
    choosePlace: (name) => {
      told.names.push(name);
      return Promise.resolve(parts.place ?? null);
    },
    write: (path, content) => {
      told.written.push(path);
      return writePrivately(path, content);
    },
  };
  const calls = documentHandlers({
    within: (act) => act({ records: () => given(journal.records) }, noEvidence),
    saving,
    readingRefusal: parts.refusal ?? (() => null),
  });
  return { told, calls };
}

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ombud-save-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('what was received', () => {
  it('is told with a safe name and the hash of its bytes in the journal', async () => {
    const { calls } = handlers([document(bytes)]);
    expect(await calls['document.look'](asked)).toEqual({
      ok: true,
      value: {
        name: '_Beschluss.pdf',
        isRenamed: true,
        isRunning: false,
        contentType: 'application/pdf',
        bytes: bytes.byteLength,
        sha256: hashOf(bytes),
        isAsStated: null,
      },
    });
  });

  it('lies on the disk exactly as in the journal, for this account alone', async () => {
    const place = join(folder, 'saved.pdf');
    const { calls, told } = handlers([document(bytes)], { place });
    const reply = await calls['document.save']({ ...asked, sha256: hashOf(bytes) });
    expect(reply).toEqual({ ok: true, value: { saved: true } });
    expect(hashOf(readFileSync(place))).toBe(hashOf(bytes));
    expect(statSync(place).mode & 0o777).toBe(0o600);
    expect(told.names).toEqual(['_Beschluss.pdf']);
  });

  it('is the newest that came, and says whether the sender’s checksum holds', async () => {
    const newer = Buffer.from('newer');
    const body = {
      contentType: 'text/plain',
      contents: newer.toString('base64'),
      checksum: hashOf(bytes).toUpperCase(),
      checksumType: 'SHA-256',
    };
    const { calls } = handlers([document(bytes), document(null, { generation: 2, body })]);
    expect(await calls['document.look'](asked)).toMatchObject({
      value: { sha256: hashOf(newer), isAsStated: false },
    });
    const right = { ...body, checksum: hashOf(newer) };
    const again = handlers([document(null, { body: right })]).calls;
    expect(await again['document.look'](asked)).toMatchObject({ value: { isAsStated: true } });
  });
});

describe('nothing is written', () => {
  const cases: readonly [
    what: string,
    objects: readonly DocumentObject[],
    shown: string,
    code: string,
  ][] = [
    [
      'of another version than was shown',
      [document(bytes)],
      hashOf(Buffer.from('x')),
      'document.changed',
    ],
    ['without contents', [document(null)], hashOf(bytes), 'document.unknown'],
    ['of a document that is not there', [], hashOf(bytes), 'document.unknown'],
  ];
  it.each(cases)('%s', async (_what, objects, sha256, code) => {
    const { calls, told } = handlers(objects, { place: join(folder, 'x') });
    const reply = await calls['document.save']({ ...asked, sha256 });
    expect(reply).toMatchObject({ ok: false, error: { code } });
    expect(told).toEqual({ names: [], written: [] });
  });

  it('of another order’s document', async () => {
    const { calls } = handlers([document(bytes)]);
    const other = { order: uuid(2), object };
    expect(await calls['document.look'](other)).toMatchObject({
      error: { code: 'document.unknown' },
    });
  });

  it('when the dialog was closed, or reading ended while it stood open', async () => {
    const sha256 = hashOf(bytes);
    const closed = handlers([document(bytes)]);
    expect(await closed.calls['document.save']({ ...asked, sha256 })).toEqual({
      ok: true,
      value: { saved: false },
    });
    const over = handlers([document(bytes)], {
      place: join(folder, 'x'),
      refusal: () => fault('signIn.needed'),
    });
    expect(await over.calls['document.save']({ ...asked, sha256 })).toMatchObject({
      error: { code: 'signIn.needed' },
    });
    expect([...closed.told.written, ...over.told.written]).toEqual([]);
  });

  it('at a place that does not take it', async () => {
    const { calls } = handlers([document(bytes)], { place: join(folder, 'none', 'x') });
    const reply = await calls['document.save']({ ...asked, sha256: hashOf(bytes) });
    expect(reply).toMatchObject({ error: { code: 'bridge.notSaved' } });
  });
});

describe('what is asked for while Ombud is locked', () => {
  it('opens no dialog, which would show its name over the lock', async () => {
    let isLocked = false;
    const { told, calls } = handlers([document(bytes)], {
      refusal: () => (isLocked ? fault('bridge.locked') : null),
    });
    isLocked = true;
    const reply = await calls['document.save']({ ...asked, sha256: hashOf(bytes) });
    expect(reply).toMatchObject({ ok: false, error: { code: 'bridge.locked' } });
    expect(told.names).toEqual([]);
  });
});

it('a later generation without contents leaves what came before', async () => {
  const { calls } = handlers([
    document(bytes, { generation: 1 }),
    document(null, { generation: 2 }),
  ]);
  expect(await calls['document.look'](asked)).toMatchObject({
    ok: true,
    value: { sha256: hashOf(bytes) },
  });
});
