import { expect, it } from 'vitest';
import { DraftMemory, draftsForgottenAfterMs } from '../../../../electron/desk/draft-memory.ts';
import { ManualTime } from '../sync/manual-time.ts';

function open(most = 3) {
  const time = new ManualTime('2026-11-27T15:00:00Z');
  return { time, drafts: new DraftMemory<string>({ most, timers: time }) };
}

it('forgets what nobody has written on for so long, and keeps the rest', async () => {
  const { time, drafts } = open();
  drafts.keep('a', 'begun');
  await time.pass(draftsForgottenAfterMs - 1);
  drafts.keep('b', 'begun later');
  expect(drafts.of('a')).toBe('begun');
  await time.pass(1);
  expect(drafts.of('a')).toBeNull();
  expect(drafts.of('b')).toBe('begun later');
});

it('counts anew from each time it is written on, and lasts from Friday to Monday', async () => {
  const { time, drafts } = open();
  drafts.keep('a', 'Friday');
  await time.pass(draftsForgottenAfterMs - 1);
  drafts.keep('a', 'Friday, and more');
  await time.pass(66 * 3_600_000);
  expect(drafts.of('a')).toBe('Friday, and more');
});

it('leaves no timer of what was given up or has given way', () => {
  const { time, drafts } = open(1);
  drafts.keep('a', 'begun');
  drafts.keep('a', null);
  expect(time.untilNext).toBeNull();
  drafts.keep('a', 'begun');
  drafts.keep('b', 'begun');
  expect(drafts.of('a')).toBeNull();
  drafts.keep('b', null);
  expect(time.untilNext).toBeNull();
});

it('of too many the one written longest ago gives way', () => {
  const { drafts } = open();
  for (const name of ['a', 'b', 'c', 'a', 'd']) drafts.keep(name, name);
  expect(['a', 'b', 'c', 'd'].map((name) => drafts.of(name))).toEqual(['a', null, 'c', 'd']);
});
