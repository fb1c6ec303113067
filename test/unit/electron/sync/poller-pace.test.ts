import { describe, expect, test } from 'vitest';
import { ok } from '../../../../shared/base/result.ts';
import { failed, makePoller } from './poller-rig.ts';

describe('the pace of polling', () => {
  test('polls at once, then every pollSeconds', async () => {
    const { time, polls, poller, contact, afterPolls } = makePoller(async () => ok('complete'));
    poller.start();
    await time.pass(95_000);
    expect(polls).toEqual([0, 30_000, 60_000, 90_000]);
    expect(afterPolls()).toBe(4);
    expect(contact.report.nextPollAt).toBe(Date.parse('2026-11-23T10:02:00Z'));
    await poller.stop();
  });

  test('backs off while it fails, and starts afresh after a success', async () => {
    let works = false;
    const { time, polls, poller, contact, afterPolls } = makePoller(async () =>
      works ? ok('complete') : failed(),
    );
    poller.start();
    await time.pass(500_000);
    expect(polls).toEqual([0, 30_000, 90_000, 210_000, 450_000]);
    expect(contact.report).toMatchObject({
      lastPollAt: null,
      fault: { code: 'connection.timeout' },
    });
    expect(afterPolls()).toBe(0);
    works = true;
    await time.pass(280_000);
    expect(polls.slice(5)).toEqual([750_000, 780_000]);
    expect(contact.report.fault).toBeNull();
    await poller.stop();
  });

  test('does not come back before Retry-After', async () => {
    const { time, polls, poller } = makePoller(async () => failed(600_000));
    poller.start();
    await time.pass(650_000);
    expect(polls).toEqual([0, 600_000]);
    await poller.stop();
  });
});
