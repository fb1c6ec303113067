import { expect, test } from 'vitest';
import { numbersOf } from './journal-rig.ts';
import { boundaries, fileHeader, flipped, sample } from './journal-sample.ts';

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
