import { expect, test } from 'vitest';
import { fault } from '../../../../shared/base/fault.ts';
import { utcMs } from '../../../../shared/base/units.ts';
import { Contact, type ContactReport } from '../../../../electron/sync/contact.ts';
import { ManualTime } from './manual-time.ts';

function contactAt(now: string): { time: ManualTime; contact: Contact; reports: ContactReport[] } {
  const time = new ManualTime(now);
  const reports: ContactReport[] = [];
  const report = (told: ContactReport): void => void reports.push(told);
  const { clock } = time;
  return {
    time,
    reports,
    contact: new Contact({ clock, computerClock: clock, timers: time, report }),
  };
}

const at = (text: string): ReturnType<typeof utcMs> => utcMs(Date.parse(text));

test('the platform’s time goes on by itself, not by the computer’s clock', async () => {
  const { time, contact } = contactAt('2026-11-23T10:00:00Z');
  expect(contact.platformNow()).toBeNull();
  contact.noteAnswer(at('2026-11-23T10:00:02Z'));
  await time.pass(30_000);
  expect(contact.platformNow()).toBe(at('2026-11-23T10:00:32Z'));
  time.setClock('2026-12-24T10:00:00Z');
  expect(contact.platformNow()).toBe(at('2026-11-23T10:00:32Z'));
});

test('the skew does not tremble with the whole seconds of Date', async () => {
  const { time, contact } = contactAt('2026-11-23T10:00:00.400Z');
  contact.noteAnswer(at('2026-11-23T10:00:00Z'));
  expect(contact.report.skewMs).toBe(-400);
  await time.pass(300);
  contact.noteAnswer(at('2026-11-23T10:00:00Z'));
  expect(contact.report.skewMs).toBe(-400);
  contact.noteAnswer(at('2026-12-03T10:00:00Z'));
  expect(contact.report.skewMs).toBe(864_000_000 - 700);
});

test('an answer without Date says that the line is up and nothing about time', () => {
  const { contact } = contactAt('2026-11-23T10:00:00Z');
  contact.noteAnswer(null);
  expect(contact.report).toMatchObject({ online: true, skewMs: null });
  expect(contact.platformNow()).toBeNull();
});

test('tells of every change: silence, poll, next poll', () => {
  const { contact, reports } = contactAt('2026-11-23T10:00:00Z');
  contact.noteSilence(fault('connection.timeout'));
  contact.notePoll(fault('connection.timeout'));
  contact.noteAnswer(at('2026-11-23T10:00:00Z'));
  contact.notePoll(null);
  contact.noteNextPoll(at('2026-11-23T10:00:30Z'));
  expect(
    reports.map(({ online, fault: reason, lastPollAt }) => [online, reason?.code, lastPollAt]),
  ).toEqual([
    [false, 'connection.timeout', null],
    [false, 'connection.timeout', null],
    // An answer ends the silence and its cause.
    [true, undefined, null],
    [true, undefined, at('2026-11-23T10:00:00Z')],
    [true, undefined, at('2026-11-23T10:00:00Z')],
  ]);
  expect(contact.report.nextPollAt).toBe(at('2026-11-23T10:00:30Z'));
});
