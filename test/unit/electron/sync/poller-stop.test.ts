import { describe, expect, test } from 'vitest';
import { ok } from '../../../../shared/base/result.ts';
import { type Fetched, makePoller } from './poller-rig.ts';

describe('stopping to poll', () => {
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
