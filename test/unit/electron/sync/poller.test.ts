import { describe, expect, test } from 'vitest';
import { fault } from '../../../../shared/base/fault.ts';
import { err, ok, type Result } from '../../../../shared/base/result.ts';
import { Contact } from '../../../../electron/sync/contact.ts';
import type { PollFailure } from '../../../../electron/sync/intake.ts';
import { Poller } from '../../../../electron/sync/poller.ts';
import { ManualTime } from './manual-time.ts';

type Fetched = Result<'complete' | 'stopped', PollFailure>;

const failed = (retryAfterMs: number | null = null): Fetched =>
  err({ fault: fault('connection.timeout'), retryAfterMs });

function makePoller(fetch: (isStopped: () => boolean) => Promise<Fetched>) {
  const time = new ManualTime('2026-11-23T10:00:00Z');
  const contact = new Contact({
    clock: time.clock,
    computerClock: time.clock,
    timers: time,
    report: () => undefined,
  });
  const polls: number[] = [];
  let after = 0;
  const poller = new Poller({
    mailbox: {
      fetch: (isStopped) => {
        polls.push(time.elapsed());
        return fetch(isStopped);
      },
    },
    afterPoll: () => {
      after += 1;
      return Promise.resolve();
    },
    contact,
    clock: time.clock,
    timers: time,
    random: () => 1,
    pollSeconds: 30,
  });
  return { time, contact, polls, poller, afterPolls: () => after };
}

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

  test('"now" polls at once, also in the middle of a long pause', async () => {
    const { time, polls, poller } = makePoller(async () => failed(600_000));
    poller.start();
    await time.pass(1_000);
    poller.now();
    await time.pass(1_000);
    expect(polls).toEqual([0, 1_000]);
    await poller.stop();
  });

  test('"now" during a poll means once more afterwards, however often it is said', async () => {
    let finish: (fetched: Fetched) => void = () => undefined;
    const { time, polls, poller } = makePoller(
      () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    );
    poller.start();
    await time.pass(1_000);
    poller.now();
    poller.now();
    finish(ok('complete'));
    await time.pass(1_000);
    expect(polls).toEqual([0, 1_000]);
    finish(ok('complete'));
    await time.pass(1_000);
    expect(polls).toHaveLength(2);
    await poller.stop();
  });

  test('stop waits for the poll under way, asks it to end, and nothing follows', async () => {
    let finish: (fetched: Fetched) => void = () => undefined;
    let isStopped: () => boolean = () => false;
    const { time, polls, poller, contact } = makePoller((asked) => {
      isStopped = asked;
      return new Promise((resolve) => {
        finish = resolve;
      });
    });
    poller.start();
    await time.pass(10);
    let hasStopped = false;
    const stopping = poller.stop().then(() => {
      hasStopped = true;
    });
    await time.pass(1_000);
    expect([isStopped(), hasStopped]).toEqual([true, false]);
    finish(ok('stopped'));
    await stopping;
    await time.pass(600_000);
    expect(polls).toHaveLength(1);
    expect(contact.report).toMatchObject({ lastPollAt: null, nextPollAt: null });
    poller.start();
    await time.pass(10);
    expect(polls).toHaveLength(2);
  });
});
