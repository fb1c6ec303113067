import { expect, test } from 'vitest';
import { position } from '../../../../shared/base/units.ts';
import { appendOrFail, closed, entryOf } from './journal-rig.ts';
import { fileHeader, flipped, sample } from './journal-sample.ts';

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
