import { expect, test } from 'vitest';
import {
  chainHash,
  hashBytes,
  hashOf,
  headerOf,
  sealedOf,
} from '../../../../electron/journal/format.ts';
import { position } from '../../../../shared/base/units.ts';
import { appendOrFail, closed, entryOf, numbersOf, secretOf, tryOpen } from './journal-rig.ts';
import { at, boundaries, fileHeader, flipped, sample } from './journal-sample.ts';

test('[SC-26] a cut at any byte before the head is an alarm and the file is kept', async () => {
  const made = await sample();
  const whole = made.read('journal');
  for (let length = fileHeader; length < whole.length; length += 1) {
    made.write('journal', whole.subarray(0, length));
    expect([length, await made.verdict()]).toEqual([length, 'journal.truncated']);
    expect(made.read('journal').length).toBe(length);
  }
  const opened = await made.open();
  expect(opened.alarms).toEqual([{ code: 'journal.truncated', params: { position: 4, found: 3 } }]);
  expect(await numbersOf(opened)).toEqual([1, 2, 3]);
});

test('[SC-26] a flip in any byte of the journal is found and the file is kept', async () => {
  const made = await sample();
  const whole = made.read('journal');
  for (let byte = 0; byte < whole.length; byte += 1) {
    const changed = flipped(whole, byte, byte % 8);
    made.write('journal', changed);
    const isVersion = byte === 8 || byte === 9;
    const expected = isVersion ? 'journal.newerFormat' : 'journal.damaged';
    expect([byte, await made.verdict()]).toEqual([byte, expected]);
    expect(made.read('journal').equals(changed)).toBe(true);
  }
  made.write('journal', flipped(whole, (boundaries(whole)[2] ?? 0) + 60));
  const opened = await made.open();
  expect(opened.alarms).toEqual([{ code: 'journal.damaged', params: { position: 3 } }]);
  expect(await numbersOf(opened)).toEqual([1, 2]);
});

test('[SC-26] a flip in any byte of the key ring is found', async () => {
  const made = await sample();
  const whole = made.read('keys');
  for (let byte = 0; byte < whole.length; byte += 1) {
    made.write('keys', flipped(whole, byte, byte % 8));
    const isVersion = byte === 8 || byte === 9;
    const expected = isVersion ? 'journal.newerFormat' : 'store.damaged';
    expect([byte, await made.verdict()]).toEqual([byte, expected]);
  }
});

test('[SC-26] a flip in either place of the head costs nothing, for the other stands', async () => {
  const made = await sample();
  const whole = made.read('head');
  for (const place of [512, 1_024]) {
    for (let byte = place; byte < place + 96; byte += 1) {
      made.write('head', flipped(whole, byte, byte % 8));
      expect([byte, await made.verdict()]).toEqual([byte, null]);
    }
  }
  for (let byte = 0; byte < fileHeader; byte += 1) {
    made.write('head', flipped(whole, byte, byte % 8));
    const isVersion = byte === 8 || byte === 9;
    const expected = isVersion ? 'journal.newerFormat' : 'store.damaged';
    expect([byte, await made.verdict()]).toEqual([byte, expected]);
  }
  made.write('head', flipped(flipped(whole, 600), 1_100));
  expect(await made.verdict()).toBe('store.damaged');
});

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

test('[SC-26] an older key ring is noticed, its lost keys do not pass for erased', async () => {
  const made = await sample();
  const older = made.read('keys');
  const journal = await made.open();
  await appendOrFail(journal, [entryOf(5, 5)]);
  await closed(journal);
  made.write('keys', older);
  const opened = await made.open();
  expect(opened.alarms).toEqual([{ code: 'store.damaged' }]);
  const page = await opened.page(position(4), { entries: 10, bytes: 10_000 });
  expect(page).toEqual({ ok: false, error: { code: 'journal.damaged', params: { position: 5 } } });
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

test('damage that comes while the journal is open is found on reading', async () => {
  const made = await sample();
  const journal = await made.open();
  const whole = made.read('journal');
  const second = boundaries(whole)[1] ?? 0;
  const damaged = { code: 'journal.damaged', params: { position: 2 } };
  for (const content of [flipped(whole, second + 20), whole.subarray(0, second)]) {
    made.write('journal', content);
    await expect(numbersOf(journal)).rejects.toMatchObject({ fault: damaged });
    expect(await journal.verify()).toEqual({ ok: false, error: damaged });
  }
});
