// A poller over a scripted fetch and a clock of its own.
import { fault } from '../../../../shared/base/fault.ts';
import { err, type Result } from '../../../../shared/base/result.ts';
import { Contact } from '../../../../electron/sync/contact.ts';
import type { PollFailure } from '../../../../electron/sync/intake.ts';
import { Poller } from '../../../../electron/sync/poller.ts';
import { ManualTime } from './manual-time.ts';

export type Fetched = Result<'complete' | 'stopped', PollFailure>;

export const failed = (retryAfterMs: number | null = null): Fetched =>
  err({ fault: fault('connection.timeout'), retryAfterMs });

export function makePoller(fetch: (isStopped: () => boolean) => Promise<Fetched>) {
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
