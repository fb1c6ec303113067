import { createDecipheriv, createHash, hkdfSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { appendOrFail, entryOf, openOrFail, orderOf } from './journal-rig.ts';
import { MemoryDisk } from './memory-disk.ts';

/** A reader made from FORMAT.md alone: it shares no code with the journal. */
const sha256 = (...parts: Uint8Array[]): Buffer =>
  createHash('sha256').update(Buffer.concat(parts)).digest();

function open(key: Uint8Array, nonce: Buffer, bound: Buffer, sealed: Buffer): Buffer {
  const end = sealed.length - 16;
  const decipher = createDecipheriv('aes-256-gcm', key, nonce);
  decipher.setAAD(bound).setAuthTag(sealed.subarray(end));
  return Buffer.concat([decipher.update(sealed.subarray(0, end)), decipher.final()]);
}

const keyFor = (purpose: string): Uint8Array =>
  new Uint8Array(
    hkdfSync('sha256', new Uint8Array(32).fill(7), 'practice', `ombud/1/${purpose}`, 32),
  );

interface Slot {
  readonly use: number;
  readonly scope: number;
  readonly order: string;
  readonly key: Buffer;
}

function readRing(content: Buffer): Map<string, Slot> {
  const slots = new Map<string, Slot>();
  for (let at = 48, number = 0; at < content.length; at += 108, number += 1) {
    const id = content.subarray(at, at + 16);
    const bound = Buffer.concat([content.subarray(0, 48), Buffer.from([0, 0, 0, number]), id]);
    const nonce = content.subarray(at + 16, at + 28);
    const plain = open(keyFor('key-ring'), nonce, bound, content.subarray(at + 28, at + 108));
    slots.set(id.toString('hex'), {
      use: plain.readUInt8(0),
      scope: plain.readUInt8(1),
      order: plain.toString('hex', 2, 18),
      key: plain.subarray(18, 50),
    });
  }
  return slots;
}

function readJournal(
  content: Buffer,
  ring: Map<string, Slot>,
): { entries: unknown[]; hash: Buffer } {
  let previous = sha256(content.subarray(0, 32));
  const entries: unknown[] = [];
  for (let at = 32; at < content.length;) {
    const end = at + 4 + content.readUInt32BE(at);
    const header = content.subarray(at + 4, at + 42);
    const sealed = content.subarray(at + 42, end - 32);
    const slot = ring.get(header.toString('hex', 10, 26));
    const bound = Buffer.concat([header, previous]);
    const plain = open(slot?.key ?? Buffer.alloc(32), header.subarray(26), bound, sealed);
    expect(plain.length % 256).toBe(0);
    entries.push(JSON.parse(plain.toString('utf8', 8, 8 + plain.readUInt32BE(4))));
    expect(Number(header.readBigUInt64BE(2))).toBe(entries.length);
    previous = sha256(previous, header, sealed);
    expect(content.subarray(end - 32, end)).toEqual(previous);
    at = end;
  }
  return { entries, hash: previous };
}

test('a reader made from FORMAT.md alone reads the journal', async () => {
  const files = new MemoryDisk();
  const journal = await openOrFail('/profile', { files });
  const entries = [entryOf(1, 1), entryOf(2, 0), entryOf(3, 1), entryOf(4, 2)];
  await appendOrFail(journal, entries.slice(0, 3));
  await appendOrFail(journal, entries.slice(3));
  const read = (name: string): Buffer =>
    files.content.get(`/profile/journal/${name}.bin`) ?? Buffer.alloc(0);

  const ring = readRing(read('keys'));
  const hex = (number: number): string => orderOf(number).replaceAll('-', '');
  expect([...ring.values()].map(({ use, scope, order }) => [use, scope, order])).toEqual([
    [0, 2, hex(1)],
    [0, 0, '0'.repeat(32)],
    [0, 2, hex(2)],
  ]);
  const found = readJournal(read('journal'), ring);
  expect(found.entries).toEqual(entries);

  const head = read('head');
  const bound = Buffer.concat([head.subarray(0, 32), Buffer.of(0)]);
  const plain = open(
    keyFor('journal-head'),
    head.subarray(512, 524),
    bound,
    head.subarray(524, 608),
  );
  expect(Number(plain.readBigUInt64BE(0))).toBe(4);
  expect(Number(plain.readBigUInt64BE(8))).toBe(read('journal').length);
  expect(plain.subarray(16, 48)).toEqual(found.hash);
  expect(plain.subarray(48, 64)).toEqual(read('keys').subarray(32, 48));
  expect(plain.readUInt32BE(64)).toBe(3);
});
