import { describe, expect, test } from 'vitest';
import { ok } from '../../../../shared/base/result.ts';
import { type Fetched, failed, makePoller } from './poller-rig.ts';

describe('asking to poll at once', () => {
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
});
