import { expect, test } from 'vitest';
import {
  chainHash,
  hashBytes,
  hashOf,
  headerOf,
  sealedOf,
} from '../../../../electron/journal/format.ts';
import { secretOf, tryOpen } from './journal-rig.ts';
import { at, boundaries, sample } from './journal-sample.ts';

test('[SC-26] files that are gone are missed, again and again', async () => {
  for (const [name, code] of [
    ['journal', 'journal.truncated'],
    ['head', 'store.damaged'],
    ['keys', 'store.damaged'],
  ] as const) {
    const made = await sample();
    made.files.content.delete(at(name));
    expect([name, await made.verdict()]).toEqual([name, code]);
    expect([name, await made.verdict()]).toEqual([name, code]);
  }
});

test('[SC-26] another secret opens nothing and changes nothing', async () => {
  const made = await sample();
  const before = made.all().map((content) => Buffer.from(content));
  const opened = await tryOpen('/profile', { files: made.files, secret: secretOf(8) });
  expect(opened).toEqual({ ok: false, error: { code: 'keychain.changed' } });
  expect(made.all()).toEqual(before);
  expect(await made.verdict()).toBeNull();
});

test('[SC-26] a frame of a later version is refused and left alone', async () => {
  const made = await sample();
  const whole = made.read('journal');
  const start = boundaries(whole);
  const later = Buffer.from(whole.subarray(start[3]));
  later.writeUInt16BE(2, 4);
  const before = whole.subarray(0, start[3]);
  const body = later.subarray(4);
  chainHash(hashOf(before), headerOf(body), sealedOf(body)).copy(later, later.length - hashBytes);
  made.write('journal', Buffer.concat([before, later]));
  expect(await made.verdict()).toBe('journal.newerFormat');
  expect(made.read('journal').equals(Buffer.concat([before, later]))).toBe(true);
});
